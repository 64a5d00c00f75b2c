import type { WindowsServerVersion } from '../windows-server.ts';
import { TB } from './limit.ts';

const stackHci = ['Azure Stack HCI 21H2', 'Azure Stack HCI 22H2'] as const;
const local = ['Azure Local 23H2', 'Azure Local 24H2'] as const;
const both = [...stackHci, ...local];

export const azureLocalSources: readonly string[] = [
	'https://learn.microsoft.com/azure-stack/hci/concepts/system-requirements',
	'https://learn.microsoft.com/azure/azure-local/concepts/system-requirements-23h2',
];

/**
 * Versions whose machines have the limits of Windows Server 2022: its list "also applies to Azure Local".
 * The table of Azure Stack HCI has lower ones for machines, and is followed there.
 */
export const withMachineLimitsOf2022: readonly WindowsServerVersion[] = local;

/** What Microsoft states for Azure Local, which has a table of its own; versions that are not named are not judged. */
export const azureLocalLimits: Readonly<
	Record<string, readonly [number, readonly WindowsServerVersion[]]>
> = {
	// The page of 23H2 says 16 of later ones too, but those without Storage Spaces Direct may have 64 by now.
	nodes: [16, [...stackHci, 'Azure Local 23H2']],
	storageSpacesDirectServers: [16, both],
	storagePoolSize: [4000 * TB, both],
	rawCapacityPerServer: [400 * TB, both],
	storageSpacesDirectVolumes: [64, both],
	storageSpacesDirectVolumeSize: [64 * TB, both],
	logicalProcessors: [512, both],
	hostMemory: [24 * TB, both],
	virtualProcessorsPerHost: [2048, both],
	runningMachinesPerHost: [1024, stackHci],
	scsiDisks: [256, stackHci],
	generation1Memory: [1 * TB, stackHci],
	generation2Memory: [12 * TB, stackHci],
	generation1Processors: [64, stackHci],
	generation2Processors: [240, stackHci],
};

/** Whether Microsoft states limits for a version of Azure Local. */
export function hasAzureLocalLimits(version: WindowsServerVersion): boolean {
	return both.some((one) => one === version);
}
