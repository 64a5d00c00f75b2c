import type { Host, VirtualMachine } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { whileRunning } from '../machine/running.ts';
import { type Amount, between, exactly, sum, withFew } from '../measures/amount.ts';

/** The virtual processors that a machine has while it runs. */
export function virtualProcessorsOf(machine: VirtualMachine, facts: Facts): Amount {
	const count = facts.peek(machine, 'processor', 'count');
	const amount =
		count === undefined
			? between(1, Number.POSITIVE_INFINITY, machine, 'processor.count')
			: exactly(count);
	return whileRunning(machine, facts, amount);
}

/** The virtual processors of all machines that run on a host. */
export function virtualProcessorsOn(host: Host, estate: Estate, facts: Facts): Amount {
	return facts.once(estate.machinesOn(host, facts), virtualProcessorsOfAll);
}

/** The same of a list of machines, of which many moves ask. */
export function virtualProcessorsOfAll(machines: readonly VirtualMachine[], facts: Facts): Amount {
	return withFew(sum(machines.map((one) => virtualProcessorsOf(one, facts))));
}
