import type { JudgeStart } from '../capacity/start.ts';
import type { Estate } from '../estate/estate.ts';
import { type AssumedFact, collectFacts, type Facts, type MissingFact } from '../estate/facts.ts';
import type { Recording } from '../estate/facts-read.ts';
import type { Losses } from '../estate/losses.ts';
import { getOrAdd } from '../estate/maps.ts';
import { type Migration, type MigrationOperation, unclearOf } from '../estate/migration.ts';
import { nameMissing } from '../estate/tentative.ts';
import { isWithin, type WindowsServerVersion } from '../facts/windows-server.ts';
import type { Cluster, Host, VirtualMachine } from '../generated/manifest.ts';
import { lazily } from '../source/lazily.ts';
import type { Data } from './message.ts';
import type { At, MigrationEnd, Rule, SubjectKind } from './rule.ts';
import { isMild, needState } from './start-faults.ts';
import { migrationSubject, type Subject } from './subject.ts';

/** A problem that a check found. */
export interface Report {
	readonly messageId: string;
	readonly at: At;
	readonly data: Data;
}

/** Why a check passes. */
export interface Evidence {
	readonly id: string;
	readonly data: Data;
}

/** What one rule says of one subject. */
export interface Outcome {
	readonly rule: Rule;
	readonly subject: Subject;
	/** Open: it passes if the conditions hold when the change is made. */
	readonly outcome: 'passed' | 'failed' | 'undecided' | 'open';
	readonly reports: readonly Report[];
	readonly missed: readonly MissingFact[];
	readonly conditions: readonly MissingFact[];
	readonly assumed: readonly AssumedFact[];
	/** The Windows Server version that a failed subject lives on, where it is known. */
	readonly windowsServer: WindowsServerVersion | undefined;
	/** Why it passed, for the checks that say so. */
	readonly evidence: readonly Evidence[];
}

/** What a check may know besides the estate. */
export interface Circumstances {
	readonly asOf: Date;
	readonly losses: Losses;
	/** The options of a rule for a subject, over the rule's defaults. */
	optionsOf(rule: Rule, subject: Subject): Readonly<Record<string, unknown>>;
	/** Whether the settings turn a rule off for a subject. */
	isOff?(ruleId: string, subject: Subject): boolean;
	/** What the checks of a start say; absent where these are what is asked. */
	readonly startOn?: JudgeStart | undefined;
	/** Is told of what checks read. */
	readonly recording?: Recording | undefined;
}

/**
 * Lets a rule judge a subject; undefined where the rule does not hold for it: another version, another
 * way of moving.
 */
export type Check = (rule: Rule, subject: Subject) => Outcome | undefined;

/** Lets rules judge the subjects of an estate. It is quickest to let all of them judge one subject, then the next. */
export function checkOf(estate: Estate, circumstances: Circumstances): Check {
	const judge = judgeOf(estate, circumstances);
	return (rule, subject) => {
		const outcome = judge(rule, subject);
		const { migration } = subject;
		if (!outcome || !migration || migration.unknownCluster.length === 0) return outcome;
		// It may be no role: where that makes a difference, nothing is decided.
		const alone = { ...migration, operation: 'Move-VM' } as const;
		const other = judge(rule, { ...subject, input: { migration: alone }, migration: alone });
		if (!other || other.outcome === outcome.outcome) return outcome;
		const missed = [...outcome.missed];
		for (const fact of [...other.missed, ...migration.unknownCluster])
			if (!missed.some((one) => one.object === fact.object && one.fact === fact.fact))
				missed.push(fact);
		return { ...outcome, outcome: 'undecided', reports: [], evidence: [], missed };
	};
}

const none: readonly never[] = [];

/** What most checks say. It is written out: copying it takes V8 longer than many a check. */
function passedSilently(rule: Rule, subject: Subject): Outcome {
	return {
		rule,
		subject,
		outcome: 'passed',
		reports: none,
		missed: none,
		conditions: none,
		assumed: none,
		windowsServer: undefined,
		evidence: none,
	};
}

