import { expect, test } from 'vitest';
import { areNumberedApart, closestName } from '../../../src/estate/names/numbered.ts';

test.each([
	['HV01', 'HV04', true],
	['hv1', 'HV12', true],
	['VLAN 10 Floor 2', 'VLAN 10 Floor 3', true],
	['HV01', 'HV1', false],
	['HV01', 'hv01', false],
	['HV01', 'HX02', false],
	['HV01', 'HV', false],
	['HV01', 'HV01-2', false],
	['HV1000000000000000000001', 'HV1000000000000000000002', true],
	['HV000', 'HV0', false],
])('%s and %s: %s', (one, other, apart) => {
	expect(areNumberedApart(one, other)).toBe(apart);
	expect(areNumberedApart(other, one)).toBe(apart);
});

test.each([
	['HV1', ['HV2', 'HV01'], 'HV01'],
	['HV1', ['HV2', 'HV3'], 'HV2'],
	['HV1', ['HVA', 'HV01'], 'HV01'],
	['SQL1', ['WEB1'], undefined],
])('%s most likely means, of %j in any order, %s', (name, known, meant) => {
	expect(closestName(name, known)).toBe(meant);
	expect(closestName(name, known.toReversed())).toBe(meant);
});
