import { nameKey } from '../estate/names/names.ts';
import { ofClusterObjects } from './cluster-objects.ts';
import type { ImportedMachine } from './machines.ts';
import { type Raw, type Skip, valueAt } from './raw.ts';
import { computerNameOf, ownerOf } from './read-index.ts';
import type { Read } from './reads.ts';

/** Cmdlets whose objects are parts of a machine. */
const ofMachines = new Set([
	'Get-VMAssignableDevice',
	'Get-VMComPort',
	'Get-VMDvdDrive',
	'Get-VMFibreChannelHba',
	'Get-VMFloppyDiskDrive',
	'Get-VMGpuPartitionAdapter',
	'Get-VMHardDiskDrive',
	'Get-VMIntegrationService',
	'Get-VMMemory',
	'Get-VMNetworkAdapter',
	'Get-VMNetworkAdapterVlan',
	'Get-VMProcessor',
	'Get-VMReplication',
	'Get-VMScsiController',
	'Get-VMSecurity',
	'Get-VMSnapshot',
	'Measure-VMReplication',
	'Msvm_VirtualSystemSettingData',
]);

/** Cmdlets whose objects are of a host, and name it. */
const ofHosts = new Set([
	'Get-ClusterNode',
	'Get-VMHost',
	'Get-VMHostAssignableDevice',
	'Get-VMHostNumaNode',
	'Get-VMHostPartitionableGpu',
	'Get-VMHostSupportedVersion',
	'Get-VMMigrationNetwork',
	'Get-VMReplicationServer',
	'Get-VMResourcePool',
	'Get-VMSan',
	'Get-VMSwitch',
	'Get-VMSwitchTeam',
]);

/** Cmdlets that tell nothing which a manifest holds. */
const ofNoManifest = new Set([
	'Get-VMBios',
	'Get-VMFirmware',
	'Get-VMIdeController',
	'Get-VMPmemController',
]);

/** What cmdlets tell of objects of others, of which one has to be here: alone it is nothing. */
const companions: Readonly<Record<string, readonly string[]>> = {
	'Get-VMNetworkAdapterVlan': ['Get-VMNetworkAdapter'],
	'Get-VMSwitchTeam': ['Get-VMSwitch'],
	'Get-VMReplicationAuthorizationEntry': ['Get-VMReplicationServer'],
	'Get-ClusterOwnerNode': ['Get-ClusterGroup', 'Get-ClusterResource'],
	'Get-ClusterParameter': ['Get-ClusterResource', 'Get-ClusterNetwork'],
	'Get-ClusterSharedVolumeState': ['Get-ClusterSharedVolume'],
};

/** What is here that objects may be parts of. */
interface Imported {
	/** The files of the drives of machines; only whoever exported files by themselves asks for them. */
	readonly files: () => ReadonlySet<string>;
	/** The names and the Ids of machines. */
	readonly machines: ReadonlySet<string>;
	/** The names that several machines have. */
	readonly sharedNames: ReadonlySet<string>;
	readonly isClusterKnown: boolean;
}

/** Tells of drives, adapters and the like whose machine is not among what was imported, of parts of a cluster that is not, and of what no manifest holds. */
export function tellOrphans(
	reads: readonly Read[],
	machines: readonly ImportedMachine[],
	isClusterKnown: boolean,
	skip: Skip,
): void {
	let files: ReadonlySet<string> | undefined;
	const imported: Imported = {
		files: () => {
			files ??= filesOf(machines);
			return files;
		},
		machines: new Set(
			machines.flatMap(({ machine: { id, name } }) => [
				nameKey(name),
				...(id === undefined ? [] : [id, id.toLowerCase()]),
			]),
		),
		sharedNames: new Set(
			machines.flatMap(({ machine: { name, isNameShared } }) =>
				isNameShared ? [nameKey(name)] : [],
			),
		),
		isClusterKnown,
	};
	const told = new Set(reads.flatMap(({ what, objects }) => (objects?.length ? [what] : [])));
	for (const read of reads) {
		const reasonOf = reasonToSkip(read, imported);
		const alone = read.areAll ? undefined : whyOfNothingAlone(read.what, told);
		if (!reasonOf && alone === undefined) continue;
		for (const raw of read.objects ?? []) {
			const reason = reasonOf?.(raw) ?? alone;
			if (reason !== undefined) skip(raw, reason);
		}
	}
}

