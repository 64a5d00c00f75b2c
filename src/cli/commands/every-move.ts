import { type LintOptions, preflight } from '../../engine/lint.ts';
import type { OpenEstate } from '../../engine/open-estate.ts';
import type { EveryMove } from '../../reporters/reporter.ts';
import { Failure } from '../failure.ts';
import { wantedMigrations } from './wanted-migrations.ts';

/** Checked in a few seconds; of more moves one asks apart. */
const mostMoves = 5000;

/** The preflight of each machine to each host that it could move to, as far as that takes no long time. */
export function preflightEveryMove(open: OpenEstate, options: LintOptions): EveryMove {
	try {
		const moves = wantedMigrations(open.estate, {});
		if (moves.length <= mostMoves) return { report: preflight(open, moves, options) };
		return {
			note: `${moves.length.toLocaleString('en')} moves are possible, too many for this page. Of one cluster, \`hvlint preflight --cluster NAME --format html=moves.html\` has them.`,
		};
	} catch (error) {
		if (error instanceof Failure) return { note: error.message };
		throw error;
	}
}
