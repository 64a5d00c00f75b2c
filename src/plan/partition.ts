/** Whether a group of nodes can be emptied at the same time. */
export type CanLeave = (group: readonly number[]) => 'yes' | 'no' | 'unknown';

/** Nodes in groups, one after the other. */
export interface Partition {
	readonly groups: readonly (readonly number[])[];
	/** Whether fewer groups are known to be impossible. */
	readonly areFewest: boolean;
}

/** Of so many nodes every group is looked at. */
const mostNodes = 8;

/**
 * Puts nodes into as few groups as can be found, each of which can be emptied at the same time; a node
 * that cannot be emptied alone is a group of its own.
 *
 * @param most How many nodes a group has at most.
 * @param fewest How many groups there are at least, whatever else is found out.
 * @param isExact Whether what is said of groups is all that is true of them, so that every group may be looked at.
 */
export function partition(
	nodes: readonly number[],
	{ most, fewest, isExact }: { most: number; fewest: number; isExact: boolean },
	canLeave: CanLeave,
): Partition {
	const groups: number[][] = [];
	for (const node of nodes) {
		const found = groups.find(
			(group) => group.length < most && canLeave([...group, node]) === 'yes',
		);
		if (found) found.push(node);
		else groups.push([node]);
	}
	const bound = Math.max(Math.ceil(nodes.length / most), fewest);
	if (groups.length <= bound) return { groups, areFewest: true };
	if (!isExact || nodes.length > mostNodes) return { groups, areFewest: false };
	const known = answersOf(nodes, most, canLeave);
	const best = cover(nodes.length, (set) => known[set] === 'yes' || isOne(set));
	const hoped = cover(nodes.length, (set) => known[set] !== 'no' || isOne(set));
	const chosen = best.map((set) => nodes.filter((_, index) => set & (1 << index)));
	return {
		groups: chosen.length < groups.length ? chosen : groups,
		areFewest: Math.min(chosen.length, groups.length) <= hoped.length,
	};
}

/** Whether a set, as bits, has one member. */
function isOne(set: number): boolean {
	return (set & (set - 1)) === 0;
}

/** What is said of every set: of one that holds a set that cannot leave nothing is asked. */
function answersOf(
	nodes: readonly number[],
	most: number,
	canLeave: CanLeave,
): readonly ReturnType<CanLeave>[] {
	const answers: ReturnType<CanLeave>[] = [];
	for (let set = 0; set < 1 << nodes.length; set += 1) {
		const members = nodes.map((_, index) => index).filter((index) => set & (1 << index));
		const isHopeless =
			members.length > most || members.some((index) => answers[set & ~(1 << index)] === 'no');
		answers[set] = isHopeless
			? 'no'
			: members.length < 2
				? 'yes'
				: canLeave(members.map((index) => nodes[index] as number));
	}
	return answers;
}

/** The fewest sets that make up all of so many members together. */
function cover(count: number, isAllowed: (set: number) => boolean): number[] {
	const best: number[][] = [[]];
	for (let all = 1; all < 1 << count; all += 1) {
		const lowest = all & -all;
		for (let set = all; set > 0; set = (set - 1) & all) {
			if (!(set & lowest) || !isAllowed(set)) continue;
			const rest = best[all & ~set] as number[];
			if (!best[all] || rest.length + 1 < (best[all] as number[]).length)
				best[all] = [...rest, set];
		}
	}
	return best[(1 << count) - 1] as number[];
}
