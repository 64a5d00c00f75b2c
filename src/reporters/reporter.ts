import type { LintReport } from '../engine/report.ts';

/** What a reporter may know besides the report. */
export interface RenderContext {
	/** Whether colours are wanted. */
	readonly color: boolean;
	/** What the report is of: all findings, the checklists of some moves, or the table of all moves. */
	readonly view: 'lint' | 'checklist' | 'matrix';
	/** How `pretty` is wanted. */
	readonly terminal?: TerminalContext;
	/** The text of each file of the report, by its path. */
	readonly texts: ReadonlyMap<string, string>;
}

/** What a reader at a terminal may want otherwise. */
export interface TerminalContext {
	/** Its columns. */
	readonly width?: number;
	/** Each finding in full, and not like ones together. */
	readonly all?: boolean;
	/** Errors and verdicts alone. */
	readonly quiet?: boolean;
	/** The findings of each rule counted. */
	readonly statistics?: boolean;
}

/** Turns a report into a text. Nothing of a manifest in it may be more than data to its reader. */
export type Reporter = (report: LintReport, context: RenderContext) => string;
