import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { folderOf, hvlint } from './process.ts';

/** A cluster of many machines, each with something to tell. */
function estate(machines = 150): object {
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

test('from hundreds of findings to a gate in three steps, as docs/ci.md tells', async () => {
	const cwd = folderOf({ 'estate/big.yaml': stringify(estate()) });
	const run = async (...args: string[]) => {
		const { code, out } = await hvlint(args, { cwd });
		return { code, out };
	};
	await run('init');
	writeFileSync(
		join(cwd, 'hvlint.yaml'),
		`${readFileSync(join(cwd, 'hvlint.yaml'), 'utf8').replace('failOn: error  ', 'failOn: warning')}baseline: hvlint-baseline.json\n`,
	);
	// 1. Look: the baseline that the configuration names is not there yet, and that is no clean run.
	expect((await run('--statistics', '--quiet')).code).toBe(2);
	// 2. Write down.
	const written = await run('baseline');
	expect(written.out).toMatch(/^ +\d+ {2}checkpoints\/age\n/m);
	const known = JSON.parse(readFileSync(join(cwd, 'hvlint-baseline.json'), 'utf8'));
	expect(known.findings.length).toBeGreaterThan(240);
	// 3. Only what is new counts.
	expect(await run('--quiet')).toMatchObject({ code: 0 });
	const changed = estate(151) as { virtualMachines: { checkpoints: object[] }[] };
	writeFileSync(join(cwd, 'estate/big.yaml'), stringify(changed));
	const now = await run('-f', 'json');
	expect(now.code).toBe(1);
	const counted = JSON.parse(now.out).findings.filter(
		({ severity }: { severity: string }) => severity === 'warning',
	);
	const names = counted.map(({ subject }: { subject: { name: string } }) => subject.name);
	expect([...new Set(names)]).toEqual(['vm150']);
	for (const one of changed.virtualMachines.slice(100)) one.checkpoints = [];
	writeFileSync(join(cwd, 'estate/big.yaml'), stringify(changed));
	expect((await run('--quiet')).out).toMatch(/100 more mended: hvlint baseline --update/);
	await run('baseline', '--update');
	expect((await run('--quiet')).out).not.toMatch(/mended/);
	const left = JSON.parse(readFileSync(join(cwd, 'hvlint-baseline.json'), 'utf8'));
	expect(left.findings).toHaveLength(known.findings.length - 100);
});

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
