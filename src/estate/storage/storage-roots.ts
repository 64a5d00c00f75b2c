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
	/** The names and addresses of the nodes, by which their own shares are known. */
	readonly servers: ReadonlySet<string>;
	/** The places of paths that tell them by themselves: many rules ask for the same few. */
	readonly places: Map<string, StoragePlace>;
}

const knownRoots = new WeakMap<StorageHolder, Roots>();

/** The roots of a cluster or a host, which many rules ask for: they are gathered once. */
export function rootsOf(holder: StorageHolder, estate: Estate, allFacts: Facts): Roots {
	const known = knownRoots.get(holder);
	if (known) return known;
	// What a list lost is named where something is not found in it.
	const facts = quiet(allFacts);
	const cluster = holder.kind === 'Host' ? undefined : holder;
	const nodes = holder.kind === 'Host' ? [holder] : (estate.nodesOf(holder, facts) ?? []);
	const sharedVolumes = (cluster && facts.peek(cluster, 'sharedVolumes')) ?? [];
	const fileShares = fileSharesOf(holder, facts);
	const roots: Roots = {
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
		servers: new Set(
			nodes.flatMap((node) => [computerKey(node.name), ...addressesOf(node, facts)]),
		),
		places: new Map(),
	};
	knownRoots.set(holder, roots);
	return roots;
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
