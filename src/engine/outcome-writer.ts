import { collectFacts } from '../estate/facts.ts';
import { getOrAdd } from '../estate/maps.ts';
import { moveTime } from '../estate/pre-copy/move-time.ts';
import { setLazily } from '../source/lazily.ts';
import { inThousands } from '../source/limits.ts';
import { evenShare, mostToldFacts } from './ask-again.ts';
import type { Outcome, Report } from './check.ts';
import { commandOf } from './command-line.ts';
import type { Settings, Target } from './config.ts';
import { factWriterOf } from './fact-writer.ts';
import { fixOf } from './fix-text.ts';
import { nameOf } from './identify.ts';
import { identityOf } from './identity.ts';
import { type Data, renderMessage } from './message.ts';
import type { Cell } from './move-rows.ts';
import type { OpenEstate } from './open-estate.ts';
import type {
	Condition,
	Finding,
	MigrationCheck,
	MigrationVerdict,
	Open,
	ReportedTime,
	Undecided,
} from './report.ts';
import type { At, Rule, Severity } from './rule.ts';
import { isMild, isOfLaterStart } from './start-faults.ts';
import type { Step } from './steps.ts';
import type { Subject } from './subject.ts';
import { type Told, type Weighed, type Writing, WrittenVerdict } from './written-verdict.ts';

/** By what a run judged. */
export interface Judged {
	readonly open: OpenEstate;
	readonly settings: Settings;
	/** What every check says of a migration, found out once more. */
	checksOf(step: Step): readonly Outcome[];
	targetOf(subject: Subject): Target;
}

/** So many findings of one check are told: with more of them the estate is another one than it says. */
export const mostFindings = 10_000;
/** The same of a check of one machine or one move. */
export const mostOfMachine = 100;
/** So many facts that its checks lack are told of each move, however many moves there are. */
const leastToldOfMove = 50;

/** A migration, with what every check says of it. */
export interface CheckedMigration {
	readonly step: Step;
	readonly outcomes: readonly Outcome[];
	/** The rules that are turned off. */
	readonly skipped: readonly string[];
}

/** A finding that does not show its line yet. */
export type FindingInPlace = Omit<Finding, 'excerpt'> & { readonly about?: About };

/** What a finding is about, as objects of the estate. */
export interface About {
	readonly subject: Subject;
	readonly at: At;
}

/** Writes what one check says. */
export type OutcomeWriter = ReturnType<typeof outcomeWriterOf>;

