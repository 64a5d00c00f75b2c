import { issuesOf } from './issues.ts';
import { jsonText, printable } from './printable.ts';
import type { Reporter } from './reporter.ts';

const severities = {
	error: 'critical',
	warning: 'major',
	info: 'minor',
	undecided: 'info',
} as const;

/**
 * The report for GitLab's code quality widget.
 *
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const renderGitLab: Reporter = (report, { texts }) => {
	const entries = issuesOf(report, texts).map(
		({ ruleId, severity, message, fix, path, range, identity }) => ({
			description: fix ? `${message} Fix: ${fix}` : message,
			check_name: ruleId,
			fingerprint: identity,
			severity: severities[severity],
			location: {
				path: printable(path),
				lines: { begin: range.start.line, end: range.end.line },
			},
		}),
	);
	return jsonText(entries);
};
