import { defineRule } from '../../src/engine/rule.ts';
import { teamBehind } from '../../src/estate/network/switches.ts';

export default defineRule({
	id: 'network/team-interfaces',
	summary: 'A team behind a virtual switch shows one interface to the system.',
	subject: 'host',
	severity: 'warning',
	// Later network/switch-team tells of any such team.
	appliesTo: { from: '2012', to: '2019' },
	why: 'Each further interface of a team takes a VLAN, and bandwidth, out of what reaches the virtual switch. The management system gets its VLANs from virtual adapters on the switch instead.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/a-team-bound-to-a-virtual-switch-should-only-have-one-exposed-team-interface',
		'https://learn.microsoft.com/powershell/module/netlbfo/get-netlbfoteam',
	],
	covers: ['bpa/team-single-interface-on-vswitch'],
	messages: {
		several:
			'The virtual switch "{switch}" of {host} is bound to the team {team}, which shows {count} interfaces: {interfaces:list}.',
	},
	fix: 'Give the management system virtual adapters on the switch in the place of the other interfaces (`Add-VMNetworkAdapter -ComputerName {host:ps} -ManagementOS -SwitchName {switch:ps} -Name NAME`), and then remove those from {team} in NIC Teaming of Server Manager, all but the one that the switch is bound to. Their addresses are lost: note them first.',
	check({ host, facts, report }) {
		for (const one of facts.need(host, 'switches') ?? []) {
			const team = teamBehind(one, host, facts);
			if (!team) continue;
			const interfaces = facts.assume(team, 'teamNics', [team.name], 'one, with its own name');
			if (interfaces.length > 1)
				report('several', [team, 'teamNics'], {
					host: host.name,
					switch: one.name,
					team: team.name,
					count: interfaces.length,
					interfaces,
				});
		}
	},
	examples: {
		good: [
			{
				name: 'One interface, several of a team behind no switch, and Switch Embedded Teaming',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2012R2 }
teams:
  - { name: Team 1, members: [NIC 1, NIC 2], teamNics: [Team 1] }
  - { name: Team 2, members: [NIC 3, NIC 4], teamNics: [Team 2, 'Team 2 - VLAN 20'] }
switches: [{ name: Production, type: External, adapter: Team 1 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2019 }
switches: [{ name: Production, type: External, embeddedTeamingEnabled: true }]
`,
			},
		],
		bad: [
			{
				name: 'The management system has an interface of the same team',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2012R2 }
teams:
  - name: Team 1
    members: [NIC 1, NIC 2]
    teamNics: [Team 1, 'Team 1 - VLAN 20'] # <- several
switches: [{ name: Production, type: External, adapter: Team 1 }]
`,
			},
		],
		undecided: [
			{
				name: 'The teams were not collected',
				missing: ['HV01 teams'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2016 }
switches: [{ name: Production, type: External, adapter: NIC 1 }]
`,
			},
		],
	},
});
