import type { Collected } from './facts.ts';
import { getOrAdd } from './maps.ts';
import type { MissingFact } from './missing-facts.ts';

/**
 * An answer about an object as a text that is the same of other objects of which the same is said; undefined of
 * one that is made of more than amounts: a text may be a name, a part of a document has a place of its own.
 */
export function amountsIn(
	{ answer, collected }: { readonly answer: unknown; readonly collected: Collected },
	subject: object,
): string | undefined {
	const { missed, conditions, assumed, hasGuessed } = collected;
	if (hasGuessed || assumed.length > 0) return undefined;
	try {
		return textOf([answer, missed, conditions], subject);
	} catch (error) {
		if (error === isMore) return undefined;
		throw error;
	}
}

const isMore = Symbol('more than amounts');

function textOf(value: unknown, subject: object): string {
	if (Array.isArray(value)) return `[${value.map((one) => textOf(one, subject)).join()}]`;
	switch (typeof value) {
		case 'number':
		case 'boolean':
		case 'undefined':
			return String(value);
		case 'object':
			return value === null ? 'null' : objectText(value, subject);
		default:
			throw isMore;
	}
}

function objectText(value: object, subject: object): string {
	if (Object.getPrototypeOf(value) !== Object.prototype || 'kind' in value) throw isMore;
	if (!('fact' in value))
		return `{${Object.entries(value).map(([key, one]) => `${key}:${textOf(one, subject)}`)}}`;
	const { object, fact, isOfTheMoment, ...more } = value as MissingFact;
	if (Object.values(more).some((one) => one !== undefined)) throw isMore;
	const whose = object === subject ? 'own' : getOrAdd(numbers, object, () => (count += 1));
	return `${whose}.${fact}${isOfTheMoment ? '!' : ''}`;
}

/** What lacks facts besides the object itself: it is the same for nobody else. */
const numbers = new WeakMap<object, number>();
let count = 0;
