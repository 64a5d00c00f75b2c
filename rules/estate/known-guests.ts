import { defineRule } from '../../src/engine/rule.ts';
import { findGuest, isAnyWindows, isWindows } from '../../src/facts/guests.ts';
import type { Guest } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'estate/known-guests',
	summary: 'The systems of the machines have names that tell which they are.',
	subject: 'estate',
	severity: 'info',
	why: 'What Microsoft asks of a guest depends on what it is. Of a system whose name hvlint does not know, the rules for guests say nothing, rather than ask for a fact that is there.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/supported-windows-guest-operating-systems-for-hyper-v-on-windows',
	],
	messages: {
		unknown:
			'The rules for guests say nothing of {names:list} (machines: {count}): hvlint knows no systems by these names.',
	},
	fix: 'Where one is a Windows, write its name out, as in `Windows Server 2019`. Where it is not, nothing is to be done.',
	check({ estate, facts, report }) {
		for (const cluster of estate.clusters) estate.machinesOf(cluster, facts);
		const unknown = estate.virtualMachines.flatMap((machine): { guest: Guest; name: string }[] => {
			const name = facts.need(machine, 'guest', 'operatingSystem');
			const guest = facts.peek(machine, 'guest');
			if (!guest || !name || findGuest(name) || isWindows(name) === false) return [];
			return isAnyWindows(name) ? [] : [{ guest, name }];
		});
		const [first] = unknown;
		if (first)
			report('unknown', [first.guest, 'operatingSystem'], {
				names: [...new Set(unknown.map(({ name }) => `"${name}"`))].slice(0, 6),
				count: unknown.length,
			});
	},
	examples: {
		good: [
			{
				name: 'Names in full and in short, other systems, and none',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, guest: { operatingSystem: Microsoft Windows Server 2019 Datacenter } }
  - { name: app02, guest: { operatingSystem: WS2016 } }
  - { name: old01, guest: { operatingSystem: Windows XP Professional SP3 } }
  - { name: fw01, guest: { operatingSystem: pfSense 2.7 } }
`,
			},
		],
		bad: [
			{
				name: 'A system of somebody else',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: box01
    guest:
      operatingSystem: Appliance 7 # <- unknown
  - { name: box02, guest: { operatingSystem: Appliance 7 } }
`,
			},
		],
		undecided: [
			{
				name: 'The system was not collected',
				missing: ['app01 guest.operatingSystem'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01 }]
`,
			},
		],
	},
});
