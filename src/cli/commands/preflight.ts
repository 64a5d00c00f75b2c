import { preflight } from '../../engine/lint.ts';
import { planMistakes } from '../../engine/plan-mistakes.ts';
import type { Arguments } from '../arguments.ts';
import { conclude, dayOf, type Result, withInput } from '../command.ts';
import { invalidPlaces } from '../invalid-input.ts';
import { parseOutputs, withFailures, writeOutputs } from '../output.ts';
import { terminalOf } from '../terminal.ts';
import { currentFolder } from '../workspace.ts';
import { concludeWith } from './conclude-answers.ts';
import { wantedMigrations } from './wanted-migrations.ts';

/** `hvlint preflight [PATHS...] [--vm NAME] [--to HOST]`: one pair, one machine, or the whole matrix. */
export async function runPreflight(args: Arguments, color: boolean): Promise<Result> {
	const { vm, format = [] } = args.values;
	const outputs = parseOutputs(format);
	const { open, options, config, report, mistakes } = await withInput(
		args,
		currentFolder(),
		(input) => {
			const wanted = wantedMigrations(input.open.estate, args.values);
			const [first] = vm === undefined ? [] : wanted;
			return {
				...input,
				report: preflight(input.open, wanted, input.options),
				mistakes: planMistakes(input.open, input.options, first?.virtualMachine),
			};
		},
	);
	const view = vm === undefined ? 'matrix' : 'checklist';
	const terminal = terminalOf(args.values);
	const context = {
		color,
		view,
		terminal,
		texts: open.manifests.texts,
		day: dayOf(options.now),
	} as const;
	return withFailures(
		await writeOutputs(outputs, report, context),
		concludeWith(
			[...invalidPlaces(open.manifests.problems), ...mistakes],
			conclude(report, config),
		),
	);
}
