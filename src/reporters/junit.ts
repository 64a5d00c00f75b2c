import type { Finding, LintReport, MigrationVerdict } from '../engine/report.ts';
import { worstFindingsFirst } from './annotations.ts';
import { renderChecklists, verdictText } from './checklist.ts';
import { gateChangeId, gateChanges } from './gate-changes.ts';
import { printable } from './printable.ts';
import type { Reporter } from './reporter.ts';
import { exceptedOf, exceptionText } from './settled.ts';
import { styleOf } from './style.ts';
import { findingText, moveText, undecidedText, untoldTexts } from './text.ts';

interface TestCase {
	readonly name: string;
	readonly outcome: 'passed' | 'failure' | 'skipped';
	/** What kind of failure: a severity, or `blocked`. */
	readonly type?: string;
	readonly message: string;
	readonly lines: readonly string[];
}

interface Suite {
	readonly name: string;
	readonly classname: string;
	readonly cases: readonly TestCase[];
}

/** What a report says of one rule in one file. */
interface RuleInFile {
	readonly findings: Finding[];
	readonly undecided: string[];
}

/**
 * JUnit XML that the schemas of Jenkins and of Ant accept. A suite is a file, and a case one rule in
 * it: failed by findings of severity error or warning, skipped where undecided. What passed in a file
 * is not told rule by rule. The planned migrations are a suite of their own, each a case.
 */
export const renderJUnit: Reporter = (report, { view }) => {
	const suites = [
		...(view === 'lint'
			? [...gateSuites(report), ...fileSuites(report), ...exceptedSuites(report)]
			: []),
		...migrationSuites(report),
	];
	const timestamp = new Date(report.asOf.date).toISOString().slice(0, 19);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<testsuites>',
		...suites.flatMap((suite, id) => renderSuite(suite, id, timestamp)),
		'</testsuites>',
		'',
	].join('\n');
};

function fileSuites(report: LintReport): Suite[] {
	const { files, findings, undecided } = report;
	const suites = new Map<string, Map<string, RuleInFile>>(files.map((path) => [path, new Map()]));
	const at = (path: string | null | undefined, ruleId: string): RuleInFile => {
		const rules = suites.get(path ?? 'estate') ?? new Map<string, RuleInFile>();
		suites.set(path ?? 'estate', rules);
		const found = rules.get(ruleId) ?? { findings: [], undecided: [] };
		rules.set(ruleId, found);
		return found;
	};
	for (const finding of worstFindingsFirst(findings))
		at(finding.path, finding.ruleId).findings.push(finding);
	for (const check of undecided) {
		const place = check.missing.find(({ path }) => path !== null);
		at(place?.path, check.ruleId).undecided.push(undecidedText(check));
	}
	for (const { ruleId, text } of untoldTexts(report)) at(null, ruleId).undecided.push(text);
	return [...suites].map(([path, rules]) => ({
		name: path,
		// Up to a last dot, Jenkins would take it for the name of a package.
		classname: path.replace(/(?<=.)\.\w+$/, ''),
		cases:
			rules.size > 0
				? [...rules].map(([ruleId, found]) => ruleCase(ruleId, found))
				: [{ name: 'no findings', outcome: 'passed', message: '', lines: [] }],
	}));
}

function ruleCase(name: string, { findings, undecided }: RuleInFile): TestCase {
	const failing = findings.filter(({ severity }) => severity !== 'info');
	const lines = [...findings.flatMap(findingLines), ...undecided];
	const [worst] = failing;
	if (!worst)
		return {
			name,
			outcome: undecided.length > 0 ? 'skipped' : 'passed',
			message: undecided[0] ?? '',
			lines,
		};
	const more = failing.length > 1 ? ` (and ${failing.length - 1} more)` : '';
	const message = `${findingText(worst)}${more}`;
	return { name, outcome: 'failure', type: worst.severity, message, lines };
}

function findingLines(finding: Finding): string[] {
	const { path, range, severity, fix } = finding;
	const place = range ? `${path}:${range.start.line}:${range.start.column} ` : '';
	return [`${place}${severity}: ${findingText(finding)}`, `Fix: ${fix}`];
}

/** What the change alters of what counts is skipped, too: it fails nothing, and is to be seen. */
function gateSuites(report: LintReport): Suite[] {
	const cases = gateChanges(report).map(({ text, path, range }): TestCase => {
		const name = `${path ?? 'estate'}${range ? `:${range.start.line}` : ''}`;
		return { name, outcome: 'skipped', message: text, lines: [text] };
	});
	return cases.length > 0 ? [{ name: gateChangeId, classname: gateChangeId, cases }] : [];
}

/** What may stand is skipped, with the reason. */
function exceptedSuites(report: LintReport): Suite[] {
	const cases = exceptedOf(report).map((finding): TestCase => {
		const name = `${finding.ruleId} ${finding.subject.name}`;
		return {
			name,
			outcome: 'skipped',
			message: exceptionText(finding),
			lines: findingLines(finding),
		};
	});
	return cases.length > 0 ? [{ name: 'excepted', classname: 'excepted', cases }] : [];
}

function migrationSuites(report: LintReport): Suite[] {
	const { migrations } = report;
	if (migrations.length === 0) return [];
	const outcomes = { allowed: 'passed', blocked: 'failure', undecided: 'skipped' } as const;
	const name = migrations.every(({ planned }) => planned) ? 'planned migrations' : 'migrations';
	const toCase = (migration: MigrationVerdict): TestCase => ({
		name: moveText(migration),
		outcome: outcomes[migration.verdict],
		type: 'blocked',
		message: verdictText(migration),
		lines: renderChecklists({ ...report, migrations: [migration] }, styleOf(false)).split('\n'),
	});
	return [{ name, classname: name, cases: migrations.map(toCase) }];
}

function renderSuite({ name, classname, cases }: Suite, id: number, timestamp: string): string[] {
	const number = (outcome: TestCase['outcome']) =>
		cases.filter((one) => one.outcome === outcome).length;
	const attributes = attributesOf({
		name,
		package: name,
		id,
		tests: cases.length,
		failures: number('failure'),
		errors: 0,
		skipped: number('skipped'),
		time: 0,
		timestamp,
		hostname: 'localhost',
	});
	const output = cases.filter(({ outcome }) => outcome === 'passed').flatMap(({ lines }) => lines);
	return [
		`<testsuite ${attributes}>`,
		'<properties/>',
		...cases.map((one) => renderCase(one, classname)),
		`<system-out>${textOf(output)}</system-out>`,
		'<system-err/>',
		'</testsuite>',
	];
}

function renderCase(one: TestCase, classname: string): string {
	const { name, outcome, type, message, lines } = one;
	const head = `<testcase ${attributesOf({ name, classname, time: 0 })}`;
	if (outcome === 'passed') return `${head}/>`;
	const attributes = attributesOf({ ...(outcome === 'failure' && { type }), message });
	return `${head}><${outcome} ${attributes}>${textOf(lines)}</${outcome}></testcase>`;
}

function attributesOf(attributes: Readonly<Record<string, string | number | undefined>>): string {
	return Object.entries(attributes)
		.map(([name, value]) => `${name}="${escapeXml(String(value))}"`)
		.join(' ');
}

function textOf(lines: readonly string[]): string {
	return lines.map(escapeXml).join('\n');
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
};

/** A text on one line. Characters that XML cannot hold, not even escaped, are written out as well. */
function escapeXml(text: string): string {
	return printable(text)
		.replace(/[&<>"']/g, (character) => entities[character] as string)
		.replace(/[\uFFFE\uFFFF]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}
