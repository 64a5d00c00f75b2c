import { nameKey } from '../estate/names/names.ts';
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
]);

/** Cmdlets whose objects are of a host, and name it. */
const ofHosts = new Set([
	'Get-ClusterNode',
	'Get-VMHost',
	'Get-VMHostAssignableDevice',
	'Get-VMHostPartitionableGpu',
	'Get-VMMigrationNetwork',
	'Get-VMReplicationServer',
	'Get-VMResourcePool',
	'Get-VMSan',
	'Get-VMSwitch',
]);

/** Cmdlets that tell nothing which a manifest holds. */
const ofNoManifest = new Set(['Get-VMBios', 'Get-VMFirmware']);

/** Tells of drives, adapters and the like whose machine is not among what was imported, of parts of a cluster that is not, and of what no manifest holds. */
export function tellOrphans(
	reads: readonly Read[],
	machines: readonly ImportedMachine[],
	isClusterKnown: boolean,
	skip: Skip,
): void {
	const files = filesOf(machines);
	const known = new Set(
		machines.flatMap(({ machine: { id, name } }) => [
			nameKey(name),
			...(id === undefined ? [] : [id, id.toLowerCase()]),
		]),
	);
	const shared = new Set(
		machines.flatMap(({ machine: { name, isNameShared } }) =>
			isNameShared ? [nameKey(name)] : [],
		),
	);
	for (const { what, asked, objects } of reads) {
		// An inventory asks for more than is needed today.
		if (ofNoManifest.has(what) && asked.computer === undefined)
			for (const raw of objects ?? [])
				skip(raw, `is of ${what}, of which a manifest holds nothing`);
		if (ofHosts.has(what) && asked.computer === undefined)
			for (const raw of objects ?? []) if (!isNamed(raw, what)) skip(raw, nameless(what));
		if (what.startsWith('Get-Cluster') && what !== 'Get-ClusterNode' && !isClusterKnown)
			for (const raw of objects ?? [])
				skip(
					raw,
					`is of ${what}, and its cluster is not here: import what Get-Cluster prints along with it`,
				);
		if (what === 'Get-VHD' && asked.path === undefined)
			for (const raw of objects ?? [])
				if (!files.has(nameKey(String(valueAt(raw, 'Path')))))
					skip(
						raw,
						'is of Get-VHD, and no drive that is here has its file: import what Get-VMHardDiskDrive prints along with it',
					);
		if (!ofMachines.has(what) || asked.machine !== undefined) continue;
		for (const raw of objects ?? []) {
			const id = ownerOf(raw, 'VMId') ?? '';
			// Nearly all are written as their machines have them.
			if (known.has(id) || known.has(id.toLowerCase())) continue;
			const name = nameKey(ownerOf(raw, 'VMName') ?? '');
			const isAnyOf = shared.has(name) && id === '' && !asked.computer && !computerNameOf(raw);
			if (known.has(name) && !isAnyOf) continue;
			if (valueAt(raw, 'IsManagementOs') === true) continue;
			if (isAnyOf) {
				skip(
					raw,
					`is of ${what}, of any of several machines with one name: export whole objects, as \`Get-VM | ${what} | ConvertTo-Json -Depth 4\` does`,
				);
				continue;
			}
			skip(
				raw,
				`is of ${what}, and its machine is not here: import what Get-VM prints along with it`,
			);
		}
	}
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
