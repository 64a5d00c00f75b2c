import type { CapacityProblem } from '../../engine/capacity-report.ts';
import type { Config } from '../../engine/config.ts';
import type { Result } from '../command.ts';
import { exitCodes } from '../failure.ts';
import { problemText } from '../invalid-input.ts';

/** As many are told of what makes no sense. */
const mostProblems = 50;

/** Of the answers to a question those that are bad, and those that are none; undefined where there are none of them. */
interface Answers {
	readonly problems: readonly CapacityProblem[];
	/** What is said of the bad ones. */
	readonly bad: string | undefined;
	/** What is said of the undecided ones, where the configuration lets them fail the run. */
	readonly undecided: string | undefined;
}

/** How a run ends that answers a question: what cannot be answered counts before what is found. */
export function concludeAnswers(
	{ problems, bad, undecided }: Answers,
	{ failOn = 'error' }: Config,
	invalid: Omit<Result, 'output'> | undefined,
): Omit<Result, 'output'> {
	if (problems.length > 0)
		return concludeWith(problems, invalid ?? { exitCode: exitCodes.invalid, reasons: [] });
	if (invalid) return invalid;
	if (bad !== undefined && failOn !== 'never')
		return { exitCode: exitCodes.findings, reasons: [bad] };
	if (undecided !== undefined)
		return {
			exitCode: exitCodes.findings,
			reasons: [`${undecided} undecided, which does not pass.`],
		};
	return { exitCode: exitCodes.clean, reasons: [] };
}

/** How a run ends beside what of its input makes no sense, where anything does. */
export function concludeWith(
	problems: readonly CapacityProblem[],
	conclusion: Omit<Result, 'output'>,
): Omit<Result, 'output'> {
	if (problems.length === 0) return conclusion;
	const more = problems.length - mostProblems;
	const told = (more > 1 ? problems.slice(0, mostProblems) : problems).map(problemText);
	return {
		exitCode: exitCodes.invalid,
		reasons: [
			...told,
			...(more > 1 ? [`and ${more} more of the kind.`] : []),
			...(conclusion.reasons ?? []),
		],
	};
}
