import { defineRule } from '../../src/engine/rule.ts';
import { otherRolesOf } from '../../src/facts/server-roles.ts';

export default defineRule({
	id: 'host/roles',
	summary: 'A server that runs Hyper-V has no other role.',
	subject: 'host',
	severity: 'warning',
	why: 'Whatever else a host does takes memory and processors from its machines, wants updates and restarts of its own, and lets somebody in who has no business with the machines. Put it into a machine. That a node of a cluster is a domain controller is told by cluster/domain-role. What machines themselves need of a host is no other role: file services, which Storage Spaces Direct and deduplication are part of, and the Remote Desktop Virtualization Host.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/hyper-v-should-be-the-only-enabled-role',
		'https://learn.microsoft.com/windows-server/administration/performance-tuning/role/hyper-v-server/configuration',
		'https://learn.microsoft.com/windows-server/administration/server-core/server-core-roles-and-services',
		'https://learn.microsoft.com/windows-server/administration/server-core/server-core-removed-roles',
	],
	covers: ['bpa/hyperv-only-role'],
	messages: { others: '{host} has other roles than Hyper-V: {roles:list}.' },
	fix: 'Move what they do into machines, then remove them (a domain controller has to be demoted first): `Uninstall-WindowsFeature -ComputerName {host:ps} -Name {names:ps}`.',
	manualFix:
		'Move what they do into machines, then remove them (a domain controller has to be demoted first), on the host: `Remove-WindowsFeature -Name {names:ps}`.',
	check({ host, estate, facts, report }) {
		const all = otherRolesOf(facts.need(host, 'features') ?? []);
		// That a node is a domain controller is told of its cluster.
		const isOfItsOwn = ({ name }: { name: string }) =>
			name !== 'AD-Domain-Services' || estate.clusterOf(host, facts) === null;
		const roles = all.filter(isOfItsOwn);
		if (roles.length > 0)
			report('others', [host, 'features'], {
				host: host.name,
				roles: roles.map(({ title }) => title),
				names: roles.map(({ name }) => name),
			});
	},
	examples: {
		good: [
			{
				name: 'Hyper-V with what belongs to it, of a cluster and of desktops; a node of a guest cluster',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
features: [Hyper-V, Failover-Clustering, FileAndStorage-Services, File-Services, FS-FileServer, FS-Data-Deduplication, RSAT-AD-PowerShell]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
features: [Hyper-V, Remote-Desktop-Services, RDS-Virtualization]
---
{ apiVersion: hvlint/v1, kind: Host, name: SQL01, features: [Failover-Clustering, Web-Server] }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV03, HV04] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, features: [Hyper-V, Failover-Clustering, AD-Domain-Services] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV04, features: [] }
`,
			},
		],
		bad: [
			{
				name: 'A domain controller, and a host of remote desktops',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
features: [hyper-v, AD-Domain-Services] # <- others
---
apiVersion: hvlint/v1
kind: Host
name: HV02
features: [Hyper-V, Remote-Desktop-Services, RDS-RD-Server] # <- others
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV03, HV04] }
---
apiVersion: hvlint/v1
kind: Host
name: HV03
features: [Hyper-V, AD-Domain-Services, DNS] # <- others
`,
			},
		],
		undecided: [
			{
				name: 'What is installed was not collected, or whether a domain controller is a node',
				missing: ['HV01 features', 'HV02 cluster'],
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, features: [Hyper-V, AD-Domain-Services] }
`,
			},
		],
	},
});
