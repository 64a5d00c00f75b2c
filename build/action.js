// Bundles the GitHub Action into dist/, with the licences of what is in it: the same bytes from the
// same sources, on every machine. `npm run build:action`
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { rolldown } from 'rolldown';
import { jsx } from './page.js';
import { withoutExamples } from './without-examples.js';

const folder = 'dist';
rmSync(folder, { recursive: true, force: true });

const bundle = await rolldown({
	input: 'src/action.ts',
	platform: 'node',
	tsconfig: false,
	transform: jsx,
	plugins: [withoutExamples],
	// The UMD of jsonc-parser hides its modules from a bundler.
	resolve: { mainFields: ['module', 'main'] },
	treeshake: {
		// Nothing that is bundled does anything by being imported; what @actions/core has for tokens
		// (an HTTP client) and for processes is not used.
		moduleSideEffects: [{ test: /node_modules/, sideEffects: false }],
	},
	// The Action always needs two of the reporters.
	checks: { ineffectiveDynamicImport: false },
	onLog(level, log) {
		throw new Error(`${level}: ${log.message}`);
	},
});
const { output } = await bundle.write({
	dir: folder,
	format: 'esm',
	entryFileNames: '[name].js',
	chunkFileNames: '[name].js',
	comments: { legal: false },
});

/** The folder of the package that a bundled module is of. */
const packageOf = (id) => /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0];
const packages = new Set(
	output.flatMap((chunk) => Object.keys(chunk.modules ?? {}).map(packageOf)).filter(Boolean),
);
const licences = [...packages].map((path) => {
	const { name, version, license } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
	const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry));
	if (!file) throw new Error(`${relative('.', path)} has no licence file.`);
	const text = readFileSync(`${path}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim();
	return `${name} ${version} (${license})\n\n${text}\n`;
});
writeFileSync(`${folder}/LICENSES.txt`, licences.sort().join(`\n${'-'.repeat(80)}\n\n`));
