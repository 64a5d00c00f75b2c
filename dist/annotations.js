import { r as severities, t as compareText } from "./report.js";
import { _ as wantTexts, a as gateChangeId, c as boxesOf, d as findingText, i as settledTexts, l as count, n as exceptionText, o as gateChanges, p as moveText, t as exceptedOf, u as factText } from "./settled.js";
import { i as printable } from "./printable.js";
// src/reporters/annotations.ts
const mostNames = 5;
/** What is worst, first: by severity, then what is invalid, then what keeps a planned migration. */
function worstFindingsFirst(findings) {
	const kinds = ["document", "migration"];
	const rank = ({ severity, subject }) => severities.indexOf(severity) * 3 + (kinds.indexOf(subject.kind) + 3) % 3;
	return [...findings].sort((one, other) => rank(one) - rank(other));
}
/**
* The findings, a warning for each change of what counts and for each migration that cannot be decided, and
* an info for each that hangs on conditions, the worst first.
*/
function annotationsOf(report) {
	const findings = worstFindingsFirst(report.findings).map((finding) => ({
		severity: finding.severity,
		ruleId: finding.ruleId,
		text: `${printable(findingText(finding))}\nFix: ${printable(finding.fix)}`,
		path: finding.path,
		range: finding.range
	}));
	const undecided = report.migrations.filter(({ verdict }) => verdict === "undecided");
	const conditional = report.migrations.filter(({ verdict, conditions }) => verdict === "allowed" && conditions.length > 0);
	return [
		...gateChanges(report).map(gateChange),
		...findings,
		...undecided.map(undecidedMigration),
		...conditional.map(conditionalMigration)
	].sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
}
function gateChange({ text, ...place }) {
	return {
		severity: "warning",
		ruleId: gateChangeId,
		text: printable(text),
		...place
	};
}
/** A move that nobody may take for checked, at the fact that most of its checks hang on. */
function undecidedMigration(migration) {
	const open = migration.checks.filter(({ outcome }) => outcome === "undecided");
	const facts = open.flatMap(({ missing = [] }) => missing);
	const wants = mostWantedFirst(open.map(({ missing = [] }) => wantTexts(missing, factText)));
	const isFirst = (fact) => wants[0]?.includes(factText(fact));
	return {
		severity: "warning",
		ruleId: open.length === 1 && open[0] ? open[0].ruleId : "preflight",
		text: printable(`${moveText(migration)} is undecided for want of ${few(wants)}`),
		...placeOf([...facts.filter(isFirst), ...facts])
	};
}
/** What checks want, once each: first what most of them do. */
function mostWantedFirst(checks) {
	const counts = /* @__PURE__ */ new Map();
	for (const text of checks.flatMap((wants) => [...new Set(wants)])) counts.set(text, (counts.get(text) ?? 0) + 1);
	return [...counts].sort(([, one], [, other]) => other - one).map(([text]) => text);
}
/** A move that is allowed, with what is to be looked at when it is made. */
function conditionalMigration(migration) {
	const boxes = boxesOf(migration.conditions).map(({ withCommands }) => withCommands);
	return {
		severity: "info",
		ruleId: "preflight",
		text: printable(`${moveText(migration)} is allowed, if ${boxes.join("; ")}`),
		...placeOf(migration.conditions)
	};
}
/** The place of the first fact that has one. */
function placeOf(facts) {
	const { path = null, range = null } = facts.find((fact) => fact.path !== null) ?? {};
	return {
		path,
		range
	};
}
/** Keeps as many annotations of each severity as a CI system does. */
function withinBudget(annotations, most) {
	const used = {
		error: 0,
		warning: 0,
		info: 0
	};
	const fits = annotations.map(({ severity }) => ++used[severity] <= most[severity]);
	return {
		shown: annotations.filter((_, index) => fits[index]),
		left: annotations.filter((_, index) => !fits[index])
	};
}
/** What annotations alone do not tell, on one line: counts, moves, undecided checks, what is left out. */
function closingText(report, left) {
	return printable([
		countsText(report),
		...settledTexts(report),
		exceptedText(report),
		undecidedText(report),
		leftText(left)
	].filter((sentence) => sentence !== "").join(" "));
}
/** `2 errors, 1 warning, 0 info. Migrations: 1 allowed, 1 blocked, 0 undecided.` */
function countsText({ summary }) {
	const { errors, warnings, infos } = summary;
	const { allowed, conditional, blocked, undecided } = summary.migrations;
	const found = `${count(errors, "error")}, ${count(warnings, "warning")}, ${count(infos, "info")}.`;
	if (allowed + blocked + undecided === 0) return found;
	return `${found} Migrations: ${allowed} allowed${conditional > 0 ? ` (${conditional} on conditions)` : ""}, ${blocked} blocked, ${undecided} undecided.`;
}
/** The first findings that may stand, with the reasons. */
function exceptedText(report) {
	const texts = exceptedOf(report).map((finding) => `${finding.ruleId}: ${findingText(finding)} (${exceptionText(finding)})`);
	return texts.length > 0 ? `Excepted: ${few(texts, "; ")}.` : "";
}
function undecidedText({ summary: { undecided, missingFacts } }) {
	if (undecided === 0) return "";
	const facts = missingFacts.map(({ fact, objects, shownBy }) => `${fact} of ${few(objects)} (${shownBy})`);
	return `${count(undecided, "check")} undecided, for want of ${few(facts, "; ")}.`;
}
/** `2 errors, 1 warning (a.yaml: 2, b.yaml: 1)`, and where to read them. */
function leftText(left) {
	if (left.length === 0) return "";
	const counts = severities.map((severity) => ({
		severity,
		number: left.filter((one) => one.severity === severity).length
	})).filter(({ number }) => number > 0).map(({ severity, number }) => count(number, severity));
	const byPath = /* @__PURE__ */ new Map();
	for (const { path } of left) byPath.set(path ?? "in no file", (byPath.get(path ?? "in no file") ?? 0) + 1);
	const places = [...byPath].sort(([one, most], [other, next]) => next - most || compareText(one, other)).map(([path, number]) => `${path}: ${number}`);
	return `Not shown here, where no more are kept: ${counts.join(", ")} (${few(places)}). The other formats hold them all.`;
}
/** The first few texts, and how many more there are. */
function few(texts, separator = ", ") {
	const more = texts.length - mostNames;
	return [...texts.slice(0, mostNames), ...more > 0 ? [`${more} more`] : []].join(separator);
}
export { worstFindingsFirst as a, withinBudget as i, closingText as n, countsText as r, annotationsOf as t };
