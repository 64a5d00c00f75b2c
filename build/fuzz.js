// Feeds the tool with any input for some minutes, from a seed: `npm run fuzz -- MINUTES SEED`
import { spawnSync } from 'node:child_process';

const [minutes = '5', seed = String(Date.now() % 1e9)] = process.argv.slice(2);
const { status } = spawnSync(
	process.execPath,
	['node_modules/vitest/vitest.mjs', 'run', 'test/fuzz/fuzz.test.ts'],
	{ stdio: 'inherit', env: { ...process.env, FUZZ_MINUTES: minutes, FUZZ_SEED: seed } },
);
process.exitCode = status ?? 1;
