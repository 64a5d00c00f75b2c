import type { VirtualMachine } from '../../generated/manifest.ts';
import { type Facts, quiet } from '../facts.ts';
import { isShared } from './machine-files.ts';
import type { StorageFault } from './storage.ts';

const exportAndImport =
	'Export the machine while it is off, import it on a Cluster Shared Volume, and make it highly available again.';

/** What to do about a file of a clustered machine that other nodes do not reach. */
export const storageRemedies = {
	local:
		'Move all files of the machine to a Cluster Shared Volume with the room for them: `Move-VMStorage {virtualMachine:ps} -DestinationStoragePath {target:ps}` (single ones with `-VirtualMachinePath` or `-Vhds`), then `Update-ClusterVirtualMachineConfiguration -Name {resource:ps}`.',
	localShared:
		'While all machines that share its disks are off, take these disks away, copy what is on disks of one host to a Cluster Shared Volume, and attach them there.',
	unknownVolume:
		'Correct the path, or make the disk a Cluster Shared Volume: `Get-ClusterAvailableDisk` lists the disks; pipe the one that is meant to `Add-ClusterDisk`, then `Add-ClusterSharedVolume -Name` with its name.',
	otherRole:
		'Lay the files of the machine on a Cluster Shared Volume. Only where no other machine or role uses the disk, move it into the role: `Move-ClusterResource -Name {disk:ps} -Group {role:ps}`.',
	networkStorage: exportAndImport,
} as const;

/** The same where there are no Hyper-V cmdlets. */
export const storageRemediesByHand = { local: exportAndImport } as const;

/** The fault of a file, and whether the machine has shared disks, which keep it from being moved as a whole. */
export function remediedFault(
	fault: StorageFault | undefined,
	virtualMachine: VirtualMachine,
	facts: Facts,
): StorageFault | 'localShared' | undefined {
	facts.peek(virtualMachine, 'hardDrives');
	return fault === 'local' && quiet(facts).once(virtualMachine, hasSharedDrives)
		? 'localShared'
		: fault;
}

function hasSharedDrives(virtualMachine: VirtualMachine, facts: Facts): boolean {
	return (facts.peek(virtualMachine, 'hardDrives') ?? []).some((drive) => isShared(drive, facts));
}
