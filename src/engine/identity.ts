import { createHash } from 'node:crypto';

/** A short key of what identifies a finding: the same for the same parts, on every machine. */
export function identityOf(parts: readonly (string | number)[]): string {
	return createHash('sha256').update(parts.join('/')).digest('hex').slice(0, 32);
}

/** Tells entries with one identity apart by their order: the second is `key:2`. */
export function distinguish<T extends { readonly identity: string }>(entries: readonly T[]): T[] {
	const seen = new Map<string, number>();
	return entries.map((entry) => {
		const number = (seen.get(entry.identity) ?? 0) + 1;
		seen.set(entry.identity, number);
		return number === 1 ? entry : { ...entry, identity: `${entry.identity}:${number}` };
	});
}
