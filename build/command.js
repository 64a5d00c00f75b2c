// Bundles the command into few files, which Node loads several times as fast as the modules that it
// is made of: `npm run build`
import { rmSync } from 'node:fs';
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
	format: 'esm',
	entryFileNames: '[name].js',
	chunkFileNames: '[name].js',
});
