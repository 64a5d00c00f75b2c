import { n as identityOf } from "./identity.js";
import { a as gateChangeId, d as findingText, n as exceptionText, o as gateChanges, t as exceptedOf } from "./settled.js";
import { n as shownText, t as issuesOf } from "./issues.js";
import { i as printable, t as jsonListPieces } from "./printable.js";
// src/reporters/gitlab.ts
const severities = {
	error: "critical",
	warning: "major",
	info: "minor",
	undecided: "info"
};
/**
* The report for GitLab's code quality widget.
*
* @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
*/
const renderGitLab = (report, { texts }) => jsonListPieces(entriesOf(report, texts));
function* entriesOf(report, texts) {
	for (const change of gateChanges(report)) yield gateEntry(change);
	for (const issue of issuesOf(report, texts)) yield issueEntry(issue);
	for (const finding of exceptedOf(report)) yield exceptedEntry(finding);
}
function issueEntry({ ruleId, severity, message, fix, path, range, identity }) {
	return {
		description: fix ? `${message} Fix: ${fix}` : message,
		check_name: ruleId,
		fingerprint: identity,
		severity: severities[severity],
		location: locationOf(path, range)
	};
}
function gateEntry({ text, path, range }) {
	return {
		description: shownText(text),
		check_name: gateChangeId,
		fingerprint: identityOf([
			gateChangeId,
			path ?? "",
			text
		]),
		severity: severities.warning,
		location: locationOf(path, range)
	};
}
/** What may stand is worth knowing, and no more. */
function exceptedEntry(finding) {
	const { ruleId, path, range, identity } = finding;
	return {
		description: shownText(`${findingText(finding)} It is ${exceptionText(finding)}`),
		check_name: ruleId,
		fingerprint: identity,
		severity: severities.undecided,
		location: locationOf(path, range)
	};
}
function locationOf(path, range) {
	return {
		path: printable(path ?? "estate"),
		lines: {
			begin: range?.start.line ?? 1,
			end: range?.end.line ?? 1
		}
	};
}
export { renderGitLab };
