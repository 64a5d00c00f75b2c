import type {
	Cluster,
	Host,
	VirtualMachine,
	VirtualNetworkAdapter,
	VirtualSwitch,
} from '../../generated/manifest.ts';
import { statedByEntries } from '../cluster/alike.ts';
import { isRole } from '../cluster/role.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { getOrAdd, keepFirst } from '../maps.ts';
import { nameKey } from '../names/names.ts';
import { connectionsOf } from './switches.ts';
import { wantedVlans } from './vlans.ts';

/** The physical port behind a switch of a node, and what it carries. */
export interface Port {
	readonly node: Host;
	readonly object: VirtualSwitch;
	readonly vlans: ReadonlySet<number>;
	/** Whether no VLAN of it was lost, so that one which is not among them is not carried. */
	readonly isComplete: boolean;
}

/** The ports of nodes by the keys of their switches' names. */
export type Ports = ReadonlyMap<Host, ReadonlyMap<string, Port>>;

/**
 * The ports behind the switches of a cluster's nodes, of several switches of one name that of the first.
 * Internal and private switches have none. Where no node tells what its ports carry, nothing is asked.
 */
export function portsOf(cluster: Cluster, estate: Estate, facts: Facts): Ports {
	const nodes = statedByEntries(
		estate.nodesOf(cluster, facts) ?? [],
		'switches',
		facts,
		(one: VirtualSwitch, facts) => {
			const type = facts.peek(one, 'type');
			return type === 'Internal' || type === 'Private' ? null : facts.need(one, 'vlans');
		},
	);
	return new Map(
		nodes.map(({ object: node, value }) => {
			const byName = new Map<string, Port>();
			for (const { object, value: vlans } of value) {
				const port = { node, object, vlans: new Set(vlans), isComplete: facts.isComplete(vlans) };
				keepFirst(byName, nameKey(object.name), port);
			}
			return [node, byName];
		}),
	);
}

/** A VLAN that an adapter of a role needs behind its switch, on whatever node it starts. */
export interface WantedVlan {
	readonly adapter: VirtualNetworkAdapter;
	/** The switch's. */
	readonly name: string;
	readonly vlan: number;
}

/** The VLANs that a machine needs wherever it may start; a trunk may be allowed more than the network has. */
export function vlansWantedBy(
	machine: VirtualMachine,
	estate: Estate,
	facts: Facts,
): readonly WantedVlan[] {
	if (facts.peek(machine, 'highlyAvailable') === false) return [];
	const wanted = connectionsOf(machine, facts).flatMap(({ adapter, name }) => {
		const vlans = wantedVlans(adapter, machine, estate, facts);
		const ids = vlans && vlans.mode !== 'Trunk' ? vlans.ids : [];
		return ids.map((vlan) => ({ adapter, name, vlan }));
	});
	return wanted.length > 0 && isRole(machine, estate, facts) ? wanted : [];
}

/** Finds the ports of owners that do not carry a VLAN: most machines have the same owners and few VLANs. */
export function portsLacking(
	ports: Ports,
): (owners: readonly Host[], wanted: WantedVlan) => readonly Port[] {
	const known = new Map<readonly Host[], Map<string, readonly Port[]>>();
	return (owners, { name, vlan }) =>
		getOrAdd(
			getOrAdd(known, owners, () => new Map<string, readonly Port[]>()),
			`${vlan} ${name}`,
			() =>
				owners.flatMap((node) => {
					const port = ports.get(node)?.get(nameKey(name));
					return port?.isComplete && !port.vlans.has(vlan) ? [port] : [];
				}),
		);
}
