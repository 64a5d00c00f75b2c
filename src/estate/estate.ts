import {
	compareVersions,
	versionOfBuild,
	type WindowsServerVersion,
} from '../facts/windows-server.ts';
import type {
	Cluster,
	Host,
	Manifest,
	PlannedMigration,
	SharedVolume,
	VirtualMachine,
} from '../generated/manifest.ts';
import { declarationsOf, getOrAdd, keepFirst } from './declarations.ts';
import { collectFacts, type Facts, quiet } from './facts.ts';
import type { DocumentKind } from './losses.ts';
import type { Migration, MigrationType } from './migration.ts';
import { computerKey, isSameComputer, nameKey } from './names.ts';

/**
 * Everything that the manifests declare, as the plain objects of the documents, indexed and linked.
 * A host or cluster that is only named somewhere is there too, with nothing collected of it.
 * Methods that take `facts` name what they would need to know and do not find.
 */
export interface Estate {
	/** The declared objects, in the order of their files and places. */
	readonly clusters: readonly Cluster[];
	readonly hosts: readonly Host[];
	readonly virtualMachines: readonly VirtualMachine[];
	readonly sharedVolumes: readonly {
		readonly sharedVolume: SharedVolume;
		readonly cluster: Cluster;
	}[];
	/** The planned migrations; an unknown name gives a machine or a host that is not declared. */
	readonly migrations: readonly Migration[];
	/** Whether a document (or an inline entry) declares the object, rather than a mere name. */
	isDeclared(object: Cluster | Host | VirtualMachine): boolean;
	/** The kind of an object of which there is a mere name; undefined for every other object. */
	onlyNamed(object: object): DocumentKind | undefined;
	/** The cluster of that name, declared or not. */
	clusterNamed(name: string): Cluster;
	/** The host of that name, declared or not. */
	hostNamed(name: string): Host;
	/** The cluster of a host or a machine; null where it is in none. */
	clusterOf(object: Host | VirtualMachine, facts: Facts): Cluster | null | undefined;
	/** The host that a machine is on now. */
	ownerOf(virtualMachine: VirtualMachine, facts: Facts): Host | undefined;
	/** The nodes of a cluster. */
	nodesOf(cluster: Cluster, facts: Facts): readonly Host[] | undefined;
	/** The nodes that may own a machine's role: those that it lists, or else every node. */
	possibleOwnersOf(virtualMachine: VirtualMachine, facts: Facts): readonly Host[] | undefined;
	/** The machines of a cluster, as far as they are known. */
	machinesOf(cluster: Cluster, facts: Facts): readonly VirtualMachine[];
	/** The machines that are on a host now, in whatever state, as far as they are known. */
	machinesOn(host: Host, facts: Facts): readonly VirtualMachine[];
	/**
	 * The Windows Server version of a host (its own, which its build tells too, or else its cluster's), of
	 * what a machine is on, or of a cluster. During a rolling upgrade a cluster works as the older of its
	 * versions does, until all nodes have the newer one and its functional level is raised.
	 */
	windowsServerOf(
		object: Cluster | Host | VirtualMachine,
		facts: Facts,
	): WindowsServerVersion | undefined;
	/** The move of a machine to a host, as a migration to be checked. */
	migrationTo(
		virtualMachine: VirtualMachine,
		destination: Host,
		type: MigrationType,
		planned?: PlannedMigration,
	): Migration;
}

/**
 * Links the documents of an estate.
 *
 * @param documents The valid manifests, in the order of their files; none is changed.
 */
