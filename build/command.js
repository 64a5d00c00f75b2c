// Bundles the command into few files, which Node loads several times as fast as the modules that it
// is made of, and more quickly still as CommonJS: `npm run build`
import { rmSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { jsx } from './page.js';
import { withoutExamples } from './without-examples.js';

const folder = 'lib/bin';
rmSync(folder, { recursive: true, force: true });

const bundle = await rolldown({
	input: { hvlint: 'src/cli/main.ts' },
	platform: 'node',
	tsconfig: false,
	transform: jsx,
	plugins: [withoutExamples],
	resolve: { mainFields: ['module', 'main'] },
	onLog(level, log) {
		throw new Error(`${level}: ${log.message}`);
	},
});
await bundle.write({
	dir: folder,
	format: 'cjs',
	entryFileNames: '[name].js',
	chunkFileNames: '[name].js',
});
writeFileSync(`${folder}/package.json`, `${JSON.stringify({ type: 'commonjs' })}\n`);
