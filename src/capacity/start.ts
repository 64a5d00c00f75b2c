import type { AssumedFact, MissingFact } from '../estate/facts.ts';
import type { Host, VirtualMachine } from '../generated/manifest.ts';

/** Whether a machine can start on a node, but for the room that there is. */
export interface Start {
	/** Allowed also where conditions have to hold at that moment. */
	readonly verdict: 'allowed' | 'blocked' | 'undecided';
	readonly missed: readonly MissingFact[];
	readonly conditions: readonly MissingFact[];
	/** The defaults of the product that it goes by. */
	readonly assumed: readonly AssumedFact[];
	/** The checks that say no, each with what it says. */
	readonly faults: readonly StartFault[];
}

/** Why a machine does not start on a node. */
export interface StartFault {
	readonly ruleId: string;
	readonly message: string;
	/** What to do about it. */
	readonly fix: string;
}

/** Judges starts by every check that holds for one. */
export type JudgeStart = (machine: VirtualMachine, node: Host) => Start;