export function buildEstate(documents: readonly Manifest[]): Estate {
	const names = declarationsOf(documents);
	const { clusters, hosts, virtualMachines } = names;
	const unrecorded = collectFacts();
	const membersByCluster = new Map<Cluster, VirtualMachine[]>();
	const machinesByOwner = new Map<string, VirtualMachine[]>();
	const ownerless = new Map<Cluster, VirtualMachine[]>();
	/** The machines that may be anywhere. */
	const homeless: VirtualMachine[] = [];

	const estate: Estate = {
		clusters,
		hosts,
		virtualMachines,
		sharedVolumes: clusters.flatMap((cluster) =>
			(cluster.sharedVolumes ?? []).map((sharedVolume) => ({ sharedVolume, cluster })),
		),
		migrations: [],
		isDeclared: (object) => names.declared.has(object),
		onlyNamed: (object) => names.onlyNamed.get(object),
		clusterNamed: names.clusterNamed,
		hostNamed: names.hostNamed,
		clusterOf(object, facts) {
			const inline = names.clusterAround(object);
			if (inline) return inline;
			const name = facts.peek(object, 'cluster');
			if (name !== undefined) return name === null ? null : estate.clusterNamed(name);
			if (object.kind === 'Host') {
				const listing = names.clusterListing(object);
				if (listing) return listing;
			} else {
				const owner = facts.peek(object as VirtualMachine, 'owner');
				const cluster =
					owner === undefined ? undefined : estate.clusterOf(estate.hostNamed(owner), quiet(facts));
				if (cluster !== undefined) return cluster;
			}
			facts.missing(object, 'cluster');
			return undefined;
		},
		ownerOf(virtualMachine, facts) {
			const name = facts.need(virtualMachine, 'owner');
			return name === undefined ? undefined : estate.hostNamed(name);
		},
		nodesOf(cluster, facts) {
			return facts.need(cluster, 'nodes')?.map((name) => estate.hostNamed(name));
		},
		possibleOwnersOf(virtualMachine, facts) {
			const names = facts.assume(virtualMachine, 'possibleOwners', undefined, 'every node');
			if (names) return names.map((name) => estate.hostNamed(name));
			const cluster = estate.clusterOf(virtualMachine, facts);
			return cluster ? estate.nodesOf(cluster, facts) : undefined;
		},
		machinesOf(cluster, facts) {
			const machines = membersByCluster.get(cluster) ?? [];
			// Also where it is there it may have lost entries.
			const listed = facts.peek(cluster, 'virtualMachines');
			if (machines.length === 0 && !listed) facts.need(cluster, 'virtualMachines');
			for (const machine of homeless) facts.need(machine, 'cluster');
			facts.needEvery('VirtualMachine');
			return machines;
		},
		machinesOn(host, facts) {
			const cluster = estate.clusterOf(host, facts);
			const machines = machinesByOwner.get(computerKey(host.name)) ?? [];
			if (cluster) {
				estate.machinesOf(cluster, facts);
				for (const machine of ownerless.get(cluster) ?? []) facts.need(machine, 'owner');
			} else {
				if (cluster === null && machines.length === 0) facts.missing(host, 'virtualMachines');
				for (const machine of homeless) facts.need(machine, 'owner');
				facts.needEvery('VirtualMachine');
			}
			return machines;
		},
		windowsServerOf(object, facts) {
			if (object.kind === 'Cluster') {
				const oldest = versionsIn(object, facts)?.[0];
				if (oldest === undefined) facts.missing(object, 'operatingSystem');
				return oldest;
			}
			if (object.kind === 'Host') {
				const own = ownVersionOf(object, facts);
				const cluster = own ? undefined : estate.clusterOf(object, quiet(facts));
				const shared = own ?? (cluster ? facts.peek(cluster, 'operatingSystem') : undefined);
				if (shared === undefined) facts.missing(object, 'operatingSystem.version');
				return shared;
			}
			const owner = facts.peek(object, 'owner');
			if (owner !== undefined) return estate.windowsServerOf(estate.hostNamed(owner), facts);
			const cluster = estate.clusterOf(object, quiet(facts));
			const isMixed = cluster && (versionsIn(cluster, facts)?.length ?? 0) > 1;
			if (cluster && !isMixed) return estate.windowsServerOf(cluster, facts);
			facts.missing(object, 'owner');
			return undefined;
		},
		migrationTo(virtualMachine, destination, type, planned) {
			const from = planned?.from ?? virtualMachine.owner;
			return {
				virtualMachine,
				source: from === undefined ? undefined : estate.hostNamed(from),
				destination,
				type,
				cluster: estate.clusterOf(virtualMachine, unrecorded) ?? undefined,
				planned,
			};
		},
	};

	/** The versions of a cluster's nodes, oldest first; undefined where one is not known. */
	function versionsIn(cluster: Cluster, facts: Facts): readonly WindowsServerVersion[] | undefined {
		const own = facts.peek(cluster, 'operatingSystem');
		if (own) return [own];
		const nodes = facts.peek(cluster, 'nodes') ?? [];
		const versions = new Set(nodes.map((name) => ownVersionOf(estate.hostNamed(name), facts)));
		return versions.has(undefined) || !facts.isComplete(nodes)
			? undefined
			: [...(versions as Set<WindowsServerVersion>)].sort(compareVersions);
	}

	for (const virtualMachine of virtualMachines) {
		const cluster = estate.clusterOf(virtualMachine, unrecorded);
		if (cluster) getOrAdd(membersByCluster, cluster, () => []).push(virtualMachine);
		if (cluster && virtualMachine.owner === undefined)
			getOrAdd(ownerless, cluster, () => []).push(virtualMachine);
		if (cluster === undefined && virtualMachine.owner === undefined) homeless.push(virtualMachine);
		if (virtualMachine.owner !== undefined)
			getOrAdd(machinesByOwner, computerKey(virtualMachine.owner), () => []).push(virtualMachine);
	}
	const machineByName = indexMachines(virtualMachines);
	const migrations = clusters.flatMap((cluster) => {
		const members = indexMachines(membersByCluster.get(cluster) ?? []);
		return (cluster.migrations ?? []).map((planned) => {
			const key = nameKey(planned.virtualMachine);
			const machine =
				members.get(key) ??
				machineByName.get(key) ??
				names.machineOnlyNamed(planned.virtualMachine, cluster);
			const destination = estate.hostNamed(planned.to);
			return estate.migrationTo(machine, destination, planned.type ?? 'Live', planned);
		});
	});
	return Object.assign(estate, { migrations });
}

/** The version that a host states of itself, or that its build tells. */
function ownVersionOf(host: Host, facts: Facts): WindowsServerVersion | undefined {
	const build = facts.peek(host, 'operatingSystem', 'build');
	return (
		facts.peek(host, 'operatingSystem', 'version') ??
		(build === undefined ? undefined : versionOfBuild(build))
	);
}

/** The first machine of each name. */
function indexMachines(machines: readonly VirtualMachine[]): ReadonlyMap<string, VirtualMachine> {
	const index = new Map<string, VirtualMachine>();
	for (const machine of machines) keepFirst(index, nameKey(machine.name), machine);
	return index;
}

/** Whether a host is one of a list, by its name. */
export function includesHost(hosts: readonly Host[], host: Host): boolean {
	return hosts.some((one) => isSameComputer(one.name, host.name));
}
