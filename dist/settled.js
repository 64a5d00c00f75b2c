import { a as powerShellLiteral, t as asWords } from "./message.js";
import { a as inThousands } from "./limits.js";
// node_modules/fast-string-truncated-width/dist/utils.js
const getCodePointsLength = (() => {
	const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
	return (input) => {
		let surrogatePairsNr = 0;
		SURROGATE_PAIR_RE.lastIndex = 0;
		while (SURROGATE_PAIR_RE.test(input)) surrogatePairsNr += 1;
		return input.length - surrogatePairsNr;
	};
})();
const isFullWidth = (x) => {
	return x === 12288 || x >= 65281 && x <= 65376 || x >= 65504 && x <= 65510;
};
const isWideNotCJKTNotEmoji = (x) => {
	return x === 8987 || x === 9001 || x >= 12272 && x <= 12287 || x >= 12289 && x <= 12350 || x >= 12441 && x <= 12543 || x >= 12549 && x <= 12591 || x >= 12593 && x <= 12686 || x >= 12688 && x <= 12771 || x >= 12783 && x <= 12830 || x >= 12832 && x <= 12871 || x >= 12880 && x <= 19903 || x >= 65040 && x <= 65049 || x >= 65072 && x <= 65106 || x >= 65108 && x <= 65126 || x >= 65128 && x <= 65131 || x >= 127488 && x <= 127490 || x >= 127504 && x <= 127547 || x >= 127552 && x <= 127560 || x >= 131072 && x <= 196605 || x >= 196608 && x <= 262141;
};
// node_modules/fast-string-truncated-width/dist/index.js
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/uy;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/uy;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION$1 = {
	limit: Infinity,
	ellipsis: ""
};
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
	const LIMIT = truncationOptions.limit ?? Infinity;
	const ELLIPSIS = truncationOptions.ellipsis ?? "";
	const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION$1, widthOptions).width : 0);
	const ANSI_WIDTH = 0;
	const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
	const TAB_WIDTH = widthOptions.tabWidth ?? 8;
	const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
	const FULL_WIDTH_WIDTH = 2;
	const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
	const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
	const PARSE_BLOCKS = [
		[LATIN_RE, REGULAR_WIDTH],
		[ANSI_RE, ANSI_WIDTH],
		[CONTROL_RE, CONTROL_WIDTH],
		[TAB_RE, TAB_WIDTH],
		[EMOJI_RE, EMOJI_WIDTH],
		[CJKT_WIDE_RE, WIDE_WIDTH]
	];
	let indexPrev = 0;
	let index = 0;
	let length = input.length;
	let lengthExtra = 0;
	let truncationEnabled = false;
	let truncationIndex = length;
	let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
	let unmatchedStart = 0;
	let unmatchedEnd = 0;
	let width = 0;
	let widthExtra = 0;
	outer: while (true) {
		if (unmatchedEnd > unmatchedStart || index >= length && index > indexPrev) {
			const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
			lengthExtra = 0;
			for (const char of unmatched.replaceAll(MODIFIER_RE, "")) {
				const codePoint = char.codePointAt(0) || 0;
				if (isFullWidth(codePoint)) widthExtra = FULL_WIDTH_WIDTH;
				else if (isWideNotCJKTNotEmoji(codePoint)) widthExtra = WIDE_WIDTH;
				else widthExtra = REGULAR_WIDTH;
				if (width + widthExtra > truncationLimit) truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
				if (width + widthExtra > LIMIT) {
					truncationEnabled = true;
					break outer;
				}
				lengthExtra += char.length;
				width += widthExtra;
			}
			unmatchedStart = unmatchedEnd = 0;
		}
		if (index >= length) break outer;
		for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
			const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
			BLOCK_RE.lastIndex = index;
			if (BLOCK_RE.test(input)) {
				lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
				widthExtra = lengthExtra * BLOCK_WIDTH;
				if (width + widthExtra > truncationLimit) truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
				if (width + widthExtra > LIMIT) {
					truncationEnabled = true;
					break outer;
				}
				width += widthExtra;
				unmatchedStart = indexPrev;
				unmatchedEnd = index;
				index = indexPrev = BLOCK_RE.lastIndex;
				continue outer;
			}
		}
		index += 1;
	}
	return {
		width: truncationEnabled ? truncationLimit : width,
		index: truncationEnabled ? truncationIndex : length,
		truncated: truncationEnabled,
		ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
	};
};
// node_modules/fast-string-width/dist/index.js
const NO_TRUNCATION = {
	limit: Infinity,
	ellipsis: "",
	ellipsisWidth: 0
};
const fastStringWidth = (input, options = {}) => {
	return getStringTruncatedWidth(input, NO_TRUNCATION, options).width;
};
// src/reporters/columns.ts
/** How many columns of a terminal a printable text takes: of an ideograph two, of a combining mark none. */
function columnsOf(text) {
	return /^[ -~]*$/.test(text) ? text.length : fastStringWidth(text);
}
/** A text with as many blanks behind it as make it so many columns wide. */
function padColumns(text, columns) {
	return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}
