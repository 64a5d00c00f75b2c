import { r as count } from "./text.js";
// src/reporters/settled.ts
/** What a report does not count, a sentence each; none where nothing is taken out. */
function settledTexts({ baseline, since, settled = [] }) {
	const excepted = exceptedOf({ settled }).length;
	return [
		...since ? sinceTexts(since) : [],
		...baseline ? [baselineText(baseline)] : [],
		...excepted > 0 ? [`${count(excepted, "finding")} excepted.`] : []
	];
}
function sinceTexts({ from, introduced, known, mended, ...rest }) {
	const { undecided, faults, changed } = rest;
	return [
		`Since ${from}: ${[
			`${introduced} new`,
			`${known} there already`,
			`${mended.length} mended`,
			...undecided > 0 ? [`${undecided} undecided now`] : []
		].join(", ")}.`,
		...faults > 0 ? [`That state has ${count(faults, "fault")} itself: what could not be read there counts as new.`] : [],
		...changed.map((path) => `${path}, which decides what counts, is changed as well: look at it.`)
	];
}
/** `480 findings known (hvlint-baseline.json); 20 of it mended: hvlint baseline --update takes them out.` */
function baselineText({ path, known, mended, undecided }) {
	return `${[
		`${count(known, "finding")} known (${path})`,
		...undecided > 0 ? [`${undecided} of it undecided now`] : [],
		...mended > 0 ? [`${mended} of it mended: hvlint baseline --update takes them out`] : []
	].join("; ")}.`;
}
/** The findings that may stand, and say why: they are told one by one, so that nobody forgets them. */
function exceptedOf({ settled = [] }) {
	return settled.filter(({ status }) => status === "excepted");
}
/** `excepted until 2026-12-31: the vendor mends it in spring` */
function exceptionText({ reason = "", until }) {
	return `excepted${until === void 0 ? "" : ` until ${until.slice(0, 10)}`}: ${reason}`;
}
export { exceptionText as n, settledTexts as r, exceptedOf as t };
