import type { Estate } from '../../estate/estate.ts';
import { collectFacts } from '../../estate/facts.ts';
import type { Migration } from '../../estate/migration.ts';
import { closest } from '../../estate/names/closest.ts';
import { isSameComputer, isSameName } from '../../estate/names/names.ts';
import type { Host, PlannedMigration, VirtualMachine } from '../../generated/manifest.ts';
import type { Values } from '../arguments.ts';
import { Failure } from '../failure.ts';

/** As many hosts are named where one is not known. */
const mostNames = 8;

/** Moves, each of which is made when its turn comes: there may be half a million. */
interface WantedMigrations extends Iterable<Migration> {
	/** The machines that are asked about. */
	readonly machines: readonly VirtualMachine[];
	readonly length: number;
}

/** The moves that a command line asks about; none where every machine is where it could be. */
export function wantedMigrations(estate: Estate, values: Values): WantedMigrations {
	const { vm, to } = values;
	if (values['include-storage'] && values['destination-storage-path'] === undefined)
		throw new Failure(
			'--include-storage goes with --destination-storage-path: a folder on the destination.',
		);
	const machines =
		vm === undefined ? membersInReach(estate, values) : [machineNamed(estate, vm, values)];
	const moves = machines.map((machine) => ({ machine, hosts: hostsFor(estate, machine, values) }));
	if (machines.length > 0 && moves.every(({ hosts }) => hosts === undefined))
		throw new Failure(
			`Nothing tells where ${vm ?? 'a machine'} could move to. Name a host with --to, or declare the nodes of the cluster.`,
		);
	const asked = moves.map(({ machine, hosts = [] }) => ({
		machine,
		// One machine to the host that it is on is a question; all machines to a host are a list.
		hosts: hosts.filter(
			(host) => vm !== undefined || to === undefined || host !== ownerOf(estate, machine),
		),
	}));
	return {
		machines,
		length: asked.reduce((count, { hosts }) => count + hosts.length, 0),
		*[Symbol.iterator]() {
			for (const { machine, hosts } of asked)
				for (const host of hosts) yield moveOf(estate, machine, host, values);
		},
	};
}

/** The move as the manifests plan it, or as the command line says. */
function moveOf(estate: Estate, machine: VirtualMachine, host: Host, values: Values): Migration {
	const { type = 'Live', 'destination-storage-path': destinationStoragePath } = values;
	// A plan may move it on from elsewhere later: what is asked about is the move from where it is.
	const isMeant = (one: Migration) =>
		one.virtualMachine === machine &&
		one.type === type &&
		one.destination === host &&
		[undefined, one.source].includes(ownerOf(estate, machine));
	const planned =
		destinationStoragePath === undefined ? estate.migrations.find(isMeant) : undefined;
	const storage = destinationStoragePath !== undefined && {
		includeStorage: true,
		destinationStoragePath,
	};
	const wanted: PlannedMigration = {
		virtualMachine: machine.name,
		to: values.to ?? host.name,
		type,
		...storage,
	};
	return planned ?? estate.migrationTo(machine, host, wanted);
}

/** All machines, or those of the cluster that is asked for. */
function membersOf(estate: Estate, { cluster }: Values): readonly VirtualMachine[] {
	if (cluster === undefined) return estate.virtualMachines;
	const names = estate.clusters.map(({ name }) => name);
	if (!names.some((name) => isSameName(name, cluster)))
		throw new Failure(`No cluster is named ${JSON.stringify(cluster)}.${guessOf(cluster, names)}`);
	return estate.virtualMachines.filter((machine) =>
		isSameName(clusterNameOf(estate, machine) ?? '', cluster),
	);
}

/** Of these the ones that could move to the host that is asked for; all of them where none could. */
function membersInReach(estate: Estate, values: Values): readonly VirtualMachine[] {
	const machines = membersOf(estate, values);
	const { to } = values;
	const reaching =
		to === undefined
			? machines
			: machines.filter(
					(one) => hostsInReach(estate, one)?.includes(hostFor(estate, one, to)) ?? true,
				);
	return reaching.length > 0 ? reaching : machines;
}

/**
 * The machine that a name means: `vm1`, or `C1/vm1` where several clusters or hosts have one. Of several
 * the one that could move to the host that is asked for.
 */
