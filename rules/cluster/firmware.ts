import { defineRule } from '../../src/engine/rule.ts';
import { differencesWithin, statedByAll } from '../../src/estate/cluster/alike.ts';

export default defineRule({
	id: 'cluster/firmware',
	summary: 'Nodes of one model have the same firmware.',
	subject: 'cluster',
	severity: 'warning',
	optIn: 'practice',
	why: 'Firmware brings microcode, and with it the processor features that machines see. Microsoft names a mismatch of firmware among the reasons for which live migrations fail, and recommends nodes of the same or similar components; that every node has one version of it is practice. Nodes of different models are not compared.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/hyper-v-virtual-machine-live-migration',
		'https://learn.microsoft.com/windows-server/failover-clustering/clustering-requirements',
	],
	covers: ['practice/firmware'],
	messages: {
		differ: 'Nodes of {cluster} that are of one model have different firmware: {nodes:list}.',
	},
	fix: 'Bring the older ones to the version of the newest, one node at a time, with its machines moved away, and validate the cluster afterwards: `Test-Cluster`.',
	check({ cluster, estate, facts, report }) {
		const all = estate.nodesOf(cluster, facts) ?? [];
		const nodes = statedByAll(all, facts, (node, facts) =>
			facts.need(node, 'hardware', 'biosVersion'),
		);
		const groups = differencesWithin(nodes, ({ object }) =>
			facts.need(object, 'hardware', 'model'),
		);
		if (groups.length > 0)
			report('differ', [cluster, 'nodes'], { cluster: cluster.name, nodes: groups });
	},
	examples: {
		good: [
			{
				name: 'One version for each model',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02, HV03] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, hardware: { model: PowerEdge R750, biosVersion: 1.12.1 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, hardware: { model: PowerEdge R750, biosVersion: 1.12.1 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, hardware: { model: ProLiant DL380, biosVersion: U46 } }
`,
			},
		],
		bad: [
			{
				name: 'One node was forgotten',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02] # <- differ
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, hardware: { model: PowerEdge R750, biosVersion: 1.12.1 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, hardware: { model: PowerEdge R750, biosVersion: 1.9.2 } }
`,
			},
		],
		undecided: [
			{
				name: 'One node does not say its firmware, another not its model',
				missing: ['HV02 hardware.biosVersion', 'HV01 hardware.model'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, hardware: { biosVersion: 1.12.1 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, hardware: { model: PowerEdge R750 } }
`,
			},
		],
	},
});
