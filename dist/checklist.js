import { a as publishedAccuracy } from "./migration-time.js";
import { i as printable } from "./printable.js";
import { C as padColumns, S as columnsOf, b as wrap, c as boxesOf, f as listed, l as count, p as moveText, u as factText, v as wantsText } from "./settled.js";
import { t as changesOf } from "./changes.js";
import { t as getOrAdd } from "./maps.js";
// src/engine/time-model.ts
/** On what estimates of time stand, and how good they are: told wherever one is printed. */
const timeModel = `Times are of a model: memory over the speed of the link, pass after pass, with 8 to 9 bits for each byte (4 to 9 with compression); ${publishedAccuracy}.`;
// src/reporters/durations.ts
/** Two bounds in seconds, in words: `26 to 45 s`, `2 min to 3 min 20 s`. */
function secondsText({ least, most }) {
	const [from, to] = [durationText(least, Math.floor), durationText(most, Math.ceil)];
	if (from === to) return to;
	return from.endsWith(" s") && to.endsWith(" s") && !from.includes("min") && !to.includes("min") ? `${from.slice(0, -2)} to ${to}` : `${from} to ${to}`;
}
/** How long a move takes, in words, and what is missing to tell; undefined for one that copies no memory. */
function timeText(time) {
	if (!time) return void 0;
	const { total, pause, isIdle, missing } = time;
	const wanted = missing.map(({ object, fact }) => `${object.name} ${fact}`).join(", ");
	if (!total) return `not known, for want of ${wanted}`;
	const long = secondsText(total);
	if (isIdle) return `${long} if it changes next to nothing of its memory meanwhile (${wanted} would tell more)`;
	return `${long}${pause ? `, of which it stands still for ${secondsText(pause)}` : ""}${missing.length > 0 ? ` (${wanted} would tell more)` : ""}`;
}
/** `0.3 s`, `45 s`, `2 min 10 s`, `1 h 5 min`: the finer the shorter it is. */
function durationText(seconds, round) {
	if (seconds < 10) return `${round(seconds * 10) / 10} s`;
	const whole = round(seconds);
	if (whole < 60) return `${whole} s`;
	if (whole < 600) return joined(Math.floor(whole / 60), "min", whole % 60, "s");
	const minutes = round(seconds / 60);
	return minutes < 60 ? `${minutes} min` : joined(Math.floor(minutes / 60), "h", minutes % 60, "min");
}
function joined(large, unit, small, smaller) {
	return small === 0 ? `${large} ${unit}` : `${large} ${unit} ${small} ${smaller}`;
}
// src/reporters/ways-out.ts
/** So many ways of unblocking moves are told before their checklists. */
const mostWays = 4;
const mostNames = 6;
/** Where one machine can go of several hosts, and the fewest changes that unblock the others. */
function renderWaysOut(migrations, style) {
	const [first] = migrations;
	if (!first || !areOfOne(migrations)) return [];
	const having = (wanted) => migrations.filter(({ verdict }) => verdict === wanted).length;
	const open = having("allowed");
	const unknown = having("undecided");
	const doubt = unknown > 0 ? `; of ${unknown} it is undecided` : "";
	const longest = Math.max(...migrations.map(({ to }) => columnsOf(printable(to))));
	const name = printable(first.virtualMachine);
	return [
		style.strong(`${name} can move to ${open} of ${count(migrations.length, "host")}${doubt}.`),
		...migrations.map((move) => {
			const word = {
				allowed: style.good,
				blocked: style.bad,
				undecided: style.open
			}[move.verdict](move.verdict.toUpperCase().padEnd(9));
			return `  ${padColumns(printable(move.to), longest)}  ${word}  ${leftToDo(move)}`.trimEnd();
		}),
		...fewestChanges(migrations, style),
		""
	];
}
/** Whether moves are those of one machine to several hosts. */
function areOfOne(migrations) {
	const names = new Set(migrations.map(({ virtualMachine }) => virtualMachine));
	return migrations.length > 1 && names.size === 1;
}
/** `2 changes, 1 check undecided` */
function leftToDo({ verdict, checks, conditions }) {
	const changes = changesOf(checks).length;
	const unknown = undecidedOf(checks);
	const boxes = verdict === "allowed" ? boxesOf(conditions).length : 0;
	return [
		...changes > 0 ? [count(changes, "change")] : [],
		...unknown > 0 ? [`${count(unknown, "check")} undecided`] : [],
		...boxes > 0 ? [count(boxes, "condition")] : []
	].join(", ");
}
function undecidedOf(checks) {
	return checks.filter(({ outcome }) => outcome === "undecided").length;
}
/** What unblocks each blocked move of one machine, those that take the fewest changes first. */
function waysOutOf(migrations) {
	const ways = migrations.filter(({ verdict }) => verdict === "blocked").map(({ virtualMachine, to, checks }) => ({
		to,
		changes: toldChanges(checks),
		unknown: undecidedOf(checks),
		key: JSON.stringify(changesOf(checks).map(({ fix }) => fix)).replaceAll(to, "").replaceAll(virtualMachine, "")
	})).sort((one, other) => one.changes.length - other.changes.length || one.unknown - other.unknown);
	const groups = /* @__PURE__ */ new Map();
	for (const way of ways) getOrAdd(groups, `${way.key} ${way.unknown}`, () => []).push(way);
	return [...groups.values()].map((same) => ({
		hosts: same.map(({ to }) => to),
		changes: same[0]?.changes ?? [],
		unknown: same[0]?.unknown ?? 0
	}));
}
function toldChanges(checks) {
	const told = /* @__PURE__ */ new Set();
	return changesOf(checks).map(({ fix, ruleIds }) => {
		const messages = checks.filter(({ outcome, ruleId }) => outcome === "failed" && ruleIds.includes(ruleId)).flatMap(({ message = "" }) => message === "" || told.has(message) ? [] : [message]);
		for (const one of messages) told.add(one);
		return {
			fix,
			why: [...new Set(messages)].join(" ")
		};
	});
}
/** `HV01, and likewise to HV02, HV03` */
function likewise([first = "", ...others]) {
	return others.length === 0 ? first : `${first}, and likewise to ${listed(others, mostNames)}`;
}
/** That checks are undecided which may ask for more. */
function besides(unknown) {
	if (unknown === 0) return [];
	const are = unknown === 1 ? "is" : "are";
	return [`With that it is no longer blocked, as far as is known: ${count(unknown, "check")} ${are} undecided.`];
}
function fewestChanges(migrations, style) {
	const ways = waysOutOf(migrations);
	const more = ways.slice(mostWays).flatMap(({ hosts }) => hosts).length;
	return [...ways.slice(0, mostWays).flatMap(({ hosts, changes, unknown }, index) => [
		"",
		wrap(printable(`${index === 0 ? "The fewest changes, for" : "For"} a move to ${likewise(hosts)}:`), "", style.width),
		...changes.flatMap((change, number) => changeLines(change, number + 1, style)),
		...besides(unknown).map((one) => wrap(one, "  ", style.width))
	]), ...more > 0 ? ["", `What unblocks ${count(more, "more host")} is in their checklists.`] : []];
}
function changeLines({ fix, why }, number, style) {
	return why === "" ? [wrap(`${number}. Fix: ${printable(fix)}`, "  ", style.width)] : [wrap(`${number}. ${printable(why)}`, "  ", style.width), wrap(`Fix: ${printable(fix)}`, "     ", style.width)];
}
// src/reporters/checklist.ts
/** How many checks the line of a migration names; its checklist has them all. */
const mostIds = 8;
/** How many conditions it names. */
const mostConditions = 4;
const marks = {
	passed: "[x]",
	failed: "[!]",
	undecided: "[?]"
};
/** What a preflight of no move says. */
const nowhere = "There is nothing to preflight: no machine has another host to move to.\n";
/** The preflight of moves, each as a checklist that fits into a change ticket. */
function renderChecklists(report, style) {
	if (report.migrations.length === 0) return nowhere;
	return [
		...renderWaysOut(report.migrations, style),
		...report.migrations.map((migration) => renderChecklist(migration, style)),
		...report.migrations.some(({ time }) => time?.total) ? [`${style.faint(wrap(timeModel, "", style.width))}\n`] : []
	].join("\n");
}
function renderChecklist(migration, style) {
	return [
		`${style.strong("Preflight:")} ${printable(moveText(migration))}`,
		`${style.strong("Verdict:")}   ${renderVerdict(migration, style)}`,
		`${style.strong("Command:")}   ${printable(migration.command)}`,
		...renderTime(migration, style),
		"",
		...worstFirst(migration.checks).flatMap((check) => renderCheck(check, style)),
		...boxesOfChecks(migration.checks).map((box) => renderBox(box, style)),
		...passedOf(migration.checks).flatMap((check) => renderCheck(check, style)),
		...migration.skipped.map((ruleId) => `[-] ${ruleId}: turned off by the configuration`),
		...renderDefaults(migration.checks, style),
		""
	].join("\n");
}
function renderTime(migration, style) {
	const said = timeText(migration.time);
	if (said === void 0) return [];
	const [first = "", ...rest] = wrap(printable(said), " ".repeat(11), style.width).split("\n");
	return [`${style.strong("Time:")}      ${first.trimStart()}`, ...rest];
}
/** What blocks a move, and then what is unknown. */
function worstFirst(checks) {
	return ["failed", "undecided"].flatMap((wanted) => checks.filter(({ outcome }) => outcome === wanted));
}
/** What passed. */
function passedOf(checks) {
	return checks.filter(({ outcome }) => outcome === "passed");
}
/** What is to be looked at when the change is made, once each, with the checks that ask for it. */
function boxesOfChecks(checks) {
	const boxes = /* @__PURE__ */ new Map();
	for (const { ruleId, outcome, conditions = [] } of checks) for (const box of outcome === "open" ? boxesOf(conditions) : []) {
		const known = boxes.get(box.withCommands) ?? {
			...box,
			ruleIds: []
		};
		boxes.set(box.withCommands, known);
		known.ruleIds.push(ruleId);
	}
	return [...boxes.values()];
}
function renderCheck(check, style) {
	const { ruleId, outcome, severity, message, fix, evidence, missing = [], more } = check;
	if (outcome === "open") return [];
	const color = {
		passed: style.good,
		failed: style.severity[severity],
		undecided: style.open
	};
	const note = outcome === "failed" && severity !== "error" ? ` (${severity}, does not block)` : "";
	const said = {
		passed: evidence ?? "passed",
		failed: message ?? "failed",
		undecided: `cannot be decided, for want of ${wantsText(missing, factText, more)}`
	}[outcome];
	const [first = "", ...rest] = wrap(printable(`${ruleId}${note}: ${said}`), "    ", style.width).split("\n");
	return [
		`${color[outcome](marks[outcome])} ${first.trimStart()}`,
		...rest,
		...fix === void 0 ? [] : fix.split("\n").map((one) => wrap(`Fix: ${printable(one)}`, "    ", style.width)),
		...outcome === "failed" && missing.length > 0 ? [wrap(printable(`Besides, unknown: ${wantsText(missing, factText, more)}`), "    ", style.width)] : []
	];
}
function renderBox({ withCommands, ruleIds }, style) {
	const text = wrap(printable(`${withCommands} (${ruleIds.join(", ")})`), "    ", style.width).trimStart();
	return `${style.open("[ ]")} ${text}`;
}
/** The defaults of the product that stood in for facts, each once. */
function defaultsText(checks) {
	const texts = checks.flatMap(({ defaults = [] }) => defaults.map(({ object, fact, value }) => `${object.name} ${fact}: ${value}`));
	if (texts.length === 0) return "";
	return `Not given, taken as the product has it: ${[...new Set(texts)].join("; ")}.`;
}
function renderDefaults(checks, style) {
	const said = defaultsText(checks);
	return said === "" ? [] : ["", style.faint(wrap(printable(said), "", style.width))];
}
function renderVerdict(migration, style) {
	const color = {
		allowed: style.good,
		blocked: style.bad,
		undecided: style.open
	};
	return verdictText(migration).replace(/^\w+/, (word) => color[migration.verdict](word));
}
/** `BLOCKED by 2 of 24 checks, 1 undecided` */
function verdictText({ verdict, checks, conditions }) {
	const failed = checks.filter(({ outcome, severity }) => outcome === "failed" && severity === "error").length;
	const open = checks.filter(({ outcome }) => outcome === "undecided").length;
	switch (verdict) {
		case "allowed": {
			const boxes = boxesOf(conditions).length;
			return boxes > 0 ? `ALLOWED, if ${count(boxes, "condition")} ${boxes === 1 ? "holds" : "hold"} when it is made` : "ALLOWED";
		}
		case "blocked": return `BLOCKED by ${failed} of ${count(checks.length, "check")}${open > 0 ? `, ${open} undecided` : ""}`;
		case "undecided": return `UNDECIDED: ${open} of ${count(checks.length, "check")} cannot be decided`;
	}
}
/** The verdicts of the planned migrations, as a part of the report of a lint. */
function renderVerdicts(migrations, style) {
	if (migrations.length === 0) return [];
	const details = (migration) => {
		const { verdict, decidedBy, skipped } = migration;
		const off = skipped.length > 0 ? ` (${count(skipped.length, "check")} turned off)` : "";
		const ids = decidedBy.map((id) => id.replace("preflight/", ""));
		const shown = ids.length > mostIds ? [...ids.slice(0, mostIds), `${ids.length - mostIds} more`] : ids;
		return `${verdict === "allowed" ? conditionsText(migration) : `: ${shown.join(", ")}`}${off}`;
	};
	return [
		style.strong("Planned migrations"),
		...migrations.map((migration) => {
			const color = {
				allowed: style.good,
				blocked: style.bad,
				undecided: style.open
			};
			const word = migration.verdict.toUpperCase();
			const text = printable(`${moveText(migration)}${details(migration)}`);
			const lines = wrap(text, " ".repeat(13), style.width).trimStart();
			return `  ${color[migration.verdict](word.padEnd(9))}  ${lines}`;
		}),
		""
	];
}
/** `, if HV02 is up, app01 is running and 3 more`: what an allowed move hangs on. */
function conditionsText({ verdict, conditions }) {
	if (verdict !== "allowed") return "";
	const texts = boxesOf(conditions).map(({ text }) => text);
	if (texts.length === 0) return "";
	const more = texts.length - mostConditions;
	return more > 1 ? `, if ${texts.slice(0, mostConditions).join(", ")} and ${more} more` : `, if ${texts.join(", ")}`;
}
export { passedOf as a, verdictText as c, besides as d, likewise as f, timeModel as h, nowhere as i, worstFirst as l, timeText as m, conditionsText as n, renderChecklists as o, waysOutOf as p, defaultsText as r, renderVerdicts as s, boxesOfChecks as t, areOfOne as u };
