import { defineRule } from '../../src/engine/rule.ts';
import { nameOf } from '../../src/estate/names/names.ts';
import { isBoundToTeam, teamBehind, teamNicNamed } from '../../src/estate/network/switches.ts';
import { vlanOfTeamNic } from '../../src/estate/network/team-vlan.ts';

const pages =
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer';

export default defineRule({
	id: 'network/team-interfaces',
	summary: 'A team behind a virtual switch shows one interface, which carries every VLAN.',
	subject: 'host',
	severity: 'warning',
	// Later network/switch-team tells of any such team.
	appliesTo: { from: '2012', to: '2019' },
	why: 'Each further interface of a team takes a VLAN, and bandwidth, out of what reaches the virtual switch; where the switch itself is bound to an interface of one VLAN, none but that reaches it. The management system and the machines get their VLANs from their virtual adapters on the switch instead.',
	sources: [
		`${pages}/a-team-bound-to-a-virtual-switch-should-only-have-one-exposed-team-interface`,
		`${pages}/the-team-interface-bound-to-a-virtual-switch-should-be-in-default-mode`,
		'https://learn.microsoft.com/powershell/module/netlbfo/set-netlbfoteamnic',
		'https://learn.microsoft.com/powershell/module/netlbfo/remove-netlbfoteamnic',
	],
	covers: ['bpa/team-single-interface-on-vswitch', 'bpa/team-interface-default-mode'],
	messages: {
		several:
			'The virtual switch "{switch}" of {host} is bound to the team {team}, which shows {count} interfaces: {interfaces:list}.',
		oneVlan:
			'The virtual switch "{switch}" of {host} is bound to {interface}, which carries the VLAN {vlan} of the team {team} alone.',
	},
	fix: {
		several:
			'Give the management system virtual adapters on the switch in the place of the other interfaces (`Add-VMNetworkAdapter -ComputerName {host:ps} -ManagementOS -SwitchName {switch:ps} -Name NAME`), and then remove those from {team}, all but the one that the switch is bound to: `Remove-NetLbfoTeamNic -CimSession {host:ps} -Team {team:ps} -VlanID` with the VLAN of each. Their addresses are lost: note them first.',
		oneVlan:
			'`Set-NetLbfoTeamNic -CimSession {host:ps} -Name {interface:ps} -Default`, at a time when the adapters on the switch may be without network: those that were in the VLAN by way of the interface get it themselves, with `Set-VMNetworkAdapterVlan -Access -VlanId {vlan}` for each.',
	},
	check({ host, facts, report }) {
		for (const one of facts.need(host, 'switches') ?? []) {
			const teams = isBoundToTeam(one, facts)
				? facts.need(host, 'teams')
				: facts.assume(host, 'teams', [], 'none');
			const team = teams?.length ? teamBehind(one, host, facts) : undefined;
			if (!team) continue;
			if (!teams?.includes(team)) facts.missing(one, 'adapter', 'it may be any of the teams');
			const data = { host: host.name, switch: one.name, team: team.name };
			const interfaces = facts.assume(team, 'teamNics', [team.name], 'one, with its own name');
			if (interfaces.length > 1)
				report('several', [team, 'teamNics'], {
					...data,
					count: interfaces.length,
					interfaces: interfaces.map(nameOf),
				});
			const adapter = facts.peek(one, 'adapter') ?? '';
			const bound = teamNicNamed(team, adapter, facts) ?? adapter;
			const vlan = vlanOfTeamNic(bound, team, facts);
			if (vlan) report('oneVlan', [one, 'adapter'], { ...data, interface: nameOf(bound), vlan });
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
			{
				name: 'Nothing is said of teams',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2016 }
switches: [{ name: Production, type: External, adapter: NIC 1 }]
`,
			},
		],
		bad: [
			{
				name: 'The management system has an interface of the same team, which the switch names or its driver',
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
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2012R2 }
teams:
  - name: Team 1
    members: [NIC 1, NIC 2]
    teamNics: [Team 1, 'Team 1 - VLAN 20'] # <- several
switches: [{ name: Production, type: External, adapter: Microsoft Network Adapter Multiplexor Driver }]
`,
			},
			{
				name: 'The switch is bound to an interface of one VLAN',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2016 }
teams:
  - { name: Team 1, teamNics: [{ name: 'Team 1 - VLAN 20' }] }
  - { name: Team 2, teamNics: [{ name: Guests, interfaceDescription: 'Microsoft Network Adapter Multiplexor Driver #2', vlanId: 30 }] }
  - { name: Team 3, teamNics: [{ name: 'Team 3 - VLAN 40', vlanId: null }] }
switches:
  - { name: Production, type: External, adapter: 'Team 1 - VLAN 20' } # <- oneVlan
  - { name: Guests, type: External, adapter: 'Microsoft Network Adapter Multiplexor Driver #2' } # <- oneVlan
  - { name: Test, type: External, adapter: 'Team 3 - VLAN 40' }
`,
			},
		],
		undecided: [
			{
				name: 'The teams behind switches were not collected, or do not tell which is which',
				missing: ['HV01 teams', 'HV02 switches[0].adapter'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2016 }
switches: [{ name: Production, type: External, adapter: Microsoft Network Adapter Multiplexor Driver }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2016 }
teams: [{ name: Team 1 }, { name: Team 2 }]
switches: [{ name: Production, type: External, adapter: Microsoft Network Adapter Multiplexor Driver }]
`,
			},
		],
	},
});

/** The VLAN of an interface of a team; undefined in the default mode. Windows names it by its team and its VLAN. */
