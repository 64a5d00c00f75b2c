import type { Facts, MissingFact } from './facts.ts';

/** An answer that may turn out not to matter, with the facts that it missed on the way. */
export interface TentativeAnswer<T> {
	readonly answer: T;
	readonly missing: readonly MissingFact[];
}

/** Asks a question without naming the facts that it misses: they may turn out not to matter. */
export function ask<T>(facts: Facts, question: (facts: Facts) => T): TentativeAnswer<T> {
	const apart = facts.apart();
	// A default that was used is told in any case.
	const tentative: Facts = { ...apart, assume: facts.assume };
	return { answer: question(tentative), missing: apart.missed };
}

/** Names facts as missing that turned out to matter. */
export function nameMissing(missing: readonly MissingFact[], facts: Facts): void {
	for (const { object, fact, because } of missing) facts.missing(object, fact, because);
}
