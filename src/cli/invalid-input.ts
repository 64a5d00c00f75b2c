import type { CapacityProblem } from '../engine/capacity-report.ts';
import { count } from '../reporters/text.ts';
import type { SourceProblem } from '../source/document.ts';
import type { Result } from './command.ts';
import { exitCodes } from './failure.ts';

/** How a run ends whose input is not valid in so many places; undefined where it is in none. */
export function invalidInput(places: number): Omit<Result, 'output'> | undefined {
	if (places === 0) return undefined;
	return {
		exitCode: exitCodes.invalid,
		reasons: [
			`the input is not valid in ${places === 1 ? 'one place' : `${places} places`}; the rest of it was checked.`,
		],
	};
}

/** As many places are told of input that is not valid; hvlint lint tells all. */
const mostPlaces = 8;

/** Where manifests are not valid: who asks a question sees no findings that would tell it. */
export function invalidPlaces(problems: readonly SourceProblem[]): CapacityProblem[] {
	const more = problems.length - mostPlaces;
	return [
		...problems.slice(0, mostPlaces).map(({ message, path, range }) => ({
			...{ message, path },
			line: range.start.line,
		})),
		...(more > 0
			? [
					{
						message: `And ${count(more, 'more place')}; hvlint lint tells all.`,
						path: null,
						line: null,
					},
				]
			: []),
	];
}

/** `estate.yaml:7: HV05 is down already.` */
export function problemText({ message, path, line }: CapacityProblem): string {
	return path === null ? message : `${path}:${line}: ${message}`;
}
