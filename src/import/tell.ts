import { printable, withoutCommands } from '../reporters/printable.ts';
import { listed } from '../reporters/text.ts';
import type { Import, Skipped, Unanswered } from './import.ts';
import type { Merged, ObjectChange } from './merge.ts';
import type { ExportProblem } from './parse.ts';
import { isRecord } from './raw.ts';
import type { PassedOver, Understood } from './survey.ts';
import type { Change } from './update.ts';
import { describeValidation, type ValidationReport } from './validation-report.ts';

/** What an import is told from. */
export interface ImportReport extends Pick<Import, 'survey' | 'skipped' | 'unanswered'> {
	readonly problems: readonly ExportProblem[];
	readonly objects: Merged['objects'];
	readonly validations: readonly ValidationReport[];
}

/** What an import changed, line by line, and what it could not read, for a terminal or a log. */
export function tellImport({
	objects,
	problems,
	skipped,
	survey,
	unanswered,
	validations,
}: ImportReport): string {
	const lines = [
		...section('Understood', inShort(describeUnderstood(survey.understood(), 4))),
		...section('Validated', validations.map(describeValidation)),
		...section('Not read', problems.map(describeProblem)),
		...section('Not collected', describeUnanswered(unanswered)),
		...section('Not understood, and left out', grouped(skipped)),
		...section('Passed over', countPassedOver(survey.passedOver())),
		...section('Changes', objects.flatMap(describeObject)),
	];
	return withoutCommands(lines.map((line) => `${printable(line)}\n`).join(''));
}

/** The same as a table and lists of Markdown. */
export function markdownImport({
	objects,
	problems,
	skipped,
	survey,
	unanswered,
	validations,
}: ImportReport): string {
	const rows = objects.flatMap(({ kind, name, what, on, changes }) =>
		changes.length === 0
			? [[name, what === 'new' && on ? `new on ${on}` : what, '', '']]
			: changes.map(({ fact, before, after }) => [
					name,
					what === 'changed'
						? verbOf(kind, fact)
						: `${fact} (${what === 'kept' ? 'kept' : 'conflict'})`,
					show(before),
					show(after),
				]),
	);
	const list = (title: string, entries: readonly string[]) =>
		entries.length === 0 ? [] : ['', `### ${title}`, '', ...entries.map((one) => `- ${code(one)}`)];
	return `${[
		'## Import',
		'',
		...(rows.length === 0
			? ['Nothing changed.']
			: [
					'| Object | Fact | Before | After |',
					'| :-- | :-- | :-- | :-- |',
					...rows.map((row) => `| ${row.map((cell) => code(cell ?? '')).join(' | ')} |`),
				]),
		...list('Understood', describeUnderstood(survey.understood())),
		...list('Validated', validations.map(describeValidation)),
		...list('Not read', problems.map(describeProblem)),
		...list('Not collected', describeUnanswered(unanswered)),
		...list('Not understood, and left out', grouped(skipped)),
		...list('Passed over, since no manifest has it', describePassedOver(survey.passedOver())),
	].join('\n')}\n`;
}

