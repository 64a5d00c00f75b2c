import type { Estate } from '../estate/estate.ts';
import { collectFacts } from '../estate/facts.ts';
import type { Migration } from '../estate/migration.ts';
import { isPattern, powerShellLiteral as literal, patternNote } from './message.ts';

/**
 * The command line that a move is made with, by the cmdlets of the version that the machine is on. Where it
 * would move others too, a comment behind it says so.
 */
export function commandOf(migration: Migration, estate: Estate): string {
	const { virtualMachine, source, destination, operation } = migration;
	const { name, role } = virtualMachine;
	const moved = operation === 'Move-ClusterVirtualMachineRole' ? (role ?? name) : name;
	const isOpen = [moved, source?.name ?? '', destination.name].some(isPattern);
	return `${cmdletOf(migration, estate)}${isOpen ? ` # ${patternNote}` : ''}`;
}

function cmdletOf(migration: Migration, estate: Estate): string {
	const { virtualMachine, source, destination, operation, wanted } = migration;
	const name = literal(virtualMachine.name);
	const { includeStorage, destinationStoragePath } = wanted;
	const path =
		destinationStoragePath === undefined
			? ''
			: ` -DestinationStoragePath ${literal(destinationStoragePath)}`;
	switch (operation) {
		case 'Move-ClusterVirtualMachineRole':
			return roleCommandOf(migration, estate);
		case 'Move-VM':
			return [
				`Move-VM -Name ${name}`,
				source ? ` -ComputerName ${literal(source.name)}` : '',
				` -DestinationHost ${literal(destination.name)}`,
				includeStorage ? ' -IncludeStorage' : '',
				path,
			].join('');
		case 'Move-VMStorage':
			// Up to Windows Server 2012 R2 the parameter is VMName, later it is Name; it comes first in all.
			return `Move-VMStorage ${name} -ComputerName ${literal(destination.name)}${path}`;
	}
}

/** Windows Server 2008 R2 has no -MigrationType: its quick migration is what Move-ClusterGroup does. */
function roleCommandOf({ virtualMachine, destination, type }: Migration, estate: Estate): string {
	const group = literal(virtualMachine.role ?? virtualMachine.name);
	const ends = `-Name ${group} -Node ${literal(destination.name)}`;
	const version = estate.windowsServerOf(destination, collectFacts());
	if (version !== '2008R2') return `Move-ClusterVirtualMachineRole ${ends} -MigrationType ${type}`;
	return `${type === 'Live' ? 'Move-ClusterVirtualMachineRole' : 'Move-ClusterGroup'} ${ends}`;
}
