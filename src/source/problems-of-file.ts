import type { DocumentKind } from '../estate/losses.ts';
import type { SourceProblem } from './document.ts';
import { inThousands, limits } from './limits.ts';
import type { UnreadDocument } from './manifest.ts';
import type { ReadDocument } from './manifest-document.ts';

const anyKind: readonly DocumentKind[] = ['Cluster', 'Host', 'VirtualMachine'];

/** What of the problems of a file's documents is told. */
export function problemsOf(documents: readonly ReadDocument[]): readonly SourceProblem[] {
	const problems = documents.flatMap(({ isBeyond, problems: own }) => (isBeyond ? [] : own));
	return [...toldOf(problems), ...unused(documents.filter(({ isBeyond }) => isBeyond))];
}

/** Documents that came after as many faults as a run may have, told in one. */
function unused(documents: readonly ReadDocument[]): SourceProblem[] {
	const [first] = documents.flatMap(({ problems }) => problems.slice(0, 1));
	if (!first) return [];
	const these =
		documents.length === 1
			? 'this document has some as well, and is not used'
			: `${inThousands(documents.length)} documents from here on have some as well, and are not used`;
	return [
		{
			...first,
			message: `More than ${inThousands(limits.faults)} problems in one estate: ${these}.`,
			fix: 'Mend those that are told, and look again.',
		},
	];
}

/** As many problems of a file as anybody reads, and how many more there are. */
function toldOf(problems: readonly SourceProblem[]): readonly SourceProblem[] {
	const next = problems[limits.problemsOfFile];
	if (!next) return problems;
	const told = problems.slice(0, limits.problemsOfFile);
	const message = `The file has more than ${inThousands(told.length)} problems: from here on they are not told.`;
	return [...told, { ...next, message, fix: 'Mend those above first.' }];
}

/** A document that was lost where a problem is. */
export function lostAt({ path, range }: SourceProblem, mayBe = anyKind): UnreadDocument {
	return { kind: 'Document', name: path, mayBe, range };
}

/** The documents of a file that could not be used, or not as what they may be: of those that may be of the same kinds, the first stands for all. */
export function lostOf(read: readonly ReadDocument[]): UnreadDocument[] {
	const lost = new Map<string, UnreadDocument>();
	for (const {
		document,
		problems: [first],
		mayBe,
	} of read)
		if (first && (!document || mayBe) && !lost.has(String(mayBe)))
			lost.set(String(mayBe), lostAt(first, mayBe));
	return [...lost.values()];
}
