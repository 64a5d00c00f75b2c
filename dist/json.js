import { t as jsonText } from "./printable.js";
// src/reporters/json.ts
/** The report as JSON (schemas/report.schema.json). */
const renderJson = (report) => jsonText(report);
export { renderJson };
