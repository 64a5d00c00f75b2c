import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyInput, type FuzzInput } from './inputs.ts';
import { obey } from './laws.ts';

/** `npm run fuzz -- MINUTES SEED` says how long; else a few inputs show that the laws are in force. */
const minutes = Number(process.env.FUZZ_MINUTES ?? 0);
const seed = Number(process.env.FUZZ_SEED ?? 20_261_128);
const batch = 300;

test('the laws hold for any input', { timeout: (minutes + 10) * 60_000 }, () => {
	const end = Date.now() + minutes * 60_000;
	const counts = new Map<string, number>();
	const broken = new Map<string, FuzzInput>();
	let slowest = 0;
	let number = 0;
	do {
		for (const input of fc.sample(anyInput, { seed: seed + number, numRuns: batch })) {
			const started = process.cpuUsage();
			try {
				obey(input);
			} catch (error) {
				broken.set(
					String((error as Error).stack)
						.split('\n')
						.slice(0, 3)
						.join(' '),
					input,
				);
			}
			const { user, system } = process.cpuUsage(started);
			slowest = Math.max(slowest, (user + system) / 1e6);
			counts.set(input.kind, (counts.get(input.kind) ?? 0) + 1);
		}
		number += batch;
	} while (Date.now() < end);
	if (minutes > 0) tell({ seed, number, counts: Object.fromEntries(counts), slowest, broken });
	expect([...broken.keys()]).toEqual([]);
});

/** What was found by longer runs stays found. */
test.each(readdirSync('test/corpus'))('%s', (name) => {
	const bytes = readFileSync(join('test/corpus', name));
	obey({ kind: 'estate', files: [{ path: name, bytes, named: true }] });
});

/** What a run did, and what it found. */
interface Figures {
	readonly seed: number;
	readonly number: number;
	readonly counts: Readonly<Record<string, number>>;
	/** Of one input, in seconds of the processor. */
	readonly slowest: number;
	readonly broken: ReadonlyMap<string, FuzzInput>;
}

function tell({ broken, ...figures }: Figures): void {
	console.log(JSON.stringify(figures));
	if (broken.size === 0) return;
	const folder = mkdtempSync(join(tmpdir(), 'hvlint-fuzz-'));
	console.log(`What breaks a law is in ${folder}.`);
	for (const [index, [message, { files, config }]] of [...broken].entries()) {
		console.log(`${index}: ${message}`);
		if (config !== undefined) writeFileSync(join(folder, `${index}-configuration`), config);
		for (const [at, { path, bytes }] of files.entries())
			writeFileSync(join(folder, `${index}-${at}-${path.replace(/[^\w.]/g, '_')}`), bytes);
	}
}
