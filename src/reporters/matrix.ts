import type { LintReport, MigrationCheck, MigrationVerdict } from '../engine/report.ts';
import { isConditional } from '../engine/written-verdict.ts';
import { getOrAdd } from '../estate/maps.ts';
import { lazily } from '../source/lazily.ts';
import { factText, wantsText } from './text.ts';

/** Who can go where, as a table. */
export interface Matrix {
	/** The names of the columns, in the order of the cluster's nodes. */
	readonly hosts: readonly string[];
	/** Machines that can go nowhere first; those that the same holds for share a row. */
	readonly rows: readonly MatrixRow[];
}

/** Machines that can go to the same hosts, and are kept from the others by the same checks. */
export interface MatrixRow {
	readonly machines: readonly string[];
	/** One for each host; undefined where the report has no such move. */
	readonly cells: readonly (Cell | undefined)[];
	/** Their moves, to each host that of the first of them that is not there. */
	readonly moves: readonly MigrationVerdict[];
	/** Whether anything keeps them from a host. */
	readonly isHindered: boolean;
	/** What keeps them from where they cannot go, the worst first. */
	readonly obstacles: readonly Obstacle[];
}

/** A check that keeps machines from hosts. */
export interface Obstacle {
	readonly check: MigrationCheck;
	/** Where the machine of the check cannot go to for it. */
	readonly hosts: readonly string[];
}

/** A verdict; conditional where a move is allowed if conditions hold when it is made. */
export type Cell = MigrationVerdict['verdict'] | 'conditional';

/** The migrations of a report as a table. */
export function matrixOf({ migrations }: Pick<LintReport, 'migrations'>): Matrix {
	const machines = machinesIn(migrations);
	const hosts = hostsOf(machines);
	const columns = new Map(hosts.map((host, index) => [host, index]));
	const codeOf = coding();
	const drafts = new Map<string, Draft>();
	for (const [order, own] of machines.entries()) {
		const moves: (MigrationVerdict | undefined)[] = hosts.map(() => undefined);
		for (const move of own) moves[columns.get(move.to) ?? 0] = move;
		const codes = moves.map((move) => move && codeOf(move));
		const { virtualMachine: name, from } = own[0];
		getOrAdd(
			drafts,
			codes.join(),
			(): Draft => ({ machines: [], moves, codes, from }),
		).machines.push({
			name,
			order,
		});
	}
	return {
		hosts,
		rows: fold([...drafts.values()], columns)
			.map(rowOf)
			.sort((one, other) => waysOut(one) - waysOut(other) || doubts(one) - doubts(other)),
	};
}

/** A row in the making. */
interface Draft {
	/** With their places in the report. */
	readonly machines: { readonly name: string; readonly order: number }[];
	/** By the columns. */
	readonly moves: (MigrationVerdict | undefined)[];
	/** What is said of each move, told by a number. */
	readonly codes: (number | undefined)[];
	readonly from: string | null;
}

/** Makes one row of machines of which the same is said, but that each has no move to the host that it is on. */
function fold(drafts: readonly Draft[], columns: ReadonlyMap<string, number>): Draft[] {
	const byReach = groupBy(drafts, ({ codes, from }) => {
		const home = from === null ? undefined : columns.get(from);
		return codes.map((code, index) => Number(code !== undefined || index === home)).join('');
	});
	return [...byReach.values()].flatMap((alike) => {
		const rows: Draft[] = [];
		for (const draft of alike) {
			const row = rows.find((one) => isSaidOf(one, draft));
			if (!row) {
				rows.push(draft);
				continue;
			}
			row.machines.push(...draft.machines);
			for (const [index, code] of draft.codes.entries()) {
				row.codes[index] ??= code;
				row.moves[index] ??= draft.moves[index];
			}
		}
		return rows;
	});
}

/** Whether two rows agree wherever both say something. */
function isSaidOf(one: Draft, other: Draft): boolean {
	return one.codes.every((code, index) => {
		const theirs = other.codes[index];
		return code === theirs || code === undefined || theirs === undefined;
	});
}

/** Numbers what is said of moves: the verdict, and which checks decide it. */
function coding(): (move: MigrationVerdict) => number {
	const numbers = new Map<string, number>();
	// Thousands of moves share what decides them.
	const known = new Map<readonly string[], Map<Cell, number>>();
	return (move) => {
		const { decidedBy } = move;
		const cell = cellOf(move);
		return getOrAdd(
			getOrAdd(known, decidedBy, () => new Map<Cell, number>()),
			cell,
			() => getOrAdd(numbers, [cell, ...decidedBy].join(' '), () => numbers.size),
		);
	};
}

/** Where a row's machines can go, as far as is known. */
export function waysOut({ cells }: MatrixRow): number {
	return cells.filter((cell) => cell === 'allowed' || cell === 'conditional').length;
}

/** In how many places of a row it is not known whether its machines can go there. */
function doubts({ cells }: MatrixRow): number {
	return cells.filter((cell) => cell === 'undecided').length;
}

