import { n as identityOf, t as distinguish } from "./identity.js";
import { r as severities } from "./report.js";
import { a as worstFindingsFirst } from "./annotations.js";
import { t as linesOf } from "./document.js";
import { i as printable } from "./printable.js";
import { d as findingText, g as untoldTexts, u as factText, v as wantsText } from "./settled.js";
// src/reporters/issue-places.ts
/** Finds places for what a report tells, in the texts of its files. */
function placesOf(report, texts) {
	const linesByPath = /* @__PURE__ */ new Map();
	const lines = (path) => {
		const found = linesByPath.get(path) ?? linesOf(texts.get(path) ?? "");
		linesByPath.set(path, found);
		return found;
	};
	const mentions = /* @__PURE__ */ new Map();
	const mention = (name) => {
		if (!mentions.has(name)) mentions.set(name, findMention(name, texts, lines));
		return mentions.get(name);
	};
	return { locate(candidates, names) {
		for (const { path, range } of candidates) if (path !== null && range !== null) return {
			path,
			range: onOneLine(range, lines(path))
		};
		for (const name of names) {
			const place = mention(name);
			if (place) return place;
		}
		const begin = {
			line: 1,
			column: 1
		};
		return {
			path: report.files[0] ?? ".",
			range: {
				start: begin,
				end: begin
			}
		};
	} };
}
/** A range without the lines after its first: platforms hide what reaches beyond a change. */
function onOneLine({ start, end }, lines) {
	if (end.line === start.line) return {
		start,
		end
	};
	const column = Math.max(start.column, lines.line(start.line).length + 1);
	return {
		start,
		end: {
			line: start.line,
			column
		}
	};
}
function findMention(name, texts, lines) {
	if (name === "") return void 0;
	for (const [path, text] of texts) for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
		const end = at + name.length;
		if (isPartOfName(text.charAt(at - 1)) || isPartOfName(text.charAt(end))) continue;
		const { positionOf } = lines(path);
		return {
			path,
			range: onOneLine({
				start: positionOf(at),
				end: positionOf(end)
			}, lines(path))
		};
	}
}
function isPartOfName(character) {
	return /[\p{L}\p{N}_.-]/u.test(character);
}
// src/reporters/issues.ts
/** A name of a megabyte, said of every fact that is missing of it, would be too much for any platform. */
const longestText = 4e3;
/** A text as people are to see it: printable, and cut where nobody reads on. */
function shownText(text) {
	if (text.length <= longestText) return printable(text);
	const kept = text.slice(0, longestText).replace(/\p{Cs}$/u, "");
	return `${printable(kept)}… (${text.length - kept.length} characters more)`;
}
/** All that a report finds wrong or undecided, the worst first, in texts as people are to see them. */
function issuesOf(report, texts) {
	const places = placesOf(report, texts);
	const ranks = new Map(report.rules.map(({ id, severity }) => [id, severities.indexOf(severity)]));
	const rank = ({ ruleId }) => ranks.get(ruleId) ?? severities.length;
	const found = worstFindingsFirst(report.findings).map((finding) => ({
		...issueOfFinding(finding),
		...places.locate([finding], [finding.subject.name])
	}));
	const open = report.undecided.toSorted((one, other) => rank(one) - rank(other)).map((check) => ({
		...issueOfUndecided(check),
		...places.locate(check.missing, [...check.missing.map(({ object }) => object), check.subject].map(({ name }) => name))
	}));
	const untold = untoldTexts(report).map(({ ruleId, text }) => ({
		...untoldIssue(ruleId, text),
		...places.locate([], [])
	}));
	return [...found, ...distinguish([...untold, ...open])];
}
function issueOfFinding(finding) {
	const { ruleId, messageId, severity, subject, fix, data, identity } = finding;
	return {
		ruleId,
		messageId,
		severity,
		subject: {
			kind: subject.kind,
			name: shownText(subject.name)
		},
		message: shownText(findingText(finding)),
		fix: shownText(fix),
		values: Object.fromEntries(Object.entries(data).map(([name, value]) => [name, shownText(Array.isArray(value) ? value.join(", ") : String(value))])),
		identity
	};
}
function untoldIssue(ruleId, message) {
	return {
		ruleId,
		message,
		severity: "undecided",
		values: {},
		subject: {
			kind: "estate",
			name: "estate"
		},
		identity: identityOf(["untold", ruleId])
	};
}
function issueOfUndecided({ ruleId, subject, missing }) {
	const who = subject.kind === "estate" ? "the estate" : subject.name;
	const facts = wantsText(missing, factText);
	return {
		ruleId,
		severity: "undecided",
		subject: {
			kind: subject.kind,
			name: shownText(subject.name)
		},
		message: shownText(`${ruleId} cannot be decided for ${who}, for want of ${facts}.`),
		values: {
			subject: shownText(who),
			missing: shownText(facts)
		},
		identity: identityOf([
			"undecided",
			ruleId,
			subject.kind,
			subject.name
		])
	};
}
export { shownText as n, issuesOf as t };
