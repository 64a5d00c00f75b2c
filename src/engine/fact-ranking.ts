import type { MissingFact } from '../estate/facts.ts';
import { getOrAdd } from '../estate/maps.ts';
import { type Ends, type FactOn, partOf } from './alike-answers.ts';
import type { Outcome } from './check.ts';
import { nameOf } from './identify.ts';
import type { OpenEstate } from './open-estate.ts';
import type { Belonging } from './places.ts';
import { compareText, type MissingFactSummary } from './report.ts';

/** Ranks the facts that are missing by what hangs on them, while checks are made. */
export interface FactRanking {
	add(outcome: Outcome): void;
	/** Adds what is said of so many moves of which these are the ends. */
	addOfMoves(missed: readonly FactOn[], ends: EndsOfMoves, moves: number): void;
	/** @param shownBy What shows a fact. */
	ranked(shownBy: (fact: MissingFact) => string): MissingFactSummary[];
}

/** Whom moves are about of which the same is said. */
export type EndsOfMoves = Readonly<Record<keyof Ends, readonly { readonly name: string }[]>>;

/** Facts of one kind. */
interface Group {
	readonly kind: MissingFactSummary['kind'];
	readonly fact: string;
	/** The clusters, hosts and machines that lack it. */
	readonly owners: Set<{ readonly name: string }>;
	/** The first of them by its name, and of its facts the first. */
	first: { readonly name: string; readonly fact: string; readonly missing: MissingFact };
	checks: number;
	decidesMigrations: boolean;
	/** The number of the check that was last counted, and the owner. */
	last: number;
	lastOwner: object | undefined;
}

/** An object that lacks facts, and what they are counted by. */
interface Holder extends Pick<Group, 'kind'> {
	readonly object: object;
	/** The cluster, host or machine that it belongs to, and the way from there: it ends with a dot, unless that is the object itself. */
	readonly owner: object;
	readonly way: string;
	readonly name: string;
	readonly ofKind: Map<string, Group>;
}

export function rankFacts({ estate, places }: OpenEstate): FactRanking {
	const groups = new Map<string, Map<string, Group>>();
	const belongings = new Map<object, Belonging>();
	const holderOf = (object: object): Holder => {
		// Most facts are those of whole clusters, hosts and machines, which belong to nothing else.
		const { object: owner, fact: way } = estate.isDeclared(object as never)
			? { object, fact: '' }
			: getOrAdd(belongings, object, () => places.belongingOf(object, ''));
		const { kind, name } = nameOf(owner);
		const ofKind = getOrAdd(groups, kind, () => new Map<string, Group>());
		return { object, owner, way, kind, name, ofKind };
	};
	// Many facts of one object follow one another.
	let last: Holder | undefined;
	let checks = 0;
	const groupOf = ({ kind, name, ofKind }: Holder, fact: string, missing: MissingFact): Group => {
		const known = ofKind.get(fact);
		if (known) return known;
		const general = fact.replace(/\[\d+\]/g, '[]');
		return getOrAdd(
			ofKind,
			general,
			(): Group => ({
				...{ kind, fact: general, owners: new Set(), first: { name, fact, missing } },
				...{ checks: 0, decidesMigrations: false, last: 0, lastOwner: undefined },
			}),
		);
	};
	const count = (group: Group, times: number, isOfMove: boolean): void => {
		if (group.last !== checks) group.checks += times;
		group.last = checks;
		group.decidesMigrations ||= isOfMove;
	};
	const addTo = (outcome: Outcome, missing: MissingFact): void => {
		if (last?.object !== missing.object) last = holderOf(missing.object);
		const { owner, way, name } = last;
		const fact = way === '' ? missing.fact : `${way}${missing.fact}`;
		const group = groupOf(last, fact, missing);
		// Many checks of one owner follow one another.
		if (group.lastOwner !== owner || group.fact !== fact) {
			group.lastOwner = owner;
			group.owners.add(owner as { name: string });
			if (isBefore(name, fact, group.first)) group.first = { name, fact, missing };
		}
		count(group, 1, outcome.subject.kind === 'migration');
	};
	return {
		add(outcome) {
			checks += 1;
			for (const missing of outcome.missed) addTo(outcome, missing);
		},
		addOfMoves(missed, ends, moves) {
			checks += 1;
			for (const { fact: missing, end, way } of missed) {
				const holder = holderOf(missing.object);
				const fact = way === '' ? missing.fact : `${way}${missing.fact}`;
				const group = groupOf(holder, fact, missing);
				for (const owner of end ? ends[end] : [holder.owner as { name: string }]) {
					if (group.owners.has(owner) && group.fact === fact) continue;
					group.owners.add(owner);
					if (!isBefore(owner.name, fact, group.first)) continue;
					const object = (end && partOf(owner, way, places)) ?? missing.object;
					group.first = { name: owner.name, fact, missing: { ...missing, object } };
				}
				count(group, moves, true);
			}
		},
		ranked: (shownBy) =>
			[...groups.values()]
				.flatMap((ofKind) => [...ofKind.values()])
				.map(({ kind, fact, owners, first, checks, decidesMigrations }) => ({
					fact,
					kind,
					objects: [...new Set([...owners].map((owner) => nameOf(owner).name))].sort(compareText),
					checks,
					decidesMigrations,
					shownBy: shownBy(first.missing),
				}))
				.sort(compareMissing),
	};
}

function isBefore(name: string, fact: string, first: Group['first']): boolean {
	return (compareText(name, first.name) || compareText(fact, first.fact)) < 0;
}

/** The order of missing facts in a report: those that moves hang on first, and of these those that would decide most. */
export function compareMissing(one: MissingFactSummary, other: MissingFactSummary): number {
	return (
		Number(other.decidesMigrations) - Number(one.decidesMigrations) ||
		other.checks - one.checks ||
		compareText(one.kind, other.kind) ||
		compareText(one.fact, other.fact)
	);
}
