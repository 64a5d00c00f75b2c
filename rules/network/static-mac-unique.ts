import { defineRule } from '../../src/engine/rule.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { isSameName } from '../../src/estate/names.ts';
import type { VirtualMachine, VirtualNetworkAdapter } from '../../src/generated/manifest.ts';

interface Owned {
	readonly machine: VirtualMachine;
	readonly adapter: VirtualNetworkAdapter;
}

export default defineRule({
	id: 'network/static-mac-unique',
	summary: 'No two network adapters on one virtual switch have the same static MAC address.',
	subject: 'cluster',
	severity: 'error',
	why: 'Two adapters with one MAC address on a network take the traffic from each other: connections come and go, or one machine has none. A copied or imported machine keeps the static address of its original, and Hyper-V looks after dynamic addresses only. The fault shows when both machines run, perhaps only after one has moved. The members of a Network Load Balancing cluster in unicast mode share an address on purpose and are left out.',
	sources: [
		'https://learn.microsoft.com/archive/blogs/jhoward/hyper-v-mac-address-allocation-and-apparent-network-issues-mac-collisions-can-cause',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmnetworkadapter',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/cc776178(v=ws.10)',
	],
	messages: {
		duplicate:
			'{virtualMachine} has the static MAC address {mac} on the virtual switch "{switch}", which {other} has there too.',
	},
	fix: 'Shut {virtualMachine} down and give the adapter a dynamic address (`Set-VMNetworkAdapter -VMName {virtualMachine:ps} -DynamicMacAddress`), or a static one of its own that is outside the dynamic ranges of the hosts (`-StaticMacAddress`).',
	manualFix:
		'Shut {virtualMachine} down and give the adapter a dynamic address, or a static one of its own, in its settings, Network Adapter.',
	check({ cluster, estate, facts, report }) {
		const byAddress = new Map<string, Owned[]>();
		const owned = estate
			.machinesOf(cluster, facts)
			.flatMap((machine) =>
				(facts.need(machine, 'networkAdapters') ?? []).flatMap((adapter): Owned[] =>
					facts.peek(adapter, 'switch') === null ? [] : [{ machine, adapter }],
				),
			);
		// Hyper-V keeps dynamic addresses apart by itself: without a static one there is nothing to compare.
		if (owned.every(({ adapter }) => facts.peek(adapter, 'dynamicMacAddress'))) return;
		for (const one of owned) {
			const mac = addressOf(one.adapter, facts);
			if (mac) byAddress.set(mac, [...(byAddress.get(mac) ?? []), one]);
		}
		for (const [mac, sharing] of byAddress) {
			if (sharing.length < 2) continue;
			const connected = sharing.flatMap((one) => {
				const name = facts.need(one.adapter, 'switch')?.trim();
				return name ? [{ ...one, name }] : [];
			});
			for (const [index, { machine, adapter, name }] of connected.entries()) {
				const others = connected.filter(
					(one) => one.adapter !== adapter && isSameName(one.name, name),
				);
				if (others.length === 0 || facts.need(adapter, 'dynamicMacAddress') !== false) continue;
				// Of two static addresses the later one is the duplicate.
				const other = others.find(
					(one) =>
						connected.indexOf(one) < index ||
						facts.peek(one.adapter, 'dynamicMacAddress') !== false,
				);
				if (other)
					report('duplicate', [adapter, 'mac'], {
						virtualMachine: machine.name,
						mac,
						switch: name,
						other: other.machine.name,
					});
			}
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
				name: 'Dynamic addresses only',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: Production, dynamicMacAddress: true }] }
  - { name: app02, networkAdapters: [{ switch: Production, dynamicMacAddress: true }] }
`,
			},
			{
				name: 'A copy that is not connected',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: app01
    networkAdapters: [{ switch: Production, mac: 00155D0A0B01, dynamicMacAddress: false }]
  - name: app01-copy
    networkAdapters: [{ switch: null, mac: 00155D0A0B01, dynamicMacAddress: false }]
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
		],
		undecided: [
			{
				name: 'One address, and nothing says whether it is static',
				missing: [
					'app01 networkAdapters[0].dynamicMacAddress',
					'app02 networkAdapters[0].dynamicMacAddress',
					'app03 networkAdapters[0].mac',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: Production, mac: 00155D0A0B01 }] }
  - { name: app02, networkAdapters: [{ switch: Production, mac: 00155D0A0B01 }] }
  - { name: app03, networkAdapters: [{ switch: Production, dynamicMacAddress: false }] }
`,
			},
		],
	},
});

/** The address of an adapter, in one spelling; undefined where it has none, or tells none. */
function addressOf(adapter: VirtualNetworkAdapter, facts: Facts): string | undefined {
	const mac = facts.need(adapter, 'mac')?.replace(/[-:]/g, '').toUpperCase();
	// A dynamic address is given when the machine first starts; until then it is all zeros. What begins
	// with 02BF is the address that all members of a load-balancing cluster share.
	return mac && !/^0+$|^02BF/.test(mac) ? mac : undefined;
}
