import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseArguments } from '../src/cli/arguments.ts';
import { exitCodes } from '../src/cli/failure.ts';
import { parseOutputs } from '../src/cli/output.ts';
import { formatNames } from '../src/reporters/formats.ts';
import { folderOf, hvlint } from './cli/process.ts';

const pages = ['README.md', 'CONTRIBUTING.md', 'examples/README.md'].concat(
	readdirSync('docs', { recursive: true, encoding: 'utf8' })
		.map((file) => `docs/${file.replaceAll('\\', '/')}`)
		.filter((file) => file.endsWith('.md') && !/^docs\/rules\/.+\//.test(file)),
);
const examples = readdirSync('docs/ci').map((file) => `docs/ci/${file}`);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What a heading is linked to as, on GitHub. */
function anchorsOf(page: string): string[] {
	return [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
		title
			.toLowerCase()
			.replace(/[^\w\- ]/g, '')
			.replaceAll(' ', '-'),
	);
}

/** The arguments of the hvlint commands of a text. */
function commandsOf(text: string): string[][] {
	const commands =
		/^\W*(?:\w+: |PS> |sh ')?(?:\$report = )?(?:npx --yes )?hvlint(?:@\S+)?( [^|#>'\n]*)?/gm;
	return [...text.matchAll(commands)].map(([, args = '']) =>
		args.split(/\s+/).filter((arg) => arg !== ''),
	);
}

describe.each(pages)('%s', (path) => {
	const page = readFileSync(path, 'utf8');
	const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];

	test('links to what is there', () => {
		for (const [, target = ''] of page.matchAll(/\]\((?!https:)([^)\s]+)\)/g)) {
			const [file, anchor] = target.split('#');
			const linked = file ? join(dirname(path), file) : path;
			expect(existsSync(linked), target).toBe(true);
			if (anchor) expect(anchorsOf(readFileSync(linked, 'utf8')), target).toContain(anchor);
		}
	});

	test('shows commands that hvlint understands', () => {
		for (const [, language = '', text = ''] of blocks)
			if (['powershell', 'sh', 'text'].includes(language))
				for (const command of commandsOf(text))
					parseOutputs(parseArguments(command).values.format ?? []);
	});
});

describe.each(examples)('%s', (path) => {
	const text = readFileSync(path, 'utf8');

	test('is well-formed, and runs this version with formats that there are', () => {
		if (path.endsWith('.yml')) expect(parse(text)).toBeTypeOf('object');
		for (const [, pinned] of text.matchAll(/hvlint@v?([\d.]+)/g)) expect(pinned).toBe(version);
		for (const command of commandsOf(text))
			parseOutputs(parseArguments(command).values.format ?? []);
	});
});

test('docs/ci.md pins this version', () => {
	const page = readFileSync('docs/ci.md', 'utf8');
	for (const [, pinned] of page.matchAll(/(?:hvlint@|rev: v)([\d.]+)/g))
		expect(pinned).toBe(version);
});

test('docs/formats.md has every format', () => {
	const page = readFileSync('docs/formats.md', 'utf8');
	const told = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
	expect(told.sort()).toEqual([...formatNames].sort());
});

test('docs/exit-codes.md has every exit code', () => {
	const page = readFileSync('docs/exit-codes.md', 'utf8');
	const told = [...page.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
	expect(told).toEqual(Object.values(exitCodes));
});

test('the configuration of docs/configuration.md is valid', async () => {
	const page = readFileSync('docs/configuration.md', 'utf8');
	const config = /^```yaml\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '';
	const { code, err } = await hvlint(['rules'], { cwd: folderOf({ 'hvlint.yaml': config }) });
	expect({ code, err }).toEqual({ code: 0, err: '' });
});
