// src/engine/report.ts
/** The severities, the worst first. */
const severities = [
	"error",
	"warning",
	"info"
];
/** Whether a severity is at or above a threshold. */
function isAtLeast(severity, threshold) {
	return severities.indexOf(severity) <= severities.indexOf(threshold);
}
/** Compares texts by their code units: the same on every machine, whatever its language. */
function compareText(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}
export { isAtLeast as n, severities as r, compareText as t };
