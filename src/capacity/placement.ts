import { isRole } from '../estate/cluster/role.ts';
import type { Estate } from '../estate/estate.ts';
import { type Facts, type MissingFact, quiet } from '../estate/facts.ts';
import { isOnline, isTemplate, missingState } from '../estate/machine/running.ts';
import { getOrAdd } from '../estate/maps.ts';
import { type Amount, sum, withFew } from '../estate/measures/amount.ts';
import { formatSize } from '../estate/measures/size.ts';
import { computerKey, isSameComputer } from '../estate/names/names.ts';
import { ask } from '../estate/tentative.ts';
import type { Cluster, Host, VirtualMachine } from '../generated/manifest.ts';
import { bondsOf, type MachineBond } from './bonds.ts';
import { type Dimension, dimensionsOf } from './dimensions.ts';
import type { JudgeStart, Start } from './start.ts';
import { unitsOf, type VisibleUnit } from './visible-units.ts';

/** A node of a cluster, and what it has left beside the machines that are on it. */
export interface PlacedNode {
	readonly host: Host;
	/** Whether it is up, so that it can fail; paused nodes are. */
	readonly isUp: boolean;
	/** Whether it takes machines that fail over; undefined where it may. */
	readonly takes: boolean | undefined;
	/** What is to be looked at when a machine starts there. */
	readonly conditions: readonly MissingFact[];
	/** What it has left, in each dimension. */
	readonly room: readonly Amount[];
}

/** A machine of a cluster, and what it takes. */
export interface PlacedMachine {
	readonly machine: VirtualMachine;
	/** The number of the node that it is on; undefined where that is not known. */
	readonly node: number | undefined;
	/** Whether it runs or is paused, rather than off or saved; undefined where its state does not tell. */
	readonly isOnline: boolean | undefined;
	/** Whether its node alone may own it, so that it is meant to stay down with it. */
	readonly isBound: boolean;
	/** Whether it is a role that is online, and is restarted elsewhere. */
	readonly failsOver: boolean | undefined;
	/** What is missing to tell that. */
	readonly missed: readonly MissingFact[];
	/** What it takes where it stays, in each dimension. */
	readonly held: readonly Amount[];
	/** What it takes of a node on which it starts: in the end at least, when it starts at most. */
	readonly restarted: readonly Amount[];
	/** What it needs when it starts. */
	readonly start: readonly Amount[];
	/** The logical units that it lies on, as far as some node is known not to see them. */
	readonly units: readonly VisibleUnit[];
	/** The numbers of the nodes that the cluster tries first. */
	readonly preferred: readonly number[];
}

/** Who is where in a cluster, and what there is room for. */
export interface Placement {
	readonly cluster: Cluster;
	readonly dimensions: readonly Dimension[];
	readonly nodes: readonly PlacedNode[];
	readonly machines: readonly PlacedMachine[];
	/** The number of each machine, wherever it moves. */
	readonly numberOf: ReadonlyMap<VirtualMachine, number>;
	/** The numbers of the machines on each node. */
	readonly onNodes: readonly (readonly number[])[];
	/** The numbers of the machines whose node is not known. */
	readonly anywhere: readonly number[];
	/** The machines that lie on units which not every node sees. */
	readonly onUnits: readonly PlacedMachine[];
	readonly bonds: readonly MachineBond[];
	/** The bonds of each machine that has any. */
	readonly bondsByMachine: ReadonlyMap<VirtualMachine, readonly MachineBond[]>;
	/** What is missing of the cluster itself: without it nothing is known to fit. */
	readonly missed: readonly MissingFact[];
	/** Whether a machine can start on a node: each pair is judged once, when it is asked for. */
	startOn(machine: number, node: number): Start;
	/** The same, where it was asked for before. */
	knownStart(machine: number, node: number): Start | undefined;
}

