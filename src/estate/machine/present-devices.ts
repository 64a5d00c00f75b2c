import type { HardDrive, VirtualMachine } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';
import { parentsOf } from '../storage/machine-files.ts';
import { ask, nameMissing } from '../tentative.ts';

/** The images that the machine itself holds now; undefined where they are not all known. */
export function imagesOf(machine: VirtualMachine, facts: Facts): string[] | undefined {
	const drives = facts.need(machine, 'dvdDrives');
	if (!drives || !facts.isComplete(drives)) return undefined;
	const paths = drives.map((drive) => facts.need(drive, 'path'));
	return paths.includes(undefined) ? undefined : paths.flatMap((path) => path ?? []);
}

/** The disks that the machine itself has now, with those that they stand on; undefined where they are not all known. */
export function disksOf(machine: VirtualMachine, facts: Facts): string[] | undefined {
	const drives = facts.need(machine, 'hardDrives');
	if (!drives || !facts.isComplete(drives)) return undefined;
	const files = drives.filter((drive) => facts.peek(drive, 'passThrough') !== true);
	const paths = files.map((drive) => facts.need(drive, 'path'));
	const parents = files.map((drive) => wholeParents(drive, facts));
	return paths.includes(undefined) || parents.includes(undefined)
		? undefined
		: [...paths, ...parents.flat()].flatMap((path) => path ?? []);
}

/** The virtual switches that the machine itself is connected to now; undefined where they are not all known. */
export function switchesOf(machine: VirtualMachine, facts: Facts): string[] | undefined {
	const adapters = facts.need(machine, 'networkAdapters');
	if (!adapters || !facts.isComplete(adapters)) return undefined;
	const names = adapters.map((adapter) => facts.need(adapter, 'switch'));
	return names.includes(undefined) ? undefined : names.flatMap((name) => name ?? []);
}

function wholeParents(drive: HardDrive, facts: Facts): readonly string[] | undefined {
	const { answer, missing } = ask(facts, (own) => parentsOf(drive, own));
	nameMissing(missing, facts);
	return missing.length === 0 && facts.isComplete(answer) ? answer : undefined;
}
