import { remembering } from '../estate/maps.ts';
import { closest } from '../estate/names/closest.ts';
import type { Range, SourceComment } from '../source/document.ts';
import { linesOf, pointerOf } from '../source/document.ts';
import { inThousands } from '../source/limits.ts';
import type { ManifestDocument } from '../source/manifest-document.ts';
import { isDate } from './as-of.ts';
import type { Settings } from './config.ts';
import { isNamed } from './config-schema.ts';
import {
	type CommentedException,
	exceptionMarker,
	parseExceptionComment,
} from './exception-comment.ts';
import { type Exception, type ExceptionPlace, namesOf, type ReadExceptions } from './exceptions.ts';
import { excerptOf } from './excerpt.ts';
import { nameOf } from './identify.ts';
import { distinguish, identityOf } from './identity.ts';
import type { OpenEstate } from './open-estate.ts';
import type { Finding } from './report.ts';
import { aboutOf } from './report-writer.ts';
import type { Rule } from './rule.ts';

/** So many of a run are used: each is held against what is found and what is undecided. */
export const mostExceptions = 10_000;

/** What an exception is judged by. */
interface Judged {
	readonly rules: readonly Rule[];
	readonly settings: Settings;
}

/** A cluster, host or machine of the manifests, with its `exceptions`. */
interface Holder {
	readonly name: string;
	readonly exceptions?: readonly CommentedException[];
	readonly virtualMachines?: readonly Holder[];
}

/**
 * The exceptions that the manifests hold: `exceptions` of a cluster, host or machine, and comments. What is
 * wrong with one is a problem of its file.
 */
export function manifestExceptions(open: OpenEstate, judged: Judged): ReadExceptions {
	const { places, manifests } = open;
	const exceptions: Exception[] = [];
	const problems: Finding[] = [];
	const placeIn = placesIn(open);
	const isMarked = remembering((path: string) =>
		(manifests.texts.get(path) ?? '').includes(exceptionMarker),
	);
	const problemWith = problemFinder(judged);
	let left = 0;
	let firstLeft: ExceptionPlace | undefined;
	/** Whether there are as many already as may be: what comes is only counted. */
	const isFull = (place: () => ExceptionPlace): boolean => {
		if (exceptions.length + problems.length < mostExceptions) return false;
		left += 1;
		firstLeft ??= place();
		return true;
	};
	for (const document of manifests.documents) {
		const add = (own: CommentedException, place: ExceptionPlace, meant: Meant): void => {
			const problem = problemWith(own);
			if (problem) problems.push(problemAt(place, problem));
			else exceptions.push({ ...own, ...meant, place });
		};
		for (const holder of holdersIn(document))
			for (const own of holder.exceptions ?? []) {
				const place = () => placeIn(document, { at: own });
				if (!isFull(place)) add(own, place(), meantBy(holder));
			}
		if (!isMarked(document.source.path)) continue;
		const holderAt = holdersByPointer(document, open);
		for (const comment of document.source.commentsWith?.(exceptionMarker) ?? []) {
			if (isFull(() => placeIn(document, comment))) continue;
			const place = placeIn(document, comment);
			const parsed = parseExceptionComment(comment.words);
			if ('problem' in parsed) problems.push(problemAt(place, parsed.problem));
			else for (const own of parsed) add(own, place, meantByComment(comment, document, holderAt));
		}
	}
	if (firstLeft) problems.push(problemAt(firstLeft, tooMany(left)));
	return {
		exceptions,
		problems: distinguish(problems),
		holdersOf(finding) {
			const about = aboutOf(finding);
			if (!about) return [];
			const { object, migration, input } = about.subject;
			return [
				object,
				migration?.virtualMachine,
				migration?.planned,
				input.cluster as object | undefined,
				places.belongingOf(about.at[0], '').object,
			].filter((one) => one !== undefined);
		},
	};
}

/** What an exception is for. */
type Meant = Pick<Exception, 'of' | 'holder' | 'name' | 'fits' | 'mayFit'>;

function holdersIn({ manifest }: ManifestDocument): Holder[] {
	const holder = manifest as Holder;
	return [holder, ...(holder.virtualMachines ?? [])];
}

/** The objects of a document that exceptions may be beside, by their pointers. */
function holdersByPointer(document: ManifestDocument, { places }: OpenEstate): Map<string, Holder> {
	return new Map(
		holdersIn(document).map((one) => [places.placeOf([one])?.pointer ?? '', one] as const),
	);
}

