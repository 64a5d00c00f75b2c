import { defineRule } from '../../src/engine/rule.ts';
import {
	dynamicConflictsAmong,
	type MacConflict,
	machinesAt,
	macTwinsOf,
	staticConflictsAmong,
} from '../../src/estate/network/mac-conflicts.ts';

export default defineRule({
	id: 'network/mac-address-unique',
	aliases: ['network/static-mac-unique'],
	summary: 'No two network adapters on one virtual switch and VLAN have the same MAC address.',
	subject: 'cluster',
	severity: 'error',
	why: 'Two adapters with one MAC address on a network take the traffic from each other: connections come and go, or one machine has none. A copied or imported machine keeps the static address of its original; dynamic addresses meet where the ranges of two hosts overlap, since Hyper-V keeps them apart on one host only. With a static address the fault shows when both machines run, perhaps only after one has moved, and is a warning while one of them is off; a dynamic one is looked at again when its machine is turned on. The members of a Network Load Balancing cluster in unicast mode share an address on purpose and are left out. Hosts that are in no cluster are looked at by network/host-mac-address-unique.',
	sources: [
		'https://learn.microsoft.com/archive/blogs/jhoward/hyper-v-mac-address-allocation-and-apparent-network-issues-mac-collisions-can-cause',
		'https://learn.microsoft.com/archive/blogs/virtual_pc_guy/hyper-v-and-dynamic-mac-address-regeneration',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmnetworkadapter',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/cc776178(v=ws.10)',
	],
	covers: ['live-migration/mac-address-unique', 'practice/mac-addresses'],
	warnings: ['asleep', 'dynamic'],
	messages: {
		duplicate:
			'{virtualMachine} has the static MAC address {mac} on the virtual switch "{switch}", which {other} has there too.',
		asleep:
			'{virtualMachine} has the static MAC address {mac} on the virtual switch "{switch}", which {other} has there too; they do not run at once now.',
		dynamic:
			'{virtualMachine} has the dynamic MAC address {mac} on the virtual switch "{switch}", which {other} has there too.',
	},
	fix: {
		duplicate:
			'Shut {virtualMachine} down and give the adapter a dynamic address (`Get-VMNetworkAdapter -VMName {virtualMachine:ps} | Where-Object MacAddress -EQ {mac:ps} | Set-VMNetworkAdapter -DynamicMacAddress`), or a static one of its own that is outside the dynamic ranges of the hosts (`-StaticMacAddress`).',
		asleep:
			'Give the adapter an address of its own before both run: `Get-VMNetworkAdapter -VMName {virtualMachine:ps} | Where-Object MacAddress -EQ {mac:ps} | Set-VMNetworkAdapter -DynamicMacAddress`, or a static one (`-StaticMacAddress`). A machine that is kept for the case that the other one fails may keep it.',
		dynamic:
			"Give the hosts ranges that do not overlap (network/dynamic-mac-ranges), shut {virtualMachine} down and start it again: where its address is outside of its host's range, it gets a new one.",
	},
	manualFix: {
		asleep:
			'Give the adapter a dynamic address, or a static one of its own, in the settings of {virtualMachine}, Network Adapter, before both run. A machine that is kept for the case that the other one fails may keep it.',
		duplicate:
			'Shut {virtualMachine} down and give the adapter a dynamic address, or a static one of its own, in its settings, Network Adapter.',
	},
	check({ cluster, estate, facts, report }) {
		const tell = (id: 'duplicate' | 'asleep' | 'dynamic', { one, other }: MacConflict) =>
			report(id, [one.adapter, 'mac'], {
				virtualMachine: one.machine.name,
				mac: one.mac,
				switch: facts.peek(one.adapter, 'switch') ?? '',
				other: other.machine.name,
			});
		for (const twins of macTwinsOf(machinesAt(cluster, estate, facts), facts)) {
			for (const conflict of staticConflictsAmong(twins, facts))
				tell(conflict.isAsleep ? 'asleep' : 'duplicate', conflict);
			for (const conflict of dynamicConflictsAmong(twins, facts)) tell('dynamic', conflict);
		}
	},
	examples: {
		good: [
			{
				name: 'Addresses of their own, and one that was never given out',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: app01
    networkAdapters: [{ switch: Production, mac: 00-15-5D-0A-0B-01, dynamicMacAddress: false }]
  - name: app02
    networkAdapters: [{ switch: Production, mac: 00155D0A0B02, dynamicMacAddress: false }]
  - name: app03
    networkAdapters: [{ switch: Production, mac: '000000000000', dynamicMacAddress: true }]
  - name: app04
    networkAdapters: [{ switch: Production, mac: '000000000000', dynamicMacAddress: true }]
`,
			},
			{
				name: 'Dynamic addresses only, one of them left behind by a machine that is off',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: Production, dynamicMacAddress: true }] }
  - { name: app02, networkAdapters: [{ switch: Production, dynamicMacAddress: true }] }
  - name: app03
    state: 'Off'
    networkAdapters: [{ switch: Production, mac: 00155D0A0B03, dynamicMacAddress: true }]
  - name: app04
    state: Running
    networkAdapters: [{ switch: Production, mac: 00155D0A0B03, dynamicMacAddress: true }]
`,
			},
			{
				name: 'A copy that is not connected, and one in another VLAN',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: app01
    networkAdapters: [{ switch: Production, mac: 00155D0A0B01, dynamicMacAddress: false }]
  - name: app01-copy
    networkAdapters: [{ switch: null, mac: 00155D0A0B01, dynamicMacAddress: false }]
  - name: app02
    networkAdapters: [{ switch: Production, vlan: 10, mac: 00155D0A0B02, dynamicMacAddress: false }]
  - name: app02-copy
    networkAdapters: [{ switch: Production, vlan: 20, mac: 00155D0A0B02, dynamicMacAddress: false }]
`,
			},
			{
				name: 'A copy in a laboratory, and the members of a load-balancing cluster',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: app01
    networkAdapters: [{ switch: Production, mac: 00155D0A0B01, dynamicMacAddress: false }]
  - name: app01-test
    networkAdapters: [{ switch: Laboratory, mac: 00155D0A0B01, dynamicMacAddress: false }]
  - name: web01
    networkAdapters: [{ switch: Production, mac: 02-BF-0A-00-01-50, dynamicMacAddress: false }]
  - name: web02
    networkAdapters: [{ switch: Production, mac: 02-BF-0A-00-01-50, dynamicMacAddress: false }]
`,
			},
		],
		bad: [
			{
				name: 'A copied machine kept the address',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: app01
    networkAdapters: [{ switch: Production, mac: 00155D0A0B01, dynamicMacAddress: false }]
  - name: app02
    networkAdapters:
      - switch: Production
        mac: 00-15-5d-0a-0b-01 # <- duplicate
        dynamicMacAddress: false
`,
			},
			{
				name: 'A static address from the dynamic range',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: app01
    networkAdapters:
      - switch: Production
        mac: 00155D0A0B01 # <- duplicate
        dynamicMacAddress: false
  - name: app02
    networkAdapters: [{ switch: Production, mac: 00155D0A0B01, dynamicMacAddress: true }]
`,
			},
			{
				name: 'A copy on a node that is no role of the cluster',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
virtualMachines:
  - { name: app01, owner: HV01, networkAdapters: [{ switch: Production, mac: 00155D0A0B01, dynamicMacAddress: false }] }
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01-copy
cluster: null
owner: HV01
networkAdapters:
  - switch: Production
    mac: 00155D0A0B01 # <- duplicate
    dynamicMacAddress: false
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, cluster: HVC01 }
`,
			},
			{
				name: 'The old machine is kept, and is off; a third one runs',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: erp01-old
    state: 'Off'
    networkAdapters:
      - switch: Production
        mac: 00155D0A0B01 # <- asleep
        dynamicMacAddress: false
  - name: erp01
    state: Running
    networkAdapters: [{ switch: Production, mac: 00155D0A0B01, dynamicMacAddress: false }]
  - name: erp01-copy
    state: Running
    networkAdapters:
      - switch: Production
        mac: 00155D0A0B01 # <- duplicate
        dynamicMacAddress: false
`,
			},
			{
				name: 'Two running machines with one dynamic address',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: app01
    state: Running
    networkAdapters: [{ switch: Production, vlan: 0, mac: 00155D0A0B01, dynamicMacAddress: true }]
  - name: app02
    state: Running
    networkAdapters:
      - switch: Production
        vlan: null
        mac: 00155D0A0B01 # <- dynamic
        dynamicMacAddress: true
`,
			},
		],
		undecided: [
			{
				name: 'One address, and nothing says whether it is static',
				missing: [
					'app01 networkAdapters[0].dynamicMacAddress',
					'app02 networkAdapters[0].dynamicMacAddress',
					'app03 networkAdapters[0].mac',
					'app05 networkAdapters[0].vlan',
					'app06 state',
					'app07 state',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: Production, mac: 00155D0A0B01 }] }
  - { name: app02, networkAdapters: [{ switch: Production, mac: 00155D0A0B01 }] }
  - { name: app03, networkAdapters: [{ switch: Production, dynamicMacAddress: false }] }
  - { name: app04, networkAdapters: [{ switch: Production, vlan: 7, mac: 00155D0A0B04, dynamicMacAddress: false }] }
  - { name: app05, networkAdapters: [{ switch: Production, mac: 00155D0A0B04, dynamicMacAddress: false }] }
  - { name: app06, networkAdapters: [{ switch: Production, mac: 00155D0A0B06, dynamicMacAddress: true }] }
  - { name: app07, networkAdapters: [{ switch: Production, mac: 00155D0A0B06, dynamicMacAddress: true }] }
`,
			},
		],
	},
});
