import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';

/** What the modules of a folder may import besides their neighbours: folders, or single modules. */
const layers: Readonly<Record<string, readonly string[]>> = {
	'src/facts': ['src/generated'],
	'src/estate': ['src/facts', 'src/generated'],
	// Words and amounts as people write them, which checks need as well.
	'src/source': [
		'src/generated',
		'schemas',
		'src/estate/names/closest.ts',
		'src/estate/losses.ts',
		'src/estate/measures/size.ts',
	],
	'src/capacity': ['src/estate', 'src/facts', 'src/generated'],
	'src/plan': ['src/capacity', 'src/estate', 'src/generated'],
	'src/engine': [
		'src/capacity',
		'src/plan',
		'src/estate',
		'src/source',
		'src/facts',
		'src/generated',
	],
	'src/collect': ['src/engine', 'src/estate', 'src/generated'],
	'src/import': [
		'src/estate',
		'src/source',
		'src/facts',
		'src/reporters/printable.ts',
		'src/reporters/text.ts',
	],
	'src/reporters': [
		'src/engine',
		'src/source',
		'src/estate/maps.ts',
		'src/estate/measures/size.ts',
		'src/generated/report-page.ts',
	],
	'src/cli': [
		'src/collect',
		'src/import',
		'src/reporters',
		'src/engine',
		'src/estate',
		'src/source',
		'src/generated',
		'schemas/config.schema.json',
		'rules',
	],
	'src/action.ts': ['src/cli', 'src/reporters', 'src/engine'],
	'src/index.ts': ['src/engine', 'src/source', 'rules'],
	rules: ['src/engine/rule.ts', 'src/capacity', 'src/estate', 'src/facts', 'src/generated'],
};
const modules = globSync(['src/**/*.{ts,tsx}', 'rules/**/*.ts', '!src/generated/**']).sort();

test.each(modules)('%s imports what lies below it', (module) => {
	const text = readFileSync(module, 'utf8');
	const imports = [...text.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].map(([, path = '']) =>
		join(dirname(module), path),
	);
	const isIn = (path: string, place: string) => path === place || path.startsWith(`${place}/`);
	const [layer = '', below = []] =
		Object.entries(layers).find(([name]) => isIn(module, name)) ?? [];
	expect(layer).not.toBe('');
	expect(imports.filter((path) => ![layer, ...below].some((one) => isIn(path, one)))).toEqual([]);
});

test('only the ends of the pipeline touch files, streams and the process', () => {
	const inside = modules.filter((module) => !/^src\/(cli\/|action\.ts)/.test(module));
	const outward =
		/["'`](?:node:(?!crypto|net|util)|(?:fs|process|child_process|os|http|https)["'`/])|\bprocess\b[.[]|=\s*process\b|\bconsole\.|globalThis|\bfetch\(/;
	expect(inside.filter((module) => outward.test(readFileSync(module, 'utf8')))).toEqual([]);
});
