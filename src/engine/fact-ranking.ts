import type { MissingFact } from '../estate/facts.ts';
import { getOrAdd } from '../estate/maps.ts';
import type { Host } from '../generated/manifest.ts';
import { partOf } from './alike-answers.ts';
import type { Outcome } from './check.ts';
import { nameOf } from './identify.ts';
import type { OpenEstate } from './open-estate.ts';
import type { Belonging } from './places.ts';
import { compareText, type MissingFactSummary } from './report.ts';

/** Ranks the facts that are missing by what hangs on them, while checks are made. */
export interface FactRanking {
	/** @param told Where it is told of other hosts instead of one of them, whose facts are then those of each. */
	add(outcome: Outcome, told?: ToldOfHosts): void;
	/** @param shownBy What shows a fact. */
	ranked(shownBy: (fact: MissingFact) => string): MissingFactSummary[];
}

/** A host that an outcome is about, and those that it is told of. */
interface ToldOfHosts {
	readonly from: Host;
	readonly to: readonly Host[];
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
	const addTo = (outcome: Outcome, missing: MissingFact, told?: ToldOfHosts): void => {
		if (last?.object !== missing.object) last = holderOf(missing.object);
		const { owner, way, kind, name, ofKind } = last;
		const fact = way === '' ? missing.fact : `${way}${missing.fact}`;
		let group = ofKind.get(fact);
		const isGeneral = group !== undefined;
		if (group === undefined) {
			const general = fact.replace(/\[\d+\]/g, '[]');
			group = getOrAdd(
				ofKind,
				general,
				(): Group => ({
					...{ kind, fact: general, owners: new Set(), first: { name, fact, missing } },
					...{ checks: 0, decidesMigrations: false, last: 0, lastOwner: undefined },
				}),
			);
		}
		if (told?.from === owner) {
			for (const host of told.to) {
				if (isGeneral && group.owners.has(host)) continue;
				group.owners.add(host);
				if (isBefore(host.name, fact, group.first))
					group.first = {
						...{ name: host.name, fact },
						missing: { ...missing, object: partOf(host, way) },
					};
			}
		} else if (group.lastOwner !== owner || !isGeneral) {
			// Many checks of one owner follow one another.
			group.lastOwner = owner;
			group.owners.add(owner as { name: string });
			if (isBefore(name, fact, group.first)) group.first = { name, fact, missing };
		}
		if (group.last !== checks) group.checks += told?.to.length ?? 1;
		group.last = checks;
		group.decidesMigrations ||= outcome.subject.kind === 'migration';
	};
	return {
		add(outcome, told) {
			checks += 1;
			for (const missing of outcome.missed) addTo(outcome, missing, told);
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
