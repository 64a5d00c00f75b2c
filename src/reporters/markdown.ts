import type {
	Finding,
	LintReport,
	MigrationCheck,
	MigrationVerdict,
	MissingFactSummary,
} from '../engine/report.ts';
import { timeModel } from '../engine/time-model.ts';
import { countsText, worstFindingsFirst } from './annotations.ts';
import { boxesOfChecks, defaultsText, passedOf, verdictText, worstFirst } from './checklist.ts';
import { timeText } from './durations.ts';
import { markdownCode as code, markdownFix, markdownText as text } from './markdown-text.ts';
import { matrixOf, obstacleText } from './matrix.ts';
import type { RenderContext, Reporter } from './reporter.ts';
import { exceptedOf, settledTexts } from './settled.ts';
import {
	asOfText,
	count,
	factText,
	findingText,
	listed,
	moveText,
	shorten,
	wantsText,
	wayText,
} from './text.ts';
import { areOfOne, besides, likewise, waysOutOf } from './ways-out.ts';

/** A part of the report. */
interface Section {
	/** Heading and table head, which hold nothing of a manifest. */
	readonly head: string;
	/** Pieces of Markdown that can be left out, each as a whole. */
	readonly items: readonly string[];
	/** What several items are called. */
	readonly noun: string;
}

/** How many names a row of missing facts gives. */
const mostNames = 10;
/** How many checks the row of a verdict names. */
const mostIds = 4;
/** How long a text may be where room is scarce. */
const longestText = 2000;
const cellWords = {
	allowed: 'allowed',
	conditional: 'allowed if',
	blocked: 'blocked',
	undecided: 'undecided',
	none: '',
};
const marks = { passed: '[x] passed', failed: '[ ] **failed**', undecided: '[ ] **undecided**' };

/** What one pastes into a change ticket, in GitHub Flavored Markdown. */
export const renderMarkdown: Reporter = (report, context) =>
	sectionsOf(report, context).map(renderSection).join('\n');

/**
 * The report of a lint for a place that takes only so many bytes (8,192 or more), such as the summary
 * of a job. What does not fit is left out whole, a checklist as well as a row, and counted where it
 * is missing. Single texts are cut, so that none can crowd out the rest.
 */
export function renderMarkdownWithin(report: LintReport, bytes: number): string {
	const sections = sectionsOf(withShortTexts(report), { view: 'lint' });
	const room = (section: Section) => Buffer.byteLength(renderSection(section)) + 1;
	let left = bytes;
	const cut = new Map<Section, Section>();
	// The smallest first: what they do not need of their share, the large ones may have.
	for (const section of sections.toSorted((one, other) => room(one) - room(other))) {
		const fitting = cutSection(section, Math.floor(left / (sections.length - cut.size)));
		cut.set(section, fitting);
		left -= room(fitting);
	}
	return sections.map((section) => renderSection(cut.get(section) as Section)).join('\n');
}

function withShortTexts(report: LintReport): LintReport {
	return JSON.parse(JSON.stringify(report), (_, value) =>
		typeof value === 'string' ? shorten(value, longestText) : value,
	);
}

function cutSection(section: Section, bytes: number): Section {
	const { head, items, noun } = section;
	const note = (number: number) =>
		`\n_Left out for want of room: ${number} of ${items.length} ${noun}. The other formats hold them all._`;
	const whole = Buffer.byteLength(renderSection(section)) + 1;
	if (whole <= bytes) return section;
	let left = bytes - Buffer.byteLength(`${head}${note(items.length)}\n\n\n`);
	const kept = items.filter((item) => {
		const size = Buffer.byteLength(item) + 1;
		if (size > left) return false;
		left -= size;
		return true;
	});
	return { head, items: [...kept, note(items.length - kept.length)], noun };
}

function renderSection({ head, items }: Section): string {
	return `${[head, ...items].join('\n')}\n`;
}

function sectionsOf(
	report: LintReport,
	{ view, day }: Pick<RenderContext, 'view' | 'day'>,
): Section[] {
	if (view === 'matrix')
		return [titleSection(report, day), matrixSection(report), obstaclesSection(report)];
	const { findings, rules, summary, migrations } = report;
	const verdicts = migrations.length > 0 ? [verdictSection(report)] : [];
	const checklists = migrations.length > 0 ? [checklistSection(report)] : [];
	if (view === 'checklist') {
		const changes = areOfOne(migrations) ? changesSections(migrations) : [];
		return [titleSection(report, day), ...verdicts, ...changes, ...checklists];
	}
	const sources = new Map(rules.map(({ id, sources }) => [id, sources[0]]));
	const counts = [
		`${countsText(report)} Checks passed: ${summary.passed}, undecided: ${summary.undecided}.`,
		...settledTexts(report).map((sentence) => text(sentence, 'line')),
	].join('\n');
	return [
		titleSection(report, day, counts),
		...verdicts,
		...(findings.length > 0 ? [findingsSection(findings, sources)] : []),
		...(exceptedOf(report).length > 0 ? [exceptedSection(report)] : []),
		...checklists,
		...(summary.undecided > 0 ? [missingSection(summary.missingFacts)] : []),
	];
}

