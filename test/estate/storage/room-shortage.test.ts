import { expect, test } from 'vitest';
import volumeRoom from '../../../rules/storage/volume-room.ts';
import { settingsOf } from '../../../src/engine/config.ts';
import { lint } from '../../../src/engine/lint.ts';

/** What the rule says of a volume with that much room and disks that have so much left to grow. */
function messages(free: string, growths: readonly number[]): string[] {
	const folder = 'C:\\ClusterStorage\\Volume1';
	const cluster = {
		apiVersion: 'hvlint/v1',
		kind: 'Cluster',
		name: 'HVC01',
		operatingSystem: '2022',
		nodes: ['HV01'],
		sharedVolumes: [{ name: 'Volume1', path: folder, size: '10TB', free }],
		virtualMachines: growths.map((growth, index) => ({
			name: `app${index}`,
			owner: 'HV01',
			state: 'Running',
			path: folder,
			automaticStopAction: 'ShutDown',
			checkpoints: [],
			hardDrives: [
				{
					path: `${folder}\\app${index}.vhdx`,
					type: 'Dynamic',
					size: '500GB',
					fileSize: `${500 - growth}GB`,
				},
			],
		})),
	};
	const report = lint(
		[{ path: 'estate.json', bytes: Buffer.from(JSON.stringify(cluster)), named: true }],
		{
			rules: [volumeRoom],
			settings: settingsOf({ rules: { [volumeRoom.id]: { dynamicDisks: true } } }),
			now: new Date('2026-11-20'),
		},
	);
	return report.findings.map(({ message }) => message);
}

test('the disks that may grow most are told, the largest first, and no more than three', () => {
	expect(messages('100GB', [10, 40, 0, 30, 20, 50])).toEqual([
		'Volume1 has 100 GB free, and the disks of its machines may need 150 GB more: 150 GB for disks that grow (above all app5.vhdx of app5: 500 GB - 450 GB, app1.vhdx of app1: 500 GB - 460 GB, app3.vhdx of app3: 500 GB - 470 GB).',
	]);
});

test('what just fits is no shortage', () => {
	expect(messages('150GB', [100, 50])).toEqual([]);
	expect(messages('149GB', [100, 50])).toHaveLength(1);
});
