import { againstBaseline } from '../../engine/baseline.ts';
import type { LintReport } from '../../engine/report.ts';
import type { RenderContext } from '../../reporters/reporter.ts';
import type { Arguments } from '../arguments.ts';
import { readBaseline } from '../baseline-file.ts';
import { conclude, dayOf, type Input, type Result, withInput } from '../command.ts';
import { judge } from '../judge.ts';
import { parseOutputs, type Written, withFailures, writeOutputs } from '../output.ts';
import type { sinceThen } from '../since.ts';
import { terminalOf } from '../terminal.ts';
import { currentFolder, shownPath, type Workspace } from '../workspace.ts';
import { preflightEveryMove } from './every-move.ts';

/** A lint that was carried out, for who has more to do with it than to print it. */
export interface LintResult extends Result {
	readonly report: LintReport;
	readonly context: RenderContext;
	readonly written: Written;
}

/** `hvlint [lint] [PATHS...]` */
export async function runLint(
	args: Arguments,
	color: boolean,
	workspace: Workspace = currentFolder(),
): Promise<LintResult> {
	const outputs = parseOutputs(args.values.format ?? []);
	const sinceOf =
		args.values.since === undefined ? undefined : (await import('../since.ts')).sinceThen;
	const { open, options, config, report } = await withInput(args, workspace, (input) => ({
		...input,
		report: settled(input, args, workspace, sinceOf),
	}));
	const terminal = terminalOf(args.values);
	// The line of progress is gone by then.
	const everyMove = () => preflightEveryMove(open, { ...options, progress: undefined });
	const context = {
		color,
		view: 'lint',
		terminal,
		texts: open.manifests.texts,
		everyMove,
		day: dayOf(options.now),
	} as const;
	const written = await writeOutputs(outputs, report, context, workspace);
	return { ...withFailures(written, conclude(report, config)), report, context, written };
}

/** What is found, without what need not count. */
function settled(
	input: Input,
	{ values, operands }: Arguments,
	workspace: Workspace,
	sinceOf: typeof sinceThen | undefined,
): LintReport {
	const { baseline, configurations } = input;
	// A run that would fail for its baseline fails before it works.
	const known = baseline === undefined ? undefined : readBaseline(baseline, workspace);
	const report = judge(input);
	const counted = known
		? againstBaseline(report, known, shownPath(baseline as string, workspace))
		: report;
	if (values.since === undefined || !sinceOf) return counted;
	const deciding = [...configurations, ...(baseline === undefined ? [] : [baseline])];
	return sinceOf(counted, values.since, operands, { ...input, deciding }, workspace);
}
