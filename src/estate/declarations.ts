import type { Cluster, Host, Manifest, VirtualMachine } from '../generated/manifest.ts';
import type { DocumentKind } from './losses.ts';
import { getOrAdd, keepFirst } from './maps.ts';
import { type HostNames, indexHosts, mayBeSameHost } from './names/host-names.ts';
import { byName, isSameComputer, nameKey } from './names/names.ts';

/** What documents declare, by its names. Of several objects with one name the first is meant. */
export interface Declarations extends HostNames {
	readonly clusters: readonly Cluster[];
	readonly hosts: readonly Host[];
	readonly virtualMachines: readonly VirtualMachine[];
	/** All of these. */
	readonly declared: ReadonlySet<object>;
	/** The cluster of that name; one that is only named is made, with nothing collected of it. */
	clusterNamed(name: string): Cluster;
	/** A machine of a cluster or a host that no document describes. */
	machineOnlyNamed(name: string, holder: Cluster | Host): VirtualMachine;
	/** What no document describes, with the kind that it is of. */
	readonly onlyNamed: ReadonlyMap<object, DocumentKind>;
	/** The cluster inside whose document a machine stands. */
	clusterAround(object: Host | VirtualMachine): Cluster | undefined;
	/** The host inside whose document a machine stands. */
	hostAround(virtualMachine: VirtualMachine): Host | undefined;
	/** The cluster that has a host among its nodes. */
	clusterListing(host: Host): Cluster | undefined;
}

/** Goes through documents, in their order. */
export function declarationsOf(documents: readonly Manifest[]): Declarations {
	const found = {
		clusters: [] as Cluster[],
		hosts: [] as Host[],
		machines: [] as VirtualMachine[],
	};
	const declared = new Set<object>(documents);
	const holderByMachine = new Map<object, Cluster | Host>();
	const clusterByNode = new Map<Host, Cluster>();
	const clusterByName = new Map<string, Cluster>();

	for (const document of documents) {
		if (document.kind !== 'Host' && document.kind !== 'Cluster') {
			found.machines.push(document);
			continue;
		}
		if (document.kind === 'Host') found.hosts.push(document);
		else {
			found.clusters.push(document);
			keepFirst(clusterByName, nameKey(document.name), document);
		}
		for (const machine of document.virtualMachines ?? []) {
			declared.add(machine);
			found.machines.push(machine);
			holderByMachine.set(machine, document);
		}
	}
	// What is found in one of several objects is found in the same one, however files are named and ordered.
	const clusters = byName(found.clusters);
	const hosts = byName(found.hosts);
	const virtualMachines = byName(found.machines);
	const onlyNamed = new Map<object, DocumentKind>();
	const named = <T extends object>(kind: DocumentKind, object: T): T => {
		onlyNamed.set(object, kind);
		return object;
	};
	const { hostNamed } = indexHosts(hosts, (name) => named('Host', { ...head, kind: 'Host', name }));
	// A node without a document goes by the name that its cluster has for it.
	for (const cluster of clusters)
		for (const node of cluster.nodes ?? [])
			keepFirst(clusterByNode, hostNamed(node, cluster), cluster);

	return {
		clusters,
		hosts,
		virtualMachines,
		declared,
		clusterNamed: (name) =>
			getOrAdd(clusterByName, nameKey(name), () => {
				// Its name is that of a computer: with its domain in one place and without in another.
				const [meant, ...others] = clusters.filter((one) => isSameComputer(one.name, name));
				if (meant && others.length === 0) return meant;
				return named('Cluster', { ...head, kind: 'Cluster', name });
			}),
		hostNamed,
		machineOnlyNamed: (name, holder) =>
			named('VirtualMachine', {
				name,
				...(holder.kind === 'Host' ? { owner: holder.name } : { cluster: holder.name }),
			}),
		onlyNamed,
		clusterAround(object) {
			const holder = holderByMachine.get(object);
			return holder?.kind === 'Cluster' ? holder : undefined;
		},
		hostAround(virtualMachine) {
			const holder = holderByMachine.get(virtualMachine);
			return holder?.kind === 'Host' ? holder : undefined;
		},
		clusterListing(host) {
			const first = hostNamed(host.name);
			return (
				clusterByNode.get(host) ??
				(mayBeSameHost(first, host) ? clusterByNode.get(first) : undefined)
			);
		},
	};
}

const head = { apiVersion: 'hvlint/v1' } as const;
