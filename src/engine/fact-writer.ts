import { collectFacts, type MissingFact } from '../estate/facts.ts';
import type { Choice } from '../estate/missing-facts.ts';
import type { Cluster, Host, VirtualMachine } from '../generated/manifest.ts';
import { nameOf } from './identify.ts';
import type { Data } from './message.ts';
import type { OpenEstate } from './open-estate.ts';
import type { Condition, ReportedFact } from './report.ts';
import { conditionText, type SoughtFact, shownBy } from './shown-by.ts';

/** Puts missing facts into the words of a report. */
export function factWriterOf({ places, estate }: OpenEstate) {
	const unrecorded = collectFacts();
	const versions = new Map<object, boolean>();
	const is2008R2 = (owner: Cluster | Host | VirtualMachine): boolean => {
		const known = versions.get(owner) ?? estate.windowsServerOf(owner, unrecorded) === '2008R2';
		versions.set(owner, known);
		return known;
	};
	const written = new Map<object, Map<string, ReportedFact & { readonly sought: SoughtFact }>>();

	const seek = ({ object, fact, entry }: MissingFact) => {
		const belonging = places.belongingOf(object, fact);
		const owner = belonging.object as Cluster | Host | VirtualMachine;
		return { owner, sought: soughtFact(owner, belonging.fact, object, entry) };
	};
	const write = (missing: MissingFact) => {
		const { object, fact, entry, because } = missing;
		const ofObject = written.get(object) ?? new Map();
		written.set(object, ofObject);
		const key = JSON.stringify([fact, entry, because]);
		const known = ofObject.get(key);
		if (known) return known;
		const { owner, sought } = seek(missing);
		const place = places.placeOf([object]);
		const result = {
			object: nameOf(owner),
			fact: sought.fact,
			...(because !== undefined && { because }),
			path: place?.path ?? null,
			range: place?.range ?? null,
			shownBy: shownBy(sought, is2008R2(owner)),
		};
		ofObject.set(key, { ...result, sought });
		return { ...result, sought };
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
				const { sought: _, ...fact } = write(one);
				return { ...fact, ...choiceOf(one.choice) };
			});
		},
		/** Each condition once, whatever checks hang on it. */
		conditions(facts: readonly MissingFact[]): Condition[] {
			const choiceOf = numberChoices();
			const seen = new Set<string>();
			return facts.flatMap((one) => {
				const { sought, ...fact } = write(one);
				const condition = conditionText(sought);
				const choice = choiceOf(one.choice);
				const key = JSON.stringify([fact.object, fact.fact, condition, choice]);
				if (seen.has(key)) return [];
				seen.add(key);
				return [{ ...fact, condition, ...choice }];
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
