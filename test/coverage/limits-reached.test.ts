import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { lint } from '../../src/engine/lint.ts';

const MB = 1024 ** 2;
const GB = 1024 ** 3;
const TB = 1024 ** 4;

const many = <T>(count: number, make: (index: number) => T): T[] =>
	Array.from({ length: count }, (_, i) => make(i));

function clusterOf(operatingSystem: string, facts: object = {}): object {
	return {
		apiVersion: 'hvlint/v1',
		kind: 'Cluster',
		name: 'HVC01',
		operatingSystem,
		nodes: ['HV01', 'HV02'],
		...facts,
	};
}

function hostOf(version: string, facts: object = {}): object {
	return {
		apiVersion: 'hvlint/v1',
		kind: 'Host',
		name: 'HV01',
		cluster: 'HVC01',
		operatingSystem: { version },
		...facts,
	};
}

function withMachine(version: string, facts: object): object[] {
	const generation = version < '2012R2' ? 1 : 2;
	const machine = { name: 'app01', owner: 'HV01', state: 'Running', generation, ...facts };
	return [clusterOf(version, { virtualMachines: [machine] }), hostOf(version)];
}

const running = (count: number, owners: number, facts: object = {}) =>
	many(count, (index) => ({
		name: `app${index}`,
		owner: `HV0${1 + (index % owners)}`,
		state: 'Running',
		...facts,
	}));

const drives = (count: number, controllerType: string, perController: number, facts: object) =>
	many(count, (index) => ({
		controllerType,
		controllerNumber: Math.floor(index / perController),
		controllerLocation: index % perController,
		...facts,
	}));

const disk = { path: 'C:\\ClusterStorage\\Volume1\\app01.vhd', type: 'Fixed', size: GB };
const emptyDrive = { media: 'None' };

/** Of each row of the limits, versions with what they allow, and an estate that has so much of it. */
const limits: Readonly<
	Record<
		string,
		{
			allowed: Readonly<Record<string, number>>;
			least?: true;
			estate(count: number, version: string): object[];
		}
	>
