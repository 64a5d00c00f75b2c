import type { Cluster, FileShare } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { filesOf, placeFiles } from './machine-files.ts';

/** The file shares of a cluster that machines lie on, rather than media alone, as far as they are known. */
export function sharesOfMachines(
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
): ReadonlySet<FileShare> {
	return facts.once(cluster, findShares, estate);
}

function findShares(cluster: Cluster, facts: Facts, estate: Estate): ReadonlySet<FileShare> {
	const found = new Set<FileShare>();
	const declared = facts.peek(cluster, 'fileShares');
	if (declared?.length === 0 && facts.isComplete(declared)) return found;
	for (const machine of estate.machinesOf(cluster, facts))
		for (const { place } of placeFiles(filesOf(machine, facts), cluster, estate, facts)) {
			if (place.kind !== 'fileShare') continue;
			if (place.share) found.add(place.share);
			else facts.need(cluster, 'fileShares');
		}
	return found;
}

/** The name of a share on its server, from its UNC path. */
export function nameOfShare(path: string): string {
	return path.split(/[\\/]+/).filter(Boolean)[1] ?? path;
}
