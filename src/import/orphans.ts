import { nameKey } from '../estate/names/names.ts';
import type { ImportedMachine } from './machines.ts';
import { propertyOf, type Skip } from './raw.ts';
import type { Read } from './reads.ts';

/** Cmdlets whose objects are parts of a machine. */
const ofMachines = new Set([
	'Get-VMDvdDrive',
	'Get-VMFibreChannelHba',
	'Get-VMFloppyDiskDrive',
	'Get-VMHardDiskDrive',
	'Get-VMMemory',
	'Get-VMNetworkAdapter',
	'Get-VMNetworkAdapterVlan',
	'Get-VMProcessor',
	'Get-VMScsiController',
	'Get-VMSecurity',
	'Get-VMSnapshot',
]);

/** Tells of drives, adapters and the like whose machine is not among what was imported. */
export function tellOrphans(
	reads: readonly Read[],
	machines: readonly ImportedMachine[],
	skip: Skip,
): void {
	const known = new Set(
		machines.flatMap(({ machine }) => [nameKey(machine.name), machine.id?.toLowerCase() ?? '']),
	);
	for (const { what, asked, objects } of reads) {
		if (!ofMachines.has(what) || asked.machine !== undefined) continue;
		for (const raw of objects ?? []) {
			const [id, name] = ['VMId', 'VMName'].map((property) => {
				const told = propertyOf(raw, property) ?? propertyOf(raw, `ParentAdapter.${property}`);
				return typeof told?.value === 'string' ? told.value : '';
			});
			if (propertyOf(raw, 'IsManagementOs')?.value === true) continue;
			if (known.has((id ?? '').toLowerCase()) || known.has(nameKey(name ?? ''))) continue;
			skip(
				raw,
				`is an object of ${what} without its machine: import what Get-VM prints along with it`,
			);
		}
	}
}
