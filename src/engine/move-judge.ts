import type { Start } from '../capacity/start.ts';
import type { Estate } from '../estate/estate.ts';
import { collectFacts } from '../estate/facts.ts';
import { isOnline } from '../estate/machine/running.ts';
import type { Migration } from '../estate/migration.ts';
import { estateAlone } from '../estate/moved.ts';
import type { Host, VirtualMachine } from '../generated/manifest.ts';
import type { JudgeMove } from '../plan/ground.ts';
import type { Outcome } from './check.ts';
import { judgeOf } from './judging.ts';
import type { LintOptions } from './lint.ts';
import type { OpenEstate } from './open-estate.ts';
import { isMild } from './start-faults.ts';
import { startOf } from './start-of.ts';
import { migrationSubject } from './subject.ts';

/** The move of a role in a plan: live where its machine runs or may run; in any other state its memory is saved first, where it has any. */
export function roleMove(
	machine: VirtualMachine,
	destination: Host,
	estate: Estate,
	planned = false,
): Migration {
	const facts = collectFacts();
	const isStill =
		isOnline(machine, facts) !== undefined && facts.peek(machine, 'state') !== 'Running';
	const type = isStill ? 'Quick' : 'Live';
	const wanted = { virtualMachine: machine.name, to: destination.name, type } as const;
	const migration = estate.migrationTo(machine, destination, wanted);
	return planned ? { ...migration, planned: wanted } : migration;
}

/**
 * Judges whether machines can move between nodes by every check of the preflight, as the settings say,
 * but for the other machines: these are counted as a plan goes on.
 */
export function moveJudge(open: OpenEstate, options: LintOptions): JudgeMove {
	const rules = options.rules.filter(({ subject }) => subject === 'migration');
	const alone = estateAlone(open.estate);
	const judging = judgeOf({ ...open, estate: alone.estate }, options);
	const ask: JudgeMove = (machine, source, destination) => {
		alone.put(machine, source);
		const subject = migrationSubject(roleMove(machine, destination, alone.estate));
		const outcomes = rules
			.map((rule) => judging.judge(rule, subject))
			.filter((outcome) => typeof outcome === 'object')
			.filter(
				(outcome) =>
					outcome.outcome !== 'passed' &&
					options.settings.severityOf(outcome.rule, judging.targetOf(subject)) === 'error' &&
					!isOnlyMild(outcome),
			);
		return startOf(outcomes);
	};
	return (machine, source, destination) => {
		const { verdict, missed } = ask(machine, source, destination);
		if (verdict === 'allowed') return allowed;
		return new AskedAgain(verdict, missed, () => ask(machine, source, destination));
	};
}

/** What has to hold at that moment is told of the moves that a plan makes. */
const allowed: Start = { verdict: 'allowed', missed: [], conditions: [], assumed: [], faults: [] };

/** A move that is not allowed: of the hundred thousand that a plan looks at, few are asked why. */
class AskedAgain implements Start {
	readonly verdict: Start['verdict'];
	readonly missed: Start['missed'];
	readonly conditions = allowed.conditions;
	readonly assumed = allowed.assumed;
	readonly #ask: () => Start;

	constructor(verdict: Start['verdict'], missed: Start['missed'], ask: () => Start) {
		this.verdict = verdict;
		this.missed = missed;
		this.#ask = ask;
	}
	get faults() {
		return this.#ask().faults;
	}
}

function isOnlyMild({ rule, subject, reports }: Outcome): boolean {
	const ids =
		reports.length > 0 ? reports.map(({ messageId }) => messageId) : Object.keys(rule.messages);
	return ids.every((one) => isMild(rule, subject, one));
}
