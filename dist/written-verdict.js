import { t as changesOf } from "./changes.js";
// src/engine/written-verdict.ts
/** A verdict that is written when it is read, each part anew: there are half a million of them in one report. */
var WrittenVerdict = class {
	#step;
	#told;
	constructor(step, told) {
		this.#step = step;
		this.#told = told;
	}
	get #head() {
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
		return this.verdict === "blocked" ? changesOf(this.checks) : [];
	}
	get conditions() {
		return this.isConditional ? this.#told.writing.conditions(this.#step) : [];
	}
	/** Whether it has any, which takes no writing. */
	get isConditional() {
		return this.#told.weighed.isConditional;
	}
	get planned() {
		return this.#step.migration.planned !== void 0;
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
	toJSON() {
		const { virtualMachine, from, to, type, operation, command, verdict, decidedBy } = this;
		const { conditions, planned, time, checks, skipped } = this;
		return {
			virtualMachine,
			from,
			to,
			type,
			operation,
			command,
			verdict,
			decidedBy,
			changes: verdict === "blocked" ? changesOf(checks) : [],
			conditions,
			planned,
			time,
			checks,
			skipped
		};
	}
};
/** Whether a verdict hangs on conditions. */
function isConditional(move) {
	return move instanceof WrittenVerdict ? move.isConditional : move.conditions.length > 0;
}
export { isConditional as n, WrittenVerdict as t };
