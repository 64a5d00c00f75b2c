import { areServed } from '../capacity/visible-units.ts';
import type { MissingFact } from '../estate/facts.ts';
import type { Obstacle } from './drain.ts';
import type { Ground } from './ground.ts';
import { isServing } from './leave.ts';

/** The machines of other nodes that lose their storage with nodes, since these alone see it, and what is missing to tell. */
export function cutOffBy(
	ground: Ground,
	drained: ReadonlySet<number>,
): { readonly obstacles: readonly Obstacle[]; readonly missed: readonly MissingFact[] } {
	const { machines, nodes } = ground.placement;
	const obstacles: Obstacle[] = [];
	const missed: MissingFact[] = [];
	const isLeft = (node: number) => isServing(ground, drained, node);
	for (const { machine, node, isOnline, units } of machines) {
		if (node === undefined || drained.has(node) || isOnline === false) continue;
		// What no node serves now is not lost with these.
		const open = units.filter(
			(unit) =>
				areServed([unit], isLeft) !== true &&
				areServed([unit], (one) => isServing(ground, none, one)) !== false,
		);
		const lost = open.filter((unit) => areServed([unit], isLeft) === false);
		if (lost.length > 0 && isOnline)
			obstacles.push({ kind: 'cutOff', machine, volumes: lost.map(({ name }) => name) });
		else if (lost.length > 0) missed.push({ object: machine, fact: 'state' });
		else
			for (const { seen } of open)
				for (const [index, { host }] of nodes.entries())
					if (isLeft(index) && seen[index] === undefined)
						missed.push({ object: host, fact: 'storage.luns' });
	}
	return { obstacles, missed };
}

const none: ReadonlySet<number> = new Set();
