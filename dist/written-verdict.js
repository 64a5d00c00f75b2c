// src/engine/written-verdict.ts
/** A verdict that is written when it is read, each part anew: there are half a million of them in one report. */
var WrittenVerdict = class {
	#step;
	#weighed;
	#writing;
	#skipped;
	constructor(step, weighed, skipped, writing) {
		this.#step = step;
		this.#weighed = weighed;
		this.#skipped = skipped;
		this.#writing = writing;
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
		return this.#writing.command(this.#step);
	}
	get verdict() {
		return this.#weighed.verdict;
	}
	get decidedBy() {
		return this.#weighed.decidedBy;
	}
	get conditions() {
		return this.isConditional ? this.#writing.conditions(this.#step) : [];
	}
	/** Whether it has any, which takes no writing. */
	get isConditional() {
		return this.#weighed.isConditional;
	}
	get planned() {
		return this.#step.migration.planned !== void 0;
	}
	get time() {
		return this.#writing.time(this.#step);
	}
	get checks() {
		return this.#writing.checks(this.#step);
	}
	get skipped() {
		return this.#skipped;
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
