import type {
	Cluster,
	ClusterDisk,
	FileShare,
	Host,
	SharedVolume,
	VirtualMachine,
} from '../../generated/manifest.ts';
import { isInRole } from '../cluster/role.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { computerKey, isSameComputer } from '../names/names.ts';
import { holdsFiles, type Roots, rootsOf, serversOf, withServerLabel } from './storage-roots.ts';
import { parseWindowsPath, pathKey, serverOf, type WindowsPath } from './windows-path.ts';

/** What declares the storage that hosts have in common: their cluster, or of a host outside of it itself. */
export type StorageHolder = Cluster | Host;

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
	/** On a disk of one host, or on a share of a node's own. */
	| { readonly kind: 'local'; readonly path: WindowsPath }
	/** A relative path, or a volume that nothing declares: it tells no place. */
	| { readonly kind: 'unknown'; readonly path: WindowsPath };

/**
 * Says where a path lies. A string's beginning is not enough: Volume10 is not inside Volume1, a volume
 * has a GUID path too, and a share of HV01 is no file share for the nodes that HV01 is one of: Hyper-V
 * does not support its own host as the file server ("loopback").
 *
 * @returns undefined where facts are missing that would tell, and then they are named.
 */
export function storagePlaceOf(
	holder: StorageHolder,
	text: string,
	estate: Estate,
	facts: Facts,
): StoragePlace | undefined {
	const roots = rootsOf(holder, estate, facts);
	const known = roots.places.get(text);
	if (known && isServerKnown(holder, known, facts)) return known;
	const path = parseWindowsPath(text);
	const isOwn = (server: string) => serversOf(holder, estate, facts).has(computerKey(server));
	if (holder.kind === 'Host') return onHost(roots, path, isOwn);
	const cluster = holder as Cluster;
	const inClusterStorage = path.kind === 'drive' && path.parts[0] === 'clusterstorage';
	if (path.kind === 'drive' && !inClusterStorage) return onClusterDisk(cluster, roots, path, facts);
	const place = placeByName(roots, path, isOwn);
	if (!place) return beyondSharedVolumes(cluster, path, facts);
	if (isServerKnown(cluster, place, facts)) roots.places.set(text, place);
	return place;
}

/** Only the nodes of a cluster tell whether the server of a share is one of them. */
function isServerKnown(holder: StorageHolder, { kind }: StoragePlace, facts: Facts): boolean {
	if (kind !== 'fileShare' || holder.kind === 'Host') return true;
	const nodes = facts.need(holder as Cluster, 'nodes');
	return nodes !== undefined && facts.isComplete(nodes);
}

/** Outside a cluster there are shares, and disks of one host. */
function onHost(roots: Roots, path: WindowsPath, isOwn: IsOwn): StoragePlace | undefined {
	const isOnDisk = path.kind === 'drive' || path.kind === 'volume';
	return isOnDisk ? { kind: 'local', path } : placeByName(roots, path, isOwn);
}

/** The root of a path over the network that leads to a disk of one host: its own share, or an administrative one. */
const ofOneHost = /^\\\\(?:localhost|127(?:\.\d+){3})\\|\\(?:[a-z]|admin)\$$/;

/** Whether a server is one of the nodes, or the host itself. */
type IsOwn = (server: string) => boolean;

function isOfOneHost(path: WindowsPath, isOwn: IsOwn): boolean {
	return ofOneHost.test(path.root) || isOwn(serverOf(path) ?? '');
}

/** The place that the path alone tells, with what the cluster declares of itself. */
function placeByName(roots: Roots, path: WindowsPath, isOwn: IsOwn): StoragePlace | undefined {
	if (path.kind === 'relative') return { kind: 'unknown', path };
	// What C$ of a node is asked for beneath \ClusterStorage depends on that node, and is no disk of it.
	if (path.kind === 'unc' && isOfOneHost(path, isOwn))
		return { kind: path.parts[0] === 'clusterstorage' ? 'unknown' : 'local', path };
	if (path.kind === 'unc') return { kind: 'fileShare', path, share: shareAround(roots, path) };
	const sharedVolume = roots.sharedVolumes.around(path);
	return sharedVolume && { kind: 'sharedVolume', path, sharedVolume };
}

