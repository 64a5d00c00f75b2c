import type { Feature } from '../facts/came-with.ts';
import {
	isAzureLocal,
	isWithin,
	longTermVersions,
	type WindowsServerVersion,
} from '../facts/windows-server.ts';
import type { Cluster } from '../generated/manifest.ts';
import { distinctVersions, versionedNodes } from './cluster/node-versions.ts';
import type { Estate } from './estate.ts';
import { type Facts, quiet } from './facts.ts';
import type { Place } from './measures/measure.ts';
import { ask, nameMissing, type TentativeAnswer } from './tentative.ts';

/** How a manifest shows that a subject has a feature of Windows Server. */
export interface Use<Subject> {
	readonly feature: Feature;
	/** Where it is declared; undefined where the subject has it not, or where that is missing and named. */
	declaredAt(subject: Subject, facts: Facts): Place | undefined;
}

/** A feature that came later than what a subject lives on. */
export interface EarlyUse {
	readonly feature: Feature;
	readonly at: Place;
}

/**
 * What of a subject came only after the Windows Server that it lives on. The facts of a feature are
 * read where that version lacks it, or where no version is known and the oldest would.
 *
 * @param servicePack Asks for the service pack, where a feature came with one.
 */
export function findEarlyUses<Subject>(
	uses: readonly Use<Subject>[],
	subject: Subject,
	{ answer, missing }: TentativeAnswer<WindowsServerVersion | undefined>,
	facts: Facts,
	servicePack: (facts: Facts) => number | undefined = () => undefined,
): readonly EarlyUse[] {
	// What follows from a part that was lost is a guess.
	const version = missing.length === 0 ? answer : undefined;
	if (version && isAzureLocal(version)) return [];
	return uses.flatMap(({ feature, declaredAt }) => {
		const isThere = isWithin(version ?? longTermVersions[0], feature);
		if (isThere && feature.servicePack === undefined) return [];
		if (isThere && version && !isWithin(version, { to: feature.from })) return [];
		const { answer: at, missing: open } = ask(facts, (own) => declaredAt(subject, own));
		if (!at) {
			nameMissing(open, facts);
			return [];
		}
		if (version === undefined) {
			nameMissing(missing, facts);
			return [];
		}
		if (isThere) {
			const has = servicePack(facts);
			if (has === undefined || has >= (feature.servicePack ?? 0)) return [];
		}
		return [{ feature, at }];
	});
}

/**
 * The newest Windows Server version in a cluster: during a rolling upgrade what its newest nodes
 * bring may be there already.
 */
export function newestVersionIn(
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
): WindowsServerVersion | undefined {
	const names = facts.peek(cluster, 'nodes') ?? [];
	if (!facts.isComplete(names)) return undefined;
	const nodes = versionedNodes(estate, cluster, names.length > 0 ? facts : quiet(facts));
	return nodes.length > 0 && nodes.length === names.length
		? distinctVersions(nodes).at(-1)
		: estate.windowsServerOf(cluster, facts);
}

/** The addresses where it stands what came with which version, each once. */
export function sourcesOfUses(uses: readonly { readonly feature: Feature }[]): readonly string[] {
	return [...new Set(uses.map(({ feature }) => feature.source))];
}
