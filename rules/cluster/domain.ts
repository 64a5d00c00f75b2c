import { defineRule } from '../../src/engine/rule.ts';
import { domainOf, isSameDomain } from '../../src/estate/cluster/domains.ts';
import { quiet } from '../../src/estate/facts.ts';
import { nameKey } from '../../src/estate/names/names.ts';
import { domainSources } from '../../src/facts/live-migration.ts';
import { isWithin, type VersionRange } from '../../src/facts/windows-server.ts';

/** Where a cluster has the members of one domain, and no others. */
const ofOneDomain: VersionRange = { to: '2012R2' };

export default defineRule({
	id: 'cluster/domain',
	summary: 'All nodes of a cluster are members of one domain, or of none.',
	subject: 'cluster',
	severity: 'error',
	why: 'Up to Windows Server 2012 R2 a cluster takes only members of one Active Directory domain, in which all servers must be. Since 2016 it may have nodes of several domains or of none; between nodes of two domains machines do not migrate live, and validation tells of them.',
	sources: [
		...domainSources,
		'https://learn.microsoft.com/windows-server/failover-clustering/whats-new-in-failover-clustering',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/jj863389(v=ws.11)',
	],
	covers: ['test-cluster/validate-active-directory-configuration'],
	warnings: ['differ'],
	messages: {
		differ: 'The nodes are in several domains: {nodes:list}.',
		refused:
			'The nodes are in several domains, and {version:windowsServer} clusters members of one alone: {nodes:list}.',
	},
	fix: 'Join all nodes to one domain: drain a node (`Suspend-ClusterNode -Drain`), take it out of the cluster (`Remove-ClusterNode`), join it and restart it (`Add-Computer -DomainName`, `Restart-Computer`), and add it again (`Add-ClusterNode`).',
	manualFix:
		'Join all nodes to one domain: move the roles of a node away, take it out of the cluster (`Remove-ClusterNode`), join it, and add it again (`Add-ClusterNode`).',
	check({ cluster, estate, facts, report }) {
		const nodes = (estate.nodesOf(cluster, facts) ?? []).flatMap((node) => {
			const domain = domainOf(node, cluster, facts);
			return domain === undefined ? [] : [{ node, domain }];
		});
		const domains = [...new Set(nodes.map(({ domain }) => domain && nameKey(domain)))];
		const pairs = domains.flatMap((one, index) =>
			domains.slice(index + 1).map((other) => one && other && isSameDomain(one, other)),
		);
		if (pairs.every((areOne) => areOne === undefined)) {
			const short =
				pairs.length > 0 ? nodes.find(({ domain }) => !domain?.includes('.')) : undefined;
			if (short) facts.missing(short.node, 'domain', `${short.domain} may be a short name`);
			return;
		}
		const at = [cluster, 'nodes'] as const;
		const named = nodes.map(({ node, domain }) => `${node.name} (${domain ?? 'none'})`);
		const version = estate.windowsServerOf(cluster, quiet(facts));
		if (version && isWithin(version, ofOneDomain)) report('refused', at, { version, nodes: named });
		else report('differ', at, { nodes: named });
	},
	examples: {
		good: [
			{
				name: 'One domain, and none',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, domain: contoso.com, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, domain: Contoso.com }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, domain: null, nodes: [HV11, HV12] }
`,
			},
		],
		bad: [
			{
				name: 'Two domains, and a node in none',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03] # <- differ
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, domain: contoso.com }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, domain: fabrikam.com }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, domain: null }
`,
			},
			{
				name: 'Two domains with Windows Server 2012 R2',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
nodes: [HV01, HV02] # <- refused
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, domain: contoso.com }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, domain: fabrikam.com }
`,
			},
		],
		undecided: [
			{
				name: 'The nodes were not collected, and a short name, which may be that of the same domain',
				missing: ['HVC01 nodes', 'HV22 domain'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01 }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, nodes: [HV21, HV22] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV21, domain: contoso.com }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV22, domain: CONTOSO }
`,
			},
		],
	},
});
