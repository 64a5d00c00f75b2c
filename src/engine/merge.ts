import { getOrAdd } from '../estate/maps.ts';
import { isOfEstate } from './baseline.ts';
import { isAboutSettings, ownRulesOf } from './exceptions.ts';
import { compareMissing } from './fact-ranking.ts';
import { distinguish, placeKey, undistinguished } from './identity.ts';
import {
	compareText,
	type Finding,
	type LintReport,
	type MissingFactSummary,
	type ReportedRule,
	type SettledFinding,
	type Summary,
} from './report.ts';
import { compareChecks, compareFindings, countSeverities } from './report-writer.ts';
import { earlierState } from './since.ts';

/** Why reports are no parts of one run, in a sentence. */
export class NoParts extends Error {}

/**
 * The report of one run in one piece, of those of its parts. What is known by a baseline, or was there already,
 * counts again: whoever merges holds the whole against both.
 *
 * @throws NoParts where they are not all parts of one run, each once.
 */
export function mergeReports(reports: readonly LintReport[]): LintReport {
	const parts = inOrder(reports);
	const [first] = parts as [LintReport];
	const { shard: _, baseline: __, since: ___, newer, ...whole } = first;
	const { findings, excepted } = mergeFindings(parts);
	const own = findings.filter(({ ruleId }) => isAboutSettings(ruleId));
	return {
		...whole,
		findings,
		undecided: parts.flatMap(({ undecided }) => undecided).sort(compareChecks),
		open: parts.flatMap(({ open }) => open).sort(compareChecks),
		untold: {
			undecided: sumsByRule(parts.map(({ untold }) => untold.undecided)),
			open: sumsByRule(parts.map(({ untold }) => untold.open)),
		},
		migrations: mergeMigrations(parts),
		rules: [...ownRulesOf(own), ...mergeRules(parts)],
		summary: { ...mergeSummaries(parts), ...countSeverities(findings) },
		settled: excepted,
		...(newer && {
			newer: {
				findings: sumOf(parts, (part) => part.newer?.findings ?? 0),
				rules: [...new Set(parts.flatMap((part) => part.newer?.rules ?? []))].sort(),
				blocked: sumOf(parts, (part) => part.newer?.blocked ?? 0),
			},
		}),
	};
}

function inOrder(reports: readonly LintReport[]): LintReport[] {
	const parts = [...reports].sort(
		(one, other) => (one.shard?.index ?? 0) - (other.shard?.index ?? 0),
	);
	const [first] = parts;
	if (!first?.shard) throw new NoParts('One of the reports is not of a run with --shard.');
	const { of } = first.shard;
	for (const part of parts) {
		if (!part.shard) throw new NoParts('One of the reports is not of a run with --shard.');
		if (part.shard.of !== of)
			throw new NoParts(`One report is of ${of} shards, another of ${part.shard.of}.`);
		for (const key of ['tool', 'asOf', 'files'] as const)
			if (JSON.stringify(part[key]) !== JSON.stringify(first[key]))
				throw new NoParts(
					`Shards ${first.shard.index} and ${part.shard.index} differ in ${differences[key]}.`,
				);
		if (JSON.stringify(earlierState(part)) !== JSON.stringify(earlierState(first)))
			throw new NoParts(
				`Shards ${first.shard.index} and ${part.shard.index} differ in what they are held against (--since).`,
			);
	}
	for (let index = 1; index <= of; index++) {
		const many = parts.filter(({ shard }) => shard?.index === index).length;
		if (many !== 1)
			throw new NoParts(
				`Shard ${index} of ${of} is ${many === 0 ? 'missing' : 'there more than once'}.`,
			);
	}
	return parts;
}

const differences = {
	tool: 'the version of hvlint',
	asOf: 'the day that ages count to: name it with --as-of',
	files: 'the files that they read',
} as const;

