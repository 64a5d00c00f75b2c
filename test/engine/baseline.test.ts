import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAllDocuments, stringify } from 'yaml';
import { rules } from '../../rules/index.ts';
import {
	againstBaseline,
	compareKnownWith,
	countByRule,
	knownFindings,
} from '../../src/engine/baseline.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { lint } from '../../src/engine/lint.ts';
import type { InputFile } from '../../src/source/manifest.ts';

type Value = Readonly<Record<string, unknown>>;

const options = { rules, settings: settingsOf({}), now: new Date('2026-11-20T12:00:00Z') };
const fileOf = (path: string, text: string): InputFile => ({
	path,
	bytes: Buffer.from(text),
	named: true,
});
const documentsOf = (text: string): Value[] => parseAllDocuments(text).flatMap((one) => one.toJS());
const contoso = readdirSync('examples/contoso', { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.(yaml|json)$/.test(path) && !path.includes('hvlint'))
	.flatMap((path) => documentsOf(readFileSync(`examples/contoso/${path}`, 'utf8')));
const estates = [
	contoso,
	...rules.flatMap(({ examples }) => examples.bad.map(({ input }) => documentsOf(input))),
];

/** A permutation of a list, by a seed. */
function shuffled<T>(list: readonly T[], random: () => number): T[] {
	return list
		.map((value) => ({ value, at: random() }))
		.sort((one, other) => one.at - other.at)
		.map(({ value }) => value);
}

/** The same facts in another order: of keys, and of entries that have names of their own. */
function reordered(value: unknown, random: () => number): unknown {
	if (Array.isArray(value)) {
		const entries = value.map((entry) => reordered(entry, random));
		const names = new Set(value.map((entry) => (entry as Value | null)?.name));
		return names.size === value.length && !names.has(undefined)
			? shuffled(entries, random)
			: entries;
	}
	if (value === null || typeof value !== 'object') return value;
	const entries = Object.entries(value).map(([key, one]) => [key, reordered(one, random)]);
	return Object.fromEntries(shuffled(entries, random));
}

/** Machines that stand in the documents of their clusters, each in a document of its own. */
function apart(documents: readonly Value[]): Value[] {
	return documents.flatMap((document) => {
		const { kind, name, virtualMachines, defaults, ...rest } = document;
		if (kind !== 'Cluster' || defaults || !Array.isArray(virtualMachines)) return [document];
		const machines = virtualMachines.map((machine: Value) => ({
			apiVersion: 'hvlint/v1',
			kind: 'VirtualMachine',
			cluster: name,
			...machine,
		}));
		return [{ kind, name, virtualMachines: [], ...rest }, ...machines];
	});
}

test('moves, other formats and another order change nothing', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...estates),
			fc.integer(),
			fc.boolean(),
			(documents, seed, isMoved) => {
				let state = seed >>> 0;
				const random = () => {
					state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
					return state / 2 ** 32;
				};
				const before = lint(
					documents.map((one, index) => fileOf(`${index}.yaml`, stringify(one))),
					options,
				);
				const files = shuffled(isMoved ? apart(documents) : documents, random).map((one, index) => {
					const value = reordered(one, random);
					return random() < 0.5
						? fileOf(`moved/${index}.json`, JSON.stringify(value))
						: fileOf(`${index}/a.yaml`, `# moved\n\n${stringify(value, { indent: 4 })}`);
				});
				const known = knownFindings(before);
				const after = againstBaseline(lint(files, options), known, 'b');
				expect(after.findings.filter(({ subject }) => subject.kind !== 'document')).toEqual([]);
				expect(after.baseline).toMatchObject({ known: known.length, mended: 0, undecided: 0 });
			},
		),
		{ numRuns: 300 },
	);
});

test('only what is new counts, and what is gone is mended, or undecided', () => {
	const host = (name: string, rest: string) =>
		`apiVersion: hvlint/v1\nkind: Host\nname: ${name}\ncluster: C1\n${rest}`;
	const cluster =
		'apiVersion: hvlint/v1\nkind: Cluster\nname: C1\nnodes: [A, B]\nmigrations: [{ virtualMachine: v, to: B }]\nvirtualMachines: [{ name: v, owner: A }]\n';
	const run = (a: string, b: string) =>
		lint(
			[cluster, host('A', a), host('B', b)].map((text, index) => fileOf(`${index}.yaml`, text)),
			options,
		);
	const made = (manufacturer: string) => `processor: { manufacturer: ${manufacturer} }\n`;
	const mixed = run(made('GenuineIntel'), made('AuthenticAMD'));
	const known = knownFindings(mixed).filter(({ rule }) => rule === 'preflight/processor-vendor');
	expect(known).toMatchObject([{ problem: expect.any(String), object: 'migration v to B' }]);
	expect(countByRule(known)).toEqual({ 'preflight/processor-vendor': 1 });
	const compared = (report: typeof mixed) =>
		Object.entries(compareKnownWith(known, report))
			.filter(([, entries]) => entries.length > 0)
			.map(([name]) => name);
	expect(compared(mixed)).toEqual(['present']);
	expect(compared(run(made('GenuineIntel'), made('GenuineIntel')))).toEqual(['mended']);
	expect(compared(run(made('GenuineIntel'), ''))).toEqual(['undecided']);
	const { findings, settled = [], summary } = againstBaseline(mixed, known, 'b.json');
	expect(settled.map(({ ruleId, status }) => `${ruleId} ${status}`)).toEqual([
		'preflight/processor-vendor known',
	]);
	expect(findings).toHaveLength(mixed.findings.length - 1);
	expect(summary.errors).toBe(mixed.summary.errors - 1);
	// No verdict gets better by it.
	expect(summary.migrations).toEqual(mixed.summary.migrations);
});
