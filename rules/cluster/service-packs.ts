import { defineRule } from '../../src/engine/rule.ts';
import { servicePackOf } from '../../src/estate/cluster/node-versions.ts';

export default defineRule({
	id: 'cluster/service-packs',
	summary: 'All nodes have the same service pack.',
	subject: 'cluster',
	severity: 'warning',
	appliesTo: { to: '2008R2' },
	why: 'Microsoft asks for the same service packs on all nodes of a cluster, and validation warns where they differ. Windows Server 2008 R2 is the last version with one; its service pack 1 brought Dynamic Memory.',
	sources: [
		'https://github.com/MicrosoftDocs/windowsserverdocs/blob/8d74b06c2581d2e94ad588c7de3bef1dc17b45ab/caps-export-05-24/Topic/Hyper-V-Live-Migration-FAQ.md',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-r2-and-2008/cc770399(v=ws.10)',
	],
	covers: [
		'test-cluster/validate-service-pack-levels',
		'setup-order/7a',
		'live-migration/service-packs',
	],
	messages: {
		differ: 'Service pack {newest} is on {newer:list}, and service pack {oldest} on {older:list}.',
	},
	fix: 'Move the roles of each of {older:list} away, pause it (`Suspend-ClusterNode`), install the service pack there, and resume it (`Resume-ClusterNode`).',
	check({ cluster, estate, facts, report }) {
		const nodes = (estate.nodesOf(cluster, facts) ?? []).flatMap((node) => {
			const servicePack = servicePackOf(node, facts);
			return servicePack === undefined ? [] : [{ node, servicePack }];
		});
		const levels = nodes.map(({ servicePack }) => servicePack);
		const [newest, oldest] = [Math.max(...levels), Math.min(...levels)];
		if (nodes.length < 2 || newest === oldest) return;
		const namesOf = (isNewest: boolean) =>
			nodes
				.filter(({ servicePack }) => (servicePack === newest) === isNewest)
				.map(({ node }) => node.name);
		report('differ', [cluster, 'nodes'], {
			newest,
			newer: namesOf(true),
			oldest,
			older: namesOf(false),
		});
	},
	examples: {
		good: [
			{
				name: 'One service pack, told by its number or by the build',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2008R2, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { servicePack: 1 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { build: 6.1.7601.17514 } }
`,
			},
		],
		bad: [
			{
				name: 'A node without the service pack',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02] # <- differ
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { servicePack: 1 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { build: 6.1.7600 } }
`,
			},
		],
		undecided: [
			{
				name: 'Of a node it was not collected',
				missing: ['HV02 operatingSystem.servicePack'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2008R2, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { servicePack: 1 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
		],
	},
});
