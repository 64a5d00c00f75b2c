import { isRecord } from './raw.ts';
import type { Read } from './reads.ts';

/** What was understood of a file: how many objects of each cmdlet or class it holds. */
export interface Understood {
	readonly path: string;
	readonly objects: Readonly<Record<string, number>>;
}

/** Properties of what a cmdlet or class gave, of which no fact of a manifest is made. */
export interface PassedOver {
	readonly what: string;
	readonly properties: readonly string[];
}

/** What an object is, and whose: where it stands may tell that as well. */
const whose = new Set([
	'Name',
	'Id',
	'ComputerName',
	'VMId',
	'VMName',
	'VMSnapshotId',
	'PSComputerName',
	'PSShowComputerName',
	'RunspaceId',
]);

/** Tells what exports hold, and what of that goes nowhere. */
export class Survey {
	readonly #reads: readonly Read[];
	readonly #asked = new Map<string, Set<string>>();

	/** Watches which properties of the objects are asked for from now on. */
	constructor(reads: readonly Read[]) {
		this.#reads = reads;
		for (const { what, objects = [] } of reads) {
			const names = this.#asked.get(what) ?? new Set<string>();
			this.#asked.set(what, names);
			for (const raw of objects) raw.asked = names;
		}
	}

	/** In the order of the files and of their reads. */
	understood(): Understood[] {
		const files = new Map<string, Record<string, number>>();
		for (const { what, objects = [] } of this.#reads)
			for (const { path } of objects) {
				const counts = files.get(path) ?? {};
				files.set(path, counts);
				counts[what] = (counts[what] ?? 0) + 1;
			}
		return [...files].map(([path, objects]) => ({ path, objects }));
	}

	/** Only what says something: not what is empty in every object. */
	passedOver(): PassedOver[] {
		const found = new Map<string, Set<string>>();
		for (const { what, objects = [] } of this.#reads) {
			const asked = this.#asked.get(what);
			const names = found.get(what) ?? new Set<string>();
			found.set(what, names);
			for (const { value } of objects)
				if (isRecord(value))
					for (const name of Object.keys(value))
						if (!asked?.has(name) && !whose.has(name) && !isNothing(value[name])) names.add(name);
		}
		return [...found].flatMap(([what, names]) =>
			names.size > 0 ? [{ what, properties: [...names].sort() }] : [],
		);
	}
}

function isNothing(value: unknown): boolean {
	return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