/** By what, and when, and of what day: a ticket is read long after. */
function titleSection({ tool, asOf }: LintReport, day = '', ...counts: string[]): Section {
	const written = day === '' ? [] : [`Written on ${day}.`];
	const head = [`# hvlint ${tool.version}\n`, [...counts, ...written, asOfText(asOf)].join(' ')];
	return { head: head.join('\n'), items: [], noun: '' };
}

function verdictSection({ migrations }: LintReport): Section {
	const items = migrations.map((migration) => {
		const { virtualMachine, from, to } = migration;
		const names = [virtualMachine, ...(from === null ? [] : [from]), to].map((name) =>
			code(name, 'cell'),
		);
		if (from === null) names.splice(1, 0, 'unknown');
		const ids = migration.decidedBy.map((id) => code(id, 'cell'));
		const why = ids.length > 0 ? `: ${listed(ids, mostIds)}` : '';
		const verdict = `**${verdictText(migration)}**${why}`;
		return row([...names, text(wayText(migration), 'cell'), verdict]);
	});
	const head = table('Migrations', ['Machine', 'From', 'To', 'Type', 'Verdict']);
	return { head, items, noun: 'verdicts' };
}

/** The fewest changes that unblock each move of one machine. */
function changesSections(migrations: readonly MigrationVerdict[]): Section[] {
	const items = waysOutOf(migrations).map(({ hosts, changes, unknown }) => {
		const names = [...hosts, ...migrations.slice(0, 1).map((one) => one.virtualMachine)];
		return [
			`\nFor a move to ${text(likewise(hosts), 'line', names)}:\n`,
			...changes.map(
				({ fix, why }, index) =>
					`${index + 1}. ${[...(why === '' ? [] : [text(why, 'line', names)]), `Fix: ${markdownFix(fix, 'line', names)}`].join(' ')}`,
			),
			...besides(unknown).map((one) => `\n${one}`),
		].join('\n');
	});
	return items.length === 0 ? [] : [{ head: '## What unblocks it', items, noun: 'hosts' }];
}

function checklistSection({ migrations }: LintReport): Section {
	const order = ['blocked', 'undecided', 'allowed'];
	const items = migrations
		.toSorted((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict))
		.map((migration) => renderChecklist(migration));
	const model = migrations.some(({ time }) => time?.total) ? `\n\n${timeModel}` : '';
	return { head: `## Preflight${model}`, items, noun: 'checklists' };
}

function renderChecklist(migration: MigrationVerdict): string {
	const { checks, skipped, virtualMachine, from, to } = migration;
	const names = [virtualMachine, from ?? '', to];
	const defaults = defaultsText(checks);
	const time = timeText(migration.time);
	return [
		`\n### Move ${text(moveText(migration), 'line', names)}: ${verdictText(migration)}\n`,
		`${code(migration.command, 'line')}\n`,
		...(time === undefined ? [] : [`${text(`Time: ${time}.`, 'line', names)}\n`]),
		...worstFirst(checks).flatMap((check) => renderCheck(check, names)),
		...boxesOfChecks(checks).map(({ withCommands, ruleIds }) => {
			const rules = ruleIds.map((ruleId) => code(ruleId, 'line')).join(', ');
			return `- [ ] ${markdownFix(withCommands, 'line', names)} (${rules})`;
		}),
		...skipped.map((ruleId) => `- [ ] turned off ${code(ruleId, 'line')}`),
		...renderPassed(passedOf(checks), names),
		...(defaults === ''
			? []
			: [`\n${text(defaults, 'line', [...names, ...namesOfDefaults(checks)])}`]),
	].join('\n');
}

/** The objects whose facts defaults stood in for. */
function namesOfDefaults(checks: readonly MigrationCheck[]): string[] {
	return checks.flatMap(({ defaults = [] }) => defaults.map(({ object }) => object.name));
}

/** What passed folds away: a ticket is about the rest. */
function renderPassed(checks: readonly MigrationCheck[], names: readonly string[]): string[] {
	if (checks.length === 0) return [];
	const summary = `\n<details><summary>${count(checks.length, 'check')} passed</summary>\n`;
	return [summary, ...checks.flatMap((check) => renderCheck(check, names)), '\n</details>'];
}

