import { isAbsolute, win32 } from 'node:path';
import { againstBaseline } from '../../engine/baseline.ts';
import { mergeReports, NoParts } from '../../engine/merge.ts';
import { openEstate } from '../../engine/open-estate.ts';
import type { LintReport } from '../../engine/report.ts';
import { againstBase, earlierState, mergeEarlier } from '../../engine/since.ts';
import type { RenderContext } from '../../reporters/reporter.ts';
import type { InputFile } from '../../source/manifest.ts';
import { decodeText } from '../../source/text.ts';
import type { Arguments } from '../arguments.ts';
import { readBaseline } from '../baseline-file.ts';
import { conclude, dayOf, lintOptions, type Result } from '../command.ts';
import { Failure } from '../failure.ts';
import { readFile } from '../files.ts';
import { type Output, parseOutputs, withFailures, writeOutputs } from '../output.ts';
import { terminalOf } from '../terminal.ts';
import { currentFolder, shownPath, type Workspace } from '../workspace.ts';
import { preflightEveryMove } from './every-move.ts';

/** Formats that show more of the manifests than the report holds. */
const fromManifests: readonly Output['format'][] = ['sarif', 'gitlab', 'html'];

/** `hvlint merge REPORTS...`: one report of those of all shards, as one run would have made it. */
export async function runMerge(args: Arguments, color: boolean): Promise<Result> {
	const { values, operands } = args;
	const workspace = currentFolder();
	const outputs = parseOutputs(values.format ?? []);
	if (operands.length === 0)
		throw new Failure(
			'hvlint merge takes the JSON reports of all shards: hvlint --shard 1/2 -f json=1.json.',
		);
	const { options, config, baseline } = await lintOptions(values, workspace);
	const known = baseline === undefined ? undefined : readBaseline(baseline, workspace);
	const parts = operands.map((path) => readReport(path, workspace));
	const report = merged(parts, (whole) => {
		if (!known) return whole;
		const path = shownPath(baseline as string, workspace);
		// Whether it was changed is told by the parts.
		if (parts.some((part) => part.since && part.baseline?.path !== path))
			throw new NoParts(`With --since the shards are to be told of the baseline ${path} as well.`);
		return againstBaseline(whole, known, path);
	});
	const isShown = outputs.some(({ format }) => fromManifests.includes(format));
	const files = isShown ? manifestsOf(report, workspace) : [];
	const context: RenderContext = {
		color,
		view: 'lint',
		terminal: terminalOf(values),
		texts: new Map(files.map(({ path, bytes }) => [path, decodeText(bytes).text])),
		everyMove: () => {
			const judged = { ...options, asOf: report.asOf.date };
			return preflightEveryMove(openEstate(files, judged), judged);
		},
		day: dayOf(options.now),
	};
	try {
		const written = await writeOutputs(outputs, report, context, workspace);
		return withFailures(written, conclude(report, config));
	} catch (error) {
		throw whyNotMerged(error);
	}
}

/** The report of all parts, held against what they were held against. */
function merged(
	parts: readonly LintReport[],
	withBaseline: (whole: LintReport) => LintReport,
): LintReport {
	try {
		const report = withBaseline(mergeReports(parts));
		const [state] = parts.map(earlierState);
		return state ? againstBase(report, mergeEarlier(parts), state) : report;
	} catch (error) {
		throw whyNotMerged(error);
	}
}

/** What somebody changed in a report is of any type: it is found out where it is used. */
function whyNotMerged(error: unknown): unknown {
	if (error instanceof NoParts) return new Failure(`They cannot be merged: ${error.message}`);
	return error instanceof TypeError
		? new Failure('They cannot be merged: one of them is no whole report of hvlint.')
		: error;
}

function readReport(path: string, workspace: Workspace): LintReport {
	const shown = shownPath(path, workspace);
	let content: unknown;
	try {
		content = JSON.parse(decodeText(readFile(path, workspace)).text);
	} catch (error) {
		if (error instanceof Failure) throw error;
		throw new Failure(`${shown} is no JSON report of hvlint: it is not JSON.`);
	}
	const { version, tool } = (content ?? {}) as Partial<LintReport>;
	if (version !== 1 || tool?.name !== 'hvlint')
		throw new Failure(`${shown} is no JSON report of hvlint: --format json=FILE writes one.`);
	const report = content as LintReport;
	if (!isWhole(report)) throw whyNotMerged(new TypeError());
	return report;
}

/** Whether what every format tells is text. */
function isWhole({ findings, migrations }: LintReport): boolean {
	const areTexts = (list: readonly object[], ...keys: string[]) =>
		Array.isArray(list) &&
		list.every((one) =>
			keys.every((key) => typeof (one as Record<string, unknown> | null)?.[key] === 'string'),
		);
	return (
		areTexts(findings, 'ruleId', 'severity', 'message', 'fix') &&
		areTexts(migrations, 'virtualMachine', 'to', 'type', 'operation', 'verdict')
	);
}

function leadsOut(path: string): boolean {
	return (
		isAbsolute(path) || win32.isAbsolute(path) || /(^|[\\/])\.\.([\\/]|$)|^[A-Za-z]:/.test(path)
	);
}

function manifestsOf({ files }: LintReport, workspace: Workspace): InputFile[] {
	return files.map((path) => {
		// A report may come from elsewhere: what it names is read where manifests are, and nowhere else.
		if (leadsOut(path))
			throw new Failure(
				`${path}, of which the report tells, lies outside of this folder: merge in one that holds the manifests, or into another format than ${fromManifests.join(', ')}.`,
			);
		try {
			return { path, bytes: readFile(path, workspace), named: false };
		} catch {
			throw new Failure(
				`${path}, of which the report tells, is not here: merge where the manifests are, or into another format than ${fromManifests.join(', ')}.`,
			);
		}
	});
}
