import { defineRule } from '../../src/engine/rule.ts';
import { differences, statedByAll } from '../../src/estate/cluster/alike.ts';
import { formatLinkSpeed } from '../../src/estate/measures/size.ts';
import { isSameName } from '../../src/estate/names/names.ts';
import { cameWith } from '../../src/facts/came-with.ts';

export default defineRule({
	id: 'network/team-speeds',
	summary: 'The adapters of a switch that is a team have one speed.',
	subject: 'host',
	severity: 'warning',
	appliesTo: { from: cameWith.embeddedTeams.from },
	why: 'Switch Embedded Teaming divides the traffic of machines among its adapters: those on a slower one get less than the others. Microsoft asks for adapters of one make, model, speed and configuration, with the same driver and firmware, and does not support teams of adapters that differ. A link that came up slower than its adapter is told too, and is the reason why this is a warning: the cable or the port is to be looked at. Links that are down are not compared.',
	sources: [
		'https://learn.microsoft.com/azure/azure-local/concepts/host-network-requirements',
		'https://learn.microsoft.com/windows-server/failover-clustering/clustering-requirements',
		'https://learn.microsoft.com/windows-server/storage/storage-spaces/storage-spaces-direct-hardware-requirements',
	],
	covers: ['live-migration/embedded-teams'],
	messages: {
		differ:
			'The adapters of the switch "{switch}" of {host} have different speeds: {adapters:list}.',
	},
	fix: 'Look at the links (`Get-NetAdapter -CimSession {host:ps}`), and take adapters of another speed out of the team: `Remove-VMSwitchTeamMember -ComputerName {host:ps} -VMSwitchName {switch:ps} -NetAdapterName` with the name of the adapter.',
	check({ host, facts, report }) {
		for (const one of facts.need(host, 'switches') ?? []) {
			const members = facts.assume(one, 'teamMembers', [], 'no team');
			if (members.length < 2) continue;
			const adapters = (facts.need(host, 'networkAdapters') ?? []).filter((adapter) =>
				members.some((member) =>
					[adapter.name, facts.peek(adapter, 'interfaceDescription')].some(
						(name) => name !== undefined && isSameName(name, member),
					),
				),
			);
			const up = adapters.filter((adapter) => facts.assume(adapter, 'status', 'Up', 'up') === 'Up');
			const stated = statedByAll(up, facts, (adapter, facts) => facts.need(adapter, 'linkSpeed'));
			const groups = differences(
				stated
					// A link that is down has none.
					.filter(({ value }) => value > 0)
					.map(({ object, value }) => ({ object, value: formatLinkSpeed(value) })),
			);
			if (groups.length > 0)
				report('differ', [one, 'teamMembers'], {
					host: host.name,
					switch: one.name,
					adapters: groups,
				});
		}
	},
	examples: {
		good: [
			{
				name: 'One speed; links that are down; another adapter; and nobody says the speeds',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
switches: [{ name: LAN, teamMembers: [NIC 1, NIC 2, Broadcom 3, NIC 5] }, { name: DMZ, adapter: NIC 4 }]
networkAdapters:
  - { name: NIC 1, linkSpeed: 25Gbps }
  - { name: NIC 2, linkSpeed: 25Gbps }
  - { name: NIC 3, interfaceDescription: Broadcom 3, linkSpeed: 0 }
  - { name: NIC 4, linkSpeed: 1Gbps }
  - { name: NIC 5, linkSpeed: 10Gbps, status: Disconnected }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2022 }
switches: [{ name: LAN, teamMembers: [NIC 1, NIC 2] }]
networkAdapters: [{ name: NIC 1 }, { name: NIC 2 }]
`,
			},
		],
		bad: [
			{
				name: 'A link that came up at 1 Gbps',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
switches:
  - name: LAN
    teamMembers: [NIC 1, NIC 2] # <- differ
networkAdapters:
  - { name: NIC 1, linkSpeed: 10Gbps }
  - { name: NIC 2, linkSpeed: 1Gbps }
`,
			},
		],
		undecided: [
			{
				name: 'The speed of one adapter was not collected',
				missing: ['HV01 networkAdapters[1].linkSpeed'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
switches: [{ name: LAN, teamMembers: [NIC 1, NIC 2] }]
networkAdapters: [{ name: NIC 1, linkSpeed: 10Gbps }, { name: NIC 2 }]
`,
			},
		],
	},
});
