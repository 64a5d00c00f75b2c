import type { Facts, MissingFact } from './facts.ts';

/** An answer that may turn out not to matter, with the facts that it missed on the way. */
export interface TentativeAnswer<T> {
	readonly answer: T;
	readonly missing: readonly MissingFact[];
}

/** Asks a question without naming the facts that it misses: they may turn out not to matter. */
export function ask<T>(facts: Facts, question: (facts: Facts) => T): TentativeAnswer<T> {
	const missing: MissingFact[] = [];
	const tentative: Facts = {
		...facts,
		need(object: object, ...path: string[]) {
			const value = (facts.peek as (...input: unknown[]) => unknown)(object, ...path);
			const isPartial = Array.isArray(value) && !facts.isComplete(value);
			if (value === undefined || isPartial) missing.push({ object, fact: path.join('.') });
			return value as never;
		},
		missing: (object, fact) => void missing.push({ object, fact }),
	};
	return { answer: question(tentative), missing };
}

/** Names facts as missing that turned out to matter. */
export function nameMissing(missing: readonly MissingFact[], facts: Facts): void {
	for (const { object, fact } of missing) facts.missing(object, fact);
}
