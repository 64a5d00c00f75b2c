import {
	compareVersions,
	versionOfBuild,
	type WindowsServerVersion,
} from '../facts/windows-server.ts';
import type {
	Cluster,
	Host,
	Manifest,
	OwnMigration,
	SharedVolume,
	VirtualMachine,
} from '../generated/manifest.ts';
import { declarationsOf } from './declarations.ts';
import { collectFacts, type Facts, quiet } from './facts.ts';
import type { DocumentKind } from './losses.ts';
import { getOrAdd, keepFirst } from './maps.ts';
import { type Migration, operationOf } from './migration.ts';
import { isSameComputer, nameKey } from './names/names.ts';
import { nameMissing } from './tentative.ts';

/**
 * Everything that the manifests declare, as the plain objects of the documents, indexed and linked.
 * A host or cluster that is only named somewhere is there too, with nothing collected of it.
 * Methods that take `facts` name what they would need to know and do not find.
 */
export interface Estate {
	/** The declared objects, in the order of their files and places. */
	readonly clusters: readonly Cluster[];
	readonly hosts: readonly Host[];
	/** The nodes of clusters and the owners of machines that no document describes, with what names each first. */
	readonly namedHosts: readonly {
		readonly host: Host;
		readonly namedBy: Cluster | VirtualMachine;
	}[];
	readonly virtualMachines: readonly VirtualMachine[];
	readonly sharedVolumes: readonly {
		readonly sharedVolume: SharedVolume;
		readonly cluster: Cluster;
	}[];
	/** The planned migrations; an unknown name gives a machine or a host that is not declared. */
	readonly migrations: readonly Migration[];
	/** The planned migrations, for a check that must know all of them. */
	plannedMigrations(facts: Facts): readonly Migration[];
	/** Whether a document (or an inline entry) declares the object, rather than a mere name. */
	isDeclared(object: Cluster | Host | VirtualMachine): boolean;
	/** The kind of an object of which there is a mere name; undefined for every other object. */
	onlyNamed(object: object): DocumentKind | undefined;
	/** The cluster of that name, declared or not. */
	clusterNamed(name: string): Cluster;
	/** The host of that name, declared or not: of several the one of the cluster near which it stands. */
	hostNamed(name: string, near?: Cluster): Host;
	/** The cluster of a host or a machine; null where it is in none. */
	clusterOf(object: Host | VirtualMachine, facts: Facts): Cluster | null | undefined;
	/** The host that a machine is on now. */
	ownerOf(virtualMachine: VirtualMachine, facts: Facts): Host | undefined;
	/** The hosts that a machine is on now: both while it moves, none where that is not known. */
	hostsOf(virtualMachine: VirtualMachine, facts: Facts): readonly Host[];
	/** The nodes of a cluster. */
	nodesOf(cluster: Cluster, facts: Facts): readonly Host[] | undefined;
	/** The nodes that may own a machine's role: those that it lists, or else every node. */
	possibleOwnersOf(virtualMachine: VirtualMachine, facts: Facts): readonly Host[] | undefined;
	/** The machines of a cluster, as far as they are known. */
	machinesOf(cluster: Cluster, facts: Facts): readonly VirtualMachine[];
	/** The machines that are on a host now, in whatever state, as far as they are known. */
	machinesOn(host: Host, facts: Facts): readonly VirtualMachine[];
	/** The machines that have come to a host, and those that have left it, since its facts were collected. */
	movedSince(host: Host): {
		readonly arrived: readonly VirtualMachine[];
		readonly left: readonly VirtualMachine[];
	};
	/**
	 * The Windows Server version of a host (its own, which its build tells too, or else its cluster's), of
	 * what a machine is on, or of a cluster. During a rolling upgrade a cluster works as the older of its
	 * versions does, until all nodes have the newer one and its functional level is raised.
	 */
	windowsServerOf(
		object: Cluster | Host | VirtualMachine,
		facts: Facts,
	): WindowsServerVersion | undefined;
	/**
	 * The move of a machine to a host, as a migration to be checked.
	 *
	 * @param wanted What is asked for: an entry of a manifest that plans it, or the like of one.
	 * @param from The host that it moves from, where neither says it.
	 */
	migrationTo(
		virtualMachine: VirtualMachine,
		destination: Host,
		wanted: OwnMigration,
		from?: Host,
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
	const machinesByOwner = new Map<Host, VirtualMachine[]>();
	const ownerless = new Map<Cluster, VirtualMachine[]>();
	/** The machines whose owner is none of the nodes of their cluster: they may be on any. */
	const astray = new Map<Cluster, VirtualMachine[]>();
	/** The machines that may be anywhere. */
	const homeless: VirtualMachine[] = [];
	/** The plans, each with its holder where that has no machine of the name. */
	const plans = new Map<OwnMigration, Cluster | Host | undefined>();
	/** The cluster that a machine itself names, or stands in: what its owner is sought near. */
	const clusterStatedBy = (virtualMachine: VirtualMachine, facts: Facts): Cluster | undefined => {
		const cluster = facts.peek(virtualMachine, 'cluster');
		return (
			names.clusterAround(virtualMachine) ?? (cluster ? names.clusterNamed(cluster) : undefined)
		);
	};

	const estate: Estate = {
		clusters,
		hosts,
		virtualMachines,
		sharedVolumes: clusters.flatMap((cluster) =>
			(cluster.sharedVolumes ?? []).map((sharedVolume) => ({ sharedVolume, cluster })),
		),
		namedHosts: [],
		migrations: [],
		plannedMigrations(facts) {
			facts.once(estate, nameLostPlans);
			return estate.migrations;
		},
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
				const own = facts.apart();
				const owner = estate.ownerOf(object as VirtualMachine, own);
				const cluster = owner && estate.clusterOf(owner, own);
				if (cluster !== undefined) {
					// An owner that cannot be read may be another one than the host that lists the machine.
					nameMissing(own.collected().missed, facts);
					return cluster;
				}
			}
			facts.missing(object, 'cluster');
			return undefined;
		},
		hostsOf(virtualMachine, facts) {
			const owner = estate.ownerOf(virtualMachine, facts);
			return owner ? [owner] : [];
		},
		ownerOf(virtualMachine, facts) {
			const around = names.hostAround(virtualMachine);
			const name =
				facts.peek(virtualMachine, 'owner') ?? around?.name ?? facts.need(virtualMachine, 'owner');
			if (name === undefined) return undefined;
			return around && isSameComputer(name, around.name)
				? around
				: estate.hostNamed(name, clusterStatedBy(virtualMachine, facts));
		},
		nodesOf(cluster, facts) {
			return facts.once(cluster, listNodes);
		},
		possibleOwnersOf(virtualMachine, facts) {
			const names = facts.assume(virtualMachine, 'possibleOwners', undefined, 'every node');
			if (names) return facts.once(virtualMachine, listPossibleOwners);
			const cluster = estate.clusterOf(virtualMachine, facts);
			return cluster ? estate.nodesOf(cluster, facts) : undefined;
		},
		machinesOf(cluster, facts) {
			const machines = membersByCluster.get(cluster) ?? [];
			// Also where it is there it may have lost entries.
			const listed = facts.peek(cluster, 'virtualMachines');
			if (machines.length === 0 && !listed) facts.need(cluster, 'virtualMachines');
			for (const machine of homeless.slice(0, mostNamed)) facts.need(machine, 'cluster');
			facts.needEvery('VirtualMachine');
			// Hosts may list machines too, and may have lost entries.
			facts.needEvery('Host');
			for (const one of [cluster, undefined])
				if (listing.has(one)) facts.once(one ?? estate, nameLostMachines);
			return machines;
		},
		machinesOn(host, facts) {
			const cluster = estate.clusterOf(host, facts);
			const machines = machinesByOwner.get(host) ?? [];
			if (facts.peek(host, 'virtualMachines')) facts.need(host, 'virtualMachines');
			if (cluster) {
				estate.machinesOf(cluster, facts);
				for (const machine of (ownerless.get(cluster) ?? []).slice(0, mostNamed))
					facts.need(machine, 'owner');
				for (const machine of (astray.get(cluster) ?? []).slice(0, mostNamed))
					facts.missing(machine, 'owner', `it is no node of ${cluster.name}`);
			} else {
				if (cluster === null && machines.length === 0) facts.need(host, 'virtualMachines');
				for (const machine of homeless.slice(0, mostNamed)) facts.need(machine, 'owner');
				facts.needEvery('VirtualMachine');
			}
			return machines;
		},
		movedSince: () => ({ arrived: [], left: [] }),
		windowsServerOf(object, facts) {
			return facts.once(object, findVersion);
		},
		migrationTo(virtualMachine, destination, wanted, from) {
			if (lastToMove?.virtualMachine !== virtualMachine) lastToMove = findStart(virtualMachine);
			const { cluster, owner, unknownCluster } = lastToMove;
			const source =
				wanted.from === undefined ? (from ?? owner) : estate.hostNamed(wanted.from, cluster);
			const ends = { virtualMachine, source, destination, cluster, wanted };
			return {
				...{ virtualMachine, source, destination, cluster, wanted, unknownCluster },
				type: wanted.type ?? 'Live',
				operation: operationOf(ends, estate, unrecorded),
				planned: plans.has(wanted) ? wanted : undefined,
				holderWithout: plans.get(wanted),
			};
		},
	};

	/** The hosts that list machines, by their clusters. */
	const listing = new Map<Cluster | undefined, Host[]>();
	for (const host of hosts) {
		const cluster = host.virtualMachines && estate.clusterOf(host, unrecorded);
		if (host.virtualMachines && cluster !== null)
			getOrAdd(listing, cluster, (): Host[] => []).push(host);
	}
	/** Names the lists of a cluster's hosts, or of those whose cluster is not known, that lost a machine. */
	function nameLostMachines(of: Cluster | Estate, facts: Facts): true {
		for (const host of listing.get('kind' in of ? of : undefined) ?? [])
			facts.peek(host, 'virtualMachines');
		return true;
	}

	/** Moves of one machine are asked for in turn. */
	let lastToMove: ReturnType<typeof findStart> | undefined;
	function findStart(virtualMachine: VirtualMachine) {
		const facts = collectFacts();
		const cluster = estate.clusterOf(virtualMachine, facts) ?? undefined;
		const owner = estate.ownerOf(virtualMachine, unrecorded);
		return { virtualMachine, cluster, owner, unknownCluster: facts.collected().missed };
	}

	// The same list each time: much is asked of whole lists of hosts, once.
	function listNodes(cluster: Cluster, facts: Facts): readonly Host[] | undefined {
		return facts.need(cluster, 'nodes')?.map((name) => estate.hostNamed(name, cluster));
	}
	function listPossibleOwners(machine: VirtualMachine, facts: Facts): readonly Host[] {
		const near = clusterStatedBy(machine, facts);
		return (facts.peek(machine, 'possibleOwners') ?? []).map((name) =>
			estate.hostNamed(name, near),
		);
	}

	function findVersion(
		object: Cluster | Host | VirtualMachine,
		facts: Facts,
	): WindowsServerVersion | undefined {
		if (object.kind === 'Cluster') {
			const oldest = versionsIn(object, facts)?.[0];
			if (oldest === undefined) facts.missing(object, 'operatingSystem');
			return oldest;
		}
		if (object.kind === 'Host') {
			const own = ownVersionOf(object, facts);
			if (own) return own;
			const cluster = estate.clusterOf(object, quiet(facts));
			const shared = cluster ? facts.peek(cluster, 'operatingSystem') : undefined;
			if (!cluster || shared === undefined) {
				facts.missing(object, 'operatingSystem.version');
				return undefined;
			}
			return facts.assume(object, 'operatingSystem', 'version', shared, `as ${cluster.name} says`);
		}
		const host = estate.ownerOf(object, quiet(facts));
		const own = host && estate.windowsServerOf(host, quiet(facts));
		// One that was lost may be another host than the one that lists the machine.
		facts.peek(object, 'owner');
		if (own) return own;
		const cluster = estate.clusterOf(object, quiet(facts));
		const versions = cluster && versionsIn(cluster, facts);
		const shared = versions?.length === 1 ? versions[0] : undefined;
		if (cluster && shared && (host || isOnEveryNode(shared, cluster, facts))) return shared;
		if (host) return estate.windowsServerOf(host, facts);
		if (cluster && !versions?.length) return estate.windowsServerOf(cluster, facts);
		facts.missing(object, 'owner');
		return undefined;
	}

	/** The versions of a cluster's nodes, oldest first; undefined where one is not known. */
	const versionsIn = (cluster: Cluster, facts: Facts) => facts.once(cluster, readVersions);
	function readVersions(
		cluster: Cluster,
		facts: Facts,
	): readonly WindowsServerVersion[] | undefined {
		const own = facts.peek(cluster, 'operatingSystem');
		if (own) return [own];
		const nodes = facts.peek(cluster, 'nodes') ?? [];
		const versions = new Set(nodes.map((name) => ownVersionOf(estate.hostNamed(name), facts)));
		return versions.has(undefined) || !facts.isComplete(nodes)
			? undefined
			: [...(versions as Set<WindowsServerVersion>)].sort(compareVersions);
	}

	/** Whether no node of a cluster has another version than the cluster says of itself. */
	function isOnEveryNode(version: WindowsServerVersion, cluster: Cluster, facts: Facts): boolean {
		const stated = facts.once(cluster, statedVersions);
		return stated.size === 0 || (stated.size === 1 && stated.has(version));
	}
	function statedVersions(cluster: Cluster, facts: Facts): ReadonlySet<WindowsServerVersion> {
		const nodes = facts.peek(cluster, 'nodes') ?? [];
		const versions = nodes.map((name) => ownVersionOf(estate.hostNamed(name, cluster), facts));
		return new Set(versions.filter((version) => version !== undefined));
	}

	const nodeSets = new Map<Cluster, ReadonlySet<Host>>();
	/** Whether a host may be a node: where a cluster lists none, anyone. */
	const isNodeOf = (host: Host, cluster: Cluster): boolean => {
		if (!cluster.nodes || estate.isDeclared(host)) return true;
		const nodes = getOrAdd(nodeSets, cluster, () => new Set(estate.nodesOf(cluster, unrecorded)));
		return nodes.has(host);
	};
	for (const virtualMachine of virtualMachines) {
		const cluster = estate.clusterOf(virtualMachine, unrecorded);
		if (cluster) getOrAdd(membersByCluster, cluster, () => []).push(virtualMachine);
		const owner = estate.ownerOf(virtualMachine, unrecorded);
		if (cluster === undefined && !owner) homeless.push(virtualMachine);
		if (cluster && !owner) getOrAdd(ownerless, cluster, () => []).push(virtualMachine);
		if (owner) getOrAdd(machinesByOwner, owner, () => []).push(virtualMachine);
		if (cluster && owner && !isNodeOf(owner, cluster))
			getOrAdd(astray, cluster, () => []).push(virtualMachine);
	}
	const namedBy = new Map<Host, Cluster | VirtualMachine>();
	const nameHost = (host: Host | undefined, holder: Cluster | VirtualMachine): void => {
		if (host && !estate.isDeclared(host)) keepFirst(namedBy, host, holder);
	};
	for (const cluster of clusters)
		for (const node of cluster.nodes ?? []) nameHost(estate.hostNamed(node, cluster), cluster);
	for (const machine of virtualMachines) nameHost(estate.ownerOf(machine, unrecorded), machine);
	const namedHosts = [...namedBy].map(([host, holder]) => ({ host, namedBy: holder }));
	const machineByName = indexMachines(virtualMachines);
	const plan = (
		machine: VirtualMachine,
		wanted: OwnMigration,
		near: Cluster | undefined,
		from?: Host,
		holderWithout?: Cluster | Host,
	): Migration => {
		plans.set(wanted, holderWithout);
		return estate.migrationTo(machine, estate.hostNamed(wanted.to, near), wanted, from);
	};
	/** Whether a machine that a cluster does not have may be one of its: it is in no other. */
	const mayBeIn = (holder: Cluster | Host, machine: VirtualMachine): boolean =>
		holder.kind === 'Host' || !estate.clusterOf(machine, unrecorded);
	const plannedIn = (holder: Cluster | Host, near: Cluster | undefined): Migration[] => {
		const isHost = holder.kind === 'Host';
		const all = (isHost ? machinesByOwner.get(holder) : membersByCluster.get(holder)) ?? [];
		const members = new Map<string, VirtualMachine[]>();
		for (const one of all) getOrAdd(members, nameKey(one.name), () => []).push(one);
		// Machines that are no roles may have one name: the plan then says from where it moves.
		const isOn = (machine: VirtualMachine, name: string) =>
			isSameComputer(estate.ownerOf(machine, unrecorded)?.name ?? '', name);
		return (holder.migrations ?? []).map((wanted) => {
			const key = nameKey(wanted.virtualMachine);
			const { from } = wanted;
			const named = members.get(key) ?? [];
			const own = named.find((one) => from !== undefined && isOn(one, from)) ?? named[0];
			const elsewhere = own ? undefined : machineByName.get(key);
			const machine =
				own ??
				(elsewhere && mayBeIn(holder, elsewhere) ? elsewhere : undefined) ??
				names.machineOnlyNamed(wanted.virtualMachine, holder);
			return plan(machine, wanted, near, isHost ? holder : undefined, own ? undefined : holder);
		});
	};
	const migrations = [
		...clusters.flatMap((cluster) => plannedIn(cluster, cluster)),
		...hosts.flatMap((host) => plannedIn(host, estate.clusterOf(host, unrecorded) ?? undefined)),
		...virtualMachines.flatMap((machine) =>
			(machine.migrations ?? []).map((wanted) =>
				plan(machine, wanted, estate.clusterOf(machine, unrecorded) ?? undefined),
			),
		),
	];
	return Object.assign(estate, { migrations, namedHosts });
}

/** Of very many machines that may be anywhere, a check names the first. */
const mostNamed = 20;

/** What is lost of the planned migrations. */
function nameLostPlans({ clusters, hosts, virtualMachines }: Estate, facts: Facts): void {
	for (const holder of [...clusters, ...hosts]) facts.peek(holder, 'migrations');
	for (const machine of virtualMachines) facts.peek(machine, 'migrations');
	for (const kind of ['Cluster', 'Host', 'VirtualMachine'] as const) facts.needEvery(kind);
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
