import { defineRule } from '../../src/engine/rule.ts';
import { findDifferences } from '../../src/estate/cluster/alike.ts';

export default defineRule({
	id: 'cluster/editions',
	summary: 'The nodes of a cluster have one edition of Windows Server.',
	subject: 'cluster',
	severity: 'warning',
	optIn: true,
	why: 'Cluster validation compares the editions of the nodes. Failover clustering itself is the same in Standard and Datacenter from Windows Server 2012 on, so that such a cluster works; but the licence of a Standard node covers two machines, which a failover brings past that, and Datacenter has features that Standard does not have. What a cluster uses and an edition lacks is told by cluster/edition; this rule is opt-in.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/test-cluster',
		'https://learn.microsoft.com/windows-server/get-started/editions-comparison',
		'https://learn.microsoft.com/windows-server/get-started/upgrade-conversion-options',
	],
	covers: ['test-cluster/validate-operating-system-edition'],
	messages: {
		differ: 'The nodes of {cluster} have several editions: {nodes:list}.',
	},
	fix: 'Bring all nodes to one edition. From Standard to Datacenter without a new installation: `DISM /Online /Get-TargetEditions` names the edition, then `DISM /Online /Set-Edition:ServerDatacenter /ProductKey:KEY /AcceptEula`.',
	manualFix:
		'Bring all nodes to one edition: `DISM /Online /Get-TargetEditions` lists those that a node can become without a new installation.',
	check({ cluster, estate, facts, report }) {
		const found = findDifferences(cluster, estate, facts, (node, facts) =>
			facts.need(node, 'operatingSystem', 'edition'),
		);
		if (found) report('differ', [cluster, 'nodes'], found);
	},
	examples: {
		good: [
			{
				name: 'One edition, and editions of which nothing is said',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { edition: Datacenter } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { edition: datacenter } }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, nodes: [HV03, HV04] }
`,
			},
		],
		bad: [
			{
				name: 'Standard and Datacenter',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02] # <- differ
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { edition: Datacenter } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { edition: Standard } }
`,
			},
		],
		undecided: [
			{
				name: 'The edition of one node',
				missing: ['HV02 operatingSystem.edition'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { edition: Datacenter } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
		],
	},
});
