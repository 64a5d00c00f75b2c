import { compareKnownWith, type KnownFinding } from './baseline.ts';
import type { LintReport, SinceSummary } from './report.ts';
import { amend, settle } from './settle.ts';

/** The report held against an earlier state of the estate: what was found there does not count. */
export function againstBase(
	report: LintReport,
	before: readonly KnownFinding[],
	base: Pick<SinceSummary, 'from' | 'faults' | 'changed' | 'exceptions' | 'validations'>,
): LintReport {
	const identities = new Set(before.map(({ identity }) => identity));
	const settled = settle(report, ({ identity }) =>
		identities.has(identity) ? { status: 'known' } : undefined,
	);
	const { present, mended, undecided } = compareKnownWith(before, report);
	return amend(settled, {
		since: {
			...base,
			introduced: settled.findings.length,
			known: present.length,
			mended: mended.map(({ rule, object }) => ({ ruleId: rule, object })),
			undecided: undecided.length,
		},
	});
}