/** What is for an object: findings about it, a move's among them, and those that point into it. */
function meantBy(holder: object): Meant {
	const { kind, name } = nameOf(holder);
	return {
		of: `beside ${name}`,
		holder,
		name,
		mayFit: (subject) =>
			(subject.kind === kind || subject.kind === 'migration' || subject.kind === 'sharedVolume') &&
			(subject.kind === 'sharedVolume' ? kind === 'cluster' : namesOf(subject).includes(name)),
	};
}

/** What a comment is for: the object that it stands at, or what points into the property. */
function meantByComment(
	{ at }: SourceComment,
	{ source, manifest }: ManifestDocument,
	holders: ReadonlyMap<string, Holder>,
): Meant {
	if (!at) return { of: 'in a comment that stands at nothing', mayFit: () => false };
	const holder = holders.get(pointerOf(at.segments));
	if (holder) return meantBy(holder);
	// The machine or the document that the property is in.
	const owner = holders.get(pointerOf(at.segments.slice(0, 2))) ?? manifest;
	const { name, mayFit } = meantBy(owner);
	return {
		of: `at ${String(at.segments.at(-1))}`,
		...(name !== undefined && { name }),
		fits: ({ path, range }) => path === source.path && range !== null && isIn(range, at.range),
		mayFit,
	};
}

function isIn({ start }: Range, { start: from, end }: Range): boolean {
	return !isBefore(start, from) && isBefore(start, end);
}

function isBefore(one: Range['start'], other: Range['start']): boolean {
	return one.line - other.line < 0 || (one.line === other.line && one.column < other.column);
}

/** Finds where an entry of `exceptions` stands, or a comment. */
function placesIn({ places, manifests }: OpenEstate) {
	const linesIn = remembering((path) => linesOf(manifests.texts.get(path) ?? ''));
	return (
		{ source: { path } }: ManifestDocument,
		written: { readonly at: object } | SourceComment,
	): ExceptionPlace => {
		const place =
			'range' in written
				? { pointer: pointerOf(written.at?.segments ?? []), range: written.range }
				: places.placeOf([written.at]);
		if (!place) return { path, pointer: '', range: null, excerpt: null };
		const { pointer, range } = place;
		return { path, pointer, range, excerpt: excerptOf(linesIn(path), range) };
	};
}

type Problem = Pick<Finding, 'message' | 'fix'>;

/** Finds what is wrong with an exception that has the form of one. */
function problemFinder({ rules, settings }: Judged) {
	const ruleNamed = remembering((id) => rules.find((one) => isNamed(one, id)));
	const unknown = remembering((id) => unknownRule(id, rules));
	return ({ rule: id, until }: CommentedException): Problem | undefined => {
		const rule = ruleNamed(id);
		if (!rule) return unknown(id);
		if (settings.isLocked(rule)) return lockedRule(id);
		return until !== undefined && !isDate(until) ? noDate(until) : undefined;
	};
}

/** What is said of exceptions beyond as many as may be. */
function tooMany(left: number): Problem {
	const these = left === 1 ? '1 more is not used' : `${inThousands(left)} more are not used`;
	return {
		message: `More than ${inThousands(mostExceptions)} exceptions in one estate: ${these}.`,
		fix: 'Turn rules off in hvlint.yaml that nobody minds.',
	};
}

/** What is said of a rule that there is not. */
export function unknownRule(id: string, rules: readonly Rule[]): Problem {
	const guess = closest(
		id,
		rules.map((rule) => rule.id),
	);
	return {
		message: `There is no rule ${JSON.stringify(id)}.`,
		fix: guess ? `Did you mean ${JSON.stringify(guess)}?` : 'hvlint rules lists them.',
	};
}

/** What is said of an exception of a rule that takes none. */
export function lockedRule(id: string): Problem {
	return { message: `${id} is locked.`, fix: 'It takes no exception: mend what it finds.' };
}

/** What is said of a day that is none. */
export function noDate(until: string): Problem {
	return {
		message: `${JSON.stringify(until)} is no date.`,
		fix: 'Write it as in 2026-12-31.',
	};
}

function problemAt(place: ExceptionPlace, { message, fix }: Problem): Finding {
	const path = place.path ?? '';
	return {
		ruleId: 'schema',
		messageId: 'schema',
		severity: 'error',
		message,
		fix,
		subject: { kind: 'document', name: path },
		...place,
		data: {},
		identity: identityOf(['schema', path, place.pointer, message]),
	};
}
