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
// src/reporters/text.ts
/** `1 error`, `2 errors`. */
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
/** `HV02, HV03 and 4 more`: the first of many names. */
function listed(names, most) {
	const more = names.length - most;
	return more > 1 ? `${names.slice(0, most).join(", ")} and ${more} more` : names.join(", ");
}
/** A text of at most so many UTF-16 code units; one that is cut says how long it was. */
function shorten(text, most) {
	if (text.length <= most) return text;
	const end = ` ... (${text.length} characters)`;
	return `${text.slice(0, most - end.length).replace(/[\uD800-\uDBFF]$/, "")}${end}`;
}
/** What was found, with the name of what it was found in where the message leaves it out. */
function findingText({ message, subject }) {
	return message.includes(subject.name) || ["document", "estate"].includes(subject.kind) ? message : `${subject.name}: ${message}`;
}
/** What a check cannot be decided for, and why. */
function undecidedText({ subject, missing }) {
	return `undecided for ${subject.kind === "estate" ? "the estate" : subject.name}, for want of ${wantsText(missing, factText)}`;
}
/** `sql01 from HV01 to HV02 (Live)`; of a machine that is no role `(Move-VM)`. */
function moveText(migration) {
	const { virtualMachine, from, to } = migration;
	if (migration.operation === "Move-VMStorage") return `storage of ${virtualMachine} on ${to} (Move-VMStorage)`;
	return `${virtualMachine} from ${from ?? "an unknown host"} to ${to} (${wayText(migration)})`;
}
/** How a machine moves: the type of a role's migration, or the cmdlet. */
function wayText({ operation, type }) {
	return operation === "Move-ClusterVirtualMachineRole" ? type : operation;
}
/**
* A missing fact, what is wrong with it, where it belongs, and what shows it, between backticks where it
* is a command: ``HV02 memory.total (hosts/hv02.yaml:4; `Get-VMHost -ComputerName 'HV02'`)``.
*/
function factText({ object, fact, because, path, range, shownBy }) {
	if (object.kind === "document") return `what could not be read in ${path ?? object.name}:${range?.start.line ?? 1}`;
	const place = path === null ? placeToBe(object, fact) : `${path}:${range?.start.line ?? 1}`;
	const shown = object.kind === "migration" ? [] : [shownBy];
	const notes = [
		...because === void 0 ? [] : [because],
		place,
		...shown
	];
	return `${object.name} ${fact} (${notes.join("; ")})`;
}
/** Facts in words: each that is needed, and of others `any one of (A; B and C)`. */
function wantTexts(facts, textOf) {
	return waysOf(facts).map((ways) => {
		const texts = ways.map((way) => way.map(textOf).join(" and "));
		return texts.length > 1 ? `any one of (${texts.join("; ")})` : texts.join("");
	});
}
/** The same as a list. */
function wantsText(facts, textOf) {
	return wantTexts(facts, textOf).join(", ");
}
/** The boxes to tick for conditions. */
function boxesOf(conditions) {
	const boxes = waysOf(conditions).map((ways) => {
		const say = (word) => ways.map((way) => way.map(word).join(" and ")).join(", or ");
		return {
			text: say(({ condition }) => condition),
			withCommands: say(({ condition, shownBy }) => `${condition}: ${shownBy}`)
		};
	});
	return [...new Map(boxes.map((box) => [box.withCommands, box])).values()];
}
/** Facts by what is needed of them: each entry is asked for, in any one of its ways. */
function waysOf(facts) {
	const groups = /* @__PURE__ */ new Map();
	for (const fact of facts) {
		const ways = groups.get(fact.choice?.group ?? fact) ?? /* @__PURE__ */ new Map();
		groups.set(fact.choice?.group ?? fact, ways);
		ways.set(fact.choice?.option, [...ways.get(fact.choice?.option) ?? [], fact]);
	}
	return [...groups.values()].map((ways) => [...ways.values()]);
}
/** What is missing of a move that no manifest plans is an option of the command line. */
function placeToBe({ kind }, fact) {
	if (kind === "migration") return `--${fact.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
	return `no ${documentKinds[kind] ?? "document"} document describes it`;
}
const documentKinds = {
	cluster: "Cluster",
	host: "Host",
	virtualMachine: "VirtualMachine"
};
/**
* Breaks a text into lines of at most a width, at blanks, each indented. Commands between backticks
* stay on one line, so that they can be copied.
*/
function wrap(text, indent, width = 100) {
	const lines = [];
	for (const paragraph of text.split("\n")) {
		let line = "";
		for (const word of paragraph.match(/(?:[^\s`]*`[^`]*`[^\s`]*)+|\S+/g) ?? []) if (line && indent.length + line.length + 1 + word.length > width) {
			lines.push(line);
			line = word;
		} else line = line ? `${line} ${word}` : word;
		lines.push(line);
	}
	return lines.map((line) => indent + line).join("\n");
}
export { listed as a, undecidedText as c, wayText as d, wrap as f, severities as h, findingText as i, wantTexts as l, isAtLeast as m, count as n, moveText as o, compareText as p, factText as r, shorten as s, boxesOf as t, wantsText as u };
