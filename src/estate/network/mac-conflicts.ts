import type {
	Cluster,
	Host,
	VirtualMachine,
	VirtualNetworkAdapter,
} from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import { type Facts, quiet } from '../facts.ts';
import { isOn, isOnline } from '../machine/running.ts';
import { getOrAdd } from '../maps.ts';
import { nameKey } from '../names/names.ts';

/** An adapter that is connected, with its machine and its address in one spelling. */
export interface AddressedAdapter {
	readonly machine: VirtualMachine;
	readonly adapter: VirtualNetworkAdapter;
	readonly mac: string;
}

/** An adapter that takes the traffic from another one. */
export interface MacConflict {
	readonly one: AddressedAdapter;
	readonly other: AddressedAdapter;
	/** Whether one of the two is known to be off, so that they meet once it is turned on. */
	readonly isAsleep: boolean;
}

/** The machines whose adapters may meet in a cluster: its own, and those that are on its nodes and no roles of it. */
export function machinesAt(
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
): readonly VirtualMachine[] {
	const own = estate.machinesOf(cluster, facts);
	const { byHost, ownerless } = facts.once(estate, machinesInNoCluster);
	if (byHost.size + ownerless.length === 0) return own;
	for (const machine of ownerless) facts.need(machine, 'owner');
	const nodes = estate.nodesOf(cluster, facts) ?? [];
	return [...own, ...nodes.flatMap((node) => byHost.get(node) ?? [])];
}

function machinesInNoCluster(estate: Estate, facts: Facts) {
	const byHost = new Map<Host, VirtualMachine[]>();
	const ownerless: VirtualMachine[] = [];
	for (const machine of estate.virtualMachines) {
		if (estate.clusterOf(machine, quiet(facts)) !== null) continue;
		const host = estate.ownerOf(machine, quiet(facts));
		if (host) getOrAdd(byHost, host, () => []).push(machine);
		else ownerless.push(machine);
	}
	return { byHost, ownerless };
}

/** The adapters of machines that have one MAC address on one virtual switch and VLAN, two or more each. */
export function macTwinsOf(
	machines: readonly VirtualMachine[],
	facts: Facts,
): readonly (readonly AddressedAdapter[])[] {
	const connected = machines.flatMap((machine) =>
		(facts.need(machine, 'networkAdapters') ?? []).flatMap((adapter): AddressedAdapter[] => {
			if (facts.peek(adapter, 'switch') === null) return [];
			const mac = addressOf(adapter, facts);
			return mac === undefined ? [] : [{ machine, adapter, mac }];
		}),
	);
	return alike(connected, ({ mac }) => mac)
		.flatMap((ones) => alike(ones, ({ adapter }) => switchKey(adapter, facts)))
		.flatMap((ones) => inOneVlan(ones, facts));
}

/** Of adapters with one address those with a static one, which somebody can give back; of two it is the later one. */
export function staticConflictsAmong(
	twins: readonly AddressedAdapter[],
	facts: Facts,
): readonly MacConflict[] {
	const { known, dynamic } = sorted(twins, facts);
	const isAsleep = ({ machine }: AddressedAdapter) => isOnline(machine, facts) === false;
	const [first] = known.toSorted((one, other) => Number(isAsleep(one)) - Number(isAsleep(other)));
	return known.flatMap((one) => {
		const other = one === first ? dynamic[0] : first;
		return !dynamic.includes(one) && other
			? [{ one, other, isAsleep: isAsleep(one) || isAsleep(other) }]
			: [];
	});
}

/** Of adapters with one dynamic address those of later machines that are on: one that is turned on gets another. */
export function dynamicConflictsAmong(
	twins: readonly AddressedAdapter[],
	facts: Facts,
): readonly MacConflict[] {
	const { dynamic } = sorted(twins, facts);
	if (dynamic.length < 2) return [];
	const [other, ...later] = dynamic.filter(({ machine }) => isOn(machine, facts));
	return other ? later.map((one) => ({ one, other, isAsleep: false })) : [];
}

/** Adapters of which it is known whether their address is dynamic, and those of them whose is. */
function sorted(twins: readonly AddressedAdapter[], facts: Facts) {
	const isDynamic = ({ adapter }: AddressedAdapter) => facts.need(adapter, 'dynamicMacAddress');
	const known = twins.filter((one) => isDynamic(one) !== undefined);
	return { known, dynamic: known.filter(isDynamic) };
}

/** Of adapters those that have a key in common, by it. What is alone is asked for nothing. */
function alike(
	adapters: readonly AddressedAdapter[],
	keyOf: (one: AddressedAdapter) => string | number | undefined,
): readonly AddressedAdapter[][] {
	if (adapters.length < 2) return [];
	const byKey = new Map<string | number, AddressedAdapter[]>();
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
function inOneVlan(
	adapters: readonly AddressedAdapter[],
	facts: Facts,
): readonly AddressedAdapter[][] {
	const stated = adapters.filter(({ adapter }) => facts.peek(adapter, 'vlan') !== undefined);
	const silent = adapters.filter(({ adapter }) => facts.peek(adapter, 'vlan') === undefined);
	for (const { adapter } of silent) {
		if (stated.length > 0) facts.need(adapter, 'vlan');
		if (silent.length > 1) facts.assume(adapter, 'vlan', null, 'untagged');
	}
	const byVlan = alike(stated, ({ adapter }) => facts.peek(adapter, 'vlan') ?? 0);
	return silent.length > 1 ? [silent, ...byVlan] : byVlan;
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