> = {
	'cluster.nodes': {
		allowed: { '2008R2': 16, '2012': 64, '2025': 64 },
		estate: (count, version) => [
			clusterOf(version, { nodes: many(count, (index) => `HV${index}`) }),
		],
	},
	'cluster.runningVms': {
		allowed: { '2008R2': 1000, '2012': 8000 },
		estate: (count, version) => [
			clusterOf(version, {
				nodes: many(9, (index) => `HV0${index + 1}`),
				virtualMachines: running(count, 9),
			}),
		],
	},
	'cluster.runningVmsPerNode': {
		allowed: { '2008R2': 384, '2012': 1024 },
		estate: (count, version) => [
			clusterOf(version, { virtualMachines: running(count, 1) }),
			hostOf(version),
		],
	},
	'host.logicalProcessors': {
		allowed: { '2008R2': 64, '2012R2': 320, '2019': 512, '2022': 1024, '2025': 2048 },
		estate: (logicalProcessors, version) => [hostOf(version, { processor: { logicalProcessors } })],
	},
	'host.virtualProcessorsInUse': {
		allowed: { '2008R2': 512, '2012': 2048 },
		estate: (count, version) => [
			clusterOf(version, {
				virtualMachines: [
					...running(Math.floor(count / 4), 1, { processor: { count: 4 } }),
					...many(count % 4, (index) => ({
						name: `small${index}`,
						owner: 'HV01',
						state: 'Running',
						processor: { count: 1 },
					})),
				],
			}),
			hostOf(version, { processor: { logicalProcessors: 64 } }),
		],
	},
	'host.vcpuPerLp': {
		allowed: { '2008R2': 8 },
		estate: (ratio, version) => [
			clusterOf(version, {
				virtualMachines: running(4 * ratio, 1, {
					processor: { count: 1 },
					guest: { operatingSystem: 'Windows Server 2008 R2' },
				}),
			}),
			hostOf(version, { processor: { logicalProcessors: 4 } }),
		],
	},
	'host.memoryGB': {
		allowed: { '2008R2': 1024, '2012': 4096, '2016': 24 * 1024, '2022': 256 * 1024 },
		estate: (total, version) => [
			hostOf(version, { memory: { total: total * GB }, processor: { fiveLevelPaging: false } }),
		],
	},
	'host.memoryGB.5LevelPaging': {
		allowed: { '2022': 4096 * 1024, '2025': 4096 * 1024 },
		estate: (total, version) => [
			hostOf(version, { memory: { total: total * GB }, processor: { fiveLevelPaging: true } }),
		],
	},
	'host.setTeamNics': {
		allowed: { '2016': 8 },
		estate: (count, version) => {
			const teamMembers = many(count, (index) => `NIC${index}`);
			return [
				hostOf(version, {
					switches: [{ name: 'LAN', type: 'External', embeddedTeamingEnabled: true, teamMembers }],
				}),
			];
		},
	},
	'host.dynamicMacPoolDefault': {
		allowed: { '2008R2': 256, '2025': 256 },
		estate: (count, version) => [
			clusterOf(version, {
				virtualMachines: running(count, 1, { networkAdapters: [{ dynamicMacAddress: true }] }),
			}),
			hostOf(version),
		],
	},
	'host.memoryMinGB': {
		allowed: { '2016': 4, '2025': 4 },
		least: true,
		estate: (total, version) => [hostOf(version, { memory: { total: total * GB } })],
	},
	'vm.gen1.vcpu': {
		allowed: { '2008R2': 4, '2012': 64, '2025': 64 },
		estate: (count, version) => withMachine(version, { generation: 1, processor: { count } }),
	},
	'vm.gen2.vcpu': {
		allowed: { '2012R2': 64, '2016': 240, '2022': 1024, '2025': 2048 },
		estate: (count, version) =>
			withMachine(version, { processor: { count }, ...(version > '2019' && { version: '10.0' }) }),
	},
	'vm.gen1.memoryGB': {
		allowed: { '2008R2': 64, '2012': 1024, '2025': 1024 },
		estate: (amount, version) =>
			withMachine(version, { generation: 1, memory: { startup: amount * GB, dynamic: false } }),
	},
	'vm.gen2.memoryGB': {
		allowed: { '2012R2': 1024, '2016': 12 * 1024, '2022': 240 * 1024 },
		estate: (amount, version) =>
			withMachine(version, { memory: { startup: amount * GB, dynamic: false } }),
	},
	'vm.vhdMaxGB': {
		allowed: { '2008R2': 2040, '2025': 2040 },
		estate: (amount, version) =>
			withMachine(version, { generation: 1, hardDrives: [{ ...disk, size: amount * GB }] }),
	},
	'vm.vhdxMaxGB': {
		allowed: { '2012': 64 * 1024, '2025': 64 * 1024 },
		estate: (amount, version) =>
			withMachine(version, {
				hardDrives: [{ ...disk, path: 'E:\\app01.vhdx', size: amount * GB }],
			}),
	},
	'vm.ideControllers': {
		allowed: { '2008R2': 2, '2025': 2 },
		estate: (count, version) =>
			withMachine(version, { generation: 1, hardDrives: drives(count, 'IDE', 1, disk) }),
	},
	'vm.ideDisks': {
		allowed: { '2008R2': 4, '2025': 4 },
		estate: (count, version) =>
			withMachine(version, { generation: 1, hardDrives: drives(count, 'IDE', 2, disk) }),
	},
	'vm.scsiControllers': {
		allowed: { '2008R2': 4, '2025': 4 },
		estate: (scsiControllers, version) => withMachine(version, { scsiControllers }),
	},
	'vm.scsiDisksPerController': {
		allowed: { '2008R2': 64, '2025': 64 },
		estate: (count, version) =>
			withMachine(version, { generation: 1, hardDrives: drives(count, 'SCSI', count, disk) }),
	},
	'vm.scsiDisks': {
		allowed: { '2008R2': 256, '2025': 256 },
		estate: (count, version) =>
			withMachine(version, { generation: 1, hardDrives: drives(count, 'SCSI', 64, disk) }),
	},
	'vm.gen1.nics': {
		allowed: { '2008R2': 8, '2016': 8, '2019': 64, '2025': 64 },
		estate: (count, version) =>
			withMachine(version, {
				generation: 1,
				networkAdapters: many(count + 4, (index) => ({ legacy: index < 4 })),
			}),
	},
	'vm.gen2.nics': {
		allowed: { '2012R2': 8, '2016': 8, '2019': 64, '2025': 64 },
		estate: (count, version) => withMachine(version, { networkAdapters: many(count, () => ({})) }),
	},
	'vm.fcAdapters': {
		allowed: { '2012': 4, '2025': 4 },
		estate: (count, version) =>
			withMachine(version, { fibreChannelHostBusAdapters: many(count, () => ({})) }),
	},
	'vm.gen1.comPorts': {
		allowed: { '2008R2': 2, '2025': 2 },
		estate: (count, version) =>
			withMachine(version, {
				generation: 1,
				comPorts: many(count, (index) => ({ number: index + 1 })),
			}),
	},
	'vm.gen1.floppy': {
		allowed: { '2008R2': 1, '2025': 1 },
		estate: (count, version) =>
			withMachine(version, { generation: 1, floppyDrives: many(count, () => ({})) }),
	},
	'vm.dvd.scsi': {
		allowed: { '2016': 256, '2025': 256 },
		estate: (count, version) =>
			withMachine(version, { dvdDrives: drives(count, 'SCSI', 64, emptyDrive) }),
	},
	'vm.dvd.ide': {
		allowed: { '2008R2': 4, '2025': 4 },
		estate: (count, version) =>
			withMachine(version, {
				generation: 1,
				hardDrives: [],
				dvdDrives: drives(count, 'IDE', 2, emptyDrive),
			}),
	},
	'vm.checkpoints': {
		allowed: { '2008R2': 50, '2025': 50 },
		estate: (count, version) =>
			withMachine(version, { checkpoints: many(count, () => ({ type: 'Standard' })) }),
	},
	'vm.memory.minimumMB': {
		allowed: { '2016': 32, '2025': 32 },
		least: true,
		estate: (amount, version) =>
			withMachine(version, {
				memory: { dynamic: true, minimum: amount * MB, startup: GB, maximum: GB },
			}),
	},
	'cluster.functionalLevel': {
		allowed: { '2012': 7, '2016': 9, '2025': 12 },
		estate: (functionalLevel, version) => [
			clusterOf(version, { functionalLevel, nodes: ['HV01'] }),
			hostOf(version),
		],
	},
	's2d.nodes.max': {
		allowed: { '2016': 16, '2025': 16 },
		estate: (count, version) => [
			clusterOf(version, { nodes: many(count, (index) => `HV${index}`), storageSpacesDirect: {} }),
		],
	},
	's2d.nodes.min': {
		allowed: { '2016': 2, '2022': 2 },
		least: true,
		estate: (count, version) => [
			clusterOf(version, { nodes: many(count, (index) => `HV${index}`), storageSpacesDirect: {} }),
		],
	},
	's2d.poolTB': {
		allowed: { '2016': 1000, '2019': 4000 },
		estate: (amount, version) => [
			clusterOf(version, { storageSpacesDirect: { poolSize: amount * TB } }),
		],
	},
	's2d.rawPerServerTB': {
		allowed: { '2016': 100, '2019': 400 },
		estate: (amount, version) => [
			clusterOf(version, { storageSpacesDirect: {} }),
			hostOf(version, { storage: { storageSpacesDirectRawCapacity: amount * TB } }),
		],
	},
	's2d.volumes': {
		allowed: { '2016': 32, '2019': 64 },
		estate: (count, version) => [
			clusterOf(version, {
				storageSpacesDirect: {},
				sharedVolumes: many(count, (index) => ({ name: `Volume${index}`, size: TB })),
			}),
		],
	},
	's2d.volumeTB': {
		allowed: { '2016': 32, '2019': 64 },
		estate: (amount, version) => [
			clusterOf(version, {
				storageSpacesDirect: {},
				sharedVolumes: [{ name: 'Volume1', size: amount * TB }],
			}),
		],
	},
	'csv.cacheMaxPercentRam': {
		allowed: { '2012': 20, '2012R2': 80 },
		estate: (percent, version) => [
			clusterOf(version, { blockCacheSize: percent * GB, sharedVolumes: [{ name: 'Volume1' }] }),
			hostOf(version, { memory: { total: 100 * GB } }),
		],
	},
};

/** What the rules that answer a row say of an estate. */
function answers(row: string, estate: readonly object[]): string[] {
	const answering = rules.filter(({ covers = [] }) => covers.includes(`limits/${row}`));
	const report = lint(
		[{ path: 'estate.json', bytes: Buffer.from(JSON.stringify(estate)), named: true }],
		{ rules: answering, settings: settingsOf({ preset: 'strict' }), now: new Date('2026-11-20') },
	);
	return report.findings.map(({ message }) => message);
}

describe.each(Object.entries(limits))('%s', (row, { allowed, least = false, estate }) => {
	test.each(Object.entries(allowed))(
		'on Windows Server %s is %d and no further',
		(version, value) => {
			expect(answers(row, estate(value, version))).toEqual([]);
			expect(answers(row, estate(least ? value - 1 : value + 1, version))).not.toEqual([]);
		},
	);
});
