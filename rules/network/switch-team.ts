import { defineRule } from '../../src/engine/rule.ts';
import { teamBehind } from '../../src/estate/network/switches.ts';

const losses =
	'Of several switches on one team only one can be made anew: VLANs of its virtual adapters take the place of the others. Virtual adapters of the management system on it are lost: note their addresses and VLANs, and work at the server itself.';

export default defineRule({
	id: 'network/switch-team',
	summary: 'A virtual switch of Windows Server 2022 or later is bound to no LBFO team.',
	subject: 'host',
	severity: 'warning',
	appliesTo: { from: '2022' },
	why: 'From Windows Server 2022 on Hyper-V does not bind a virtual switch to a team of NIC Teaming (LBFO) any more, unless the one who makes it insists; the feature is no longer developed. Switch Embedded Teaming takes its place: the switch itself is the team. LBFO is still supported for everything else.',
	sources: [
		'https://learn.microsoft.com/windows-server/get-started/removed-deprecated-features-windows-server',
		'https://learn.microsoft.com/azure/azure-local/concepts/host-network-requirements',
		'https://github.com/microsoft/Convert-LBFO2SET',
	],
	covers: ['live-migration/teams-before-upgrade', 'practice/teams'],
	messages: {
		team: 'The virtual switch "{switch}" of {host} is bound to the LBFO team {team}.',
		unnamed: 'The virtual switch "{switch}" of {host} is bound to an LBFO team, {adapter}.',
	},
	fix: {
		team: `Move the machines away, and make the switch anew as a team by itself, from the adapters of the team: \`Remove-VMSwitch -ComputerName {host:ps} -Name {switch:ps}\`, \`Remove-NetLbfoTeam -CimSession {host:ps} -Name {team:ps}\`, then \`New-VMSwitch -ComputerName {host:ps} -Name {switch:ps} -EnableEmbeddedTeaming $true -NetAdapterName {members:ps}\`. ${losses}`,
		unnamed: `Move the machines away, look up the team and its adapters (\`Get-NetLbfoTeam -CimSession {host:ps}\`), and make the switch anew as a team by itself: \`Remove-VMSwitch -ComputerName {host:ps} -Name {switch:ps}\`, \`Remove-NetLbfoTeam -CimSession {host:ps} -Name\` with the name of the team, then \`New-VMSwitch -ComputerName {host:ps} -Name {switch:ps} -EnableEmbeddedTeaming $true -NetAdapterName\` with its adapters. ${losses}`,
	},
	check({ host, facts, report }) {
		for (const one of facts.need(host, 'switches') ?? []) {
			const team = teamBehind(one, host, facts);
			if (!team) continue;
			const data = { host: host.name, switch: one.name };
			const members = facts.peek(team, 'members');
			if (members?.length) report('team', [one, 'name'], { ...data, team: team.name, members });
			else report('unnamed', [one, 'name'], { ...data, adapter: team.name });
		}
	},
	examples: {
		good: [
			{
				name: 'Switch Embedded Teaming, single adapters, a team for other purposes, and Windows Server 2019',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
teams: [{ name: Storage Team }]
switches:
  - { name: Production, type: External, embeddedTeamingEnabled: true }
  - { name: Backup, type: External, teamMembers: [NIC 3, NIC 4] }
  - { name: DMZ, type: External, adapter: NIC 5 }
  - { name: Internal, type: Internal }
  - { name: Storage, type: External, adapter: Teamed-Interface }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2025 }
teams: []
switches: [{ name: Production, type: External, adapter: NIC 1 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV03
operatingSystem: { version: 2019 }
teams: [{ name: Team 1 }]
switches: [{ name: Production, type: External, adapter: Team 1 }]
`,
			},
		],
		bad: [
			{
				name: 'A team by its name, by an adapter of it, and by what its driver is called',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
teams: [{ name: Team 1, members: [NIC 1, NIC 2], teamNics: [Team 1, 'Team 1 - VLAN 20'] }]
switches:
  - { name: Production, type: External, adapter: team 1 } # <- team
  - { name: DMZ, type: External, adapter: 'Team 1 - VLAN 20' } # <- team
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2025 }
switches:
  - { name: Production, adapter: 'Microsoft Network Adapter Multiplexor Driver #2' } # <- unnamed
`,
			},
		],
		undecided: [
			{
				name: 'Neither the teams nor what a switch is bound to are known',
				missing: ['HV01 teams', 'HV02 switches[0].adapter', 'HV03 switches'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
switches: [{ name: Production, type: External, adapter: Team 1 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2022 }
teams: [{ name: Team 1 }]
switches: [{ name: Production, type: External }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, operatingSystem: { version: 2022 } }
`,
			},
		],
	},
});