/** What a placement is made for. */
export interface PlacementOptions {
	readonly judge: JudgeStart;
	/** What machines take, where it is not all that they take. */
	readonly dimensions?: readonly Dimension[];
	/** Whether it is about the design of the cluster alone, in which every node is up and all of its memory counts. */
	readonly isDesign?: boolean;
	/** The machines that are not to be counted. */
	isLeftOut?(machine: VirtualMachine): boolean;
	/**
	 * The machines of which nothing says where they are, and which are not asked about: they take room
	 * wherever they may be, and start nowhere else.
	 */
	isAstray?(machine: VirtualMachine): boolean;
}

/** Finds out who is where in a cluster. */
export function placementOf(
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
	{ judge, isDesign = false, isLeftOut = () => false, isAstray, ...options }: PlacementOptions,
): Placement {
	const own = facts.tentatively();
	const hosts = estate.nodesOf(cluster, own) ?? [];
	const members = estate
		.machinesOf(cluster, own)
		.filter((one) => !isTemplate(one, facts) && !isLeftOut(one));
	if (!facts.isComplete(facts.peek(cluster, 'nodes') ?? [])) own.need(cluster, 'nodes');
	const bonds = bondsOf(cluster, hosts, estate, own);
	const { missed, conditions } = own.collected();

	const amounts = facts.apart();
	const dimensions = options.dimensions ?? dimensionsOf(members, estate, amounts);
	const numbers = new Map(hosts.map((host, number) => [host, number]));
	const byLabel = new Map<string, number[]>();
	for (const [number, { name }] of hosts.entries())
		getOrAdd(byLabel, computerKey(name), (): number[] => []).push(number);
	const unitsUnder = unitsOf(cluster, hosts, estate, facts);
	const bonded = new Set(bonds.flatMap((bond) => bond.members));
	// Where others may go hangs on where one is that is kept apart from them, or together with them.
	const isAside = (machine: VirtualMachine) => isAstray?.(machine) === true && !bonded.has(machine);
	const machines = members.map((machine) => ({
		...placed(machine, dimensions, numbers, estate, facts),
		...(isAside(machine) && { failsOver: false }),
		units: unitsUnder(machine),
		preferred: (facts.peek(machine, 'preferredOwners') ?? []).flatMap((name) =>
			(byLabel.get(computerKey(name)) ?? []).filter((number) =>
				isSameComputer((hosts[number] as Host).name, name),
			),
		),
	}));
	const onNodes = hosts.map((): number[] => []);
	const anywhere: number[] = [];
	for (const [number, { node }] of machines.entries())
		(node === undefined ? anywhere : onNodes[node])?.push(number);
	const bondsByMachine = new Map<VirtualMachine, MachineBond[]>();
	for (const bond of bonds)
		for (const machine of bond.members)
			getOrAdd(bondsByMachine, machine, (): MachineBond[] => []).push(bond);
	const machineOf = (number: number) => machines[number] as PlacedMachine;
	const perhapsHeld = dimensions.map((_, index) => heldPerhaps(anywhere.map(machineOf), index));
	const nodes = hosts.map((host, number): PlacedNode => {
		const state = isDesign ? 'Up' : facts.peek(host, 'state');
		return {
			host,
			isUp: state !== 'Down',
			takes: state === 'Joining' ? undefined : state === undefined || state === 'Up',
			conditions: state === undefined ? [{ object: host, fact: 'state', isOfTheMoment: true }] : [],
			room: dimensions.map((dimension, index) =>
				left(
					dimension.has(host),
					heldBy((onNodes[number] ?? []).map(machineOf), perhapsHeld[index] as Amount, index),
					// What a host itself says that it has left counts before what its machines may hold.
					index === 0 && !isDesign ? facts.peek(host, 'memory', 'available') : undefined,
					(available) => ({
						object: cluster,
						fact: 'virtualMachines',
						because: `${host.name} had ${formatSize(available)} left, and those that are told leave more`,
					}),
				),
			),
		};
	});
	const starts = machines.map((): Start[] => []);
	return {
		cluster,
		dimensions,
		nodes,
		machines,
		numberOf: new Map(machines.map(({ machine }, number) => [machine, number])),
		onNodes,
		anywhere,
		onUnits: machines.filter(({ units }) => units.length > 0),
		bonds,
		bondsByMachine,
		missed: [...missed, ...conditions],
		knownStart: (machine, node) => starts[machine]?.[node],
		startOn(machine, node) {
			const ofMachine = starts[machine] as Start[];
			ofMachine[node] ??= judge(machineOf(machine).machine, (nodes[node] as PlacedNode).host);
			return ofMachine[node];
		},
	};
}

