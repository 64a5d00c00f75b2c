import { n as keepFirst, r as remembering, t as getOrAdd } from "./maps.js";
import { t as lazily } from "./lazily.js";
import { a as inThousands, i as excessOfText, l as formatSize, n as excessOf, o as limits, s as mostEntries, t as divideEstate } from "./limits.js";
import { t as compareText } from "./report.js";
import { n as identityOf, r as placeKey, t as distinguish } from "./identity.js";
import { n as pointerOf, t as linesOf } from "./document.js";
import { B as nothingLost, I as nameKey, N as isSameComputer, O as computerKey, P as isSameName, T as decodeText, d as isManifestText, k as domainKey, u as beginsAsManifest, w as closest, z as mayBeLost } from "./validate.js";
import { n as isConditional } from "./written-verdict.js";
import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readFileSync, readSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { isIP, isIPv6 } from "node:net";
// src/generated/version.ts
/** hvlint's own version. */
const version = "0.1.0";
// src/cli/failure.ts
/** The exit codes of hvlint, the same in every format. */
const exitCodes = {
	clean: 0,
	findings: 1,
	/** Usage, configuration, unreadable or invalid input. */
	invalid: 2,
	noManifest: 3,
	/** A fault of hvlint itself. */
	internal: 70
};
/** What the user can put right: it is told in one line, without a stack trace. */
var Failure = class extends Error {
	exitCode;
	constructor(message, exitCode = exitCodes.invalid) {
		super(message);
		this.exitCode = exitCode;
	}
};
// src/engine/config-schema.ts
/** Whether an id is a rule's, now or before. */
function isNamed(rule, id) {
	return rule.id === id || (rule.aliases ?? []).includes(id);
}
// src/engine/glob.ts
const longest = 300;
const mostAlternatives = 100;
/**
* Understands a glob of paths: `*` and `?` within a segment, `**` for any number of segments, `{a,b}`
* for either. Matching takes no longer than the product of the lengths, whatever the glob.
*/
function parsePathGlob(glob) {
	return parse(glob, (alternative) => {
		const wanted = alternative.split("/");
		return (path) => {
			const segments = path.split("/");
			return fits(wanted, segments, (one) => one === "**", (one, index) => fitsSegment(one, segments[index]));
		};
	});
}
/** Understands a glob of names, of any case: `*`, `?` and `{a,b}`. */
function parseNameGlob(glob) {
	const parsed = parse(glob.toLowerCase(), (alternative) => (name) => fitsSegment(alternative, name));
	if ("problem" in parsed) return parsed;
	return {
		...parsed,
		matches: (name) => parsed.matches(name.toLowerCase())
	};
}
/** What fits one of several globs of names. One that is none was told when they were read. */
function anyNameGlob(globs) {
	const matches = anyOf(globs, parseNameGlob);
	return (name) => matches(name.toLowerCase());
}
/** What fits one of several globs of paths. */
function anyPathGlob(globs) {
	return anyOf(globs, parsePathGlob);
}
function anyOf(globs, understand) {
	const parsed = globs.map(understand).flatMap((one) => "problem" in one ? [] : [one]);
	return oneOf({
		texts: parsed.flatMap(({ texts }) => texts),
		patterns: parsed.flatMap(({ patterns }) => patterns)
	});
}
function oneOf({ texts, patterns }) {
	const known = new Set(texts);
	return (text) => known.has(text) || patterns.some((matches) => matches(text));
}
function parse(glob, patternOf) {
	if (glob === "") return { problem: "An empty glob fits nothing." };
	if (glob.length > longest) return { problem: `A glob of more than ${longest} characters is no glob.` };
	if (/[!@+*?]\(/.test(glob)) return { problem: "A glob knows no patterns in parentheses." };
	if (!isBalanced(glob)) return { problem: "A bracket of the glob has no partner." };
	const alternatives = expandBraces(glob);
	if (alternatives.length > mostAlternatives) return { problem: `The braces of the glob make more than ${mostAlternatives} alternatives.` };
	const isPattern = (alternative) => /[*?]/.test(alternative);
	const parts = {
		texts: alternatives.filter((one) => !isPattern(one)),
		patterns: alternatives.filter(isPattern).map(patternOf)
	};
	return {
		...parts,
		matches: oneOf(parts)
	};
}
function isBalanced(glob) {
	const partners = {
		")": "(",
		"]": "[",
		"}": "{"
	};
	const open = [];
	for (const character of glob) if ("([{".includes(character)) open.push(character);
	else if (partners[character] !== void 0 && open.pop() !== partners[character]) return false;
	return open.length === 0;
}
/** Writes `{a,b}` out, innermost braces first; no more than it takes to see that they are too many. */
function expandBraces(glob) {
	const done = [];
	const open = [glob];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const [, before = "", inside, after = ""] = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(next) ?? [];
		if (inside === void 0) done.push(next);
		else for (const one of inside.split(",")) open.push(before + one + after);
		if (done.length + open.length > mostAlternatives) return [...done, ...open];
	}
	return done;
}
function fitsSegment(pattern, text) {
	const characters = charactersOf(text);
	return fits(charactersOf(pattern), characters, (one) => one === "*", (one, index) => one === "?" || one === characters[index]);
}
/** Many patterns are held against one name. */
const charactersOf = remembering((text) => [...text]);
/**
* Whether a sequence fits a pattern in which some elements stand for any number of others. Only the
* last of those is ever given more: what lies before it has found its place.
*/
function fits(pattern, sequence, isAny, fitsAt) {
	let at = 0;
	let wildcard = -1;
	let taken = 0;
	for (let index = 0; index < sequence.length;) {
		const wanted = pattern[at];
		if (wanted !== void 0 && isAny(wanted)) {
			wildcard = at;
			taken = index;
			at += 1;
		} else if (wanted !== void 0 && fitsAt(wanted, index)) {
			at += 1;
			index += 1;
		} else if (wildcard >= 0) {
			taken += 1;
			at = wildcard + 1;
			index = taken;
		} else return false;
	}
	return pattern.slice(at).every(isAny);
}
// src/engine/tally.ts
/** Counts outcomes, one after the other. */
function startTally(ranking, severitiesOf) {
	const failed = [];
	const undecided = new Kinds();
	const open = new Kinds();
	const mentioned = /* @__PURE__ */ new Set();
	const found = /* @__PURE__ */ new Map();
	const addFound = (severities) => {
		for (const one of severities) found.set(one, (found.get(one) ?? 0) + 1);
	};
	let passed = 0;
	const rows = /* @__PURE__ */ new Map();
	const kindsOfCells = /* @__PURE__ */ new Map();
	const countedRow = (row) => {
		const hostsOf = /* @__PURE__ */ new Map();
		for (const [index, host] of row.hosts.entries()) getOrAdd(hostsOf, row.cells[index], () => []).push(host);
		const counted = {
			machines: [],
			hostsOf,
			passed: 0,
			found: [],
			failed: /* @__PURE__ */ new Map(),
			undecided: /* @__PURE__ */ new Map(),
			open: /* @__PURE__ */ new Map()
		};
		const kindsOf = (cell) => getOrAdd(kindsOfCells, cell, () => {
			const rules = (wanted) => cell.sayings.flatMap(({ rule, outcome }) => outcome === wanted ? rule : []);
			return {
				undecided: undecided.of(rules("undecided")),
				open: open.of(rules("open")),
				failed: rules("failed")
			};
		});
		for (const [index, host] of row.hosts.entries()) {
			const cell = row.cells[index];
			const kinds = kindsOf(cell);
			counted.passed += cell.passed;
			for (const kind of ["undecided", "open"]) {
				const own = kinds[kind];
				if (own) getOrAdd(counted[kind], own, () => []).push(host);
			}
			if (kinds.failed.length > 0) counted.failed.set(host, kinds.failed);
			for (const one of cell.sayings) counted.found.push(...one.found);
		}
		return counted;
	};
	/** Ranks the facts that moves lack of which the same is said: of all machines together. */
	const finish = () => {
		for (const [{ source }, { machines, hostsOf }] of rows) {
			const hostsBy = /* @__PURE__ */ new Map();
			for (const [{ sayings }, hosts] of hostsOf) for (const one of sayings) getOrAdd(hostsBy, one, () => []).push(...hosts);
			for (const [{ rule, outcome, missed, conditions }, hosts] of hostsBy) {
				const moves = machines.length * hosts.length;
				if (outcome === "failed") continue;
				const count = moves * (missed.length + conditions.length);
				(outcome === "open" ? open : undecided).addFacts(rule, count);
				const ends = {
					virtualMachine: machines,
					destination: hosts,
					source: source ? [source] : []
				};
				if (outcome === "undecided") ranking.addOfMoves(missed, ends, moves);
			}
		}
		rows.clear();
	};
	return {
		undecided,
		open,
		mentioned,
		found,
		finish,
		get passed() {
			return passed;
		},
		failed(check) {
			return failed.flatMap((one) => one instanceof FailedMoves ? one.ask(check) : one);
		},
		add(subject, outcomes) {
			for (const outcome of outcomes) {
				const { rule } = outcome;
				if (outcome.outcome !== "passed" || rule.subject === "migration") mentioned.add(rule);
				if (outcome.outcome === "passed") passed += 1;
				else if (outcome.outcome === "failed") {
					failed.push([outcome]);
					addFound(severitiesOf(outcome));
				} else {
					const { missed, conditions } = outcome;
					(outcome.outcome === "open" ? open : undecided).addFacts(rule, missed.length + conditions.length);
					if (outcome.outcome === "undecided") ranking.add(outcome);
				}
			}
			const rules = (wanted) => outcomes.flatMap(({ rule, outcome }) => outcome === wanted ? rule : []);
			undecided.of(rules("undecided"))?.add([subject], 1);
			open.of(rules("open"))?.add([subject], 1);
		},
		addMoves(series, row) {
			let counted = rows.get(row);
			if (!counted) {
				counted = countedRow(row);
				rows.set(row, counted);
				for (const { rules } of counted.hostsOf.keys()) for (const rule of rules) mentioned.add(rule);
			}
			counted.machines.push(series.first.virtualMachine);
			passed += counted.passed;
			for (const of of ["undecided", "open"]) for (const [kind, hosts] of counted[of]) kind.add(new MovesTo(series, hosts), hosts.length);
			addFound(counted.found);
			if (counted.failed.size > 0) failed.push(new FailedMoves(series, counted.failed));
		}
	};
}
/** The moves of a machine to some hosts, each of which is made when its turn comes. */
var MovesTo = class {
	#series;
	#hosts;
	constructor(series, hosts) {
		this.#series = series;
		this.#hosts = hosts;
	}
	[Symbol.iterator]() {
		return this.#series.movesTo(this.#hosts);
	}
};
/** Moves of a machine of which checks find something: what it is is found again when it is read. */
var FailedMoves = class {
	#series;
	#rules;
	constructor(series, rules) {
		this.#series = series;
		this.#rules = rules;
	}
	ask(check) {
		return [...this.#series.movesTo([...this.#rules.keys()])].flatMap((move) => (this.#rules.get(move.destination) ?? []).flatMap((rule) => check(rule, move) ?? []));
	}
};
/** Subjects by the rules that are to be asked of them. */
var Kinds = class {
	#all = [];
	#facts = /* @__PURE__ */ new Map();
	#none = new Kind([], this.#all);
	addFacts(rule, count) {
		this.#facts.set(rule, this.factsOf(rule) + count);
	}
	factsOf(rule) {
		return this.#facts.get(rule) ?? 0;
	}
	/** The subjects of all these rules, where there are any. */
	of(rules) {
		return rules.length > 0 ? rules.reduce((kind, rule) => kind.with(rule), this.#none) : void 0;
	}
	[Symbol.iterator]() {
		return this.#all.values();
	}
};
var Kind = class Kind {
	rules;
	#parts = [];
	#all;
	#more = /* @__PURE__ */ new Map();
	count = 0;
	constructor(rules, all) {
		this.rules = rules;
		this.#all = all;
		if (rules.length > 0) all.push(this);
	}
	add(subjects, count) {
		this.#parts.push(subjects);
		this.count += count;
	}
	/** The same with one rule more. */
	with(rule) {
		return getOrAdd(this.#more, rule, () => new Kind([...this.rules, rule], this.#all));
	}
	get subjects() {
		return inTurn(this.#parts);
	}
};
/** All of several lists. */
function* inTurn(parts) {
	for (const part of parts) yield* part;
}
/** How many checks there are of subjects by rules. */
function countOf(toAsk) {
	let count = 0;
	for (const one of toAsk) count += one.rules.length * one.count;
	return count;
}
// src/engine/ask-again.ts
/** Of very many facts that checks of a run lack this many are told of: nobody reads the last before these. */
const mostToldFacts = 3e4;
/**
* Asks again what was asked of subjects, as far as it is told.
*
* @param ask writes the answer.
* @param factsOf the facts that an answer names.
* @returns of each rule how many checks are not told, too.
*/
function askAgain(toAsk, ask, factsOf) {
	const rules = [...new Set([...toAsk].flatMap((one) => one.rules))];
	rules.sort((one, other) => compareText(one.id, other.id));
	const share = evenShare(rules.map((rule) => toAsk.factsOf(rule)), mostToldFacts);
	const told = [];
	const untold = {};
	for (const rule of rules) {
		const parts = [...toAsk].filter((one) => one.rules.includes(rule));
		let left = parts.reduce((sum, { count }) => sum + count, 0);
		let facts = 0;
		for (const subject of inTurn(parts.map(({ subjects }) => subjects))) {
			if (facts >= Math.min(share, 3e4)) {
				untold[rule.id] = left;
				break;
			}
			left -= 1;
			const answer = ask(rule, subject);
			if (!answer) continue;
			told.push(answer);
			for (const { object, shownBy } of factsOf(answer)) facts += Math.max(1, (object.name.length + shownBy.length) / 500);
		}
	}
	return {
		told,
		untold
	};
}
/** The most that each may have, so that all have no more than there is: who wants less leaves the rest to the others. */
function evenShare(wanted, all) {
	let left = all;
	for (const [index, amount] of wanted.toSorted((one, other) => one - other).entries()) {
		const share = left / (wanted.length - index);
		if (amount > share) return Math.max(1, Math.floor(share));
		left -= amount;
	}
	return Number.POSITIVE_INFINITY;
}
// src/engine/excerpt.ts
/** How much of a line a report shows, and how much of that stands before the place. */
const width = 100;
const before = 30;
/** The line that a range begins in, cut around the range where it is long. */
function excerptOf(lines, range) {
	const line = lines.line(range.start.line);
	if (line.length <= width) return {
		text: line,
		column: 1,
		cut: false
	};
	const from = Math.max(0, range.start.column - 1 - before);
	return {
		text: line.slice(from, from + width),
		column: from + 1,
		cut: from + width < line.length
	};
}
// src/facts/memory-overhead.ts
const MB$1 = 1024 ** 2;
const GB$2 = 1024 ** 3;
const memoryOverheadSources = ["https://learn.microsoft.com/biztalk/technical-guides/system-resource-costs-on-hyper-v"];
/**
* What a machine costs its host besides the memory that its system sees: "32 MB for the first GB of RAM
* allocated to each virtual machine, plus another 8 MB for every additional GB". Microsoft observed it on
* Windows Server 2008 R2, and has published no other figure since.
*/
function memoryOverhead(bytes) {
	return bytes > 0 ? 32 * MB$1 + Math.max(0, bytes / GB$2 - 1) * 8 * MB$1 : 0;
}
// src/facts/memory-reserve.ts
const MB = 1024 ** 2;
const GB$1 = 1024 ** 3;
const memoryReserveSources = [
	"https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/main/hyperv-tools/root-memory-reserve/readme.md",
	"https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/hh831766(v=ws.11)",
	"https://learn.microsoft.com/windows-server/virtualization/hyper-v/dynamic-memory"
];
/**
* The memory, in bytes, that Hyper-V keeps from the virtual machines where a host declares no reserve.
*
* The amount is the only one that Microsoft has published: "By default, Hyper-V root reserve is: 384MB +
* 30MB per 1GB of physical memory on the host machine." It names no version. On the versions: "Hyper-V
* running on Windows Server 2012 R2 monitors the runtime health of the host operating system to
* determine how much memory can be safely allocated to virtual machines. In previous versions, Hyper-V
* performed calculations at boot-time"; and Windows Server 2012 improved these calculations. So a
* machine that misses by less than the reserve may still start.
*/
function defaultReserve(totalBytes) {
	return 384 * MB + Math.round(totalBytes / GB$1 * 30 * MB);
}
// src/facts/shared-volume-cache.ts
const GB = 1024 ** 3;
const sharedVolumeCacheSources = [
	"https://learn.microsoft.com/windows-server/failover-clustering/failover-cluster-manage-cluster-shared-volumes",
	"https://learn.microsoft.com/windows-server/storage/storage-spaces/csv-cache",
	"https://learn.microsoft.com/previous-versions/windows/desktop/mscs/blockcachesize"
];
/**
* The memory, in bytes, that each node gives to the cache of the Cluster Shared Volumes where a cluster
* says nothing, at least and at most. Of Windows Server 2016 one page of Microsoft's says 0 and another
* 1 GB. Windows Server 2008 R2 has no cache.
*/
const defaults = {
	"2008R2": {
		least: 0,
		most: 0
	},
	"2012": {
		least: 0,
		most: 0
	},
	"2012R2": {
		least: 0,
		most: 0
	},
	"2016": {
		least: 0,
		most: GB
	},
	"2019": {
		least: GB,
		most: GB
	},
	"2022": {
		least: GB,
		most: GB
	},
	"2025": {
		least: GB,
		most: GB
	}
};
/** The default of a version; of one that no page tells of, and of an unknown one, whatever it may be. */
function defaultSharedVolumeCache(version) {
	return defaults[version ?? ""] ?? {
		least: 0,
		most: GB
	};
}
// src/estate/changed-list.ts
const origins = /* @__PURE__ */ new WeakMap();
/** A list after a change, which remembers it; where nothing changed it is the same. */
function changedList(before, estate, { arrived, left }) {
	if (arrived.length + left.length === 0) return before;
	const gone = new Set(left);
	const list = [.../* @__PURE__ */ new Set([...before.filter((machine) => !gone.has(machine)), ...arrived])];
	const known = new Set(before);
	origins.set(list, {
		before,
		estate,
		arrived: arrived.filter((machine) => !known.has(machine)),
		left: left.filter((machine) => known.has(machine))
	});
	return list;
}
/** How a list came about; undefined of one that is as it was declared. */
function originOf(list) {
	return origins.get(list);
}
// src/estate/amounts-in.ts
/**
* An answer about an object as a text that is the same of other objects of which the same is said; undefined of
* one that is made of more than amounts: a text may be a name, a part of a document has a place of its own.
*/
function amountsIn({ answer, collected }, subject) {
	const { missed, conditions, assumed, hasGuessed } = collected;
	if (hasGuessed || assumed.length > 0) return void 0;
	try {
		return textOf([
			answer,
			missed,
			conditions
		], subject);
	} catch (error) {
		if (error === isMore) return void 0;
		throw error;
	}
}
const isMore = Symbol("more than amounts");
function textOf(value, subject) {
	if (Array.isArray(value)) return `[${value.map((one) => textOf(one, subject)).join()}]`;
	switch (typeof value) {
		case "number":
		case "boolean":
		case "undefined": return String(value);
		case "object": return value === null ? "null" : objectText(value, subject);
		default: throw isMore;
	}
}
function objectText(value, subject) {
	if (Object.getPrototypeOf(value) !== Object.prototype || "kind" in value) throw isMore;
	if (!("fact" in value)) return `{${Object.entries(value).map(([key, one]) => `${key}:${textOf(one, subject)}`)}}`;
	const { object, fact, isOfTheMoment, ...more } = value;
	if (Object.values(more).some((one) => one !== void 0)) throw isMore;
	return `${object === subject ? "own" : getOrAdd(numbers, object, () => count += 1)}.${fact}${isOfTheMoment ? "!" : ""}`;
}
/** What lacks facts besides the object itself: it is the same for nobody else. */
const numbers = /* @__PURE__ */ new WeakMap();
let count = 0;
// src/estate/missing-facts.ts
/** As many facts are looked through one by one; an index of more is quicker. */
const fewFacts = 8;
const noFacts = [];
/** Facts that were named as missing, each once. Checks by the hundred thousand name a few: loops by numbers are quickest. */
var NamedFacts = class {
	#all = [];
	#byObject;
	#listed = noFacts;
	#hasLasting = false;
	add(one) {
		const knownOfObject = this.#of(one.object);
		for (let index = 0; index < knownOfObject.length; index += 1) {
			const known = knownOfObject[index];
			if (!isSameFact(known, one)) continue;
			if (covers(known, one)) return;
			if (!covers(one, known)) continue;
			remove(this.#all, known);
			if (knownOfObject !== this.#all) remove(knownOfObject, known);
			index -= 1;
		}
		const isDecisive = !one.isOfTheMoment && !this.#hasLasting;
		if (this.#all.length >= 100 && !isDecisive) return;
		this.#hasLasting ||= !one.isOfTheMoment;
		this.#all.push(one);
		this.#listed = void 0;
		if (this.#byObject) this.#index(one);
		else if (this.#all.length > fewFacts) {
			this.#byObject = /* @__PURE__ */ new Map();
			for (const known of this.#all) this.#index(known);
		}
	}
	/** What is needed in any case, and the choices that this does not settle. */
	facts() {
		this.#listed ??= this.#withoutSettled([...this.#all]);
		return this.#listed;
	}
	/** The facts that an object may have. */
	#of(object) {
		return this.#byObject ? this.#byObject.get(object) ?? [] : this.#all;
	}
	#index(one) {
		const known = this.#byObject?.get(one.object);
		if (known) known.push(one);
		else this.#byObject?.set(one.object, [one]);
	}
	#withoutSettled(named) {
		if (named.every(({ choice }) => choice === void 0)) return named;
		/** Of each group the options that miss something else than what is needed in any case. */
		const open = /* @__PURE__ */ new Map();
		for (const one of named) {
			if (!one.choice) continue;
			const { group, option } = one.choice;
			const options = open.get(group) ?? /* @__PURE__ */ new Map();
			open.set(group, options.set(option, (options.get(option) ?? false) || !this.#isNeeded(one)));
		}
		const settled = new Set([...open].flatMap(([group, options]) => [...options.values()].includes(false) ? [group] : []));
		return named.filter(({ choice }) => !choice || !settled.has(choice.group));
	}
	#isNeeded(one) {
		return this.#of(one.object).some((other) => isSameFact(other, one) && !other.choice);
	}
};
function remove(facts, one) {
	facts.splice(facts.indexOf(one), 1);
}
/** Whether two missing facts are the same one of one object. */
function isSameFact(one, other) {
	return one.object === other.object && one.fact === other.fact && one.entry === other.entry;
}
/** Whether a fact that is named in one way need not be named in the other too. */
function covers(one, other) {
	if (one.isOfTheMoment && !other.isOfTheMoment) return false;
	return one.choice === void 0 && other.choice === void 0 || one.choice?.group === other.choice?.group && one.choice?.option === other.choice?.option;
}
// src/estate/facts.ts
/**
* @param losses What the manifests lost: what is left can still fail a check, but never pass one.
* @param recording Is told of each fact of a host, a cluster or a machine that is read.
*/
function collectFacts(losses = nothingLost, recording) {
	return new Collector(losses, void 0, getOrAdd(answersKnown, recording ?? losses, makeAnswers), recording);
}
/** The answers to questions that many checks ask: by what was lost of the input (or the recording), question, what it goes by, and subject. */
const answersKnown = /* @__PURE__ */ new WeakMap();
var Collector = class Collector {
	#losses;
	/** The answers to questions that many checks ask. */
	#answers;
	/** Whom a default that was used is told to. */
	#teller;
	#recording;
	/** Most inputs are read whole. */
	#mayBeLost;
	/** Most checks miss nothing. */
	#named;
	#assumed = [];
	/** What an answer took that many checks ask for: one list for all of them, before the rest. */
	#assumedAtFirst = nothing$1;
	#hasGuessed = false;
	constructor(losses, teller, answers, recording) {
		this.#losses = losses;
		this.#answers = answers;
		this.#teller = teller;
		this.#recording = recording;
		this.#mayBeLost = mayBeLost(losses);
	}
	get isEmpty() {
		return this.#named === void 0 && this.#assumed.length === 0 && this.#assumedAtFirst.length === 0 && !this.#hasGuessed;
	}
	collected() {
		if (this.isEmpty) return nothingCollected;
		const assumed = joined(this.#assumedAtFirst, this.#assumed);
		const all = this.#named?.facts() ?? nothing$1;
		const conditions = all.length > 0 ? all.filter(({ isOfTheMoment }) => isOfTheMoment) : nothing$1;
		return {
			missed: conditions.length > 0 ? all.filter(({ isOfTheMoment }) => !isOfTheMoment) : all,
			conditions,
			assumed,
			hasGuessed: this.#hasGuessed
		};
	}
	reset() {
		this.#named = void 0;
		if (this.#assumed.length > 0) this.#assumed = [];
		this.#assumedAtFirst = nothing$1;
		this.#hasGuessed = false;
	}
	missing(object, fact, because) {
		this.name(because === void 0 ? {
			object,
			fact
		} : {
			object,
			fact,
			because
		});
	}
	name(missing) {
		this.#named ??= new NamedFacts();
		this.#named.add(missing);
	}
	need(object, key, inner) {
		const value = this.#read(object, key, inner);
		if (value === void 0) this.missing(object, pathOf(key, inner));
		return value;
	}
	observe(object, key) {
		const value = this.#read(object, key, void 0);
		if (value === void 0) this.name({
			object,
			fact: key,
			isOfTheMoment: true
		});
		return value;
	}
	assume(object, ...rest) {
		if (this.#teller) return this.#teller.assume(object, ...rest);
		const because = rest.pop();
		const fallback = rest.pop();
		const [key, inner] = rest;
		const value = this.#read(object, key, inner);
		if (value !== void 0) return value;
		this.#hasGuessed ||= this.#isLost(object, key, inner);
		this.#assumed.push({
			object,
			fact: pathOf(key, inner),
			value: because
		});
		return fallback;
	}
	peek(object, key, inner) {
		return this.#read(object, key, inner);
	}
	isComplete(list) {
		return !this.#losses.isIncomplete(list);
	}
	needEvery(kind) {
		if (this.#losses.documents.length === 0) return true;
		const lost = this.#losses.documents.filter(({ mayBe }) => mayBe.includes(kind));
		for (const document of lost) this.missing(document, "content");
		return lost.length === 0;
	}
	apart() {
		return new Collector(this.#losses, void 0, this.#answers, this.#recording);
	}
	once(subject, question, ...given) {
		const known = this.#known(subject, question, given);
		if (known.read) this.#recording?.noteAll(known.read);
		return this.#told(known);
	}
	reckon(subject, question, ...given) {
		const known = this.#known(subject, question, given);
		if (this.#recording && known.read) this.#recording.noteAnswer(subject, this.#answersTo(question, given), (other) => amountsIn(this.#known(other, question, given), other), known.read);
		return this.#told(known);
	}
	/** The answers to a question, by what it is about. */
	#answersTo(question, given) {
		let answers = getOrAdd(this.#answers, question, makeAnswers);
		for (const one of given) answers = getOrAdd(answers, one, makeAnswers);
		return answers;
	}
	#known(subject, question, given) {
		const answers = this.#answersTo(question, given);
		return getOrAdd(answers, subject, () => this.#answered(subject, (own) => question(subject, own, ...given)));
	}
	/** An answer, of which what it misses is named. */
	#told({ answer, collected }) {
		if (collected === nothingCollected) return answer;
		for (const missing of collected.missed) this.name(missing);
		for (const missing of collected.conditions) this.name(missing);
		if (this.#assumedAtFirst.length + this.#assumed.length === 0) this.#assumedAtFirst = collected.assumed;
		else for (const assumed of collected.assumed) this.#assumed.push(assumed);
		this.#hasGuessed ||= collected.hasGuessed;
		return answer;
	}
	#answered(subject, ask) {
		const own = this.apart();
		const make = () => ask(own);
		return {
			...this.#recording?.apart(subject, make) ?? {
				answer: make(),
				read: void 0
			},
			collected: own.collected()
		};
	}
	tentatively() {
		return new Collector(this.#losses, this, this.#answers, this.#recording);
	}
	/** The fact at a key, or below it. It is named as missing where it was lost, at least in part. */
	#read(object, key, inner) {
		this.#recording?.note(object, key);
		const value = object[key];
		if (this.#isLostAt(object, key, value)) this.missing(object, pathOf(key, inner));
		if (inner === void 0 || value === null || value === void 0) return value;
		const part = value[inner];
		if (this.#isLostAt(value, inner, part)) this.missing(object, pathOf(key, inner));
		return part;
	}
	#isLost(object, key, inner) {
		const value = object[key];
		if (this.#isLostAt(object, key, value)) return true;
		if (inner === void 0 || value === null || value === void 0) return false;
		return this.#isLostAt(value, inner, value[inner]);
	}
	#isLostAt(object, key, value) {
		if (!this.#mayBeLost) return false;
		if (value === void 0) return this.#losses.isSpoiled(object, key);
		return Array.isArray(value) && this.#losses.isIncomplete(value);
	}
};
const makeAnswers = () => /* @__PURE__ */ new WeakMap();
/** An empty list of its own would be filled by the next check. */
const nothing$1 = [];
const nothingCollected = {
	missed: nothing$1,
	conditions: nothing$1,
	assumed: nothing$1,
	hasGuessed: false
};
/** Both lists as one, which is made only where there is something in both. */
function joined(first, rest) {
	if (rest.length === 0) return first;
	return first.length === 0 ? rest : [...first, ...rest];
}
function pathOf(key, inner) {
	return inner === void 0 ? key : `${key}.${inner}`;
}
/** The same facts, for a question whose missing facts somebody else names. */
function quiet(facts) {
	return facts.apart();
}
// src/estate/tentative.ts
/** Asks a question without naming the facts that it misses: they may turn out not to matter. */
function ask(facts, question) {
	const tentative = facts.tentatively();
	const answer = question(tentative);
	const { missed, conditions } = tentative.collected();
	return {
		answer,
		missing: conditions.length > 0 ? [...missed, ...conditions] : missed
	};
}
/** Names facts as missing that turned out to matter. */
function nameMissing(missing, facts) {
	for (const one of missing) facts.name(one);
}
/**
* Names facts of which not all are needed: those of any one option would decide. Where some options
* hang on the moment alone, these are enough; one that misses nothing leaves nothing to name.
*/
function nameAnyOf(options, facts) {
	if (options.some((option) => option.length === 0)) return;
	const momentary = options.filter((option) => option.every(isOfTheMoment));
	const left = momentary.length > 0 ? momentary : options.map(lastingFacts);
	const shared = sharedBy(left);
	nameMissing(shared, facts);
	const rests = left.map((option) => option.filter((one) => !isIn$1(shared, one)));
	if (rests.some((rest) => rest.length === 0)) return;
	const group = {};
	for (const [option, missing] of rests.entries()) for (const one of missing.filter(isFirstChoice)) facts.name({
		...one,
		choice: {
			group,
			option
		}
	});
}
/** What every option misses is needed in any case: no choice is left of it. */
function sharedBy([first = [], ...others]) {
	return first.filter((one) => others.every((option) => !one.choice && isIn$1(option, one)));
}
function isIn$1(option, one) {
	return option.some((other) => isSameFact(one, other) && other.choice === one.choice);
}
function lastingFacts(missing) {
	return missing.filter((one) => !isOfTheMoment(one));
}
/** A choice inside a choice would be more than people can follow: its first option stands for it. */
function isFirstChoice({ choice }) {
	return choice === void 0 || choice.option === 0;
}
/** Whether a fact is one to look at when the change is made. */
function isOfTheMoment(missing) {
	return missing.isOfTheMoment === true;
}
// src/estate/cluster/role.ts
/** What only a clustered role has. */
const factsOfRoles = [
	"role",
	"possibleOwners",
	"preferredOwners"
];
/**
* Whether a machine is a role of its cluster: it says so, or tells what only a role has. One that is in
* no cluster, or on a host that is in none, is none.
*
* @returns undefined where that is not known, and then it is named as missing.
*/
function isRole(virtualMachine, estate, facts) {
	const stated = facts.peek(virtualMachine, "highlyAvailable");
	if (stated !== void 0) return stated;
	const own = facts.apart();
	if (estate.clusterOf(virtualMachine, own) === null && own.collected().missed.length === 0) return false;
	if (tellsRole(virtualMachine, facts) && !isLost(virtualMachine, facts)) return true;
	return facts.need(virtualMachine, "highlyAvailable");
}
/** Whether a machine said whether it is a role, and that cannot be read. */
function isLost(virtualMachine, facts) {
	const { missing } = ask(facts, (own) => own.peek(virtualMachine, "highlyAvailable"));
	return missing.length > 0;
}
/** Whether a machine tells what only a role has. */
function tellsRole(virtualMachine, facts) {
	return factsOfRoles.some((key) => (facts.peek(virtualMachine, key)?.length ?? 0) > 0);
}
/** The groups that no machine goes with: disks that nobody uses, and the cluster's own name and witness. */
const groupsOfTheCluster = ["available storage", "cluster group"];
/**
* Whether a clustered disk is in the group of a machine and so goes where the machine goes. A group
* has the name of its machine until somebody renames it, so one that nobody is known to have may be
* the machine's.
*
* @returns undefined where that is not known, and then it is named as missing.
*/
function isInRole(disk, virtualMachine, estate, facts) {
	if (facts.peek(disk, "use") === "Available") return false;
	const owner = facts.need(disk, "owner");
	if (owner === void 0) return void 0;
	const group = groupKey(owner);
	if (groupsOf(virtualMachine, facts).includes(group)) return true;
	if (facts.peek(virtualMachine, "role") !== void 0) return false;
	if (isOfOther(group, virtualMachine, estate, facts)) return false;
	facts.missing(virtualMachine, "role");
}
/**
* The clustered disks that go along with a machine, whether or not its files lie on them: a role moves
* with all of its resources. A group that nobody is known to have counts as none of the machine's.
*/
function disksOfRole(cluster, virtualMachine, estate, facts) {
	return (facts.need(cluster, "disks") ?? []).filter((disk) => {
		if (facts.peek(disk, "use") === "Witness") return false;
		const isInRoleOf = isInRole(disk, virtualMachine, estate, quiet(facts));
		if (isInRoleOf !== void 0) return isInRoleOf;
		if (facts.need(disk, "owner") !== void 0) facts.assume(virtualMachine, "role", void 0, "the machine's own name");
		return false;
	});
}
/** Whether a group is known to be none of a machine: it is of another one, or holds no machine. */
function isOfOther(group, virtualMachine, estate, facts) {
	if (groupsOfTheCluster.includes(group)) return true;
	const cluster = estate.clusterOf(virtualMachine, quiet(facts));
	if (!cluster) return false;
	return (facts.peek(cluster, "roles") ?? []).some(({ name }) => groupKey(name) === group) || estate.machinesOf(cluster, quiet(facts)).some((other) => other !== virtualMachine && groupsOf(other, facts).includes(group));
}
/** The numbers of the machines in a list that a group is: it has the name of their role, or else their own. */
function groupIndexOf(machines, facts) {
	const numbers = /* @__PURE__ */ new Map();
	for (const [number, machine] of machines.entries()) for (const key of new Set(groupsOf(machine, facts))) getOrAdd(numbers, key, () => []).push(number);
	return (group) => numbers.get(groupKey(group)) ?? [];
}
/** The name of a machine's group: that of its role where it is told, else the machine's own. */
function roleNameOf(virtualMachine, facts) {
	return facts.peek(virtualMachine, "role") ?? virtualMachine.name;
}
/** The key of the group that a machine is in. */
function groupKeyOf(virtualMachine, facts) {
	return groupKey(roleNameOf(virtualMachine, facts));
}
/** The names that a machine's group goes by. */
function groupsOf(virtualMachine, facts) {
	const role = facts.peek(virtualMachine, "role");
	return [virtualMachine.name, ...role === void 0 ? [] : [role]].map(groupKey);
}
/** The key by which the names of groups compare. VMM names the groups of its machines `SCVMM app01 Resources`. */
function groupKey(name) {
	return nameKey(name).replace(/^scvmm (.*?)( resources)?$/, "$1");
}
// src/estate/measures/amount.ts
/** An amount that is known. */
function exactly(amount) {
	return {
		least: amount,
		most: amount,
		unknown: []
	};
}
/** An amount of which one fact is missing: it would tell where between the bounds it is. */
function between(least, most, object, fact) {
	return {
		least,
		most,
		unknown: [{
			object,
			fact
		}]
	};
}
/** All amounts together; of none that is 0. */
function sum(amounts) {
	let least = 0;
	let most = 0;
	const unknown = [];
	for (const amount of amounts) {
		least += amount.least;
		most += amount.most;
		for (const fact of amount.unknown) unknown.push(fact);
	}
	return {
		least,
		most,
		unknown
	};
}
/** For each amount the sum of the others. */
function sumsOfOthers(amounts) {
	const unknown = amounts.flatMap((one, index) => withFew(one).unknown.map((fact) => ({
		fact,
		index
	}))).slice(0, 200);
	const least = totalsOfOthers(amounts.map((one) => one.least));
	const most = totalsOfOthers(amounts.map((one) => one.most));
	return amounts.map((_, own) => withFew({
		least: least[own],
		most: most[own],
		unknown: unknown.filter(({ index }) => index !== own).map(({ fact }) => fact)
	}));
}
/** One that is without bounds cannot be taken off the total again: what is before and what is behind it is added. */
function totalsOfOthers(numbers) {
	const before = [];
	let total = 0;
	for (const number of numbers) {
		before.push(total);
		total += number;
	}
	total = 0;
	for (let index = numbers.length - 1; index >= 0; index -= 1) {
		before[index] = before[index] + total;
		total += numbers[index];
	}
	return before;
}
/** An amount that many others are made of: of very many facts it keeps the first. */
function withFew(amount) {
	if (amount.unknown.length <= 100) return amount;
	return {
		...amount,
		unknown: amount.unknown.slice(0, 100)
	};
}
/** Whether an amount fits into another, whatever the unknown facts are; undefined where they matter. */
function fitsInto(need, room) {
	if (need.most <= room.least) return true;
	return need.least > room.most ? false : void 0;
}
/** The same of several amounts together. Thousands of machines are asked about: no list is made of what is unknown of them. */
function fitTogether(needs, room) {
	let least = 0;
	let most = 0;
	for (const need of needs) {
		least += need.least;
		most += need.most;
	}
	return fitsInto({
		least,
		most,
		unknown: []
	}, room);
}
/** Names the facts that would make amounts exact, each once however many amounts hang on it. */
function nameUnknown(facts, ...amounts) {
	const named = /* @__PURE__ */ new Map();
	for (const { unknown } of amounts) for (const { object, fact } of unknown) {
		const ofObject = named.get(object) ?? /* @__PURE__ */ new Set();
		if (!ofObject.has(fact)) facts.missing(object, fact);
		named.set(object, ofObject.add(fact));
	}
}
// src/estate/migration.ts
const migrationOperations = [
	"Move-ClusterVirtualMachineRole",
	"Move-VM",
	"Move-VMStorage"
];
/** The host that the machine is on; where nothing says it, that is named as missing. */
function sourceOf({ source, virtualMachine }, facts) {
	if (!source) facts.missing(virtualMachine, "owner");
	return source;
}
/** The ways of moving that carry the machine's memory along, running (Live) or saved (Quick). */
const statefulMigrations = ["Live", "Quick"];
/** Whether a machine has to run for a move: a role that moves live has to, Move-VM takes any. */
function isForRunning({ operation, type }) {
	return operation === "Move-ClusterVirtualMachineRole" && type === "Live";
}
/** What of a plan chooses what is judged. */
const choices = [
	"from",
	"type",
	"includeStorage",
	"destinationStoragePath"
];
/**
* What decides which move it is, and is not known: then nothing of it is decided. A plan chose it, but nobody
* can read it; another machine of its name, where it is planned, may have been lost; the machine may be where
* its files are to go; the destination may be a node that was lost.
*/
function unclearOf(migration, losses) {
	const { virtualMachine, source, cluster, operation, wanted, holderWithout } = migration;
	const unclear = choices.filter((choice) => wanted[choice] === void 0 && losses.isSpoiled(wanted, choice)).map((choice) => ({
		object: wanted,
		fact: choice
	}));
	if (holderWithout) unclear.push(...lostMachinesOf(holderWithout, losses));
	if (wanted.from === void 0 && losses.isSpoiled(virtualMachine, "owner")) unclear.push({
		object: virtualMachine,
		fact: "owner"
	});
	if (!source && wanted.destinationStoragePath !== void 0) unclear.push({
		object: virtualMachine,
		fact: "owner"
	});
	if (operation === "Move-VM" && virtualMachine.highlyAvailable === void 0 && cluster?.nodes && losses.isIncomplete(cluster.nodes)) unclear.push({
		object: cluster,
		fact: "nodes"
	});
	return unclear;
}
/** What was lost that may have told of a machine of a cluster or a host. */
function lostMachinesOf(holder, losses) {
	const { virtualMachines = [] } = holder;
	return [...losses.isSpoiled(holder, "virtualMachines") || losses.isIncomplete(virtualMachines) ? [{
		object: holder,
		fact: "virtualMachines"
	}] : [], ...losses.documents.map((object) => ({
		object,
		fact: "content"
	}))];
}
/** The cmdlet that makes a move. What may be a role is taken for one as long as it stays in its cluster. */
function operationOf(move, estate, facts) {
	const { virtualMachine, source, destination, cluster, wanted } = move;
	if (source === destination && wanted.destinationStoragePath !== void 0) return "Move-VMStorage";
	if (estate.clusterOf(virtualMachine, quiet(facts)) === null) return "Move-VM";
	const isOfCluster = isRole(virtualMachine, estate, quiet(facts));
	if (isOfCluster !== void 0) return isOfCluster ? "Move-ClusterVirtualMachineRole" : "Move-VM";
	const nodes = cluster && estate.nodesOf(cluster, quiet(facts));
	const leaves = nodes !== void 0 && !nodes.includes(destination);
	return wanted.includeStorage || leaves ? "Move-VM" : "Move-ClusterVirtualMachineRole";
}
// src/estate/machine/running.ts
/** Whether a machine's role is online: it runs or is paused, rather than off or saved; undefined where its state does not tell. */
function isOnline(machine, facts) {
	if (facts.peek(machine, "template")) return false;
	const state = facts.peek(machine, "state");
	if (state === void 0 || state === "Other") return void 0;
	return state !== "Off" && state !== "Saved";
}
/** The state of a machine as a missing fact; one that is stated may not tell enough. */
function missingState(machine, facts) {
	return {
		object: machine,
		fact: "state",
		because: facts.peek(machine, "state") !== void 0 ? "Other does not tell whether it runs" : void 0
	};
}
/** Whether machines are all online; where a state decides it and is not known, it is named as missing. */
function areOnline(machines, facts) {
	const online = machines.map((machine) => isOnline(machine, facts));
	if (!online.includes(false)) {
		for (const [index, machine] of machines.entries()) if (online[index] === void 0) facts.name(missingState(machine, facts));
	}
	return online.every(Boolean);
}
/** What a machine takes of its host: the amount while it is online, nothing while off or saved. */
function whileRunning(machine, facts, amount) {
	const online = isOnline(machine, facts);
	if (online !== void 0) return online ? amount : exactly(0);
	return {
		...amount,
		least: 0,
		unknown: [missingState(machine, facts), ...amount.unknown]
	};
}
/** Whether a machine moves while it is off: it starts afresh on the destination. */
function isMovedOff(migration, facts) {
	return !isForRunning(migration) && facts.peek(migration.virtualMachine, "state") === "Off";
}
/** Whether a machine is known to start afresh on the destination: it is off already, or shut down to move. */
function isRestarted(migration, facts) {
	if (statefulMigrations.some((one) => one === migration.type)) return isMovedOff(migration, facts);
	const state = facts.peek(migration.virtualMachine, "state");
	return state !== void 0 && !statesOfSaved.some((one) => one === state);
}
/**
* Whether a move carries a running or saved system along: what is saved stays saved, however its role
* moves. A failure that only such a move meets asks here: where the machine's state decides it and
* says nothing, it is named as missing.
*/
function carriesState(migration, facts) {
	const { virtualMachine } = migration;
	if (isForRunning(migration)) return true;
	const state = facts.need(virtualMachine, "state");
	if (state === "Other") facts.name(missingState(virtualMachine, facts));
	return state !== void 0 && state !== "Other" && !isRestarted(migration, facts);
}
/** Whether a machine is on: neither off nor saved. Where that is not known, it is named as missing. */
function isOn(virtualMachine, facts) {
	const online = isOnline(virtualMachine, facts);
	if (online === void 0) facts.name(missingState(virtualMachine, facts));
	return online;
}
const statesOfSaved = [
	"Saved",
	"Saving",
	"Other"
];
/** Whether a machine is a template: it never runs, belongs to no role, and is patched when it is made anew. */
function isTemplate(virtualMachine, facts) {
	return facts.assume(virtualMachine, "template", false, "a machine of its own");
}
/** Whether something says of a machine that is off that it is to run again. */
function isKeptForUse(virtualMachine, facts) {
	const action = facts.assume(virtualMachine, "automaticStartAction", "StartIfRunning", "the default");
	const replication = facts.assume(virtualMachine, "replication", null, "not replicated");
	const updates = facts.assume(virtualMachine, "plannedUpdates", [], "none");
	const guest = facts.assume(virtualMachine, "guest", void 0, "no domain controller");
	const role = guest && facts.assume(guest, "domainRole", void 0, "no domain controller");
	return action === "Start" || !!replication || updates.length > 0 || role !== void 0;
}
/**
* Whether a machine is a template, or kept like one: no cmdlet tells templates, so what is off and no
* role counts as one, unless the manifest says that it is none.
*
* @returns undefined where that is not known, and then it is named as missing.
*/
function isShelved(virtualMachine, estate, facts) {
	const stated = facts.peek(virtualMachine, "template");
	if (stated !== void 0) return stated;
	const state = facts.peek(virtualMachine, "state");
	if (state !== void 0 && state !== "Off") return false;
	const role = isRole(virtualMachine, estate, facts);
	if (role !== false) return role === void 0 ? void 0 : false;
	if (facts.need(virtualMachine, "state") === void 0) return void 0;
	return !isKeptForUse(virtualMachine, facts) && facts.assume(virtualMachine, "template", true, "kept like one");
}
// src/estate/compute/memory.ts
/**
* What a host has for machines: its memory less the reserve and the cache of its cluster's shared
* volumes, which the product sets where they are not declared.
*/
function usableMemory(host, estate, facts) {
	return facts.once(host, findUsable, estate);
}
function findUsable(host, facts, estate) {
	const total = facts.peek(host, "memory", "total");
	if (total === void 0) return between(0, Number.POSITIVE_INFINITY, host, "memory.total");
	const kept = sum([reserveOf(host, total, facts), cacheOf(host, estate, facts)]);
	return {
		least: Math.max(0, total - kept.most),
		most: Math.max(0, total - kept.least),
		unknown: kept.unknown
	};
}
/**
* What a host itself says that it has left for machines, with what has come and gone since it said so;
* undefined where it says nothing.
*/
function availableMemory(host, estate, facts) {
	const available = facts.peek(host, "memory", "available");
	if (available === void 0) return void 0;
	const { arrived, left } = estate.movedSince(host);
	const came = memoryHeld(arrived, facts, estate);
	const went = memoryHeld(left, facts, estate);
	return {
		least: Math.max(0, available - came.now.most + went.floor.least),
		most: Math.max(0, available - came.floor.least + went.now.most),
		unknown: [...came.now.unknown, ...went.now.unknown]
	};
}
function reserveOf(host, total, facts) {
	const reserve = facts.peek(host, "memory", "reserve");
	if (reserve !== void 0) return exactly(reserve);
	return between(0, defaultReserve(total), host, "memory.reserve");
}
/** What a node gives to the cache of the Cluster Shared Volumes. */
function cacheOf(host, estate, facts) {
	const cluster = estate.clusterOf(host, quiet(facts));
	const { least, most } = defaultSharedVolumeCache(estate.windowsServerOf(host, quiet(facts)));
	if (cluster === void 0) return between(0, most, host, "cluster");
	if (cluster === null || facts.peek(cluster, "sharedVolumes")?.length === 0) return exactly(0);
	const declared = facts.peek(cluster, "blockCacheSize");
	if (declared !== void 0) return exactly(declared);
	return least === most ? exactly(least) : between(least, most, cluster, "blockCacheSize");
}
/** Says that an answer stands on what the product keeps of a host where nothing is declared. */
function assumeKept(host, estate, facts) {
	facts.once(host, nameKept, estate);
}
function nameKept(host, facts, estate) {
	const total = facts.peek(host, "memory", "total");
	if (total === void 0) return true;
	const reserve = formatSize(defaultReserve(total));
	facts.assume(host, "memory", "reserve", void 0, `the default of Hyper-V, ${reserve}`);
	const cluster = estate.clusterOf(host, quiet(facts));
	const cache = cacheOf(host, estate, facts);
	if (cluster && cache.most > 0) facts.assume(cluster, "blockCacheSize", void 0, `the default, ${formatSize(cache.most)}`);
	return true;
}
/** What a machine takes of its host that gives it so much memory. */
function withOverhead({ least, most, unknown }) {
	return {
		least: least + memoryOverhead(least),
		most: most + memoryOverhead(most),
		unknown
	};
}
/** Finds whether machines are too large for a host together; the facts that would tell are named. */
function findShortage(host, machines, estate, facts) {
	const held = sum(machines.map((one) => memoryAtLeast(one, estate, facts)));
	if (held.most === 0) return void 0;
	const usable = usableMemory(host, estate, facts);
	const fits = fitsInto(held, usable);
	if (fits === void 0) nameUnknown(facts, held, usable);
	if (fits !== void 0) assumeKept(host, estate, facts);
	return fits === false ? {
		held: held.least,
		usable: usable.most,
		total: facts.peek(host, "memory", "total") ?? 0,
		kept: (facts.peek(host, "memory", "total") ?? 0) - usable.most,
		isReserveKnown: facts.peek(host, "memory", "reserve") !== void 0
	} : void 0;
}
/**
* What a machine takes of its host at least, however short of memory the host is: its startup memory,
* or with dynamic memory the minimum down to which Hyper-V may reclaim.
*/
function memoryAtLeast(machine, estate, facts) {
	const isOld = estate.windowsServerOf(machine, quiet(facts)) === "2008R2";
	return facts.once(machine, isOld ? floorWithoutMinimum : floorOf);
}
function floorOf(machine, facts) {
	return floorAbove(machine, facts.peek(machine, "memory", "minimum"), facts);
}
function floorWithoutMinimum(machine, facts) {
	return floorAbove(machine, facts.peek(machine, "memory", "minimum") ?? facts.peek(machine, "memory", "startup"), facts);
}
function floorAbove(machine, minimum, facts) {
	const whole = facts.peek(machine, "memory", "startup") ?? (facts.peek(machine, "memory", "assigned") || Number.POSITIVE_INFINITY);
	const amount = () => {
		switch (facts.peek(machine, "memory", "dynamic")) {
			case false: return Number.isFinite(whole) ? exactly(whole) : between(0, whole, machine, "memory.startup");
			case true: return minimum === void 0 ? between(0, whole, machine, "memory.minimum") : exactly(minimum);
			case void 0: return between(Math.min(minimum ?? 0, whole), whole, machine, "memory.dynamic");
		}
	};
	return whileRunning(machine, facts, withOverhead(amount()));
}
/** What a machine takes of its host now. */
function memoryNow(machine, facts) {
	return facts.once(machine, heldNow);
}
function heldNow(machine, facts) {
	return whileRunning(machine, facts, withOverhead(memoryWhenRunning(machine, facts)));
}
/** What machines take of their host together. Of a list that is another one with few changes only these are reckoned. */
function memoryHeld(machines, facts, estate) {
	const origin = originOf(machines);
	const before = origin && facts.once(origin.before, memoryHeld, origin.estate);
	const gone = origin && exactlyHeld(origin.left, facts, origin.estate);
	if (!before || !gone) return heldBy(machines, facts, estate);
	const come = heldBy(origin.arrived, facts, estate);
	const total = (key) => {
		const { least, most, unknown } = withFew(sum([before[key], come[key]]));
		return {
			least: least - gone[key].least,
			most: most - gone[key].most,
			unknown
		};
	};
	return {
		now: total("now"),
		floor: total("floor")
	};
}
function heldBy(machines, facts, estate) {
	return {
		now: withFew(sum(machines.map((one) => memoryNow(one, facts)))),
		floor: withFew(sum(machines.map((one) => memoryAtLeast(one, estate, facts))))
	};
}
/** The same where all of it is known: only then it can be taken off again. */
function exactlyHeld(machines, facts, estate) {
	const own = facts.apart();
	const held = heldBy(machines, own, estate);
	return held.now.unknown.length + held.floor.unknown.length + own.collected().missed.length === 0 ? held : void 0;
}
/**
* What a machine takes of the destination when it moves: the memory that is assigned to it, or what it
* starts with where it is shut down to move. One that is off or saved takes none until it is started.
*/
function memoryToMove(migration, facts) {
	const { virtualMachine, type } = migration;
	const needed = withOverhead(statefulMigrations.some((one) => one === type) ? memoryWhenRunning(virtualMachine, facts) : memoryToStart(virtualMachine, facts));
	return isForRunning(migration) ? needed : whileRunning(virtualMachine, facts, needed);
}
/** What a machine that is online takes of another host when it has to start there: its startup memory. */
function memoryToRestart(machine, facts) {
	return whileRunning(machine, facts, withOverhead(memoryToStart(machine, facts)));
}
function memoryToStart(machine, facts) {
	const startup = facts.peek(machine, "memory", "startup");
	return startup === void 0 ? between(0, Number.POSITIVE_INFINITY, machine, "memory.startup") : exactly(startup);
}
/** What a machine that runs has of memory itself, without what it costs its host besides. */
function memoryWhenRunning(machine, facts) {
	const assigned = facts.peek(machine, "memory", "assigned");
	if (assigned) return exactly(assigned);
	const startup = facts.peek(machine, "memory", "startup");
	const minimum = facts.peek(machine, "memory", "minimum") ?? 0;
	const maximum = facts.peek(machine, "memory", "maximum") ?? Number.POSITIVE_INFINITY;
	switch (facts.peek(machine, "memory", "dynamic")) {
		case false: return memoryToStart(machine, facts);
		case true: return between(minimum, maximum, machine, "memory.assigned");
		case void 0: return between(Math.min(minimum, startup ?? 0), maximum, machine, "memory.dynamic");
	}
}
// src/estate/compute/virtual-processors.ts
/** The virtual processors that a machine has while it runs. */
function virtualProcessorsOf(machine, facts) {
	const count = facts.peek(machine, "processor", "count");
	return whileRunning(machine, facts, count === void 0 ? between(1, Number.POSITIVE_INFINITY, machine, "processor.count") : exactly(count));
}
/** The virtual processors of all machines that run on a host. */
function virtualProcessorsOn(host, estate, facts) {
	return facts.once(estate.machinesOn(host, facts), virtualProcessorsOfAll);
}
/** The same of a list of machines, of which many moves ask. */
function virtualProcessorsOfAll(machines, facts) {
	return withFew(sum(machines.map((one) => virtualProcessorsOf(one, facts))));
}
// src/engine/resources.ts
/** What clusters and hosts have, and what machines take of it, as far as the manifests tell. */
function resourcesOf(estate) {
	return {
		clusters: estate.clusters.map(({ name, sharedVolumes = [] }) => ({
			name,
			sharedVolumes: sharedVolumes.map(volumeOf)
		})),
		hosts: estate.hosts.map((host) => hostResources(host, estate))
	};
}
function hostResources(host, estate) {
	const facts = collectFacts();
	const machines = estate.machinesOn(host, facts);
	const areMachinesKnown = facts.collected().missed.length === 0;
	const total = facts.peek(host, "memory", "total");
	const { now } = memoryHeld(machines, facts, estate);
	return {
		name: host.name,
		cluster: estate.clusterOf(host, facts)?.name ?? null,
		machines: machines.length,
		areMachinesKnown,
		memory: {
			total: total ?? null,
			usable: total === void 0 ? null : usableMemory(host, estate, facts).least,
			...taken(now)
		},
		processors: {
			logical: facts.peek(host, "processor", "logicalProcessors") ?? null,
			...taken(virtualProcessorsOn(host, estate, facts))
		},
		volumes: (facts.peek(host, "storage", "volumes") ?? []).map(volumeOf)
	};
}
function taken({ least, most }) {
	return {
		least,
		most: Number.isFinite(most) ? most : null
	};
}
function volumeOf({ name, path, size, free }) {
	return {
		name: name ?? path ?? "",
		size: size ?? null,
		free: free ?? null
	};
}
// src/engine/report-writer.ts
/**
* Puts what a run found out into a report. What few formats read is written when it is asked for: the
* undecided and the open checks, and the checks of migrations.
*/
function writeReport(run, writer, verdicts) {
	const { open, tally, check } = run;
	const { manifests, asOf } = open;
	const findings = lazily(() => writeFindings(run, writer));
	const asking = (write) => (rule, subject) => {
		const outcome = check(rule, subject);
		return outcome && write(outcome);
	};
	const undecidedAgain = lazily(() => askAgain(tally.undecided, asking(writer.undecided), ({ missing }) => missing));
	const openAgain = lazily(() => askAgain(tally.open, asking(writer.open), ({ conditions }) => conditions));
	const undecided = lazily(() => undecidedAgain().told.sort(compareChecks));
	const openChecks = lazily(() => openAgain().told.sort(compareChecks));
	const untold = lazily(() => ({
		undecided: undecidedAgain().untold,
		open: openAgain().untold
	}));
	const resources = lazily(() => resourcesOf(open.estate));
	return {
		version: 1,
		tool: {
			name: "hvlint",
			version
		},
		asOf,
		files: manifests.paths,
		get findings() {
			return findings();
		},
		get undecided() {
			return undecided();
		},
		get open() {
			return openChecks();
		},
		get untold() {
			return untold();
		},
		migrations: verdicts,
		rules: rulesOf(tally),
		summary: {
			...countsOf(run),
			passed: tally.passed,
			undecided: countOf(tally.undecided),
			passedOver: manifests.passedOver.length,
			open: countOf(tally.open),
			migrations: countVerdicts(verdicts),
			missingFacts: run.ranking.ranked(writer.shownBy)
		},
		get resources() {
			return resources();
		}
	};
}
/** How many findings there are of each severity. */
function countSeverities(findings) {
	const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
	return {
		errors: count("error"),
		warnings: count("warning"),
		infos: count("info")
	};
}
/** The same of what a run finds, before it is written. */
function countsOf({ open, tally }) {
	const count = (severity) => tally.found.get(severity) ?? 0;
	return {
		errors: open.manifests.problems.length + count("error"),
		warnings: count("warning"),
		infos: count("info")
	};
}
function countVerdicts(migrations) {
	const of = (wanted) => migrations.filter(({ verdict }) => verdict === wanted);
	return {
		allowed: of("allowed").length,
		conditional: of("allowed").filter(isConditional).length,
		blocked: of("blocked").length,
		undecided: of("undecided").length
	};
}
/** What is wrong with the files, and what rules found, by their places. */
function writeFindings({ open: { manifests }, tally, check }, writer) {
	const linesByPath = /* @__PURE__ */ new Map();
	const withExcerpt = (finding) => {
		const { path, range } = finding;
		if (path === null || range === null) return {
			...finding,
			excerpt: null
		};
		const lines = getOrAdd(linesByPath, path, () => linesOf(manifests.texts.get(path) ?? ""));
		return {
			...finding,
			excerpt: excerptOf(lines, range)
		};
	};
	const drafts = [...manifests.problems.map(({ ruleId, message, fix, path, range, segments }) => ({
		ruleId,
		messageId: ruleId,
		severity: "error",
		message,
		fix,
		subject: {
			kind: "document",
			name: path
		},
		path,
		pointer: pointerOf(segments),
		range,
		data: {},
		identity: identityOf([
			ruleId,
			path,
			...segments,
			message
		])
	})), ...tally.failed(check).flatMap(writer.findings)];
	return distinguish(drafts.map(withExcerpt).sort(compareFindings), placeKey).map(({ about, ...finding }) => {
		if (about) abouts.set(finding, about);
		return finding;
	});
}
/** The report is plain data: what its findings are about is known as long as it is not copied. */
const abouts = /* @__PURE__ */ new WeakMap();
/** What a finding of this run is about; undefined of one that is not about the estate. */
function aboutOf(finding) {
	return abouts.get(finding);
}
/** The order of undecided and open checks in a report: namesakes by what is asked of them, then by where it should stand. */
function compareChecks(one, other) {
	return compareText(one.ruleId, other.ruleId) || compareText(one.subject.kind, other.subject.kind) || compareText(one.subject.name, other.subject.name) || compareText(askedBy(one), askedBy(other)) || compareText(placeKeyOf(one), placeKeyOf(other));
}
function factsOf(check) {
	return "missing" in check ? check.missing : check.conditions;
}
function askedBy(check) {
	return JSON.stringify(factsOf(check), (key, value) => key === "range" ? void 0 : value);
}
function placeKeyOf(check) {
	const { line = 0, column = 0 } = factsOf(check)[0]?.range?.start ?? {};
	return [line, column].map((one) => String(one).padStart(8, "0")).join();
}
function rulesOf({ mentioned }) {
	return [...mentioned].map(({ id, subject, severity, summary, why, sources }) => ({
		id,
		subject,
		severity,
		summary,
		why,
		sources
	})).sort((one, other) => compareText(one.id, other.id));
}
/** The order of findings in a report: by their places. */
function compareFindings(one, other) {
	return compareText(one.path ?? "", other.path ?? "") || (one.range?.start.line ?? 0) - (other.range?.start.line ?? 0) || (one.range?.start.column ?? 0) - (other.range?.start.column ?? 0) || compareText(one.ruleId, other.ruleId) || compareText(one.messageId, other.messageId) || compareText(one.subject.name, other.subject.name) || compareText(one.message, other.message);
}
// src/engine/settle.ts
/** The report with the findings that do not count apart. Problems of the input always count. */
function settle(report, settlementOf) {
	const findings = [];
	const settled = [...report.settled ?? []];
	for (const finding of report.findings) {
		const settlement = finding.subject.kind === "document" ? void 0 : settlementOf(finding);
		if (settlement) settled.push({
			...finding,
			...settlement
		});
		else findings.push(finding);
	}
	return amend(report, {
		findings,
		settled,
		summary: {
			...report.summary,
			...countSeverities(findings)
		}
	});
}
/** The report with other parts. Those that are written when they are asked for stay so. */
function amend(report, parts) {
	return Object.defineProperties({}, {
		...Object.getOwnPropertyDescriptors(report),
		...Object.getOwnPropertyDescriptors(parts)
	});
}
// src/engine/exceptions.ts
/** What is found of exceptions and of the configuration themselves. */
const ownRules = [
	{
		id: "exception-expired",
		subject: "estate",
		severity: "warning",
		summary: "An exception holds until its day.",
		why: "Whoever set a day wanted the matter looked at again by then. The findings count again.",
		sources: []
	},
	{
		id: "exception-unused",
		subject: "estate",
		severity: "info",
		summary: "An exception lets a finding stand.",
		why: "One that lets nothing stand would hide the next finding of its kind, which nobody has looked at.",
		sources: []
	},
	{
		id: "override-unused",
		subject: "estate",
		severity: "info",
		summary: "An override of the configuration is for something of the estate.",
		why: "One that is for nothing has a name in it that is misspelt, or of something that is gone.",
		sources: []
	},
	{
		id: "exclude-unused",
		subject: "estate",
		severity: "info",
		summary: "A glob of `exclude` keeps a file from being read.",
		why: "One that no file fits is misspelt, and what it is about is read, or it is about something that is gone.",
		sources: []
	}
];
/** The rules about settings that some findings are of. */
function ownRulesOf(findings) {
	return ownRules.filter(({ id }) => findings.some(({ ruleId }) => ruleId === id));
}
/** An exception of the configuration, for objects of some names. */
function configuredException({ objects, ...own }, place) {
	const isNamedIn = anyNameGlob(objects);
	const isMeant = (subject) => namesOf(subject).some(isNamedIn);
	return {
		...own,
		of: `for ${objects.join(", ")}`,
		place,
		fits: ({ subject }) => isMeant(subject),
		mayFit: isMeant
	};
}
/** The names that an object goes by: a move also by that of its machine. */
function namesOf({ kind, name }) {
	const end = kind === "migration" ? name.lastIndexOf(" to ") : -1;
	return end < 0 ? [name] : [name, name.slice(0, end)];
}
/** The report without the findings that exceptions let stand, and with what is wrong with exceptions. */
function withExceptions(report, { exceptions, problems, unused = [], holdersOf = () => [] }, { rules, settings }) {
	const today = report.asOf.date.slice(0, 10);
	const used = /* @__PURE__ */ new Set();
	const byRule = /* @__PURE__ */ new Map();
	const rulesOf = /* @__PURE__ */ new Map();
	const rulesNamed = remembering((id) => rules.filter((one) => isNamed(one, id)));
	for (const exception of exceptions) for (const rule of rulesNamed(exception.rule)) if (!settings.isLocked(rule)) {
		const { byHolder, others } = getOrAdd(byRule, rule.id, noExceptions);
		getOrAdd(rulesOf, exception, () => []).push(rule.id);
		if (exception.holder) getOrAdd(byHolder, exception.holder, () => []).push(exception);
		else others.push(exception);
	}
	const fittingOf = (finding) => {
		const ofRule = byRule.get(finding.ruleId);
		if (!ofRule) return [];
		return [...new Set(holdersOf(finding).flatMap((holder) => ofRule.byHolder.get(holder) ?? [])), ...ofRule.others.filter((one) => one.fits?.(finding))];
	};
	const isExpired = ({ until }) => until !== void 0 && until.slice(0, 10) < today;
	const undecided = lazily(() => undecidedByRule(report));
	const mayFitOne = (exception, ruleId) => {
		if (Object.hasOwn(report.untold.undecided, ruleId)) return true;
		const ofRule = undecided().get(ruleId);
		if (!ofRule) return false;
		const { all, byName, volumes } = ofRule;
		const { name } = exception;
		return (name === void 0 ? all : [...byName.get(name) ?? [], ...volumes]).some(exception.mayFit);
	};
	const settled = settle(report, (finding) => {
		const fitting = fittingOf(finding);
		for (const one of fitting) used.add(one);
		const valid = fitting.find((one) => !isExpired(one));
		if (!valid) return void 0;
		const { reason, until } = valid;
		return {
			status: "excepted",
			reason,
			...until !== void 0 && { until }
		};
	});
	const isWhole = problems.length === 0 && report.findings.every(({ subject }) => subject.kind !== "document");
	const ofExceptions = exceptions.flatMap((one) => {
		if (used.has(one)) return isExpired(one) ? [expiredFinding(one)] : [];
		if (!isWhole) return [];
		return (rulesOf.get(one) ?? []).some((ruleId) => mayFitOne(one, ruleId)) ? [] : [unusedFinding(one)];
	});
	const { shard } = report;
	const isHeldBack = ({ ruleId }) => shard !== void 0 && ruleId === "exception-unused";
	const all = [...ofExceptions, ...isWhole ? unused : []];
	const own = all.filter((one) => !isHeldBack(one));
	if (all.length + problems.length === 0) return settled;
	const findings = [
		...settled.findings,
		...problems,
		...own
	].sort(compareFindings);
	return amend(settled, {
		findings,
		rules: [...ownRulesOf(own), ...report.rules],
		...shard && { shard: {
			...shard,
			unused: all.filter(isHeldBack)
		} },
		summary: {
			...report.summary,
			...countSeverities(findings)
		}
	});
}
function undecidedByRule(report) {
	const byRule = /* @__PURE__ */ new Map();
	for (const { ruleId, subject } of report.undecided) {
		const { all, byName, volumes } = getOrAdd(byRule, ruleId, () => ({
			all: [],
			byName: /* @__PURE__ */ new Map(),
			volumes: []
		}));
		all.push(subject);
		for (const name of namesOf(subject)) getOrAdd(byName, name, () => []).push(subject);
		if (subject.kind === "sharedVolume") volumes.push(subject);
	}
	return byRule;
}
const noExceptions = () => ({
	byHolder: /* @__PURE__ */ new Map(),
	others: []
});
function expiredFinding(exception) {
	const { rule, of, until = "" } = exception;
	return findingOf(exception, "exception-expired", {
		message: `The exception of ${rule} ${of} held until ${until.slice(0, 10)}.`,
		fix: "Mend what it let stand, or give it another day, if the reason still holds."
	});
}
function unusedFinding(exception) {
	return findingOf(exception, "exception-unused", {
		message: `The exception of ${exception.rule} ${exception.of} lets nothing stand.`,
		fix: "Take it out. Where only a part of the estate was linted, lint the whole."
	});
}
function findingOf({ rule, of, until = "", place }, ruleId, words) {
	return {
		ruleId,
		messageId: ruleId,
		severity: ownRules.find(({ id }) => id === ruleId)?.severity ?? "warning",
		...words,
		subject: {
			kind: "estate",
			name: "estate"
		},
		...place,
		data: { rule },
		identity: identityOf([
			ruleId,
			rule,
			of,
			until
		])
	};
}
// src/cli/crawl.ts
/** Entries of folders that a search looks at behind links. */
const mostBehindLinks = 1e4;
const ignored = ["node_modules", ".git"];
/**
* Finds the files below a folder, without what is in hidden ones unless it is asked for. Each folder is
* looked into once, however many links lead there; folders come before links to them. What cannot be
* looked into is told, where it may hold what is sought.
*
* @param wants Whether a name may be that of a file that is sought.
*/
function crawl(root, wants, { hidden = false, depth: deepest = Number.POSITIVE_INFINITY } = {}) {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	const folders = [{
		path: root,
		depth: 1,
		isBehindLink: false
	}];
	const links = [];
	let behindLinks = 0;
	const takeFile = (path, name) => {
		found.push(isSought(name) ? { path } : {
			path,
			isOther: true
		});
	};
	const isSought = (name) => (hidden || !name.startsWith(".")) && wants(name);
	const take = (entry, { path: holder, depth, isBehindLink }) => {
		const path = join(holder, entry.name);
		if (entry.isFile()) {
			takeFile(path, entry.name);
			return;
		}
		if (!hidden && entry.name.startsWith(".")) return;
		if (entry.isDirectory()) {
			if (depth < deepest) (isBehindLink ? links : folders).push({
				path,
				depth: depth + 1,
				isBehindLink
			});
			return;
		}
		const kind = kindOf(path);
		if (kind === "folder") {
			if (depth < deepest) links.push({
				path,
				depth: depth + 1,
				isBehindLink: true
			});
		} else if (kind === "file") takeFile(path, entry.name);
		else if (wants(entry.name) || kind === "nothing" && !entry.name.includes(".")) found.push({
			path,
			unreadable: why[kind]
		});
	};
	for (let next = folders.shift() ?? links.shift(); next; next = folders.shift() ?? links.shift()) {
		const { path, isBehindLink } = next;
		try {
			const real = realpathSync.native(path);
			if (seen.has(real)) continue;
			seen.add(real);
			const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !ignored.includes(name));
			if (isBehindLink) behindLinks += entries.length;
			if (behindLinks > mostBehindLinks) {
				found.push({
					path,
					unreadable: `more than ${mostBehindLinks} files are behind links`
				});
				break;
			}
			for (const entry of entries.sort((one, other) => one.name < other.name ? -1 : 1)) take(entry, next);
		} catch (error) {
			found.push({
				path,
				unreadable: error.message
			});
		}
	}
	return found;
}
const why = {
	nothing: "it is a link that leads nowhere",
	special: "it is no regular file"
};
/** What a path is, or where its links lead. */
function kindOf(path) {
	try {
		const stats = statSync(path);
		return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "special";
	} catch {
		return lstatSync(path, { throwIfNoEntry: false }) ? "nothing" : "special";
	}
}
// src/cli/misnamed.ts
/** As much of a file tells whether it is a manifest: many comments may stand before what it says. */
const headOfManifest = 65536;
/** As much of a file whose name is far from that of any manifest. */
const headOfOther = 4096;
/** Extensions of plain texts of any kind. */
const plainTexts = [
	"txt",
	"text",
	"conf",
	"cfg",
	"config",
	"tpl",
	"tmpl",
	"template"
];
/** The extension of manifests that one is near to. */
const extensionMeant = remembering((extension) => plainTexts.includes(extension) ? "yaml" : closest(extension, [
	"yaml",
	"yml",
	"json"
]));
/** Whether a name is that of a manifest. */
function isManifestName(name) {
	return /\.(ya?ml|json)$/i.test(name);
}
/**
* The name that a file should have which a folder holds and which would be passed over by its name, were
* it a manifest: `hv01.yaml` for `hv01.yaml.txt`, `hv01.yml~`, `hv01.yam`, `hv01.txt`, `.hv01.yaml`, and also
* for `hv01.md`, whose name is far from all that a manifest may have.
*/
function properName(name) {
	const near = nearName(name);
	if (near !== void 0) return {
		name: near,
		isNear: true,
		head: headOfManifest
	};
	return {
		name: `${name.replace(/^\.+/, "").replace(/\.[^.]*$/, "") || "manifest"}.yaml`,
		isNear: false,
		head: headOfOther
	};
}
function nearName(name) {
	const visible = name.replace(/^\.+/, "");
	if (isManifestName(visible)) return visible;
	const [, stem] = /^(.+?\.(?:ya?ml|json))[^a-z0-9].*$/i.exec(visible) ?? [];
	if (stem !== void 0) return stem;
	const dot = visible.lastIndexOf(".");
	if (dot <= 0) return visible === "" ? void 0 : `${visible}.yaml`;
	const meant = extensionMeant(visible.slice(dot + 1).trim().toLowerCase());
	return meant && `${visible.slice(0, dot)}.${meant}`;
}
/** Whether a file is what an editor or its owner put aside: what it was stands beside it. */
function isPutAside(path, { name }) {
	return !/\.txt$/i.test(path) && existsSync(join(dirname(path), name));
}
/** Why a file is none that is read, though what it begins with says that it is a manifest. */
function misnamed(path, { name, isNear }, head) {
	const { text } = decodeText(head);
	if (isNear ? !isManifestText(text) : !beginsAsManifest(text)) return void 0;
	return {
		message: `It is a manifest, and ${JSON.stringify(basename(path))} is the name of none.`,
		fix: `Name it ${JSON.stringify(name)}, or take it out of the folder.`
	};
}
// src/cli/workspace.ts
/** The current folder, as its owner uses it. */
const currentFolder = () => ({
	root: process.cwd(),
	confined: false
});
/** A path as the report shows it: from the root of the workspace, with `/`. */
function shownPath(path, { root }) {
	return (relative(root, path) || ".").replaceAll("\\", "/");
}
/**
* Lets a path be read or written.
*
* @throws Failure where the path is in a confined workspace, and a symbolic link leads it out of there.
*/
function admit(path, workspace) {
	const { root, confined } = workspace;
	if (!confined || !isInside$1(root, resolve(path))) return;
	const shown = shownPath(resolve(path), workspace);
	let real;
	try {
		real = realPath$1(resolve(path));
	} catch (error) {
		throw new Failure(`${shown} cannot be followed: ${error.message}.`);
	}
	if (real === void 0 || !isInside$1(realpathSync(root), real)) throw new Failure(`${shown} is a symbolic link that leads out of the workspace or nowhere; it is not followed.`);
}
/** Whether a path is a folder or in it, as it is written. */
function isInside$1(folder, path) {
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
/** Where a path leads; undefined behind a link to nothing. What does not exist yet may be created. */
function realPath$1(path) {
	if (existsSync(path)) return realpathSync(path);
	if (lstatSync(path, { throwIfNoEntry: false })) return void 0;
	const folder = realPath$1(dirname(path));
	return folder && join(folder, basename(path));
}
// src/cli/files.ts
/**
* Reads the files that the user means: files, folders (every YAML and JSON file below them), globs
* (PowerShell expands none itself), and `-` for standard input. What cannot be read is told in its place:
* there may be manifests in it. Files of other names come without their bytes, but for a word on manifests
* that are misnamed.
*
* @param wants Whether a file of a folder is meant, by its name; and whether one is excluded that no path names itself.
* @throws Failure where the one path that is named is none; of several, it is told in its place.
*/
function readInput(operands, standardInput, progress, workspace, { wants = isManifestName, isExcluded = () => false } = {}) {
	const found = /* @__PURE__ */ new Map();
	const input = [];
	for (const operand of operands.length > 0 ? operands : ["."]) if (operand === "-") input.push({
		path: "<stdin>",
		bytes: standardInput(),
		named: true
	});
	else for (const file of expand(operand, wants, operands.length > 1)) {
		if (!file.explicit && isExcluded(file.path)) continue;
		if (file.isOther && wants !== isManifestName) continue;
		const real = file.isOther ? file.path : realPath(file.path);
		found.set(real, sameFile(file, found.get(real)));
	}
	for (const { path, explicit, unreadable, isOther } of found.values()) {
		progress.step(`reading ${input.length + 1} of ${found.size} files`);
		const file = {
			path: shownPath(path, workspace),
			bytes: nothing,
			named: explicit
		};
		if (unreadable !== void 0) input.push({
			...file,
			unreadable
		});
		else if (isOther) input.push({
			...file,
			...otherFile(path, workspace)
		});
		else try {
			input.push({
				...file,
				bytes: bytesOf(path, workspace)
			});
		} catch (error) {
			input.push({
				...file,
				unreadable: error.message
			});
		}
	}
	return input;
}
const nothing = /* @__PURE__ */ new Uint8Array();
/** What is to be told of a file that is passed over by its name. */
function otherFile(path, workspace) {
	const proper = properName(basename(path));
	if (isPutAside(path, proper)) return {};
	try {
		const told = misnamed(path, proper, bytesOf(path, workspace, proper.head));
		return told ? { misnamed: told } : {};
	} catch (error) {
		return /\.(?:ya?ml|json)/i.test(basename(path)) ? { unreadable: error.message } : {};
	}
}
/** A file that links let appear at several paths is read once, at the shortest. */
function sameFile(one, other = one) {
	const order = one.path.length - other.path.length || (one.path < other.path ? -1 : 1);
	return {
		...one,
		path: order < 0 ? one.path : other.path,
		explicit: one.explicit || other.explicit,
		isOther: one.isOther === true && other.isOther === true
	};
}
function realPath(path) {
	try {
		return realpathSync.native(path);
	} catch {
		return path;
	}
}
/** The files that a path means. Of several paths one that means none is told in its place: the others are read. */
function expand(operand, wants, hasOthers) {
	try {
		return filesOf(operand, wants);
	} catch (error) {
		if (!hasOthers || !(error instanceof Failure)) throw error;
		return [{
			path: resolve(operand),
			explicit: true,
			unreadable: error.message
		}];
	}
}
function filesOf(operand, wants) {
	const stats = statOf(operand);
	if (stats?.isFile()) return [{
		path: resolve(operand),
		explicit: true
	}];
	if (stats?.isDirectory()) return found(crawl(resolve(operand), wants));
	if (stats) throw new Failure(`${operand} is no regular file.`);
	const matching = matchingFiles(operand.replaceAll("\\", "/"));
	if (matching.length === 0) throw new Failure(`${operand} does not exist, and matches no file.`);
	return found(matching);
}
function found(crawled) {
	return crawled.map((one) => ({
		...one,
		explicit: false
	}));
}
/** The files that a glob of the command line fits, in any case. */
function matchingFiles(glob) {
	const segments = glob.split("/");
	const literal = segments.findIndex((segment) => /[*?{]/.test(segment));
	if (literal < 0) return [];
	const folder = resolve(segments.slice(0, literal).join("/") || (glob.startsWith("/") ? "/" : "."));
	const pattern = segments.slice(literal).join("/");
	const parsed = parsePathGlob(pattern.toLowerCase());
	if ("problem" in parsed) throw new Failure(`${glob} cannot be used: ${parsed.problem}`);
	if (!statOf(folder)?.isDirectory()) return [];
	const isOurs = (path) => parsed.matches(relative(folder, path).replaceAll("\\", "/").toLowerCase());
	return crawl(folder, () => true, {
		hidden: /(^|[/{,])\./.test(pattern),
		...!/\*\*|\{/.test(pattern) && { depth: segments.length - literal }
	}).filter(({ path, unreadable, isOther }) => unreadable !== void 0 || !isOther && isOurs(path));
}
function statOf(operand) {
	try {
		return statSync(operand, { throwIfNoEntry: false });
	} catch (error) {
		throw new Failure(`${operand} cannot be read: ${error.message}.`);
	}
}
/**
* Reads a file of the workspace.
*
* @throws Failure where it cannot be read.
*/
function readFile(path, workspace) {
	try {
		return bytesOf(path, workspace);
	} catch (error) {
		if (error instanceof Failure) throw error;
		throw new Failure(`${shownPath(path, workspace)} cannot be read: ${error.message}.`);
	}
}
/** The bytes of a file, or as many of them. */
function bytesOf(path, workspace, most) {
	admit(path, workspace);
	const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	try {
		const stats = fstatSync(file);
		if (!stats.isFile()) throw new Error("it is no regular file");
		if (stats.size > limits.bytes) throw new Error(`it has more than ${inThousands(limits.bytes)} bytes`);
		if (most === void 0) return readFileSync(file);
		if (stats.size === 0) return nothing;
		const bytes = Buffer.alloc(most);
		return bytes.subarray(0, readSync(file, bytes));
	} finally {
		closeSync(file);
	}
}
// src/estate/storage/windows-path.ts
/**
* Takes a Windows path apart as Windows itself compares paths: without regard to case, `/` like `\`,
* trailing separators and the `\\?\` and `\\.\` prefixes left out. A path is what its name says: where
* a junction leads is on the disk of one host, not in a manifest, so a junction counts as a folder of
* its own.
*
* @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
*/
const parseWindowsPath = remembering((text) => {
	const rest = withoutDevicePrefix(text.trim().replaceAll("/", "\\").toLowerCase());
	const volume = /^(volume\{[0-9a-f-]+\})(?:\\(.*))?$/s.exec(rest);
	if (volume) return place("volume", `\\\\?\\${volume[1]}`, volume[2] ?? "");
	const drive = /^([a-z]:)(?:\\(.*))?$/s.exec(rest);
	if (drive) return place("drive", drive[1], drive[2] ?? "");
	const unc = /^\\\\([^\\?]+)\\+([^\\]+)(?:\\(.*))?$/s.exec(rest);
	const [server, share] = [trimEnd(unc?.[1] ?? ""), trimEnd(unc?.[2] ?? "")];
	if (server && share) return place("unc", `\\\\${server}\\${share}`, unc?.[3] ?? "");
	return place("relative", "", rest);
});
/** The server of a path over the network, as a key. */
function serverOf({ kind, root }) {
	return kind === "unc" ? root.slice(2, root.indexOf("\\", 2)) : void 0;
}
/** `\\?\UNC\server\share` is `\\server\share`, `\\?\C:\folder` is `C:\folder`. */
function withoutDevicePrefix(text) {
	if (!text.startsWith("\\\\")) return text;
	const prefix = /[?.]\\+(unc\\+)?\s*/y;
	let start = 2;
	let isNetwork = true;
	while (isNetwork) {
		prefix.lastIndex = start;
		const found = prefix.exec(text);
		if (!found) break;
		start = prefix.lastIndex;
		isNetwork = found[1] !== void 0;
	}
	return isNetwork ? `\\\\${text.slice(start)}` : text.slice(start);
}
function place(kind, root, rest) {
	const parts = [];
	for (const part of rest.split("\\")) {
		const name = trimEnd(part);
		if (part.trim() === "..") parts.pop();
		else if (name !== "") parts.push(name);
	}
	return {
		kind,
		root,
		parts
	};
}
/** Windows itself drops the dots and blanks that a name ends in. */
function trimEnd(name) {
	let length = name.length;
	while (length > 0 && /[.\s]/.test(name.charAt(length - 1))) length -= 1;
	return name.slice(0, length);
}
/** Whether a path is a folder's, or lies anywhere below it. Volume10 is not inside Volume1. */
function isInside(path, folder) {
	return path.kind === folder.kind && path.root === folder.root && folder.parts.every((part, index) => path.parts[index] === part);
}
/** Whether a path leads to a Cluster Shared Volume: below `\\ClusterStorage` of a drive. */
function isInClusterStorage({ kind, parts }) {
	return kind === "drive" && parts[0] === "clusterstorage";
}
/** Whether two paths name the same place. */
function isSamePath(one, other) {
	return isInside(one, other) && one.parts.length === other.parts.length;
}
/** The path as text, in lower case: equal for equal places, so that it can serve as a key. */
function pathKey({ root, parts }) {
	return [root, ...parts].join("\\");
}
/** The ending of a file's name with its dot, in lower case: `.vhdx`; empty where it has none. */
function extensionOf(path) {
	return /\.[^.]+$/.exec(path.parts.at(-1) ?? "")?.[0] ?? "";
}
/** Why a path tells no place. */
function whyNoPlace({ kind }) {
	if (kind === "relative") return "it has neither a drive nor a share";
	return kind === "unc" ? "a share of one host leads there" : "no volume of that name is told";
}
// src/estate/network/addresses.ts
/** What holds on one link only: every adapter may have such an address, and it makes no network. */
const linkLocal = ["fe80::/10", "169.254.0.0/16"];
/** Whether an address holds on its own link only, as what Windows gives itself where no server answers. */
function isLinkLocal(address) {
	return linkLocal.some((subnet) => isInSubnet(address, subnet));
}
/** The key under which an address is found, however it is written, with or without a prefix length. */
function addressKey(address) {
	const [ip = ""] = address.trim().toLowerCase().split("/");
	return isIPv6(ip) ? new URL(`http://[${ip}]`).hostname : ip;
}
/** An address, with or without a prefix length, in binary digits: 32 of them, or 128. Undefined where it is none. */
const bitsOf = remembering((text) => {
	const [ip = "", length] = text.split("/");
	const address = digitsOf(ip);
	const prefix = length === void 0 ? address.length : Number(length);
	if (address === "" || !(prefix >= 0 && prefix <= address.length)) return void 0;
	return {
		address,
		subnet: address.slice(0, prefix),
		hasLength: length !== void 0
	};
});
/**
* Whether an address, with or without its own prefix length, lies in a subnet (or is that address).
*
* @returns undefined where one is no address, or where they are of different families: an adapter
*   with an IPv4 address may have an IPv6 address that is not listed.
*/
function isInSubnet(address, subnet) {
	return liesIn(bitsOf(address)?.address ?? "", bitsOf(subnet));
}
/** The same of what is in binary digits already. */
function liesIn(address, subnet) {
	if (!subnet || address.length !== subnet.address.length) return void 0;
	return address.startsWith(subnet.subnet);
}
function digitsOf(ip) {
	const family = isIP(ip);
	if (family === 0) return "";
	if (family === 4) return ip.split(".").map((byte) => binary(Number(byte), 8)).join("");
	const [plain = ""] = ip.split("%");
	const [head = "", tail] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split("::");
	const groupsOf = (part = "") => part.split(":").filter(Boolean);
	const [first, last] = [groupsOf(head), groupsOf(tail)];
	const zeros = Array.from({ length: 8 - first.length - last.length }, () => "0");
	return [
		...first,
		...zeros,
		...last
	].map((group) => binary(Number.parseInt(group, 16), 16)).join("");
}
function binary(number, digits) {
	return number.toString(2).padStart(digits, "0");
}
// src/estate/network/networks.ts
/**
* The cluster networks that a live migration between two nodes could take. Live migration uses the
* cluster's networks that carry cluster traffic, less those that are excluded from it.
*
* @see https://learn.microsoft.com/windows-server/virtualization/hyper-v/failover-cluster-network-recommendations
* @returns undefined where the networks are not collected, and then it is named.
*/
function migrationNetworksBetween(cluster, source, destination, facts) {
	return facts.once(source, findNetworks, destination, cluster);
}
function findNetworks(source, facts, destination, cluster) {
	const usable = [];
	const obstructed = [];
	const open = [];
	const networks = facts.need(cluster, "networks");
	for (const network of networks ?? []) {
		const common = ask(facts, (tentative) => isCommon(network, source, destination, tentative));
		if (common.answer === false) continue;
		const obstacle = ask(facts, (tentative) => {
			const ownObstacle = obstacleOf(network, cluster, tentative);
			const areUp = [source, destination].every((host) => hasLink(host, network, tentative));
			return ownObstacle ?? (areUp ? void 0 : "adapterNotUp");
		});
		const missing = [...common.missing, ...obstacle.missing];
		if (obstacle.answer) obstructed.push({
			network,
			obstacle: obstacle.answer
		});
		else (missing.every(isOfTheMoment) ? usable : open).push({
			network,
			missing
		});
	}
	return networks && {
		usable,
		obstructed,
		open,
		isComplete: facts.isComplete(networks)
	};
}
/**
* Whether a network is excluded from live migration. A cluster excludes none until somebody does
* (MigrationExcludeNetworks, by default empty).
*
* @see https://learn.microsoft.com/previous-versions/windows/desktop/mscs/virtual-machines-migrationexcludenetworks
*/
function isExcluded(network, facts) {
	return facts.assume(network, "liveMigration", void 0, "not excluded") === null;
}
/**
* What keeps live migration from a network; undefined where nothing does, or where facts are missing.
*
* @see https://learn.microsoft.com/windows/win32/api/clusapi/ne-clusapi-cluster_network_state
*/
function obstacleOf(network, cluster, facts) {
	const role = facts.need(network, "role");
	const excluded = isExcluded(network, facts);
	const state = facts.observe(network, "state");
	if (role === "None") return "noClusterTraffic";
	if (excluded) return "excluded";
	if (state === void 0 || state === "Up") return void 0;
	if (state === "Partitioned" && facts.need(cluster, "nodes")?.length !== 2) {
		facts.missing(network, "state");
		return;
	}
	return "notUp";
}
/** Whether an adapter that a host has, or may have, on a network is not known to be without a link. */
function hasLink(host, network, facts) {
	const own = (facts.peek(host, "networkAdapters") ?? []).filter((adapter) => isAdapterOn(adapter, network, quiet(facts)) !== false);
	return own.length === 0 || own.some((adapter) => isUp(adapter, facts));
}
/** Where nothing is said of an adapter, the state of its network tells enough. */
function isUp(adapter, facts) {
	return (facts.peek(adapter, "status") ?? "Up") === "Up";
}
function isCommon(network, source, destination, facts) {
	const answers = [source, destination].map((host) => isOnNetwork(host, network, facts));
	if (answers.includes(false)) return false;
	return answers.includes(void 0) ? void 0 : true;
}
/** Whether a host has an adapter on a network of its cluster; undefined where facts are missing. */
function isOnNetwork(host, network, facts) {
	return facts.once(network, hasAdapterOn, host);
}
function hasAdapterOn(network, facts, host) {
	const { answer, missing } = ask(facts, (tentative) => {
		const adapters = tentative.need(host, "networkAdapters");
		if (!adapters) return void 0;
		const answers = adapters.map((adapter) => isAdapterOn(adapter, network, tentative));
		if (answers.includes(true)) return true;
		return answers.includes(void 0) || !facts.isComplete(adapters) ? void 0 : false;
	});
	if (answer === void 0) nameMissing(missing, facts);
	return answer;
}
/** Whether an adapter is on a network: its network is named, or its address lies in the subnet. */
function isAdapterOn(adapter, network, facts) {
	const name = facts.peek(adapter, "clusterNetwork");
	if (name !== void 0) return isSameName(name, network.name);
	const address = facts.peek(adapter, "ipAddress");
	if (address === null) return false;
	const subnets = subnetsOf(network, quiet(facts));
	if (address === void 0 || !subnets) {
		nameNetworkOf(adapter, network, facts);
		return;
	}
	const answers = subnets.map((subnet) => isInSubnet(address, subnet));
	if (answers.includes(true)) return true;
	if (answers.includes(false) && facts.isComplete(subnets)) return false;
	facts.missing(adapter, "clusterNetwork");
}
/** The prefixes of a cluster network; undefined where they are not collected, and then they are named. */
function subnetsOf(network, facts) {
	const subnet = facts.need(network, "subnet");
	return typeof subnet === "string" ? [subnet] : subnet;
}
/** Names what would tell whether an adapter is on a network: its name, or address and subnet. */
function nameNetworkOf(adapter, network, facts) {
	const byAddress = ask(facts, (tentative) => {
		tentative.need(adapter, "ipAddress");
		tentative.need(network, "subnet");
	}).missing;
	const byName = [{
		object: adapter,
		fact: "clusterNetwork"
	}];
	nameAnyOf(byAddress.length > 1 ? [byName, byAddress] : [byAddress, byName], facts);
}
/**
* The networks that a live migration may take first: the one of the highest priority, and those that
* could have a higher one for all that is known, each with the facts that would tell.
*/
function firstNetworks({ usable, open }, facts) {
	const priorityOf = (network) => facts.peek(network, "liveMigration", "priority");
	const highest = Math.min(...usable.map(({ network }) => priorityOf(network) ?? Infinity));
	const first = [...usable, ...open].filter(({ network }) => (priorityOf(network) ?? (highest > 1 ? 1 : Infinity)) <= highest);
	if (first.length < 2) return first;
	return first.map(({ network, missing }) => {
		const known = priorityOf(network) !== void 0;
		const priority = {
			object: network,
			fact: "liveMigration.priority"
		};
		return {
			network,
			missing: known ? missing : [...missing, priority]
		};
	});
}
/** The link speed of a network between two nodes: that of the slower end. */
function linkSpeedBetween(network, source, destination, facts) {
	return facts.once(network, findLinkSpeed, source, destination);
}
function findLinkSpeed(network, facts, source, destination) {
	const speeds = [source, destination].map((host) => {
		const adapters = facts.need(host, "networkAdapters") ?? [];
		if (!facts.isComplete(adapters)) return NaN;
		const own = adapters.filter((adapter) => isUp(adapter, facts) && isAdapterOn(adapter, network, facts)).map((adapter) => facts.need(adapter, "linkSpeed") ?? NaN);
		return own.length === 0 ? NaN : Math.max(...own);
	});
	const slower = Math.min(...speeds);
	return Number.isNaN(slower) ? void 0 : slower;
}
// src/estate/names/host-names.ts
/**
* Indexes hosts by their names.
*
* @param make Makes a host that is only named.
*/
function indexHosts(hosts, make) {
	const byKey = /* @__PURE__ */ new Map();
	const homonymsOf = (name) => {
		const key = computerKey(name);
		const found = byKey.get(key) ?? [];
		byKey.set(key, found);
		return found;
	};
	const add = (host) => {
		homonymsOf(host.name).push(host);
		domainsOf(host);
		return host;
	};
	hosts.forEach(add);
	const find = (name, near) => {
		const meant = homonymsOf(name).filter((host) => mayBe(host, name));
		const [nearest = add(make(name))] = meant.length > 1 && near ? nearestFirst(meant, near) : meant;
		return nearest;
	};
	const known = /* @__PURE__ */ new Map();
	return { hostNamed: (name, near) => getOrAdd(getOrAdd(known, name, () => /* @__PURE__ */ new Map()), near, () => find(name, near)) };
}
/** Whether two descriptions may be of one computer: no domain that they tell sets them apart. */
function mayBeSameHost(one, other) {
	return computerKey(one.name) === computerKey(other.name) && haveCommon(domainsOf(one), domainsOf(other));
}
/** The hosts that one before them may be, each with the first such: of one name, and of no other domain. */
function twinsAmong(hosts) {
	const order = new Map(hosts.map((host, index) => [host, index]));
	const firstOf = /* @__PURE__ */ new Map();
	return hosts.flatMap((host) => {
		const label = computerKey(host.name);
		const domains = domainsOf(host);
		const inDomains = (domains.length > 0 ? domains : [""]).map((domain) => `${label}/${domain}`);
		const [twin] = (domains.length > 0 ? [`${label}/`, ...inDomains] : [label]).flatMap((key) => firstOf.get(key) ?? []).sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
		for (const key of [label, ...inDomains]) keepFirst(firstOf, key, host);
		return twin ? [{
			host,
			twin
		}] : [];
	});
}
/** Whether a name may mean a host, which its domain tells where its own name does not. */
function mayBe(host, name) {
	const domain = domainKey(name);
	return domain === void 0 || haveCommon(domainsOf(host), [domain]);
}
const knownDomains = /* @__PURE__ */ new WeakMap();
/** The domains that a host tells. That it is in a workgroup tells no suffix of its name. */
function domainsOf(host) {
	const known = knownDomains.get(host);
	if (known) return known;
	const domain = host.domain ? nameKey(host.domain) : void 0;
	const domains = [domainKey(host.name), domain].filter((one) => one !== void 0);
	knownDomains.set(host, domains);
	return domains;
}
function haveCommon(ones, others) {
	return ones.length === 0 || others.length === 0 || ones.some((one) => others.includes(one));
}
/** Hosts by how much speaks for each where a name stands near a cluster. */
function nearestFirst(hosts, near) {
	const nearness = (host) => {
		if (host.cluster !== void 0) return isSameComputer(host.cluster ?? "", near.name) ? 3 : 0;
		const domains = domainsOf(host);
		if (domains.length === 0 || !near.domain) return 1;
		return domains.includes(nameKey(near.domain)) ? 2 : 0;
	};
	return hosts.toSorted((one, other) => nearness(other) - nearness(one));
}
// src/estate/network/migration-adapters.ts
/** Whether a live migration of a host may take an adapter, as far as it is known. */
function carriesMigrations(adapter, host, estate, facts) {
	const cluster = estate.clusterOf(host, facts);
	if (cluster === void 0) return void 0;
	if (!cluster) return standsAlone(adapter, host, facts);
	return isOnListOf(host, adapter, facts) || isInCluster(adapter, cluster, facts);
}
/** The same of an adapter that is fast: where the host lists networks, they are all that it takes. */
function mayCarryMigrations(adapter, host, estate, facts) {
	return isOnListOf(host, adapter, facts) ?? carriesMigrations(adapter, host, estate, facts);
}
/** Whether an adapter is on one of the networks that a host lists for live migration; undefined where that is open. */
function isOnListOf(host, adapter, facts) {
	const isAny = facts.peek(host, "liveMigration", "useAnyNetwork");
	const networks = facts.peek(host, "liveMigration", "networks");
	const address = facts.peek(adapter, "ipAddress");
	if (isAny || !networks || !address || !facts.isComplete(networks)) return void 0;
	return networks.some((network) => isInSubnet(address, network));
}
function isInCluster(adapter, cluster, facts) {
	return facts.need(cluster, "networks")?.some((network) => {
		if (isAdapterOn(adapter, network, facts) !== true) return false;
		const role = facts.need(network, "role");
		return role !== void 0 && role !== "None" && !isExcluded(network, facts);
	});
}
function standsAlone(adapter, host, facts) {
	if (!facts.need(host, "liveMigration", "enabled")) return false;
	const isAny = facts.need(host, "liveMigration", "useAnyNetwork");
	const networks = isAny ? [] : facts.need(host, "liveMigration", "networks");
	const address = facts.need(adapter, "ipAddress");
	if (!address || isAny === void 0) return false;
	return isAny || networks?.some((network) => isInSubnet(address, network));
}
/**
* The fastest adapter that a host outside a cluster takes live migrations on; undefined where there is none, or
* where it is not known.
*
* @param enough The speed at which it does not matter whether there is a faster one.
*/
function fastestListening(host, enough, estate, facts) {
	const adapters = facts.need(host, "networkAdapters") ?? [];
	const answers = adapters.filter((one) => (facts.peek(one, "status") ?? "Up") === "Up").map((one) => ask(facts, (own) => {
		const speed = own.need(one, "linkSpeed");
		return carriesMigrations(one, host, estate, own) && speed !== void 0 ? {
			adapter: one.name,
			speed
		} : void 0;
	}));
	const [fastest] = answers.flatMap(({ answer }) => answer ?? []).sort((a, b) => b.speed - a.speed);
	if (fastest && fastest.speed >= enough) return fastest;
	if (!facts.isComplete(adapters)) return void 0;
	const unknown = answers.filter(({ answer }) => answer === void 0);
	nameMissing(unknown.flatMap(({ missing }) => missing), facts);
	return unknown.some(({ missing }) => missing.length > 0) ? void 0 : fastest;
}
// src/engine/as-of.ts
/**
* Whether a text is a date, or a date and time with its offset (without one it would mean another
* moment on another machine), as manifests and `--as-of` write it.
*/
function isDate(text) {
	if (!/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?$/.test(text) || Number.isNaN(Date.parse(text))) return false;
	const day = text.slice(0, 10);
	return new Date(day).toISOString().slice(0, 10) === day;
}
/** The user's date, else the latest day on which facts of the estate were collected, else the clock. */
function asOfDate(option, documents, now) {
	if (option !== void 0) return {
		date: option,
		source: "option"
	};
	const collected = documents.map((document) => document.collected).filter((date) => date !== void 0 && isDate(date)).sort((one, other) => Date.parse(one) - Date.parse(other)).at(-1);
	if (collected !== void 0) return {
		date: collected,
		source: "manifest"
	};
	return {
		date: now.toISOString().slice(0, 10),
		source: "clock"
	};
}
// node_modules/js-yaml/dist/js-yaml.mjs
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]).withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
({
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
});
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name));
EVENT_ID.DOCUMENT;
EVENT_ID.SEQUENCE;
EVENT_ID.MAPPING;
EVENT_ID.SCALAR;
EVENT_ID.ALIAS;
EVENT_ID.POP;
SCALAR_STYLE.PLAIN;
SCALAR_STYLE.SINGLE_QUOTED;
SCALAR_STYLE.DOUBLE_QUOTED;
SCALAR_STYLE.LITERAL_BLOCK;
SCALAR_STYLE.FOLDED_BLOCK;
COLLECTION_STYLE.BLOCK;
COLLECTION_STYLE.FLOW;
CHOMPING_MODE.CLIP;
CHOMPING_MODE.STRIP;
CHOMPING_MODE.KEEP;
// src/source/yaml-comments.ts
/** The part that begins on a comment's own line, else the next one. */
function commentsOf(root, text, marker) {
	const [from, to] = documentAround(root.start, text);
	const parts = lazily(() => partsOf(root));
	const comments = [];
	for (const { index, 0: whole } of text.slice(from, to).matchAll(patternOf(marker))) {
		const start = from + index;
		if (!(start === 0 || /\s/.test(text.charAt(start - 1))) || isWithin(start, parts().scalars)) continue;
		const line = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
		const isAlone = /^[\s-]*$/.test(text.slice(line, start));
		const next = firstFrom(isAlone ? start : line, parts().all);
		comments.push({
			words: whole.slice(whole.indexOf(marker) + marker.length).trim(),
			start,
			end: start + whole.trimEnd().length,
			part: next && (isAlone || next.start < start) ? next : void 0
		});
	}
	return comments;
}
function patternOf(marker) {
	return new RegExp(`#[ \\t]*${marker}(?![\\w-])[^\\r\\n]*`, "g");
}
/** From the marker before a document to the one behind it; looked for from the document, since a file may hold many. */
function documentAround(offset, text) {
	const isMarker = (at) => /^---(?:\s|$)/.test(text.slice(at + 1, at + 5));
	let from = text.lastIndexOf("\n---", offset);
	while (from > 0 && !isMarker(from)) from = text.lastIndexOf("\n---", from - 1);
	let to = text.indexOf("\n---", offset);
	while (to >= 0 && !isMarker(to)) to = text.indexOf("\n---", to + 1);
	return [Math.max(from, 0), to < 0 ? text.length : to];
}
/** The parts of a document in the order in which they begin, those that hold others first. */
function partsOf(root) {
	const all = [];
	const scalars = [];
	const visit = (node, start, keys) => {
		const isElsewhere = node.start < start;
		all.push({
			start,
			end: isElsewhere ? start : Math.max(start, node.end),
			keys
		});
		if (isElsewhere) return;
		if (node.kind === "scalar") scalars.push(node);
		else if (node.kind === "list") for (const [index, entry] of node.parts.entries()) visit(entry, entry.start, [...keys, index]);
		else for (let index = 0; index + 1 < node.parts.length; index += 2) {
			const key = node.parts[index];
			if (key.kind === "scalar") scalars.push(key);
			visit(node.parts[index + 1], key.start, [...keys, key]);
		}
	};
	visit(root, root.start, []);
	return {
		all,
		scalars
	};
}
function isWithin(offset, nodes) {
	const before = nodes[countBefore(offset + 1, nodes) - 1];
	return before !== void 0 && before.end > offset;
}
function firstFrom(offset, parts) {
	return parts[countBefore(offset, parts)];
}
/** How many of the parts, which are in order, begin before an offset. */
function countBefore(offset, parts) {
	let low = 0;
	let high = parts.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (parts[middle].start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
// src/source/yaml-excess.ts
const writeOut = "Write the repeated parts out.";
/** Looks for what would make a document of YAML too much to be built: keys, aliases of aliases, cycles. */
function excessOfYaml(events, text) {
	const sizes = /* @__PURE__ */ new Map();
	const open = [];
	for (const event of events) {
		if (event.type === EVENT_ID.POP) {
			const { anchor, values } = open.pop();
			if (anchor !== void 0) sizes.set(anchor, values);
			const holder = open.at(-1);
			if (holder) holder.values += values;
			continue;
		}
		const anchor = "anchorStart" in event && event.anchorStart >= 0 ? text.slice(event.anchorStart, event.anchorEnd) : void 0;
		const holder = open.at(-1);
		if (holder) {
			holder.parts += 1;
			if (holder.isMap && holder.parts > 2 * limits.keys) return excessOf(startOf(event), limits.keys, "keys in one object", "A manifest knows no such object: look at the indentation above.");
			const most = mostEntries(open.length);
			if (!holder.isMap && holder.parts > most) return excessOf(startOf(event), most, "entries in one list", divideEstate);
		}
		if (event.type === EVENT_ID.ALIAS) {
			if (open.some((one) => one.anchor === anchor)) return {
				offset: startOf(event),
				message: "An alias stands inside of what it stands for.",
				fix: writeOut
			};
			holder.values += sizes.get(anchor) ?? 1;
		} else if (event.type === EVENT_ID.SCALAR) {
			if (anchor !== void 0) sizes.set(anchor, 1);
			holder.values += 1;
		} else open.push({
			isMap: event.type !== EVENT_ID.SEQUENCE,
			anchor,
			parts: 0,
			values: 1
		});
		if (open.at(-1).values > limits.values) return excessOf(startOf(event), limits.values, "values in one document", writeOut);
	}
}
function startOf(event) {
	const starts = [
		"start" in event ? event.start : -1,
		"valueStart" in event ? event.valueStart : -1,
		"anchorStart" in event ? event.anchorStart : -1
	];
	return Math.max(0, starts.find((start) => start >= 0) ?? 0);
}
// src/source/yaml-problems.ts
const generalFix = "Mend the YAML; quotes around a value that holds `: `, ` #` or a leading `*`, `&`, `@`, `%` often do.";
/** What the parser says, as this tool says it; an undefined message stays as the parser has it. */
const known = [
	[
		/^duplicated mapping key/,
		"A key stands twice in one object.",
		"Keep one of the two."
	],
	[
		/^unknown \w+ tag|^cannot resolve a node|tag handle|tag name|tag suffix|verbatim tag/,
		"A tag (`!...`) has no meaning here.",
		"Leave the tag out, or quote a text that begins with `!`."
	],
	[
		/^nesting exceeded/,
		"The file is nested too deeply to be read.",
		"A manifest is a few levels deep: look for brackets that are never closed."
	],
	[
		/^merge keys exceeded|^abnormal merge/,
		`Merges (\`<<\`) bring more than ${inThousands(limits.mergedKeys)} keys into the file.`,
		"Write the repeated parts out."
	],
	[
		/^object-based map/,
		"A key is a list or an object.",
		"Write a text as the key."
	],
	[
		/^unidentified alias/,
		"An alias (`*...`) names no anchor (`&...`) above it.",
		"Define the anchor before it, or quote a text that begins with `*`."
	],
	[
		/^tab characters/,
		void 0,
		"Indent with blanks."
	],
	[
		/^unknown escape|^expected hexadecimal/,
		void 0,
		"Write Windows paths without quotes, or in single quotes ('C:\\ClusterStorage')."
	],
	[
		/indentation of a/,
		void 0,
		"Line the entries of one list or object up in the same column."
	],
	[
		/non-printable|null byte/,
		"The file holds a control character.",
		"Take it out, or write it as an escape in double quotes."
	]
];
/** A fault that the parser found, with its place in what it parsed. */
function problemOfYaml({ reason, mark }) {
	const [, message, fix] = known.find(([pattern]) => pattern.test(reason)) ?? [];
	return {
		offset: mark?.position ?? 0,
		message: message ?? asSentence(reason),
		fix: fix ?? generalFix
	};
}
function asSentence(reason) {
	const text = reason.trim();
	return `This is no YAML: ${text}${/[.!?]$/.test(text) ? "" : "."}`;
}
// src/source/yaml-tree.ts
/** The tree of a document. An alias is the node that it stands for. */
function nodeOf(events, text) {
	const anchors = /* @__PURE__ */ new Map();
	const open = [];
	let root;
	const add = (node, event) => {
		if ("anchorStart" in event && event.anchorStart >= 0 && event.type !== EVENT_ID.ALIAS) anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
		open.at(-1)?.parts.push(node);
		root ??= node;
	};
	for (const event of events) switch (event.type) {
		case EVENT_ID.SCALAR:
			add(scalarOf(event, positionIn(open)), event);
			break;
		case EVENT_ID.ALIAS: {
			const node = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
			if (node) add(node, event);
			break;
		}
		case EVENT_ID.SEQUENCE:
		case EVENT_ID.MAPPING: {
			const node = {
				kind: event.type === EVENT_ID.MAPPING ? "map" : "list",
				start: event.start,
				end: event.start,
				isFlow: event.style === COLLECTION_STYLE.FLOW,
				parts: []
			};
			add(node, event);
			open.push(node);
			break;
		}
		case EVENT_ID.POP: {
			const closed = open.pop();
			if (closed) closed.end = endOf(closed, text);
		}
	}
	return root;
}
function scalarOf(event, otherwise) {
	const { style, valueStart, valueEnd } = event;
	if (valueStart < 0) return {
		kind: "scalar",
		start: otherwise,
		end: otherwise,
		event
	};
	const quotes = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
	return {
		kind: "scalar",
		start: valueStart - quotes,
		end: valueEnd + quotes,
		event
	};
}
/** Behind what was last read: where an empty value would stand. */
function positionIn(open) {
	const holder = open.at(-1);
	return holder?.parts.at(-1)?.end ?? holder?.start ?? 0;
}
function endOf({ parts, start, kind, isFlow }, text) {
	const last = Math.max(start + 1, parts.at(-1)?.end ?? 0);
	if (!isFlow) return last;
	const bracket = text.indexOf(kind === "map" ? "}" : "]", last - (parts.length > 0 ? 0 : 1));
	return bracket < 0 ? last : bracket + 1;
}
/** The text of a scalar, without quotes. */
function textOfScalar({ event }, text) {
	return getScalarValue(text, event);
}
/** What stands for a whole object: its name, or else its first key. */
function headOf(node, text) {
	if (node.kind !== "map") return node;
	const name = pairsOf(node).find(([key]) => isKey(key, "name", text))?.[1];
	return (name?.kind === "scalar" ? name : node.parts[0]) ?? node;
}
/** Walks down as far as the segments lead. */
function findNode(root, segments, text) {
	let found = {
		node: root,
		key: void 0,
		whole: true
	};
	for (const segment of segments) {
		const { node } = found;
		if (node.kind === "scalar") return {
			...found,
			whole: false
		};
		if (node.kind === "list") {
			const entry = node.parts[Number(segment)];
			if (!entry) return {
				...found,
				whole: false
			};
			found = {
				node: entry,
				key: void 0,
				whole: true
			};
			continue;
		}
		const pair = pairOf(node, String(segment), text);
		if (!pair) return {
			...found,
			whole: false
		};
		found = {
			key: pair[0],
			node: pair[1],
			whole: true
		};
	}
	return found;
}
function pairsOf(map) {
	return map.parts.flatMap((key, index) => {
		const value = map.parts[index + 1];
		return index % 2 === 0 && value ? [[key, value]] : [];
	});
}
/** The pair of a key: a map's own, or one that a merge brings. */
function pairOf(map, key, text) {
	const pairs = pairsOf(map);
	const own = pairs.find(([one]) => isKey(one, key, text));
	if (own) return own;
	for (const [one, value] of pairs) {
		if (!isKey(one, "<<", text)) continue;
		for (const source of value.kind === "list" ? value.parts : [value]) {
			const inherited = source.kind === "map" ? pairOf(source, key, text) : void 0;
			if (inherited) return inherited;
		}
	}
}
function isKey(node, key, text) {
	return node.kind === "scalar" && textOfScalar(node, text) === key;
}
// src/source/yaml.ts
/** Texts, numbers, truth values, null, lists and objects: there is no tag that makes anything else. */
const schema = CORE_SCHEMA.withTags(mergeTag);
/** Parses a YAML file of any number of documents. One that cannot be parsed is a problem, the rest stay. */
function parseYaml(path, text) {
	const position = linesOf(text).positionOf;
	const range = (from, to) => ({
		start: position(from),
		end: position(to)
	});
	const documents = [];
	const problems = [];
	const problem = ({ offset, message, fix }) => {
		problems.push({
			ruleId: "syntax",
			path,
			range: range(offset, offset),
			message,
			fix,
			segments: []
		});
	};
	const read = (chunk, events) => {
		for (const document of documentsOf(events)) {
			const excess = excessOfYaml(document, chunk.text);
			if (excess) {
				problem({
					...excess,
					offset: chunk.offset + excess.offset
				});
				continue;
			}
			try {
				const value = constructFromEvents(document, {
					source: chunk.text,
					schema,
					maxTotalMergeKeys: limits.mergedKeys
				})[0];
				if (value === null || value === void 0) continue;
				documents.push(yamlDocument(path, text, value, chunk, document, range));
			} catch (error) {
				problem(problemIn(chunk, error));
			}
		}
	};
	const excess = excessOfText(text);
	if (excess) {
		problem(excess);
		return {
			documents,
			problems
		};
	}
	const whole = {
		text,
		offset: 0
	};
	const markers = [...text.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index);
	if (markers.length > limits.entries) {
		const offset = markers[limits.entries];
		const fix = divideEstate;
		problem(excessOf(offset, limits.entries, "documents in one file", fix));
		return {
			documents,
			problems
		};
	}
	try {
		read(whole, parseEvents(text, { maxDepth: limits.depth }));
	} catch (error) {
		const chunks = /^%/m.test(text) ? [whole] : chunksOf(text, markers);
		if (chunks.length === 1) problem(problemIn(whole, error));
		else for (const chunk of chunks) try {
			read(chunk, parseEvents(chunk.text, { maxDepth: limits.depth }));
		} catch (fault) {
			problem(problemIn(chunk, fault));
		}
	}
	return {
		documents,
		problems
	};
}
function chunksOf(text, markers) {
	const starts = [0, ...markers.filter((offset) => offset > 0)];
	return starts.map((offset, index) => ({
		text: text.slice(offset, starts[index + 1]),
		offset
	}));
}
/** The events of each document of a text. */
function documentsOf(events) {
	const documents = [];
	let start = 0;
	let depth = 0;
	for (const [index, { type }] of events.entries()) {
		if (type === EVENT_ID.POP) depth -= 1;
		else if (type !== EVENT_ID.SCALAR && type !== EVENT_ID.ALIAS) depth += 1;
		if (depth > 0) continue;
		documents.push(events.slice(start, index + 1));
		start = index + 1;
	}
	return documents;
}
function problemIn({ offset }, error) {
	if (!(error instanceof YAMLException)) throw error;
	const problem = problemOfYaml(error);
	return {
		...problem,
		offset: offset + problem.offset
	};
}
function yamlDocument(path, text, value, chunk, events, range) {
	let tree;
	const rootNode = () => {
		tree ??= nodeOf(events, chunk.text);
		return tree;
	};
	const find = (segments) => findNode(rootNode(), segments, chunk.text);
	const rangeOfNode = ({ start, end }) => range(chunk.offset + start, chunk.offset + end);
	return {
		path,
		text,
		value,
		rangeOf(segments, target) {
			const { node, key, whole } = find(segments);
			return rangeOfNode(whole && target === "key" && key ? key : headOf(node, chunk.text));
		},
		textOf(segments) {
			const { node, whole } = find(segments);
			return whole && node.kind === "scalar" ? textOfScalar(node, chunk.text) : void 0;
		},
		commentsWith(marker) {
			return commentsOf(rootNode(), chunk.text, marker).map(({ words, part, ...place }) => ({
				words,
				range: rangeOfNode(place),
				at: part && {
					segments: part.keys.map((key) => typeof key === "number" ? key : key.kind === "scalar" ? textOfScalar(key, chunk.text) : ""),
					range: rangeOfNode(part)
				}
			}));
		}
	};
}
// src/engine/identify.ts
/** A subject by its name and its file, as the configuration and the report know it. */
function identify(subject, places) {
	return new Identified(subject, places);
}
/** Made for each subject, and by a class: an object with an accessor of its own takes V8 far longer. */
var Identified = class {
	name;
	alias;
	#subject;
	#places;
	constructor(subject, places) {
		const { object, kind, migration } = subject;
		const { name } = object ?? { name: "estate" };
		this.name = migration ? {
			kind: "migration",
			name: moveName(migration.virtualMachine.name, migration.destination.name)
		} : {
			kind,
			name
		};
		this.alias = migration?.virtualMachine.name;
		this.#subject = subject;
		this.#places = places;
	}
	/** Most settings do not ask where an object stands. */
	get path() {
		const holder = this.#subject.namedAt?.[0] ?? this.#subject.object;
		return holder && this.#places.pathOf(holder);
	}
};
const kindNames = {
	Cluster: "cluster",
	Host: "host",
	Document: "document"
};
function moveName(machine, host) {
	return `${machine} to ${host}`;
}
/** A cluster, host, machine, document or a move that nobody planned by its kind and name, as the report knows it. */
function nameOf(object) {
	const { kind, name, virtualMachine, to } = object;
	if (virtualMachine !== void 0 && to !== void 0) return {
		kind: "migration",
		name: moveName(virtualMachine, to)
	};
	return {
		kind: kindNames[kind ?? ""] ?? "virtualMachine",
		name: name ?? ""
	};
}
// src/engine/exception-comment.ts
/** What a comment begins with that is an exception: `# hvlint-except csv/size until 2027-01-31: why`. */
const exceptionMarker = "hvlint-except";
/** Reads what follows the marker: rules with commas between them, `until` and a day if it ends, a colon, the reason. */
function parseExceptionComment(words) {
	const [, ids = "", until, reason = ""] = /^([^\s,:]+(?:\s*,\s*[^\s,:]+)*)(?:\s+until\s+([^\s:]+))?\s*:(.*)$/s.exec(words) ?? [];
	const form = `Write # ${exceptionMarker} csv/size until 2027-01-31: the reason.`;
	if (ids === "") return { problem: {
		message: "The comment has not the form of an exception: rules, until and a day, a colon, the reason.",
		fix: form
	} };
	if (reason.trim() === "") return { problem: {
		message: "The exception has no reason behind its colon.",
		fix: form
	} };
	return ids.split(",").map((rule) => ({
		rule: rule.trim(),
		reason: reason.trim(),
		until
	}));
}
// src/engine/manifest-exceptions.ts
/** So many of a run are used: each is held against what is found and what is undecided. */
const mostExceptions = 1e4;
/**
* The exceptions that the manifests hold: `exceptions` of a cluster, host or machine, and comments. What is
* wrong with one is a problem of its file.
*/
function manifestExceptions(open, judged) {
	const { places, manifests } = open;
	const exceptions = [];
	const problems = [];
	const placeIn = placesIn(open);
	const isMarked = remembering((path) => (manifests.texts.get(path) ?? "").includes(exceptionMarker));
	const problemWith = problemFinder(judged);
	let left = 0;
	let firstLeft;
	/** Whether there are as many already as may be: what comes is only counted. */
	const isFull = (place) => {
		if (exceptions.length + problems.length < 1e4) return false;
		left += 1;
		firstLeft ??= place();
		return true;
	};
	for (const document of manifests.documents) {
		const add = (own, place, meant) => {
			const problem = problemWith(own);
			if (problem) problems.push(problemAt(place, problem));
			else exceptions.push({
				...own,
				...meant,
				place
			});
		};
		for (const holder of holdersIn(document)) for (const own of holder.exceptions ?? []) {
			const place = () => placeIn(document, { at: own });
			if (!isFull(place)) add(own, place(), meantBy(holder));
		}
		if (!isMarked(document.source.path)) continue;
		const holderAt = holdersByPointer(document, open);
		for (const comment of document.source.commentsWith?.("hvlint-except") ?? []) {
			if (isFull(() => placeIn(document, comment))) continue;
			const place = placeIn(document, comment);
			const parsed = parseExceptionComment(comment.words);
			if ("problem" in parsed) problems.push(problemAt(place, parsed.problem));
			else for (const own of parsed) add(own, place, meantByComment(comment, document, holderAt));
		}
	}
	if (firstLeft) problems.push(problemAt(firstLeft, tooMany(left)));
	return {
		exceptions,
		problems: distinguish(problems),
		holdersOf(finding) {
			const about = aboutOf(finding);
			if (!about) return [];
			const { object, migration, input } = about.subject;
			return [
				object,
				migration?.virtualMachine,
				migration?.planned,
				input.cluster,
				places.belongingOf(about.at[0], "").object
			].filter((one) => one !== void 0);
		}
	};
}
function holdersIn({ manifest }) {
	const holder = manifest;
	return [holder, ...holder.virtualMachines ?? []];
}
/** The objects of a document that exceptions may be beside, by their pointers. */
function holdersByPointer(document, { places }) {
	return new Map(holdersIn(document).map((one) => [places.placeOf([one])?.pointer ?? "", one]));
}
/** What is for an object: findings about it, a move's among them, and those that point into it. */
function meantBy(holder) {
	const { kind, name } = nameOf(holder);
	return {
		of: `beside ${name}`,
		holder,
		name,
		mayFit: (subject) => (subject.kind === kind || subject.kind === "migration" || subject.kind === "sharedVolume") && (subject.kind === "sharedVolume" ? kind === "cluster" : namesOf(subject).includes(name))
	};
}
/** What a comment is for: the object that it stands at, or what points into the property. */
function meantByComment({ at }, { source, manifest }, holders) {
	if (!at) return {
		of: "in a comment that stands at nothing",
		mayFit: () => false
	};
	const holder = holders.get(pointerOf(at.segments));
	if (holder) return meantBy(holder);
	const { name, mayFit } = meantBy(holders.get(pointerOf(at.segments.slice(0, 2))) ?? manifest);
	return {
		of: `at ${String(at.segments.at(-1))}`,
		...name !== void 0 && { name },
		fits: ({ path, range }) => path === source.path && range !== null && isIn(range, at.range),
		mayFit
	};
}
function isIn({ start }, { start: from, end }) {
	return !isBefore(start, from) && isBefore(start, end);
}
function isBefore(one, other) {
	return one.line - other.line < 0 || one.line === other.line && one.column < other.column;
}
/** Finds where an entry of `exceptions` stands, or a comment. */
function placesIn({ places, manifests }) {
	const linesIn = remembering((path) => linesOf(manifests.texts.get(path) ?? ""));
	return ({ source: { path } }, written) => {
		const place = "range" in written ? {
			pointer: pointerOf(written.at?.segments ?? []),
			range: written.range
		} : places.placeOf([written.at]);
		if (!place) return {
			path,
			pointer: "",
			range: null,
			excerpt: null
		};
		const { pointer, range } = place;
		return {
			path,
			pointer,
			range,
			excerpt: excerptOf(linesIn(path), range)
		};
	};
}
/** Finds what is wrong with an exception that has the form of one. */
function problemFinder({ rules, settings }) {
	const ruleNamed = remembering((id) => rules.find((one) => isNamed(one, id)));
	const unknown = remembering((id) => unknownRule(id, rules));
	return ({ rule: id, until }) => {
		const rule = ruleNamed(id);
		if (!rule) return unknown(id);
		if (settings.isLocked(rule)) return lockedRule(id);
		return until !== void 0 && !isDate(until) ? noDate(until) : void 0;
	};
}
/** What is said of exceptions beyond as many as may be. */
function tooMany(left) {
	const these = left === 1 ? "1 more is not used" : `${inThousands(left)} more are not used`;
	return {
		message: `More than ${inThousands(mostExceptions)} exceptions in one estate: ${these}.`,
		fix: "Turn rules off in hvlint.yaml that nobody minds."
	};
}
/** What is said of a rule that there is not. */
function unknownRule(id, rules) {
	const guess = closest(id, rules.map((rule) => rule.id));
	return {
		message: `There is no rule ${JSON.stringify(id)}.`,
		fix: guess ? `Did you mean ${JSON.stringify(guess)}?` : "hvlint rules lists them."
	};
}
/** What is said of an exception of a rule that takes none. */
function lockedRule(id) {
	return {
		message: `${id} is locked.`,
		fix: "It takes no exception: mend what it finds."
	};
}
/** What is said of a day that is none. */
function noDate(until) {
	return {
		message: `${JSON.stringify(until)} is no date.`,
		fix: "Write it as in 2026-12-31."
	};
}
function problemAt(place, { message, fix }) {
	const path = place.path ?? "";
	return {
		ruleId: "schema",
		messageId: "schema",
		severity: "error",
		message,
		fix,
		subject: {
			kind: "document",
			name: path
		},
		...place,
		data: {},
		identity: identityOf([
			"schema",
			path,
			place.pointer,
			message
		])
	};
}
export { findShortage as $, evenShare as $t, isSamePath as A, withFew as At, realPath$1 as B, isOfTheMoment as Bt, bitsOf as C, between as Ct, extensionOf as D, nameUnknown as Dt, liesIn as E, fitsInto as Et, readFile as F, isInRole as Ft, settle as G, NamedFacts as Gt, configuredException as H, nameMissing as Ht, readInput as I, isRole as It, virtualProcessorsOfAll as J, sharedVolumeCacheSources as Jt, writeReport as K, changedList as Kt, admit as L, roleNameOf as Lt, pathKey as M, groupIndexOf as Mt, serverOf as N, groupKey as Nt, isInClusterStorage as O, sum as Ot, whyNoPlace as P, groupKeyOf as Pt, cacheOf as Q, excerptOf as Qt, currentFolder as R, tellsRole as Rt, addressKey as S, unclearOf as St, isLinkLocal as T, fitTogether as Tt, withExceptions as U, collectFacts as Ut, shownPath as V, nameAnyOf as Vt, amend as W, quiet as Wt, assumeKept as X, memoryReserveSources as Xt, virtualProcessorsOn as Y, defaultReserve as Yt, availableMemory as Z, memoryOverheadSources as Zt, isAdapterOn as _, isForRunning as _t, identify as a, parsePathGlob as an, memoryWhenRunning as at, migrationNetworksBetween as b, sourceOf as bt, asOfDate as c, exitCodes as cn, carriesState as ct, fastestListening as d, isOnline as dt, mostToldFacts as en, memoryAtLeast as et, mayCarryMigrations as f, isRestarted as ft, firstNetworks as g, whileRunning as gt, twinsAmong as h, missingState as ht, unknownRule as i, parseNameGlob as in, memoryToRestart as it, parseWindowsPath as j, disksOfRole as jt, isInside as k, sumsOfOthers as kt, isDate as l, version as ln, isMovedOff as lt, mayBeSameHost as m, isTemplate as mt, manifestExceptions as n, anyNameGlob as nn, memoryNow as nt, nameOf as o, isNamed as on, usableMemory as ot, indexHosts as p, isShelved as pt, virtualProcessorsOf as q, originOf as qt, noDate as r, anyPathGlob as rn, memoryToMove as rt, parseYaml as s, Failure as sn, areOnline as st, lockedRule as t, startTally as tn, memoryHeld as tt, carriesMigrations as u, isOn as ut, isExcluded as v, migrationOperations as vt, isInSubnet as w, exactly as wt, subnetsOf as x, statefulMigrations as xt, linkSpeedBetween as y, operationOf as yt, isInside$1 as z, ask as zt };