/** A text that Markdown leaves alone: a code span, which neither a bar nor a backtick ends. */
function code(text: string): string {
	if (text === '') return '';
	return `\`${printable(text).replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}

function section(title: string, entries: readonly string[]): string[] {
	return entries.length === 0 ? [] : [`${title}:`, ...entries.map((entry) => `  ${entry}`)];
}

/** One line for each file, with what is most in it. */
function describeUnderstood(understood: readonly Understood[], most = Infinity): string[] {
	return understood.map(({ path, objects }) => {
		const inOrder = Object.entries(objects).sort(([, one], [, other]) => other - one);
		const named = inOrder.map(([what, number]) => `${what} ${number}`);
		return `${path}: ${listed(named, most)}`;
	});
}

function describePassedOver(passed: readonly PassedOver[]): string[] {
	return passed.map(({ what, properties }) => `${what}: ${properties.join(', ')}`);
}

/** One line: most of what cmdlets print is no fact of a manifest. */
function countPassedOver(passed: readonly PassedOver[]): string[] {
	const [first] = passed;
	if (!first) return [];
	const number = passed.reduce((sum, { properties }) => sum + properties.length, 0);
	const properties = number === 1 ? 'one property' : `${number} properties`;
	const example = `${first.properties[0]} of ${first.what}`;
	return [`${properties} that no manifest has, as ${example} (--format json names them)`];
}

/** As many lines as a terminal likes. */
function inShort(lines: readonly string[]): readonly string[] {
	const most = 8;
	// One more takes as much room as its name.
	if (lines.length <= most + 1) return lines;
	return [...lines.slice(0, most), `and ${lines.length - most} files more`];
}

function describeProblem({ path, position, message, fix }: ExportProblem): string {
	return `${path}:${position.line}:${position.column}: ${message} ${fix}`;
}

/** The same answer to the same question once, with whom it was asked of first, and how often. */
function describeUnanswered(unanswered: readonly Unanswered[]): string[] {
	const same = new Map<string, { readonly first: Unanswered; times: number }>();
	for (const one of unanswered) {
		const key = JSON.stringify([one.what, one.error]);
		const known = same.get(key);
		if (known) known.times += 1;
		else same.set(key, { first: one, times: 1 });
	}
	return [...same.values()].map(({ first: { what, asked, error }, times }) => {
		const of = asked.machine ?? asked.resource ?? asked.group ?? asked.path;
		const whom = [of, asked.computer ?? asked.cluster].filter(Boolean).join(' on ');
		const more = times === 1 ? '' : ` and ${times - 1} more`;
		return `${what}${whom && ` of ${whom}${more}`}: ${error}`;
	});
}

/** The same reason for the same property once, with how often. */
function grouped(skipped: readonly Skipped[]): string[] {
	const counts = new Map<string, { first: string; times: number }>();
	for (const { raw, reason } of skipped) {
		const name =
			raw.segments.filter((step) => typeof step === 'string').at(-1) ??
			(isRecord(raw.value) ? 'An object' : 'A value');
		const key = `${raw.path} ${name} ${reason}`;
		const known = counts.get(key);
		if (known) known.times += 1;
		else
			counts.set(key, {
				first: `${raw.path}: ${name} ${reason} (at /${raw.segments.join('/')})`,
				times: 1,
			});
	}
	return [...counts.values()].map(({ first, times }) =>
		times === 1 ? first : `${first}, and ${times - 1} more like it`,
	);
}

function describeObject({ name, what, on, changes, kind }: ObjectChange): string[] {
	if (what === 'new') return [`${name} new${on ? ` on ${on}` : ''}`];
	if (what === 'gone') return [`${name} gone`];
	if (what === 'away')
		return [`${name} is not on ${on} any more, and stays: not every node told of its machines`];
	if (what === 'changed')
		return changes.map(
			(one) => `${name} ${describeChange({ ...one, fact: verbOf(kind, one.fact) })}`,
		);
	const lines = changes.map((change) => `${name} ${describeChange(change)}`);
	return [
		what === 'kept'
			? `${kind} ${name} has no collected day (it was written by hand, or made of a raw export), and stays as it is where the export says otherwise:`
			: `${kind} ${name} has no collected day (it was written by hand, or made of a raw export), and the export says otherwise (--ours keeps it, --theirs takes the export):`,
		...lines.map((line) => `  ${line}`),
	];
}

/** What became of a machine whose name or owner changed, in a word; other facts are named. */
function verbOf(kind: string, fact: string): string {
	if (kind !== 'VirtualMachine') return fact;
	return fact === 'name' ? 'renamed' : fact === 'owner' ? 'moved' : fact;
}

function describeChange({ fact, before, after }: Change): string {
	if (before === undefined) return `${fact} is ${show(after)}`;
	return after === undefined ? `${fact} gone` : `${fact} ${show(before)} → ${show(after)}`;
}

/** A value in a few words: long lists and objects by their size. */
function show(value: unknown): string {
	if (value === undefined) return '';
	if (typeof value === 'string' || typeof value === 'number') return String(value);
	const text = JSON.stringify(value) ?? '';
	if (text.length <= 60) return text;
	return Array.isArray(value) ? `${value.length} entries` : `${text.slice(0, 57)}…`;
}
