import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { folderOf, hvlint } from './process.ts';

const cwd = folderOf({});
const printed = async (...args: string[]): Promise<string> => {
	const { code, out, err } = await hvlint(args, { cwd });
	expect({ code, err }).toEqual({ code: 0, err: '' });
	return out;
};

describe('hvlint explain', () => {
	test('tells why, what to do, options, facts with their cmdlets, and examples', async () => {
		const out = await printed('explain', 'checkpoints/age');
		expect(out.match(/^[A-Z].*$/gm)).toEqual(
			expect.arrayContaining([
				'Why',
				'What to do',
				'Options',
				'Sources',
				'Facts that decide it',
				'An example that is reported',
				'An example that is not',
			]),
		);
		expect(out).toMatch(/^ {2}- virtual machine .*: `Get-VMSnapshot -VMName/m);
		expect(out).toContain('  apiVersion: hvlint/v1');
		expect(out).not.toContain('```');
	});

	test.each([
		['any case', 'Preflight/MEMORY', 'preflight/memory error'],
		['a part', 'pass-through', 'preflight/pass-through-disks error'],
		['a problem of the input', 'schema', 'schema: a document says what its schema does not know'],
	])('takes %s', async (_, id, begin) => {
		expect((await printed('explain', id)).slice(0, begin.length)).toBe(begin);
	});

	test('lists the rules of a category, and those that a part may mean', async () => {
		const listed = async (id: string) =>
			(await printed('explain', id)).split('\n').filter((line) => /^\S/.test(line));
		const ids = rules.map(({ id }) => id);
		expect(await listed('CSV')).toEqual(ids.filter((id) => id.startsWith('csv/')));
		expect(await listed('memory')).toEqual(['memory/dynamic-range', 'preflight/memory']);
		expect(await listed('fibre')).toEqual(ids.filter((id) => id.includes('fibre')));
	});
});

test.each(['constructor', '__proto__', 'toString'])('2: explain %s', async (name) => {
	const { code, err } = await hvlint(['explain', name], { cwd });
	expect(err).toMatch(/^hvlint: There is no rule /);
	expect(code).toBe(2);
});

describe('hvlint docs', () => {
	test('lists the pages of the manual, and prints each', async () => {
		const out = await printed('docs');
		const pages = [...out.matchAll(/^ {2}hvlint docs ([\w-]+)$/gm)].map(([, page = '']) => page);
		expect(pages).toEqual(expect.arrayContaining(['formats', 'manifest-reference', 'preflight']));
		for (const page of ['formats', 'docs/Formats.md'])
			expect(await printed('docs', page)).toMatch(/^# Formats\n/);
		expect(await printed('docs', 'preflight/memory')).toContain('# preflight/memory\n');
	});

	test('2: a page that there is not', async () => {
		const { code, out, err } = await hvlint(['docs', 'format'], { cwd });
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain('The manual has no page "format". Did you mean formats?');
		expect((await hvlint(['docs', '../README'], { cwd })).code).toBe(2);
	});
});
