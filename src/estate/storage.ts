import type { Cluster, ClusterDisk, FileShare, SharedVolume } from '../generated/manifest.ts';
import type { Facts } from './facts.ts';
import { isInside, parseWindowsPath, type WindowsPath } from './windows-path.ts';

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
	/** On a clustered disk that goes with the machine's role. */
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
 * has a GUID path too, and `\\HV01\C$\ClusterStorage` is no file share but a node's own view.
 *
 * @returns undefined where facts are missing that would tell, and then they are named.
 */
export function storagePlaceOf(
	cluster: Cluster,
	text: string,
	facts: Facts,
): StoragePlace | undefined {
	const path = withoutAdministrativeShare(parseWindowsPath(text));
	if (path.kind === 'relative') return { kind: 'unknown', path };
	if (path.kind === 'unc') {
		const share = facts
			.peek(cluster, 'fileShares')
			?.find((one) => isInside(path, parseWindowsPath(one.path)));
		return { kind: 'fileShare', path, share };
	}
	const inClusterStorage = path.kind === 'drive' && path.parts[0] === 'clusterstorage';
	if (inClusterStorage || path.kind === 'volume') return onSharedVolume(cluster, path, facts);
	const disks = facts.need(cluster, 'disks');
	if (!disks) return undefined;
	const disk = disks.find((one) => {
		const root = holdsFiles(one, facts) ? facts.need(one, 'path') : undefined;
		return typeof root === 'string' && isInside(path, parseWindowsPath(root));
	});
	return disk ? { kind: 'clusterDisk', path, disk } : { kind: 'local', path };
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
		return root !== undefined && isInside(path, parseWindowsPath(root));
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

/** `\\HV01\C$\folder` is `C:\folder` as HV01 has it. */
function withoutAdministrativeShare(path: WindowsPath): WindowsPath {
	const drive = path.kind === 'unc' ? /\\([a-z])\$$/.exec(path.root)?.[1] : undefined;
	return drive ? { kind: 'drive', root: `${drive}:`, parts: path.parts } : path;
}
