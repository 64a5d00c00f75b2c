import { describe, expect, test } from 'vitest';
import { GB, TB } from '../../src/facts/limits/limit.ts';
import { type LimitId, limit, limits } from '../../src/facts/limits.ts';
import {
	virtualProcessorRatio,
	virtualProcessorRatioSources,
} from '../../src/facts/virtual-processor-ratio.ts';
import {
	type LongTermVersion,
	longTermVersions,
	type WindowsServerVersion,
} from '../../src/facts/windows-server.ts';

describe('limit', () => {
	test.each<[LimitId, WindowsServerVersion, number | null | undefined]>([
		['nodes', '2008R2', 16],
		['nodes', '2012', 64],
		['nodes', '2025', 64],
		['logicalProcessors', '2019', 512],
		['hostMemory', '2012R2', 4 * TB],
		['vhdSize', '2008R2', 2040 * GB],
		['generation1Memory', '2008R2', 64 * GB],
		['storagePoolSize', '2016', 1000 * TB],
		['nodes', 'Azure Local 23H2', 16],
		['generation2Processors', 'Azure Stack HCI 22H2', 240],
		['generation2Processors', 'Azure Local 23H2', 1024],
	])('%s on Windows Server %s is %d', (id, version, value) => {
		expect(limit(id, version)).toBe(value);
	});

	test('null says that there is no limit, undefined that the version is not judged', () => {
		expect(limit('virtualSwitches', '2008R2')).toBeNull();
		expect(limit('vhdxSize', '2008R2')).toBeUndefined();
		expect(limit('embeddedTeamAdapters', '2019')).toBeUndefined();
		expect(limit('nodes', '1909')).toBeUndefined();
		expect(limit('nodes', 'Azure Stack HCI 20H2')).toBeUndefined();
		expect(limit('networkAdapterTeams', 'Azure Local 24H2')).toBeUndefined();
	});

	test('an old configuration version keeps a machine at the older limit', () => {
		expect(limit('generation2Processors', '2022', '10.0')).toBe(1024);
		expect(limit('generation2Processors', '2022', '8.0')).toBe(1024);
		expect(limit('generation2Processors', '2019', '5.0')).toBe(64);
		expect(limit('generation1NetworkAdapters', '2019', '9.0')).toBe(64);
		expect(limit('generation1NetworkAdapters', '2019', '5.0')).toBe(8);
		expect(limit('generation2NetworkAdapters', '2022', '8.0')).toBe(8);
		expect(limit('generation2NetworkAdapters', '2012', '8.0')).toBeUndefined();
		expect(limit('checkpoints', '2019', '5.0')).toBe(50);
	});
});

describe.each(Object.entries(limits))('%s', (_, { values, sources }) => {
	test('gives every version at most one value', () => {
		const covered = Object.keys(values).flatMap((versions) => {
			const [from, to = from] = versions
				.split('..')
				.map((version) => longTermVersions.indexOf(version as LongTermVersion));
			expect(from).toBeGreaterThanOrEqual(0);
			expect(to).toBeGreaterThanOrEqual(from ?? 0);
			return longTermVersions.slice(from, (to ?? 0) + 1);
		});
		expect(covered).not.toEqual([]);
		expect(covered).toHaveLength(new Set(covered).size);
	});

	test('names public sources', () => {
		expect(sources.length).toBeGreaterThan(0);
		for (const source of sources) expect(source).toMatch(/^https:\/\//);
	});
});

describe('virtualProcessorRatio', () => {
	test('Windows Server 2008 R2 has a ratio, and a wider one where every guest is Windows 7', () => {
		expect(virtualProcessorRatio('2008R2', false)).toBe(8);
		expect(virtualProcessorRatio('2008R2', true)).toBe(12);
		expect(virtualProcessorRatioSources).not.toEqual([]);
	});

	test('later versions have none', () => {
		expect(virtualProcessorRatio('2012', false)).toBeNull();
		expect(virtualProcessorRatio('2025', true)).toBeNull();
	});
});
