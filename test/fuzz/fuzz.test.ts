import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { partsOf, type Written } from '../laws.ts';
import { kinds } from './inputs.ts';
import { obey } from './laws.ts';
import { run } from './run.ts';

const root = 'test/corpus';
const filesIn = (folder: string) =>
	readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
		entry.isFile() ? [entry.name] : [],
	);

/** A few inputs of each kind show that the laws are in force; `npm run fuzz` tries many. */
describe('the laws hold for any input', () => {
	test.each(kinds)('%s', (kind) => {
		// A whole estate takes as long as a thousand texts that are none.
		const batch = /estate|settled|otherwise/.test(kind) ? 8 : 15;
		const { broken } = run({ minutes: 0, seed: 20_261_128, batch, kind });
		expect([...broken.keys()]).toEqual([]);
	});
});

describe('what was found by longer runs stays found', () => {
	test.each(filesIn(root))('%s', (path) => {
		const bytes = readFileSync(join(root, path));
		obey({ kind: 'estate', files: [{ path, bytes, named: true }] });
	});

	test.each(filesIn(join(root, 'export')))('of what is imported: %s', (path) => {
		const bytes = readFileSync(join(root, 'export', path));
		obey({ kind: 'export', files: [{ path, bytes, named: true }] });
	});

	test.each(filesIn(join(root, 'otherwise')))('of what is written otherwise: %s', (path) => {
		const documents: Written[] = JSON.parse(readFileSync(join(root, 'otherwise', path), 'utf8'));
		const dice = documents.flatMap(partsOf).map((_, index) => index);
		obey({ kind: 'otherwise', files: [], documents, dice });
	});
});
