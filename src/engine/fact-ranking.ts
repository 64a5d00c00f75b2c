import type { MissingFact } from '../estate/facts.ts';
import { getOrAdd } from '../estate/maps.ts';
import type { Outcome } from './check.ts';
import { nameOf } from './identify.ts';
import type { OpenEstate } from './open-estate.ts';
import type { Belonging } from './places.ts';
import { compareText, type MissingFactSummary } from './report.ts';

/** Ranks the facts that are missing by what hangs on them, while checks are made. */
export interface FactRanking {
	add(outcome: Outcome): void;
	/** @param shownBy What shows a fact. */
	ranked(shownBy: (fact: MissingFact) => string): MissingFactSummary[];
}

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
	/** The check that was last counted, and the owner. */
	last: Outcome | undefined;
	lastOwner: object | undefined;
}

export function rankFacts({ estate, places }: OpenEstate): FactRanking {
	const groups = new Map<string, Map<string, Group>>();
	const belongings = new Map<object, Belonging>();
	const ownerOf = (missing: MissingFact): { owner: object; fact: string } => {
		const { object, fact } = missing;
		// Most facts are those of whole clusters, hosts and machines, which belong to nothing else.
		if (estate.isDeclared(object as never)) return { owner: object, fact };
		// Ends with a dot, unless the object belongs to nothing else.
		const { object: owner, fact: way } = getOrAdd(belongings, object, () =>
			places.belongingOf(object, ''),
		);
		return { owner, fact: `${way}${fact}` };
	};
	const addTo = (outcome: Outcome, missing: MissingFact): void => {
		const { owner, fact } = ownerOf(missing);
		const { kind, name } = nameOf(owner);
		const general = fact.includes('[') ? fact.replace(/\[\d+\]/g, '[]') : fact;
		const group =
			groups.get(kind)?.get(general) ??
			getOrAdd(
				getOrAdd(groups, kind, () => new Map<string, Group>()),
				general,
				(): Group => ({
					...{ kind, fact: general, owners: new Set(), first: { name, fact, missing } },
					...{ checks: 0, decidesMigrations: false, last: undefined, lastOwner: undefined },
				}),
			);
		// Many checks of one owner follow one another.
		if (group.lastOwner !== owner || fact !== general) {
			group.lastOwner = owner;
			group.owners.add(owner as { name: string });
			const order = compareText(name, group.first.name) || compareText(fact, group.first.fact);
			if (order < 0) group.first = { name, fact, missing };
		}
		if (group.last !== outcome) group.checks += 1;
		group.last = outcome;
		group.decidesMigrations ||= outcome.subject.kind === 'migration';
	};
	return {
		add(outcome) {
			for (const missing of outcome.missed) addTo(outcome, missing);
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

/** The order of missing facts in a report: those that moves hang on first, and of these those that would decide most. */
export function compareMissing(one: MissingFactSummary, other: MissingFactSummary): number {
	return (
		Number(other.decidesMigrations) - Number(one.decidesMigrations) ||
		other.checks - one.checks ||
		compareText(one.kind, other.kind) ||
		compareText(one.fact, other.fact)
	);
}
