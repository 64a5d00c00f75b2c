import type { Facts, MissingFact } from './facts.ts';
import { isSameFact } from './missing-facts.ts';

/** An answer that may turn out not to matter, with the facts that it missed on the way. */
export interface TentativeAnswer<T> {
	readonly answer: T;
	readonly missing: readonly MissingFact[];
}

/** Asks a question without naming the facts that it misses: they may turn out not to matter. */
export function ask<T>(facts: Facts, question: (facts: Facts) => T): TentativeAnswer<T> {
	const tentative = facts.tentatively();
	const answer = question(tentative);
	const { missed, conditions } = tentative.collected();
	return { answer, missing: conditions.length > 0 ? [...missed, ...conditions] : missed };
}

/** Names facts as missing that turned out to matter. */
export function nameMissing(missing: readonly MissingFact[], facts: Facts): void {
	for (const one of missing) facts.name(one);
}

/**
 * Names facts of which not all are needed: those of any one option would decide. Where some options
 * hang on the moment alone, these are enough; one that misses nothing leaves nothing to name.
 */
export function nameAnyOf(options: readonly (readonly MissingFact[])[], facts: Facts): void {
	if (options.some((option) => option.length === 0)) return;
	const momentary = options.filter((option) => option.every(isOfTheMoment));
	const left = momentary.length > 0 ? momentary : options.map(lastingFacts);
	const shared = sharedBy(left);
	nameMissing(shared, facts);
	const rests = left.map((option) => option.filter((one) => !isIn(shared, one)));
	if (rests.some((rest) => rest.length === 0)) return;
	const group = {};
	for (const [option, missing] of rests.entries())
		for (const one of missing.filter(isFirstChoice))
			facts.name({ ...one, choice: { group, option } });
}

/** What every option misses is needed in any case: no choice is left of it. */
function sharedBy([first = [], ...others]: readonly (readonly MissingFact[])[]): MissingFact[] {
	return first.filter((one) => others.every((option) => !one.choice && isIn(option, one)));
}

function isIn(option: readonly MissingFact[], one: MissingFact): boolean {
	return option.some((other) => isSameFact(one, other) && other.choice === one.choice);
}

function lastingFacts(missing: readonly MissingFact[]): MissingFact[] {
	return missing.filter((one) => !isOfTheMoment(one));
}

/** A choice inside a choice would be more than people can follow: its first option stands for it. */
function isFirstChoice({ choice }: MissingFact): boolean {
	return choice === undefined || choice.option === 0;
}

/** Whether a fact is one to look at when the change is made. */
export function isOfTheMoment(missing: MissingFact): boolean {
	return missing.isOfTheMoment === true;
}
