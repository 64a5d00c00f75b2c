import { readFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

/** How JSX is compiled. */
export const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } };

const notice = '/* With Preact: Copyright (c) 2015-present Jason Miller, MIT License. */';

/** The script that runs in the pages of `--format html`, in one piece, and their style. */
export async function buildPage() {
	const bundle = await rolldown({
		input: 'src/reporters/html/client.tsx',
		platform: 'browser',
		tsconfig: false,
		transform: jsx,
		onLog(level, log) {
			throw new Error(`${level}: ${log.message}`);
		},
	});
	const { output } = await bundle.generate({
		format: 'iife',
		minify: true,
		comments: false,
	});
	// Minified code has tabs in its texts alone, where they can be written out as well.
	const code = output[0].code.trim().replaceAll('\t', '\\t');
	return {
		script: `${notice}\n${code}`,
		style: readFileSync('src/reporters/html/page.css', 'utf8')
			.replace(/\/\*[\s\S]*?\*\//g, '')
			.replace(/\s+/g, ' ')
			.replace(/ ?([{};]) ?/g, '$1')
			.trim(),
	};
}
