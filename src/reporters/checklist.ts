import type { LintReport, MigrationCheck, MigrationVerdict } from '../engine/report.ts';
import { timeModel } from '../engine/time-model.ts';
import { timeText } from './durations.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { type Box, boxesOf, count, factText, moveText, wantsText, wrap } from './text.ts';
import { renderWaysOut } from './ways-out.ts';

/** How many checks the line of a migration names; its checklist has them all. */
const mostIds = 8;
/** How many conditions it names. */
const mostConditions = 4;

const marks = { passed: '[x]', failed: '[!]', undecided: '[?]' } as const;

/** What a preflight of no move says. */
export const nowhere = 'There is nothing to preflight: no machine has another host to move to.\n';

/** The preflight of moves, each as a checklist that fits into a change ticket. */
export function renderChecklists(report: LintReport, style: Style): string {
	if (report.migrations.length === 0) return nowhere;
	return [
		...renderWaysOut(report.migrations, style),
		...report.migrations.map((migration) => renderChecklist(migration, style)),
		...(report.migrations.some(({ time }) => time?.total)
			? [`${style.faint(wrap(timeModel, '', style.width))}\n`]
			: []),
	].join('\n');
}

function renderChecklist(migration: MigrationVerdict, style: Style): string {
	return [
		`${style.strong('Preflight:')} ${printable(moveText(migration))}`,
		`${style.strong('Verdict:')}   ${renderVerdict(migration, style)}`,
		`${style.strong('Command:')}   ${printable(migration.command)}`,
		...renderTime(migration, style),
		'',
		...worstFirst(migration.checks).flatMap((check) => renderCheck(check, style)),
		...boxesOfChecks(migration.checks).map((box) => renderBox(box, style)),
		...passedOf(migration.checks).flatMap((check) => renderCheck(check, style)),
		...migration.skipped.map((ruleId) => `[-] ${ruleId}: turned off by the configuration`),
		...renderDefaults(migration.checks, style),
		'',
	].join('\n');
}

function renderTime(migration: MigrationVerdict, style: Style): string[] {
	const said = timeText(migration.time);
	if (said === undefined) return [];
	const [first = '', ...rest] = wrap(printable(said), ' '.repeat(11), style.width).split('\n');
	return [`${style.strong('Time:')}      ${first.trimStart()}`, ...rest];
}

/** What blocks a move, and then what is unknown. */
export function worstFirst(checks: readonly MigrationCheck[]): MigrationCheck[] {
	return (['failed', 'undecided'] as const).flatMap((wanted) =>
		checks.filter(({ outcome }) => outcome === wanted),
	);
}

/** What passed. */
export function passedOf(checks: readonly MigrationCheck[]): MigrationCheck[] {
	return checks.filter(({ outcome }) => outcome === 'passed');
}

/** What is to be looked at when the change is made, once each, with the checks that ask for it. */
export function boxesOfChecks(checks: readonly MigrationCheck[]): CheckedBox[] {
	const boxes = new Map<string, CheckedBox & { readonly ruleIds: string[] }>();
	for (const { ruleId, outcome, conditions = [] } of checks)
		for (const box of outcome === 'open' ? boxesOf(conditions) : []) {
			const known = boxes.get(box.withCommands) ?? { ...box, ruleIds: [] };
			boxes.set(box.withCommands, known);
			known.ruleIds.push(ruleId);
		}
	return [...boxes.values()];
}

interface CheckedBox extends Box {
	readonly ruleIds: readonly string[];
}

function renderCheck(check: MigrationCheck, style: Style): string[] {
	const { ruleId, outcome, severity, message, fix, evidence, missing = [], more } = check;
	if (outcome === 'open') return [];
	const color = { passed: style.good, failed: style.severity[severity], undecided: style.open };
	const note = outcome === 'failed' && severity !== 'error' ? ` (${severity}, does not block)` : '';
	const said = {
		passed: evidence ?? 'passed',
		failed: message ?? 'failed',
		undecided: `cannot be decided, for want of ${wantsText(missing, factText, more)}`,
	}[outcome];
	const [first = '', ...rest] = wrap(
		printable(`${ruleId}${note}: ${said}`),
		'    ',
		style.width,
	).split('\n');
	return [
		`${color[outcome](marks[outcome])} ${first.trimStart()}`,
		...rest,
		...(fix === undefined
			? []
			: fix.split('\n').map((one) => wrap(`Fix: ${printable(one)}`, '    ', style.width))),
		...(outcome === 'failed' && missing.length > 0
			? [
					wrap(
						printable(`Besides, unknown: ${wantsText(missing, factText, more)}`),
						'    ',
						style.width,
					),
				]
			: []),
	];
}

