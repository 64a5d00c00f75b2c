import { defineRule } from '../../src/engine/rule.ts';
import { differencesWithin, statedByAll } from '../../src/estate/cluster/alike.ts';
import { validationSources } from '../../src/facts/validation.ts';

export default defineRule({
	id: 'cluster/organizational-unit',
	summary: 'The computer accounts of the nodes of one domain are in one organizational unit.',
	subject: 'cluster',
	severity: 'info',
	why: 'Group policies come by the organizational unit: nodes in different ones get different settings, and one of them may lock the cluster out of a right that the others have. Validation looks whether the servers are in one domain and one unit, and Microsoft recommends a unit for each cluster, to control which policies its nodes get. The nodes of a cluster of several domains are compared within each.',
	sources: [
		...validationSources.systemConfiguration,
		'https://learn.microsoft.com/windows-server/failover-clustering/create-failover-cluster',
	],
	covers: ['test-cluster/validate-active-directory-configuration'],
	messages: {
		differ: 'The accounts of the nodes of {cluster} are in different units: {nodes:list}.',
	},
	fix: 'Move the accounts that differ, once you know which policies they get there: `Get-ADComputer -Identity NODE | Move-ADObject -TargetPath UNIT`.',
	manualFix:
		'Move the accounts that differ, in Active Directory Users and Computers, once you know which policies they get there.',
	check({ cluster, estate, facts, report }) {
		const nodes = statedByAll(estate.nodesOf(cluster, facts) ?? [], facts, (node, facts) =>
			facts.peek(node, 'domain') === null ? undefined : facts.need(node, 'organizationalUnit'),
		).map(({ object, value }) => ({ object, value: withoutBlanks(value) }));
		const groups = differencesWithin(nodes, ({ value }) => domainOf(value));
		if (groups.length > 0)
			report('differ', [cluster, 'nodes'], { cluster: cluster.name, nodes: groups });
	},
	examples: {
		good: [
			{
				name: 'One unit, one in each of two domains, and nobody says it',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, nodes: [HV11, HV12] }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC03, nodes: [HV21] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, organizationalUnit: 'OU=Hosts,DC=contoso,DC=com' }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, organizationalUnit: 'ou=Hosts, dc=contoso, dc=com' }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, organizationalUnit: 'OU=Hosts,DC=contoso,DC=com' }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV12, organizationalUnit: 'OU=Servers,DC=fabrikam,DC=com' }
`,
			},
		],
		bad: [
			{
				name: 'A node that was left in the container for new computers',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02] # <- differ
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, organizationalUnit: 'OU=Hosts,DC=contoso,DC=com' }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, organizationalUnit: 'CN=Computers,DC=contoso,DC=com' }
`,
			},
		],
		undecided: [
			{
				name: 'One node does not say it',
				missing: ['HV03 organizationalUnit'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02, HV03] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, organizationalUnit: 'OU=Hosts,DC=contoso,DC=com' }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, organizationalUnit: 'OU=Hosts,DC=contoso,DC=com' }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03 }
`,
			},
		],
	},
});

/** The domain that the name of a unit ends with. */
function domainOf(unit: string): string {
	return unit
		.toLowerCase()
		.split(',')
		.filter((part) => part.startsWith('dc='))
		.join(',');
}

/** `OU=Hosts, DC=contoso` is `OU=Hosts,DC=contoso`. */
function withoutBlanks(unit: string): string {
	return unit
		.split(',')
		.map((part) => part.trim())
		.join(',');
}
