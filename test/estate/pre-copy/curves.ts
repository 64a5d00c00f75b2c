import type { ChangedMemory } from '../../../src/estate/pre-copy/changed-memory.ts';

/**
 * Memory of which a small part is changed again and again, and the rest at a rate: the hot part is
 * changed as a whole after some seconds.
 *
 * @see https://doi.org/10.1109/UCC.2015.41 (the model of Kherbache, Hermenier and Madelaine)
 */
export function partlyHot(
	hot: { readonly bytes: number; readonly seconds: number },
	coldBytesPerSecond: number,
): ChangedMemory {
	return (seconds) =>
		seconds <= hot.seconds
			? (hot.bytes * seconds) / hot.seconds
			: hot.bytes + coldBytesPerSecond * (seconds - hot.seconds);
}

/** Memory of which somebody measured what is changed: points in between lie on lines, those behind on the last one. */
export function asMeasured(
	points: readonly (readonly [seconds: number, bytes: number])[],
	most: number,
): ChangedMemory {
	const all = [[0, 0] as const, ...points];
	return (seconds) => {
		const behind = all.findIndex(([at]) => at >= seconds);
		const index = behind < 0 ? all.length - 1 : Math.max(1, behind);
		const [from, before] = all[index - 1] as readonly [number, number];
		const [to, after] = all[index] as readonly [number, number];
		return Math.min(most, before + ((after - before) * (seconds - from)) / (to - from));
	};
}
