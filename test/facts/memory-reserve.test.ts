import { expect, test } from 'vitest';
import {
	defaultReserve,
	machineOverhead,
	machineOverheadSources,
	memoryReserveSources,
} from '../../src/facts/memory-reserve.ts';

const MB = 1024 ** 2;
const GB = 1024 ** 3;

test('the reserve is 384 MB and 30 MB for each GB', () => {
	expect(defaultReserve(16 * GB, '2008R2').bytes).toBe((384 + 16 * 30) * MB);
	expect(defaultReserve(96 * GB, '2022').bytes).toBe(3264 * MB);
	expect(Number.isInteger(defaultReserve(137_404_915_712, '2019').bytes)).toBe(true);
});

test('from Windows Server 2012 R2 on the reserve is an estimate', () => {
	expect(defaultReserve(16 * GB, '2012').method).toBe('calculated');
	expect(defaultReserve(16 * GB, '2012R2').method).toBe('monitored');
});

test('a machine costs 32 MB for its first GB and 8 MB for each further one', () => {
	expect(machineOverhead(512 * MB, '2008R2')).toBe(32 * MB);
	expect(machineOverhead(1 * GB, '2008R2')).toBe(32 * MB);
	expect(machineOverhead(8 * GB, '2008R2')).toBe(88 * MB);
	expect(machineOverhead(8 * GB, '2012')).toBeUndefined();
});

test('sources are public addresses', () => {
	for (const source of [...memoryReserveSources, ...machineOverheadSources]) {
		expect(source).toMatch(/^https:\/\//);
	}
});
