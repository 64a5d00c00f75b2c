import { changesOf } from './changes.ts';
import type { Condition, MigrationCheck, MigrationVerdict, ReportedTime } from './report.ts';
import type { MoveHead, Step } from './steps.ts';

/** What checks come to. */
export interface Weighed extends Pick<MigrationVerdict, 'verdict' | 'decidedBy'> {
	/** Whether it hangs on facts of the moment. */
	readonly isConditional: boolean;
}

/** Writes the parts of a verdict that few ask for. */
export interface Writing {
	command(step: Step): string;
	conditions(step: Step): readonly Condition[];
	time(step: Step): ReportedTime | null;
	checks(step: Step): readonly MigrationCheck[];
}

/** What verdicts share of which the same is said. */
export interface Told {
	readonly weighed: Weighed;
	/** The rules that are turned off. */
	readonly skipped: readonly string[];
	readonly writing: Writing;
}

/** A verdict that is written when it is read, each part anew: there are half a million of them in one report. */
export class WrittenVerdict implements MigrationVerdict {
	readonly #step: Step;
	readonly #told: Told;

	constructor(step: Step, told: Told) {
		this.#step = step;
		this.#told = told;
	}

	get #head(): MoveHead {
		return this.#step.head ?? this.#step.migration;
	}
	get virtualMachine() {
		return this.#head.virtualMachine.name;
	}
	get from() {
		return this.#head.source?.name ?? null;
	}
	get to() {
		return this.#head.destination.name;
	}
	get type() {
		return this.#head.type;
	}
	get operation() {
		return this.#head.operation;
	}
	get command() {
		return this.#told.writing.command(this.#step);
	}
	get verdict() {
		return this.#told.weighed.verdict;
	}
	get decidedBy() {
		return this.#told.weighed.decidedBy;
	}
	get changes() {
		return this.verdict === 'blocked' ? changesOf(this.checks) : [];
	}
	get conditions() {
		return this.isConditional ? this.#told.writing.conditions(this.#step) : [];
	}
	/** Whether it has any, which takes no writing. */
	get isConditional() {
		return this.#told.weighed.isConditional;
	}
	get planned() {
		return this.#step.migration.planned !== undefined;
	}
	get time() {
		return this.#told.writing.time(this.#step);
	}
	get checks() {
		return this.#told.writing.checks(this.#step);
	}
	get skipped() {
		return this.#told.skipped;
	}

	/** All of it as plain data. */
	toJSON(): MigrationVerdict {
		const { virtualMachine, from, to, type, operation, command, verdict, decidedBy } = this;
		const { conditions, planned, time, checks, skipped } = this;
		const changes = verdict === 'blocked' ? changesOf(checks) : [];
		return {
			...{ virtualMachine, from, to, type, operation, command, verdict, decidedBy },
			...{ changes, conditions, planned, time, checks, skipped },
		};
	}
}

/** Whether a verdict hangs on conditions. */
export function isConditional(move: MigrationVerdict): boolean {
	return move instanceof WrittenVerdict ? move.isConditional : move.conditions.length > 0;
}
