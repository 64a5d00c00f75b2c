import type { VirtualMachine } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';
import { isEmpty, isPassThrough } from './machine-files.ts';
import { isInClusterStorage, parseWindowsPath } from './windows-path.ts';

/** Whether a machine has, or may have, files on the disks of its host. */
export function mayBeLocal(machine: VirtualMachine, facts: Facts): boolean {
	const drives = facts.peek(machine, 'hardDrives');
	const files = drives?.filter(
		(drive) => !isPassThrough(drive, facts) && !isEmpty(drive, facts),
	) ?? [{}];
	return [machine, ...files].some(({ path }: { readonly path?: string | null }) => {
		const place = !path ? undefined : parseWindowsPath(path);
		return !place || (place.kind === 'drive' && !isInClusterStorage(place));
	});
}
