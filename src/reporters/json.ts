import { jsonPieces } from './printable.ts';
import type { Reporter } from './reporter.ts';

/** The report as JSON (schemas/report.schema.json). */
export const renderJson: Reporter<Iterable<string>> = (report) => jsonPieces(report);
