import { rules as everyRule } from '../rules/index.ts';
import { checkOf, type Report } from '../src/engine/check.ts';
import { settingsOf } from '../src/engine/config.ts';
import { openEstate } from '../src/engine/open-estate.ts';
import type { Rule } from '../src/engine/rule.ts';
import { startJudge } from '../src/engine/starts.ts';
import { type Subject, subjectsOf } from '../src/engine/subject.ts';
import { momentFacts } from '../src/facts/moment.ts';

/** A document as it was written, before anything is read of it. */
export type Written = Readonly<Record<string, unknown>>;
/** The way from a document to a part of it. */
export type Path = readonly (string | number)[];

/** What a rule says of a subject; `not asked` where it does not hold for it. */
export interface Answer {
	readonly outcome: 'passed' | 'open' | 'failed' | 'undecided' | 'not asked';
	/** The keys whose default the check took. */
	readonly assumed: ReadonlySet<string>;
	/** What it finds. */
	readonly reports: readonly Pick<Report, 'messageId' | 'data'>[];
	/** How many subjects have the name: the worst of their answers counts. */
	readonly subjects: number;
}
/** The answers of rules, by the names of rule and subject. */
export type Answers = ReadonlyMap<string, Answer>;

const now = new Date('2026-11-20T12:00:00Z');

/**
 * What rules answer for every subject of an estate.
 *
 * @returns undefined where the documents are not valid, and have to be.
 */
export function answersOf(
	rules: readonly Rule[],
	documents: readonly Written[],
	needsValid = false,
): Answers | undefined {
	const bytes = Buffer.from(JSON.stringify(documents));
	// Without the date, an estate that lost it would be judged by the clock.
	const open = openEstate([{ path: 'estate.json', bytes, named: true }], {
		asOf: '2026-11-20',
		now,
	});
	if (needsValid && open.manifests.problems.length > 0) return undefined;
	const answers = new Map<string, Answer>();
	const check = checkOf(open.estate, {
		asOf: now,
		losses: open.losses,
		startOn: startJudge(open, {
			rules: everyRule,
			settings: settingsOf({ preset: 'strict' }),
			now,
		}),
		optionsOf: ({ options = {} }) =>
			Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default])),
	});
	for (const rule of rules) {
		for (const subject of subjectsOf(open.estate, rule.subject)) {
			const found = check(rule, subject);
			const key = `${rule.id}: ${nameOf(subject)}`;
			const before = answers.get(key);
			const answer: Answer = {
				subjects: (before?.subjects ?? 0) + 1,
				outcome: found?.outcome ?? 'not asked',
				reports: found?.reports ?? [],
				assumed: new Set(found?.assumed.map(({ fact }) => fact.split('.').at(-1) as string)),
			};
			const isWorse = !before || rank(answer) > rank(before);
			answers.set(key, isWorse ? answer : { ...before, subjects: answer.subjects });
		}
	}
	return answers;
}

function nameOf({ kind, migration, object }: Subject): string {
	const { name } = (object ?? { name: '' }) as { name: string };
	const own = migration
		? `${migration.virtualMachine.name} to ${migration.destination.name} (${migration.type})`
		: name;
	return `${kind} ${own}`.toLowerCase();
}

function rank({ outcome }: Answer): number {
	return Math.max(0, ['passed', 'open', 'undecided', 'failed'].indexOf(outcome));
}

/** An answer that is another one than before. */
export interface Change {
	readonly key: string;
	readonly before: Answer;
	readonly after: Answer;
	/** Whether what it is about was a graver fault before, of which another rule tells. */
	readonly wasLeftToOthers: boolean;
}

/** The answers that are others, of those that are given before and after. */
export function changes(before: Answers, after: Answers): Change[] {
	return [...before].flatMap(([key, answer]) => {
		const other = after.get(key);
		if (!other || other.subjects !== answer.subjects) return [];
		if (other.outcome === answer.outcome) return [];
		const wasLeftToOthers = isLeftToOthers(ruleOf({ key }), before);
		return [{ key, before: answer, after: other, wasLeftToOthers }];
	});
}

