import { defineRule } from '../../src/engine/rule.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { isOn } from '../../src/estate/machine/running.ts';
import { getOrAdd } from '../../src/estate/maps.ts';
import { nameKey } from '../../src/estate/names/names.ts';
import type { VirtualMachine, VirtualNetworkAdapter } from '../../src/generated/manifest.ts';

interface Owned {
	readonly machine: VirtualMachine;
	readonly adapter: VirtualNetworkAdapter;
	readonly mac: string;
}

export default defineRule({
	id: 'network/mac-address-unique',
	aliases: ['network/static-mac-unique'],
	summary: 'No two network adapters on one virtual switch and VLAN have the same MAC address.',
	subject: 'cluster',
	severity: 'error',
	why: 'Two adapters with one MAC address on a network take the traffic from each other: connections come and go, or one machine has none. A copied or imported machine keeps the static address of its original; dynamic addresses meet where the ranges of two hosts overlap, since Hyper-V keeps them apart on one host only. With a static address the fault shows when both machines run, perhaps only after one has moved; a dynamic one is looked at again when its machine is turned on. The members of a Network Load Balancing cluster in unicast mode share an address on purpose and are left out.',
	sources: [
		'https://learn.microsoft.com/archive/blogs/jhoward/hyper-v-mac-address-allocation-and-apparent-network-issues-mac-collisions-can-cause',
		'https://learn.microsoft.com/archive/blogs/virtual_pc_guy/hyper-v-and-dynamic-mac-address-regeneration',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmnetworkadapter',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/cc776178(v=ws.10)',
	],
	covers: ['live-migration/mac-address-unique', 'practice/mac-addresses'],
	messages: {
		duplicate:
			'{virtualMachine} has the static MAC address {mac} on the virtual switch "{switch}", which {other} has there too.',
		dynamic:
			'{virtualMachine} has the dynamic MAC address {mac} on the virtual switch "{switch}", which {other} has there too.',
	},
	fix: {
		duplicate:
			'Shut {virtualMachine} down and give the adapter a dynamic address (`Get-VMNetworkAdapter -VMName {virtualMachine:ps} | Where-Object MacAddress -EQ {mac:ps} | Set-VMNetworkAdapter -DynamicMacAddress`), or a static one of its own that is outside the dynamic ranges of the hosts (`-StaticMacAddress`).',
		dynamic:
			"Give the hosts ranges that do not overlap (network/dynamic-mac-ranges), shut {virtualMachine} down and start it again: where its address is outside of its host's range, it gets a new one.",
	},
	manualFix: {
		duplicate:
			'Shut {virtualMachine} down and give the adapter a dynamic address, or a static one of its own, in its settings, Network Adapter.',
	},
	check({ cluster, estate, facts, report }) {
		const connected = estate.machinesOf(cluster, facts).flatMap((machine) =>
			(facts.need(machine, 'networkAdapters') ?? []).flatMap((adapter): Owned[] => {
				if (facts.peek(adapter, 'switch') === null) return [];
				const mac = addressOf(adapter, facts);
				return mac === undefined ? [] : [{ machine, adapter, mac }];
			}),
		);
		const conflicts = alike(connected, ({ mac }) => mac)
			.flatMap((ones) => alike(ones, ({ adapter }) => switchKey(adapter, facts)))
			.flatMap((ones) => inOneVlan(ones, facts))
			.flatMap((ones) => conflictsAmong(ones, facts));
		for (const { id, one, other } of conflicts)
			report(id, [one.adapter, 'mac'], {
				virtualMachine: one.machine.name,
				mac: one.mac,
				switch: facts.peek(one.adapter, 'switch') ?? '',
				other: other.machine.name,
			});
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

/** Of adapters those that have a key in common, by it. What is alone is asked for nothing. */
function alike(
	adapters: readonly Owned[],
	keyOf: (one: Owned) => string | number | undefined,
): readonly Owned[][] {
	if (adapters.length < 2) return [];
	const byKey = new Map<string | number, Owned[]>();
	for (const one of adapters) {
		const key = keyOf(one);
		if (key !== undefined) getOrAdd(byKey, key, () => []).push(one);
	}
	return [...byKey.values()].filter(({ length }) => length > 1);
}

function switchKey(adapter: VirtualNetworkAdapter, facts: Facts): string | undefined {
	return nameKey(facts.need(adapter, 'switch') ?? '') || undefined;
}

/** The adapters that are in one VLAN. Where nothing is said of several, none was given one. */
function inOneVlan(adapters: readonly Owned[], facts: Facts): readonly Owned[][] {
	const stated = adapters.filter(({ adapter }) => facts.peek(adapter, 'vlan') !== undefined);
	const silent = adapters.filter(({ adapter }) => facts.peek(adapter, 'vlan') === undefined);
	for (const { adapter } of silent) {
		if (stated.length > 0) facts.need(adapter, 'vlan');
		if (silent.length > 1) facts.assume(adapter, 'vlan', null, 'untagged');
	}
	const byVlan = alike(stated, ({ adapter }) => facts.peek(adapter, 'vlan') ?? 0);
	return silent.length > 1 ? [silent, ...byVlan] : byVlan;
}

/**
 * The adapters that take the traffic from another one. A static address is what somebody can give back;
 * of two alike it is the later one.
 */
function conflictsAmong(
	adapters: readonly Owned[],
	facts: Facts,
): { readonly id: 'duplicate' | 'dynamic'; readonly one: Owned; readonly other: Owned }[] {
	const isDynamic = ({ adapter }: Owned) => facts.need(adapter, 'dynamicMacAddress');
	const known = adapters.filter((one) => isDynamic(one) !== undefined);
	const dynamic = known.filter(isDynamic);
	const [first] = known;
	const [firstDynamic] = dynamic;
	// A machine that is turned on gets another dynamic address where its own no longer fits.
	const [firstOn, ...laterOn] =
		dynamic.length > 1 ? dynamic.filter(({ machine }) => isOn(machine, facts)) : [];
	return [
		...known.flatMap((one) => {
			const other = one === first ? firstDynamic : first;
			return !isDynamic(one) && other ? [{ id: 'duplicate' as const, one, other }] : [];
		}),
		...laterOn.flatMap((one) => (firstOn ? [{ id: 'dynamic' as const, one, other: firstOn }] : [])),
	];
}

/** The address of an adapter, in one spelling; undefined where it has none, or tells none. */
function addressOf(adapter: VirtualNetworkAdapter, facts: Facts): string | undefined {
	const mac = facts.peek(adapter, 'dynamicMacAddress')
		? facts.assume(adapter, 'mac', undefined, 'one of the range of its host')
		: facts.need(adapter, 'mac');
	const address = mac?.replace(/[-:]/g, '').toUpperCase();
	// A dynamic address is given when the machine first starts; until then it is all zeros. What begins
	// with 02BF is the address that all members of a load-balancing cluster share.
	return address && !/^0+$|^02BF/.test(address) ? address : undefined;
}
