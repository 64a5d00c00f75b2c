import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { obey } from './laws.ts';
import { run } from './run.ts';

/** A few inputs show that the laws are in force; `npm run fuzz` tries many. */
test('the laws hold for any input', () => {
	const { broken } = run({ minutes: 0, seed: 20_261_128, batch: 300 });
	expect([...broken.keys()]).toEqual([]);
});

/** What was found by longer runs stays found. */
test.each(readdirSync('test/corpus'))('%s', (name) => {
	const bytes = readFileSync(join('test/corpus', name));
	obey({ kind: 'estate', files: [{ path: name, bytes, named: true }] });
});
