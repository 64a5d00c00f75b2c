import type { LintReport, MigrationVerdict } from '../engine/report.ts';

/** Who can go where, as a table. */
export interface Matrix {
	/** The names of the rows and of the columns, each once, in the order of the report. */
	readonly machines: readonly string[];
	readonly hosts: readonly string[];
	/** Of several machines with one name the worst verdict; undefined where the report has none. */
	verdictOf(machine: string, host: string): MigrationVerdict['verdict'] | undefined;
}

const order: readonly MigrationVerdict['verdict'][] = ['allowed', 'undecided', 'blocked'];

/** The migrations of a report as a table. */
export function matrixOf({ migrations }: LintReport): Matrix {
	const keyOf = (machine: string, host: string) => JSON.stringify([machine, host]);
	const verdicts = new Map<string, MigrationVerdict['verdict']>();
	for (const { virtualMachine, to, verdict } of migrations) {
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
