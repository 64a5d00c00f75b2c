import { t as issuesOf } from "./issues.js";
import { n as printable, t as jsonText } from "./printable.js";
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
	return jsonText(entries);
};
export { renderGitLab };
