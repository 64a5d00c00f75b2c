// src/reporters/json.ts
/** The report as JSON (schemas/report.schema.json). */
const renderJson = (report) => `${JSON.stringify(report, null, 2)}\n`;
export { renderJson };
