import type { Estate } from '../estate/estate.ts';
import type { Migration } from '../estate/migration.ts';
import type { Host, OwnMigration } from '../generated/manifest.ts';
import type { MoveHead, Step } from './steps.ts';
import type { Subject } from './subject.ts';

/**
 * A move in the estate as it is declared, of which there may be half a million: it is made again from
 * what it shares with others when it is read.
 */
export class KeptMove implements Subject, Step {
	/** The moves that differ in nothing but where they go. */
	readonly series: Series;
	readonly destination: Host;

	constructor(series: Series, destination: Host) {
		this.series = series;
		this.destination = destination;
	}

	get kind() {
		return 'migration' as const;
	}
	get migration(): Migration {
		return this.series.moveTo(this.destination);
	}
	get input() {
		return { migration: this.migration };
	}
	get object() {
		return this.series.first.virtualMachine;
	}
	get namedAt() {
		return undefined;
	}
	get estate() {
		return this.series.estate;
	}
	/** What is read most often takes no making. */
	get head(): MoveHead {
		return this;
	}
	get virtualMachine() {
		return this.series.first.virtualMachine;
	}
	get source() {
		return this.series.first.source;
	}
	get type() {
		return this.series.first.type;
	}
	get operation() {
		return this.series.first.operation;
	}
}

/** The moves of a machine that differ in nothing but where they go. */
export class Series {
	readonly first: Migration;
	readonly estate: Estate;
	readonly hosts: Host[] = [];
	/** One move is read many times before the next. */
	#last: Migration;

	constructor(first: Migration, estate: Estate) {
		this.first = first;
		this.estate = estate;
		this.#last = first;
	}

	/** Its moves to some of the hosts. */
	*movesTo(hosts: readonly Host[]): Generator<KeptMove> {
		for (const host of hosts) yield new KeptMove(this, host);
	}

	moveTo(destination: Host): Migration {
		if (this.#last.destination !== destination) {
			const wanted = { ...this.first.wanted, to: destination.name };
			this.#last = { ...this.first, destination, wanted };
		}
		return this.#last;
	}
}

/** Takes moves of one machine together, as they follow one another. */
export function* seriesOf(migrations: Iterable<Migration>, estate: Estate): Generator<Series> {
	let series: Series | undefined;
	for (const migration of migrations) {
		if (!series || !isAskedLike(series.first, migration)) {
			if (series) yield series;
			series = new Series(migration, estate);
		}
		series.hosts.push(migration.destination);
	}
	if (series) yield series;
}

/** Whether two moves differ in nothing but where they go. */
function isAskedLike(one: Migration, other: Migration): boolean {
	return (
		!one.planned &&
		!other.planned &&
		one.virtualMachine === other.virtualMachine &&
		one.source === other.source &&
		one.destination !== one.source &&
		other.destination !== other.source &&
		one.operation === other.operation &&
		one.type === other.type &&
		one.cluster === other.cluster &&
		isWantedLike(one, other)
	);
}

/** Whether the same is asked for besides the destination, and each of these goes by its own name. */
function isWantedLike({ wanted, destination }: Migration, other: Migration): boolean {
	if (wanted.to !== destination.name || other.wanted.to !== other.destination.name) return false;
	return saysAll(wanted, other.wanted) && saysAll(other.wanted, wanted);
}

/** Whether whatever one says besides the destination another one says, too. */
function saysAll(one: OwnMigration, other: OwnMigration): boolean {
	for (const key in other)
		if (key !== 'to' && one[key as keyof OwnMigration] !== other[key as keyof OwnMigration])
			return false;
	return true;
}
