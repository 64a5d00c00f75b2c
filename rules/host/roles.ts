import { defineRule } from '../../src/engine/rule.ts';
import { otherRolesOf } from '../../src/facts/server-roles.ts';

export default defineRule({
	id: 'host/roles',
	summary: 'A server that runs Hyper-V has no other role.',
	subject: 'host',
	severity: 'warning',
	why: 'Whatever else a host does takes memory and processors from its machines, wants updates and restarts of its own, and lets somebody in who has no business with the machines. Put it into a machine. What machines themselves need of a host is no other role: file services, which Storage Spaces Direct and deduplication are part of, and the Remote Desktop Virtualization Host.',
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
	check({ host, facts, report }) {
		const roles = otherRolesOf(facts.need(host, 'features') ?? []);
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
features: [hyper-v, AD-Domain-Services, DNS] # <- others
---
apiVersion: hvlint/v1
kind: Host
name: HV02
features: [Hyper-V, Remote-Desktop-Services, RDS-RD-Server] # <- others
`,
			},
		],
		undecided: [
			{
				name: 'What is installed was not collected',
				missing: ['HV01 features'],
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01 }
`,
			},
		],
	},
});
