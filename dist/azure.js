import { i as withinBudget, n as closingText, t as annotationsOf } from "./annotations.js";
import { i as printable } from "./printable.js";
import { m as shorten } from "./settled.js";
// src/reporters/azure.ts
const longestMessage = 4096;
/**
* Logging commands of Azure Pipelines: as many issues as it keeps of a step, the worst first, a line
* with the rest of what is to be told, and the result. It does not fail the step, since that is
* up to the exit code, but makes no unmixed success of a step in which something was found.
*/
const renderAzure = (report) => {
	const { shown, left } = withinBudget(annotationsOf(report), {
		error: 10,
		warning: 10,
		info: 0
	});
	return [
		...shown.map(logIssue),
		`hvlint: ${closingText(report, left)}`,
		loggingCommand("complete", { result: resultOf(report) }, "")
	].map((line) => `${line}\n`).join("");
};
function resultOf({ summary }) {
	const { errors, warnings, undecided } = summary;
	return errors + warnings + undecided > 0 ? "SucceededWithIssues" : "Succeeded";
}
function logIssue({ severity, ruleId, text, path, range }) {
	return loggingCommand("logissue", {
		type: severity,
		...path !== null && { sourcepath: printable(path) },
		...range && {
			linenumber: range.start.line,
			columnnumber: range.start.column
		},
		code: ruleId
	}, path === null ? `${ruleId}: ${text}` : text);
}
function loggingCommand(name, properties, message) {
	return `##vso[task.${name} ${Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))};`).join("")}]${escapeData(shorten(message, longestMessage))}`;
}
function escapeData(text) {
	return text.replaceAll("%", "%AZP25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll("]", "%5D").replaceAll(";", "%3B");
}
export { renderAzure };
