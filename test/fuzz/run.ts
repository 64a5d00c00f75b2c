import fc from 'fast-check';
import { anyInput, type FuzzInput, type Kind } from './inputs.ts';
import { obey } from './laws.ts';

/** What a run did, and what it found. */
export interface Figures {
	readonly seed: number;
	readonly number: number;
	readonly counts: Readonly<Record<string, number>>;
	/** Of one input, in seconds of the processor. */
	readonly slowest: number;
	/** The first input of each way in which a law was broken. */
	readonly broken: ReadonlyMap<string, FuzzInput>;
}

/**
 * Holds the tool to its laws with inputs that follow from a seed.
 * @param minutes at least one batch is tried.
 * @param kind what alone is tried; absent: everything.
 * @param tell called about once a minute.
 */
export function run(
	{ minutes, seed, batch, kind }: { minutes: number; seed: number; batch: number; kind?: Kind },
	tell: (figures: Figures) => void = () => {},
): Figures {
	const end = Date.now() + minutes * 60_000;
	const counts: Record<string, number> = {};
	const broken = new Map<string, FuzzInput>();
	let slowest = 0;
	let number = 0;
	let told = Date.now();
	const figures = () => ({ seed, number, counts, slowest, broken });
	do {
		for (const input of fc.sample(anyInput(kind), { seed: seed + number, numRuns: batch })) {
			const started = process.cpuUsage();
			const fault = faultOf(input);
			if (fault !== undefined && !broken.has(fault)) broken.set(fault, input);
			const { user, system } = process.cpuUsage(started);
			slowest = Math.max(slowest, (user + system) / 1e6);
			counts[input.kind] = (counts[input.kind] ?? 0) + 1;
		}
		number += batch;
		if (Date.now() - told > 60_000) {
			told = Date.now();
			tell(figures());
		}
	} while (Date.now() < end);
	return figures();
}

/** The law that an input breaks: what was thrown, and where. */
function faultOf(input: FuzzInput): string | undefined {
	try {
		obey(input);
		return undefined;
	} catch (error) {
		return String((error as Error).stack)
			.split('\n')
			.slice(0, 3)
			.join(' ');
	}
}
