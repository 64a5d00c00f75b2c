import { collectFacts, type Facts } from '../estate/facts.ts';
import { isMovedOff, missingState } from '../estate/machine/running.ts';
import { isForRunning, type Migration } from '../estate/migration.ts';
import type { Rule } from './rule.ts';
import type { Subject } from './subject.ts';

/** The move of a role, which takes a machine that is off anywhere. `Move-VM` looks at what it needs there first, as `Compare-VM` does. */
function moveOfRole({ migration }: Subject): Migration | undefined {
	return migration?.operation === 'Move-ClusterVirtualMachineRole' ? migration : undefined;
}

/** Whether what a message of a rule says keeps a machine from starting later, and not from moving: it is off. */
export function isOfLaterStart(rule: Rule, subject: Subject, messageId: string): boolean {
	const migration = moveOfRole(subject);
	return (
		migration !== undefined &&
		(rule.startFaults?.includes(messageId) ?? false) &&
		isMovedOff(migration, collectFacts())
	);
}

/** Whether what a message says, though its rule is an error, is a warning. */
export function isMild(rule: Rule, subject: Subject, messageId: string): boolean {
	return (rule.warnings?.includes(messageId) ?? false) || isOfLaterStart(rule, subject, messageId);
}

/**
 * Names the state of a machine as missing where it alone tells whether faults block a move: they keep
 * the machine from starting, and it may be off.
 *
 * @returns whether it is missing.
 */
export function needState(
	rule: Rule,
	subject: Subject,
	messageIds: readonly string[],
	facts: Facts,
): boolean {
	if (messageIds.length === 0) return false;
	const migration = moveOfRole(subject);
	if (!migration || isForRunning(migration)) return false;
	const { startFaults = [] } = rule;
	if (!messageIds.every((one) => startFaults.includes(one))) return false;
	const state = facts.peek(migration.virtualMachine, 'state');
	const isUnknown = state === undefined || state === 'Other';
	if (isUnknown) facts.name(missingState(migration.virtualMachine, facts));
	return isUnknown;
}