/** Puts outcomes into the words of a report. */
export function outcomeWriterOf({ open, settings, checksOf, targetOf }: Judged) {
	const { places, estate } = open;
	const facts = factWriterOf(open);
	/** The severity of a rule for a subject, or of what it reports of it. */
	const severityOf = (rule: Rule, subject: Subject, reports: readonly Report[] = []) => {
		const set = settings.severityOf(rule, targetOf(subject));
		const severity = set === 'off' ? rule.severity : set;
		// A check that reports nothing can be no graver than all that it may report.
		const ids =
			reports.length > 0 ? reports.map(({ messageId }) => messageId) : Object.keys(rule.messages);
		const areMild = ids.every((one) => isMild(rule, subject, one));
		return areMild && severity === 'error' ? 'warning' : severity;
	};
	const messageOf = ({ rule, subject }: Outcome, { messageId, data }: Report): string => {
		const message = renderMessage(rule.messages[messageId] as string, data);
		return isOfLaterStart(rule, subject, messageId)
			? `${message} It is off: it moves, but will not start there.`
			: message;
	};

	const writeCheck = (outcome: Outcome, most: number): MigrationCheck => {
		const { rule, subject, reports, missed, conditions, assumed, evidence } = outcome;
		const check: { -readonly [Key in keyof MigrationCheck]: MigrationCheck[Key] } = {
			ruleId: rule.id,
			outcome: outcome.outcome,
			severity: severityOf(rule, subject, reports),
		};
		// A table of many moves shows no more of a check than its outcome.
		if (reports.length > 0) {
			setLazily(check, 'message', () =>
				reports.map((report) => messageOf(outcome, report)).join(' '),
			);
			setLazily(check, 'fix', () =>
				[...new Set(reports.map((report) => fixOf(outcome, report)))].join('\n'),
			);
		}
		if (evidence.length > 0)
			setLazily(check, 'evidence', () =>
				evidence
					.map(({ id, data }) => renderMessage(rule.evidence?.[id] as string, data))
					.join('; '),
			);
		if (reports.length + evidence.length > 0)
			setLazily(check, 'names', () => longNames([...reports, ...evidence]));
		if (missed.length > 0) setLazily(check, 'missing', () => facts.missing(missed.slice(0, most)));
		if (conditions.length > 0)
			setLazily(check, 'conditions', () => facts.conditions(conditions.slice(0, most)));
		const more = Math.max(0, missed.length - most) + Math.max(0, conditions.length - most);
		if (more > 0) check.more = more;
		if (assumed.length > 0)
			setLazily(check, 'defaults', () =>
				assumed.map(({ object, fact, value }) => {
					const belonging = places.belongingOf(object, fact);
					return { object: nameOf(belonging.object), fact: belonging.fact, value };
				}),
			);
		return check;
	};

	let moves = 0;
	/** The checks of thousands of moves would fill the memory: formats read one move after the other. */
	let lastRead: { readonly step: Step; readonly outcomes: readonly Outcome[] } | undefined;
	const outcomesOf = (step: Step): readonly Outcome[] => {
		if (lastRead?.step !== step) lastRead = { step, outcomes: checksOf(step) };
		return lastRead.outcomes;
	};
	const isBlocking = ({ rule, subject, reports, outcome }: Outcome): boolean =>
		outcome !== 'passed' && severityOf(rule, subject, reports) === 'error';
	const conditionsOf = (step: Step): Condition[] =>
		facts.conditions(
			outcomesOf(step)
				.filter(isBlocking)
				.flatMap(({ outcome, conditions }) => (outcome === 'open' ? conditions : [])),
		);

	/** Thousands of moves are decided by the same rules. */
	const results = new Map<string, Weighed>();
	/** What checks come to that keep a move from being allowed. */
	const weigh = (told: readonly Pick<Outcome, 'rule' | 'outcome'>[]): Weighed => {
		const of = (wanted: Outcome['outcome']) => told.filter(({ outcome }) => outcome === wanted);
		const failed = of('failed');
		const undecided = of('undecided');
		const verdict = failed.length > 0 ? 'blocked' : undecided.length > 0 ? 'undecided' : 'allowed';
		const decisive = failed.length > 0 ? failed : undecided;
		const decidedBy = decisive.map(({ rule }) => rule.id);
		const isConditional = of('open').length > 0;
		const key = [verdict, isConditional, ...decidedBy].join(' ');
		return getOrAdd(results, key, () => ({ verdict, decidedBy, isConditional }));
	};
	const cells = new Map<Cell, Told>();

	const lossy = collectFacts(open.losses);
	const writeTime = ({ migration, estate: met, sharing }: Step): ReportedTime | null => {
		const time = moveTime(migration, met, lossy, sharing);
		if (!time) return null;
		const { total = null, pause = null, isIdle, missed } = time;
		return { total, pause, isIdle, missing: facts.missing(missed) };
	};

	const writing: Writing = {
		command: ({ migration }) => commandOf(migration, estate),
		conditions: conditionsOf,
		time: writeTime,
		checks: (step) => {
			const outcomes = outcomesOf(step);
			const ofMove = Math.max(leastToldOfMove, Math.ceil(mostToldFacts / moves));
			const most = evenShare(outcomes.map(factsOf), ofMove);
			return outcomes.map((outcome) => writeCheck(outcome, most));
		},
	};

	return {
		shownBy: facts.shownBy,
		nameOf: (subject: Subject) => targetOf(subject).name,
		findings: (outcome: Outcome): FindingInPlace[] => {
			const { rule, subject } = outcome;
			const { name } = targetOf(subject);
			const write = (report: Report): FindingInPlace => {
				const { messageId, at, data } = report;
				const fallback: At[] = subject.object ? [[subject.object]] : [];
				const named = subject.namedAt ? [subject.namedAt] : [];
				const place = [at, [at[0]] as At, ...fallback, ...named]
					.map((one) => places.placeOf(one))
					.find((one) => one !== undefined);
				return {
					ruleId: rule.id,
					messageId,
					severity: severityOf(rule, subject, [report]),
					message: messageOf(outcome, report),
					fix: fixOf(outcome, report),
					subject: name,
					path: place?.path ?? null,
					pointer: place?.pointer ?? '',
					range: place?.range ?? null,
					data,
					identity: identityOf([rule.id, messageId, name.name, places.stablePathOf(at)]),
					about: { subject, at },
				};
			};
			const { told, left } = reportsOf(outcome);
			const findings = told.map(write);
			const [first] = left;
			if (!first) return findings;
			const next = write(first);
			const message = `${inThousands(left.length)} more are not told. The first: ${next.message}`;
			const identity = identityOf([rule.id, 'more', name.name]);
			const severity = severityOf(rule, subject, left);
			return [...findings, { ...next, message, severity, identity }];
		},
		/** How grave each of these findings is. */
		severitiesOf: (outcome: Outcome): Severity[] => {
			const { rule, subject } = outcome;
			const { told, left } = reportsOf(outcome);
			const all = [...told.map((one) => [one]), ...(left.length > 0 ? [left] : [])];
			return all.map((reports) => severityOf(rule, subject, reports));
		},
		undecided: ({ rule, subject, missed }: Outcome): Undecided => ({
			ruleId: rule.id,
			subject: targetOf(subject).name,
			missing: facts.missing(missed),
		}),
		open: ({ rule, subject, conditions }: Outcome): Open => ({
			ruleId: rule.id,
			subject: targetOf(subject).name,
			conditions: facts.conditions(conditions),
		}),
		verdict: ({ step, outcomes, skipped }: CheckedMigration): MigrationVerdict => {
			moves += 1;
			const weighed = weigh(outcomes.filter(isBlocking));
			return new WrittenVerdict(step, { weighed, skipped, writing });
		},
		isBlocking,
		/** The verdict of a move of which it is known what all checks say. */
		verdictAt(step: Step, cell: Cell): MigrationVerdict {
			moves += 1;
			const told = getOrAdd(cells, cell, (): Told => {
				const sayings = cell.sayings.filter((one) => one.isBlocking);
				return { weighed: weigh(sayings as never), skipped: cell.skipped, writing };
			});
			return new WrittenVerdict(step, told);
		},
	};
}

/** What a check reports, as far as it is told one by one, and the rest. */
function reportsOf({ subject: { kind }, reports }: Outcome) {
	const most = kind === 'virtualMachine' || kind === 'migration' ? mostOfMachine : mostFindings;
	return { told: reports.slice(0, most), left: reports.slice(most) };
}

function factsOf({ missed, conditions }: Outcome): number {
	return missed.length + conditions.length;
}

/** Names of several words, among what texts are made of. */
function longNames(texts: readonly { readonly data: Data }[]): string[] | undefined {
	const values = texts.flatMap(({ data }) => Object.values(data)).flat();
	const names = values.filter((one) => typeof one === 'string').filter((one) => /\s/.test(one));
	return names.length > 0 ? [...new Set(names)] : undefined;
}
