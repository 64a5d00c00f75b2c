import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kind } from './inputs.ts';
import { type Figures, run } from './run.ts';

const [minutes, seed, kind] = process.argv.slice(2) as [string, string, Kind?];
const figures = run(
	{ minutes: Number(minutes), seed: Number(seed), batch: kind ? 100 : 1000, ...(kind && { kind }) },
	tell,
);
tell(figures);
if (figures.broken.size > 0) {
	keep(figures.broken);
	process.exitCode = 1;
}

function tell({ broken, ...figures }: Figures): void {
	console.log(JSON.stringify({ ...figures, broken: [...broken.keys()] }));
}

/** Writes what breaks a law where it can be looked at. */
function keep(broken: Figures['broken']): void {
	const folder = mkdtempSync(join(tmpdir(), 'hvlint-fuzz-'));
	console.log(`What breaks a law is in ${folder}.`);
	for (const [index, { kind, files, config, ...rest }] of [...broken.values()].entries()) {
		const name = `${index}-${kind.replace(' ', '-')}`;
		if (config !== undefined) writeFileSync(join(folder, `${name}.txt`), config);
		if (rest.documents) writeFileSync(join(folder, `${name}.json`), JSON.stringify(rest));
		for (const [at, { path, bytes }] of files.entries())
			writeFileSync(join(folder, `${name}-${at}-${path.replace(/[^\w.]/g, '_')}`), bytes);
	}
}
