import { compareKnown, compareKnownWith, knownFinding } from './baseline.ts';
import { isAboutSettings } from './exceptions.ts';
import { distinguish, placeKey, undistinguished } from './identity.ts';
import type { EarlierFinding, LintReport, SinceSummary } from './report.ts';
import { amend, settle } from './settle.ts';

/** What is told of an earlier state, whatever is found now. */
export type EarlierState = Pick<
	SinceSummary,
	'from' | 'faults' | 'changed' | 'exceptions' | 'validations'
>;

/**
 * What was found in an earlier state, by the report of it, whether it counted there or not.
 *
 * @param changed The files of the configuration that were another one then: what the report says of them is of now.
 */
export function earlierFindings(
	{ findings, settled = [], shard }: LintReport,
	changed: readonly string[],
): EarlierFinding[] {
	return [...findings, ...settled, ...(shard?.unused ?? [])]
		.filter(({ subject, path }) => subject.kind !== 'document' && !changed.includes(path ?? ''))
		.map((finding) => {
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
	const lists = parts.map(({ shard }) => shard?.before ?? []);
	const isOfSettings = ({ rule }: EarlierFinding) => isAboutSettings(rule);
	const ofEstate = lists.flat().filter((one) => !isOfSettings(one));
	return [
		...distinguish(ofEstate.map(undistinguished), placeKey),
		...mergeSettings(lists.map((list) => list.filter(isOfSettings))),
	];
}

/** Of exceptions and overrides each is told once. One that is for nothing in each part is for nothing. */
function mergeSettings(lists: readonly (readonly EarlierFinding[])[]): EarlierFinding[] {
	const keyOf = (one: EarlierFinding) => `${one.identity} ${placeKey(one)}`;
	const keys = lists.map((list) => new Set(list.map(keyOf)));
	const isHeldBack = ({ rule }: EarlierFinding) => rule === 'exception-unused';
	const all = new Map(lists.flat().map((one) => [keyOf(one), one] as const));
	return [...all].flatMap(([key, one]) =>
		isHeldBack(one) && !keys.every((set) => set.has(key)) ? [] : [one],
	);
}
