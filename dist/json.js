import { n as jsonPieces } from "./printable.js";
// src/reporters/json.ts
/** The report as JSON (schemas/report.schema.json). */
const renderJson = (report) => jsonPieces(report);
export { renderJson };