function renderCheck(check: MigrationCheck, ofMove: readonly string[]): string[] {
	const { ruleId, outcome, severity, message, fix, evidence, missing = [], more } = check;
	if (outcome === 'open') return [];
	const names = [...ofMove, ...(check.names ?? [])];
	const note = outcome === 'failed' && severity !== 'error' ? ` (${severity}, does not block)` : '';
	const facts = wantsText(missing, factText, more);
	const said = {
		passed: text(evidence ?? '', 'line', names),
		failed: text(message ?? '', 'line', names),
		undecided: markdownFix(`for want of ${facts}`, 'line', names),
	};
	return [
		`- ${marks[outcome]} ${code(ruleId, 'line')}${note}: ${said[outcome]}`,
		...(fix?.split('\n') ?? []).map((one) => `  - Fix: ${markdownFix(one, 'line', names)}`),
		...(outcome === 'failed' && facts !== ''
			? [`  - Unknown: ${markdownFix(facts, 'line', names)}`]
			: []),
	];
}

function findingsSection(
	findings: readonly Finding[],
	sources: ReadonlyMap<string, string | undefined>,
): Section {
	const items = worstFindingsFirst(findings).map((finding) => {
		const { severity, ruleId, path, range, fix } = finding;
		const names = namesOf(finding);
		const source = sources.get(ruleId);
		const rule = code(ruleId, 'cell');
		return row([
			severity,
			source === undefined ? rule : `[${rule}](<${source}>)`,
			path === null ? '' : code(`${path}${range ? `:${range.start.line}` : ''}`, 'cell'),
			`${text(findingText(finding), 'cell', names)}<br>Fix: ${markdownFix(fix, 'cell', names)}`,
		]);
	});
	const head = table('Findings', ['Severity', 'Rule', 'Place', 'What and how to fix it']);
	return { head, items, noun: 'findings' };
}

function exceptedSection(report: LintReport): Section {
	const items = exceptedOf(report).map((finding) =>
		row([
			code(finding.ruleId, 'cell'),
			text(findingText(finding), 'cell', namesOf(finding)),
			text(finding.reason ?? '', 'cell'),
			text(finding.until?.slice(0, 10) ?? '', 'cell'),
		]),
	);
	const head = table('Excepted', ['Rule', 'What', 'Why it may stand', 'Until']);
	return { head, items, noun: 'exceptions' };
}

/** The names that the texts of a finding may hold. */
function namesOf({ subject, data }: Finding): string[] {
	return [subject.name, ...Object.values(data).flat().map(String)];
}

function missingSection(facts: readonly MissingFactSummary[]): Section {
	const items = facts.map(({ fact, kind, objects, checks, shownBy }) => {
		const more = objects.length - mostNames;
		const names = objects.slice(0, mostNames).map((name) => code(name, 'cell'));
		const of = [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
		const what = kind === 'virtualMachine' ? 'virtual machine' : kind;
		return row([code(fact, 'cell'), what, of, String(checks), markdownFix(shownBy, 'cell')]);
	});
	const head = table('Missing facts', ['Fact', 'Kind', 'Objects', 'Undecided checks', 'Shown by']);
	return { head, items, noun: 'facts' };
}

function matrixSection(report: LintReport): Section {
	const { hosts, rows } = matrixOf(report);
	const items = rows.map(({ machines, cells }) =>
		row([
			listed(
				machines.map((machine) => code(machine, 'cell')),
				mostNames,
			),
			...cells.map((cell) => cellWords[cell ?? 'none']),
		]),
	);
	const head = table('Migrations', ['Machine', ...hosts.map((host) => code(host, 'cell'))]);
	return { head, items, noun: 'rows' };
}

/** What keeps the machines of each row from where they cannot go. */
function obstaclesSection(report: LintReport): Section {
	const items = matrixOf(report).rows.flatMap(({ machines, obstacles }) =>
		obstacles.map(({ check, hosts }) =>
			row([
				...[machines, hosts].map((names) =>
					listed(
						names.map((name) => code(name, 'cell')),
						mostNames,
					),
				),
				code(check.ruleId, 'cell'),
				check.message === undefined
					? markdownFix(obstacleText(check), 'cell', machines)
					: text(check.message, 'cell', check.names),
			]),
		),
	);
	const head = table('What keeps them', ['Machine', 'From', 'Check', 'Why']);
	return { head, items, noun: 'rows' };
}

function table(heading: string, columns: readonly string[]): string {
	return [`## ${heading}\n`, row(columns), row(columns.map(() => '---'))].join('\n');
}

function row(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |`;
}