function placed(
	machine: VirtualMachine,
	dimensions: readonly Dimension[],
	numbers: ReadonlyMap<Host, number>,
	estate: Estate,
	facts: Facts,
): Omit<PlacedMachine, 'units' | 'preferred'> {
	const { answer: owner, missing } = ask(facts, (own) => estate.ownerOf(machine, own));
	const online = isOnline(machine, facts);
	const role = ask(facts, (own) => isRole(machine, estate, own));
	const isBound = isBoundTo(owner, machine, estate, facts);
	const failsOver =
		online === false || role.answer === false || isBound
			? false
			: (online && role.answer) || undefined;
	return {
		machine,
		node: owner && numbers.get(owner),
		isBound,
		isOnline: online,
		failsOver,
		missed: [
			...missing,
			...(failsOver === undefined ? role.missing : []),
			...(failsOver === undefined && online === undefined ? [missingState(machine, facts)] : []),
		],
		held: dimensions.map((dimension) => dimension.held(machine)),
		restarted: dimensions.map((dimension) => dimension.restarted(machine)),
		start: dimensions.map((dimension) => dimension.start(machine)),
	};
}

function isBoundTo(
	owner: Host | undefined,
	machine: VirtualMachine,
	estate: Estate,
	facts: Facts,
): boolean {
	const stated = facts.peek(machine, 'possibleOwners');
	if (!owner || stated?.length !== 1 || !facts.isComplete(stated)) return false;
	return estate.possibleOwnersOf(machine, quiet(facts))?.[0] === owner;
}

/** What the machines on a node hold; those whose node is not known may be there. */
function heldBy(machines: readonly PlacedMachine[], perhaps: Amount, dimension: number): Amount {
	return withFew(sum([...machines.map(({ held }) => held[dimension] as Amount), perhaps]));
}

/** What machines hold of any node that they may be on. */
function heldPerhaps(machines: readonly PlacedMachine[], dimension: number): Amount {
	const amounts = machines.map(({ held, missed }): Amount => {
		const { most, unknown } = held[dimension] as Amount;
		return { least: 0, most, unknown: [...unknown, ...missed] };
	});
	return withFew(sum(amounts));
}

/**
 * What machines leave of what a node has.
 *
 * @param available What the node itself says that it has left.
 * @param untold What is missing where it says less than the machines leave that are told.
 */
function left(
	has: Amount,
	held: Amount,
	available: number | undefined,
	untold: (available: number) => MissingFact,
): Amount {
	const told = difference(has.least, held.most);
	const mostTold = difference(has.most, held.least);
	const unknown = [...has.unknown, ...held.unknown];
	if (available === undefined) return { least: told, most: mostTold, unknown };
	// Of what it says it has only what its machines may give back is more, or what nobody told holds.
	const most = Math.min(mostTold, Math.max(told, available + held.most - held.least));
	return {
		least: Math.min(available, most),
		most,
		unknown: available < told ? [...unknown, untold(available)] : unknown,
	};
}

/** What has no bounds is not used up. */
function difference(from: number, amount: number): number {
	return from === Number.POSITIVE_INFINITY ? from : Math.max(0, Math.round(from - amount));
}
