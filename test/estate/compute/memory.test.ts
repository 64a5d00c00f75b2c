import { expect, test } from 'vitest';
import { memoryAtLeast, usableMemory } from '../../../src/estate/compute/memory.ts';
import { buildEstate } from '../../../src/estate/estate.ts';
import { collectFacts } from '../../../src/estate/facts.ts';
import type { Amount } from '../../../src/estate/measures/amount.ts';
import { memoryOverhead } from '../../../src/facts/memory-overhead.ts';
import { defaultReserve } from '../../../src/facts/memory-reserve.ts';
import type { Cluster, Host, VirtualMachine } from '../../../src/generated/manifest.ts';

const GB = 1024 ** 3;
const head = { apiVersion: 'hvlint/v1' } as const;
const plus = (memory: number) => memory + memoryOverhead(memory);
const named = ({ least, most, unknown }: Amount) => ({
	least,
	most,
	unknown: unknown.map(({ fact }) => fact),
});

test.each<[string, VirtualMachine['memory'], number, number, string[]]>([
	['static', { startup: 4 * GB, dynamic: false }, plus(4 * GB), plus(4 * GB), []],
	[
		'dynamic',
		{ startup: 4 * GB, minimum: GB, maximum: 8 * GB, dynamic: true },
		plus(GB),
		plus(GB),
		[],
	],
	[
		'dynamic without a minimum',
		{ startup: 4 * GB, dynamic: true },
		plus(0),
		plus(4 * GB),
		['memory.minimum'],
	],
	['dynamic or not', { startup: 4 * GB, minimum: GB }, plus(GB), plus(4 * GB), ['memory.dynamic']],
	[
		'what it is given stands in for its startup memory',
		{ assigned: 6 * GB, dynamic: false },
		plus(6 * GB),
		plus(6 * GB),
		[],
	],
	[
		'nothing given and nothing to start with',
		{ assigned: 0, dynamic: false },
		plus(0),
		Number.POSITIVE_INFINITY,
		['memory.startup'],
	],
])('a running machine holds: %s', (_, memory, least, most, unknown) => {
	const machine: VirtualMachine = {
		...head,
		kind: 'VirtualMachine',
		name: 'app01',
		state: 'Running',
		...(memory && { memory }),
	};
	const held = memoryAtLeast(machine, buildEstate([machine]), collectFacts());
	expect(named(held)).toEqual({ least, most, unknown });
});

const total = 64 * GB;
const cluster: Cluster = { ...head, kind: 'Cluster', name: 'HVC01', nodes: ['HV01'] };
const usable = (host: Partial<Host>, of: Cluster = cluster) => {
	const node: Host = { ...head, kind: 'Host', name: 'HV01', cluster: 'HVC01', ...host };
	return named(usableMemory(node, buildEstate([of, node]), collectFacts()));
};

test('a host has for machines what its reserve and the cache of its cluster leave', () => {
	const host = {
		memory: { total, reserve: 4 * GB },
		operatingSystem: { version: '2022' },
	} as const;
	const left = (kept: number) => ({ least: total - kept, most: total - kept, unknown: [] });
	expect(usable(host, { ...cluster, blockCacheSize: 2 * GB })).toEqual(left(6 * GB));
	expect(usable(host, { ...cluster, blockCacheSize: 2 * GB, sharedVolumes: [] })).toEqual(
		left(4 * GB),
	);
	expect(usable({ ...host, cluster: null }, { ...cluster, nodes: [] })).toEqual(left(4 * GB));
});

test('what is not declared lies between nothing and the default of the product', () => {
	const of: Cluster = { ...cluster, sharedVolumes: [] };
	expect(usable({ memory: { total } }, of)).toEqual({
		least: total - defaultReserve(total),
		most: total,
		unknown: ['memory.reserve'],
	});
	expect(usable({}, of)).toEqual({
		least: 0,
		most: Number.POSITIVE_INFINITY,
		unknown: ['memory.total'],
	});
});

test('a reserve larger than the memory leaves nothing', () => {
	const host = { memory: { total, reserve: 2 * total } };
	expect(usable(host, { ...cluster, sharedVolumes: [] })).toMatchObject({ least: 0, most: 0 });
});
