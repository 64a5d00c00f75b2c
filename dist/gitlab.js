import { n as shownText, t as issuesOf } from "./issues.js";
import { n as printable, t as jsonText } from "./printable.js";
import { l as findingText, n as exceptionText, t as exceptedOf } from "./settled.js";
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
const renderGitLab = (report, { texts }) => {
	const entries = issuesOf(report, texts).map(({ ruleId, severity, message, fix, path, range, identity }) => ({
		description: fix ? `${message} Fix: ${fix}` : message,
		check_name: ruleId,
		fingerprint: identity,
		severity: severities[severity],
		location: {
			path: printable(path),
			lines: {
				begin: range.start.line,
				end: range.end.line
			}
		}
	}));
	return jsonText([...entries, ...exceptedOf(report).map(exceptedEntry)]);
};
/** What may stand is worth knowing, and no more. */
function exceptedEntry(finding) {
	const { ruleId, path, range, identity } = finding;
	return {
		description: shownText(`${findingText(finding)} It is ${exceptionText(finding)}`),
		check_name: ruleId,
		fingerprint: identity,
		severity: severities.undecided,
		location: {
			path: printable(path ?? "estate"),
			lines: {
				begin: range?.start.line ?? 1,
				end: range?.end.line ?? 1
			}
		}
	};
}
export { renderGitLab };
