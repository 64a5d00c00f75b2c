import type { VirtualMachine } from '../generated/manifest.ts';
import { type Amount, exactly } from './amount.ts';
import type { Facts } from './facts.ts';
import { type Migration, statefulMigrations } from './migration.ts';

/** What a machine takes of its host: the amount while it runs or is paused, nothing while off or saved. */
export function whileRunning(machine: VirtualMachine, facts: Facts, amount: Amount): Amount {
	const state = facts.peek(machine, 'state');
	if (state === 'Off' || state === 'Saved') return exactly(0);
	if (state !== undefined && state !== 'Other') return amount;
	return { ...amount, least: 0, unknown: [{ object: machine, fact: 'state' }, ...amount.unknown] };
}

/** Whether only the ownership of a machine that is off moves: it starts afresh on the destination. */
export function isMovedOff({ virtualMachine, type }: Migration, facts: Facts): boolean {
	return type !== 'Live' && facts.peek(virtualMachine, 'state') === 'Off';
}

/** Whether a machine starts afresh on the destination: it is shut down to move, or off already. */
export function isRestarted(migration: Migration, facts: Facts): boolean {
	return !statefulMigrations.some((one) => one === migration.type) || isMovedOff(migration, facts);
}

/**
 * Whether a move carries a running or saved system along. A failure that only such a move meets asks
 * here: where the machine's state decides it and is absent, it is named as missing.
 */
export function carriesState({ virtualMachine, type }: Migration, facts: Facts): boolean {
	return type === 'Live' || (facts.need(virtualMachine, 'state') ?? 'Off') !== 'Off';
}
