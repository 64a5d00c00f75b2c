import type { LintReport } from '../engine/report.ts';

/** What a reporter may know besides the report. */
export interface RenderContext {
	/** Whether colours are wanted. */
	readonly color: boolean;
	/** What the report is of: all findings, the checklists of some moves, or the table of all moves. */
	readonly view: 'lint' | 'checklist' | 'matrix';
	/** The day that the report is written on: `2026-11-28`. */
	readonly day?: string;
	/** Every move that there could be, for who shows them beside a lint; or why there is none of it. */
	readonly everyMove?: () => EveryMove;
	/** How `pretty` is wanted. */
	readonly terminal?: TerminalContext;
	/** The text of each file of the report, by its path. */
	readonly texts: ReadonlyMap<string, string>;
}

/** The preflight of every move of an estate, or what to say instead. */
export type EveryMove =
	| { readonly report: LintReport; readonly note?: undefined }
	| { readonly report?: undefined; readonly note: string };

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

/**
 * Turns a report into a text, or into the pieces of one that may be longer than a text can be. Nothing of
 * a manifest in it may be more than data to its reader.
 */
export type Reporter<Text = string> = (report: LintReport, context: RenderContext) => Text;
