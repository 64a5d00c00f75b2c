import { defineRule } from '../../src/engine/rule.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { getOrAdd } from '../../src/estate/maps.ts';
import { firstOf, nameKey } from '../../src/estate/names/names.ts';
import type { VirtualMachine, VirtualNetworkAdapter } from '../../src/generated/manifest.ts';

/** An adapter in a secondary VLAN of a private one. */
interface Port {
	readonly machine: VirtualMachine;
	readonly adapter: VirtualNetworkAdapter;
	readonly switch: string;
	readonly mode: 'Isolated' | 'Community';
	readonly primary: number;
	readonly secondary: number;
}

const command =
	'`Set-VMNetworkAdapterVlan -VMName {virtualMachine:ps} -VMNetworkAdapterName {adapter:ps}` with `-Isolated` or `-Community`, `-PrimaryVlanId` and `-SecondaryVlanId`. A secondary VLAN has one primary one, and is isolated or a community for all of them.';

export default defineRule({
	id: 'network/private-vlans',
	summary: 'Private VLANs mean the same on each adapter of a virtual switch.',
	subject: 'virtualMachine',
	severity: 'error',
	appliesTo: { from: '2012' },
	why: 'A private VLAN is a primary VLAN with secondary ones, each of which is either isolated or a community. Where one adapter takes a secondary VLAN for isolated and another one takes it for a community, the second receives what the first sends, and nothing is isolated any more. The same holds for a secondary VLAN of two primary ones.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/pvlan-configuration-on-a-virtual-switch-must-be-consistent',
		'https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddndis/ne-ntddndis-_ndis_switch_port_pvlan_mode',
		'https://www.rfc-editor.org/rfc/rfc5517',
	],
	covers: ['bpa/pvlan-consistent'],
	messages: {
		same: 'The adapter of {virtualMachine} on the virtual switch "{switch}" has the VLAN {vlan} both as primary and as secondary one.',
		isolated:
			'The secondary VLAN {vlan} on the virtual switch "{switch}" is isolated for {virtualMachine}, and a community for {others:list}.',
		community:
			'The secondary VLAN {vlan} on the virtual switch "{switch}" is a community for {virtualMachine}, and isolated for {others:list}.',
		twoPrimaries:
			'The secondary VLAN {vlan} on the virtual switch "{switch}" belongs to the primary one {primary} for {virtualMachine}, and to another one for {others:list}.',
	},
	fix: `Give the adapter of {virtualMachine} the VLANs that it is to be in, or the others theirs: ${command}`,
	check({ virtualMachine, estate, facts, report }) {
		const own = portsOf(virtualMachine, facts);
		if (own.length === 0 || !facts.needEvery('VirtualMachine')) return;
		const groups = facts.once(estate, groupPorts);
		for (const port of own) {
			const { adapter, mode, primary, secondary } = port;
			const key = keyOf(port, estate, facts);
			const data = {
				virtualMachine: virtualMachine.name,
				switch: port.switch,
				vlan: secondary,
				adapter: facts.peek(adapter, 'name') ?? 'NAME',
			};
			if (primary === secondary) report('same', [adapter, 'secondaryVlanId'], data);
			const peers = (key !== undefined && groups.get(key)) || [];
			const otherwise = namesOf(peers.filter((one) => one.mode !== mode));
			if (otherwise.length > 0)
				report(mode === 'Isolated' ? 'isolated' : 'community', [adapter, 'privateVlanMode'], {
					...data,
					others: otherwise,
				});
			const elsewhere = namesOf(peers.filter((one) => one.primary !== primary));
			if (elsewhere.length > 0)
				report('twoPrimaries', [adapter, 'primaryVlanId'], { ...data, primary, others: elsewhere });
		}
	},
	examples: {
		good: [
			{
				name: 'One meaning each, another cluster, a promiscuous adapter, and other VLANs',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: LAN, operationMode: Private, privateVlanMode: Isolated, primaryVlanId: 10, secondaryVlanId: 101 }] }
  - { name: app02, networkAdapters: [{ switch: lan, operationMode: Private, privateVlanMode: Isolated, primaryVlanId: 10, secondaryVlanId: 101 }] }
  - { name: app03, networkAdapters: [{ switch: LAN, operationMode: Private, privateVlanMode: Community, primaryVlanId: 10, secondaryVlanId: 102 }] }
  - { name: gate01, networkAdapters: [{ switch: LAN, operationMode: Private, privateVlanMode: Promiscuous, primaryVlanId: 10, secondaryVlanIdList: [101, 102] }] }
  - { name: app04, networkAdapters: [{ switch: LAN, operationMode: Access, vlan: 101 }] }
  - { name: app05, networkAdapters: [{ switch: null, operationMode: Private }] }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2019
virtualMachines:
  - { name: web01, networkAdapters: [{ switch: LAN, operationMode: Private, privateVlanMode: Community, primaryVlanId: 20, secondaryVlanId: 101 }] }
  - { name: web02 }
`,
			},
		],
		bad: [
			{
				name: 'Isolated and a community; of two primary VLANs; primary and secondary alike',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: LAN, operationMode: Private, privateVlanMode: Isolated, primaryVlanId: 10, secondaryVlanId: 101 }] } # <- isolated
  - name: app02
    networkAdapters:
      - switch: LAN
        operationMode: Private
        privateVlanMode: Community # <- community
        primaryVlanId: 10
        secondaryVlanId: 101
  - { name: app03, networkAdapters: [{ switch: DMZ, operationMode: Private, privateVlanMode: Isolated, primaryVlanId: 10, secondaryVlanId: 201 }] } # <- twoPrimaries
  - name: app04
    networkAdapters:
      - switch: DMZ
        operationMode: Private
        privateVlanMode: Isolated
        primaryVlanId: 20 # <- twoPrimaries
        secondaryVlanId: 201
  - name: app05
    networkAdapters:
      - switch: DMZ
        operationMode: Private
        privateVlanMode: Isolated
        primaryVlanId: 30
        secondaryVlanId: 30 # <- same
`,
			},
		],
		undecided: [
			{
				name: 'What kind of private VLAN it is',
				missing: ['app01 networkAdapters[0].privateVlanMode'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: LAN, operationMode: Private, primaryVlanId: 10, secondaryVlanId: 101 }] }
