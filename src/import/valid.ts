import { type Segments, valueAt } from '../source/document.ts';
import { validators } from '../source/manifest-document.ts';
import { kinds, rootSchema } from '../source/schema.ts';
import { validateDocument } from '../source/validate.ts';

type Container = Record<string | number, unknown>;

const nowhere = { line: 1, column: 1 };
/** Without these a manifest is none: whoever reads it says what is wrong with them. */
const head: readonly unknown[] = ['apiVersion', 'kind', 'name'];

/**
 * Takes out of a manifest what its schema does not allow, so that an import writes nothing that a later
 * run refuses. A list with an entry that cannot stay goes as a whole: what is left would look like all.
 *
 * @param tell Is told of each part that goes.
 */
export function keepValid(manifest: object, tell: (at: Segments) => void): void {
	const file = kinds[String((manifest as { kind?: unknown }).kind)];
	if (!file || validators[file](manifest)) return;
	const document = {
		path: '',
		text: '',
		value: manifest,
		rangeOf: () => ({ start: nowhere, end: nowhere }),
		textOf: () => undefined,
	};
	for (;;) {
		const faults = validateDocument(document, rootSchema(file), validators[file]);
		const taken = faults.filter(({ invalid }) => {
			const isTaken = takeOut(manifest, invalid);
			if (isTaken) tell(invalid);
			return isTaken;
		});
		if (taken.length === 0) return;
	}
}

/** @returns whether there was anything to take out. */
function takeOut(manifest: object, at: Segments): boolean {
	const way = typeof at.at(-1) === 'number' ? at.slice(0, -1) : at;
	const key = way.at(-1);
	const holder = valueAt(manifest, way.slice(0, -1)) as Container | undefined;
	if (key === undefined || !holder || !Object.hasOwn(holder, key)) return false;
	if (way.length === 1 && head.includes(key)) return false;
	return delete holder[key];
}
