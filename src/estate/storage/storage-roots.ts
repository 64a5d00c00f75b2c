import type { ClusterDisk, FileShare, Host, SharedVolume } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import { type Facts, quiet } from '../facts.ts';
import { getOrAdd } from '../maps.ts';
import { computerKey } from '../names/names.ts';
import { PathIndex } from './path-index.ts';
import type { StorageHolder, StoragePlace } from './storage.ts';
import { parseWindowsPath, serverOf, type WindowsPath } from './windows-path.ts';

/** What a cluster's storage is found by: the paths of its volumes, disks and shares, as keys. */
export interface Roots {
	readonly sharedVolumes: PathIndex<SharedVolume>;
	readonly disks: PathIndex<ClusterDisk>;
	readonly fileShares: PathIndex<FileShare>;
	/** The same by the first label of the server's name, where that tells one server of the cluster's shares. */
	readonly fileSharesByLabel: PathIndex<FileShare>;
	/** The system drives of the nodes, which are no clustered disks; \ClusterStorage is on them too. */
	readonly systemDrives: ReadonlySet<string>;
	/** The places of paths that tell them by themselves: many rules ask for the same few. */
	readonly places: Map<string, StoragePlace>;
}

/** The nodes of a cluster, as an estate tells them. */
type NodesOf = Estate['nodesOf'];

/** The roots of a cluster or a host, which many rules ask for: they are gathered once. */
export function rootsOf(holder: StorageHolder, { nodesOf }: Estate, facts: Facts): Roots {
	// What a list lost is named where something is not found in it.
	return quiet(facts).once(holder, gatherRoots, nodesOf);
}

function gatherRoots(holder: StorageHolder, facts: Facts, nodesOf: NodesOf): Roots {
	const cluster = holder.kind === 'Host' ? undefined : holder;
	const nodes = holder.kind === 'Host' ? [holder] : (nodesOf(holder, facts) ?? []);
	const sharedVolumes = (cluster && facts.peek(cluster, 'sharedVolumes')) ?? [];
	const fileShares = fileSharesOf(holder, facts);
	return {
		sharedVolumes: byPath(sharedVolumes, (one) => [
			facts.peek(one, 'path'),
			facts.peek(one, 'volumePath'),
		]),
		disks: byPath((cluster && facts.peek(cluster, 'disks')) ?? [], (one) =>
			holdsFiles(one, facts) ? [facts.peek(one, 'path')] : [],
		),
		fileShares: byPath(fileShares, (one) => [one.path]),
		fileSharesByLabel: byServerLabel(fileShares),
		systemDrives: new Set(
			[
				...sharedVolumes.map((one) => facts.peek(one, 'path')),
				...nodes.map((node) => facts.peek(node, 'systemDrive')),
			].flatMap((path) => (path === undefined ? [] : [parseWindowsPath(path).root])),
		),
		places: new Map(),
	};
}

/** The names and addresses of the nodes of a cluster, or of a host, by which their own shares are known. */
export function serversOf(
	holder: StorageHolder,
	{ nodesOf }: Estate,
	facts: Facts,
): ReadonlySet<string> {
	return quiet(facts).once(holder, gatherServers, nodesOf);
}

function gatherServers(holder: StorageHolder, facts: Facts, nodesOf: NodesOf): ReadonlySet<string> {
	const nodes = holder.kind === 'Host' ? [holder] : (nodesOf(holder, facts) ?? []);
	return new Set(nodes.flatMap((node) => [computerKey(node.name), ...addressesOf(node, facts)]));
}

function fileSharesOf(holder: StorageHolder, facts: Facts): readonly FileShare[] {
	const shares =
		holder.kind === 'Host' ? facts.peek(holder, 'fileShares') : facts.peek(holder, 'fileShares');
	return shares ?? [];
}

function byServerLabel(shares: readonly FileShare[]): PathIndex<FileShare> {
	const found = new PathIndex<FileShare>();
	const rootsByLabel = new Map<string, Set<string>>();
	const paths = shares.map((share) => ({ share, path: parseWindowsPath(share.path) }));
	for (const { path } of paths)
		getOrAdd(rootsByLabel, withServerLabel(path).root, () => new Set<string>()).add(path.root);
	for (const { share, path } of paths) {
		const byLabel = withServerLabel(path);
		if (rootsByLabel.get(byLabel.root)?.size === 1) found.set(byLabel, share);
	}
	return found;
}

/** A path over the network with the first label of its server's name alone. */
export function withServerLabel(path: WindowsPath): WindowsPath {
	const server = serverOf(path);
	if (server === undefined) return path;
	return { ...path, root: `\\\\${computerKey(server)}${path.root.slice(server.length + 2)}` };
}

/** The addresses of a host, without their prefix lengths. */
function addressesOf(host: Host, facts: Facts): string[] {
	return (facts.peek(host, 'networkAdapters') ?? []).flatMap(
		(adapter) => facts.peek(adapter, 'ipAddress')?.toLowerCase().replace(/\/.*$/, '') ?? [],
	);
}

function byPath<T>(
	objects: readonly T[],
	pathsOf: (object: T) => readonly (string | null | undefined)[],
): PathIndex<T> {
	const found = new PathIndex<T>();
	for (const object of objects)
		for (const path of pathsOf(object)) if (path) found.set(parseWindowsPath(path), object);
	return found;
}

/** A witness and a disk that is passed through hold no files of machines. */
export function holdsFiles(disk: ClusterDisk, facts: Facts): boolean {
	const use = facts.peek(disk, 'use');
	return use !== 'Witness' && use !== 'PassThrough';
}
