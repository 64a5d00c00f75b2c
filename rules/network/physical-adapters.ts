import { defineRule } from '../../src/engine/rule.ts';
import { isSameName } from '../../src/estate/names/names.ts';

export default defineRule({
	id: 'network/physical-adapters',
	summary: 'A host has more than one physical network adapter.',
	subject: 'host',
	severity: 'warning',
	optIn: true,
	why: 'With a single adapter the management system shares its connection with every machine, and one cable takes all of them off the network. The Best Practices Analyzer calls it an error; the host works all the same, and a manifest often lists the adapters that matter alone, so that the rule is opt-in.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/more-than-one-network-adapter-should-be-available',
	],
	covers: ['bpa/more-than-one-nic'],
	messages: {
		single: '{host} has one physical network adapter, {adapter}.',
		none: '{host} has no physical network adapter.',
	},
	fix: 'Give {host} a further network adapter, and bind none to a virtual switch that the management system needs for itself.',
	check({ host, facts, report }) {
		const adapters = facts.need(host, 'networkAdapters');
		if (!adapters || !facts.isComplete(adapters)) return;
		const physical = adapters.filter(
			(adapter) => !facts.assume(adapter, 'virtual', false, 'a physical one'),
		);
		const teams = facts.assume(host, 'teams', [], 'none').map(({ name }) => name);
		const own = physical.filter(({ name }) => !teams.some((team) => isSameName(team, name)));
		const [first, ...others] = own;
		if (others.length > 0) return;
		if (first) report('single', [first], { host: host.name, adapter: first.name });
		else report('none', [host, 'networkAdapters'], { host: host.name });
	},
	examples: {
		good: [
			{
				name: 'Two, one of them without a link',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters:
  - { name: NIC 1, status: Up }
  - { name: NIC 2, status: Disconnected }
`,
			},
		],
		bad: [
			{
				name: 'One, beside a virtual adapter and the team of it alone; and none',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
teams: [{ name: Team 1, members: [NIC 1] }]
networkAdapters:
  - { name: NIC 1 } # <- single
  - { name: Team 1 }
  - { name: vEthernet (Management), virtual: true }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters: # <- none
  - { name: vEthernet (Management), virtual: true }
`,
			},
		],
		undecided: [
			{
				name: 'The adapters were not collected',
				missing: ['HV01 networkAdapters'],
				input: '{ apiVersion: hvlint/v1, kind: Host, name: HV01 }',
			},
		],
	},
});
