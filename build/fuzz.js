// Feeds the tool with any input for some minutes, from a seed: `npm run fuzz -- MINUTES SEED [KIND]`
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { jsx } from './page.js';

const [minutes = '5', seed = String(Date.now() % 1e9), ...kind] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'hvlint-fuzz-'));
try {
	// In one file, it tries several times as many inputs as in the test runner.
	const bundle = await rolldown({
		input: 'test/fuzz/main.ts',
		platform: 'node',
		tsconfig: false,
		transform: jsx,
		resolve: { mainFields: ['module', 'main'] },
		checks: { ineffectiveDynamicImport: false },
	});
	const file = join(folder, 'fuzz.mjs');
	await bundle.write({ file, format: 'esm', codeSplitting: false });
	const { status } = spawnSync(process.execPath, [file, minutes, seed, ...kind], {
		stdio: 'inherit',
	});
	process.exitCode = status ?? 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}
