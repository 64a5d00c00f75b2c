import { a as gateChangeId, c as boxesOf, d as findingText, g as untoldTexts, l as count, n as exceptionText, o as gateChanges, t as exceptedOf } from "./settled.js";
import { n as shownText, t as issuesOf } from "./issues.js";
import { r as jsonText } from "./printable.js";
// src/reporters/line-hash.ts
const windowLength = 100;
const multiplier = 37;
const endOfText = 65535;
const twoTo32 = 2 ** 32;
/**
* The `primaryLocationLineHash` of each line, the way GitHub computes it where a SARIF file has none;
* another value earns a warning for each result. Hashed are the 100 characters from the start of the
* line on, beyond its end too: without blanks and tabs, each line end as one LF, after the text a
* 65535 and zeros. `:n` marks the n-th line with an equal hash.
*
* @see https://github.com/github/codeql-action/blob/main/src/fingerprints.ts
*/
function lineHashes(text) {
	const counted = text.replace(/\r\n?/g, "\n").replace(/[ \t]+/g, "");
	const codes = new Uint16Array(counted.length + windowLength);
	for (let index = 0; index < counted.length; index++) codes[index] = counted.charCodeAt(index);
	codes[counted.length] = endOfText;
	const seen = /* @__PURE__ */ new Map();
	let start = 0;
	return counted.split("\n").map((line) => {
		const hash = hashOf(codes.subarray(start, start + windowLength));
		start += line.length + 1;
		const number = (seen.get(hash) ?? 0) + 1;
		seen.set(hash, number);
		return `${hash}:${number}`;
	});
}
/** A polynomial modulo 2^64, in two halves of 32 bits: no sum comes near 2^53, so each is exact. */
function hashOf(codes) {
	let high = 0;
	let low = 0;
	for (const code of codes) {
		const sum = low * multiplier + code;
		low = sum >>> 0;
		high = Math.imul(high, multiplier) + (sum - low) / twoTo32 >>> 0;
	}
	return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}
