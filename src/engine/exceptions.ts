import type { Config } from './config.ts';
import { isNamed } from './config-schema.ts';
import { anyNameGlob } from './glob.ts';
import { identityOf } from './identity.ts';
import type { Finding, LintReport, NamedObject, ReportedRule } from './report.ts';
import { compareFindings, countSeverities } from './report-writer.ts';
import type { Rule } from './rule.ts';
import { amend, settle } from './settle.ts';

/** Findings that somebody lets stand, as the configuration says. */
export type Exception = NonNullable<Config['exceptions']>[number];

/** Where an exception is written. */
export type ExceptionPlace = Pick<Finding, 'path' | 'pointer' | 'range' | 'excerpt'>;

/** An exception, with its place. */
export interface PlacedException {
	readonly exception: Exception;
	readonly place: ExceptionPlace;
}

/** What is found of exceptions themselves. */
const ownRules: readonly ReportedRule[] = [
	{
		id: 'exception-expired',
		subject: 'estate',
		severity: 'warning',
		summary: 'An exception holds until its day.',
		why: 'Whoever set a day wanted the matter looked at again by then. The findings count again.',
		sources: [],
	},
	{
		id: 'exception-unused',
		subject: 'estate',
		severity: 'info',
		summary: 'An exception lets a finding stand.',
		why: 'One that lets nothing stand would hide the next finding of its kind, which nobody has looked at.',
		sources: [],
	},
];

/** Whether a finding is about an exception, and not about the estate. */
export function isAboutException(ruleId: string): boolean {
	return ownRules.some(({ id }) => id === ruleId);
}

/** The report without the findings that exceptions let stand, and with what is wrong with exceptions. */
export function withExceptions(
	report: LintReport,
	exceptions: readonly PlacedException[],
	rules: readonly Rule[],
): LintReport {
	const today = report.asOf.date.slice(0, 10);
	const all = exceptions.map((one) => {
		const { rule: id, objects, until } = one.exception;
		const isNamedIn = anyNameGlob(objects);
		const ids = new Set(rules.filter((rule) => isNamed(rule, id)).map((rule) => rule.id));
		return {
			...one,
			isExpired: until !== undefined && until.slice(0, 10) < today,
			isUsed: false,
			fits: (ruleId: string, subject: NamedObject) =>
				ids.has(ruleId) && namesOf(subject).some(isNamedIn),
		};
	});
	const settled = settle(report, ({ ruleId, subject }) => {
		const fitting = all.filter((one) => one.fits(ruleId, subject));
		for (const one of fitting) one.isUsed = true;
		const valid = fitting.find((one) => !one.isExpired);
		if (!valid) return undefined;
		const { reason, until } = valid.exception;
		return { status: 'excepted', reason, ...(until !== undefined && { until }) };
	});
	const isWhole = report.findings.every(({ subject }) => subject.kind !== 'document');
	const own = all.flatMap((one): Finding[] => {
		if (one.isExpired && one.isUsed) return [expiredFinding(one)];
		if (one.isUsed || !isWhole) return [];
		// What cannot be decided may be found once its facts are there.
		const mayBeUsed = report.undecided.some(({ ruleId, subject }) => one.fits(ruleId, subject));
		return mayBeUsed ? [] : [unusedFinding(one)];
	});
	if (own.length === 0) return settled;
	const findings = [...settled.findings, ...own].sort(compareFindings);
	const told = ownRules.filter(({ id }) => own.some(({ ruleId }) => ruleId === id));
	return amend(settled, {
		findings,
		rules: [...told, ...report.rules],
		summary: { ...report.summary, ...countSeverities(findings) },
	});
}

/** The names that an object goes by: a move also by that of its machine. */
function namesOf({ kind, name }: NamedObject): string[] {
	const end = kind === 'migration' ? name.lastIndexOf(' to ') : -1;
	return end < 0 ? [name] : [name, name.slice(0, end)];
}

function expiredFinding({ exception, place }: PlacedException): Finding {
	const { rule, until = '' } = exception;
	return findingOf({ exception, place }, 'exception-expired', {
		message: `The exception of ${rule} for ${listOf(exception)} held until ${until.slice(0, 10)}.`,
		fix: 'Mend what it let stand, or give it another day, if the reason still holds.',
	});
}

function unusedFinding({ exception, place }: PlacedException): Finding {
	return findingOf({ exception, place }, 'exception-unused', {
		message: `The exception of ${exception.rule} for ${listOf(exception)} lets nothing stand.`,
		fix: 'Take it out. Where only a part of the estate was linted, lint the whole.',
	});
}

function listOf({ objects }: Exception): string {
	return objects.join(', ');
}

function findingOf(
	{ exception, place }: PlacedException,
	ruleId: string,
	words: Pick<Finding, 'message' | 'fix'>,
): Finding {
	const { rule, objects, until = '' } = exception;
	return {
		ruleId,
		messageId: ruleId,
		severity: ownRules.find(({ id }) => id === ruleId)?.severity ?? 'warning',
		...words,
		subject: { kind: 'estate', name: 'estate' },
		...place,
		data: { rule },
		identity: identityOf([ruleId, rule, ...objects, until]),
	};
}
