import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { folderOf, hvlint } from './process.ts';

/** A cluster of many machines, each with something to tell. */
function estate(machines = 150) {
	return {
		...{ apiVersion: 'hvlint/v1', kind: 'Cluster', name: 'BIG', collected: '2026-11-20' },
		nodes: ['HV1', 'HV2'],
		virtualMachines: [...Array(machines).keys()].map((number) => ({
			...{ name: `vm${number}`, owner: `HV${(number % 2) + 1}`, highlyAvailable: true },
			checkpoints: [
				{ name: 'before', created: '2025-01-01', type: 'Standard' },
				{ name: 'after', created: '2025-02-01', type: 'Standard' },
			],
		})),
	};
}

/** What docs/ci.md says to type, and to write into hvlint.yaml, in its order. */
function stepsOfManual(): { readonly language: string; readonly lines: string[] }[] {
	const [, section = ''] = readFileSync('docs/ci.md', 'utf8').split(
		'## From hundreds of findings to a gate\n',
	);
	const [steps = ''] = section.split(/^## /m);
	return [...steps.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({
		language,
		lines: text.trimEnd().split('\n'),
	}));
}

test('from hundreds of findings to a gate in three steps, by what docs/ci.md says to type', async () => {
	const cwd = folderOf({ 'frankfurt/big.yaml': stringify(estate()) });
	cpSync('examples', cwd, { recursive: true });
	const identity = ['GIT_AUTHOR', 'GIT_COMMITTER'].flatMap((who) => [
		[`${who}_NAME`, 'a'],
		[`${who}_EMAIL`, 'a@b'],
	]);
	const env = { ...process.env, ...Object.fromEntries(identity) };
	const type = async (line: string) => {
		const [command, ...words] = line.split(' ');
		if (command === 'hvlint') return { line, ...(await hvlint(words, { cwd })) };
		const { status, stdout } = spawnSync('sh', ['-c', line], { cwd, env, encoding: 'utf8' });
		return { line, code: status, out: stdout };
	};
	await type('git init -q -b main && git add -A && git commit -qm before');
	const typed: Awaited<ReturnType<typeof type>>[] = [];
	for (const { language, lines } of stepsOfManual())
		if (language === 'yaml') appendFileSync(join(cwd, 'hvlint.yaml'), `${lines.join('\n')}\n`);
		else for (const line of lines) typed.push(await type(line));
	expect(typed.map(({ line, code }) => [line.split(' -m')[0], code])).toEqual([
		['hvlint init', 0],
		['hvlint --statistics --quiet', 1],
		['hvlint baseline', 0],
		['git add hvlint.yaml hvlint-baseline.json', 0],
		['git commit', 0],
		['hvlint', 0],
		['hvlint baseline --update', 0],
	]);
	expect(typed[1]?.out).toMatch(/^ +\d{3} {2}warning {2}checkpoints\/age\n/m);
	expect(typed[2]?.out).toMatch(/^ +\d{3} {2}checkpoints\/age\n/m);
	expect(typed[5]?.out).toMatch(/\d{3} findings known \(hvlint-baseline\.json\)\./);
	const known = () =>
		JSON.parse(readFileSync(join(cwd, 'hvlint-baseline.json'), 'utf8')).findings.length;
	const before = known();
	expect(before).toBeGreaterThan(300);

	// What comes counts, what is mended is told and taken out.
	const file = join(cwd, 'hvlint.yaml');
	writeFileSync(file, readFileSync(file, 'utf8').replace('failOn: error  ', 'failOn: warning'));
	expect((await type('hvlint')).code).toBe(0);
	const changed = estate(151);
	writeFileSync(join(cwd, 'frankfurt/big.yaml'), stringify(changed));
	const counted = JSON.parse((await type('hvlint -f json')).out).findings;
	expect((await type('hvlint')).code).toBe(1);
	expect(new Set(counted.map((one: { subject: { name: string } }) => one.subject.name))).toEqual(
		new Set(['vm150']),
	);
	for (const one of changed.virtualMachines.slice(100)) one.checkpoints = [];
	writeFileSync(join(cwd, 'frankfurt/big.yaml'), stringify(changed));
	expect((await type('hvlint --quiet')).out).toMatch(/100 more mended: hvlint baseline --update/);
	await type('hvlint baseline --update');
	expect((await type('hvlint --quiet')).out).not.toMatch(/mended/);
	expect(known()).toBe(before - 100);
}, 600_000);

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

/** The same document with its keys in another order, and the entries of its lists where they stand for themselves. */
function shuffled(value: Value, order: (length: number) => number[]): Value {
	if (Array.isArray(value)) {
		const parts = value.map((one) => shuffled(one, order));
		return parts.every((one) => typeof one === 'object' && one !== null && 'name' in one)
			? order(parts.length).map((index) => parts[index] as Value)
			: parts;
	}
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value);
	return Object.fromEntries(
		order(entries.length).map((index) => {
			const [key, part] = entries[index] as [string, Value];
			return [key, shuffled(part, order)];
		}),
	);
}

