import type {
	Cluster,
	Host,
	SetupStep,
	SharedVolume,
	VirtualMachine,
} from '../../generated/manifest.ts';
import { isRole } from '../cluster/role.ts';
import type { Estate } from '../estate.ts';
import { type Facts, quiet } from '../facts.ts';
import { getOrAdd } from '../maps.ts';
import { parseWindowsPath } from '../storage/windows-path.ts';
import { ask, nameMissing } from '../tentative.ts';
import { computerKey, isSameComputer, nameKey, nameOf } from './names.ts';

/** A name that refers to nothing in the list that should hold it. */
export interface UnknownName {
	/** Where the name stands. */
	readonly object: object;
	readonly key: string | number;
	/** What it is for: `owner`. */
	readonly use: string;
	readonly name: string;
	/** What it should be among: `nodes of HVC01`. */
	readonly list: string;
	readonly known: readonly string[];
	/** The machine that has no network, or no storage, without what the name stands for. */
	readonly cutOff?: VirtualMachine;
}

/**
 * The names that mean nothing. A list that was not collected is named as missing. The planned
 * migrations are left out: their preflight tells what is wrong with a name.
 */
export function unknownNames(estate: Estate, facts: Facts): UnknownName[] {
	return [
		...estate.clusters.flatMap((cluster) => unknownInCluster(cluster, facts)),
		...estate.hosts.flatMap((host) => unknownInHost(host, estate, facts)),
		...estate.virtualMachines.flatMap((machine) => unknownInMachine(machine, estate, facts)),
	];
}

function unknownInCluster(cluster: Cluster, facts: Facts): UnknownName[] {
	const setup = facts.peek(cluster, 'setup') ?? [];
	return [
		...(facts.peek(cluster, 'sharedVolumes') ?? []).flatMap((volume) =>
			unlessNode(cluster, facts, volume, 'owner', 'coordinator', facts.peek(volume, 'owner')),
		),
		...(facts.peek(cluster, 'roles') ?? []).flatMap((role) =>
			unlessNode(cluster, facts, role, 'owner', 'owner', facts.peek(role, 'owner')),
		),
		...setup.flatMap((step) => [
			...unlessNode(cluster, facts, step, 'node', 'node', facts.peek(step, 'node')).filter(
				({ name }) => !comesOrGoes(setup, name, facts),
			),
			...unlessVolume(cluster, step, facts),
		]),
		...unlessWitnessDisk(cluster, facts),
	];
}

function unknownInHost(host: Host, estate: Estate, facts: Facts): UnknownName[] {
	return (facts.peek(host, 'networkAdapters') ?? []).flatMap((adapter) => {
		const name = facts.peek(adapter, 'clusterNetwork');
		const cluster = name === undefined ? undefined : estate.clusterOf(host, facts);
		if (!cluster) return [];
		const known = namesIn(facts.need(cluster, 'networks'), facts);
		const list = `networks of ${cluster.name}`;
		return unless(
			{ object: adapter, key: 'clusterNetwork', use: 'network', name, list, known },
			facts,
		);
	});
}

function unknownInMachine(machine: VirtualMachine, estate: Estate, facts: Facts): UnknownName[] {
	const cluster = estate.clusterOf(machine, facts);
	const host = estate.ownerOf(machine, facts);
	const found: UnknownName[] = [];
	if (cluster) {
		found.push(
			...unlessNode(cluster, facts, machine, 'owner', 'owner', facts.peek(machine, 'owner')),
		);
		for (const key of ['possibleOwners', 'preferredOwners'] as const) {
			const names = facts.peek(machine, key) ?? [];
			const use = key === 'possibleOwners' ? 'possible owner' : 'preferred owner';
			for (const [index, name] of names.entries())
				found.push(...unlessNode(cluster, facts, names, index, use, name));
		}
	}
	// Of a host that is only named nothing was collected that its machines could name.
	if (!host || !estate.isDeclared(host)) return found;
	for (const adapter of facts.peek(machine, 'networkAdapters') ?? []) {
		const name = facts.peek(adapter, 'switch');
		if (!name?.trim() || isOfRoles('switches', name, machine, estate, facts)) continue;
		const known = namesIn(facts.need(host, 'switches'), facts);
		const list = `virtual switches of ${host.name}`;
		found.push(
			...unless(
				{
					object: adapter,
					key: 'switch',
					use: 'virtual switch',
					name,
					list,
					known,
					cutOff: machine,
				},
				facts,
			),
		);
	}
	for (const adapter of facts.peek(machine, 'fibreChannelHostBusAdapters') ?? []) {
		const name = facts.peek(adapter, 'virtualSan');
		if (!name?.trim() || isOfRoles('virtualSans', name, machine, estate, facts)) continue;
		const known = namesIn(facts.need(host, 'virtualSans'), facts);
		const list = `virtual SANs of ${host.name}`;
		found.push(
			...unless(
				{
					object: adapter,
					key: 'virtualSan',
					use: 'virtual SAN',
					name,
					list,
					known,
					cutOff: machine,
				},
				facts,
			),
		);
	}
	return found;
}

