import type { LintReport } from '../engine/report.ts';
import type { Range } from '../source/document.ts';

/** What a change alters of what counts: whoever reviews it is to see that, since it could loosen the gate. */
export interface GateChange {
	/** A sentence or two. */
	readonly text: string;
	readonly path: string | null;
	readonly range: Range | null;
}

/** The name by which formats know it that have one for all that they tell. */
export const gateChangeId = 'gate-changed';

/** The files of the configuration and the baseline that are changed, and the exceptions of manifests that are new. */
export function gateChanges({ since }: Pick<LintReport, 'since'>): GateChange[] {
	if (!since) return [];
	return [
		...since.changed.map((path) => ({
			text: `${path}, which decides what counts, is changed as well: look at it.`,
			path,
			range: null,
		})),
		...since.exceptions.map(({ rule, of, reason, path, range }) => ({
			text: `The exception of ${rule} ${of} is new: look at it. Its reason: ${reason}${/[.!?]$/.test(reason) ? '' : '.'}`,
			path,
			range,
		})),
	];
}
