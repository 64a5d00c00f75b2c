import { defineRule } from '../../src/engine/rule.ts';
import type { Estate } from '../../src/estate/estate.ts';
import { whileRunning } from '../../src/estate/machine/running.ts';
import { exactly, sum } from '../../src/estate/measures/amount.ts';
import {
	findAtVersion,
	findExcesses,
	lengthAt,
	type Measure,
	placeOf,
	sourcesOf,
} from '../../src/estate/measures/measure.ts';
import type { Cluster } from '../../src/generated/manifest.ts';

const measures: readonly Measure<{ cluster: Cluster; estate: Estate }, 'tooMany'>[] = [
	{
		limit: 'nodes',
		message: 'tooMany',
		measure: ({ cluster }, facts) => lengthAt(cluster, 'nodes', facts),
	},
	{
		limit: 'runningMachinesPerCluster',
		message: 'tooMany',
		measure: ({ cluster, estate }, facts) => {
			const machines = estate.machinesOf(cluster, facts);
			const running = machines.map((one) => whileRunning(one, facts, exactly(1)));
			return [{ at: placeOf(cluster, 'name'), amount: sum(running) }];
		},
	},
];

export default defineRule({
	id: 'limits/cluster',
	summary: 'A cluster stays within what its Windows Server version supports.',
	subject: 'cluster',
	severity: 'error',
	why: 'Microsoft supports a failover cluster up to a number of nodes and of running machines. Beyond it a cluster may work, but nobody has tested it and nobody helps.',
	sources: sourcesOf(measures),
	covers: ['bpa/vm-count-max', 'limits/cluster.nodes', 'limits/cluster.runningVms'],
	messages: {
		tooMany:
			'The number of {title} is {value} for {name}, and {version:windowsServer} supports at most {limit}.',
	},
	fix: 'Split the cluster: put what is beyond the limit of {limit} into another one.',
	check({ cluster, estate, facts, report }) {
		const excesses = findAtVersion(cluster, estate, facts, (version, facts) =>
			findExcesses(measures, { cluster, estate }, version, facts),
		);
		for (const excess of excesses)
			report(excess.message, excess.at, { name: cluster.name, ...excess.data });
	},
	examples: {
		good: [
			{
				name: 'Sixteen nodes of Windows Server 2008 R2',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02, HV03, HV04, HV05, HV06, HV07, HV08, HV09, HV10, HV11, HV12, HV13, HV14, HV15, HV16]
virtualMachines:
  - { name: app01, owner: HV01, state: Running }
  - { name: app02, owner: HV02 }
`,
			},
			{
				name: 'Seventeen nodes of Windows Server 2012',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012
nodes: [HV01, HV02, HV03, HV04, HV05, HV06, HV07, HV08, HV09, HV10, HV11, HV12, HV13, HV14, HV15, HV16, HV17]
virtualMachines: []
`,
			},
			{
				name: 'Two nodes, whatever the version',
				input:
					'{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02], virtualMachines: [] }',
			},
		],
		bad: [
			{
				name: 'Seventeen nodes of Windows Server 2008 R2',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02, HV03, HV04, HV05, HV06, HV07, HV08, HV09, HV10, HV11, HV12, HV13, HV14, HV15, HV16, HV17] # <- tooMany
virtualMachines: []
`,
			},
		],
		undecided: [
			{
				name: 'Neither nodes nor machines were collected',
				missing: ['HVC01 nodes', 'HVC01 virtualMachines'],
				input: '{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2022 }',
			},
			{
				name: 'The version matters for seventeen nodes',
				missing: ['HVC01 operatingSystem'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03, HV04, HV05, HV06, HV07, HV08, HV09, HV10, HV11, HV12, HV13, HV14, HV15, HV16, HV17]
virtualMachines: []
`,
			},
		],
	},
});
