import type { LintReport, MigrationVerdict } from '../../engine/report.ts';
import { type Cell, cellOf, hindering, matrixOf, obstacleText } from '../matrix.ts';
import { printable } from '../printable.ts';
import { boxesOf } from '../text.ts';
import type { MatrixCellData, MatrixData, ReasonData } from './page-data.ts';
import type { TextTable } from './texts.ts';

/** The moves of a report as tables, one for each cluster. */
export function matricesOf(report: LintReport, texts: TextTable): MatrixData[] {
	const clusterOf = new Map(report.resources.hosts.map(({ name, cluster }) => [name, cluster]));
	const byCluster = new Map<string, MigrationVerdict[]>();
	for (const move of report.migrations) {
		const cluster = clusterOf.get(move.to) ?? '';
		const moves = byCluster.get(cluster);
		if (moves) moves.push(move);
		else byCluster.set(cluster, [move]);
	}
	return [...byCluster].map(([cluster, migrations]) => ({
		title: cluster === '' ? 'Hosts in no cluster' : printable(cluster),
		...tableOf(migrations, texts),
	}));
}

function tableOf(
	migrations: readonly MigrationVerdict[],
	texts: TextTable,
): Omit<MatrixData, 'title'> {
	const { hosts, rows } = matrixOf({ migrations });
	return {
		hosts: hosts.map(printable),
		rows: rows.map(({ machines, moves }) => ({
			machines: machines.map(printable),
			cells: hosts.map((host): MatrixCellData => {
				const move = moves.find(({ to }) => to === host);
				if (move) return [cellOf(move), reasonsOf(move, cellOf(move), texts)];
				return [moves[0]?.from === host ? 'home' : 'none'];
			}),
		})),
	};
}

function reasonsOf(move: MigrationVerdict, cell: Cell, texts: TextTable): ReasonData[] {
	if (cell === 'conditional')
		return boxesOf(move.conditions).map(({ withCommands }) => [
			texts.idOf(''),
			texts.idOf(withCommands),
			null,
		]);
	return hindering(move).map((check) => [
		texts.idOf(check.ruleId),
		texts.idOf(obstacleText(check)),
		check.fix === undefined ? null : texts.idOfLines(check.fix),
	]);
}
