import { type DocumentKind, type Losses, nothingLost } from './losses.ts';

type Present<T> = Exclude<T, undefined>;
/** The place of a fact: the object that should hold it, and its path inside the object. */
export interface FactPlace {
	readonly object: object;
	readonly fact: string;
}
/** A missing fact. */
export interface MissingFact extends FactPlace {
	/** What is wrong with a fact that is there, and does not tell enough: `10.0.20348 has no revision`. */
	readonly because?: string | undefined;
	/** A fact of the moment: it is to be looked at when the change is made, not to be written down. */
	readonly isOfTheMoment?: true;
	/** Absent where the fact is needed in any case. */
	readonly choice?: Choice;
}
/** Of all facts with the same group, those of any one option are enough. */
export interface Choice {
	readonly group: object;
	readonly option: number;
}
/** A fact that the product supplies where the manifest is silent. */
export interface AssumedFact extends FactPlace {
	readonly value: string;
}

/**
 * Reads optional facts. An absent one is named as missing, and the subject is undecided unless it
 * fails anyway; `null` is a fact ("there is none"), absent is not. What stood there and was invalid,
 * also an entry of a list, is named whichever way it is read: a loss makes no answer better.
 */
export interface Facts {
	/** The fact at a key (or below it), or undefined, and then it is named as missing. */
	need<T extends object, K extends keyof T & string>(object: T, key: K): Present<T[K]> | undefined;
	need<T extends object, K extends keyof T & string, L extends keyof NonNullable<T[K]> & string>(
		object: T,
		key: K,
		inner: L,
	): Present<NonNullable<T[K]>[L]> | undefined;
	/**
	 * A fact of the moment (src/facts/moment.ts): judged where it is declared. A manifest that plans
	 * does not say it; the check is then open, with the fact as a condition to look at when the change
	 * is made.
	 */
	observe<T extends object, K extends keyof T & string>(
		object: T,
		key: K,
	): Present<T[K]> | undefined;
	/**
	 * The fact at a key, or what the product takes where nothing is said. The report tells that the
	 * default was used.
	 *
	 * @param because What the product does, in words: `every node`.
	 */
	assume<T extends object, K extends keyof T & string, D>(
		object: T,
		key: K,
		fallback: D,
		because: string,
	): Present<T[K]> | D;
	assume<
		T extends object,
		K extends keyof T & string,
		L extends keyof NonNullable<T[K]> & string,
		D,
	>(object: T, key: K, inner: L, fallback: D, because: string): Present<NonNullable<T[K]>[L]> | D;
	/**
	 * The fact at a key where the verdict does not hang on it (a name to show, one of two ways to
	 * know the same). Its absence is not named.
	 */
	peek<T extends object, K extends keyof T & string>(object: T, key: K): T[K];
	peek<T extends object, K extends keyof T & string, L extends keyof NonNullable<T[K]> & string>(
		object: T,
		key: K,
		inner: L,
	): NonNullable<T[K]>[L] | undefined;
	/**
	 * Names a fact as missing.
	 *
	 * @param because What is wrong with a fact that is there, and does not tell enough.
	 */
	missing(object: object, fact: string, because?: string): void;
	/** Names a fact as missing that is not simply needed: one of the moment, or one of several. */
	name(missing: MissingFact): void;
	/**
	 * Whether a list lost no entry for being invalid. Only then does it tell what is not there: a check
	 * that fails because it does not find something in a list asks for it.
	 */
	isComplete(list: readonly unknown[]): boolean;
	/**
	 * Names the documents that could not be read and may be of a kind of which all must be known.
	 *
	 * @returns whether all are known.
	 */
	needEvery(kind: DocumentKind): boolean;
	/** Reads the same facts, and collects for itself what it misses. */
	apart(): FactCollector;
}

/** What a check read and did not find. */
export interface Collected {
	/** The facts without which there is no verdict. */
	readonly missed: readonly MissingFact[];
	/** The facts of the moment on which the verdict hangs. */
	readonly conditions: readonly MissingFact[];
	/** The defaults of the product that it took instead. */
	readonly assumed: readonly AssumedFact[];
	/** Whether a default stood in for a fact that was stated and lost: what follows from it is a guess. */
	readonly hasGuessed: boolean;
}

/** Collects what a check reads. */
export interface FactCollector extends Facts {
	collected(): Collected;
}

