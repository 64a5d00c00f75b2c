import type { OpenEstate } from '../../engine/open-estate.ts';
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

/** A node that is up, of one of some clusters. */
export function nodeNamed(
	name: string,
	clusters: readonly Cluster[],
	{ estate, losses }: OpenEstate,
): { readonly host: Host; readonly cluster: Cluster } {
	const facts = collectFacts(losses);
	const nodes = clusters.flatMap((cluster) =>
		(estate.nodesOf(cluster, facts) ?? []).map((host) => ({ host, cluster })),
	);
	const [found, another] = nodes.filter(({ host }) => isSameComputer(host.name, name));
	if (!found)
		throw new Failure(
			`No node is named ${JSON.stringify(name)}.${guessOf(
				name,
				nodes.map(({ host }) => host.name),
			)}`,
		);
	if (another)
		throw new Failure(`Several nodes are named ${JSON.stringify(name)}: say which with --cluster.`);
	if (found.host.state === 'Down') throw new Failure(`${found.host.name} is down already.`);
	return found;
}

/** ` Did you mean "HV01"?`, or nothing. */
export function guessOf(name: string, names: readonly string[]): string {
	const guess = closest(name, names);
	return guess ? ` Did you mean ${JSON.stringify(guess)}?` : '';
}
