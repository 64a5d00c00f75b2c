import { getOrAdd, remembering } from '../estate/maps.ts';
import { lazily } from '../source/lazily.ts';
import type { Config, Settings } from './config.ts';
import { isNamed } from './config-schema.ts';
import { anyNameGlob } from './glob.ts';
import { identityOf } from './identity.ts';
import type { Finding, LintReport, NamedObject, ReportedRule } from './report.ts';
import { compareFindings, countSeverities } from './report-writer.ts';
import type { Rule } from './rule.ts';
import { amend, settle } from './settle.ts';

/** Findings that somebody lets stand. */
export interface Exception {
	/** The id of the rule. */
	readonly rule: string;
	readonly reason: string;
	/** The last day on which they may. */
	readonly until?: string | undefined;
	/** What it is for, as the messages tell it. */
	readonly of: string;
	readonly place: ExceptionPlace;
	/** The cluster, host or machine that it is beside: findings about it, or that point into it, are meant. */
	readonly holder?: object;
	/** The name of what it is beside or in: checks of that alone may come to find what is meant, and of volumes. */
	readonly name?: string;
	/** Whether a finding of the rule is meant, where it is beside nothing. */
	fits?(finding: Finding): boolean;
	/** Whether a check of the rule that cannot be decided may come to find what is meant. */
	mayFit(subject: NamedObject): boolean;
}

/** Where an exception is written. */
export type ExceptionPlace = Pick<Finding, 'path' | 'pointer' | 'range' | 'excerpt'>;

/** Exceptions, and what is wrong with some, and with other settings. */
export interface ReadExceptions {
	readonly exceptions: readonly Exception[];
	readonly problems: readonly Finding[];
	/** The objects that an exception may be beside to let a finding stand. */
	holdersOf?(finding: Finding): readonly object[];
	/** What of the configuration is for nothing, where all of the estate was read. */
	readonly unused?: readonly Finding[];
}

/** What is found of exceptions and of the configuration themselves. */
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
	{
		id: 'override-unused',
		subject: 'estate',
		severity: 'info',
		summary: 'An override of the configuration is for something of the estate.',
		why: 'One that is for nothing has a name in it that is misspelt, or of something that is gone.',
		sources: [],
	},
	{
		id: 'exclude-unused',
		subject: 'estate',
		severity: 'info',
		summary: 'A glob of `exclude` keeps a file from being read.',
		why: 'One that no file fits is misspelt, and what it is about is read, or it is about something that is gone.',
		sources: [],
	},
];

/** Whether a finding is about an exception, an override or a glob of `exclude`, and not about the estate. */
export function isAboutSettings(ruleId: string): boolean {
	return ownRules.some(({ id }) => id === ruleId);
}

/** The rules about settings that some findings are of. */
export function ownRulesOf(findings: readonly Finding[]): ReportedRule[] {
	return ownRules.filter(({ id }) => findings.some(({ ruleId }) => ruleId === id));
}

/** An exception of the configuration, for objects of some names. */
export function configuredException(
	{ objects, ...own }: NonNullable<Config['exceptions']>[number],
	place: ExceptionPlace,
): Exception {
	const isNamedIn = anyNameGlob(objects);
	const isMeant = (subject: NamedObject) => namesOf(subject).some(isNamedIn);
	return {
		...own,
		of: `for ${objects.join(', ')}`,
		place,
		fits: ({ subject }) => isMeant(subject),
		mayFit: isMeant,
	};
}

/** The names that an object goes by: a move also by that of its machine. */
export function namesOf({ kind, name }: NamedObject): string[] {
	const end = kind === 'migration' ? name.lastIndexOf(' to ') : -1;
	return end < 0 ? [name] : [name, name.slice(0, end)];
}

