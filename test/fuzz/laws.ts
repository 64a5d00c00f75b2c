import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { marked } from 'marked';
import { rules } from '../../rules/index.ts';
import { Failure } from '../../src/cli/failure.ts';
import { readConfig } from '../../src/cli/read-configuration.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { lint } from '../../src/engine/lint.ts';
import type { LintReport } from '../../src/engine/report.ts';
import { type FormatName, formatNames, formats } from '../../src/reporters/formats.ts';
import type { InputFile } from '../../src/source/manifest.ts';
import { whole } from '../reporters/whole.ts';
import { readStream } from '../runner.ts';
import { obeyExport } from './export-laws.ts';
import { harmlessText } from './harmless.ts';
import type { FuzzInput, Kind } from './inputs.ts';
import { obeyOtherwise } from './otherwise-laws.ts';
import { obeySettled } from './settled-laws.ts';

const options = {
	rules,
	settings: settingsOf({ preset: 'strict' }),
	now: new Date('2026-11-20T12:00:00Z'),
};
const reporters = await Promise.all(
	formatNames.map(async (name) => ({ name, render: await formats[name]() })),
);
const views = ['lint', 'checklist', 'matrix'] as const;
/** The formats that are not the same in each view. */
const knowingViews = new Set<FormatName>(['pretty', 'junit', 'markdown', 'html']);
const folder = mkdtempSync(join(tmpdir(), 'hvlint-fuzz-'));

/** Holds the tool to its laws with one input. @throws where one is broken. */
export function obey(input: FuzzInput): void {
	const { kind, files, config, documents = [], dice = [], words = '' } = input;
	if (kind === 'configuration') obeyConfig(config ?? '');
	else if (kind === 'otherwise') obeyOtherwise(documents, dice);
	else if (kind === 'export') obeyExport(files);
	else if (kind === 'settled')
		harmlessEverywhere(obeySettled(documents, dice, words, options), new Map());
	else obeyFiles(kind, files);
}

function obeyFiles(kind: Kind, files: readonly InputFile[]): void {
	const report = lint(files, options);
	// The same input gives the same report; half of it, none that is better.
	if (kind.includes('estate')) {
		same(lint(files, options), report);
		for (const index of files.keys()) neverBetter(report, files, index);
		sameVerdicts(report, lint(files.toReversed(), options));
	}
	if (report.findings.length + report.migrations.length + report.undecided.length === 0) return;
	harmlessEverywhere(report, new Map(files.map(({ path, bytes }) => [path, String(bytes)])));
}

function harmlessEverywhere(report: LintReport, texts: ReadonlyMap<string, string>): void {
	for (const { name, render } of reporters)
		for (const view of knowingViews.has(name) ? views : views.slice(0, 1))
			harmless(name, whole(render(report, { color: false, view, texts })), report);
}

/** A configuration is used or refused with a sentence. */
function obeyConfig(text: string): void {
	const path = join(folder, text.startsWith('{"') ? 'hvlint.json' : 'hvlint.yaml');
	writeFileSync(path, text);
	try {
		const { config } = readConfig(path, { root: folder, confined: false });
		const settings = settingsOf(config);
		for (const rule of rules.slice(0, 3))
			settings.severityOf(rule, { name: { kind: 'host', name: 'HV01' }, path: 'a.yaml' });
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
	}
}

function same(one: LintReport, other: LintReport): void {
	if (JSON.stringify(one) !== JSON.stringify(other)) throw new Error('the report is another one');
}

/** The order of files decides nothing. */
function sameVerdicts(...reports: readonly LintReport[]): void {
	const [one, other] = reports.map(({ migrations }) =>
		migrations.map((migration) => `${keyOf(migration)} ${migration.verdict}`).sort(),
	);
	if (String(one) !== String(other)) throw new Error('the order of files decides of a move');
}

function keyOf({ virtualMachine, to, type }: LintReport['migrations'][number]): string {
	return JSON.stringify([virtualMachine, to, type]);
}

/** Of an estate in which a file cannot be parsed, no move is allowed that was not. */
function neverBetter(whole: LintReport, files: readonly InputFile[], index: number): void {
	const spoilt = files.map((file, at) =>
		at === index ? { ...file, bytes: Buffer.concat([file.bytes, Buffer.from('\n]}"')]) } : file,
	);
	const allowed = whole.migrations.filter(({ verdict }) => verdict === 'allowed').map(keyOf);
	for (const migration of lint(spoilt, options).migrations)
		if (migration.verdict === 'allowed' && !allowed.includes(keyOf(migration)))
			throw new Error(`without ${files[index]?.path} a move is allowed that was not`);
}

function harmless(name: FormatName, text: string, report: LintReport): void {
	harmlessText(text, name);
	const read: Partial<Record<FormatName, () => boolean>> = {
		json: () => JSON.stringify(JSON.parse(text)) === JSON.stringify(report),
		sarif: () => JSON.parse(text).version === '2.1.0',
		gitlab: () => Array.isArray(JSON.parse(text)),
		junit: () => XMLValidator.validate(text) === true,
		github: () =>
			readStream(text).commands.every(({ properties }) => properties.title === 'hvlint') &&
			readStream(text).log.every((line) => line === ''),
		azure: () => text.split('\n').every((line) => /^(##vso\[task\.|hvlint: |$)/.test(line)),
		teamcity: () =>
			text.split('\n').every((line) => /^(##teamcity\[\w+( \w+='([^|'\]]|\|.)*')*\]|)$/.test(line)),
		markdown: () => !hasHtml(marked.lexer(text)),
	};
	if (read[name]?.() === false) throw new Error(`${name} does not read back`);
}

function hasHtml(tokens: unknown): boolean {
	if (Array.isArray(tokens)) return tokens.some(hasHtml);
	if (typeof tokens !== 'object' || tokens === null) return false;
	const { type, raw } = tokens as { type?: unknown; raw?: unknown };
	if (type === 'html' && !/^<\/?(details|summary|br)\b/.test(String(raw).trim())) return true;
	return Object.values(tokens).some(hasHtml);
}
