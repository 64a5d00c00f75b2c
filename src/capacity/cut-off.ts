import type { MissingFact } from '../estate/facts.ts';
import { getOrAdd } from '../estate/maps.ts';
import type { Conflict } from './conflict.ts';
import type { Dimension } from './dimensions.ts';
import type { Placement } from './placement.ts';
import { areServed, unseenOf, type VisibleUnit } from './visible-units.ts';

/** Whether a node is up while others are away, so that it serves the storage that it sees. */
export function isServing({ nodes }: Placement, away: ReadonlySet<number>, node: number): boolean {
	return nodes[node]?.isUp === true && !away.has(node);
}

/** The machines of other nodes that lose their storage with nodes, since these alone see it, and what is missing to tell. */
export function cutOffBy(
	placement: Placement,
	away: ReadonlySet<number>,
): { readonly conflicts: readonly Conflict[]; readonly missed: readonly MissingFact[] } {
	const { onUnits, dimensions } = placement;
	const conflicts: Conflict[] = [];
	const missed: MissingFact[] = [];
	const isLeft = (node: number) => isServing(placement, away, node);
	const isThere = (node: number) => isServing(placement, none, node);
	const fates = new Map<VisibleUnit, 'kept' | 'lost' | 'open'>();
	/** What becomes of a unit, on which many machines may lie. What no node serves now is not lost with these. */
	const fateOf = (unit: VisibleUnit) =>
		getOrAdd(fates, unit, () => {
			const served = areServed([unit], isLeft);
			if (served === true || areServed([unit], isThere) === false) return 'kept';
			return served === false ? 'lost' : 'open';
		});
	for (const { machine, node, isOnline, units } of onUnits) {
		if (node === undefined || !isLeft(node) || isOnline === false) continue;
		const open = units.filter((unit) => fateOf(unit) !== 'kept');
		const lost = open.filter((unit) => fateOf(unit) === 'lost');
		if (lost.length > 0 && isOnline)
			conflicts.push({
				kind: 'cutOff',
				machines: [machine],
				volumes: lost.map(({ name }) => name),
				dimension: dimensions[0] as Dimension,
				...{ nodes: [], needed: 0, free: 0, bonds: [], faults: [] },
			});
		else if (lost.length > 0) missed.push({ object: machine, fact: 'state' });
		else missed.push(...unseenOf(open, placement, isLeft));
	}
	return { conflicts, missed };
}

const none: ReadonlySet<number> = new Set();