/** The report without the findings that exceptions let stand, and with what is wrong with exceptions. */
export function withExceptions(
	report: LintReport,
	{ exceptions, problems, unused = [], holdersOf = () => [] }: ReadExceptions,
	{ rules, settings }: { readonly rules: readonly Rule[]; readonly settings: Settings },
): LintReport {
	const today = report.asOf.date.slice(0, 10);
	const used = new Set<Exception>();
	const byRule = new Map<string, RuleExceptions>();
	const rulesOf = new Map<Exception, string[]>();
	const rulesNamed = remembering((id) => rules.filter((one) => isNamed(one, id)));
	// A rule that is locked takes none, wherever it is written.
	for (const exception of exceptions)
		for (const rule of rulesNamed(exception.rule))
			if (!settings.isLocked(rule)) {
				const { byHolder, others } = getOrAdd(byRule, rule.id, noExceptions);
				getOrAdd(rulesOf, exception, (): string[] => []).push(rule.id);
				if (exception.holder)
					getOrAdd(byHolder, exception.holder, (): Exception[] => []).push(exception);
				else others.push(exception);
			}
	const fittingOf = (finding: Finding): Exception[] => {
		const ofRule = byRule.get(finding.ruleId);
		if (!ofRule) return [];
		const beside = new Set(
			holdersOf(finding).flatMap((holder) => ofRule.byHolder.get(holder) ?? []),
		);
		return [...beside, ...ofRule.others.filter((one) => one.fits?.(finding))];
	};
	const isExpired = ({ until }: Exception) => until !== undefined && until.slice(0, 10) < today;
	const undecided = lazily(() => undecidedByRule(report));
	// What cannot be decided may be found once its facts are there.
	const mayFitOne = (exception: Exception, ruleId: string): boolean => {
		// What is not told may be of anything.
		if (Object.hasOwn(report.untold.undecided, ruleId)) return true;
		const ofRule = undecided().get(ruleId);
		if (!ofRule) return false;
		const { all, byName, volumes } = ofRule;
		const { name } = exception;
		const subjects = name === undefined ? all : [...(byName.get(name) ?? []), ...volumes];
		return subjects.some(exception.mayFit);
	};
	const settled = settle(report, (finding) => {
		const fitting = fittingOf(finding);
		for (const one of fitting) used.add(one);
		const valid = fitting.find((one) => !isExpired(one));
		if (!valid) return undefined;
		const { reason, until } = valid;
		return { status: 'excepted', reason, ...(until !== undefined && { until }) };
	});
	const isWhole =
		problems.length === 0 && report.findings.every(({ subject }) => subject.kind !== 'document');
	const ofExceptions = exceptions.flatMap((one): Finding[] => {
		if (used.has(one)) return isExpired(one) ? [expiredFinding(one)] : [];
		if (!isWhole) return [];
		const mayBeUsed = (rulesOf.get(one) ?? []).some((ruleId) => mayFitOne(one, ruleId));
		return mayBeUsed ? [] : [unusedFinding(one)];
	});
	const { shard } = report;
	// What lets nothing stand here may do so in another part.
	const isHeldBack = ({ ruleId }: Finding) => shard !== undefined && ruleId === 'exception-unused';
	const all = [...ofExceptions, ...(isWhole ? unused : [])];
	const own = all.filter((one) => !isHeldBack(one));
	if (all.length + problems.length === 0) return settled;
	const findings = [...settled.findings, ...problems, ...own].sort(compareFindings);
	return amend(settled, {
		findings,
		rules: [...ownRulesOf(own), ...report.rules],
		...(shard && { shard: { ...shard, unused: all.filter(isHeldBack) } }),
		summary: { ...report.summary, ...countSeverities(findings) },
	});
}

/** What checks of a rule that cannot be decided are about. */
interface UndecidedSubjects {
	readonly all: NamedObject[];
	readonly byName: Map<string, NamedObject[]>;
	readonly volumes: NamedObject[];
}

function undecidedByRule(report: LintReport): ReadonlyMap<string, UndecidedSubjects> {
	const byRule = new Map<string, UndecidedSubjects>();
	for (const { ruleId, subject } of report.undecided) {
		const { all, byName, volumes } = getOrAdd(byRule, ruleId, () => ({
			all: [],
			byName: new Map(),
			volumes: [],
		}));
		all.push(subject);
		for (const name of namesOf(subject))
			getOrAdd(byName, name, (): NamedObject[] => []).push(subject);
		if (subject.kind === 'sharedVolume') volumes.push(subject);
	}
	return byRule;
}

/** The exceptions of a rule. */
interface RuleExceptions {
	/** Those that are beside something, which may be very many. */
	readonly byHolder: Map<object, Exception[]>;
	readonly others: Exception[];
}

const noExceptions = (): RuleExceptions => ({
	byHolder: new Map(),
	others: [],
});

function expiredFinding(exception: Exception): Finding {
	const { rule, of, until = '' } = exception;
	return findingOf(exception, 'exception-expired', {
		message: `The exception of ${rule} ${of} held until ${until.slice(0, 10)}.`,
		fix: 'Mend what it let stand, or give it another day, if the reason still holds.',
	});
}

function unusedFinding(exception: Exception): Finding {
	return findingOf(exception, 'exception-unused', {
		message: `The exception of ${exception.rule} ${exception.of} lets nothing stand.`,
		fix: 'Take it out. Where only a part of the estate was linted, lint the whole.',
	});
}

function findingOf(
	{ rule, of, until = '', place }: Exception,
	ruleId: string,
	words: Pick<Finding, 'message' | 'fix'>,
): Finding {
	return {
		ruleId,
		messageId: ruleId,
		severity: ownRules.find(({ id }) => id === ruleId)?.severity ?? 'warning',
		...words,
		subject: { kind: 'estate', name: 'estate' },
		...place,
		data: { rule },
		identity: identityOf([ruleId, rule, of, until]),
	};
}
