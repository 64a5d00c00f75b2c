import { againstBaseline, isOfEstate, knownFindings } from '../../src/engine/baseline.ts';
import {
	configuredException,
	isAboutSettings,
	withExceptions,
} from '../../src/engine/exceptions.ts';
import { type LintOptions, lintEstate } from '../../src/engine/lint.ts';
import { manifestExceptions } from '../../src/engine/manifest-exceptions.ts';
import { openEstate } from '../../src/engine/open-estate.ts';
import type { Finding, LintReport } from '../../src/engine/report.ts';
import type { Written } from '../laws.ts';

/**
 * Exceptions and a baseline let findings stand, and do nothing else: none is lost, no verdict is another
 * one, and what nobody named counts.
 *
 * @returns the report with all of them.
 */
export function obeySettled(
	documents: readonly Written[],
	[every = 1, many = 0, day = 0, where = 0]: readonly number[],
	words: string,
	options: LintOptions,
): LintReport {
	const plain = reportOf(documents, options).report;
	const ofEstate = plain.findings.filter(isOfEstate);
	const rules = [...new Set(ofEstate.map(({ ruleId }) => ruleId))];
	const excepted = rules.filter((_, index) => index % ((every % 4) + 1) === 0);
	const until = ['2026-11-20', '2020-01-01', undefined][day % 3];
	const own = (rule: string) => ({ rule, reason: words, ...(until && { until }) });
	// Some beside the objects, some in the configuration.
	const isBeside = (index: number) => (index + where) % 2 === 0;
	const beside = excepted.filter((_, index) => isBeside(index)).map(own);
	const { report, counted } = reportOf(
		documents.map((one) => (Array.isArray(one.exceptions) ? one : { ...one, exceptions: beside })),
		options,
		excepted
			.filter((_, index) => !isBeside(index))
			.map((rule) =>
				configuredException(
					{ ...own(rule), objects: ['*'] },
					{ path: words, pointer: '', range: null, excerpt: null },
				),
			),
	);
	nothingLost(plain, report, counted);
	const known = knownFindings(report).filter((_, index) => index % ((many % 3) + 1) === 0);
	// As a file has it.
	const held = againstBaseline(report, JSON.parse(JSON.stringify(known)), words);
	nothingLost(report, held, report);
	if (held.baseline?.mended !== 0) throw new Error('what is there was mended');
	const whole = againstBaseline(report, knownFindings(report), words);
	if (whole.findings.some(isOfEstate)) throw new Error('what a baseline knows counts');
	return held;
}

function reportOf(
	documents: readonly Written[],
	options: LintOptions,
	exceptions: readonly ReturnType<typeof configuredException>[] = [],
): { readonly report: LintReport; readonly counted: LintReport } {
	const bytes = Buffer.from(JSON.stringify(documents));
	const open = openEstate([{ path: 'estate.json', bytes, named: true }], options);
	const beside = manifestExceptions(open, options);
	const counted = lintEstate(open, options);
	const all = { ...beside, exceptions: [...exceptions, ...beside.exceptions] };
	return { counted, report: withExceptions(counted, all, options) };
}

/** Whatever was found is told still, and each verdict is the same. */
function nothingLost(plain: LintReport, after: LintReport, counted: LintReport): void {
	const told = [...after.findings, ...(after.settled ?? [])].filter(
		({ ruleId }) => !isAboutSettings(ruleId),
	);
	const left = identities(counted.findings.filter(({ ruleId }) => !isAboutSettings(ruleId)));
	for (const identity of identities(told.filter(isOfEstate))) left.delete(identity);
	for (const { identity, subject } of told) if (subject.kind === 'document') left.delete(identity);
	if (left.size > 0) throw new Error('a finding is lost');
	if (after.settled?.some((one) => !isOfEstate(one)))
		throw new Error('what is no fault of the estate was let stand');
	if (String(verdictsOf(plain)) !== String(verdictsOf(after)))
		throw new Error('what is let stand decides of a move');
}

function identities(findings: readonly Finding[]): Set<string> {
	return new Set(findings.map(({ identity }) => identity));
}

function verdictsOf({ migrations }: LintReport): string[] {
	return migrations.map(({ verdict }) => verdict);
}
