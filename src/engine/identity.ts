import { createHash } from 'node:crypto';
import { getOrAdd } from '../estate/maps.ts';
import { compareText, type Finding } from './report.ts';

/** A short key of what identifies a finding: the same for the same parts, on every machine. */
export function identityOf(parts: readonly (string | number)[]): string {
	return createHash('sha256').update(parts.join('/')).digest('hex').slice(0, 32);
}

/** Where a finding stands, as a text that the order of keys in a file does not change. */
export function placeKey({ path, pointer }: Pick<Finding, 'path' | 'pointer'>): string {
	return `${path}\0${pointer}`;
}

/** An entry as before it was told apart from others of its identity. */
export function undistinguished<T extends { readonly identity: string }>(entry: T): T {
	return { ...entry, identity: entry.identity.replace(/:\d+$/, '') };
}

/**
 * Tells entries with one identity apart by their places, else by their order: the second is `key:2`.
 *
 * @param placeOf such as `placeKey`.
 */
export function distinguish<T extends { readonly identity: string }>(
	entries: readonly T[],
	placeOf: (entry: T) => string = () => '',
): T[] {
	const twins = new Map<string, T[]>();
	for (const entry of entries) getOrAdd(twins, entry.identity, (): T[] => []).push(entry);
	const numbers = new Map<T, number>();
	for (const same of twins.values()) {
		if (same.length === 1) continue;
		const inOrder = same.toSorted((one, other) => compareText(placeOf(one), placeOf(other)));
		for (const [index, entry] of inOrder.entries()) numbers.set(entry, index + 1);
	}
	return entries.map((entry) => {
		const number = numbers.get(entry) ?? 1;
		return number === 1 ? entry : { ...entry, identity: `${entry.identity}:${number}` };
	});
}
