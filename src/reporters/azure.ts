import type { LintReport } from '../engine/report.ts';
import {
	type Annotation,
	annotationsOf,
	closingText,
	mostOfOneType,
	withinBudget,
} from './annotations.ts';
import { printable } from './printable.ts';
import type { Reporter } from './reporter.ts';
import { shorten } from './text.ts';

const longestMessage = 4096;

/**
 * Logging commands of Azure Pipelines: as many issues as it keeps of a step, the worst first, a line
 * with the rest of what is to be told, and the result. It does not fail the step, since that is
 * up to the exit code, but makes no unmixed success of a step in which something was found.
 */
export const renderAzure: Reporter = (report) => {
	// There is no type for what is only worth knowing.
	const most = { error: mostOfOneType, warning: mostOfOneType, info: 0 };
	const { shown, left } = withinBudget(annotationsOf(report), most);
	return [
		...shown.map(logIssue),
		`hvlint: ${closingText(report, left)}`,
		loggingCommand('complete', { result: resultOf(report) }, ''),
	]
		.map((line) => `${line}\n`)
		.join('');
};

function resultOf({ summary }: LintReport): 'Succeeded' | 'SucceededWithIssues' {
	const { errors, warnings, undecided } = summary;
	return errors + warnings + undecided > 0 ? 'SucceededWithIssues' : 'Succeeded';
}

function logIssue({ severity, ruleId, text, path, range }: Annotation): string {
	const properties = {
		type: severity,
		...(path !== null && { sourcepath: printable(path) }),
		...(range && { linenumber: range.start.line, columnnumber: range.start.column }),
		code: ruleId,
	};
	// The code is shown with a place only.
	return loggingCommand('logissue', properties, path === null ? `${ruleId}: ${text}` : text);
}

function loggingCommand(
	name: 'logissue' | 'complete',
	properties: Readonly<Record<string, string | number>>,
	message: string,
): string {
	const list = Object.entries(properties)
		.map(([key, value]) => `${key}=${escapeProperty(String(value))};`)
		.join('');
	return `##vso[task.${name} ${list}]${escapeData(shorten(message, longestMessage))}`;
}

function escapeData(text: string): string {
	return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(']', '%5D').replaceAll(';', '%3B');
}
