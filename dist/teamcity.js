import { a as worstFindingsFirst, r as countsText } from "./annotations.js";
import { c as verdictText, n as conditionsText } from "./checklist.js";
import { d as findingText, g as untoldTexts, h as undecidedText, i as settledTexts, m as shorten, n as exceptionText, o as gateChanges, p as moveText, t as exceptedOf } from "./settled.js";
import { i as printable } from "./printable.js";
// src/reporters/teamcity.ts
const longestName = 255;
const longestText = 4e3;
const severities = {
	error: "ERROR",
	warning: "WARNING",
	info: "INFO"
};
/**
* Service messages of TeamCity: an inspection for each finding and, as a weak warning, for each check
* that is undecided; a message for each migration. None of them fails the build, since that is up to
* the exit code.
*/
const renderTeamCity = (report) => [
	...inspectionTypes(report),
	...worstFindingsFirst(report.findings).map(inspectionOfFinding),
	...report.undecided.map(inspectionOfUndecided),
	...untoldTexts(report).map(({ ruleId, text }) => inspection(ruleId, "WEAK WARNING", text, void 0)),
	...gateChanges(report).map(({ text }) => serviceMessage("message", {
		text,
		status: "WARNING"
	})),
	...exceptedOf(report).map(exceptedMessage),
	...report.migrations.map(migrationMessage),
	serviceMessage("buildStatus", { text: `{build.status.text}; hvlint: ${[countsText(report), ...settledTexts(report)].join(" ")}` })
].map((line) => `${line}\n`).join("");
function inspectionTypes({ rules, findings, undecided }) {
	const summaries = new Map(rules.map(({ id, summary }) => [id, summary]));
	return [...new Set([...findings, ...undecided].map(({ ruleId }) => ruleId))].map((id) => serviceMessage("inspectionType", {
		id: shorten(id, longestName),
		name: shorten(id, longestName),
		category: shorten(`hvlint ${id.split("/")[0]}`, longestName),
		description: summaries.get(id) ?? id
	}));
}
function inspectionOfFinding(finding) {
	const { ruleId, severity, fix } = finding;
	return inspection(ruleId, severities[severity], `${findingText(finding)} Fix: ${fix}`, finding);
}
function inspectionOfUndecided(check) {
	const place = check.missing.find(({ path }) => path !== null);
	return inspection(check.ruleId, "WEAK WARNING", undecidedText(check), place);
}
function inspection(ruleId, severity, message, place) {
	return serviceMessage("inspection", {
		typeId: shorten(ruleId, longestName),
		message,
		file: place?.path ?? ".",
		...place?.range && { line: String(place.range.start.line) },
		SEVERITY: severity
	});
}
function migrationMessage(migration) {
	return serviceMessage("message", {
		text: `${moveText(migration)}: ${verdictText(migration)}${conditionsText(migration)}`,
		status: migration.verdict === "allowed" ? "NORMAL" : "WARNING"
	});
}
function exceptedMessage(finding) {
	return serviceMessage("message", {
		text: `${finding.ruleId}: ${findingText(finding)} It is ${exceptionText(finding)}`,
		status: "NORMAL"
	});
}
function serviceMessage(name, attributes) {
	return `##teamcity[${name}${Object.entries(attributes).map(([key, value]) => ` ${key}='${escapeValue(shorten(printable(value), longestText))}'`).join("")}]`;
}
/** A text as the value of an attribute, in ASCII, as the encodings of build logs differ. */
function escapeValue(text) {
	return text.replace(/[|'[\]]/g, "|$&").replace(/[^ -~]/g, (character) => `|0x${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
export { renderTeamCity };