/** Checks of a start ask of no other start. */
const refuse: JudgeStart = ({ name }) => {
	throw new Error(`Nothing judges where ${name} starts.`);
};

/** What a check is handed, which is filled anew for each subject and rule. */
type Context = Parameters<Rule['check']>[0] & { options: Readonly<Record<string, unknown>> };

/** Lets rules judge subjects as they are given. What the checks are handed is made once for each kind of subject. */
function judgeOf(estate: Estate, circumstances: Circumstances): Check {
	const { asOf, losses, startOn = refuse, recording } = circumstances;
	const facts = collectFacts(losses, recording);
	let reports: Report[] = [];
	let evidence: Evidence[] = [];
	const report = (messageId: string, at: At, data: Data = {}): void =>
		void reports.push({ messageId, at, data });
	const pass = (id: string, data: Data = {}): void => void evidence.push({ id, data });
	const isOff = (ruleId: string, migration: Migration): boolean =>
		circumstances.isOff?.(ruleId, migrationSubject(migration)) === true;
	const contexts = new Map<SubjectKind, Context>();
	const common = { estate, facts, asOf, report, pass, isOff, startOn, options: {} };
	const contextFor = ({ kind, input }: Subject): Context =>
		Object.assign(
			getOrAdd(contexts, kind, () => ({ ...common })),
			input,
		);
	let known: {
		readonly subject: Subject;
		readonly context: Context;
		readonly versions: Versions;
		readonly unclear: readonly MissingFact[];
	};

	return (rule, subject) => {
		if (!isForMove(rule, subject)) return undefined;
		if (known?.subject !== subject) {
			const versions = versionsOf(subject, estate, losses);
			const unclear = subject.migration ? unclearOf(subject.migration, losses) : none;
			known = { subject, context: contextFor(subject), versions, unclear };
		}
		const { context, versions, unclear } = known;
		const { applies, missed: undecidedBy } = appliesTo(rule, versions);
		const isOfMachine = rule.appliesTo?.of === 'machine';
		if (applies === false && !isOfMachine) return undefined;
		facts.reset();
		if (reports.length > 0) reports = [];
		if (evidence.length > 0) evidence = [];
		if (subject.kind === 'estate') nameLosses(losses, facts);
		context.options = circumstances.optionsOf(rule, subject);
		rule.check(context);
		if (applies === false && reports.length === 0) return undefined;
		if (reports.length + evidence.length + unclear.length === 0 && facts.isEmpty)
			return passedSilently(rule, subject);
		// Where the rule has nothing to say in any case, it does not matter whether it holds.
		const silent = isOfMachine || (reports.length === 0 && facts.collected().missed.length === 0);
		if (!silent) nameMissing(undecidedBy, facts);
		nameMissing(unclear, facts);
		const messageIds = reports.length > 0 ? reports.map(({ messageId }) => messageId) : none;
		const mayBeMild = needState(rule, subject, messageIds, facts);
		const { missed, conditions, assumed, hasGuessed } = facts.collected();
		// A mere warning does not outrank an unknown fact that may block.
		const isGrave = !mayBeMild && messageIds.some((one) => !isMild(rule, subject, one));
		const isAsked = !hasGuessed && unclear.length === 0;
		const isCertain = isAsked && (isGrave || missed.length === 0);
		const outcome =
			(applies || isOfMachine) && reports.length > 0 && isCertain
				? 'failed'
				: missed.length > 0
					? 'undecided'
					: conditions.length > 0
						? 'open'
						: 'passed';
		return {
			rule,
			subject,
			outcome,
			reports: outcome === 'failed' ? reports : none,
			missed,
			conditions,
			assumed,
			windowsServer:
				outcome === 'failed' ? windowsServerOf(subject, estate, collectFacts()) : undefined,
			// An empty list is still that of the next check.
			evidence:
				evidence.length > 0 && (outcome === 'passed' || outcome === 'open') ? evidence : none,
		};
	};
}

