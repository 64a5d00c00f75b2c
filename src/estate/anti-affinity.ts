import type { VirtualMachine } from '../generated/manifest.ts';
import type { Estate } from './estate.ts';
import type { Facts } from './facts.ts';
import type { Migration } from './migration.ts';

/** Two machines that are to be kept on different nodes. */
export interface AntiAffinePair {
	readonly neighbour: VirtualMachine;
	/** The class that both are in. */
	readonly className: string;
}

/**
 * The machines on the destination that have an anti-affinity class in common with the one that moves.
 * Two names are one class where they are identical.
 *
 * @see https://learn.microsoft.com/previous-versions/windows/desktop/mscs/groups-antiaffinityclassnames
 */
export function antiAffinePairs(
	{ virtualMachine, destination }: Migration,
	estate: Estate,
	facts: Facts,
): readonly AntiAffinePair[] {
	const own = classesOf(virtualMachine, estate, facts);
	if (own.length === 0) return [];
	return estate
		.machinesOn(destination, facts)
		.filter((neighbour) => neighbour !== virtualMachine)
		.flatMap((neighbour) => {
			const className = classesOf(neighbour, estate, facts).find((name) => own.includes(name));
			return className === undefined ? [] : [{ neighbour, className }];
		});
}

function classesOf(
	virtualMachine: VirtualMachine,
	estate: Estate,
	facts: Facts,
): readonly string[] {
	// Of a machine that is only named nothing is collected, and a default would be a guess.
	return estate.isDeclared(virtualMachine)
		? facts.assume(virtualMachine, 'antiAffinityClassNames', [], 'none')
		: (facts.need(virtualMachine, 'antiAffinityClassNames') ?? []);
}
