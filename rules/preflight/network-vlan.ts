import { defineRule } from '../../src/engine/rule.ts';
import { connectionsOf, switchNamed } from '../../src/estate/switches.ts';

export default defineRule({
	id: 'preflight/network-vlan',
	summary: "The destination's port behind a virtual switch carries the VLAN of each adapter.",
	subject: 'migration',
	severity: 'error',
	why: 'The move of a machine succeeds where the physical port behind the switch does not carry its VLAN, and then the machine has lost its network. Nothing on the host tells it: the port is set up on the physical switch.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/hyper-v-virtual-machine-input-migration-integration',
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
	],
	messages: {
		notCarried:
			'The port behind "{switch}" on {destination} carries the VLANs {vlans:list} and not {vlan}: the machine would lose its network.',
		untaggedOnly:
			'The port behind "{switch}" on {destination} carries no VLAN, and the adapter is in VLAN {vlan}: the machine would lose its network.',
	},
	fix: 'Let the physical switch carry VLAN {vlan} on the port of {destination} (a trunk port that allows it), then add it to the manifest.',
	evidence: {
		carried: '{destination} carries {vlans:list}',
		nothing: 'no connected adapter has a VLAN that a physical port must carry',
		absent: '{destination} has no switch of the name, hence no port to look at',
	},
	check({ migration, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const carried = new Set<string>();
		let absent = false;
		for (const { adapter, name } of connectionsOf(virtualMachine, facts)) {
			const vlan = facts.need(adapter, 'vlan');
			if (vlan === null || vlan === 0) continue;
			const switches = facts.need(destination, 'switches');
			// Where the destination has none of that name, preflight/network-switch says so.
			const there = switches && switchNamed(switches, name);
			if (!there) {
				absent = true;
				continue;
			}
			const type = facts.need(there, 'type');
			if (type === 'Internal' || type === 'Private') continue;
			const vlans = facts.need(there, 'vlans');
			if (!vlans || vlan === undefined || type === undefined) continue;
			if (vlans.includes(vlan)) {
				carried.add(`VLAN ${vlan} on ${there.name}`);
				continue;
			}
			if (!facts.isComplete(vlans)) continue;
			const data = { switch: name, destination: destination.name, vlan };
			if (vlans.length === 0) report('untaggedOnly', [adapter, 'vlan'], data);
			else report('notCarried', [adapter, 'vlan'], { ...data, vlans: vlans.map(String) });
		}
		if (carried.size > 0) pass('carried', { destination: destination.name, vlans: [...carried] });
		else if (absent) pass('absent', { destination: destination.name });
		else pass('nothing');
	},
	examples: {
		good: [
			{
				name: 'The port carries the VLAN',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: Production, vlan: 20 }] }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
switches: [{ name: Production, type: External, vlans: [10, 20] }]
`,
			},
			{
				name: 'Untagged, not connected, or on a private switch',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: app01
    networkAdapters:
      - { switch: Production, vlan: null }
      - { switch: Production, vlan: 0 }
      - { switch: null, vlan: 20 }
      - { switch: Lab, vlan: 20 }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: Lab, type: Private }] }
`,
			},
			{
				name: 'No switch of the name, which another check tells',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: Production, vlan: 20 }] }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [] }
`,
			},
		],
		bad: [
			{
				name: 'Other VLANs, and none at all',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: app01
    networkAdapters:
      - switch: Production
        vlan: 20 # <- notCarried
      - switch: Backup
        vlan: 30 # <- untaggedOnly
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
switches:
  - { name: Production, type: External, vlans: [10] }
  - { name: Backup, type: External, vlans: [] }
`,
			},
		],
		undecided: [
			{
				name: 'What the port carries was not collected',
				missing: ['HV02 switches[0].type', 'HV02 switches[0].vlans'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: Production, vlan: 20 }] }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: Production }] }
`,
			},
			{
				name: 'The VLAN of the adapter was not collected',
				missing: ['app01 networkAdapters[0].vlan'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, networkAdapters: [{ switch: Production }] }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
switches: [{ name: Production, type: External, vlans: [10, 20] }]
`,
			},
		],
	},
});
