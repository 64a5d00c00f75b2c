import type { Start } from '../capacity/start.ts';
import type { Outcome } from './check.ts';
import { fixOf } from './fix-text.ts';
import { renderMessage } from './message.ts';

/**
 * What checks that block say together of a machine and a node.
 *
 * @param outcomes What those say that do not pass.
 * @param all What all of them say.
 */
export function startOf(outcomes: readonly Outcome[], all = outcomes): Start {
	const of = (wanted: Outcome['outcome']) => outcomes.filter(({ outcome }) => outcome === wanted);
	const failed = of('failed');
	const undecided = of('undecided');
	return new Judged({
		verdict: failed.length > 0 ? 'blocked' : undecided.length > 0 ? 'undecided' : 'allowed',
		missed: undecided.flatMap(({ missed }) => missed),
		conditions: of('open').flatMap(({ conditions }) => conditions),
		assumed: all.flatMap((one) => (one.assumed.length > 0 ? [one.assumed] : [])),
		failed,
	});
}

/** There is one for each machine and node: what passed is not kept for what it goes by, nor what is undecided. */
class Judged implements Start {
	readonly verdict: Start['verdict'];
	readonly missed: Start['missed'];
	readonly conditions: Start['conditions'];
	readonly #assumed: readonly Start['assumed'][];
	readonly #failed: readonly Outcome[];

	constructor({
		verdict,
		missed,
		conditions,
		assumed,
		failed,
	}: Pick<Start, 'verdict' | 'missed' | 'conditions'> & {
		readonly assumed: readonly Start['assumed'][];
		readonly failed: readonly Outcome[];
	}) {
		this.verdict = verdict;
		this.missed = missed;
		this.conditions = conditions;
		this.#assumed = assumed;
		this.#failed = failed;
	}
	get assumed() {
		return this.#assumed.flat();
	}
	get faults() {
		return this.#failed.map(({ rule, reports, ...rest }) => ({
			ruleId: rule.id,
			message: reports
				.map(({ messageId, data }) => renderMessage(rule.messages[messageId] as string, data))
				.join(' '),
			fix: [...new Set(reports.map((report) => fixOf({ rule, ...rest }, report)))].join('\n'),
		}));
	}
}
