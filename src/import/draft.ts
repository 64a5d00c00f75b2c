import type { Raw } from './raw.ts';

type Value = Record<string | number, unknown>;

/** Where the facts of drafts came from: for each object its own place, and that of each of its properties. */
export class Origins {
	readonly #isKept: boolean;
	readonly #places = new Map<object, Map<string | number | undefined, Raw>>();

	/** @param isKept Whether anybody will ask: keeping them takes as long as the import itself. */
	constructor(isKept = true) {
		this.#isKept = isKept;
	}

	/** Says where a property of an object came from, or the object itself (without a key). */
	note(object: object, key: string | number | undefined, raw: Raw): void {
		if (!this.#isKept) return;
		const places = this.#places.get(object) ?? new Map<string | number | undefined, Raw>();
		this.#places.set(object, places);
		if (!places.has(key)) places.set(key, raw);
	}

	/** Where an object came from, or one of its properties. */
	of(object: object, key?: string | number): Raw | undefined {
		return this.#places.get(object)?.get(key);
	}
}

/** The names in a dotted path: of the objects that hold a fact, and of the fact. */
interface Steps {
	readonly holders: readonly string[];
	readonly last: string;
}

const known = new Map<string, Steps>();

/** There are as many paths as facts, and each is split once. */
function stepsOf(path: string): Steps {
	let steps = known.get(path);
	if (!steps) {
		const holders = path.split('.');
		const last = holders.pop() as string;
		steps = { holders, last };
		known.set(path, steps);
	}
	return steps;
}

/** An object of a manifest while it is filled from exports. What was told first stays. */
export class Draft {
	readonly value: Value = {};

	readonly origins: Origins;
	/** What the object is made of. */
	readonly raw: Raw;

	constructor(origins: Origins, raw: Raw) {
		this.origins = origins;
		this.raw = raw;
		origins.note(this.value, undefined, raw);
	}

	/** Sets what a dotted path leads to. Undefined sets nothing. */
	set(path: string, value: unknown, raw: Raw): void {
		if (value === undefined) return;
		const { holders, last } = stepsOf(path);
		let object = this.value;
		for (const step of holders) {
			if (object[step] === undefined || object[step] === null) {
				const inner: Value = {};
				object[step] = inner;
				this.origins.note(inner, undefined, raw);
			}
			object = object[step] as Value;
		}
		if (object[last] !== undefined) return;
		object[last] = value;
		this.origins.note(object, last, raw);
	}

	has(path: string): boolean {
		return (
			path
				.split('.')
				.reduce<unknown>(
					(part, step) =>
						typeof part === 'object' && part !== null ? (part as Value)[step] : undefined,
					this.value,
				) !== undefined
		);
	}
}