/** The share that a path is on, whose server goes by its full name in one place and by its first label in another. */
function shareAround(roots: Roots, path: WindowsPath): FileShare | undefined {
	const byName = roots.fileShares.around(path);
	if (byName) return byName;
	const near = roots.fileSharesByLabel.around(withServerLabel(path));
	const server = near && serverOf(parseWindowsPath(near.path));
	return server && isSameComputer(server, serverOf(path) ?? '') ? near : undefined;
}

/** Below \ClusterStorage or on a volume by its GUID, and on no volume that the cluster declares. */
function beyondSharedVolumes(
	cluster: Cluster,
	path: WindowsPath,
	facts: Facts,
): StoragePlace | undefined {
	const isByName = path.kind === 'volume';
	const volumes = facts.need(cluster, 'sharedVolumes');
	if (!volumes || !facts.once(volumes, isByName ? haveVolumePaths : havePaths)) return undefined;
	return { kind: isByName ? 'unknown' : 'unknownSharedVolume', path };
}

const havePaths = (volumes: readonly SharedVolume[], facts: Facts) =>
	tellAll(volumes, 'path', facts);
const haveVolumePaths = (volumes: readonly SharedVolume[], facts: Facts) =>
	tellAll(volumes, 'volumePath', facts);

/** Whether all entries of a list are known, and a fact of each. Many paths are held against the same lists. */
function tellAll<T extends object>(
	entries: readonly T[],
	key: keyof T & string,
	facts: Facts,
): boolean {
	const unknown = entries.filter((one) => facts.peek(one, key) === undefined);
	for (const one of unknown) facts.missing(one, key);
	return unknown.length === 0 && facts.isComplete(entries);
}

/** On a clustered disk with a drive letter or a mount point, or else on a disk of one host. */
function onClusterDisk(
	cluster: Cluster,
	roots: Roots,
	path: WindowsPath,
	facts: Facts,
): StoragePlace | undefined {
	const disk = roots.disks.around(path);
	const onSystemDrive = roots.systemDrives.has(path.root);
	const disks = onSystemDrive ? undefined : facts.need(cluster, 'disks');
	if (disk) return { kind: 'clusterDisk', path, disk };
	if (!onSystemDrive && !(disks && facts.once(disks, haveDiskPaths))) return undefined;
	return { kind: 'local', path };
}

const haveDiskPaths = (disks: readonly ClusterDisk[], facts: Facts) => {
	const withFiles = disks.filter((one) => holdsFiles(one, facts));
	return tellAll(withFiles, 'path', facts) && facts.isComplete(disks);
};

/** Why a file is out of the reach of other nodes. */
export type StorageFault = 'local' | 'unknownVolume' | 'otherRole';

/**
 * Says why a file of a machine is out of the reach of other nodes; undefined where it is not, or where
 * facts are missing that would tell.
 */
export function storageFaultOf(
	place: StoragePlace,
	virtualMachine: VirtualMachine,
	estate: Estate,
	facts: Facts,
): StorageFault | undefined {
	switch (place.kind) {
		case 'local':
			return 'local';
		case 'unknownSharedVolume':
			return 'unknownVolume';
		case 'clusterDisk':
			return isInRole(place.disk, virtualMachine, estate, facts) === false
				? 'otherRole'
				: undefined;
		default:
			return undefined;
	}
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
	holder: StorageHolder,
	virtualMachine: VirtualMachine,
	facts: Facts,
): string {
	return `${sharedFolderOf(holder, facts)}\\${virtualMachine.name}`;
}

/** The folder of the first Cluster Shared Volume of a cluster, for a remedy to name. */
export function sharedFolderOf(holder: StorageHolder, facts: Facts): string {
	const volumes = (holder.kind === 'Cluster' && facts.peek(holder, 'sharedVolumes')) || [];
	return (
		volumes.flatMap((one) => facts.peek(one, 'path') ?? [])[0] ?? 'C:\\ClusterStorage\\Volume1'
	);
}
