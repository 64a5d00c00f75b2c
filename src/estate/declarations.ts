import type { Cluster, Host, Manifest, VirtualMachine } from '../generated/manifest.ts';
import type { DocumentKind } from './losses.ts';
import { computerKey, nameKey } from './names.ts';

/** What documents declare, by its names. Of several objects with one name the first is meant. */
export interface Declarations {
	readonly clusters: readonly Cluster[];
	readonly hosts: readonly Host[];
	readonly virtualMachines: readonly VirtualMachine[];
	/** All of these. */
	readonly declared: ReadonlySet<object>;
	/** The cluster of that name; one that is only named is made, with nothing collected of it. */
	clusterNamed(name: string): Cluster;
	/** The host of that name; one that is only named is made, with nothing collected of it. */
	hostNamed(name: string): Host;
	/** A machine of a cluster that no document describes. */
	machineOnlyNamed(name: string, cluster: Cluster): VirtualMachine;
	/** What no document describes, with the kind that it is of. */
	readonly onlyNamed: ReadonlyMap<object, DocumentKind>;
	/** The cluster inside whose document a machine stands. */
	clusterAround(object: Host | VirtualMachine): Cluster | undefined;
	/** The cluster that has a host among its nodes. */
	clusterListing(host: Host): Cluster | undefined;
}

/** Goes through documents, in their order. */
export function declarationsOf(documents: readonly Manifest[]): Declarations {
	const clusters: Cluster[] = [];
	const hosts: Host[] = [];
	const virtualMachines: VirtualMachine[] = [];
	const declared = new Set<object>(documents);
	const clusterByMachine = new Map<object, Cluster>();
	const clusterByNode = new Map<string, Cluster>();
	const clusterByName = new Map<string, Cluster>();
	const hostByName = new Map<string, Host>();

	for (const document of documents) {
		if (document.kind === 'Host') {
			hosts.push(document);
			keepFirst(hostByName, computerKey(document.name), document);
		} else if (document.kind === 'Cluster') {
			clusters.push(document);
			keepFirst(clusterByName, nameKey(document.name), document);
			for (const machine of document.virtualMachines ?? []) {
				declared.add(machine);
				virtualMachines.push(machine);
				clusterByMachine.set(machine, document);
			}
		} else virtualMachines.push(document);
	}
	const onlyNamed = new Map<object, DocumentKind>();
	const named = <T extends object>(kind: DocumentKind, object: T): T => {
		onlyNamed.set(object, kind);
		return object;
	};
	const hostNamed = (name: string): Host =>
		getOrAdd(hostByName, computerKey(name), () => named('Host', { ...head, kind: 'Host', name }));
	for (const cluster of clusters)
		for (const node of cluster.nodes ?? []) {
			keepFirst(clusterByNode, computerKey(node), cluster);
			// A node without a document goes by the name that its cluster has for it.
			hostNamed(node);
		}

	return {
		clusters,
		hosts,
		virtualMachines,
		declared,
		clusterNamed: (name) =>
			getOrAdd(clusterByName, nameKey(name), () =>
				named('Cluster', { ...head, kind: 'Cluster', name }),
			),
		hostNamed,
		machineOnlyNamed: (name, cluster) => named('VirtualMachine', { name, cluster: cluster.name }),
		onlyNamed,
		clusterAround: (object) => clusterByMachine.get(object),
		clusterListing: (host) => clusterByNode.get(computerKey(host.name)),
	};
}

const head = { apiVersion: 'hvlint/v1' } as const;

/** Sets the value of a key, unless it has one. */
export function keepFirst<K, V>(map: Map<K, V>, key: K, value: V): void {
	if (!map.has(key)) map.set(key, value);
}

/** The value of a key, which is made where it has none. */
export function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
	let value = map.get(key);
	if (value === undefined) {
		value = make();
		map.set(key, value);
	}
	return value;
}
