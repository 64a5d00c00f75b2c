import type { Estate } from '../estate/estate.ts';
import type { Migration } from '../estate/migration.ts';
import { movedEstate, type Whereabouts } from '../estate/moved.ts';
import type { VirtualMachine } from '../generated/manifest.ts';

/** A move, and the estate that it meets when its turn comes. */
export interface Step {
	readonly migration: Migration;
	readonly estate: Estate;
	/** How many others share its link at the same time. */
	readonly sharing?: number;
}

/**
 * The planned moves in their order, each after those before it. One that is blocked is not made. That a
 * machine moves on from where an earlier one took it, the later one has to say: `from`.
 */
export function plannedSteps(estate: Estate, isBlocked: (step: Step) => boolean): Step[] {
	const moved: Whereabouts[] = [];
	const taken = new Map<VirtualMachine, Whereabouts>();
	return estate.migrations.map((migration) => {
		const { virtualMachine, destination, operation } = migration;
		const own = migration.wanted.from === undefined ? undefined : taken.get(virtualMachine);
		const before = moved.filter((one) => one.virtualMachine !== virtualMachine);
		const step = stepAfter(own ? [...before, own] : before, migration, estate);
		if (operation === 'Move-VMStorage') return step;
		const there = { virtualMachine, host: destination };
		taken.set(virtualMachine, there);
		if (!isBlocked(step)) moved.push(there);
		return step;
	});
}

function stepAfter(moved: readonly Whereabouts[], migration: Migration, estate: Estate): Step {
	return { migration, estate: moved.length > 0 ? movedEstate(estate, { moved }) : estate };
}

/** The step of a move: its own where it is planned, else one from how things are. */
export function stepFor(migration: Migration, estate: Estate, planned: readonly Step[]): Step {
	const { planned: entry } = migration;
	return (
		(entry && planned.find((step) => step.migration.planned === entry)) ?? { migration, estate }
	);
}
