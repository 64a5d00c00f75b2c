/** How memory is copied while a machine goes on changing it. */
export interface Copying {
	/** What the first pass sends, in bytes. */
	readonly first: number;
	/** Bytes per second. */
	readonly rate: number;
	/** What a pass that takes so many seconds leaves for the next one to send, in bytes. */
	changedWithin(seconds: number): number;
	/** The machine is suspended for the pass that takes no longer than so many seconds, */
	readonly longestPause: number;
	/** or after so many passes, if that is what ends it; else it may never end. */
	readonly passes?: number;
}

/** What a copy comes to. */
export interface Copied {
	/** In seconds, from the first byte to the last. */
	readonly total: number;
	/** The last pass, during which the machine stands still. */
	readonly pause: number;
}

/** As many passes are followed where nothing else ends them. */
const mostPasses = 100_000;
/** Passes that get shorter by less come to no end. */
const leastGain = 1e-9;

/**
 * Follows the passes of a pre-copy migration: each sends what was changed during the one before, the
 * first one all.
 *
 * @see https://patchew.org/QEMU/cover.1677589218.git.gudkov.andrei@huawei.com/ a model of this kind, with
 * what it predicts (48 cells) and how well
 * @returns undefined where it does not end.
 */
export function copy({
	first,
	rate,
	changedWithin,
	longestPause,
	passes = Number.POSITIVE_INFINITY,
}: Copying): Copied | undefined {
	let total = 0;
	let left = first;
	for (let pass = 0; pass < mostPasses; pass += 1) {
		const seconds = left / rate;
		total += seconds;
		if (seconds <= longestPause || pass >= passes) return { total, pause: seconds };
		const next = changedWithin(seconds);
		if (passes === Number.POSITIVE_INFINITY && Math.abs(next - left) < leastGain * first)
			return undefined;
		left = next;
	}
	return undefined;
}