/** Whether a name is right, or may be, because a machine is a role; what is not known of that is named as missing. */
function isOfRoles(
	key: 'switches' | 'virtualSans',
	name: string,
	machine: VirtualMachine,
	estate: Estate,
	facts: Facts,
): boolean {
	if (isRole(machine, estate, quiet(facts)) === false) return false;
	const isRight = isOnOwner(key, name, machine, estate, facts);
	if (isRight === undefined) estate.possibleOwnersOf(machine, facts);
	return isRight !== false && isRole(machine, estate, facts) !== false;
}

/**
 * Whether a node that may own a role has a virtual switch or SAN of a name. Where one has, the name is
 * right, and nodes without it are the affair of network/switch-names and cluster/virtual-sans; where
 * none has, the name is wrong.
 *
 * @returns undefined where these nodes, or all that is on them, are not known.
 */
function isOnOwner(
	key: 'switches' | 'virtualSans',
	name: string,
	machine: VirtualMachine,
	estate: Estate,
	facts: Facts,
): boolean | undefined {
	const own = facts.apart();
	const owners = estate.possibleOwnersOf(machine, own);
	if (!owners) return undefined;
	const { keys, isWhole } = facts.once(owners, keysOnOwners[key]);
	if (keys.has(nameKey(name))) return true;
	// What was lost of them may have the name.
	return isWhole && own.collected().missed.length === 0 ? false : undefined;
}

/** What is on any of the owners, who are those of thousands of machines, each with many adapters. */
const keysOnOwners = {
	switches: (owners: readonly Host[], facts: Facts) =>
		keysOn(owners, facts, (own, one) => own.peek(one, 'switches')),
	virtualSans: (owners: readonly Host[], facts: Facts) =>
		keysOn(owners, facts, (own, one) => own.peek(one, 'virtualSans')),
};

function keysOn(
	owners: readonly Host[],
	facts: Facts,
	read: (facts: Facts, owner: Host) => readonly (string | { readonly name: string })[] | undefined,
) {
	const { answer, missing } = ask(facts, (own) => owners.flatMap((one) => read(own, one) ?? []));
	nameMissing(missing, facts);
	return { keys: new Set(answer.map(keyOf)), isWhole: missing.length === 0 };
}

function keyOf(one: string | { readonly name: string }): string {
	return nameKey(nameOf(one));
}

/** Whether a name that no owner has is told as one that means nothing: the host of the machine is known. */
export function isToldAsUnknown(
	key: 'switches' | 'virtualSans',
	name: string,
	machine: VirtualMachine,
	estate: Estate,
	facts: Facts,
): boolean {
	const host = estate.ownerOf(machine, quiet(facts));
	const list = host && estate.isDeclared(host) ? facts.peek(host, key) : undefined;
	if (!list || !facts.isComplete(list)) return false;
	return isOnOwner(key, name, machine, estate, facts) === false;
}

/** A list, where it lost no entry: only then is a name unknown that is not in it. */
function whole<T>(list: readonly T[] | undefined, facts: Facts): readonly T[] | undefined {
	return list && facts.isComplete(list) ? list : undefined;
}

function namesIn(
	list: readonly (string | { readonly name: string })[] | undefined,
	facts: Facts,
): readonly string[] | undefined {
	const all = whole(list, facts);
	return all && facts.once(all, listNames);
}

