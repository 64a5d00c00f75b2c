import { isAboutSettings } from './exceptions.ts';
import {
	compareText,
	type Finding,
	type KnownFinding,
	type LintReport,
	type NamedObject,
} from './report.ts';
import { amend, settle } from './settle.ts';

/** The findings of a report that a baseline may hold, in the order of the baseline. */
export function knownFindings({ findings, settled = [] }: LintReport): KnownFinding[] {
	return [...findings, ...settled.filter(({ status }) => status === 'known')]
		.filter(isOfEstate)
		.map(knownFinding)
		.sort(compareKnown);
}

/** Whether a finding is of the estate, rather than of files or settings. */
export function isOfEstate({ subject, ruleId }: Finding): boolean {
	return subject.kind !== 'document' && !isAboutSettings(ruleId);
}

/** A finding as a baseline knows it. */
export function knownFinding({ ruleId, messageId, subject, identity }: Finding): KnownFinding {
	return { rule: ruleId, problem: messageId, object: objectText(subject), identity };
}

/** How many of the findings are of each rule. */
export function countByRule(known: readonly KnownFinding[]): Record<string, number> {
	const counts = new Map<string, number>();
	for (const { rule } of known) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	return Object.fromEntries([...counts].sort(([one], [other]) => compareText(one, other)));
}

/** The report held against a baseline: what it knows does not count. */
export function againstBaseline(
	report: LintReport,
	known: readonly KnownFinding[],
	path: string,
): LintReport {
	const identities = new Set(known.map(({ identity }) => identity));
	const settled = settle(report, ({ identity }) =>
		identities.has(identity) ? { status: 'known' } : undefined,
	);
	const { mended, undecided } = compareKnownWith(known, report);
	return amend(settled, {
		baseline: {
			path,
			known: settled.settled?.filter(({ status }) => status === 'known').length ?? 0,
			// What a part does not find may be found in another one.
			mended: report.shard ? 0 : mended.length,
			undecided: report.shard ? 0 : undecided.length,
		},
	});
}

/** What has become of the findings of a baseline. One whose check is undecided now is not mended. */
export function compareKnownWith(known: readonly KnownFinding[], report: LintReport) {
	const { findings, settled = [] } = report;
	const found = new Set([...findings, ...settled].map(({ identity }) => identity));
	const present = known.filter(({ identity }) => found.has(identity));
	const gone = known.filter(({ identity }) => !found.has(identity));
	// What is undecided is written for who asks, and here is nobody to ask.
	if (gone.length === 0) return { present, mended: [], undecided: [] };
	const open = new Set(
		report.undecided.map(({ ruleId, subject }) => `${ruleId} ${objectText(subject)}`),
	);
	// Of what is not told all may be undecided.
	const isOpen = ({ rule, object }: KnownFinding) =>
		open.has(`${rule} ${object}`) || Object.hasOwn(report.untold.undecided, rule);
	return {
		present,
		mended: gone.filter((one) => !isOpen(one)),
		undecided: gone.filter(isOpen),
	};
}

function objectText({ kind, name }: NamedObject): string {
	return `${kind} ${name}`;
}

/** The order of a baseline. */
export function compareKnown(one: KnownFinding, other: KnownFinding): number {
	return (
		compareText(one.rule, other.rule) ||
		compareText(one.object, other.object) ||
		compareText(one.problem, other.problem) ||
		compareText(one.identity, other.identity)
	);
}
