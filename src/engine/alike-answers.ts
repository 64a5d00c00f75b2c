import { getOrAdd } from '../estate/maps.ts';
import type { Migration } from '../estate/migration.ts';
import type { MissingFact } from '../estate/missing-facts.ts';
import type { Outcome } from './check.ts';
import type { OpenEstate } from './open-estate.ts';
import type { Places } from './places.ts';
import type { Rule, Severity } from './rule.ts';

/** Whom a move is about. */
export type Ends = Pick<Migration, 'virtualMachine' | 'source' | 'destination'>;

/** What a check says of a move, in terms of the ends of the move: the same is said of many. */
export interface Saying {
	/** Another one for whatever else is said. */
	readonly number: number;
	readonly rule: Rule;
	/** Off: the rule is turned off. */
	readonly outcome: Outcome['outcome'] | 'off';
	/** Whether it keeps the move from being allowed, or would. */
	readonly isBlocking: boolean;
	readonly missed: readonly FactOn[];
	readonly conditions: readonly FactOn[];
	/** How grave what it finds is, each by itself. */
	readonly found: readonly Severity[];
	/** Whether it can be said of other ends as it is: it is about no other host. */
	readonly isOfEnds: boolean;
}

/** A missing fact; of an end of the move also the way from there to the part that lacks it. */
export interface FactOn {
	readonly fact: MissingFact;
	readonly end: keyof Ends | undefined;
	readonly way: string;
}

const none: readonly never[] = [];
const ends = ['destination', 'virtualMachine', 'source'] as const satisfies (keyof Ends)[];

/** Tells how grave what checks say is. */
export interface Weighing {
	/** Whether it keeps a move from being allowed, or would. */
	isBlocking(outcome: Outcome): boolean;
	severitiesOf(outcome: Outcome): readonly Severity[];
}

/** Puts what checks say into terms of the ends of the moves. */
export function sayingsOf(
	{ estate, places }: OpenEstate,
	{ isBlocking, severitiesOf }: Weighing,
): (rule: Rule, outcome: Outcome | 'off', move: Ends) => Saying {
	const machines = new Set<object>(estate.virtualMachines);
	/** Whether what lacks facts is the same whichever move it is: another move may be about another host, or ask for more. */
	const isFixed = (object: object) =>
		(object as { kind?: string }).kind === 'Cluster' || machines.has(object);
	const objects = new Map<object, number>();
	const numberOf = (object: object) => getOrAdd(objects, object, () => objects.size + 1);
	const factOn = (fact: MissingFact, move: Ends): FactOn => {
		const { object, fact: way } = places.belongingOf(fact.object, '');
		return { fact, way, end: ends.find((one) => move[one] === object) };
	};
	const known = new Map<string, Saying>();
	const silent = new Map<Rule, Map<'passed' | 'off', Saying>>();
	let count = 0;
	const say = (
		rule: Rule,
		outcome: Saying['outcome'],
		{
			isBlocking = false,
			missed = none,
			conditions = none,
			found = none,
			isOfEnds = true,
		}: Partial<Saying> = {},
	): Saying => {
		count += 1;
		return { number: count, rule, outcome, isBlocking, missed, conditions, found, isOfEnds };
	};
	return (rule, outcome, move) => {
		const kind = outcome === 'off' ? 'off' : outcome.outcome;
		if (kind === 'passed' || kind === 'off')
			return getOrAdd(
				getOrAdd(silent, rule, () => new Map<'passed' | 'off', Saying>()),
				kind,
				() => say(rule, kind),
			);
		const told = outcome as Outcome;
		const missed = told.missed.map((fact) => factOn(fact, move));
		const conditions = told.conditions.map((fact) => factOn(fact, move));
		const blocks = isBlocking(outcome as Outcome);
		const found = severitiesOf(outcome as Outcome);
		const key = JSON.stringify([
			...[numberOf(rule), kind, blocks, found],
			[missed, conditions].map((facts) => {
				const groups = facts.flatMap(({ fact }) => fact.choice?.group ?? []);
				return facts.map(({ fact, end, way }) => {
					const { object, choice, fact: name, ...rest } = fact;
					const chosen = choice && [groups.indexOf(choice.group), choice.option];
					return [end ?? numberOf(object), way, name, chosen, rest];
				});
			}),
		]);
		return getOrAdd(known, key, () => {
			const isOfEnds = [...missed, ...conditions].every(
				({ fact, end }) => end !== undefined || isFixed(places.belongingOf(fact.object, '').object),
			);
			return say(rule, kind, { isBlocking: blocks, missed, conditions, found, isOfEnds });
		});
	};
}

/** Whether something is said by the name of an end of a move that could not be said of another one. */
export function isNamedIn({ missed, conditions }: Saying, { name }: { name: string }): boolean {
	return [...missed, ...conditions].some(
		({ fact: { because, entry } }) => because?.includes(name) || entry?.includes(name),
	);
}

/** The part of an object at a way like `switches[0].`; undefined where it has none there. */
export function partOf(object: object, way: string, places: Places): object | undefined {
	let part: unknown = object;
	let gone = '';
	for (const [step] of way.matchAll(/\[\d+\]|[^.[]+/g)) {
		gone = step.startsWith('[') ? `${gone}${step}` : gone === '' ? step : `${gone}.${step}`;
		// A list has lost its invalid entries: its indices are not those of the document.
		part = Array.isArray(part)
			? part.find((one) => places.belongingOf(one, '').fact === `${gone}.`)
			: (part as Readonly<Record<string, unknown>> | undefined)?.[step];
	}
	return part as object | undefined;
}
