import { r as severities, t as compareText } from "./report.js";
import { i as nowhere, o as renderChecklists, s as renderVerdicts } from "./checklist.js";
import { t as groupFindings } from "./finding-groups.js";
import { C as padColumns, S as columnsOf, b as wrap, d as findingText, f as listed, i as settledTexts, l as count, n as exceptionText, s as asOfText, t as exceptedOf } from "./settled.js";
import { i as printable } from "./printable.js";
import { a as waysOut, i as obstacleText, r as matrixOf } from "./matrix.js";
import { t as styleOf } from "./style.js";
// src/reporters/finding-text.ts
/** Findings of one kind up to which each is told in full, and how many of more are told. */
const mostInFull = 5;
const mostShown = 3;
/** How many names stand for those that are not told. */
const mostNames = 4;
const nouns = {
	cluster: "cluster",
	host: "host",
	virtualMachine: "machine",
	sharedVolume: "volume",
	migration: "migration"
};
/** Findings of one kind: few of them one by one, of many the first ones and the remedy once. */
function renderGroup(group, style, all) {
	const { findings } = group;
	return all || findings.length <= mostInFull ? findings.map((finding) => renderFinding(finding, style)) : [renderMany(group, style)];
}
function renderFinding(finding, style) {
	const { severity, ruleId, fix } = finding;
	return [
		`${style.strong(placeText(finding))} ${style.severity[severity](severity)} ${style.faint(ruleId)}`,
		wrap(printable(findingText(finding)), "  ", style.width),
		...renderExcerpt(finding, style),
		wrap(`Fix: ${printable(fix)}`, "  ", style.width),
		""
	].join("\n");
}
function renderMany({ findings, severity, ruleId }, style) {
	const shown = findings.slice(0, mostShown);
	const rest = findings.slice(mostShown);
	const fixes = new Set(findings.map(({ fix }) => fix));
	const fix = printable(shown[0]?.fix ?? "");
	return [
		`${style.severity[severity](severity)} ${style.strong(ruleId)}: ${howMany(findings)}`,
		...shown.flatMap((finding) => [`  ${placeText(finding)}`, wrap(printable(findingText(finding)), "    ", style.width)]),
		wrap(`and ${rest.length} more${printable(namesText(rest))}; --all tells each`, "  ", style.width),
		wrap(`Fix${fixes.size > 1 ? ", for the first" : ""}: ${fix}`, "  ", style.width),
		""
	].join("\n");
}
/** `: vm3, vm4, vm5, vm6 and 80 more`, or `, in C1`; nothing where they are of the estate as a whole. */
function namesText(findings) {
	const named = findings.filter(({ subject }) => subject.kind !== "estate");
	const names = [...new Set(named.map(({ subject }) => subject.name))];
	if (names.length === 0) return "";
	return `${names.length < named.length ? ", in" : ":"} ${listed(names, mostNames)}`;
}
/** `86 machines` where each is of another one, else `86 findings in 43 machines`. */
function howMany(findings) {
	const names = new Set(findings.map(({ subject, path }) => JSON.stringify([subject, path])));
	const kinds = new Set(findings.map(({ subject }) => subject.kind));
	const noun = nouns[findings[0]?.subject.kind ?? ""];
	if (!noun || kinds.size > 1) return count(findings.length, "finding");
	if (names.size === findings.length) return count(names.size, noun);
	return `${count(findings.length, "finding")} in ${count(names.size, noun)}`;
}
function placeText({ path, range, subject }) {
	return range ? `${printable(path ?? "")}:${range.start.line}:${range.start.column}` : printable(path ?? subject.name);
}
/** The line of the file, with the place underlined. */
function renderExcerpt(finding, style) {
	const { range, severity } = finding;
	if (!finding.excerpt || !range || finding.excerpt.text.trim() === "") return [];
	const number = String(range.start.line);
	const place = range.start.column - finding.excerpt.column;
	const wanted = range.end.line === range.start.line ? range.end.column - range.start.column : finding.excerpt.text.length - place;
	const room = style.columns - `  ${number} | `.length;
	const excerpt = fitted(finding.excerpt, [place, place + wanted], room);
	const from = range.start.column - excerpt.column;
	const length = Math.max(1, Math.min(wanted, excerpt.text.length - from));
	const indent = " ".repeat(number.length);
	const lead = excerpt.column > 1 ? dots : "";
	const tail = excerpt.cut ? dots : "";
	const mark = " ".repeat(columnsOf(lead + visible(excerpt.text.slice(0, from))));
	const caret = "^".repeat(Math.max(1, columnsOf(visible(excerpt.text.slice(from, from + length)))));
	return [`  ${style.faint(`${number} |`)} ${lead}${visible(excerpt.text)}${tail}`, `  ${style.faint(`${indent} |`)} ${mark}${style.severity[severity](caret)}`];
}
const dots = "...";
/**
* As much of an excerpt as so many columns hold, with the place in it: below a line that the terminal
* breaks, the mark would be in a wrong place.
*/
function fitted(excerpt, [from, to], room) {
	const { text, column, cut } = excerpt;
	const most = Math.max(20, room) - 6;
	const isWide = (start, end) => columnsOf(visible(text.slice(start, end))) > most;
	if (!isWide(0, text.length)) return excerpt;
	let start = 0;
	while (start < from && isWide(start, to)) start += text.codePointAt(start) > 65535 ? 2 : 1;
	let end = text.length;
	while (end > from + 1 && isWide(start, end)) end -= /[\uDC00-\uDFFF]/.test(text.charAt(end - 1)) ? 2 : 1;
	return {
		text: text.slice(start, end),
		column: column + start,
		cut: cut || end < text.length
	};
}
/** A part of a line; tabs show as one blank, so that the mark stands below its text. */
function visible(text) {
	return printable(text.replaceAll("	", " "));
}
// src/reporters/matrix-text.ts
/** What every terminal and every ticket shows at least. */
const width = 80;
/** How wide the names of the rows may be; longer ones stand on a line of their own. */
const widestLabel = 36;
/** How wide a column is that says its verdicts in words. */
const widthOfWords = 12;
/** How many rows say why, and how many reasons each. */
const mostExplained = 20;
const mostObstacles = 6;
const words = {
	allowed: "allowed",
	conditional: "allowed if",
	blocked: "BLOCKED",
	undecided: "undecided",
	none: "-"
};
const marks = {
	allowed: "+",
	conditional: "o",
	blocked: "X",
	undecided: "?",
	none: "."
};
const meanings = {
	allowed: "allowed",
	conditional: "allowed if conditions hold when it is made",
	blocked: "blocked",
	undecided: "undecided",
	none: "no destination"
};
/** Who can go where, and what keeps machines from where they cannot go: at most 80 columns wide. */
function renderMatrix(report, style) {
	const matrix = matrixOf(report);
	const { hosts, rows } = matrix;
	if (rows.length === 0) return nowhere;
	const labels = rows.map(labelOf);
	const labelWidth = Math.max(...["machine", ...labels].map(columnsOf)) + 2;
	const columns = hosts.map((host) => Math.max(widthOfWords, columnsOf(printable(host)) + 2));
	return [
		...columns.reduce((sum, one) => sum + one, labelWidth) <= width ? tableOfWords(matrix, {
			labelWidth,
			columns
		}, style) : tablesOfMarks(matrix, style),
		"",
		...summaryOf(rows),
		...explained(rows, style),
		""
	].join("\n");
}
/** `app01 and 11 more` */
function labelOf({ machines }) {
	const more = machines.length - 1;
	return `${printable(machines[0] ?? "")}${more > 0 ? ` and ${more} more` : ""}`;
}
function paint(cell, text, style) {
	if (cell === void 0) return text;
	return {
		allowed: style.good,
		conditional: style.good,
		blocked: style.bad,
		undecided: style.open
	}[cell](text);
}
function tableOfWords({ hosts, rows }, { labelWidth, columns }, style) {
	const line = (label, cells) => `${padColumns(label, labelWidth)}${cells.join("")}`;
	const fit = (text, index) => padColumns(text, columns[index] ?? 0);
	return [style.strong(line("machine", hosts.map((host, index) => fit(printable(host), index))).trimEnd()), ...rows.map((row) => line(labelOf(row), row.cells.map((cell, index) => paint(cell, fit(words[cell ?? "none"], index), style))).trimEnd())];
}
/** A mark for each verdict, below the names of the hosts, which are read downwards. */
function tablesOfMarks({ hosts, rows }, style) {
	const names = hosts.map(printable);
	const prefix = commonPrefix(names);
	const labelWidth = Math.min(widestLabel, Math.max(...rows.map((row) => columnsOf(labelOf(row))), 7)) + 2;
	const perTable = width - labelWidth;
	return [...Array.from({ length: Math.ceil(hosts.length / perTable) }, (_, index) => [
		...headsOf(names.slice(index * perTable, (index + 1) * perTable), prefix, labelWidth).map(style.strong),
		...rows.flatMap((row) => {
			const painted = row.cells.slice(index * perTable, (index + 1) * perTable).map((cell) => paint(cell, marks[cell ?? "none"], style)).join("");
			const label = labelOf(row);
			return columnsOf(label) + 2 <= labelWidth ? [`${padColumns(label, labelWidth)}${painted}`] : [label, `${" ".repeat(labelWidth)}${painted}`];
		}),
		""
	]).flat(), wrap(legendOf(rows), "", width)];
}
function headsOf(names, prefix, labelWidth) {
	const rests = names.map((name) => name.slice(prefix.length));
	const height = Math.max(...rests.map(({ length }) => length));
	const lines = Array.from({ length: height }, (_, at) => rests.map((rest) => rest.at(at) ?? " ").join(""));
	return [...prefix === "" ? [] : [`${" ".repeat(labelWidth)}${prefix}...`], ...lines.map((line, at) => `${(at === height - 1 ? "machine" : "").padEnd(labelWidth)}${line}`.trimEnd())];
}
/** What all names begin with, of each less than the whole. */
function commonPrefix(names) {
	const [first = ""] = names;
	const shortest = Math.min(...names.map(({ length }) => length));
	let length = 0;
	while (length < shortest - 1 && names.every((name) => name[length] === first[length])) length += 1;
	return first.slice(0, length);
}
function legendOf(rows) {
	const used = new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell ?? "none")));
	return Object.keys(marks).filter((cell) => used.has(cell)).map((cell) => `${marks[cell]} ${meanings[cell]}`).join(", ");
}
function summaryOf(rows) {
	const machinesOf = (some) => some.flatMap(({ machines }) => machines);
	const stuck = rows.filter((row) => waysOut(row) === 0);
	const open = stuck.filter(({ cells }) => cells.includes("undecided"));
	const blocked = machinesOf(stuck.filter((row) => !open.includes(row)));
	const all = machinesOf(rows).length;
	return [`${count(all, "machine")}: ${all - machinesOf(stuck).length} can move to some host, ${blocked.length} can go nowhere, ${machinesOf(open).length} undecided.`];
}
function explained(rows, style) {
	const hindered = rows.filter(({ isHindered }) => isHindered);
	const more = hindered.length - mostExplained;
	return [...hindered.slice(0, mostExplained).flatMap((row) => ["", ...obstaclesOf(row, style)]), ...more > 0 ? ["", `And ${count(more, "row")} more; --format json has all of them.`] : []];
}
function obstaclesOf(row, style) {
	const more = row.obstacles.length - mostObstacles;
	return [
		style.strong(labelOf(row)),
		...row.obstacles.slice(0, mostObstacles).map((one) => renderObstacle(one, style)),
		...more > 0 ? [`  and ${more} more; --vm shows all of one machine`] : []
	];
}
function renderObstacle({ check, hosts }, style) {
	const cell = check.outcome === "failed" ? "blocked" : "undecided";
	const text = printable(`${listed(hosts, 3)}: ${obstacleText(check)} (${check.ruleId})`);
	return `  ${paint(cell, marks[cell], style)} ${wrap(text, "    ", width).trimStart()}`;
}
// src/reporters/pretty.ts
/** How many kinds of missing facts the summary names. */
const mostFacts = 8;
/** The report for people at a terminal. */
const renderPretty = (report, { color, view, terminal = {} }) => {
	const { width, all = false, quiet = false, statistics = false } = terminal;
	const style = styleOf(color, width);
	if (view === "matrix") return renderMatrix(report, style);
	if (view === "checklist") return renderChecklists(report, style);
	return [
		...groupFindings(report.findings).filter(({ severity }) => !quiet || severity === "error").flatMap((group) => renderGroup(group, style, all)),
		...quiet ? [] : renderExcepted(report, style),
		...renderVerdicts(report.migrations, style),
		...statistics ? renderStatistics(report, style) : [],
		renderSummary(report, style, quiet)
	].join("\n");
};
/** The findings that may stand, a paragraph each. */
function renderExcepted(report, style) {
	const excepted = exceptedOf(report).map((finding) => [
		`  ${finding.severity} ${finding.ruleId}`,
		wrap(printable(findingText(finding)), "    ", style.width),
		wrap(printable(exceptionText(finding)), "    ", style.width)
	].join("\n"));
	return excepted.length > 0 ? [
		style.strong("Excepted"),
		...excepted,
		""
	] : [];
}
/** How many findings there are of each rule, and how bad they are. */
function renderStatistics({ findings }, style) {
	if (findings.length === 0) return [];
	const counts = /* @__PURE__ */ new Map();
	for (const { severity, ruleId } of findings) {
		const key = `${severity} ${ruleId}`;
		const known = counts.get(key) ?? {
			severity,
			ruleId,
			number: 0
		};
		counts.set(key, known);
		known.number += 1;
	}
	const rows = [...counts.values()].sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity) || other.number - one.number || compareText(one.ruleId, other.ruleId));
	return [
		style.strong("Findings by rule"),
		...rows.map(({ severity, ruleId, number }) => `${String(number).padStart(7)}  ${style.severity[severity](severity.padEnd(7))}  ${ruleId}`),
		""
	];
}
/** Counts, and the facts that would decide most of what is undecided. */
function renderSummary(report, style, quiet) {
	const { summary, asOf, files } = report;
	const { passedOver } = summary;
	const open = summary.open > 0 ? `, ${summary.open} open until the change is made` : "";
	const others = passedOver > 0 ? ` (${count(passedOver, "other file")} passed over)` : "";
	const counts = severityCounts(summary, style);
	const undecided = `${summary.undecided} undecided`;
	const text = `${count(files.length, "file")}${others}: ${counts.map(({ text }) => text).join(", ")}; ${count(summary.passed, "check")} passed, ${undecided}${open}.`;
	return [
		[...counts, {
			text: undecided,
			paint: style.open
		}].reduce((shown, { text, paint }) => shown.replace(text, paint), wrap(text, "", style.columns)),
		...settledTexts(report).map((text) => wrap(printable(text), "", style.width)),
		...quiet ? [] : renderMissing(summary, style),
		style.faint(asOfText(asOf)),
		""
	].join("\n");
}
/** How many findings there are of each severity, each with what paints it once it is on its line. */
function severityCounts({ errors, warnings, infos }, style) {
	return [
		{
			text: count(errors, "error"),
			paint: errors > 0 ? style.bad : String
		},
		{
			text: count(warnings, "warning"),
			paint: warnings > 0 ? style.open : String
		},
		...infos > 0 ? [{
			text: count(infos, "info"),
			paint: String
		}] : []
	];
}
function renderMissing({ missingFacts, undecided }, style) {
	if (undecided === 0) return [];
	const kinds = { virtualMachine: "virtual machine" };
	const rows = missingFacts.slice(0, mostFacts).map(({ fact, kind, objects, checks, shownBy }) => {
		const names = objects.length > 3 ? [...objects.slice(0, 3), `${objects.length - 3} more`] : objects;
		const name = printable(fact);
		const command = printable(shownBy);
		const text = `${name} of ${kinds[kind] ?? kind} ${printable(names.join(", "))}: ${count(checks, "check")}; ${command}`;
		return `  ${wrap(text, "      ", style.width).trimStart().replace(name, style.strong).replace(command, style.faint)}`;
	});
	const left = missingFacts.length - rows.length;
	return [
		wrap("Facts that would decide most of them, those of moves first, and what shows each:", "", style.width),
		...rows,
		...left > 0 ? [`  and ${left} more; hvlint facts lists them all`] : []
	];
}
export { renderPretty };