// src/reporters/sarif-rules.ts
/** Problems of the input itself: no rules that one can turn off, but SARIF knows nothing else. */
const inputRules = [
	{
		id: "encoding",
		summary: "A manifest is text in UTF-8, or in UTF-16 with a byte order mark.",
		why: "What cannot be decoded cannot be checked. Windows PowerShell 5.1 writes UTF-16 with `>` and `Out-File`, and UTF-8 with `-Encoding UTF8`; hvlint reads both."
	},
	{
		id: "syntax",
		summary: "A manifest is valid YAML or JSON.",
		why: "What cannot be parsed cannot be checked. The other documents of the file are checked all the same."
	},
	{
		id: "schema",
		summary: "A manifest holds the properties that its schema knows, with values of their types.",
		why: "A misspelt property would be a fact that no check sees. The rest of the document is checked all the same."
	}
].map((rule) => ({
	...rule,
	subject: "document",
	severity: "error",
	sources: []
}));
const levels$1 = {
	error: "error",
	warning: "warning",
	info: "note"
};
/** GitHub's limit for the descriptions of a rule. */
const longestDescription = 1024;
/** The rules of a report, and the ones of its input that there are issues of, for SARIF. */
function reportingDescriptors(rules, issues) {
	const mentioned = new Set(issues.map(({ ruleId }) => ruleId));
	return [...inputRules.filter(({ id }) => mentioned.has(id)), ...rules].map(describe);
}
function describe({ id, subject, severity, summary, why, sources }) {
	const category = id.includes("/") ? id.slice(0, id.indexOf("/")) : "input";
	const explain = id.includes("/") ? `\`hvlint explain ${id}\` tells how it is mended.` : "";
	const paragraphs = (...texts) => texts.filter((text) => text !== "").join("\n\n");
	return {
		id,
		shortDescription: { text: summary },
		fullDescription: { text: shorten(`${summary} ${why}`, longestDescription) },
		help: {
			text: paragraphs(summary, why, explain, sources.map((url) => `Source: ${url}`).join("\n")),
			markdown: paragraphs(summary, why, explain, sources.length > 0 ? `**Sources**\n\n${sources.map((url) => `- <${url}>`).join("\n")}` : "")
		},
		...sources[0] !== void 0 && { helpUri: sources[0] },
		defaultConfiguration: { level: levels$1[severity] },
		properties: {
			tags: [.../* @__PURE__ */ new Set([category, subject])],
			precision: "high",
			"problem.severity": severity === "info" ? "recommendation" : severity
		}
	};
}
/** A text up to a length, cut between words. */
function shorten(text, length) {
	if (text.length <= length) return text;
	const kept = text.slice(0, length - 1);
	return `${kept.slice(0, kept.lastIndexOf(" "))}…`;
}
// src/reporters/sarif.ts
/**
* GitHub refuses a run of more than 25,000 results, and of 5,000 up it shows 5,000 of its own choice.
* The worst 5,000 are thus all that it gets.
*
* @see https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
*/
const mostResults = 5e3;
const levels = {
	error: "error",
	warning: "warning",
	info: "note",
	undecided: "none"
};
/** The report as a SARIF 2.1.0 log that GitHub code scanning takes. */
const renderSarif = (report, { texts }) => {
	const issues = issuesOf(report, texts);
	const shown = issues.slice(0, mostResults);
	const rules = reportingDescriptors(report.rules, shown);
	const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
	const hashes = /* @__PURE__ */ new Map();
	const hashOf = ({ path, range }) => {
		const text = texts.get(path);
		if (text === void 0) return void 0;
		const ofLines = hashes.get(path) ?? lineHashes(text);
		hashes.set(path, ofLines);
		return ofLines[range.start.line - 1];
	};
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: report.tool.name,
				version: report.tool.version,
				semanticVersion: report.tool.version,
				rules
			} },
			invocations: [{
				executionSuccessful: true,
				toolExecutionNotifications: [
					...notify(issues.slice(mostResults), untoldTexts(report).length > 0),
					...notifyOfGate(report),
					...notifyOfExceptions(report)
				]
			}],
			originalUriBaseIds: { "%SRCROOT%": { description: { text: "The folder that paths are relative to." } } },
			columnKind: "utf16CodeUnits",
			properties: {
				asOf: report.asOf.date,
				migrations: report.migrations.map(({ virtualMachine, from, to, verdict, conditions }) => ({
					virtualMachine: shownText(virtualMachine),
					from: from === null ? null : shownText(from),
					to: shownText(to),
					verdict,
					conditions: boxesOf(conditions).map(({ withCommands }) => shownText(withCommands))
				}))
			},
			results: shown.map((issue) => ({
				ruleId: issue.ruleId,
				ruleIndex: ruleIndexes.get(issue.ruleId),
				...issue.severity === "undecided" && { kind: "open" },
				level: levels[issue.severity],
				message: {
					text: inert(issue.fix ? `${issue.message}\nFix: ${issue.fix}` : issue.message),
					arguments: Object.values(issue.values)
				},
				locations: [locationOf(issue)],
				partialFingerprints: {
					primaryLocationLineHash: hashOf(issue),
					"hvlint/v1": issue.identity
				},
				properties: {
					messageId: issue.messageId,
					argumentNames: Object.keys(issue.values)
				}
			}))
		}]
	};
	return jsonText(log);
};
/** A text with blanks in what a viewer would take for a placeholder (`{0}`) or a link (`[text](1)`). */
function inert(text) {
	return text.replace(/\{(\d+)\}/g, "{ $1 }").replaceAll("](", "] (");
}
function locationOf({ path, range: { start, end }, subject }) {
	return {
		physicalLocation: {
			artifactLocation: uriOf(path),
			region: {
				startLine: start.line,
				startColumn: start.column,
				endLine: end.line,
				endColumn: end.column
			}
		},
		...subject.kind !== "document" && { logicalLocations: [{
			name: subject.name,
			kind: subject.kind
		}] }
	};
}
/** A path as a reference from the folder of the run; one on another drive of Windows as it is. */
function uriOf(path) {
	const encoded = path.replace(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/");
	const drive = /^([A-Za-z])%3A\//.exec(encoded);
	return drive ? { uri: `file:///${drive[1]}:${encoded.slice(4)}` } : {
		uri: encoded,
		uriBaseId: "%SRCROOT%"
	};
}
/** Tells what may stand. As results, even suppressed ones, GitHub would show it as open alerts. */
function notifyOfExceptions(report) {
	return exceptedOf(report).slice(0, mostResults).map((finding) => ({
		descriptor: { id: "excepted" },
		level: "note",
		message: { text: inert(shownText(`${finding.ruleId}: ${findingText(finding)} It is ${exceptionText(finding)}`)) }
	}));
}
/** Tells what the change alters of what counts. */
function notifyOfGate(report) {
	return gateChanges(report).map(({ text, path }) => ({
		descriptor: { id: gateChangeId },
		level: "warning",
		message: { text: inert(shownText(text)) },
		...path !== null && { locations: [{ physicalLocation: { artifactLocation: uriOf(path) } }] }
	}));
}
/** Says what the cut took. */
function notify(cut, isMoreUntold) {
	if (cut.length === 0) return [];
	const kinds = Object.entries({
		error: "error",
		warning: "warning",
		info: "info",
		undecided: "undecided check"
	}).map(([kind, noun]) => ({
		noun,
		number: cut.filter(({ severity }) => severity === kind).length
	})).filter(({ number }) => number > 0).map(({ number, noun }) => count(number, noun));
	return [{
		descriptor: { id: "results-left-out" },
		level: "warning",
		message: { text: `${count(cut.length, "result")} of ${cut.length + mostResults}, the least severe, are left out: ${kinds.join(", ")}. GitHub shows ${mostResults} results of a run; hvlint's format json holds ${isMoreUntold ? "more" : "all"}.` }
	}];
}
export { renderSarif };
