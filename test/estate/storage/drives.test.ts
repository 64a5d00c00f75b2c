import { expect, test } from 'vitest';
import { collectFacts } from '../../../src/estate/facts.ts';
import { capacityDrivesOf, drivesOf } from '../../../src/estate/storage/drives.ts';
import type { Host, PhysicalDisk } from '../../../src/generated/manifest.ts';

const host = (...physicalDisks: PhysicalDisk[]): Host => ({
	apiVersion: 'hvlint/v1',
	kind: 'Host',
	name: 'HV01',
	storage: { physicalDisks },
});

test.each<[string, PhysicalDisk[], [string, number][] | undefined]>([
	[
		'by their bus and medium',
		[{ busType: 'NVMe' }, { busType: 'SAS', mediaType: 'HDD' }],
		[
			['HDD', 1],
			['NVMe', 1],
		],
	],
	[
		'without what was retired',
		[{ busType: 'NVMe' }, { busType: 'NVMe', usage: 'Retired' }],
		[['NVMe', 1]],
	],
	['and an SSD may be an NVMe drive', [{ mediaType: 'SSD' }], undefined],
])('drives are counted %s', (_, disks, counts) => {
	const found = drivesOf(host(...disks), collectFacts());
	expect(found && [...found]).toEqual(counts);
});

test('a drive of the cache holds no data', () => {
	const data: PhysicalDisk = { busType: 'SAS', mediaType: 'HDD', usage: 'Auto-Select' };
	const found = capacityDrivesOf(host({ busType: 'NVMe', usage: 'Journal' }, data), collectFacts());
	expect(found).toEqual([{ disk: data, type: 'HDD' }]);
});