function renderBox({ withCommands, ruleIds }: CheckedBox, style: Style): string {
	const text = wrap(
		printable(`${withCommands} (${ruleIds.join(', ')})`),
		'    ',
		style.width,
	).trimStart();
	return `${style.open('[ ]')} ${text}`;
}

/** The defaults of the product that stood in for facts, each once. */
export function defaultsText(checks: readonly MigrationCheck[]): string {
	const texts = checks.flatMap(({ defaults = [] }) =>
		defaults.map(({ object, fact, value }) => `${object.name} ${fact}: ${value}`),
	);
	if (texts.length === 0) return '';
	return `Not given, taken as the product has it: ${[...new Set(texts)].join('; ')}.`;
}

function renderDefaults(checks: readonly MigrationCheck[], style: Style): string[] {
	const said = defaultsText(checks);
	return said === '' ? [] : ['', style.faint(wrap(printable(said), '', style.width))];
}

function renderVerdict(migration: MigrationVerdict, style: Style): string {
	const color = { allowed: style.good, blocked: style.bad, undecided: style.open };
	return verdictText(migration).replace(/^\w+/, (word) => color[migration.verdict](word));
}

/** `BLOCKED by 2 of 24 checks, 1 undecided` */
export function verdictText({ verdict, checks, conditions }: MigrationVerdict): string {
	const failed = checks.filter(
		({ outcome, severity }) => outcome === 'failed' && severity === 'error',
	).length;
	const open = checks.filter(({ outcome }) => outcome === 'undecided').length;
	switch (verdict) {
		case 'allowed': {
			const boxes = boxesOf(conditions).length;
			return boxes > 0
				? `ALLOWED, if ${count(boxes, 'condition')} ${boxes === 1 ? 'holds' : 'hold'} when it is made`
				: 'ALLOWED';
		}
		case 'blocked':
			return `BLOCKED by ${failed} of ${count(checks.length, 'check')}${open > 0 ? `, ${open} undecided` : ''}`;
		case 'undecided':
			return `UNDECIDED: ${open} of ${count(checks.length, 'check')} cannot be decided`;
	}
}

/** The verdicts of the planned migrations, as a part of the report of a lint. */
export function renderVerdicts(migrations: readonly MigrationVerdict[], style: Style): string[] {
	if (migrations.length === 0) return [];
	const details = (migration: MigrationVerdict): string => {
		const { verdict, decidedBy, skipped } = migration;
		const off = skipped.length > 0 ? ` (${count(skipped.length, 'check')} turned off)` : '';
		const ids = decidedBy.map((id) => id.replace('preflight/', ''));
		const shown =
			ids.length > mostIds ? [...ids.slice(0, mostIds), `${ids.length - mostIds} more`] : ids;
		return `${verdict === 'allowed' ? conditionsText(migration) : `: ${shown.join(', ')}`}${off}`;
	};
	return [
		style.strong('Planned migrations'),
		...migrations.map((migration) => {
			const color = { allowed: style.good, blocked: style.bad, undecided: style.open };
			const word = migration.verdict.toUpperCase();
			const text = printable(`${moveText(migration)}${details(migration)}`);
			const lines = wrap(text, ' '.repeat(13), style.width).trimStart();
			return `  ${color[migration.verdict](word.padEnd(9))}  ${lines}`;
		}),
		'',
	];
}

/** `, if HV02 is up, app01 is running and 3 more`: what an allowed move hangs on. */
export function conditionsText({ verdict, conditions }: MigrationVerdict): string {
	if (verdict !== 'allowed') return '';
	const texts = boxesOf(conditions).map(({ text }) => text);
	if (texts.length === 0) return '';
	const more = texts.length - mostConditions;
	return more > 1
		? `, if ${texts.slice(0, mostConditions).join(', ')} and ${more} more`
		: `, if ${texts.join(', ')}`;
}
