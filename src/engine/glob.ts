import { remembering } from '../estate/maps.ts';

/** Whether a text fits a glob. */
export type Glob = (text: string) => boolean;

/** A glob that was understood: what fits it is one of some texts, or fits a pattern. */
export interface GlobParts {
	readonly texts: readonly string[];
	readonly patterns: readonly Glob[];
}

/** A glob, or why it is none. */
export type ParsedGlob = (GlobParts & { readonly matches: Glob }) | { readonly problem: string };

/** How a glob is understood. */
export type ParseGlob = (glob: string) => ParsedGlob;

const longest = 300;
const mostAlternatives = 100;

/**
 * Understands a glob of paths: `*` and `?` within a segment, `**` for any number of segments, `{a,b}`
 * for either. Matching takes no longer than the product of the lengths, whatever the glob.
 */
export function parsePathGlob(glob: string): ParsedGlob {
	return parse(glob, (alternative) => {
		const wanted = alternative.split('/');
		return (path) => {
			const segments = path.split('/');
			return fits(
				wanted,
				segments,
				(one) => one === '**',
				(one, index) => fitsSegment(one, segments[index] as string),
			);
		};
	});
}

/** Understands a glob of names, of any case: `*`, `?` and `{a,b}`. */
export function parseNameGlob(glob: string): ParsedGlob {
	const parsed = parse(
		glob.toLowerCase(),
		(alternative) => (name) => fitsSegment(alternative, name),
	);
	if ('problem' in parsed) return parsed;
	return { ...parsed, matches: (name) => parsed.matches(name.toLowerCase()) };
}

/** What fits one of several globs of names. One that is none was told when they were read. */
export function anyNameGlob(globs: readonly string[]): Glob {
	const matches = anyOf(globs, parseNameGlob);
	return (name) => matches(name.toLowerCase());
}

/** What fits one of several globs of paths. */
export function anyPathGlob(globs: readonly string[]): Glob {
	return anyOf(globs, parsePathGlob);
}

function anyOf(globs: readonly string[], understand: ParseGlob): Glob {
	const parsed = globs.map(understand).flatMap((one) => ('problem' in one ? [] : [one]));
	return oneOf({
		texts: parsed.flatMap(({ texts }) => texts),
		patterns: parsed.flatMap(({ patterns }) => patterns),
	});
}

function oneOf({ texts, patterns }: GlobParts): Glob {
	const known = new Set(texts);
	return (text) => known.has(text) || patterns.some((matches) => matches(text));
}

function parse(glob: string, patternOf: (alternative: string) => Glob): ParsedGlob {
	if (glob === '') return { problem: 'An empty glob fits nothing.' };
	if (glob.length > longest)
		return { problem: `A glob of more than ${longest} characters is no glob.` };
	if (/[!@+*?]\(/.test(glob)) return { problem: 'A glob knows no patterns in parentheses.' };
	if (!isBalanced(glob)) return { problem: 'A bracket of the glob has no partner.' };
	const alternatives = expandBraces(glob);
	if (alternatives.length > mostAlternatives)
		return { problem: `The braces of the glob make more than ${mostAlternatives} alternatives.` };
	const isPattern = (alternative: string) => /[*?]/.test(alternative);
	const parts = {
		texts: alternatives.filter((one) => !isPattern(one)),
		patterns: alternatives.filter(isPattern).map(patternOf),
	};
	return { ...parts, matches: oneOf(parts) };
}

function isBalanced(glob: string): boolean {
	const partners: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
	const open: string[] = [];
	for (const character of glob) {
		if ('([{'.includes(character)) open.push(character);
		else if (partners[character] !== undefined && open.pop() !== partners[character]) return false;
	}
	return open.length === 0;
}

/** Writes `{a,b}` out, innermost braces first; no more than it takes to see that they are too many. */
function expandBraces(glob: string): string[] {
	const done: string[] = [];
	const open = [glob];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		const [, before = '', inside, after = ''] = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(next) ?? [];
		if (inside === undefined) done.push(next);
		else for (const one of inside.split(',')) open.push(before + one + after);
		if (done.length + open.length > mostAlternatives) return [...done, ...open];
	}
	return done;
}

function fitsSegment(pattern: string, text: string): boolean {
	const characters = charactersOf(text);
	return fits(
		charactersOf(pattern),
		characters,
		(one) => one === '*',
		(one, index) => one === '?' || one === characters[index],
	);
}

/** Many patterns are held against one name. */
const charactersOf = remembering((text) => [...text]);

/**
 * Whether a sequence fits a pattern in which some elements stand for any number of others. Only the
 * last of those is ever given more: what lies before it has found its place.
 */
function fits<Wanted>(
	pattern: readonly Wanted[],
	sequence: readonly unknown[],
	isAny: (wanted: Wanted) => boolean,
	fitsAt: (wanted: Wanted, index: number) => boolean,
): boolean {
	let at = 0;
	let wildcard = -1;
	let taken = 0;
	for (let index = 0; index < sequence.length; ) {
		const wanted = pattern[at];
		if (wanted !== undefined && isAny(wanted)) {
			wildcard = at;
			taken = index;
			at += 1;
		} else if (wanted !== undefined && fitsAt(wanted, index)) {
			at += 1;
			index += 1;
		} else if (wildcard >= 0) {
			taken += 1;
			at = wildcard + 1;
			index = taken;
		} else return false;
	}
	return pattern.slice(at).every(isAny);
}