// The same list each time: thousands of names are held against it.
function listNames(list: readonly (string | { readonly name: string })[]): readonly string[] {
	return list.map(nameOf);
}

/** The name, unless it is known, or nothing tells. */
function unless(
	{
		name,
		known,
		...rest
	}: Omit<UnknownName, 'name' | 'known'> & {
		readonly name: string | undefined;
		readonly known: readonly string[] | undefined;
	},
	facts: Facts,
	isAmong: (names: readonly string[], name: string, facts: Facts) => boolean = hasName,
): UnknownName[] {
	if (name === undefined || !known || isAmong(known, name, facts)) return [];
	return [{ ...rest, name, known }];
}

function hasName(names: readonly string[], name: string, facts: Facts): boolean {
	return facts.once(names, keysOf).has(nameKey(name));
}

function keysOf(names: readonly string[]): ReadonlySet<string> {
	return new Set(names.map(nameKey));
}

function hasComputer(names: readonly string[], name: string, facts: Facts): boolean {
	const alike = facts.once(names, byComputer).get(computerKey(name)) ?? [];
	return alike.some((one) => isSameComputer(one, name));
}

function byComputer(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const index = new Map<string, string[]>();
	for (const one of names) getOrAdd(index, computerKey(one), () => []).push(one);
	return index;
}

function unlessNode(
	cluster: Cluster,
	facts: Facts,
	object: object,
	key: string | number,
	use: string,
	name: string | undefined,
): UnknownName[] {
	const known = name === undefined ? undefined : whole(facts.need(cluster, 'nodes'), facts);
	const list = `nodes of ${cluster.name}`;
	return unless({ object, key, use, name, list, known }, facts, hasComputer);
}

/** Whether the setup adds or evicts a node, or may do so; it may then be none now. */
function comesOrGoes(setup: readonly SetupStep[], name: string, facts: Facts): boolean {
	const { names, isOpen } = facts.once(setup, comingAndGoing);
	return isOpen || hasComputer(names, name, facts);
}

function comingAndGoing(setup: readonly SetupStep[], facts: Facts) {
	const nodes = setup
		.filter(({ step }) => step === 'AddNode' || step === 'EvictNode')
		.map((step) => facts.need(step, 'node'));
	const names = nodes.filter((node) => node !== undefined);
	return { names, isOpen: names.length < nodes.length || !facts.isComplete(setup) };
}

/** Cmdlets know a volume by its resource, people by its folder. */
function unlessVolume(cluster: Cluster, step: SetupStep, facts: Facts): UnknownName[] {
	const name = facts.peek(step, 'volume');
	const volumes = name === undefined ? undefined : facts.need(cluster, 'sharedVolumes');
	const known = namesIn(volumes, facts);
	const list = `Cluster Shared Volumes of ${cluster.name}`;
	const unknown = unless({ object: step, key: 'volume', use: 'volume', name, list, known }, facts);
	if (unknown.length === 0 || !volumes) return [];
	const { folders, isOpen } = facts.once(volumes, foldersOf);
	return isOpen || folders.has(folderOf(name)) ? [] : unknown;
}

function foldersOf(volumes: readonly SharedVolume[], facts: Facts) {
	const paths = volumes.map((one) => facts.need(one, 'path'));
	return { folders: new Set(paths.map(folderOf)), isOpen: !paths.every(Boolean) };
}

function folderOf(path = ''): string | undefined {
	return parseWindowsPath(path).parts.at(-1);
}

function unlessWitnessDisk(cluster: Cluster, facts: Facts): UnknownName[] {
	const witness = facts.peek(cluster, 'quorum', 'witness');
	const name = witness ? facts.peek(witness, 'disk') : undefined;
	if (!witness || name === undefined) return [];
	const disks = facts.need(cluster, 'disks');
	const volumes = facts.need(cluster, 'sharedVolumes');
	const [diskNames, volumeNames] = [disks, volumes].map((all) => namesIn(all, facts));
	const known = diskNames && volumeNames && [...diskNames, ...volumeNames];
	const list = `clustered disks of ${cluster.name}`;
	return unless({ object: witness, key: 'disk', use: 'witness disk', name, list, known }, facts);
}
