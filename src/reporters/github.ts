import type { Severity } from '../engine/rule.ts';
import {
	type Annotation,
	annotationsOf,
	closingText,
	mostOfOneType,
	withinBudget,
} from './annotations.ts';
import { printable } from './printable.ts';
import type { Reporter } from './reporter.ts';
import { settledTexts } from './settled.ts';
import { shorten } from './text.ts';

/** The runner cuts messages after as many UTF-16 code units. */
const longestMessage = 4096;
const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * Workflow commands, of which GitHub makes annotations: as many of each type as it keeps, the worst
 * first. The last one is a notice of what the annotations do not tell.
 */
export const renderGitHub: Reporter = (report) => {
	const most = { error: mostOfOneType, warning: mostOfOneType, info: mostOfOneType - 1 };
	const { shown, left } = withinBudget(annotationsOf(report), most);
	const { summary, migrations } = report;
	const isAllTold =
		left.length === 0 &&
		summary.undecided === 0 &&
		migrations.length === 0 &&
		settledTexts(report).length === 0;
	return [
		...shown.map(annotate),
		...(isAllTold ? [] : [workflowCommand('notice', {}, closingText(report, left))]),
	]
		.map((line) => `${line}\n`)
		.join('');
};

function annotate({ severity, ruleId, text, path, range }: Annotation): string {
	const columns =
		range && range.start.line === range.end.line
			? { col: range.start.column, endColumn: range.end.column }
			: {};
	const place = {
		...(path !== null && { file: printable(path) }),
		...(range && { line: range.start.line, endLine: range.end.line, ...columns }),
	};
	return workflowCommand(commands[severity], place, `${ruleId}: ${text}`);
}

/**
 * A workflow command on a line of its own. Message and properties may hold any text; the runner
 * finds the end of the properties by the rules of a language, so a message should begin with a
 * character that no other one can combine with: a letter, a digit.
 */
export function workflowCommand(
	name: (typeof commands)[Severity],
	properties: Readonly<Record<string, string | number>>,
	message: string,
): string {
	const list = Object.entries({ ...properties, title: 'hvlint' })
		.map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
		.join(',');
	return `::${name} ${list}::${escapeData(shorten(message, longestMessage))}`;
}

/** A text as the message of a workflow command. */
export function escapeData(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A text as the value of a property of a workflow command. */
export function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
