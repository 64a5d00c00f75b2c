import type { SettledFinding } from '../engine/report.ts';
import { issuesOf, shownText } from './issues.ts';
import { jsonText, printable } from './printable.ts';
import type { Reporter } from './reporter.ts';
import { exceptedOf, exceptionText } from './settled.ts';
import { findingText } from './text.ts';

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
	return jsonText([...entries, ...exceptedOf(report).map(exceptedEntry)]);
};

/** What may stand is worth knowing, and no more. */
function exceptedEntry(finding: SettledFinding) {
	const { ruleId, path, range, identity } = finding;
	return {
		description: shownText(`${findingText(finding)} It is ${exceptionText(finding)}`),
		check_name: ruleId,
		fingerprint: identity,
		severity: severities.undecided,
		location: {
			path: printable(path ?? 'estate'),
			lines: { begin: range?.start.line ?? 1, end: range?.end.line ?? 1 },
		},
	};
}
