import type { VirtualMachine } from '../../generated/manifest.ts';
import { isRole } from '../cluster/role.ts';
import type { Estate } from '../estate.ts';
import type { Facts, MissingFact } from '../facts.ts';
import { type Amount, exactly } from '../measures/amount.ts';
import { isForRunning, type Migration, statefulMigrations } from '../migration.ts';

/** Whether a machine's role is online: it runs or is paused, rather than off or saved; undefined where its state does not tell. */
export function isOnline(machine: VirtualMachine, facts: Facts): boolean | undefined {
	// Whatever the defaults of its cluster say of its state.
	if (facts.peek(machine, 'template')) return false;
	const state = facts.peek(machine, 'state');
	if (state === undefined || state === 'Other') return undefined;
	return state !== 'Off' && state !== 'Saved';
}

/** The state of a machine as a missing fact; one that is stated may not tell enough. */
export function missingState(machine: VirtualMachine, facts: Facts): MissingFact {
	const isStated = facts.peek(machine, 'state') !== undefined;
	return {
		object: machine,
		fact: 'state',
		because: isStated ? 'Other does not tell whether it runs' : undefined,
	};
}

/** Whether machines are all online; where a state decides it and is not known, it is named as missing. */
export function areOnline(machines: readonly VirtualMachine[], facts: Facts): boolean {
	const online = machines.map((machine) => isOnline(machine, facts));
	if (!online.includes(false))
		for (const [index, machine] of machines.entries())
			if (online[index] === undefined) facts.name(missingState(machine, facts));
	return online.every(Boolean);
}

/** What a machine takes of its host: the amount while it is online, nothing while off or saved. */
export function whileRunning(machine: VirtualMachine, facts: Facts, amount: Amount): Amount {
	const online = isOnline(machine, facts);
	if (online !== undefined) return online ? amount : exactly(0);
	return { ...amount, least: 0, unknown: [missingState(machine, facts), ...amount.unknown] };
}

/** Whether a machine moves while it is off: it starts afresh on the destination. */
export function isMovedOff(migration: Migration, facts: Facts): boolean {
	return !isForRunning(migration) && facts.peek(migration.virtualMachine, 'state') === 'Off';
}

/** Whether a machine is known to start afresh on the destination: it is off already, or shut down to move. */
export function isRestarted(migration: Migration, facts: Facts): boolean {
	if (statefulMigrations.some((one) => one === migration.type)) return isMovedOff(migration, facts);
	const state = facts.peek(migration.virtualMachine, 'state');
	return state !== undefined && !statesOfSaved.some((one) => one === state);
}

/**
 * Whether a move carries a running or saved system along: what is saved stays saved, however its role
 * moves. A failure that only such a move meets asks here: where the machine's state decides it and
 * says nothing, it is named as missing.
 */
export function carriesState(migration: Migration, facts: Facts): boolean {
	const { virtualMachine } = migration;
	if (isForRunning(migration)) return true;
	const state = facts.need(virtualMachine, 'state');
	if (state === 'Other') facts.name(missingState(virtualMachine, facts));
	return state !== undefined && state !== 'Other' && !isRestarted(migration, facts);
}

/** Whether a machine is on: neither off nor saved. Where that is not known, it is named as missing. */
export function isOn(virtualMachine: VirtualMachine, facts: Facts): boolean | undefined {
	const online = isOnline(virtualMachine, facts);
	if (online === undefined) facts.name(missingState(virtualMachine, facts));
	return online;
}

const statesOfSaved = ['Saved', 'Saving', 'Other'] as const;

/** Whether a machine is a template: it never runs, belongs to no role, and is patched when it is made anew. */
export function isTemplate(virtualMachine: VirtualMachine, facts: Facts): boolean {
	return facts.assume(virtualMachine, 'template', false, 'a machine of its own');
}

/** Whether something says of a machine that is off that it is to run again. */
function isKeptForUse(virtualMachine: VirtualMachine, facts: Facts): boolean {
	const action = facts.assume(
		virtualMachine,
		'automaticStartAction',
		'StartIfRunning',
		'the default',
	);
	const replication = facts.assume(virtualMachine, 'replication', null, 'not replicated');
	const updates = facts.assume(virtualMachine, 'plannedUpdates', [], 'none');
	const guest = facts.assume(virtualMachine, 'guest', undefined, 'no domain controller');
	const role = guest && facts.assume(guest, 'domainRole', undefined, 'no domain controller');
	return action === 'Start' || !!replication || updates.length > 0 || role !== undefined;
}

/**
 * Whether a machine is a template, or kept like one: no cmdlet tells templates, so what is off and no
 * role counts as one, unless the manifest says that it is none.
 *
 * @returns undefined where that is not known, and then it is named as missing.
 */
export function isShelved(
	virtualMachine: VirtualMachine,
	estate: Estate,
	facts: Facts,
): boolean | undefined {
	const stated = facts.peek(virtualMachine, 'template');
	if (stated !== undefined) return stated;
	const state = facts.peek(virtualMachine, 'state');
	if (state !== undefined && state !== 'Off') return false;
	const role = isRole(virtualMachine, estate, facts);
	if (role !== false) return role === undefined ? undefined : false;
	if (facts.need(virtualMachine, 'state') === undefined) return undefined;
	return (
		!isKeptForUse(virtualMachine, facts) &&
		facts.assume(virtualMachine, 'template', true, 'kept like one')
	);
}
