import { defineRule } from '../../src/engine/rule.ts';
import { virtualProcessorsOn } from '../../src/estate/compute/virtual-processors.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { whileRunning } from '../../src/estate/machine/running.ts';
import { exactly, nameUnknown, sum } from '../../src/estate/measures/amount.ts';
import { lengthAt, type Measured, placeOf, sourcesOf } from '../../src/estate/measures/measure.ts';
import { type LimitId, limit, limits } from '../../src/facts/limits.ts';
import type { Cluster, VirtualMachine } from '../../src/generated/manifest.ts';

/** What grows while a cluster is in use. */
const growing = [
	'nodes',
	'runningMachinesPerCluster',
	'runningMachinesPerHost',
	'virtualProcessorsPerHost',
] as const satisfies readonly LimitId[];

interface Held extends Measured {
	readonly id: (typeof growing)[number];
	readonly name: string;
}

function heldBy(cluster: Cluster, estate: Estate, facts: Facts): readonly Held[] {
	const running = (machines: readonly VirtualMachine[]) =>
		sum(machines.map((one) => whileRunning(one, facts, exactly(1))));
	const { name } = cluster;
	const at = placeOf(cluster, 'name');
	return [
		...lengthAt(cluster, 'nodes', facts).map((one) => ({ ...one, id: 'nodes' as const, name })),
		{
			id: 'runningMachinesPerCluster',
			name,
			at,
			amount: running(estate.machinesOf(cluster, facts)),
		},
		...(estate.nodesOf(cluster, facts) ?? []).flatMap((host): Held[] => {
			const of = { name: host.name, at: placeOf(host, 'name') };
			const machines = estate.machinesOn(host, facts);
			return [
				{ ...of, id: 'runningMachinesPerHost', amount: running(machines) },
				{ ...of, id: 'virtualProcessorsPerHost', amount: virtualProcessorsOn(host, estate, facts) },
			];
		}),
	];
}

export default defineRule({
	id: 'limits/headroom',
	summary: 'A cluster and its nodes stay clear of what their Windows Server version supports.',
	subject: 'cluster',
	severity: 'warning',
	optIn: 'practice',
	why: 'Nodes, running machines and virtual processors become more while a cluster is in use, and when a node fails the others take its machines. Whoever is told only beyond the limit has no time left. Microsoft states the limits and asks for no distance: the share is our own. What is beyond a limit limits/cluster and limits/host tell.',
	sources: sourcesOf(growing.map((id) => ({ limit: id }))),
	options: {
		percent: {
			type: 'number',
			default: 90,
			minimum: 1,
			maximum: 100,
			description: 'From which share of a limit on, in percent, it is told.',
		},
	},
	messages: {
		near: 'The number of {title} is {value} for {name}, and {version:windowsServer} supports at most {limit}.',
	},
	fix: 'Plan where what comes next is to be: another cluster, another node, or a later version of Windows Server.',
	check({ cluster, estate, facts, report, options: { percent } }) {
		const version = estate.windowsServerOf(cluster, facts);
		if (version === undefined) return;
		for (const { id, name, at, amount } of heldBy(cluster, estate, facts)) {
			const stated = limit(id, version);
			if (typeof stated !== 'number' || amount.least > stated) continue;
			const isNear = (value: number) => value * 100 >= stated * percent;
			const data = { title: limits[id].title, value: amount.least, name, version, limit: stated };
			if (isNear(amount.least) && amount.most <= stated) report('near', at, data);
			else if (isNear(amount.most)) nameUnknown(facts, amount);
		}
	},
	examples: {
		good: [
			{
				name: 'Fourteen nodes of sixteen',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [${names(14)}]
virtualMachines: [{ name: app01, owner: HV1, state: Running, processor: { count: 4 } }]
`,
			},
			{
				name: 'Beyond the limit, which another rule tells',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [${names(17)}]
virtualMachines: []
`,
			},
		],
		bad: [
			{
				name: 'Fifteen nodes of sixteen, and a host that is all but full',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: # <- near
  [${names(15)}]
virtualMachines: []
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2008R2
nodes: [HV99]
virtualMachines:
${Array.from({ length: 120 }, (_, index) => `  - { name: app${index}, owner: HV99, state: Running, processor: { count: 4 } }`).join('\n')}
---
apiVersion: hvlint/v1
kind: Host
name: HV99 # <- near
`,
			},
			{
				name: 'Exactly at the share from which on it is told',
				options: { percent: 50 },
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: # <- near
  [${names(8)}]
virtualMachines: []
`,
			},
			{
				name: 'A hundredth is told: one node of sixteen, but not three machines of 384',
				options: { percent: 1 },
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: # <- near
  [HV1]
virtualMachines:
  - { name: app01, owner: HV1, state: Running, processor: { count: 1 } }
  - { name: app02, owner: HV1, state: Running, processor: { count: 1 } }
  - { name: app03, owner: HV1, state: Running, processor: { count: 1 } }
`,
			},
		],
		undecided: [
			{
				name: 'The version is not known',
				missing: ['HVC01 operatingSystem'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV1]
virtualMachines: []
`,
			},
		],
	},
});

/** As many names of nodes. */
function names(count: number): string {
	return Array.from({ length: count }, (_, index) => `HV${index + 1}`).join(', ');
}
