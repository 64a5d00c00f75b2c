import type { VirtualMachine } from '../generated/manifest.ts';
import { type Amount, exactly } from './amount.ts';
import type { Facts } from './facts.ts';
import { isForRunning, type Migration, statefulMigrations } from './migration.ts';

/** Whether a machine's role is online: it runs or is paused, rather than off or saved; undefined where its state does not tell. */
export function isOnline(machine: VirtualMachine, facts: Facts): boolean | undefined {
	const state = facts.peek(machine, 'state');
	if (state === undefined || state === 'Other') return undefined;
	return state !== 'Off' && state !== 'Saved';
}

/** What a machine takes of its host: the amount while it is online, nothing while off or saved. */
export function whileRunning(machine: VirtualMachine, facts: Facts, amount: Amount): Amount {
	const online = isOnline(machine, facts);
	if (online !== undefined) return online ? amount : exactly(0);
	return { ...amount, least: 0, unknown: [{ object: machine, fact: 'state' }, ...amount.unknown] };
}

/** Whether a machine moves while it is off: it starts afresh on the destination. */
export function isMovedOff(migration: Migration, facts: Facts): boolean {
	return !isForRunning(migration) && facts.peek(migration.virtualMachine, 'state') === 'Off';
}

/** Whether a machine starts afresh on the destination: it is shut down to move, or off already. */
export function isRestarted(migration: Migration, facts: Facts): boolean {
	return !statefulMigrations.some((one) => one === migration.type) || isMovedOff(migration, facts);
}

/**
 * Whether a move carries a running or saved system along. A failure that only such a move meets asks
 * here: where the machine's state decides it and is absent, it is named as missing.
 */
export function carriesState(migration: Migration, facts: Facts): boolean {
	if (isForRunning(migration)) return true;
	return (facts.need(migration.virtualMachine, 'state') ?? 'Off') !== 'Off';
}

/** Whether a machine is on: neither off nor saved. Where that is not known, it is named as missing. */
export function isOn(virtualMachine: VirtualMachine, facts: Facts): boolean | undefined {
	const state = facts.need(virtualMachine, 'state');
	return state === undefined ? undefined : state !== 'Off' && state !== 'Saved';
}
