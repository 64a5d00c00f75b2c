import { expect, test } from 'vitest';
import { isInRole } from '../../../src/estate/cluster/role.ts';
import { buildEstate } from '../../../src/estate/estate.ts';
import { collectFacts } from '../../../src/estate/facts.ts';
import type { VirtualMachine } from '../../../src/generated/manifest.ts';

const app01: VirtualMachine = { name: 'app01' };
const app02: VirtualMachine = { name: 'app02', role: 'ERP' };
const estate = buildEstate([
	{
		apiVersion: 'hvlint/v1',
		kind: 'Cluster',
		name: 'HVC01',
		roles: [{ name: 'FS01' }],
		virtualMachines: [app01, app02],
	},
]);

test.each([
	[app01, 'app01', true],
	[app01, 'APP01', true],
	[app01, 'SCVMM app01 Resources', true],
	[app01, 'SCVMM app01', true],
	[app01, 'Available Storage', false],
	[app01, 'Cluster Group', false],
	[app01, 'FS01', false],
	[app01, 'SCVMM app02 Resources', false],
	[app01, 'erp', false],
	[app01, 'app010', undefined],
	[app02, 'ERP', true],
	[app02, 'app02', true],
	[app02, 'app010', false],
])('%o and a disk of the group %s: %s', (machine, owner, expected) => {
	const facts = collectFacts();
	expect(isInRole({ name: 'Cluster Disk 2', owner }, machine, estate, facts)).toBe(expected);
	expect(facts.collected().missed).toEqual(
		expected === undefined ? [{ object: machine, fact: 'role' }] : [],
	);
});

test('a disk that nobody uses belongs to no machine', () => {
	const disk = { name: 'Cluster Disk 2', use: 'Available' } as const;
	expect(isInRole(disk, app01, estate, collectFacts())).toBe(false);
});
