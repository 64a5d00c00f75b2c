import type { Estate } from '../estate/estate.ts';
import { collectFacts } from '../estate/facts.ts';
import type { Migration } from '../estate/migration.ts';
import type { MissingFact } from '../estate/missing-facts.ts';
import { startMoves, type Whereabouts } from '../estate/moved.ts';
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
	const course = startCourse(estate);
	return {
		stepOf(migration) {
			const movesOn = migration.wanted.from !== undefined;
			const counts = ({ virtualMachine }: Whereabouts) =>
				movesOn || virtualMachine !== migration.virtualMachine;
			const moved = [...made.values()].filter(counts);
			const perhaps = [...doubtful.values()].filter(counts);
			if (moved.length + perhaps.length === 0) return { migration, estate };
			const isWhole = moved.length + perhaps.length === made.size + doubtful.size;
			const { met, others } = isWhole ? course.now() : courseOf(estate, moved, perhaps).now();
			if (perhaps.length === 0) return { migration, estate: met };
			return { migration, estate: met, doubt: { estates: others, missed: whereabouts(perhaps) } };
		},
		add({ migration }, verdict) {
			const { virtualMachine, destination, operation } = migration;
			if (operation === 'Move-VMStorage' || verdict === 'blocked') return;
			const there = { virtualMachine, host: destination };
			const isSure = verdict === 'allowed' && !doubtful.has(virtualMachine);
			(isSure ? made : doubtful).set(virtualMachine, there);
			course.add(there, isSure);
		},
	};
}

/** Moves in their order, of which it is not known of some whether they are made. */
interface Course {
	add(move: Whereabouts, isSure: boolean): void;
	/** The estate by now with all of them made, and how else it may be. */
	now(): { readonly met: Estate; readonly others: readonly Estate[] };
}

function startCourse(estate: Estate): Course {
	const met = startMoves(estate);
	// Those that are perhaps made are not; at worst these machines are on both hosts, at best on neither.
	const [without, worst, best] = [startMoves(estate), startMoves(estate), startMoves(estate)];
	return {
		add(move, isSure) {
			met.make([move]);
			if (isSure) without.make([move]);
			worst.make([move], isSure ? 'destination' : 'both');
			best.make([move], isSure ? 'destination' : 'neither');
		},
		now: () => ({ met: met.now(), others: [without, worst, best].map((one) => one.now()) }),
	};
}

function courseOf(
	estate: Estate,
	moved: readonly Whereabouts[],
	perhaps: readonly Whereabouts[],
): Course {
	const course = startCourse(estate);
	for (const move of moved) course.add(move, true);
	for (const move of perhaps) course.add(move, false);
	return course;
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
