// Bundles the command into few files, which Node loads several times as fast as the modules that it
// is made of: `npm run build`
import { rmSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

const folder = 'lib/bin';
rmSync(folder, { recursive: true, force: true });

/** Leaves out the examples of the rules, which are most of their text, and which no command prints. */
const withoutExamples = {
	name: 'without-examples',
	transform: {
		filter: { id: /[\\/]rules[\\/]\w[\w-]*[\\/][\w-]+\.ts$/ },
		handler(code, id) {
			const rule = parseAst(code, { lang: 'ts' }, id).body.find(
				({ type }) => type === 'ExportDefaultDeclaration',
			);
			const { value } = rule.declaration.arguments[0].properties.find(
				({ key }) => key.name === 'examples',
			);
			return `${code.slice(0, value.start)}{}${code.slice(value.end)}`;
		},
	},
};

const bundle = await rolldown({
	input: { hvlint: 'src/cli/main.ts' },
	platform: 'node',
	tsconfig: false,
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
