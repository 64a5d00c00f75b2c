import type { Estate } from '../estate/estate.ts';
import type { Facts, MissingFact } from '../estate/facts.ts';
import { getOrAdd } from '../estate/maps.ts';
import { isSameComputer, isSameUnit } from '../estate/names/names.ts';
import { isSpace } from '../estate/storage/spaces.ts';
import type { StoragePlace } from '../estate/storage/storage.ts';
import { placedFilesOf } from '../estate/storage/travelling-storage.ts';
import type { Cluster, Host, SharedVolume, VirtualMachine } from '../generated/manifest.ts';

/** A logical unit, or a share of a node's own, and which nodes see it, by their numbers; undefined where that is not told. */
export interface VisibleUnit {
	readonly name: string;
	readonly seen: readonly (boolean | undefined)[];
}

/**
 * The logical units that machines of a cluster lie on, as Cluster Shared Volumes, and the shares of its own nodes. One node that sees a
 * unit serves it to all others over the network; where none is left that sees it, nothing starts from it.
 */
export function unitsOf(
	cluster: Cluster,
	nodes: readonly Host[],
	estate: Estate,
	facts: Facts,
): (machine: VirtualMachine) => readonly VisibleUnit[] {
	const units = new Map<SharedVolume, VisibleUnit>();
	const volumes = facts.peek(cluster, 'storageSpacesDirect')
		? []
		: (facts.peek(cluster, 'sharedVolumes') ?? []);
	for (const volume of volumes) {
		const lunId = facts.peek(volume, 'lunId');
		// A virtual disk of Storage Spaces is seen by its owner alone.
		if (!lunId || isSpace(volume, facts)) continue;
		const seen = nodes.map((node) => {
			const luns = facts.peek(node, 'storage', 'luns');
			if (luns?.some((one) => isSameUnit(one, lunId))) return true;
			return luns && facts.isComplete(luns) ? false : undefined;
		});
		if (seen.includes(false)) units.set(volume, { name: volume.name, seen });
	}
	const shares = new Map<string, VisibleUnit>();
	const shareAt = (root: string): VisibleUnit | undefined => {
		const server = root.split('\\')[2] ?? '';
		const seen = nodes.map(({ name }) => isSameComputer(name, server));
		return seen.includes(true) ? getOrAdd(shares, root, () => ({ name: root, seen })) : undefined;
	};
	const unitAt = (place: StoragePlace): VisibleUnit | undefined => {
		if (place.kind === 'sharedVolume') return units.get(place.sharedVolume);
		const isShare = place.kind === 'local' && place.path.kind === 'unc';
		return isShare ? shareAt(place.path.root) : undefined;
	};
	return (machine) => {
		const places = placedFilesOf(machine, cluster, estate, facts.apart());
		return [...new Set(places.flatMap(({ place }) => unitAt(place) ?? []))];
	};
}

/**
 * Whether nodes that are left serve all units; undefined where one of them may.
 *
 * @param isLeft Whether the node of a number is up.
 */
export function areServed(
	units: readonly VisibleUnit[],
	isLeft: (node: number) => boolean,
): boolean | undefined {
	const answers = units.map(({ seen }) => {
		const left = seen.filter((_, node) => isLeft(node));
		if (left.includes(true)) return true;
		return left.includes(undefined) ? undefined : false;
	});
	if (answers.includes(false)) return false;
	return answers.includes(undefined) ? undefined : true;
}

/** What is missing of nodes that are left, of units that none of them is known to see. */
export function unseenOf(
	units: readonly VisibleUnit[],
	{ nodes }: { readonly nodes: readonly { readonly host: Host }[] },
	isLeft: (node: number) => boolean,
): MissingFact[] {
	return units
		.filter((unit) => areServed([unit], isLeft) === undefined)
		.flatMap(({ seen }) =>
			nodes.flatMap(({ host }, node) =>
				isLeft(node) && seen[node] === undefined ? [{ object: host, fact: 'storage.luns' }] : [],
			),
		);
}
