import type { LintReport } from '../engine/report.ts';

/** The report as JSON (schemas/report.schema.json). */
export function renderJson(report: LintReport): string {
	return `${JSON.stringify(report, null, 2)}\n`;
}
