import type { Finding, LintReport, SettledFinding } from './report.ts';
import { countSeverities } from './report-writer.ts';

/** Why a finding does not count. */
export type Settlement = Pick<SettledFinding, 'status' | 'reason' | 'until'>;

/** The report with the findings that do not count apart. Problems of the input always count. */
export function settle(
	report: LintReport,
	settlementOf: (finding: Finding) => Settlement | undefined,
): LintReport {
	const findings: Finding[] = [];
	const settled = [...(report.settled ?? [])];
	for (const finding of report.findings) {
		const settlement = finding.subject.kind === 'document' ? undefined : settlementOf(finding);
		if (settlement) settled.push({ ...finding, ...settlement });
		else findings.push(finding);
	}
	const summary = { ...report.summary, ...countSeverities(findings) };
	return amend(report, { findings, settled, summary });
}

/** The report with other parts. Those that are written when they are asked for stay so. */
export function amend(report: LintReport, parts: Partial<LintReport>): LintReport {
	return Object.defineProperties({} as LintReport, {
		...Object.getOwnPropertyDescriptors(report),
		...Object.getOwnPropertyDescriptors(parts),
	});
}
