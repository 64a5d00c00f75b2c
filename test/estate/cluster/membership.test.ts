import { expect, test } from 'vitest';
import {
	nameCompanions,
	nameContradictions,
	nameRoleContradictions,
} from '../../../src/estate/cluster/membership.ts';
import { buildEstate, type Estate } from '../../../src/estate/estate.ts';
import { collectFacts } from '../../../src/estate/facts.ts';
import type { ClusterRole, Host, VirtualMachine } from '../../../src/generated/manifest.ts';

const node: Host = { apiVersion: 'hvlint/v1', kind: 'Host', name: 'HV01', cluster: 'HVC01' };
const machineOf = (facts: Partial<VirtualMachine>): VirtualMachine => ({
	name: 'app01',
	owner: 'HV01',
	highlyAvailable: true,
	...facts,
});
const estateOf = (machines: readonly VirtualMachine[], host = node): Estate =>
	buildEstate([
		{
			apiVersion: 'hvlint/v1',
			kind: 'Cluster',
			name: 'HVC01',
			nodes: ['HV01', 'HV02'],
			virtualMachines: [...machines],
		},
		host,
	]);
const moveIn = (estate: Estate) =>
	estate.migrationTo(estate.virtualMachines[0] as VirtualMachine, estate.hostNamed('HV02'), {
		to: 'HV02',
	});
const named = (facts: ReturnType<typeof collectFacts>) =>
	facts.collected().missed.map(({ object, fact }) => `${(object as Host).name} ${fact}`);

const contradictionsIn = (estate: Estate) => {
	const facts = collectFacts();
	nameContradictions(moveIn(estate), estate, facts);
	return named(facts);
};
const companionsIn = (...machines: readonly VirtualMachine[]) => {
	const estate = estateOf(machines);
	const facts = collectFacts();
	nameCompanions(moveIn(estate), estate.clusters[0] as never, estate, facts);
	return named(facts);
};

test('what agrees is no contradiction', () => {
	expect(contradictionsIn(estateOf([machineOf({})]))).toEqual([]);
	expect(contradictionsIn(estateOf([machineOf({ cluster: 'hvc01.contoso.com' })]))).toEqual([]);
});

test('a machine that stands among those of a cluster says none, or another one', () => {
	expect(contradictionsIn(estateOf([machineOf({ cluster: null })]))).toEqual(['app01 cluster']);
	expect(contradictionsIn(estateOf([machineOf({ cluster: 'HVC02' })]))).toEqual(['app01 cluster']);
});

test('a machine outside of clusters says that it is a role', () => {
	const host = (machine: VirtualMachine) =>
		buildEstate([{ ...node, cluster: null, virtualMachines: [machine] }]);
	expect(contradictionsIn(host({ name: 'app01' }))).toEqual([]);
	expect(contradictionsIn(host(machineOf({})))).toEqual(['app01 cluster']);
	expect(contradictionsIn(host({ name: 'app01', role: 'Web farm' }))).toEqual(['app01 cluster']);
});

test('a host says none, or another cluster than the one that lists it', () => {
	for (const cluster of [null, 'HVC02'])
		expect(contradictionsIn(estateOf([machineOf({})], { ...node, cluster }))).toEqual([
			'HV01 cluster',
		]);
});

test('the machines of one role are companions, however its name is spelt', () => {
	const app01 = machineOf({ role: 'Web farm' });
	const other = (facts: Partial<VirtualMachine>) => machineOf({ name: 'app02', ...facts });
	expect(companionsIn(app01, other({ role: 'web farm' }))).toEqual(['app02 role']);
	expect(companionsIn(machineOf({}), other({ role: 'SCVMM app01 Resources' }))).toEqual([
		'app02 role',
	]);
	expect(companionsIn(app01, other({ role: 'Mail' }))).toEqual([]);
	expect(companionsIn(app01, other({ role: 'Web farm', highlyAvailable: false }))).toEqual([]);
	expect(companionsIn(machineOf({}), other({}))).toEqual([]);
});

test.each<[Omit<ClusterRole, 'name'>, Partial<VirtualMachine>, string[]]>([
	[{ owner: 'hv01.contoso.com', state: 'Online' }, { state: 'Running' }, []],
	[{ owner: 'HV01' }, { state: 'Running' }, []],
	[{ owner: 'HV01', state: 'PartialOnline' }, { state: 'Running' }, []],
	[{ owner: 'HV01', state: 'Offline' }, { state: 'Off' }, []],
	[{ owner: 'HV01', state: 'Offline' }, { state: 'Running' }, ['app01 state']],
	[{ owner: 'HV01', state: 'Failed' }, { state: 'Off' }, ['app01 state']],
	[{ owner: 'HV02', state: 'Online' }, { state: 'Running' }, ['app01 owner']],
])('the role %j of a machine that is %j', (role, machine, missing) => {
	const estate = estateOf([machineOf(machine)]);
	const facts = collectFacts();
	const [cluster] = estate.clusters;
	const roles = [{ name: 'app01', ...role }];
	nameRoleContradictions(moveIn(estate), { ...cluster, roles } as never, facts);
	expect(named(facts)).toEqual(missing);
});