/** What a rule holds for that does not say for which operations: the moves to another host. */
const movesToHosts: readonly MigrationOperation[] = ['Move-ClusterVirtualMachineRole', 'Move-VM'];

/** What a rule says that holds everywhere: one for all, as checks are made by the hundred thousand. */
const anything: NonNullable<Rule['appliesTo']> = {};

/** Whether a rule is about moves of a migration's kind, or the subject is none. */
function isForMove({ appliesTo }: Rule, { migration }: Subject): boolean {
	if (!migration) return true;
	const { migrationTypes, operations = movesToHosts } = appliesTo ?? anything;
	return (
		(migrationTypes?.includes(migration.type) ?? true) && operations.includes(migration.operation)
	);
}

/** What is asked of the whole estate hangs on all that was lost of it. */
function nameLosses({ documents, parts }: Losses, facts: Facts): void {
	for (const kind of new Set(documents.flatMap(({ mayBe }) => mayBe))) facts.needEvery(kind);
	for (const { object, fact } of parts) facts.missing(object, fact);
}

/** The version that a subject lives on, by the end of a migration, with the facts that are missing for it. */
type Versions = (end: MigrationEnd) => {
	readonly version: WindowsServerVersion | undefined;
	readonly missed: readonly MissingFact[];
};

/** Rules ask for the version of one subject in turn: it is found once. */
function versionsOf(subject: Subject, estate: Estate, losses: Losses): Versions {
	const versionAt = (end: MigrationEnd): ReturnType<Versions> => {
		const facts = collectFacts(losses);
		const version = windowsServerOf(subject, estate, facts, end);
		return { version, missed: facts.collected().missed };
	};
	const source = lazily(() => versionAt('source'));
	const destination = lazily(() => versionAt('destination'));
	return (end) => (end === 'source' ? source() : destination());
}

const always = { applies: true, missed: none } as const;

/** Whether the version of a subject is one that a rule holds for; undefined where the facts that decide it are missing. */
function appliesTo(
	{ appliesTo = anything }: Rule,
	versions: Versions,
): { readonly applies: boolean | undefined; readonly missed: readonly MissingFact[] } {
	const { from, to } = appliesTo;
	if (from === undefined && to === undefined) return always;
	const ends = endsOf[appliesTo.of ?? 'destination'];
	if (ends.length === 1) {
		const { version, missed } = versions(ends[0] as MigrationEnd);
		const applies = version && missed.length === 0 ? isWithin(version, appliesTo) : undefined;
		return { applies, missed };
	}
	const ofEnds = ends.map(versions);
	const within = ofEnds.map(({ version, missed }) =>
		version && missed.length === 0 ? isWithin(version, appliesTo) : undefined,
	);
	const applies = within.includes(false) ? false : within.includes(undefined) ? undefined : true;
	return { applies, missed: ofEnds.flatMap(({ missed }) => missed) };
}

/** The ends of a migration whose version decides. A machine lives on the source. */
const endsOf = {
	source: ['source'],
	destination: ['destination'],
	both: ['source', 'destination'],
	machine: ['source'],
} as const satisfies Record<string, readonly MigrationEnd[]>;

/** The Windows Server version that a subject lives on: of a migration, that of one of its ends. */
function windowsServerOf(
	{ input, migration }: Subject,
	estate: Estate,
	facts: Facts,
	end: MigrationEnd = 'destination',
): WindowsServerVersion | undefined {
	const { cluster, host, virtualMachine } = input as {
		cluster?: Cluster;
		host?: Host;
		virtualMachine?: VirtualMachine;
	};
	const object =
		(migration && (migration[end] ?? migration.virtualMachine)) ??
		host ??
		cluster ??
		virtualMachine;
	return object && estate.windowsServerOf(object, facts);
}
