import type { SharedVolume } from '../../generated/manifest.ts';

type FileSystem = NonNullable<SharedVolume['fileSystem']>;

/** What a volume was formatted with: `CSVFS_NTFS`, as cmdlets print it of a Cluster Shared Volume, is NTFS. */
export function formatOf(fileSystem: FileSystem | undefined): FileSystem | undefined {
	if (fileSystem === 'CSVFS_NTFS') return 'NTFS';
	return fileSystem === 'CSVFS_ReFS' ? 'ReFS' : fileSystem;
}
