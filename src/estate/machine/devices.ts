import type { AssignableDevice, Host, VirtualMachine } from '../../generated/manifest.ts';
import { isPrimordial } from '../compute/resource-pools.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { isOnline } from './running.ts';

/** How many devices of a kind the machines that run on a host hold, as far as is known. */
export function takenOn(
	host: Host,
	except: VirtualMachine,
	estate: Estate,
	facts: Facts,
	countOf: (machine: VirtualMachine) => number,
): number {
	let taken = 0;
	for (const machine of estate.machinesOn(host, facts)) {
		if (machine === except || isOnline(machine, facts) === false) continue;
		const count = countOf(machine);
		if (count > 0 && facts.need(machine, 'state') !== undefined) taken += count;
	}
	return taken;
}

/** The pool that a device of a machine comes from; null where that is the one that every host has. */
export function poolOfDevice(
	device: Pick<AssignableDevice, 'resourcePool'>,
	facts: Facts,
): string | null | undefined {
	const pool = facts.need(device, 'resourcePool');
	return pool && isPrimordial(pool) ? null : pool;
}
