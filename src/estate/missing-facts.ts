/** The place of a fact: the object that should hold it, and its path inside the object. */
export interface FactPlace {
	readonly object: object;
	readonly fact: string;
}
/** A missing fact. */
export interface MissingFact extends FactPlace {
	/** The name of an entry that the list of the fact does not have: `P3` for `networkAdapters[].status`. */
	readonly entry?: string;
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

/** As many facts are looked through one by one; an index of more is quicker. */
const fewFacts = 8;
/** Of very many facts that a check lacks the first are named: nobody collects the last before these. */
export const mostNamed = 100;
const noFacts: readonly MissingFact[] = [];

/** Facts that were named as missing, each once. Checks by the hundred thousand name a few: loops by numbers are quickest. */
export class NamedFacts {
	readonly #all: MissingFact[] = [];
	#byObject: Map<object, MissingFact[]> | undefined;
	#listed: readonly MissingFact[] | undefined = noFacts;
	#hasLasting = false;

	add(one: MissingFact): void {
		const knownOfObject = this.#of(one.object);
		for (let index = 0; index < knownOfObject.length; index += 1) {
			const known = knownOfObject[index] as MissingFact;
			if (!isSameFact(known, one)) continue;
			if (covers(known, one)) return;
			if (!covers(one, known)) continue;
			remove(this.#all, known);
			if (knownOfObject !== this.#all) remove(knownOfObject, known);
			index -= 1;
		}
		// One that is not of the moment makes an open check an undecided one.
		const isDecisive = !one.isOfTheMoment && !this.#hasLasting;
		if (this.#all.length >= mostNamed && !isDecisive) return;
		this.#hasLasting ||= !one.isOfTheMoment;
		this.#all.push(one);
		this.#listed = undefined;
		if (this.#byObject) this.#index(one);
		else if (this.#all.length > fewFacts) {
			this.#byObject = new Map();
			for (const known of this.#all) this.#index(known);
		}
	}

	/** What is needed in any case, and the choices that this does not settle. */
	facts(): readonly MissingFact[] {
		this.#listed ??= this.#withoutSettled([...this.#all]);
		return this.#listed;
	}

	/** The facts that an object may have. */
	#of(object: object): MissingFact[] {
		return this.#byObject ? (this.#byObject.get(object) ?? []) : this.#all;
	}

	#index(one: MissingFact): void {
		const known = this.#byObject?.get(one.object);
		if (known) known.push(one);
		else this.#byObject?.set(one.object, [one]);
	}

	#withoutSettled(named: readonly MissingFact[]): readonly MissingFact[] {
		if (named.every(({ choice }) => choice === undefined)) return named;
		/** Of each group the options that miss something else than what is needed in any case. */
		const open = new Map<object, Map<number, boolean>>();
		for (const one of named) {
			if (!one.choice) continue;
			const { group, option } = one.choice;
			const options = open.get(group) ?? new Map<number, boolean>();
			open.set(group, options.set(option, (options.get(option) ?? false) || !this.#isNeeded(one)));
		}
		const settled = new Set(
			[...open].flatMap(([group, options]) =>
				[...options.values()].includes(false) ? [group] : [],
			),
		);
		return named.filter(({ choice }) => !choice || !settled.has(choice.group));
	}

	#isNeeded(one: MissingFact): boolean {
		return this.#of(one.object).some((other) => isSameFact(other, one) && !other.choice);
	}
}

function remove(facts: MissingFact[], one: MissingFact): void {
	facts.splice(facts.indexOf(one), 1);
}

/** Whether two missing facts are the same one of one object. */
export function isSameFact(one: MissingFact, other: MissingFact): boolean {
	return one.object === other.object && one.fact === other.fact && one.entry === other.entry;
}

/** Whether a fact that is named in one way need not be named in the other too. */
function covers(one: MissingFact, other: MissingFact): boolean {
	if (one.isOfTheMoment && !other.isOfTheMoment) return false;
	return (
		(one.choice === undefined && other.choice === undefined) ||
		(one.choice?.group === other.choice?.group && one.choice?.option === other.choice?.option)
	);
}
