import type { LintReport, MigrationVerdict } from '../engine/report.ts';

/** Who can go where, as a table. */
export interface Matrix {
	/** The names of the rows and of the columns, each once, in the order of the report. */
	readonly machines: readonly string[];
	readonly hosts: readonly string[];
	/** Of several machines with one name the worst verdict; undefined where the report has none. */
	verdictOf(machine: string, host: string): Cell | undefined;
}

/** A verdict; conditional where a move is allowed if conditions hold when it is made. */
export type Cell = MigrationVerdict['verdict'] | 'conditional';

const order: readonly Cell[] = ['allowed', 'conditional', 'undecided', 'blocked'];

/** The migrations of a report as a table. */
export function matrixOf({ migrations }: LintReport): Matrix {
	const keyOf = (machine: string, host: string) => JSON.stringify([machine, host]);
	const verdicts = new Map<string, Cell>();
	for (const migration of migrations) {
		const { virtualMachine, to } = migration;
		const isConditional = migration.verdict === 'allowed' && migration.conditions.length > 0;
		const verdict = isConditional ? 'conditional' : migration.verdict;
		const key = keyOf(virtualMachine, to);
		const known = verdicts.get(key) ?? 'allowed';
		verdicts.set(key, order.indexOf(verdict) > order.indexOf(known) ? verdict : known);
	}
	return {
		machines: [...new Set(migrations.map(({ virtualMachine }) => virtualMachine))],
		hosts: [...new Set(migrations.map(({ to }) => to))],
		verdictOf: (machine, host) => verdicts.get(keyOf(machine, host)),
	};
}
