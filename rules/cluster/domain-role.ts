import { defineRule } from '../../src/engine/rule.ts';
import { differences, statedByAll } from '../../src/estate/cluster/alike.ts';
import { validationSources } from '../../src/facts/validation.ts';
import { isWithin } from '../../src/facts/windows-server.ts';

const elsewhere =
	'Make another server the domain controller, outside the cluster or as a machine, then demote {controllers:list}' as const;
const demote = `${elsewhere}: \`Uninstall-ADDSDomainController\`.` as const;

export default defineRule({
	id: 'cluster/domain-role',
	summary: 'No node is a domain controller, and all have one role in the domain.',
	subject: 'cluster',
	severity: 'error',
	why: 'Microsoft recommends not to run the role of a domain controller, or any other workload, beside Hyper-V in the management system, and does not support it on the nodes of a cluster of Windows Server 2012. Validation asks that all nodes are member servers, or all domain controllers.',
	sources: [
		...validationSources.systemConfiguration,
		'https://learn.microsoft.com/troubleshoot/windows-server/high-availability/use-cluster-nodes-as-domain-controllers',
	],
	covers: ['test-cluster/validate-active-directory-configuration', 'setup-order/8a'],
	messages: {
		controllers: '{cluster} has domain controllers among its nodes: {controllers:list}.',
		unsupported:
			'{cluster} has domain controllers among its nodes, which Windows Server 2012 does not support: {controllers:list}.',
		differ: 'The nodes of {cluster} have different roles in the domain: {nodes:list}.',
	},
	warnings: ['controllers', 'differ'],
	fix: {
		controllers: demote,
		unsupported: demote,
		differ: 'Join all nodes to the domain as member servers: `Add-Computer -DomainName`.',
	},
	manualFix: {
		controllers: `${elsewhere}: \`dcpromo\`.`,
		unsupported: `${elsewhere}: \`dcpromo\`.`,
		differ: 'Join all nodes to the domain as member servers.',
	},
	check({ cluster, estate, facts, report }) {
		const nodes = statedByAll(estate.nodesOf(cluster, facts) ?? [], facts, (node, facts) =>
			facts.need(node, 'domainRole'),
		);
		const at = [cluster, 'nodes'] as const;
		const controllers = nodes.filter(({ value }) => /DomainController$/.test(value));
		if (controllers.length > 0) {
			const names = controllers.map(({ object }) => object.name);
			const version = estate.windowsServerOf(cluster, facts);
			const is2012 = version && isWithin(version, { from: '2012', to: '2012' });
			return report(is2012 ? 'unsupported' : 'controllers', at, {
				cluster: cluster.name,
				controllers: names,
			});
		}
		const groups = differences(nodes);
		if (groups.length > 0) report('differ', at, { cluster: cluster.name, nodes: groups });
	},
	examples: {
		good: [
			{
				name: 'Member servers, a workgroup cluster, and one that does not say it',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, domain: null, nodes: [HV11, HV12] }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC03, nodes: [HV21] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, domainRole: MemberServer }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, domainRole: MemberServer }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, domainRole: StandaloneServer }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV12, domainRole: StandaloneServer }
`,
			},
		],
		bad: [
			{
				name: 'Domain controllers, one of them in Windows Server 2012, and a node in no domain',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02] # <- controllers
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2012
nodes: [HV11, HV12] # <- unsupported
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC03
operatingSystem: 2022
nodes: [HV21, HV22] # <- differ
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, domainRole: PrimaryDomainController }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, domainRole: BackupDomainController }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, domainRole: PrimaryDomainController }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV12, domainRole: MemberServer }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV21, domainRole: MemberServer }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV22, domainRole: StandaloneServer }
`,
			},
		],
		undecided: [
			{
				name: 'One node does not say it',
				missing: ['HV03 domainRole'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02, HV03] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, domainRole: MemberServer }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, domainRole: MemberServer }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03 }
`,
			},
		],
	},
});
