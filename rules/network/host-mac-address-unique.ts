import { defineRule } from '../../src/engine/rule.ts';
import { macTwinsOf, staticConflictsAmong } from '../../src/estate/network/mac-conflicts.ts';

export default defineRule({
	id: 'network/host-mac-address-unique',
	summary:
		'On a host that is in no cluster, no static MAC address is used twice on one virtual switch and VLAN.',
	subject: 'host',
	severity: 'error',
	why: 'What network/mac-address-unique looks at in clusters holds for the machines of one host too: two adapters with one MAC address on a network take the traffic from each other, and a copied or imported machine keeps the static address of its original. Two dynamic addresses Hyper-V keeps apart itself on one host. While one of the two is off it is a warning. The members of a Network Load Balancing cluster in unicast mode share an address on purpose and are left out.',
	sources: [
		'https://learn.microsoft.com/archive/blogs/jhoward/hyper-v-mac-address-allocation-and-apparent-network-issues-mac-collisions-can-cause',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmnetworkadapter',
	],
	covers: ['practice/mac-addresses'],
	warnings: ['asleep'],
	messages: {
		duplicate:
			'{virtualMachine} has the static MAC address {mac} on the virtual switch "{switch}" of {host}, which {other} has there too.',
		asleep:
			'{virtualMachine} has the static MAC address {mac} on the virtual switch "{switch}" of {host}, which {other} has there too; they do not run at once now.',
	},
	fix: 'Shut {virtualMachine} down and give the adapter a dynamic address (`Get-VMNetworkAdapter -ComputerName {host:ps} -VMName {virtualMachine:ps} | Where-Object MacAddress -EQ {mac:ps} | Set-VMNetworkAdapter -DynamicMacAddress`), or a static one of its own that is outside the dynamic range of the host (`-StaticMacAddress`).',
	manualFix:
		'Shut {virtualMachine} down and give the adapter a dynamic address, or a static one of its own, in its settings, Network Adapter.',
	check({ host, estate, facts, report }) {
		if (estate.clusterOf(host, facts) !== null) return;
		for (const twins of macTwinsOf(estate.machinesOn(host, facts), facts))
			for (const { one, other, isAsleep } of staticConflictsAmong(twins, facts))
				report(isAsleep ? 'asleep' : 'duplicate', [one.adapter, 'mac'], {
					host: host.name,
					virtualMachine: one.machine.name,
					mac: one.mac,
					switch: facts.peek(one.adapter, 'switch') ?? '',
					other: other.machine.name,
				});
	},
	examples: {
		good: [
			{
				name: 'On another switch, in another VLAN, on another host, not connected, and dynamic',
				input: `
apiVersion: hvlint/v1
kind: Host
name: LAB01
cluster: null
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: Lab, vlan: 10, mac: 00155D0A0B01, dynamicMacAddress: false }] }
  - { name: app02, networkAdapters: [{ switch: Test, vlan: 10, mac: 00155D0A0B01, dynamicMacAddress: false }] }
  - { name: app03, networkAdapters: [{ switch: Lab, vlan: 20, mac: 00155D0A0B01, dynamicMacAddress: false }] }
  - { name: app04, networkAdapters: [{ switch: null, mac: 00155D0A0B01, dynamicMacAddress: false }] }
  - { name: app05, networkAdapters: [{ switch: Lab, vlan: 10, mac: 00155D0A0B05, dynamicMacAddress: true }] }
  - { name: app06, networkAdapters: [{ switch: Lab, vlan: 10, mac: 00155D0A0B05, dynamicMacAddress: true }] }
---
apiVersion: hvlint/v1
kind: Host
name: LAB02
cluster: null
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: Lab, vlan: 10, mac: 00155D0A0B01, dynamicMacAddress: false }] }
`,
			},
			{
				name: 'A node, whose cluster is looked at as a whole',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: HVC01
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: Production, mac: 00155D0A0B01, dynamicMacAddress: false }] }
  - { name: app02, networkAdapters: [{ switch: Production, mac: 00155D0A0B01, dynamicMacAddress: false }] }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01] }
`,
			},
		],
		bad: [
			{
				name: 'A copied machine kept the address, and so did a dynamic one meet it',
				input: `
apiVersion: hvlint/v1
kind: Host
name: LAB01
cluster: null
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: Lab, mac: 00155D0A0B01, dynamicMacAddress: false }] }
  - name: app02
    networkAdapters:
      - switch: lab
        mac: 00-15-5d-0a-0b-01 # <- duplicate
        dynamicMacAddress: false
  - name: app03
    networkAdapters:
      - switch: Lab
        mac: 00155D0A0B03 # <- duplicate
        dynamicMacAddress: false
  - { name: app04, networkAdapters: [{ switch: Lab, mac: 00155D0A0B03, dynamicMacAddress: true }] }
  - name: app05
    state: Saved
    networkAdapters:
      - switch: Lab
        mac: 00155D0A0B01 # <- asleep
        dynamicMacAddress: false
`,
			},
		],
		undecided: [
			{
				name: 'Whether it is a node, and whether an address is static',
				missing: [
					'HV01 cluster',
					'app01 networkAdapters[0].dynamicMacAddress',
					'app02 networkAdapters[0].dynamicMacAddress',
				],
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01 }
---
apiVersion: hvlint/v1
kind: Host
name: LAB01
cluster: null
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: Lab, mac: 00155D0A0B01 }] }
  - { name: app02, networkAdapters: [{ switch: Lab, mac: 00155D0A0B01 }] }
`,
			},
		],
	},
});
