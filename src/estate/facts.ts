import type { Cluster, Host, VirtualMachine } from '../generated/manifest.ts';
import { amountsIn } from './amounts-in.ts';
import type { FactsRead, Recording } from './facts-read.ts';
import { type DocumentKind, type Losses, mayBeLost, nothingLost } from './losses.ts';
import { getOrAdd } from './maps.ts';
import { type FactPlace, type MissingFact, NamedFacts } from './missing-facts.ts';

export type { MissingFact } from './missing-facts.ts';

type Present<T> = Exclude<T, undefined>;
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
	/**
	 * Asks a question about an object that many checks ask: it is answered once, and what it misses is
	 * named each time.
	 *
	 * @param given What it goes by besides facts: the estate, another host.
	 */
	once<Subject extends object, Answer, Given extends readonly object[]>(
		subject: Subject,
		question: Question<Subject, Answer, Given>,
		...given: Given
	): Answer;
	/**
	 * The same, where the answer is made of amounts: hosts and machines of which they are the same are alike,
	 * whatever was read to reckon them.
	 */
	reckon<Subject extends Host | Cluster | VirtualMachine, Answer, Given extends readonly object[]>(
		subject: Subject,
		question: Question<Subject, Answer, Given>,
		...given: Given
	): Answer;
	/** The same, but a default that is used is told in any case. */
	tentatively(): FactCollector;
}

/** A question that facts about an object answer, with nothing to go by but what is given. */
type Question<Subject extends object, Answer, Given extends readonly object[]> = (
	subject: Subject,
	facts: Facts,
	...given: Given
) => Answer;

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
	/** Whether there is nothing to tell: nothing missing, no condition, no default. */
	readonly isEmpty: boolean;
	collected(): Collected;
	/** Forgets what was collected: checks by the hundred thousand share one collector. */
	reset(): void;
}

/**
 * @param losses What the manifests lost: what is left can still fail a check, but never pass one.
 * @param recording Is told of each fact of a host, a cluster or a machine that is read.
 */
export function collectFacts(losses: Losses = nothingLost, recording?: Recording): FactCollector {
	// Answers that are known already would hide what was read for them.
	const answers = getOrAdd<object, Answers>(answersKnown, recording ?? losses, makeAnswers);
	return new Collector(losses, undefined, answers, recording);
}

interface KnownAnswer {
	readonly answer: unknown;
	readonly collected: Collected;
	readonly read: FactsRead | undefined;
}
/** Answers by objects, and by what they are about last. */
type Answers = WeakMap<object, Answers | KnownAnswer>;
/** The answers to questions that many checks ask: by what was lost of the input (or the recording), question, what it goes by, and subject. */
const answersKnown = new WeakMap<object, Answers>();

class Collector implements FactCollector {
	readonly #losses: Losses;
	/** The answers to questions that many checks ask. */
	readonly #answers: Answers;
	/** Whom a default that was used is told to. */
	readonly #teller: Facts | undefined;
	readonly #recording: Recording | undefined;
	/** Most inputs are read whole. */
	readonly #mayBeLost: boolean;
	/** Most checks miss nothing. */
	#named: NamedFacts | undefined;
	#assumed: AssumedFact[] = [];
	/** What an answer took that many checks ask for: one list for all of them, before the rest. */
	#assumedAtFirst: readonly AssumedFact[] = nothing;
	#hasGuessed = false;

	constructor(
		losses: Losses,
		teller: Facts | undefined,
		answers: Answers,
		recording: Recording | undefined,
	) {
		this.#losses = losses;
		this.#answers = answers;
		this.#teller = teller;
		this.#recording = recording;
		this.#mayBeLost = mayBeLost(losses);
	}

	get isEmpty(): boolean {
		return (
			this.#named === undefined &&
			this.#assumed.length === 0 &&
			this.#assumedAtFirst.length === 0 &&
			!this.#hasGuessed
		);
	}

