import { compareText, type ReportedFact } from './report.ts';
import type { Rule } from './rule.ts';
import type { Subject } from './subject.ts';
import { inTurn, type ToAsk } from './tally.ts';

/** Of very many facts that checks of a run lack this many are told of: nobody reads the last before these. */
export const mostToldFacts = 30_000;

/** What is said of a fact takes a line or two; where names are very long, fewer are told of. */
export const charactersPerFact = 500;

/**
 * Asks again what was asked of subjects, as far as it is told.
 *
 * @param ask writes the answer.
 * @param factsOf the facts that an answer names.
 * @returns of each rule how many checks are not told, too.
 */
export function askAgain<Answer>(
	toAsk: ToAsk,
	ask: (rule: Rule, subject: Subject) => Answer | undefined,
	factsOf: (answer: Answer) => readonly ReportedFact[],
): { readonly told: Answer[]; readonly untold: Readonly<Record<string, number>> } {
	const rules = [...new Set([...toAsk].flatMap((one) => one.rules))];
	rules.sort((one, other) => compareText(one.id, other.id));
	const share = evenShare(
		rules.map((rule) => toAsk.factsOf(rule)),
		mostToldFacts,
	);
	const told: Answer[] = [];
	const untold: Record<string, number> = {};
	for (const rule of rules) {
		const parts = [...toAsk].filter((one) => one.rules.includes(rule));
		let left = parts.reduce((sum, { count }) => sum + count, 0);
		let facts = 0;
		for (const subject of inTurn(parts.map(({ subjects }) => subjects))) {
			// All may be within the number, and beyond it by their length.
			if (facts >= Math.min(share, mostToldFacts)) {
				untold[rule.id] = left;
				break;
			}
			left -= 1;
			const answer = ask(rule, subject);
			if (!answer) continue;
			told.push(answer);
			for (const { object, shownBy } of factsOf(answer))
				facts += Math.max(1, (object.name.length + shownBy.length) / charactersPerFact);
		}
	}
	return { told, untold };
}

/** The most that each may have, so that all have no more than there is: who wants less leaves the rest to the others. */
export function evenShare(wanted: readonly number[], all: number): number {
	let left = all;
	for (const [index, amount] of wanted.toSorted((one, other) => one - other).entries()) {
		const share = left / (wanted.length - index);
		if (amount > share) return Math.max(1, Math.floor(share));
		left -= amount;
	}
	return Number.POSITIVE_INFINITY;
}
