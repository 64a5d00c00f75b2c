import type { CapacityProblem } from '../../engine/capacity-report.ts';
import type { OpenEstate } from '../../engine/open-estate.ts';
import type { At } from '../../engine/rule.ts';
import { collectFacts } from '../../estate/facts.ts';
import { closest } from '../../estate/names/closest.ts';
import { isSameComputer, isSameName } from '../../estate/names/names.ts';
import type { Cluster, Host } from '../../generated/manifest.ts';
import { Failure } from '../failure.ts';

/** The cluster of a name. */
export function clusterNamed(name: string, clusters: readonly Cluster[]): Cluster {
	const found = clusters.find((cluster) => isSameName(cluster.name, name));
	if (found) return found;
	const names = clusters.map((cluster) => cluster.name);
	throw new Failure(`No cluster is named ${JSON.stringify(name)}.${guessOf(name, names)}`);
}

/** A node, and its cluster. */
export interface NamedNode {
	readonly host: Host;
	readonly cluster: Cluster;
}

/** A node that is up, of one of some clusters, or why there is none. */
export function nodeNamed(
	name: string,
	clusters: readonly Cluster[],
	{ estate, losses, places }: OpenEstate,
): NamedNode | CapacityProblem {
	const facts = collectFacts(losses);
	const nodes = clusters.flatMap((cluster) =>
		(estate.nodesOf(cluster, facts) ?? []).map((host) => ({ host, cluster })),
	);
	const problem = (message: string): CapacityProblem => ({ message, path: null, line: null });
	const [found, another] = nodes.filter(({ host }) => isSameComputer(host.name, name));
	if (!found) {
		const names = nodes.map(({ host }) => host.name);
		return problem(`No node is named ${JSON.stringify(name)}.${guessOf(name, names)}`);
	}
	if (another)
		return problem(`Several nodes are named ${JSON.stringify(name)}: say which with --cluster.`);
	if (found.host.state !== 'Down') return found;
	const place = places.placeOf([found.host, 'state'] as unknown as At);
	return {
		message: `${found.host.name} is down already.`,
		path: place?.path ?? null,
		line: place?.range.start.line ?? null,
	};
}

/** ` Did you mean "HV01"?`, or nothing. */
export function guessOf(name: string, names: readonly string[]): string {
	const guess = closest(name, names);
	return guess ? ` Did you mean ${JSON.stringify(guess)}?` : '';
}
