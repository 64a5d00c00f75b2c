import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { rules } from '../../rules/index.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { type LintOptions, lint } from '../../src/engine/lint.ts';
import type { LintReport } from '../../src/engine/report.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { formatNames, formats } from '../../src/reporters/formats.ts';
import type { InputFile } from '../../src/source/manifest.ts';
import { whole } from '../reporters/whole.ts';
import { anyEstate } from './arbitrary.ts';

const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'));
const isReport = new Ajv({ strict: false }).compile(schema);
const options = {
	rules,
	settings: settingsOf({ preset: 'strict' }),
	now: new Date('2026-11-20T12:00:00Z'),
};
const reporters = await Promise.all(formatNames.map((name) => formats[name]()));
const anyView = fc.constantFrom('lint' as const, 'checklist' as const, 'matrix' as const);

/** A document in a file of its own. */
function fileOf(text: string, number: number, extension: string): InputFile {
	return { path: `estate/${number}.${extension}`, bytes: Buffer.from(text), named: true };
}

describe('whatever the manifests', () => {
	test('lint ends in a report that its schema and every format take', () => {
		fc.assert(
			fc.property(anyEstate, fc.boolean(), anyView, (documents, isJson, view) => {
				const files = documents.map((document, number) =>
					isJson
						? fileOf(JSON.stringify(document), number, 'json')
						: fileOf(stringify(document), number, 'yaml'),
				);
				const report = lint(files, options);
				expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
				const texts = new Map(files.map(({ path, bytes }) => [path, String(bytes)]));
				for (const render of reporters) whole(render(report, { color: false, view, texts }));
			}),
			{ numRuns: 50 },
		);
	});

	test('anchors and aliases in any place, cycles among them, are no fault of hvlint', () => {
		fc.assert(
			fc.property(anyEstate, fc.infiniteStream(fc.nat({ max: 9 })), (documents, dice) => {
				const lines = documents
					.map((one) => stringify(one))
					.join('---\n')
					.split('\n');
				const text = lines
					.map((line) => {
						const [, head, value] = /^(.*?[:-] ?)( \S.*)?$/.exec(line) ?? [];
						if (head === undefined) return line;
						const { value: cast } = dice.next();
						if (cast === 0) return `${head} &a${value ?? ''}`;
						return cast === 1 && value ? `${head} *a` : line;
					})
					.join('\n');
				const report = lint([fileOf(text, 0, 'yaml')], options);
				expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
			}),
			{ numRuns: 50 },
		);
	});
});

describe('the report is the same', () => {
	test('whatever order the files come in', () => {
		fc.assert(
			fc.property(anyEstate, fc.infiniteStream(fc.nat()), (documents, dice) => {
				const files = documents.map((document, number) =>
					fileOf(stringify(document), number, 'yaml'),
				);
				const shuffled = files
					.map((file) => ({ file, rank: dice.next().value as number }))
					.sort((one, other) => one.rank - other.rank)
					.map(({ file }) => file);
				expect(lint(shuffled, options)).toEqual(lint(files, options));
			}),
			{ numRuns: 30 },
		);
	});

	test('whatever order the keys stand in, but for the places', () => {
		fc.assert(
			fc.property(anyEstate, (documents) => {
				const [one, other] = [documents, documents.map(withKeysReversed)].map((all) =>
					lint(
						all.map((document, number) => fileOf(stringify(document), number, 'yaml')),
						options,
					),
				) as [LintReport, LintReport];
				// Of very many problems of one document the first are told.
				fc.pre(!one.findings.some(({ message }) => /more problems?\.$/.test(message)));
				expect(withoutPlaces(other)).toEqual(withoutPlaces(one));
			}),
			{ numRuns: 30 },
		);
	});
});

function withKeysReversed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withKeysReversed);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([key, part]) => [key, withKeysReversed(part)]),
	);
}

/** A report without what tells where in its file a thing stands. */
function withoutPlaces(report: LintReport): unknown {
	const bare = JSON.parse(JSON.stringify(report), (key, value) =>
		['range', 'excerpt'].includes(key) ? undefined : value,
	);
	const texts = (list: unknown[]) => list.map((one) => JSON.stringify(one)).sort();
	return { ...bare, findings: texts(bare.findings) };
}

test('a node that no document describes is judged by what its cluster tells, at the place that names it', () => {
	const machines = Array.from({ length: 385 }, (_, number) => ({
		name: `app${number}`,
		owner: 'HV01',
		state: 'Running',
	}));
	const text = stringify({
		apiVersion: 'hvlint/v1',
		kind: 'Cluster',
		name: 'HVC01',
		operatingSystem: '2008R2',
		nodes: ['HV01', 'HV02'],
		virtualMachines: machines,
	});
	const only = rules.filter(({ id }) => id === 'limits/host');
	const { findings, undecided } = lint([fileOf(text, 1, 'yaml')], { ...options, rules: only });
	expect(findings).toMatchObject([
		{ messageId: 'tooMany', subject: { kind: 'host', name: 'HV01' }, pointer: '/nodes' },
	]);
	expect(findings[0]?.message).toContain('385');
	expect(undecided.map(({ subject }) => subject.name)).toEqual(['HV02']);
});

test('a rule leaves nothing to one that an edition pins out', () => {
	const { examples } = rules.find(({ id }) => id === 'network/switch-vlans') as Rule;
	const moving = examples.bad.find(({ name }) => name.startsWith('Of a machine that is to move'));
	const files = [fileOf(moving?.input as string, 1, 'yaml')];
	const [other, newer] = ['network/switch-vlans', 'preflight/network-vlan'].map((id) =>
		rules.filter((rule) => rule.id === id),
	) as [Rule[], Rule[]];
	const nodesOf = (choice: Partial<LintOptions>) =>
		lint(files, { ...options, rules: other, ...choice }).findings.map(({ data }) => data.node);
	expect(nodesOf({ rules: [...other, ...newer] })).toContain('HV03');
	expect(nodesOf({ newer: [] })).toEqual(['HV03']);
	expect(nodesOf({ newer })).toEqual(['HV02', 'HV03']);
});