/** Why nothing is made of what a cmdlet tells of objects that are not here. */
function whyOfNothingAlone(what: string, told: ReadonlySet<string>): string | undefined {
	if (what === 'Get-ClusterNetworkInterface')
		return 'is of an adapter of a node, which collect/Export-HvlintInventory.ps1 tells whole';
	const others = companions[what];
	return !others || others.some((one) => told.has(one))
		? undefined
		: `is of ${what}, and what it tells of is not here: import what ${others.join(' and ')} prints along with it`;
}

/** Tells why nothing is made of an object of a read; undefined where something is made of all of them. */
function reasonToSkip(
	{ what, asked }: Read,
	imported: Imported,
): ((raw: Raw) => string | undefined) | undefined {
	if (ofMachines.has(what))
		return asked.machine === undefined
			? (raw) => whyOfNoMachine(raw, what, asked.computer, imported)
			: undefined;
	// An inventory asks for more than is needed today.
	if (ofNoManifest.has(what))
		return asked.computer === undefined
			? () => `is of ${what}, of which a manifest holds nothing`
			: undefined;
	if (ofHosts.has(what))
		return asked.computer === undefined
			? (raw) => (isNamed(raw, what) ? undefined : nameless(what))
			: undefined;
	if (ofClusterObjects.has(what) && Object.keys(asked).every((key) => key === 'cluster'))
		return () =>
			`is of ${what}, and what it belongs to is not here, or not told: import what \`Get-ClusterResource\` and \`Get-ClusterGroup\` print along with it`;
	if (what.startsWith('Get-Cluster'))
		return imported.isClusterKnown
			? undefined
			: () =>
					`is of ${what}, and its cluster is not here: import what Get-Cluster prints along with it`;
	if (what === 'Get-VHD' && asked.path === undefined)
		return (raw) =>
			imported.files().has(nameKey(String(valueAt(raw, 'Path'))))
				? undefined
				: 'is of Get-VHD, and no drive that is here has its file: import what Get-VMHardDiskDrive prints along with it';
	return undefined;
}

/** Why a part of a machine is of none that is here; undefined where it is of one, or of its host. */
function whyOfNoMachine(
	raw: Raw,
	what: string,
	computer: string | undefined,
	{ machines, sharedNames }: Imported,
): string | undefined {
	const id = ownerOf(raw, 'VMId') ?? '';
	// Nearly all are written as their machines have them.
	if (machines.has(id) || machines.has(id.toLowerCase())) return undefined;
	const name = nameKey(ownerOf(raw, 'VMName') ?? '');
	const isOfAny = sharedNames.has(name) && id === '' && !computer && !computerNameOf(raw);
	if (machines.has(name) && !isOfAny) return undefined;
	if ((valueAt(raw, 'IsManagementOs') ?? valueAt(raw, 'ParentAdapter.IsManagementOs')) === true)
		return computer === undefined
			? "is of a host's own adapters, which collect/Export-HvlintInventory.ps1 tells whole"
			: undefined;
	return isOfAny
		? `is of ${what}, of any of several machines with one name: export whole objects, as \`Get-VM | ${what} | ConvertTo-Json -Depth 4\` does`
		: `is of ${what}, and its machine is not here: import what Get-VM prints along with it`;
}

/** The files of the drives of machines, and those that they stand on. */
function filesOf(machines: readonly ImportedMachine[]): ReadonlySet<string> {
	const drives = machines.flatMap(
		({ draft }) =>
			(draft.value.hardDrives ?? []) as readonly { path?: string; parents?: string[] }[],
	);
	return new Set(drives.flatMap(({ path, parents = [] }) => [path ?? '', ...parents].map(nameKey)));
}

/** Whether an object names the host that it is of. */
function isNamed(raw: Raw, what: string): boolean {
	const isHost = what === 'Get-VMHost' || what === 'Get-ClusterNode';
	const name = computerNameOf(raw) ?? (isHost ? valueAt(raw, 'Name') : undefined);
	return typeof name === 'string' && name !== '';
}

function nameless(what: string): string {
	const whole = what === 'Get-ClusterNode' ? what : `${what} -ComputerName HV01`;
	return `is of ${what}, and does not name its host: export whole objects, as \`${whole} | ConvertTo-Json -Depth 4\` does`;
}
