import { expect, test } from 'vitest';
import { memoryWhenRunning } from '../../../src/estate/compute/memory.ts';
import { numaShortageAmong } from '../../../src/estate/compute/numa.ts';
import { supportedVirtualProcessors } from '../../../src/estate/compute/processor-ratio.ts';
import { nameManufacturer } from '../../../src/estate/compute/processors.ts';
import { poolsOf } from '../../../src/estate/compute/resource-pools.ts';
import { buildEstate } from '../../../src/estate/estate.ts';
import { collectFacts } from '../../../src/estate/facts.ts';
import type { Host } from '../../../src/generated/manifest.ts';

const host = (name: string, rest: Partial<Host>): Host => ({
	apiVersion: 'hvlint/v1',
	kind: 'Host',
	name,
	...rest,
});

test('of hosts whose NUMA nodes are too small, the smallest is told, and all are named', () => {
	const rest = { operatingSystem: { version: '2025' }, numaSpanningEnabled: false } as const;
	const hosts = [
		host('HV01', { ...rest, processor: { cores: 48, numaNodes: 2 } }),
		host('HV02', { ...rest, processor: { cores: 32, numaNodes: 2 } }),
		host('HV03', { ...rest, processor: { cores: 96, numaNodes: 2 } }),
		host('HV04', { ...rest, processor: { cores: 32, numaNodes: 2 } }),
	];
	const machine = { name: 'app01', processor: { count: 40 } };
	const shortage = numaShortageAmong(hosts, machine, buildEstate(hosts), collectFacts());
	expect(shortage).toMatchObject({ needed: 40, cores: 16 });
	expect(shortage?.hosts.map(({ name }) => name)).toEqual(['HV01', 'HV02', 'HV04']);
});

test.each<[Host['processor'], string | undefined]>([
	[{}, undefined],
	[{ manufacturer: 'VendorX' }, 'VendorX may be another name of one that is known'],
	[
		{ manufacturer: 'AuthenticAMD', name: 'Intel(R) Xeon(R) Gold 6230' },
		'the name of the processors tells another one',
	],
])('why the manufacturer of %o is asked for', (processor = {}, because) => {
	const facts = collectFacts();
	nameManufacturer(host('HV01', { processor }), facts);
	expect(facts.collected().missed).toMatchObject([{ fact: 'processor.manufacturer' }]);
	expect(facts.collected().missed[0]?.because).toBe(because);
});

test('the resource pools of a machine, by what it takes from each', () => {
	const machine = {
		name: 'app01',
		memory: { resourcePool: 'Gold' },
		processor: { resourcePool: 'primordial' },
		networkAdapters: [{ resourcePool: 'Red' }, {}],
		hardDrives: [{ path: 'D:\\a.vhdx', resourcePool: 'Fast' }],
	};
	const facts = collectFacts();
	expect(poolsOf(machine, facts).map(({ part, type, name }) => [part, type, name])).toEqual([
		['memory', 'Memory', 'Gold'],
		['network', 'Ethernet', 'Red'],
		['disk', 'VHD', 'Fast'],
	]);
	expect(facts.collected().assumed).toMatchObject([{ fact: 'resourcePool', value: 'Primordial' }]);
});

test.each([
	['6.1.7600.16385', 16],
	['6.1.7601.24384', 24],
])(
	'a host with the build %s and Windows 7 alone supports so many virtual processors',
	(build, most) => {
		const machine = {
			name: 'w7',
			state: 'Running',
			guest: { operatingSystem: 'Windows 7' },
		} as const;
		const operatingSystem = { version: '2008R2', build } as const;
		const one = host('HV01', { operatingSystem, processor: { logicalProcessors: 2 } });
		expect(supportedVirtualProcessors(one, [[machine]], collectFacts())).toMatchObject({
			least: most,
			most,
		});
	},
);

test('the memory of a machine that runs is what it starts with, unless it is dynamic', () => {
	const amountOf = (memory: { startup: number; dynamic: boolean; minimum?: number }) => {
		const { least, most } = memoryWhenRunning({ name: 'app01', memory }, collectFacts());
		return [least, most];
	};
	expect(amountOf({ startup: 4096, dynamic: false })).toEqual([4096, 4096]);
	expect(amountOf({ startup: 4096, dynamic: true, minimum: 1024 })[0]).toBe(1024);
});