describe('a baseline', () => {
	const machines = readFileSync('examples/contoso/virtual-machines/applications.yaml', 'utf8');
	// With lists of several entries, in which places change.
	const text = `${machines.trimEnd()}\n---\n${stringify(estate(4))}`;
	const documents = text.split(/^---$/m).map((one) => parse(one) as Value);

	test('survives another order, other files and other formatting', async () => {
		const cwd = folderOf({ 'a.yaml': text });
		await hvlint(['baseline'], { cwd });
		const { findings } = JSON.parse(readFileSync(join(cwd, 'hvlint-baseline.json'), 'utf8'));
		expect(findings.length).toBeGreaterThan(2);
		const file = fc.record({ seed: fc.integer(), form: fc.constantFrom('json', 'flow', 'block') });
		await fc.assert(
			fc.asyncProperty(file, async ({ seed, form }) => {
				let state = seed;
				const order = (length: number) =>
					[...Array(length).keys()]
						.map((index) => {
							state = (Math.imul(state, 1103515245) + 12345) | 0;
							return { index, key: state };
						})
						.sort((one, other) => one.key - other.key)
						.map(({ index }) => index);
				const other = order(documents.length).map((index) =>
					shuffled(documents[index] as Value, order),
				);
				for (const name of ['a.yaml', 'b.json', 'c.yaml']) rmSync(join(cwd, name), { force: true });
				if (form === 'json') writeFileSync(join(cwd, 'b.json'), JSON.stringify(other));
				else
					writeFileSync(
						join(cwd, 'c.yaml'),
						other.map((one) => stringify(one, { collectionStyle: form, indent: 4 })).join('---\n'),
					);
				const { out } = await hvlint(['-b', 'hvlint-baseline.json', '-f', 'json'], { cwd });
				const report = JSON.parse(out);
				expect(report.findings).toEqual([]);
				expect(report.baseline).toMatchObject({ known: findings.length, mended: 0, undecided: 0 });
			}),
			{ numRuns: 8 },
		);
	});
});

describe('names that are hostile', () => {
	const names = [
		'</script><img src=x>',
		'\u001B[31m::error::x',
		'"\\"]}',
		'__proto__',
		'a\n---\nb: |',
	];

	test.each(names)('are text in a baseline, an exception and the page: %j', async (name) => {
		const machine = {
			...{ apiVersion: 'hvlint/v1', kind: 'VirtualMachine', name, cluster: null, owner: 'HV01' },
			...{ collected: '2026-11-20' },
			checkpoints: [{ name: 'c', created: '2025-01-01', type: 'Standard' }],
		};
		const reason = `${name} is why`;
		const exceptions = [{ rule: 'checkpoints/age', reason }];
		const cwd = folderOf({ 'a.json': JSON.stringify(machine) });
		const { code, out } = await hvlint(['baseline'], { cwd });
		expect(code).toBe(0);
		expect(out).not.toMatch(/[^\P{Cc}\n]|^::|^---/mu);
		const known = JSON.parse(readFileSync(join(cwd, 'hvlint-baseline.json'), 'utf8'));
		expect(known.findings[0].object).toBe(`virtualMachine ${name}`);
		const excepted = folderOf({ 'a.json': JSON.stringify({ ...machine, exceptions }) });
		for (const format of ['pretty', 'markdown', 'html', 'github', 'azure', 'teamcity']) {
			const { out: text } = await hvlint(['-f', format], { cwd: excepted });
			expect(text).toContain('is why');
			expect(text).not.toMatch(/[^\P{Cc}\n]|^::error::x/mu);
			if (format === 'html') expect(text).not.toContain('<img');
		}
		const { out: page } = await hvlint(['-b', 'hvlint-baseline.json', '-f', 'html'], { cwd });
		expect(page).toContain('Known: it was there already');
		expect(page).not.toMatch(/[^\P{Cc}\n]|<img/u);
	});
});
