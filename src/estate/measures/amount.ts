import type { Facts, MissingFact } from '../facts.ts';
import { mostNamed } from '../missing-facts.ts';

/** An amount as far as it is known: between two bounds, with the facts that would bring them together. */
export interface Amount {
	readonly least: number;
	readonly most: number;
	readonly unknown: readonly MissingFact[];
}

/** An amount that is known. */
export function exactly(amount: number): Amount {
	return { least: amount, most: amount, unknown: [] };
}

/** An amount of which one fact is missing: it would tell where between the bounds it is. */
export function between(least: number, most: number, object: object, fact: string): Amount {
	return { least, most, unknown: [{ object, fact }] };
}

/** All amounts together; of none that is 0. */
export function sum(amounts: readonly Amount[]): Amount {
	let least = 0;
	let most = 0;
	const unknown: MissingFact[] = [];
	for (const amount of amounts) {
		least += amount.least;
		most += amount.most;
		for (const fact of amount.unknown) unknown.push(fact);
	}
	return { least, most, unknown };
}

/** For each amount the sum of the others. */
export function sumsOfOthers(amounts: readonly Amount[]): Amount[] {
	const unknown = amounts
		.flatMap((one, index) => withFew(one).unknown.map((fact) => ({ fact, index })))
		.slice(0, 2 * mostNamed);
	const least = totalsOfOthers(amounts.map((one) => one.least));
	const most = totalsOfOthers(amounts.map((one) => one.most));
	return amounts.map((_, own) =>
		withFew({
			least: least[own] as number,
			most: most[own] as number,
			unknown: unknown.filter(({ index }) => index !== own).map(({ fact }) => fact),
		}),
	);
}

/** One that is without bounds cannot be taken off the total again: what is before and what is behind it is added. */
function totalsOfOthers(numbers: readonly number[]): number[] {
	const before: number[] = [];
	let total = 0;
	for (const number of numbers) {
		before.push(total);
		total += number;
	}
	total = 0;
	for (let index = numbers.length - 1; index >= 0; index -= 1) {
		before[index] = (before[index] as number) + total;
		total += numbers[index] as number;
	}
	return before;
}

/** An amount that many others are made of: of very many facts it keeps the first. */
export function withFew(amount: Amount): Amount {
	if (amount.unknown.length <= mostNamed) return amount;
	return { ...amount, unknown: amount.unknown.slice(0, mostNamed) };
}

/** Whether an amount fits into another, whatever the unknown facts are; undefined where they matter. */
export function fitsInto(need: Amount, room: Amount): boolean | undefined {
	if (need.most <= room.least) return true;
	return need.least > room.most ? false : undefined;
}

/** The same of several amounts together. Thousands of machines are asked about: no list is made of what is unknown of them. */
export function fitTogether(needs: readonly Amount[], room: Amount): boolean | undefined {
	let least = 0;
	let most = 0;
	for (const need of needs) {
		least += need.least;
		most += need.most;
	}
	return fitsInto({ least, most, unknown: [] }, room);
}

/** Names the facts that would make amounts exact, each once however many amounts hang on it. */
export function nameUnknown(facts: Facts, ...amounts: readonly Amount[]): void {
	const named = new Map<object, Set<string>>();
	for (const { unknown } of amounts)
		for (const { object, fact } of unknown) {
			const ofObject = named.get(object) ?? new Set();
			if (!ofObject.has(fact)) facts.missing(object, fact);
			named.set(object, ofObject.add(fact));
		}
}
