const exportAndImport =
	'Export the machine while it is off, import it on a Cluster Shared Volume, and make it highly available again.';

/** What to do about a file of a clustered machine that other nodes do not reach. */
export const storageRemedies = {
	local:
		'Move the files of the machine to a Cluster Shared Volume: `Move-VMStorage {virtualMachine:ps} -DestinationStoragePath {target:ps}`, then `Update-ClusterVirtualMachineConfiguration -Name {resource:ps}`.',
	unknownVolume:
		'Correct the path, or make the disk a Cluster Shared Volume: `Get-ClusterAvailableDisk | Add-ClusterDisk`, then `Add-ClusterSharedVolume -Name` with its name.',
	otherRole:
		'Move the disk into the role of the machine: `Move-ClusterResource -Name {disk:ps} -Group {virtualMachine:ps}`.',
	networkStorage: exportAndImport,
} as const;

/** The same where there are no Hyper-V cmdlets. */
export const storageRemediesByHand = { local: exportAndImport } as const;