`,
			},
		],
	},
});

function portsOf(machine: VirtualMachine, facts: Facts): Port[] {
	const adapters = facts.assume(machine, 'networkAdapters', [], 'none in a private VLAN');
	return adapters.flatMap((adapter) => {
		if (facts.assume(adapter, 'operationMode', 'Access', 'no private VLAN') !== 'Private')
			return [];
		const name = facts.need(adapter, 'switch')?.trim();
		const mode = name ? facts.need(adapter, 'privateVlanMode') : undefined;
		if (!name || mode === undefined || mode === 'Promiscuous') return [];
		const primary = facts.need(adapter, 'primaryVlanId');
		const secondary = facts.need(adapter, 'secondaryVlanId');
		return primary === undefined || secondary === undefined
			? []
			: [{ machine, adapter, switch: name, mode, primary, secondary }];
	});
}

/** The ports of each secondary VLAN of a virtual switch, through a cluster or on a host. */
function groupPorts(estate: Estate, facts: Facts): ReadonlyMap<string, readonly Port[]> {
	const groups = new Map<string, Port[]>();
	// A list that lost a machine names it.
	for (const holder of [...estate.clusters, ...estate.hosts]) facts.peek(holder, 'virtualMachines');
	for (const machine of estate.virtualMachines)
		for (const port of portsOf(machine, facts)) {
			const key = keyOf(port, estate, facts);
			if (key !== undefined) getOrAdd(groups, key, () => []).push(port);
		}
	return groups;
}

/** A machine shares its virtual switches with its cluster, through which it moves, or else with its host. */
function keyOf(port: Port, estate: Estate, facts: Facts): string | undefined {
	const cluster = estate.clusterOf(port.machine, facts);
	const place = cluster === null ? estate.ownerOf(port.machine, facts) : cluster;
	return (
		place && [place.kind, nameKey(place.name), nameKey(port.switch), port.secondary].join('\n')
	);
}

function namesOf(ports: readonly Port[]): string[] {
	return firstOf([...new Set(ports.map(({ machine }) => machine.name))]);
}