/** Whether a fault or a doubt is gone. That a fault is doubted now is a loss of knowledge. */
export function isBetter({ before, after }: Change): boolean {
	return after.outcome !== 'undecided' && rank(after) < rank(before);
}

/**
 * Rules that leave what is worse than their own fault to others: near to a limit is what is not beyond it, and a rolling
 * upgrade what is no mixture that cannot be. With less of it known, theirs is what is left.
 */
const graver: Readonly<Record<string, readonly string[]>> = {
	'limits/headroom': ['limits/cluster', 'limits/host'],
	'cluster/rolling-upgrade': ['cluster/operating-system'],
};

function isLeftToOthers(rule: string, answers: Answers): boolean {
	return (graver[rule] ?? []).some((id) =>
		[...answers].some(([key, { outcome }]) => key.startsWith(`${id}:`) && outcome === 'failed'),
	);
}

/** Whether something became a fault. */
export function isAlarm({ after, wasLeftToOthers }: Change): boolean {
	return after.outcome === 'failed' && !wasLeftToOthers;
}

const momentary = new Set(Object.keys(momentFacts).map((fact) => fact.split(/[ .]/).at(-1)));
/** They are asked about the names that are stated: where none is, there is nothing to ask. */
const aboutWhatIsStated = ['estate/known-guests', 'estate/known-names'];

/** The rule that answers otherwise. */
export function ruleOf({ key }: Pick<Change, 'key'>): string {
	return key.split(':')[0] as string;
}

/** Whether an answer may be another one once a fact of this name, with this value, is not stated. */
export function isExcused(change: Change, fact: string, value: unknown): boolean {
	if (aboutWhatIsStated.includes(ruleOf(change)))
		return change.before.outcome !== 'failed' || holdsAll(value, change.before.reports);
	// What a plan does not say of the moment is to be looked at when the change is made.
	if (change.after.outcome === 'open' && momentary.has(fact)) return true;
	// It is about the version that is stated; the build has none that is not known.
	if (ruleOf(change) === 'estate/known-limits' && /^(version|operatingSystem)$/.test(fact))
		return true;
	// The product has a default.
	return change.after.assumed.has(fact);
}

/** Whether all names that are told to mean nothing go with what holds them. */
function holdsAll(value: unknown, reports: Answer['reports']): boolean {
	const text = JSON.stringify(value);
	return reports.every(({ data }) => text.includes(JSON.stringify(data.name)));
}

/** Whether the order of a list says something: what is done comes one after the other. */
export function isOrdered(path: Path): boolean {
	return ['setup', 'migrations'].includes(String(path.at(-1)));
}

/** A text in another case. */
export function otherCase(text: string): string {
	return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
}

/** A change as a person reads it. */
export function tell({ key, before, after }: Change): string {
	return `${key}: ${before.outcome} → ${after.outcome}`;
}

/** The places of the parts of a document: its properties, and the entries of its lists. */
export function partsOf(document: Written): Path[] {
	const found: Path[] = [];
	const visit = (value: unknown, at: Path): void => {
		if (typeof value !== 'object' || value === null) return;
		for (const [key, part] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
			if (!['apiVersion', 'kind', 'name'].includes(String(key))) found.push([...at, key]);
			visit(part, [...at, key]);
		}
	};
	visit(document, []);
	return found;
}

/** The part of a document that a way leads to. */
// biome-ignore lint/suspicious/noExplicitAny: a walk down plain data.
export function at(document: Written, path: Path): any {
	// biome-ignore lint/suspicious/noExplicitAny: a walk down plain data.
	return path.reduce<any>((part, key) => part[key], document);
}

/** A copy of documents in which one part is another one; without it where it is undefined. */
export function withPart(
	documents: readonly Written[],
	index: number,
	path: Path,
	part: unknown,
): Written[] {
	const copy = structuredClone(documents) as Written[];
	at(copy[index] as Written, path.slice(0, -1))[path.at(-1) as string] = part;
	return copy;
}
