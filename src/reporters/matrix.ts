import type { LintReport, MigrationCheck, MigrationVerdict } from '../engine/report.ts';
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
	/** The moves of the first of them. */
	readonly moves: readonly MigrationVerdict[];
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
export function matrixOf({ migrations }: LintReport): Matrix {
	const hosts = hostsOf(migrations);
	const rows = new Map<string, { machines: string[]; moves: readonly MigrationVerdict[] }>();
	for (const moves of groupBy(migrations, machineOf).values()) {
		const key = signatureOf(moves);
		const row = rows.get(key) ?? { machines: [], moves };
		rows.set(key, row);
		row.machines.push(moves[0]?.virtualMachine ?? '');
	}
	return {
		hosts,
		rows: [...rows.values()]
			.map(({ machines, moves }) => rowOf(machines, moves, hosts))
			.sort((one, other) => waysOut(one) - waysOut(other)),
	};
}

/** Where a row's machines can go, as far as is known. */
export function waysOut({ cells }: MatrixRow): number {
	return cells.filter((cell) => cell === 'allowed' || cell === 'conditional').length;
}

/** Machines of several clusters may have one name. */
function machineOf({ virtualMachine, from }: MigrationVerdict): string {
	return JSON.stringify([virtualMachine, from]);
}

/** The hosts in the order of the cluster's nodes, from which each machine's list leaves out its own. */
function hostsOf(migrations: readonly MigrationVerdict[]): string[] {
	const before = new Map<string, Set<string>>();
	for (const moves of groupBy(migrations, machineOf).values())
		for (const [index, { to }] of moves.entries()) {
			const known = before.get(to) ?? new Set();
			before.set(to, known);
			const previous = moves[index - 1];
			if (previous) known.add(previous.to);
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

function rowOf(
	machines: readonly string[],
	moves: readonly MigrationVerdict[],
	hosts: readonly string[],
): MatrixRow {
	const byHost = new Map(moves.map((move) => [move.to, move]));
	const cells = hosts.map((host) => {
		const move = byHost.get(host);
		return move && cellOf(move);
	});
	return { machines, cells, moves, obstacles: obstaclesOf(moves) };
}

/** What a cell of the table says of a move. */
export function cellOf({ verdict, conditions }: MigrationVerdict): Cell {
	return verdict === 'allowed' && conditions.length > 0 ? 'conditional' : verdict;
}

/** What machines have in common that share a row. */
function signatureOf(moves: readonly MigrationVerdict[]): string {
	return JSON.stringify(moves.map((move) => [move.to, cellOf(move), ...move.decidedBy]));
}

/** The checks that decide that a move is not allowed. */
export function hindering({ verdict, checks }: MigrationVerdict): MigrationCheck[] {
	const wanted = { allowed: undefined, blocked: 'failed', undecided: 'undecided' }[verdict];
	return checks.filter(({ outcome, severity }) => outcome === wanted && severity === 'error');
}

function obstaclesOf(moves: readonly MigrationVerdict[]): Obstacle[] {
	const all = moves.flatMap((move) => hindering(move).map((check) => ({ check, host: move.to })));
	// Of one rule the hosts share a line: that of the first stands for them.
	return [...groupBy(all, ({ check }) => `${check.outcome} ${check.ruleId}`).values()]
		.map((same) => ({
			check: (same[0] as (typeof same)[number]).check,
			hosts: same.map(({ host }) => host),
		}))
		.sort((one, other) => Number(isUndecided(one)) - Number(isUndecided(other)));
}

function isUndecided({ check }: Obstacle): boolean {
	return check.outcome === 'undecided';
}

/** Why a check keeps machines from hosts. */
export function obstacleText({ message, missing = [], more }: MigrationCheck): string {
	return message ?? `for want of ${wantsText(missing, factText, more)}`;
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const one of all) {
		const key = keyOf(one);
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}
	return groups;
}
