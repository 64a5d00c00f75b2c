import type { Reporter } from './reporter.ts';

/** The report as JSON (schemas/report.schema.json). */
export const renderJson: Reporter = (report) => `${JSON.stringify(report, null, 2)}\n`;
