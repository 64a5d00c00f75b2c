import type { ReportedConflict } from '../engine/capacity-report.ts';
import type { ReportedObstacle } from '../engine/plan-report.ts';
import { faultLines } from './fault-lines.ts';
import { listed } from './text.ts';

/** How many machines a line names. */
const mostNames = 4;

/** What stands against machines. */
type Told = Pick<ReportedConflict, 'virtualMachines' | 'message' | 'faults'> &
	Pick<ReportedObstacle, 'kind'>;

/** Puts together what is said of single machines in the same words. */
export function alikeConflicts<T extends Told>(conflicts: readonly T[]): readonly T[][] {
	const byReason = new Map<string, T[]>();
	for (const one of conflicts) {
		const reason = reasonOf(one);
		byReason.set(reason, [...(byReason.get(reason) ?? []), one]);
	}
	return [...byReason.values()];
}

/** Why the machines of some that are alike strand, with what each node says against the first of them. */
export function conflictLines(same: readonly Told[]): string[] {
	const [{ faults }] = same as [Told];
	return [messageOf(same), ...faultLines(faults)];
}

function reasonOf({ kind, virtualMachines, message, faults }: Told): string {
	const [name = ''] = virtualMachines;
	if (virtualMachines.length !== 1) return JSON.stringify(virtualMachines);
	const said = faults.map((one) => [one.node, one.ruleId, one.message.replaceAll(name, '')]);
	return JSON.stringify([kind, message.replace(name, ''), said]);
}

function messageOf(conflicts: readonly Told[]): string {
	const [{ kind, message, virtualMachines }] = conflicts as [Told];
	const [name = ''] = virtualMachines;
	if (conflicts.length === 1) return message;
	const names = listed(
		conflicts.flatMap((one) => one.virtualMachines),
		mostNames,
	);
	return message.replace(name, () => (kind === 'tooLarge' ? `Each of ${names}` : names));
}
