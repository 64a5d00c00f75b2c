import type {
	Cluster,
	ClusterDisk,
	FileShare,
	SharedVolume,
	VirtualMachine,
} from '../generated/manifest.ts';
import type { Facts } from './facts.ts';
import { isSameName } from './names.ts';
import { isInside, parseWindowsPath, pathKey, type WindowsPath } from './windows-path.ts';

/** Where a file of a machine lies, as far as the nodes of a cluster are concerned. */
export type StoragePlace =
	/** On a Cluster Shared Volume of the cluster: every node reaches it. */
	| {
			readonly kind: 'sharedVolume';
			readonly path: WindowsPath;
			readonly sharedVolume: SharedVolume;
	  }
	/** Below `\ClusterStorage`, where no declared volume is. */
	| { readonly kind: 'unknownSharedVolume'; readonly path: WindowsPath }
	/** On a clustered disk, which only the node that owns it reaches. */
	| { readonly kind: 'clusterDisk'; readonly path: WindowsPath; readonly disk: ClusterDisk }
	/** On an SMB share; `share` is undefined where the cluster does not declare it. */
	| {
			readonly kind: 'fileShare';
			readonly path: WindowsPath;
			readonly share: FileShare | undefined;
	  }
	/** On a disk of one host. */
	| { readonly kind: 'local'; readonly path: WindowsPath }
	/** A relative path, or a volume that nothing declares: it tells no place. */
	| { readonly kind: 'unknown'; readonly path: WindowsPath };

/**
 * Says where a path lies. A string's beginning is not enough: Volume10 is not inside Volume1, a volume
 * has a GUID path too, and `\\HV01\D$\vms` is no file share but a disk of HV01.
 *
 * @returns undefined where facts are missing that would tell, and then they are named.
 */
export function storagePlaceOf(
	cluster: Cluster,
	text: string,
	facts: Facts,
): StoragePlace | undefined {
	const path = parsedIn(cluster, text);
	if (path.kind === 'relative') return { kind: 'unknown', path };
	if (path.kind === 'unc') {
		// What C$ of a node is asked for beneath \ClusterStorage depends on that node, and is no disk of it.
		if (/\\[a-z]\$$/.test(path.root))
			return { kind: path.parts[0] === 'clusterstorage' ? 'unknown' : 'local', path };
		const share = facts
			.peek(cluster, 'fileShares')
			?.find((one) => isInside(path, parsedIn(cluster, one.path)));
		return { kind: 'fileShare', path, share };
	}
	const inClusterStorage = path.kind === 'drive' && path.parts[0] === 'clusterstorage';
	if (inClusterStorage || path.kind === 'volume') return onSharedVolume(cluster, path, facts);
	return onClusterDisk(cluster, path, facts);
}

/** On a clustered disk with a drive letter or a mount point, or else on a disk of one host. */
function onClusterDisk(
	cluster: Cluster,
	path: WindowsPath,
	facts: Facts,
): StoragePlace | undefined {
	// \ClusterStorage is on the system drive, and that is no clustered disk.
	const onSystemDrive = facts
		.peek(cluster, 'sharedVolumes')
		?.map((one) => facts.peek(one, 'path'))
		.some((root) => root !== undefined && parsedIn(cluster, root).root === path.root);
	const disks = onSystemDrive ? facts.peek(cluster, 'disks') : facts.need(cluster, 'disks');
	const candidates = (disks ?? []).filter((one) => holdsFiles(one, facts));
	const disk = candidates.find((one) => {
		const root = facts.peek(one, 'path');
		return typeof root === 'string' && isInside(path, parsedIn(cluster, root));
	});
	if (disk) return { kind: 'clusterDisk', path, disk };
	if (onSystemDrive) return { kind: 'local', path };
	const unknown = candidates.filter((one) => facts.peek(one, 'path') === undefined);
	for (const one of unknown) facts.missing(one, 'path');
	return disks && unknown.length === 0 ? { kind: 'local', path } : undefined;
}

function onSharedVolume(
	cluster: Cluster,
	path: WindowsPath,
	facts: Facts,
): StoragePlace | undefined {
	const volumes = facts.need(cluster, 'sharedVolumes');
	if (!volumes) return undefined;
	const key = path.kind === 'volume' ? 'volumePath' : 'path';
	const found = volumes.find((one) => {
		const root = facts.peek(one, key);
		return root !== undefined && isInside(path, parsedIn(cluster, root));
	});
	if (found) return { kind: 'sharedVolume', path, sharedVolume: found };
	const unknown = volumes.filter((one) => facts.peek(one, key) === undefined);
	for (const one of unknown) facts.missing(one, key);
	if (unknown.length > 0) return undefined;
	return { kind: path.kind === 'volume' ? 'unknown' : 'unknownSharedVolume', path };
}

/** A witness and a disk that is passed through hold no files of machines. */
function holdsFiles(disk: ClusterDisk, facts: Facts): boolean {
	const use = facts.peek(disk, 'use');
	return use !== 'Witness' && use !== 'PassThrough';
}

/**
 * Whether a clustered disk is in the group of a machine and so goes where the machine goes. VMM names
 * the groups of its machines `SCVMM app01 Resources`.
 *
 * @returns undefined where that is not known, and then it is named as missing.
 */
export function isInRole(
	disk: ClusterDisk,
	virtualMachine: VirtualMachine,
	facts: Facts,
): boolean | undefined {
	if (facts.peek(disk, 'use') === 'Available') return false;
	const group = facts.need(disk, 'owner');
	const machine = group?.replace(/^SCVMM (.*?)( Resources)?$/i, '$1');
	return machine === undefined ? undefined : isSameName(machine, virtualMachine.name);
}

/** What a file lies on, as people call it. */
export function nameOfPlace(place: StoragePlace): string {
	switch (place.kind) {
		case 'sharedVolume':
			return place.sharedVolume.name;
		case 'clusterDisk':
			return place.disk.name;
		case 'fileShare':
			return place.share?.path ?? place.path.root;
		default:
			return pathKey(place.path);
	}
}

/** Where a machine's files belong on the shared storage of its cluster, for a remedy to name. */
export function sharedFolderFor(
	cluster: Cluster,
	virtualMachine: VirtualMachine,
	facts: Facts,
): string {
	const volumes = facts.peek(cluster, 'sharedVolumes') ?? [];
	const path = volumes.map((one) => facts.peek(one, 'path')).find((one) => one !== undefined);
	return `${path ?? 'C:\\ClusterStorage\\Volume1'}\\${virtualMachine.name}`;
}

const parsed = new WeakMap<Cluster, Map<string, WindowsPath>>();

/** Takes a path apart once for as long as the estate lives: many rules ask for the same few. */
function parsedIn(cluster: Cluster, text: string): WindowsPath {
	const paths = parsed.get(cluster) ?? new Map<string, WindowsPath>();
	parsed.set(cluster, paths);
	const path = paths.get(text) ?? parseWindowsPath(text);
	paths.set(text, path);
	return path;
}