/** What counts, and what is excepted: namesakes of several parts are told apart as in one piece. */
function mergeFindings(parts: readonly LintReport[]) {
	const [first] = parts as [LintReport];
	const all = parts.flatMap(({ findings, settled = [] }): (Finding | SettledFinding)[] => [
		...findings,
		...settled.map(counting),
	]);
	const told = distinguish(
		all.filter(isOfEstate).map(undistinguished).sort(compareFindings),
		placeKey,
	);
	const isExcepted = (one: Finding): one is SettledFinding => 'status' in one;
	const settings = new Map<string, Finding>();
	for (const one of [...all, ...unusedInAll(parts)])
		if (isAboutSettings(one.ruleId))
			settings.set(`${one.identity} ${JSON.stringify(one.range)}`, one);
	return {
		findings: [
			...first.findings.filter(({ subject }) => subject.kind === 'document'),
			...told.filter((one) => !isExcepted(one)),
			...settings.values(),
		].sort(compareFindings),
		excepted: told.filter(isExcepted),
	};
}

/** What a baseline knows is a finding like any other, until the whole is held against it. */
function counting(finding: SettledFinding): Finding | SettledFinding {
	if (finding.status !== 'known') return finding;
	const { status: _, ...counted } = finding;
	return counted;
}

/** An exception lets nothing stand where it does so in no part. */
function unusedInAll(parts: readonly LintReport[]): Finding[] {
	const [first, ...others] = parts.map(({ shard }) => shard?.unused ?? []);
	const keyOf = (one: Finding) => `${one.identity} ${JSON.stringify(one.range)}`;
	const keys = others.map((list) => new Set(list.map(keyOf)));
	return (first ?? []).filter((one) => keys.every((set) => set.has(keyOf(one))));
}

function mergeMigrations(parts: readonly LintReport[]) {
	return parts
		.flatMap(({ migrations, shard }) =>
			migrations.map((move, index) => ({ move, number: shard?.migrations[index] ?? 0 })),
		)
		.sort((one, other) => one.number - other.number)
		.map(({ move }) => move);
}

function mergeRules(parts: readonly LintReport[]): ReportedRule[] {
	const byId = new Map(parts.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const)));
	return [...byId.values()]
		.filter(({ id }) => !isAboutSettings(id))
		.sort((one, other) => compareText(one.id, other.id));
}

function mergeSummaries(parts: readonly LintReport[]): Summary {
	const [{ summary }] = parts as [LintReport];
	const sum = (read: (one: Summary) => number) => sumOf(parts, (part) => read(part.summary));
	return {
		...summary,
		passed: sum(({ passed }) => passed),
		undecided: sum(({ undecided }) => undecided),
		open: sum(({ open }) => open),
		migrations: {
			allowed: sum(({ migrations }) => migrations.allowed),
			conditional: sum(({ migrations }) => migrations.conditional),
			blocked: sum(({ migrations }) => migrations.blocked),
			undecided: sum(({ migrations }) => migrations.undecided),
		},
		missingFacts: mergeMissing(parts.flatMap(({ summary: { missingFacts } }) => missingFacts)),
	};
}

function mergeMissing(all: readonly MissingFactSummary[]): MissingFactSummary[] {
	const groups = new Map<string, MissingFactSummary>();
	for (const one of all) {
		const key = `${one.kind} ${one.fact}`;
		const known = getOrAdd(groups, key, () => one);
		if (known === one) continue;
		const isFirst = compareText(one.objects[0] ?? '', known.objects[0] ?? '') < 0;
		groups.set(key, {
			...known,
			objects: [...new Set([...known.objects, ...one.objects])].sort(compareText),
			checks: known.checks + one.checks,
			decidesMigrations: known.decidesMigrations || one.decidesMigrations,
			shownBy: (isFirst ? one : known).shownBy,
		});
	}
	return [...groups.values()].sort(compareMissing);
}

function sumsByRule(parts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
	const sums = new Map<string, number>();
	for (const [ruleId, number] of parts.flatMap(Object.entries<number>))
		sums.set(ruleId, (sums.get(ruleId) ?? 0) + number);
	return Object.fromEntries([...sums].sort(([one], [other]) => compareText(one, other)));
}

function sumOf(parts: readonly LintReport[], read: (part: LintReport) => number): number {
	return parts.reduce((sum, part) => sum + read(part), 0);
}
