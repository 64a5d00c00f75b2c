import { isRecord, type Raw } from './raw.ts';
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

/** So many objects of a cmdlet have all the properties that it prints. */
const enough = 1000;

/** Objects of a cmdlet or class, and which of their properties were asked for. */
interface Watched {
	readonly objects: Raw[];
	readonly asked: Set<string>;
}

/** Tells what exports hold, and what of that goes nowhere. */
export class Survey {
	readonly #reads: readonly Read[];
	readonly #watched = new Map<string, Watched>();

	/** Watches which properties of the objects are asked for from now on. */
	constructor(reads: readonly Read[]) {
		this.#reads = reads;
		for (const { what, objects = [] } of reads) {
			const watched = this.#watched.get(what) ?? { objects: [], asked: new Set() };
			this.#watched.set(what, watched);
			for (const raw of objects.slice(0, enough - watched.objects.length)) {
				raw.asked = watched.asked;
				watched.objects.push(raw);
			}
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
		return [...this.#watched].flatMap(([what, { objects, asked }]) => {
			const names = new Set<string>();
			for (const { value } of objects)
				for (const [name, one] of Object.entries(isRecord(value) ? value : {}))
					if (!asked.has(name) && !whose.has(name) && !isNothing(one)) names.add(name);
			return names.size > 0 ? [{ what, properties: [...names].sort() }] : [];
		});
	}
}

function isNothing(value: unknown): boolean {
	return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
