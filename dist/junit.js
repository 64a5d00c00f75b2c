import { a as worstFindingsFirst } from "./annotations.js";
import { c as verdictText, o as renderChecklists } from "./checklist.js";
import { a as gateChangeId, d as findingText, g as untoldTexts, h as undecidedText, n as exceptionText, o as gateChanges, p as moveText, t as exceptedOf } from "./settled.js";
import { i as printable } from "./printable.js";
import { t as styleOf } from "./style.js";
// src/reporters/junit.ts
/**
* JUnit XML that the schemas of Jenkins and of Ant accept. A suite is a file, and a case one rule in
* it: failed by findings of severity error or warning, skipped where undecided. What passed in a file
* is not told rule by rule. The planned migrations are a suite of their own, each a case.
*/
const renderJUnit = (report, { view }) => {
	const suites = [...view === "lint" ? [
		...gateSuites(report),
		...fileSuites(report),
		...exceptedSuites(report)
	] : [], ...migrationSuites(report)];
	const timestamp = new Date(report.asOf.date).toISOString().slice(0, 19);
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		"<testsuites>",
		...suites.flatMap((suite, id) => renderSuite(suite, id, timestamp)),
		"</testsuites>",
		""
	].join("\n");
};
function fileSuites(report) {
	const { files, findings, undecided } = report;
	const suites = new Map(files.map((path) => [path, /* @__PURE__ */ new Map()]));
	const at = (path, ruleId) => {
		const rules = suites.get(path ?? "estate") ?? /* @__PURE__ */ new Map();
		suites.set(path ?? "estate", rules);
		const found = rules.get(ruleId) ?? {
			findings: [],
			undecided: []
		};
		rules.set(ruleId, found);
		return found;
	};
	for (const finding of worstFindingsFirst(findings)) at(finding.path, finding.ruleId).findings.push(finding);
	for (const check of undecided) at(check.missing.find(({ path }) => path !== null)?.path, check.ruleId).undecided.push(undecidedText(check));
	for (const { ruleId, text } of untoldTexts(report)) at(null, ruleId).undecided.push(text);
	return [...suites].map(([path, rules]) => ({
		name: path,
		classname: path.replace(/(?<=.)\.\w+$/, ""),
		cases: rules.size > 0 ? [...rules].map(([ruleId, found]) => ruleCase(ruleId, found)) : [{
			name: "no findings",
			outcome: "passed",
			message: "",
			lines: []
		}]
	}));
}
function ruleCase(name, { findings, undecided }) {
	const failing = findings.filter(({ severity }) => severity !== "info");
	const lines = [...findings.flatMap(findingLines), ...undecided];
	const [worst] = failing;
	if (!worst) return {
		name,
		outcome: undecided.length > 0 ? "skipped" : "passed",
		message: undecided[0] ?? "",
		lines
	};
	const more = failing.length > 1 ? ` (and ${failing.length - 1} more)` : "";
	const message = `${findingText(worst)}${more}`;
	return {
		name,
		outcome: "failure",
		type: worst.severity,
		message,
		lines
	};
}
function findingLines(finding) {
	const { path, range, severity, fix } = finding;
	return [`${range ? `${path}:${range.start.line}:${range.start.column} ` : ""}${severity}: ${findingText(finding)}`, `Fix: ${fix}`];
}
/** What the change alters of what counts is skipped, too: it fails nothing, and is to be seen. */
function gateSuites(report) {
	const cases = gateChanges(report).map(({ text, path, range }) => {
		return {
			name: `${path ?? "estate"}${range ? `:${range.start.line}` : ""}`,
			outcome: "skipped",
			message: text,
			lines: [text]
		};
	});
	return cases.length > 0 ? [{
		name: gateChangeId,
		classname: gateChangeId,
		cases
	}] : [];
}
/** What may stand is skipped, with the reason. */
function exceptedSuites(report) {
	const cases = exceptedOf(report).map((finding) => {
		return {
			name: `${finding.ruleId} ${finding.subject.name}`,
			outcome: "skipped",
			message: exceptionText(finding),
			lines: findingLines(finding)
		};
	});
	return cases.length > 0 ? [{
		name: "excepted",
		classname: "excepted",
		cases
	}] : [];
}
function migrationSuites(report) {
	const { migrations } = report;
	if (migrations.length === 0) return [];
	const outcomes = {
		allowed: "passed",
		blocked: "failure",
		undecided: "skipped"
	};
	const name = migrations.every(({ planned }) => planned) ? "planned migrations" : "migrations";
	const toCase = (migration) => ({
		name: moveText(migration),
		outcome: outcomes[migration.verdict],
		type: "blocked",
		message: verdictText(migration),
		lines: renderChecklists({
			...report,
			migrations: [migration]
		}, styleOf(false)).split("\n")
	});
	return [{
		name,
		classname: name,
		cases: migrations.map(toCase)
	}];
}
function renderSuite({ name, classname, cases }, id, timestamp) {
	const number = (outcome) => cases.filter((one) => one.outcome === outcome).length;
	const attributes = attributesOf({
		name,
		package: name,
		id,
		tests: cases.length,
		failures: number("failure"),
		errors: 0,
		skipped: number("skipped"),
		time: 0,
		timestamp,
		hostname: "localhost"
	});
	const output = cases.filter(({ outcome }) => outcome === "passed").flatMap(({ lines }) => lines);
	return [
		`<testsuite ${attributes}>`,
		"<properties/>",
		...cases.map((one) => renderCase(one, classname)),
		`<system-out>${textOf(output)}</system-out>`,
		"<system-err/>",
		"</testsuite>"
	];
}
function renderCase(one, classname) {
	const { name, outcome, type, message, lines } = one;
	const head = `<testcase ${attributesOf({
		name,
		classname,
		time: 0
	})}`;
	if (outcome === "passed") return `${head}/>`;
	return `${head}><${outcome} ${attributesOf({
		...outcome === "failure" && { type },
		message
	})}>${textOf(lines)}</${outcome}></testcase>`;
}
function attributesOf(attributes) {
	return Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(String(value))}"`).join(" ");
}
function textOf(lines) {
	return lines.map(escapeXml).join("\n");
}
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
/** A text on one line. Characters that XML cannot hold, not even escaped, are written out as well. */
function escapeXml(text) {
	return printable(text).replace(/[&<>"']/g, (character) => entities[character]).replace(/[\uFFFE\uFFFF]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}
export { renderJUnit };