function machineNamed(estate: Estate, name: string, values: Values): VirtualMachine {
	const machines = membersOf(estate, values);
	const slash = name.indexOf('/');
	const [place, rest] = slash < 0 ? ['', name] : [name.slice(0, slash), name.slice(slash + 1)];
	const byName = machines.filter((one) => isSameName(one.name, name));
	const byPlace = machines.filter(
		(one) => isSameName(one.name, rest) && isSamePlace(placeOf(estate, one), place),
	);
	const found = byName.length > 0 ? byName : slash < 0 ? [] : byPlace;
	if (found.length === 0) {
		const names = machines.flatMap((one) =>
			slash < 0 ? [one.name] : [one.name, labelOf(estate, one)],
		);
		throw new Failure(
			`No virtual machine is named ${JSON.stringify(name)}.${guessOf(name, names)}`,
		);
	}
	const { to } = values;
	const reaching =
		to === undefined
			? []
			: found.filter((one) => hostsInReach(estate, one)?.includes(hostFor(estate, one, to)));
	const candidates = reaching.length > 0 ? reaching : found;
	const labels = [...new Set(candidates.map((one) => labelOf(estate, one)))];
	if (labels.length > 1)
		throw new Failure(
			`Several machines are named ${JSON.stringify(rest)}: ${labels.join(', ')}. Say which, as in --vm ${JSON.stringify(labels[0])}, or with --cluster.`,
		);
	return candidates[0] as VirtualMachine;
}

/** The hosts that a move of a machine is asked about; undefined where nothing tells any. */
function hostsFor(
	estate: Estate,
	machine: VirtualMachine,
	{ to }: Values,
): readonly Host[] | undefined {
	if (to !== undefined) return [hostFor(estate, machine, to)];
	const owner = ownerOf(estate, machine);
	return hostsInReach(estate, machine)?.filter((host) => host !== owner);
}

/** The nodes of a machine's cluster, or of a machine that is in none all hosts; undefined where they are not known. */
function hostsInReach(estate: Estate, machine: VirtualMachine): readonly Host[] | undefined {
	const facts = collectFacts();
	const cluster = estate.clusterOf(machine, facts);
	if (cluster) return estate.nodesOf(cluster, facts);
	return estate.hosts.length > 0 ? estate.hosts : undefined;
}

/** The host of a name, of several the one of the machine's cluster. */
function hostFor(estate: Estate, machine: VirtualMachine, name: string): Host {
	const cluster = estate.clusterOf(machine, collectFacts()) ?? undefined;
	const fullNames = estate.hosts
		.map(({ name: own, domain }) => (own.includes('.') || !domain ? own : `${own}.${domain}`))
		.filter((full) => isSameComputer(full, name));
	if (!cluster && new Set(fullNames.map((one) => one.toLowerCase())).size > 1)
		throw new Failure(
			`Several hosts are named ${JSON.stringify(name)}: ${fullNames.join(', ')}. Say which with its domain.`,
		);
	const host = estate.hostNamed(name, cluster);
	admitHost(estate, host);
	return host;
}

/**
 * Lets a host be asked about that manifests name, if only as a node: a checklist of what a misspelt one
 * lacks helps nobody.
 */
function admitHost(estate: Estate, { name }: Host): void {
	const known = [
		...estate.hosts,
		...estate.namedHosts.map(({ host }) => host),
		...estate.migrations.map(({ destination }) => destination),
	].map((one) => one.name);
	if (known.length === 0 || known.some((one) => isSameComputer(one, name))) return;
	const names = [...new Set(known)];
	const guess = guessOf(name, names) || ` The hosts are ${someOf(names)}.`;
	throw new Failure(`No host is named ${JSON.stringify(name)}.${guess}`);
}

function someOf(names: readonly string[]): string {
	const rest = names.length - mostNames;
	return [...names.slice(0, mostNames), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

function ownerOf(estate: Estate, machine: VirtualMachine): Host | undefined {
	return estate.ownerOf(machine, collectFacts());
}

function clusterNameOf(estate: Estate, machine: VirtualMachine): string | undefined {
	return estate.clusterOf(machine, collectFacts())?.name;
}

/** What a machine's name is its own within: its cluster, or else its host. */
function placeOf(estate: Estate, machine: VirtualMachine): string {
	return clusterNameOf(estate, machine) ?? ownerOf(estate, machine)?.name ?? '';
}

function isSamePlace(one: string, other: string): boolean {
	return isSameName(one, other) || (one !== '' && isSameComputer(one, other));
}

/** `C1/vm1` */
function labelOf(estate: Estate, machine: VirtualMachine): string {
	const place = placeOf(estate, machine);
	return place === '' ? machine.name : `${place}/${machine.name}`;
}

function guessOf(name: string, names: readonly string[]): string {
	const guess = closest(name, names);
	return guess ? ` Did you mean ${JSON.stringify(guess)}?` : '';
}
