import { preflight } from '../../engine/lint.ts';
import { ownerMistakes, planMistakes } from '../../engine/plan-mistakes.ts';
import type { FormatName } from '../../reporters/formats.ts';
import { inThousands } from '../../source/limits.ts';
import type { Arguments } from '../arguments.ts';
import { conclude, dayOf, type Result, withInput } from '../command.ts';
import { Failure } from '../failure.ts';
import { invalidPlaces } from '../invalid-input.ts';
import { type Output, parseOutputs, withFailures, writeOutputs } from '../output.ts';
import { terminalOf } from '../terminal.ts';
import { currentFolder } from '../workspace.ts';
import { concludeWith } from './conclude-answers.ts';
import { wantedMigrations } from './wanted-migrations.ts';

/** Of as many moves a report tells each by itself: in JSON these are 800 MB. */
export const mostMovesToldApart = 20_000;

/** The formats that tell moves that are alike together. */
const folding: readonly FormatName[] = ['pretty', 'markdown', 'html'];

/** `hvlint preflight [PATHS...] [--vm NAME] [--to HOST]`: one pair, one machine, or the whole matrix. */
export async function runPreflight(args: Arguments, color: boolean): Promise<Result> {
	const { vm, format = [] } = args.values;
	const outputs = parseOutputs(format);
	const { open, options, config, report, mistakes } = await withInput(
		args,
		currentFolder(),
		(input) => {
			const wanted = wantedMigrations(input.open.estate, args.values);
			admitMoves(wanted.length, outputs);
			const [machine] = vm === undefined ? [] : wanted.machines;
			return {
				...input,
				report: preflight(input.open, wanted, input.options),
				mistakes: [
					...planMistakes(input.open, input.options, machine),
					...ownerMistakes(input.open, wanted.machines),
				],
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
			conclude(report, config, open.manifests.problems.length),
		),
	);
}

/** Refuses a report that would fill the disk, before anything is judged. */
function admitMoves(count: number, outputs: readonly Output[]): void {
	const apart = outputs.find(({ format }) => !folding.includes(format));
	if (!apart || count <= mostMovesToldApart) return;
	throw new Failure(
		`${inThousands(count)} moves are asked about, and --format ${apart.format} tells each by itself, of ${inThousands(mostMovesToldApart)} at most. Ask about fewer with --cluster, --vm or --to, or take --format markdown, which folds the moves that are alike.`,
	);
}
