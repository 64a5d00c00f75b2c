import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { compareKnownWith, countByRule, knownFindings } from '../../engine/baseline.ts';
import type { KnownFinding, LintReport } from '../../engine/report.ts';
import { printable, withoutCommands } from '../../reporters/printable.ts';
import { count } from '../../reporters/text.ts';
import type { Arguments } from '../arguments.ts';
import { baselineName, readBaseline, writeBaseline } from '../baseline-file.ts';
import { conclude, type Result, withInput } from '../command.ts';
import { exitCodes, Failure } from '../failure.ts';
import { judge } from '../judge.ts';
import { currentFolder, shownPath } from '../workspace.ts';

/** `hvlint baseline [PATHS...] [-o FILE] [--update]`: writes down what is found, or takes out what is mended. */
export function runBaseline(args: Arguments): Promise<Result> {
	const { output, update } = args.values;
	const workspace = currentFolder();
	return withInput(args, workspace, (input): Result => {
		const { baseline: configured } = input;
		const path = output === undefined ? (configured ?? resolve(baselineName)) : resolve(output);
		const shown = printable(shownPath(path, workspace));
		if (!update && existsSync(path))
			throw new Failure(
				`${shown} is there: --update takes out of it what is mended; to begin anew, delete it.`,
			);
		const before = update ? readBaseline(path, workspace) : undefined;
		const report = judge(input);
		const { exitCode, reasons } = conclude(report, { failOn: 'never', failOnUndecided: 'none' });
		// What could not be read is not mended, and what is wrong there is not known.
		if (exitCode !== exitCodes.clean)
			return { output: '', exitCode, reasons: [...reasons, `${shown} was not written.`] };
		const { known, lines } = before ? shrunk(before, report) : begun(report);
		writeBaseline(path, known, workspace);
		const next =
			update || configured === path
				? []
				: [`Give it to hvlint with --baseline ${shown}, or as \`baseline\` in hvlint.yaml.`];
		const told = [...lines, `${shown} holds ${count(known.length, 'finding')}.`, ...next];
		return { output: withoutCommands(`${told.join('\n')}\n`), exitCode, reasons: [] };
	});
}

interface Change {
	readonly known: readonly KnownFinding[];
	readonly lines: readonly string[];
}

/** A baseline of all that is there, and how much that is of each rule. */
function begun(report: LintReport): Change {
	const known = knownFindings(report);
	const lines = Object.entries(countByRule(known)).map(
		([rule, number]) => `${String(number).padStart(7)}  ${rule}`,
	);
	return { known, lines };
}

/** A baseline without what is mended. */
function shrunk(before: readonly KnownFinding[], report: LintReport): Change {
	const { present, mended, undecided } = compareKnownWith(before, report);
	const gone = new Set(mended);
	return {
		known: before.filter((one) => !gone.has(one)),
		lines: [
			...mended.map(({ rule, object }) => printable(`mended: ${rule}, ${object}`)),
			`${present.length} known, ${mended.length} mended${undecided.length > 0 ? `, ${undecided.length} undecided now, which stay` : ''}.`,
		],
	};
}
