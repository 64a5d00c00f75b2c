import { getOrAdd } from '../estate/maps.ts';
import type { MachineBond } from './bonds.ts';
import type { PlacedMachine, Placement } from './placement.ts';

/** How many machines of a bond are on a node. */
export interface BondPlace {
	readonly node: number;
	readonly online: number;
	/** Whether any is there that may be online, or is. */
	readonly isPerhapsOnline: boolean;
}

const known = new WeakMap<Placement['machines'], Map<MachineBond, readonly BondPlace[]>>();

/** Where the machines of a bond are. Of thousands of them it is counted once, for all sets of nodes that fail. */
export function placesOf(
	bond: MachineBond,
	{ machines, numberOf }: Pick<Placement, 'machines' | 'numberOf'>,
): readonly BondPlace[] {
	const ofBonds = getOrAdd(known, machines, () => new Map<MachineBond, readonly BondPlace[]>());
	return getOrAdd(ofBonds, bond, () => {
		const places = new Map<number, BondPlace>();
		for (const member of bond.members) {
			const { node, isOnline } =
				machines[numberOf.get(member) ?? -1] ?? ({} as Partial<PlacedMachine>);
			if (node === undefined) continue;
			const { online = 0, isPerhapsOnline = false } = places.get(node) ?? {};
			places.set(node, {
				node,
				online: online + (isOnline ? 1 : 0),
				isPerhapsOnline: isPerhapsOnline || isOnline !== false,
			});
		}
		return [...places.values()];
	});
}
