import type {
	Cluster,
	Host,
	NetworkTeam,
	TeamNic,
	VirtualMachine,
	VirtualNetworkAdapter,
	VirtualSwitch,
} from '../../generated/manifest.ts';
import { isRole } from '../cluster/role.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { getOrAdd, keepFirst } from '../maps.ts';
import { isSameName, nameKey, nameOf } from '../names/names.ts';

/** A virtual network adapter, and the name of the virtual switch that it is connected to. */
export interface Connection {
	readonly adapter: VirtualNetworkAdapter;
	readonly name: string;
}

/** The adapters of a machine that are connected to a virtual switch, as far as they are known. */
export function connectionsOf(virtualMachine: VirtualMachine, facts: Facts): Connection[] {
	return (facts.need(virtualMachine, 'networkAdapters') ?? []).flatMap((adapter) => {
		const name = facts.need(adapter, 'switch');
		// Get-VMNetworkAdapter prints an empty name where there is no connection.
		return name?.trim() ? [{ adapter, name }] : [];
	});
}

/** The virtual switches of a host with SR-IOV, which is off where nobody says otherwise. */
export function switchesWithSingleRootVirtualization(host: Host, facts: Facts): VirtualSwitch[] {
	return facts
		.assume(host, 'switches', [], 'none with SR-IOV')
		.filter((one) => facts.assume(one, 'iovEnabled', false, 'false'));
}

/** The virtual switch of a name, in whatever case: a blank at its end makes it another name. */
export function switchNamed(
	switches: readonly VirtualSwitch[],
	name: string,
	facts: Facts,
): VirtualSwitch | undefined {
	return facts.once(switches, indexSwitches).get(name.toLowerCase());
}

function indexSwitches(switches: readonly VirtualSwitch[]): ReadonlyMap<string, VirtualSwitch> {
	const index = new Map<string, VirtualSwitch>();
	for (const one of switches) keepFirst(index, one.name.toLowerCase(), one);
	return index;
}

/** The roles of a cluster with an adapter on the switch of a name, and the nodes that may own them. */
export function connectedTo(
	name: string,
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
): { readonly machines: readonly VirtualMachine[]; readonly owners: ReadonlySet<Host> } {
	const connected = facts.once(cluster, machinesBySwitch, estate).get(nameKey(name)) ?? [];
	const machines = connected.filter((machine) => isRole(machine, estate, facts));
	const owners = new Set(
		machines.flatMap((machine) => estate.possibleOwnersOf(machine, facts) ?? []),
	);
	return { machines, owners };
}

/** The machines of a cluster that may be roles, by the switches that they are connected to. */
function machinesBySwitch(
	cluster: Cluster,
	facts: Facts,
	estate: Estate,
): ReadonlyMap<string, readonly VirtualMachine[]> {
	const index = new Map<string, VirtualMachine[]>();
	for (const machine of estate.machinesOf(cluster, facts)) {
		if (facts.peek(machine, 'highlyAvailable') === false) continue;
		const names = connectionsOf(machine, facts).map(({ name }) => nameKey(name));
		for (const key of new Set(names)) getOrAdd(index, key, () => []).push(machine);
	}
	return index;
}

/** The adapter of a team that a name means: its own, or the one by which Get-VMSwitch names it. */
export function teamNicNamed(
	team: NetworkTeam,
	name: string,
	facts: Facts,
): string | TeamNic | undefined {
	return facts
		.assume(team, 'teamNics', [], 'one, with its own name')
		.find(
			(nic) =>
				isSameName(nameOf(nic), name) ||
				(typeof nic === 'object' &&
					isSameName(facts.peek(nic, 'interfaceDescription') ?? '', name)),
		);
}

/** The name that NIC Teaming gives an interface of a team which has a VLAN. */
export const nicOfOneVlan = /^(.*) - vlan (\d+)\s*$/i;

/** Whether a name means a team, or an adapter that it shows to the system, whether or not it lists that. */
export function isOfTeam(team: NetworkTeam, name: string, facts: Facts): boolean {
	const ofVlan = nicOfOneVlan.exec(name)?.[1];
	if (isSameName(team.name, ofVlan ?? name) || isSameName(team.name, name)) return true;
	return teamNicNamed(team, name, facts) !== undefined;
}

/** What Get-VMSwitch prints as the adapter of a switch that is a team, or that is bound to one of NIC Teaming. */
const embeddedTeam = /^Teamed-Interface\b/i;
const teamDriver = /\bMultiplexor Driver\b/i;

/** Whether what a switch is bound to is a team of NIC Teaming, whatever the teams are. */
export function isBoundToTeam(one: VirtualSwitch, facts: Facts): boolean {
	return teamDriver.test(facts.assume(one, 'adapter', '', 'no team'));
}

/** Whether a switch is a team by itself, also where its members are not known. */
export function isEmbeddedTeam(one: VirtualSwitch, facts: Facts): boolean {
	if (facts.peek(one, 'embeddedTeamingEnabled') || facts.peek(one, 'teamMembers')?.length)
		return true;
	return embeddedTeam.test(facts.peek(one, 'adapter') ?? '');
}

/** The team of NIC Teaming that is meant by what a switch is bound to. */
export function teamNamed(
	adapter: string,
	teams: readonly NetworkTeam[],
	facts: Facts,
): NetworkTeam | undefined {
	const found = teams.find((team) => isOfTeam(team, adapter, facts));
	if (found) return found;
	// Every team has this driver: where there is one team alone, it is that.
	const isOnlyOne = teams.length === 1 && facts.isComplete(teams);
	return isOnlyOne && teamDriver.test(adapter) ? teams[0] : undefined;
}

/**
 * The team of NIC Teaming (LBFO) that a switch of a host is bound to; null where it is bound to none.
 * A switch that is a team by itself is bound to adapters.
 *
 * @returns undefined where that is not known, and then it is named as missing.
 */
export function teamBehind(
	one: VirtualSwitch,
	host: Host,
	facts: Facts,
): NetworkTeam | null | undefined {
	const type = facts.peek(one, 'type');
	if (type === 'Internal' || type === 'Private') return null;
	if (isEmbeddedTeam(one, facts)) return null;
	const adapter = facts.peek(one, 'adapter');
	if (adapter !== undefined) {
		const found = teamNamed(adapter, facts.peek(host, 'teams') ?? [], facts);
		if (found) return found;
		if (teamDriver.test(adapter)) return { name: adapter };
	}
	const teams = facts.need(host, 'teams');
	if (!teams) return undefined;
	if (teams.length > 0 && facts.need(one, 'adapter') === undefined) return undefined;
	return facts.isComplete(teams) ? null : undefined;
}
