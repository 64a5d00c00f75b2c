import { compareKnown, compareKnownWith, isOfEstate, knownFinding } from './baseline.ts';
import { distinguish, placeKey, undistinguished } from './identity.ts';
import type { EarlierFinding, LintReport, SinceSummary } from './report.ts';
import { amend, settle } from './settle.ts';

/** What is told of an earlier state, whatever is found now. */
export type EarlierState = Pick<
	SinceSummary,
	'from' | 'faults' | 'changed' | 'exceptions' | 'validations'
>;

/** What was found in an earlier state, by the report of it. */
export function earlierFindings({ findings }: LintReport): EarlierFinding[] {
	return findings.filter(isOfEstate).map((finding) => {
		const { path, pointer } = finding;
		return { ...knownFinding(finding), path, pointer };
	});
}

/** The report held against an earlier state of the estate: what was found there does not count. */
export function againstBase(
	report: LintReport,
	before: readonly EarlierFinding[],
	base: EarlierState,
): LintReport {
	const identities = new Set(before.map(({ identity }) => identity));
	const settled = settle(report, ({ identity }) =>
		identities.has(identity) ? { status: 'known' } : undefined,
	);
	const { present, mended, undecided } = compareKnownWith(before.toSorted(compareKnown), report);
	const { shard } = report;
	return amend(settled, {
		since: {
			...base,
			introduced: settled.findings.length,
			known: present.length,
			// What a part does not find may be found in another one.
			mended: shard ? [] : mended.map(({ rule, object }) => ({ ruleId: rule, object })),
			undecided: shard ? 0 : undecided.length,
		},
		...(shard && { shard: { ...shard, before } }),
	});
}

/** What a report tells of an earlier state; undefined where it was held against none. */
export function earlierState({ since }: LintReport): EarlierState | undefined {
	if (!since) return undefined;
	const { introduced: _, known: __, mended: ___, undecided: ____, ...state } = since;
	return state;
}

/** What was found in an earlier state, by the reports of all parts: namesakes are told apart as in one piece. */
export function mergeEarlier(parts: readonly LintReport[]): EarlierFinding[] {
	return distinguish(
		parts.flatMap(({ shard }) => shard?.before ?? []).map(undistinguished),
		placeKey,
	);
}
