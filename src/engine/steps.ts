import type { Estate } from '../estate/estate.ts';
import { collectFacts } from '../estate/facts.ts';
import type { Migration } from '../estate/migration.ts';
import type { MissingFact } from '../estate/missing-facts.ts';
import { movedEstate, type Whereabouts } from '../estate/moved.ts';
import type { MigrationVerdict } from './report.ts';

/** The ends of a move, and how it is made. */
export type MoveHead = Pick<
	Migration,
	'virtualMachine' | 'source' | 'destination' | 'type' | 'operation'
>;

/** A move, and the estate that it meets when its turn comes. */
export interface Step {
	readonly migration: Migration;
	readonly estate: Estate;
	/** What of the migration is read most often, where the whole is yet to be made. */
	readonly head?: MoveHead;
	/** How else things may be, where it is not known whether earlier moves are made. */
	readonly doubt?: Doubt | undefined;
	/** How many others share its link at the same time. */
	readonly sharing?: number;
}

/** That it hangs on unknown facts what a move meets. */
export interface Doubt {
	readonly estates: readonly Estate[];
	/** The facts that tell it. */
	readonly missed: readonly MissingFact[];
}

/** The planned moves in their order, each after those before it. */
export interface Sequence {
	stepOf(migration: Migration): Step;
	/** Tells what became of a step. One that is blocked is not made. */
	add(step: Step, verdict: MigrationVerdict['verdict']): void;
}

/** That a machine moves on from where an earlier move took it, the later one has to say: `from`. */
export function startSequence(declared: Estate): Sequence {
	const estate = mindingLosses(declared);
	const made = new Map<Whereabouts['virtualMachine'], Whereabouts>();
	const doubtful = new Map<Whereabouts['virtualMachine'], Whereabouts>();
	const after = (migration: Migration, moves: ReadonlyMap<unknown, Whereabouts>) => {
		const movesOn = migration.wanted.from !== undefined;
		return [...moves.values()].filter(
			({ virtualMachine }) => movesOn || virtualMachine !== migration.virtualMachine,
		);
	};
	return {
		stepOf(migration) {
			const moved = after(migration, made);
			const perhaps = after(migration, doubtful);
			if (moved.length + perhaps.length === 0) return { migration, estate };
			const met = movedEstate(estate, { moved: [...moved, ...perhaps] });
			if (perhaps.length === 0) return { migration, estate: met };
			// At worst they are on both hosts, at best on neither.
			const estates = [
				movedEstate(estate, { moved }),
				movedEstate(estate, { moved, moving: perhaps }),
				movedEstate(estate, { moved: [...moved, ...perhaps], gone: perhaps }),
			];
			return { migration, estate: met, doubt: { estates, missed: whereabouts(perhaps) } };
		},
		add({ migration }, verdict) {
			const { virtualMachine, destination, operation } = migration;
			if (operation === 'Move-VMStorage' || verdict === 'blocked') return;
			const there = { virtualMachine, host: destination };
			if (verdict === 'allowed' && !doubtful.has(virtualMachine)) made.set(virtualMachine, there);
			else doubtful.set(virtualMachine, there);
		},
	};
}

/** As many moves that a later one hangs on are named: the last ones hang on the first, too. */
const mostNamed = 5;

/** That it is not known where machines are by then. */
function whereabouts(moves: readonly Whereabouts[]): MissingFact[] {
	return moves.slice(0, mostNamed).map(({ virtualMachine, host }) => ({
		object: virtualMachine,
		fact: 'owner',
		because: `its move to ${host.name} comes before, and is undecided`,
	}));
}

/** Where planned moves are lost, who is on a host hangs on them: they may come before any other. */
function mindingLosses(estate: Estate): Estate {
	const facts = collectFacts();
	estate.plannedMigrations(facts);
	if (facts.collected().missed.length === 0) return estate;
	return {
		...estate,
		machinesOn(host, own) {
			estate.plannedMigrations(own);
			return estate.machinesOn(host, own);
		},
	};
}
