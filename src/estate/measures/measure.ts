import { type LimitId, limit, limits } from '../../facts/limits.ts';
import { longTermVersions, type WindowsServerVersion } from '../../facts/windows-server.ts';
import type { Cluster, Host, VirtualMachine } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts, MissingFact } from '../facts.ts';
import { ask, nameMissing } from '../tentative.ts';
import { type Amount, between, exactly, nameUnknown } from './amount.ts';

/** An amount with the place of the manifest that a finding about it points at. */
export interface Measured {
	readonly at: Place;
	readonly amount: Amount;
}
export type Place = readonly [object] | readonly [object, never];

/** How a subject is held against a limit of the product, and the message where it is beyond. */
export interface Measure<Subject, Message extends string> {
	readonly limit: LimitId;
	readonly message: Message;
	/** None where the limit does not concern the subject, or where nothing is known and that is named. */
	measure(subject: Subject, facts: Facts): readonly Measured[];
}

/** What is beyond a limit, with the values that its message tells. */
export interface Excess<Message extends string> {
	readonly message: Message;
	readonly at: Place;
	/** What a machine may have whose configuration version is new enough, where its own stands in the way. */
	readonly ofNewVersion?: number;
	readonly data: {
		readonly title: string;
		readonly value: number;
		readonly limit: number;
		readonly version: WindowsServerVersion;
	};
}

/** The place of an object's key. */
export function placeOf<T extends object>(object: T, key: keyof T): Place {
	return [object, key as never];
}

/** The length of a list, where it is known; of one that lost entries at least what is left. */
export function lengthAt<T extends object>(
	object: T,
	key: keyof T & string,
	facts: Facts,
): readonly Measured[] {
	const list = facts.need(object, key) as readonly unknown[] | null | undefined;
	if (!list) return [];
	const amount = facts.isComplete(list)
		? exactly(list.length)
		: between(list.length, Number.POSITIVE_INFINITY, object, key);
	return [{ at: placeOf(object, key), amount }];
}

/** A number, where it is known. */
export function numberAt<T extends object>(
	object: T,
	key: keyof T & string,
	facts: Facts,
): readonly Measured[] {
	const number = facts.need(object, key) as number | null | undefined;
	return typeof number === 'number' ? [{ at: placeOf(object, key), amount: exactly(number) }] : [];
}

/** How many entries hold something; one of which that is not known, for want of a fact, may. */
export function count<T extends object>(
	entries: readonly T[],
	holds: (entry: T) => boolean | undefined,
	fact: keyof T & string,
): Amount {
	let least = 0;
	const unknown: MissingFact[] = [];
	for (const entry of entries) {
		const answer = holds(entry);
		if (answer === undefined) unknown.push({ object: entry, fact });
		else if (answer) least += 1;
	}
	return { least, most: least + unknown.length, unknown };
}

/**
 * What of a subject is beyond the limits of its Windows Server version. A fact that is absent is named
 * only where it could put the subject beyond a limit.
 */
export function findExcesses<Subject, Message extends string>(
	measures: readonly Measure<Subject, Message>[],
	subject: Subject,
	version: WindowsServerVersion,
	facts: Facts,
): Excess<Message>[] {
	return measures.flatMap((one) => {
		const stated = limit(one.limit, version);
		if (typeof stated !== 'number') return [];
		return one
			.measure(subject, facts)
			.filter(({ amount }) => isBeyond(one.limit, amount, stated, facts))
			.map((measured) => excessOf(one, measured, stated, version));
	});
}

/**
 * What a search finds at the Windows Server version of an object. Where that is not known, nothing is
 * found; it is named as missing, with what else the search asks for, unless every version is fine.
 */
export function findAtVersion<T>(
	object: Cluster | Host | VirtualMachine,
	estate: Estate,
	facts: Facts,
	find: (version: WindowsServerVersion, facts: Facts) => readonly T[],
): readonly T[] {
	const version = ask(facts, (quietly) => estate.windowsServerOf(object, quietly));
	const isKnown = version.answer !== undefined && version.missing.length === 0;
	if (isKnown) return find(version.answer, facts);
	const found = longTermVersions.map((one) => ask(facts, (quietly) => find(one, quietly)));
	const isFine = found.every(({ answer, missing }) => answer.length + missing.length === 0);
	if (!isFine) for (const { missing } of [version, ...found]) nameMissing(missing, facts);
	return [];
}

/** Where Microsoft states the limits of measures, each address once. */
export function sourcesOf(measures: readonly { readonly limit: LimitId }[]): readonly string[] {
	return [...new Set(measures.flatMap((one) => limits[one.limit].sources))];
}

/** Whether an amount is beyond a limit; where missing facts decide that, they are named. */
export function isBeyond(id: LimitId, amount: Amount, stated: number, facts: Facts): boolean {
	const isMinimum = limits[id].kind === 'minimum';
	const beyond = (value: number) => (isMinimum ? value < stated : value > stated);
	const answers = [beyond(amount.least), beyond(amount.most)];
	if (answers.every(Boolean)) return true;
	if (answers.some(Boolean)) nameUnknown(facts, amount);
	return false;
}

export function excessOf<Message extends string>(
	{ limit: id, message }: { readonly limit: LimitId; readonly message: Message },
	{ at, amount }: Measured,
	stated: number,
	version: WindowsServerVersion,
): Excess<Message> {
	const { title, kind } = limits[id];
	const value = kind === 'minimum' ? amount.most : amount.least;
	return { message, at, data: { title, value, limit: stated, version } };
}