type Moves = readonly [MigrationVerdict, ...MigrationVerdict[]];

/** The moves of each machine. Machines of several clusters may have one name. */
function machinesIn(migrations: readonly MigrationVerdict[]): Moves[] {
	const groups = new Map<string, MigrationVerdict[]>();
	let last:
		| { readonly name: string; readonly from: string | null; readonly moves: MigrationVerdict[] }
		| undefined;
	for (const move of migrations) {
		const { virtualMachine: name, from } = move;
		// Moves of one machine follow one another.
		if (last?.name !== name || last.from !== from)
			last = { name, from, moves: getOrAdd(groups, JSON.stringify([name, from]), () => []) };
		last.moves.push(move);
	}
	return [...groups.values()] as unknown as Moves[];
}

/** The hosts in the order of the cluster's nodes, from which each machine's list leaves out its own. */
function hostsOf(machines: readonly Moves[]): string[] {
	const before = new Map<string, Set<string>>();
	for (const moves of machines) {
		let previous: string | undefined;
		for (const { to } of moves) {
			const known = getOrAdd(before, to, () => new Set<string>());
			if (previous !== undefined) known.add(previous);
			previous = to;
		}
	}
	const left = new Set(before.keys());
	const isNext = (host: string) => ![...(before.get(host) ?? [])].some((one) => left.has(one));
	const hosts: string[] = [];
	while (left.size > 0) {
		// The lists of two nodes say nothing of their order, and those of several clusters may contradict each other.
		const ready = [...left].filter(isNext).sort();
		const next = ready[0] ?? ([...left][0] as string);
		left.delete(next);
		hosts.push(next);
	}
	return hosts;
}

function rowOf({ machines: unordered, moves }: Draft): MatrixRow {
	const machines = unordered
		.toSorted((one, other) => one.order - other.order)
		.map(({ name }) => name);
	const made = moves.filter((move) => move !== undefined);
	const obstacles = lazily(() => obstaclesOf(made, machines[0]));
	return {
		machines,
		cells: moves.map((move) => move && cellOf(move)),
		moves: made,
		isHindered: made.some(({ decidedBy }) => decidedBy.length > 0),
		get obstacles() {
			return obstacles();
		},
	};
}

/** What a cell of the table says of a move. */
export function cellOf(move: MigrationVerdict): Cell {
	return move.verdict === 'allowed' && isConditional(move) ? 'conditional' : move.verdict;
}

/** The checks that decide that a move is not allowed. */
export function hindering({ verdict, checks }: MigrationVerdict): MigrationCheck[] {
	const wanted = { allowed: undefined, blocked: 'failed', undecided: 'undecided' }[verdict];
	return checks.filter(({ outcome, severity }) => outcome === wanted && severity === 'error');
}

/** @param machine The one whose checks stand for those of all, where it has a move to one of the hosts. */
function obstaclesOf(moves: readonly MigrationVerdict[], machine: string | undefined): Obstacle[] {
	const all = moves.flatMap((move) => hindering(move).map((check) => ({ check, move })));
	// Hosts of which a rule says the same share a line: that of the first stands for them. What is said
	// in the same words is the same, whichever hosts it names.
	const inWords = [...groupBy(all, ({ check }) => wordsOf(check)).values()];
	return [...groupBy(inWords, ([first]) => kindOf(first)).values()]
		.map((same) => new Set(same.flat()))
		.map((same) => all.filter((one) => same.has(one)))
		.map((same) => ({
			check: (same.find(({ move }) => move.virtualMachine === machine) ?? same[0])
				?.check as MigrationCheck,
			hosts: same.map(({ move }) => move.to),
		}))
		.sort((one, other) => Number(isUndecided(one)) - Number(isUndecided(other)));
}

/** What a check says, word for word. */
function wordsOf({ outcome, ruleId, message, missing = [] }: MigrationCheck): string {
	return JSON.stringify([
		outcome,
		ruleId,
		message,
		missing.map(({ object, fact }) => [object, fact]),
	]);
}

/** What a check says, whatever the names of the host and the machine and the amounts are. */
function kindOf({ check, move }: { check: MigrationCheck; move: MigrationVerdict }): string {
	const { outcome, ruleId, message = '', missing = [] } = check;
	const said = message
		.replaceAll(move.to, '')
		.replaceAll(move.virtualMachine, '')
		.replaceAll(/\d[\d.]*( [KMGTP]?B\b)?/g, '');
	return [outcome, ruleId, said, ...missing.map(({ fact }) => fact)].join(' ');
}

function isUndecided({ check }: Obstacle): boolean {
	return check.outcome === 'undecided';
}

/** Why a check keeps machines from hosts. */
export function obstacleText({ message, missing = [], more }: MigrationCheck): string {
	return message ?? `for want of ${wantsText(missing, factText, more)}`;
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, [T, ...T[]]> {
	const groups = new Map<string, [T, ...T[]]>();
	for (const one of all) {
		const key = keyOf(one);
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}
	return groups;
}
