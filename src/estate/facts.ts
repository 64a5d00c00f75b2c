import { type DocumentKind, type Losses, nothingLost } from './losses.ts';

type Present<T> = Exclude<T, undefined>;
/** A missing fact: the object that should hold it, and its path inside the object. */
export interface MissingFact {
	readonly object: object;
	readonly fact: string;
	/** What is wrong with a fact that is there, and does not tell enough: `10.0.20348 has no revision`. */
	readonly because?: string | undefined;
}
/** A fact that the product supplies where the manifest is silent. */
export interface AssumedFact extends MissingFact {
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
	/**
	 * Whether a list lost no entry for being invalid. Only then does it tell what is not there: a check
	 * that fails because it does not find something in a list asks for it.
	 */
	isComplete(list: readonly unknown[]): boolean;
	/** Names the documents that could not be read, where they may be of a kind of which all must be known. */
	needEvery(kind: DocumentKind): void;
	/** Reads the same facts, and collects for itself what it misses. */
	apart(): FactCollector;
}

/** Collects what a check reads: the facts that it missed and the defaults that it used. */
export interface FactCollector extends Facts {
	readonly missed: readonly MissingFact[];
	readonly assumed: readonly AssumedFact[];
}

/** @param losses What the manifests lost: what is left can still fail a check, but never pass one. */
export function collectFacts(losses: Losses = nothingLost): FactCollector {
	const missed: MissingFact[] = [];
	const assumed: AssumedFact[] = [];
	// Most checks miss nothing: the index is made when it is needed.
	let named: Map<object, Set<string>> | undefined;

	function missing(object: object, fact: string, because?: string): void {
		named ??= new Map();
		const known = named.get(object) ?? new Set();
		if (known.has(fact)) return;
		named.set(object, known.add(fact));
		missed.push({ object, fact, because });
	}
	/** The fact at a path. It is named as missing where it was lost, at least in part. */
	function read(object: object, path: readonly string[]): unknown {
		let part: unknown = object;
		for (const key of path) {
			if (part === null || part === undefined) return part;
			const value = (part as Record<string, unknown>)[key];
			const isLost = Array.isArray(value)
				? losses.isIncomplete(value)
				: value === undefined && losses.isSpoiled(part as object, key);
			if (isLost) missing(object, path.join('.'));
			part = value;
		}
		return part;
	}
	return {
		missed,
		assumed,
		missing,
		need(object: object, ...path: string[]) {
			const value = read(object, path);
			if (value === undefined) missing(object, path.join('.'));
			return value as never;
		},
		assume(object: object, ...rest: unknown[]) {
			const because = rest.pop() as string;
			const fallback = rest.pop();
			const path = rest as string[];
			const value = read(object, path);
			if (value !== undefined) return value as never;
			assumed.push({ object, fact: path.join('.'), value: because });
			return fallback as never;
		},
		peek(object: object, ...path: string[]) {
			return read(object, path) as never;
		},
		isComplete: (list) => !losses.isIncomplete(list),
		needEvery(kind) {
			for (const document of losses.documents)
				if (document.mayBe.includes(kind)) missing(document, 'content');
		},
		apart: () => collectFacts(losses),
	};
}

/** The same facts, for a question whose missing facts somebody else names. */
export function quiet(facts: Facts): Facts {
	return facts.apart();
}
