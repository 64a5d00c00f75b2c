import { identityOf } from '../engine/identity.ts';
import type { LintReport, SettledFinding } from '../engine/report.ts';
import type { Range } from '../source/document.ts';
import { type GateChange, gateChangeId, gateChanges } from './gate-changes.ts';
import { type Issue, issuesOf, shownText } from './issues.ts';
import { jsonListPieces, printable } from './printable.ts';
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
export const renderGitLab: Reporter<Iterable<string>> = (report, { texts }) =>
	jsonListPieces(entriesOf(report, texts));

function* entriesOf(report: LintReport, texts: ReadonlyMap<string, string>) {
	for (const change of gateChanges(report)) yield gateEntry(change);
	for (const issue of issuesOf(report, texts)) yield issueEntry(issue);
	for (const finding of exceptedOf(report)) yield exceptedEntry(finding);
}

function issueEntry({ ruleId, severity, message, fix, path, range, identity }: Issue) {
	return {
		description: fix ? `${message} Fix: ${fix}` : message,
		check_name: ruleId,
		fingerprint: identity,
		severity: severities[severity],
		location: locationOf(path, range),
	};
}

function gateEntry({ text, path, range }: GateChange) {
	return {
		description: shownText(text),
		check_name: gateChangeId,
		fingerprint: identityOf([gateChangeId, path ?? '', text]),
		severity: severities.warning,
		location: locationOf(path, range),
	};
}

/** What may stand is worth knowing, and no more. */
function exceptedEntry(finding: SettledFinding) {
	const { ruleId, path, range, identity } = finding;
	return {
		description: shownText(`${findingText(finding)} It is ${exceptionText(finding)}`),
		check_name: ruleId,
		fingerprint: identity,
		severity: severities.undecided,
		location: locationOf(path, range),
	};
}

function locationOf(path: string | null, range: Range | null) {
	return {
		path: printable(path ?? 'estate'),
		lines: { begin: range?.start.line ?? 1, end: range?.end.line ?? 1 },
	};
}
