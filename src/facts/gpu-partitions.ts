import { machineFeatures } from './machine-features.ts';
import { isWithin, type WindowsServerVersion } from './windows-server.ts';

/** Releases of Azure Local that start machines with partitions on another node, and do not move them live. */
const onlyRestarted: readonly WindowsServerVersion[] = ['Azure Stack HCI 22H2', 'Azure Local 23H2'];

export const gpuPartitionSources: readonly string[] = [
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/gpu-partitioning',
	'https://github.com/MicrosoftDocs/windowsserverdocs/blob/0b3ec3ef244ad35c4893dc308f83654e85c7c6ad/WindowsServerDocs/virtualization/hyper-v/gpu-partitioning.md',
];

/** What a release does for machines with partitions of graphics processors: moves them live, restarts them, or has none. */
export function gpuPartitionsIn(version: WindowsServerVersion): 'live' | 'restarted' | 'none' {
	if (isWithin(version, { from: machineFeatures.gpuPartitions.windowsServer })) return 'live';
	return onlyRestarted.includes(version) ? 'restarted' : 'none';
}
