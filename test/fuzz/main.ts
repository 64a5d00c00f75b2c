import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Figures, run } from './run.ts';

const [minutes, seed] = process.argv.slice(2).map(Number) as [number, number];
const figures = run({ minutes, seed, batch: 1000 }, tell);
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
	for (const [index, { files, config }] of [...broken.values()].entries()) {
		if (config !== undefined) writeFileSync(join(folder, `${index}-configuration`), config);
		for (const [at, { path, bytes }] of files.entries())
			writeFileSync(join(folder, `${index}-${at}-${path.replace(/[^\w.]/g, '_')}`), bytes);
	}
}