	collected(): Collected {
		if (this.isEmpty) return nothingCollected;
		const assumed = joined(this.#assumedAtFirst, this.#assumed);
		const all = this.#named?.facts() ?? nothing;
		const conditions = all.length > 0 ? all.filter(({ isOfTheMoment }) => isOfTheMoment) : nothing;
		return {
			missed: conditions.length > 0 ? all.filter(({ isOfTheMoment }) => !isOfTheMoment) : all,
			conditions,
			assumed,
			hasGuessed: this.#hasGuessed,
		};
	}

	reset(): void {
		this.#named = undefined;
		if (this.#assumed.length > 0) this.#assumed = [];
		this.#assumedAtFirst = nothing;
		this.#hasGuessed = false;
	}

	missing(object: object, fact: string, because?: string): void {
		this.name(because === undefined ? { object, fact } : { object, fact, because });
	}

	name(missing: MissingFact): void {
		this.#named ??= new NamedFacts();
		this.#named.add(missing);
	}

	need(object: object, key: string, inner?: string): never {
		const value = this.#read(object, key, inner);
		if (value === undefined) this.missing(object, pathOf(key, inner));
		return value as never;
	}

	observe(object: object, key: string): never {
		const value = this.#read(object, key, undefined);
		if (value === undefined) this.name({ object, fact: key, isOfTheMoment: true });
		return value as never;
	}

	assume(object: object, ...rest: unknown[]): never {
		if (this.#teller)
			return this.#teller.assume(object, ...(rest as [never, unknown, string])) as never;
		const because = rest.pop() as string;
		const fallback = rest.pop();
		const [key, inner] = rest as [string, string?];
		const value = this.#read(object, key, inner);
		if (value !== undefined) return value as never;
		this.#hasGuessed ||= this.#isLost(object, key, inner);
		this.#assumed.push({ object, fact: pathOf(key, inner), value: because });
		return fallback as never;
	}

	peek(object: object, key: string, inner?: string): never {
		return this.#read(object, key, inner) as never;
	}

	isComplete(list: readonly unknown[]): boolean {
		return !this.#losses.isIncomplete(list);
	}

	needEvery(kind: DocumentKind): boolean {
		if (this.#losses.documents.length === 0) return true;
		const lost = this.#losses.documents.filter(({ mayBe }) => mayBe.includes(kind));
		for (const document of lost) this.missing(document, 'content');
		return lost.length === 0;
	}

	apart(): FactCollector {
		return new Collector(this.#losses, undefined, this.#answers, this.#recording);
	}

	once<Subject extends object, Answer, Given extends readonly object[]>(
		subject: Subject,
		question: Question<Subject, Answer, Given>,
		...given: Given
	): Answer {
		const known = this.#known(subject, question, given);
		if (known.read) this.#recording?.noteAll(known.read);
		return this.#told(known) as Answer;
	}

	reckon<Subject extends object, Answer, Given extends readonly object[]>(
		subject: Subject,
		question: Question<Subject, Answer, Given>,
		...given: Given
	): Answer {
		const known = this.#known(subject, question, given);
		if (this.#recording && known.read)
			this.#recording.noteAnswer(
				subject,
				this.#answersTo(question, given),
				(other) => amountsIn(this.#known(other as Subject, question, given), other),
				known.read,
			);
		return this.#told(known) as Answer;
	}

	/** The answers to a question, by what it is about. */
	#answersTo(question: object, given: readonly object[]): Answers {
		let answers = getOrAdd(this.#answers, question, makeAnswers) as Answers;
		for (const one of given) answers = getOrAdd(answers, one, makeAnswers) as Answers;
		return answers;
	}

	#known<Subject extends object, Answer, Given extends readonly object[]>(
		subject: Subject,
		question: Question<Subject, Answer, Given>,
		given: Given,
	): KnownAnswer {
		const answers = this.#answersTo(question, given);
		return getOrAdd(answers, subject, () =>
			this.#answered(subject, (own) => question(subject, own, ...given)),
		) as KnownAnswer;
	}

	/** An answer, of which what it misses is named. */
	#told({ answer, collected }: KnownAnswer): unknown {
		if (collected === nothingCollected) return answer;
		for (const missing of collected.missed) this.name(missing);
		for (const missing of collected.conditions) this.name(missing);
		if (this.#assumedAtFirst.length + this.#assumed.length === 0)
			this.#assumedAtFirst = collected.assumed;
		else for (const assumed of collected.assumed) this.#assumed.push(assumed);
		this.#hasGuessed ||= collected.hasGuessed;
		return answer;
	}

	#answered(subject: object, ask: (facts: Facts) => unknown): KnownAnswer {
		const own = this.apart();
		const make = () => ask(own);
		const made = this.#recording?.apart(subject, make) ?? { answer: make(), read: undefined };
		return { ...made, collected: own.collected() };
	}

	tentatively(): FactCollector {
		return new Collector(this.#losses, this, this.#answers, this.#recording);
	}

	/** The fact at a key, or below it. It is named as missing where it was lost, at least in part. */
	#read(object: object, key: string, inner: string | undefined): unknown {
		this.#recording?.note(object, key);
		const value = (object as Container)[key];
		if (this.#isLostAt(object, key, value)) this.missing(object, pathOf(key, inner));
		if (inner === undefined || value === null || value === undefined) return value;
		const part = (value as Container)[inner];
		if (this.#isLostAt(value, inner, part)) this.missing(object, pathOf(key, inner));
		return part;
	}

	#isLost(object: object, key: string, inner: string | undefined): boolean {
		const value = (object as Container)[key];
		if (this.#isLostAt(object, key, value)) return true;
		if (inner === undefined || value === null || value === undefined) return false;
		return this.#isLostAt(value, inner, (value as Container)[inner]);
	}

	#isLostAt(object: object, key: string, value: unknown): boolean {
		if (!this.#mayBeLost) return false;
		if (value === undefined) return this.#losses.isSpoiled(object, key);
		return Array.isArray(value) && this.#losses.isIncomplete(value);
	}
}

const makeAnswers = (): Answers => new WeakMap();

/** An empty list of its own would be filled by the next check. */
const nothing: readonly never[] = [];
const nothingCollected: Collected = {
	missed: nothing,
	conditions: nothing,
	assumed: nothing,
	hasGuessed: false,
};

/** Both lists as one, which is made only where there is something in both. */
function joined<T>(first: readonly T[], rest: readonly T[]): readonly T[] {
	if (rest.length === 0) return first;
	return first.length === 0 ? rest : [...first, ...rest];
}

type Container = Readonly<Record<string, unknown>>;

function pathOf(key: string, inner: string | undefined): string {
	return inner === undefined ? key : `${key}.${inner}`;
}

/** The same facts, for a question whose missing facts somebody else names. */
export function quiet(facts: Facts): Facts {
	return facts.apart();
}