/** @param losses What the manifests lost: what is left can still fail a check, but never pass one. */
export function collectFacts(losses: Losses = nothingLost): FactCollector {
	const named = namedFacts();
	const assumed: AssumedFact[] = [];
	let hasGuessed = false;
	const missing = (object: object, fact: string, because?: string) =>
		named.add({ object, fact, ...(because !== undefined && { because }) });

	/** The fact at a path. It is named as missing where it was lost, at least in part. */
	function read(object: object, path: readonly string[], onLoss?: () => void): unknown {
		let part: unknown = object;
		for (const key of path) {
			if (part === null || part === undefined) return part;
			const value = (part as Record<string, unknown>)[key];
			const isLost = Array.isArray(value)
				? losses.isIncomplete(value)
				: value === undefined && losses.isSpoiled(part as object, key);
			if (isLost) {
				missing(object, path.join('.'));
				onLoss?.();
			}
			part = value;
		}
		return part;
	}
	return {
		collected() {
			const all = named.facts();
			return {
				missed: all.filter(({ isOfTheMoment }) => !isOfTheMoment),
				conditions: all.filter(({ isOfTheMoment }) => isOfTheMoment),
				assumed,
				hasGuessed,
			};
		},
		missing,
		name: named.add,
		need(object: object, ...path: string[]) {
			const value = read(object, path);
			if (value === undefined) missing(object, path.join('.'));
			return value as never;
		},
		observe(object, key) {
			const value = read(object, [key]);
			if (value === undefined) named.add({ object, fact: key, isOfTheMoment: true });
			return value as never;
		},
		assume(object: object, ...rest: unknown[]) {
			const because = rest.pop() as string;
			const fallback = rest.pop();
			const path = rest as string[];
			let isLost = false;
			const value = read(object, path, () => {
				isLost = true;
			});
			if (value !== undefined) return value as never;
			hasGuessed ||= isLost;
			assumed.push({ object, fact: path.join('.'), value: because });
			return fallback as never;
		},
		peek(object: object, ...path: string[]) {
			return read(object, path) as never;
		},
		isComplete: (list) => !losses.isIncomplete(list),
		needEvery(kind) {
			const lost = losses.documents.filter(({ mayBe }) => mayBe.includes(kind));
			for (const document of lost) missing(document, 'content');
			return lost.length === 0;
		},
		apart: () => collectFacts(losses),
	};
}

/** Facts that were named as missing, each once. */
function namedFacts() {
	// Most checks miss nothing: the index is made when it is needed.
	let byObject: Map<object, Map<string, MissingFact[]>> | undefined;
	const all = new Set<MissingFact>();
	let listed: readonly MissingFact[] | undefined;
	return {
		add(one: MissingFact): void {
			byObject ??= new Map();
			const ofObject = byObject.get(one.object) ?? new Map<string, MissingFact[]>();
			byObject.set(one.object, ofObject);
			const same = ofObject.get(one.fact) ?? [];
			if (same.some((known) => covers(known, one))) return;
			ofObject.set(one.fact, [...same.filter((known) => !covers(one, known)), one]);
			for (const known of same) if (covers(one, known)) all.delete(known);
			all.add(one);
			listed = undefined;
		},
		/** What is needed in any case, and the choices that this does not settle. */
		facts(): readonly MissingFact[] {
			if (listed) return listed;
			const named = [...all];
			const open = named.filter(({ choice }) => choice);
			const settled = new Set(
				open.flatMap(({ choice: one }) => {
					const left = open.filter(
						({ choice }) => choice?.group === one?.group && choice?.option === one?.option,
					);
					const isNeeded = left.every(({ object, fact }) =>
						byObject
							?.get(object)
							?.get(fact)
							?.some(({ choice }) => !choice),
					);
					return isNeeded ? [one?.group] : [];
				}),
			);
			listed =
				settled.size === 0 ? named : named.filter(({ choice }) => !settled.has(choice?.group));
			return listed;
		},
	};
}

/** Whether a fact that is named in one way need not be named in the other too. */
function covers(one: MissingFact, other: MissingFact): boolean {
	if (one.isOfTheMoment && !other.isOfTheMoment) return false;
	return (
		(one.choice === undefined && other.choice === undefined) ||
		(one.choice?.group === other.choice?.group && one.choice?.option === other.choice?.option)
	);
}

/** The same facts, for a question whose missing facts somebody else names. */
export function quiet(facts: Facts): Facts {
	return facts.apart();
}
