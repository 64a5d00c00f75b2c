import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
	id: 'host/organizational-unit',
	summary: 'The computer account of a host is in an organizational unit.',
	subject: 'host',
	severity: 'info',
	optIn: 'practice',
	why: 'In the container Computers, where new accounts land, no group policy can be linked but those of the whole domain: what fits servers and desktops in general fits a host seldom, and a policy that takes away the right to log on as a service keeps its machines from starting. Microsoft recommends, as an option, a unit for each failover cluster, to control which policies its nodes get; administrators give every host one.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/create-failover-cluster',
		'https://www.itpromentor.com/hvfoc-best-practice/',
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
	],
	covers: ['practice/organizational-unit'],
	messages: {
		container: 'The account of {host} is in {container}, which is no organizational unit.',
	},
	fix: 'Move it to a unit for hosts, once you know which policies it gets there: `Get-ADComputer -Identity {host:ps} | Move-ADObject -TargetPath` with the distinguished name of the unit.',
	manualFix:
		'Move it to a unit for hosts in Active Directory Users and Computers, once you know which policies it gets there.',
	check({ host, facts, report }) {
		if (facts.peek(host, 'domain') === null) return;
		const unit = facts.need(host, 'organizationalUnit');
		if (unit && /^\s*cn\s*=/i.test(unit))
			report('container', [host, 'organizationalUnit'], { host: host.name, container: unit });
	},
	examples: {
		good: [
			{
				name: 'A unit of the hosts, and a host in a workgroup',
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01, organizationalUnit: 'OU=Hosts,DC=contoso,DC=com' }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, domain: null }
`,
			},
		],
		bad: [
			{
				name: 'Where new accounts land',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
organizationalUnit: CN=Computers,DC=contoso,DC=com # <- container
`,
			},
		],
		undecided: [
			{
				name: 'Where the account is was not collected',
				missing: ['HV01 organizationalUnit'],
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01, domain: contoso.com }
`,
			},
		],
	},
});