// src/reporters/plural.ts
/** A noun for so many: `error`, `errors`; `info` has no plural. */
function plural(number, noun) {
	return number === 1 || noun === "info" ? noun : `${noun}s`;
}
// src/reporters/text.ts
/** `1 error`, `2 errors`. */
function count(number, noun) {
	return `${number} ${plural(number, noun)}`;
}
/** `Ages count to 2026-11-20 (the day of collection).` */
function asOfText({ date, source }) {
	const by = {
		option: "as asked",
		manifest: "the day of collection",
		clock: "today"
	}[source];
	return `Ages count to ${date.slice(0, 10)} (${by}).`;
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
/** The same as a list, with how many more there are. */
function wantsText(facts, textOf, more = 0) {
	const rest = more > 0 ? [`${inThousands(more)} more`] : [];
	return [...wantTexts(facts, textOf), ...rest].join(", ");
}
/** What a report does not tell check by check, by rules. */
function untoldTexts({ untold }) {
	return Object.entries(untold.undecided).map(([ruleId, number]) => ({
		ruleId,
		text: `${inThousands(number)} more checks of ${ruleId} cannot be decided: they are too many to be told.`
	}));
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
		let taken = 0;
		for (const word of paragraph.match(/(?:[^\s`]*`[^`]*`[^\s`]*)+|\S+/g) ?? []) {
			const wide = columnsOf(word);
			if (line && indent.length + taken + 1 + wide > width) {
				lines.push(line);
				line = word;
				taken = wide;
			} else {
				taken += wide + (line ? 1 : 0);
				line = line ? `${line} ${word}` : word;
			}
		}
		lines.push(line);
	}
	return lines.map((line) => indent + line).join("\n");
}
// src/reporters/gate-changes.ts
/** The name by which formats know it that have one for all that they tell. */
const gateChangeId = "gate-changed";
/** The files of the configuration and the baseline that are changed, and the exceptions of manifests that are new. */
function gateChanges({ since }) {
	if (!since) return [];
	return [...since.changed.map((path) => ({
		text: `${path}, which decides what counts, is changed as well: look at it.`,
		path,
		range: null
	})), ...since.exceptions.map(({ rule, of, reason, path, range }) => ({
		text: `The exception of ${rule} ${of} is new: look at it. Its reason: ${reason}${/[.!?]$/.test(reason) ? "" : "."}`,
		path,
		range
	}))];
}
// src/reporters/settled.ts
/** What a report does not count, a sentence each; none where nothing is taken out. */
function settledTexts(report) {
	const { baseline, since, newer, shard, settled = [] } = report;
	const excepted = exceptedOf({ settled }).length;
	return [
		...shard ? [`Shard ${shard.index} of ${shard.of}: hvlint merge makes one report of the JSON reports of all.`] : [],
		...since ? sinceTexts(since, shard !== void 0) : [],
		...baseline ? [baselineText(baseline)] : [],
		...excepted > 0 ? [`${count(excepted, "finding")} excepted.`] : [],
		...newer && newer.findings > 0 ? [newerText(newer)] : []
	];
}
function sinceTexts(since, isPart) {
	const { from, introduced, known, mended, undecided, faults, validations } = since;
	return [
		`Since ${from}: ${[
			`${introduced} new`,
			`${known} there already`,
			...isPart ? [] : [`${mended.length} mended`],
			...undecided > 0 ? [`${undecided} undecided now`] : []
		].join(", ")}.`,
		...faults > 0 ? [`That state has ${count(faults, "fault")} itself: what could not be read there counts as new.`] : [],
		...gateChanges({ since }).map(({ text }) => text),
		...validations.map(validationText)
	];
}
/** What to run, by the tests. Test-Cluster of Windows Server 2008 R2 takes no disks: it tests those that no role uses. */
function testsText(tests, target, version) {
	const command = `\`Test-Cluster ${target}\``;
	const withDisk = `\`Test-Cluster ${target} -Disk ...\`${version === null ? ", from Windows Server 2012 on" : ""}`;
	const takesNone = version === "2008R2";
	switch (tests) {
		case "all": return `all tests (${command}), which takes some downtime: storage in use is tested while its roles are stopped`;
		case "newDisks": return takesNone ? `all tests (${command}) before a role uses the new disks, which are tested then and those in use are not` : `all tests, of storage those of the new disks (${withDisk})`;
		case "oneDisk": return takesNone ? `all tests (${command}) with a spare disk that all nodes see, which is tested then and those in use are not` : `all tests, of storage those of one spare disk or the witness (${withDisk})`;
		case "withoutStorage": return `the tests that are not of storage (\`Test-Cluster ${target} -Ignore Storage\`)`;
	}
}
/** `Validate C1 again, with all tests (...). Why: node HV03 is added.` */
function validationText({ cluster, tests, because, nodes, windowsServer }) {
	const target = nodes ? `-Node ${nodes.map((name) => powerShellLiteral(name)).join(",")}` : `-Cluster ${powerShellLiteral(cluster)}`;
	const [name, why] = [cluster, because.join("; ")].map(asWords);
	return `Validate ${name} again, with ${testsText(tests, target, windowsServer)}. Why: ${why}.`;
}
/** `Rules of later editions would tell 3 findings (csv/size, guest/time), and block 1 move.` */
function newerText({ findings, rules, blocked }) {
	const moves = blocked > 0 ? `, and block ${count(blocked, "move")}` : "";
	return `Rules of later editions than the one that is pinned would tell ${count(findings, "finding")} (${rules.join(", ")})${moves}.`;
}
/** `480 findings known (hvlint-baseline.json); 20 more mended: hvlint baseline --update takes them out.` */
function baselineText({ path, known, mended, undecided }) {
	return `${[
		`${count(known, "finding")} known (${path})`,
		...undecided > 0 ? [`${undecided} more undecided now`] : [],
		...mended > 0 ? [`${mended} more mended: hvlint baseline --update takes them out`] : []
	].join("; ")}.`;
}
/** The findings that may stand, and say why: they are told one by one, so that nobody forgets them. */
function exceptedOf({ settled = [] }) {
	return settled.filter(({ status }) => status === "excepted");
}
/** The findings that were there already. */
function knownOf({ settled = [] }) {
	return settled.filter(({ status }) => status === "known");
}
/** `excepted until 2026-12-31: the vendor mends it in spring` */
function exceptionText({ reason = "", until }) {
	return `excepted${until === void 0 ? "" : ` until ${until.slice(0, 10)}`}: ${reason}`;
}
export { padColumns as C, columnsOf as S, wantTexts as _, gateChangeId as a, wrap as b, boxesOf as c, findingText as d, listed as f, untoldTexts as g, undecidedText as h, settledTexts as i, count as l, shorten as m, exceptionText as n, gateChanges as o, moveText as p, knownOf as r, asOfText as s, exceptedOf as t, factText as u, wantsText as v, plural as x, wayText as y };
