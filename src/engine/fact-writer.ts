import { collectFacts, type MissingFact } from '../estate/facts.ts';
import { getOrAdd } from '../estate/maps.ts';
import type { Choice } from '../estate/missing-facts.ts';
import type { Cluster, Host, VirtualMachine } from '../generated/manifest.ts';
import { lazily } from '../source/lazily.ts';
import { nameOf } from './identify.ts';
import type { Data } from './message.ts';
import type { OpenEstate } from './open-estate.ts';
import type { Condition, ReportedFact } from './report.ts';
import { conditionText, type SoughtFact, shownBy } from './shown-by.ts';

/** A missing fact as a report tells it, and what it was told from. */
interface Written {
	readonly fact: ReportedFact;
	readonly sought: SoughtFact;
	/** What has to hold, where it is a condition, and the same as a key. */
	readonly condition: () => string;
	readonly key: () => string;
}

/** Puts missing facts into the words of a report. */
export function factWriterOf({ places, estate }: OpenEstate) {
	const unrecorded = collectFacts();
	const versions = new Map<object, boolean>();
	const is2008R2 = (owner: Cluster | Host | VirtualMachine): boolean => {
		return getOrAdd(versions, owner, () => estate.windowsServerOf(owner, unrecorded) === '2008R2');
	};
	const written = new Map<object, Map<string, Written>>();

	const seek = ({ object, fact, entry }: MissingFact) => {
		const belonging = places.belongingOf(object, fact);
		const owner = belonging.object as Cluster | Host | VirtualMachine;
		return { owner, sought: soughtFact(owner, belonging.fact, object, entry) };
	};
	const write = (missing: MissingFact): Written => {
		const { object, fact, entry, because } = missing;
		const ofObject = getOrAdd(written, object, () => new Map<string, Written>());
		return getOrAdd(ofObject, `${fact}\0${entry}\0${because}`, () => writeAnew(missing));
	};
	const writeAnew = (missing: MissingFact): Written => {
		const { object, because } = missing;
		const { owner, sought } = seek(missing);
		const place = places.placeOf([object]);
		const fact = {
			object: nameOf(owner),
			fact: sought.fact,
			...(because !== undefined && { because }),
			path: place?.path ?? null,
			range: place?.range ?? null,
			shownBy: shownBy(sought, is2008R2(owner)),
		};
		const condition = lazily(() => conditionText(sought));
		const key = lazily(() => JSON.stringify([fact.object, fact.fact, condition()]));
		return { fact, sought, condition, key };
	};
	return {
		// What shows a fact is told without its place, which takes longer to find than all the rest.
		shownBy(missing: MissingFact): string {
			const { owner, sought } = seek(missing);
			return shownBy(sought, is2008R2(owner));
		},
		missing(facts: readonly MissingFact[]): ReportedFact[] {
			const choiceOf = numberChoices();
			return facts.map((one) => {
				const { fact } = write(one);
				// Thousands of checks hang on one fact: it is told by one object.
				return one.choice ? { ...fact, ...choiceOf(one.choice) } : fact;
			});
		},
		/** Each condition once, whatever checks hang on it. */
		conditions(facts: readonly MissingFact[]): Condition[] {
			const choiceOf = numberChoices();
			const seen = new Set<string>();
			return facts.flatMap((one) => {
				const { fact, condition, key } = write(one);
				const choice = choiceOf(one.choice);
				const own = one.choice ? `${key()}${JSON.stringify(choice)}` : key();
				if (seen.has(own)) return [];
				seen.add(own);
				return [{ ...fact, condition: condition(), ...choice }];
			});
		},
	};
}

function soughtFact(
	owner: Cluster | Host | VirtualMachine,
	fact: string,
	holder: object,
	unlisted: string | undefined,
): SoughtFact {
	const { kind } = nameOf(owner) as { kind: SoughtFact['kind'] };
	const names: Record<string, string> = { [kind]: owner.name };
	const { owner: host } = owner as VirtualMachine;
	if (kind === 'virtualMachine' && host !== undefined) names.host = host;
	if (kind === 'host' && (owner as Host).cluster === null) names.standAlone = owner.name;
	const { name, path } = holder as { name?: string; path?: string | null };
	if (holder !== owner && name !== undefined) names.entry = name;
	if (holder !== owner && path) names.path = path;
	if (unlisted !== undefined) Object.assign(names, { entry: unlisted, unlisted });
	return { kind, fact, names: names as Data };
}

/** Numbers the groups of one check, from 1. */
function numberChoices() {
	const groups = new Map<object, number>();
	return (choice: Choice | undefined): Pick<ReportedFact, 'choice'> => {
		if (!choice) return {};
		const group = groups.get(choice.group) ?? groups.size + 1;
		groups.set(choice.group, group);
		return { choice: { group, option: choice.option } };
	};
}
