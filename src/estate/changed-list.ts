import type { VirtualMachine } from '../generated/manifest.ts';
import type { Estate } from './estate.ts';

/** Who has come to a list of machines, and who has left it. */
export interface Change {
	readonly arrived: readonly VirtualMachine[];
	readonly left: readonly VirtualMachine[];
}

/** How a list came about: what is known of the whole list before need not be found out anew. */
export interface Origin extends Change {
	readonly before: readonly VirtualMachine[];
	/** The estate of which the list before is. */
	readonly estate: Estate;
}

const origins = new WeakMap<readonly VirtualMachine[], Origin>();

/** A list after a change, which remembers it; where nothing changed it is the same. */
export function changedList(
	before: readonly VirtualMachine[],
	estate: Estate,
	{ arrived, left }: Change,
): readonly VirtualMachine[] {
	if (arrived.length + left.length === 0) return before;
	const gone = new Set(left);
	const list = [...new Set([...before.filter((machine) => !gone.has(machine)), ...arrived])];
	const known = new Set(before);
	origins.set(list, {
		...{ before, estate },
		arrived: arrived.filter((machine) => !known.has(machine)),
		left: left.filter((machine) => known.has(machine)),
	});
	return list;
}

/** How a list came about; undefined of one that is as it was declared. */
export function originOf(list: readonly VirtualMachine[]): Origin | undefined {
	return origins.get(list);
}
