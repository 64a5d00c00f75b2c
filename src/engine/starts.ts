import type { JudgeStart, Start } from '../capacity/start.ts';
import type { Estate } from '../estate/estate.ts';
import { collectFacts } from '../estate/facts.ts';
import { getOrAdd } from '../estate/maps.ts';
import type { Migration } from '../estate/migration.ts';
import type { Host, VirtualMachine } from '../generated/manifest.ts';
import type { Outcome } from './check.ts';
import type { Target } from './config.ts';
import { judgeOf } from './judging.ts';
import type { LintOptions } from './lint.ts';
import type { OpenEstate } from './open-estate.ts';
import type { Rule } from './rule.ts';
import { isMild } from './start-faults.ts';
import { startOf } from './start-of.ts';
import { migrationSubject, type Subject } from './subject.ts';

/** Judges starts by some of the rules that hold for them, or by all. */
export type JudgeStartBy = (machine: VirtualMachine, node: Host, rules?: readonly Rule[]) => Start;

/**
 * Judges whether machines can start on other nodes after their own failed: by the rules about moves that
 * hold for that too, as the settings say.
 */
export function startJudge(open: OpenEstate, options: LintOptions): JudgeStartBy {
	const { judge, targetOf } = judgeOf(open, options);
	const every = rulesOfStarts(options);
	const isGrave = graveFaults(options, targetOf);
	return (machine, node, rules = every) => {
		const subject = migrationSubject(restartOf(machine, node, open.estate));
		const all = rules
			.map((rule) => judge(rule, subject))
			.filter((outcome) => typeof outcome === 'object');
		return startOf(all.filter(isGrave), all);
	};
}

/** The rules about moves that hold for starts too. */
export function rulesOfStarts({ rules }: LintOptions): LintOptions['rules'] {
	return rules.filter(({ appliesTo }) => appliesTo?.restart);
}

/** Tells whether what a check says keeps a machine from starting, or may. */
export function graveFaults(
	{ settings }: LintOptions,
	targetOf: (subject: Subject) => Target,
): (outcome: Outcome) => boolean {
	return ({ rule, subject, reports, outcome }) =>
		outcome !== 'passed' &&
		settings.severityOf(rule, targetOf(subject)) === 'error' &&
		(reports.length === 0 || reports.some(({ messageId }) => !isMild(rule, subject, messageId)));
}

/** The same, of which several rules ask one machine in turn. */
export function rememberingStarts(judge: JudgeStart): JudgeStart {
	let last: VirtualMachine | undefined;
	let known = new Map<Host, ReturnType<JudgeStart>>();
	return (machine, node) => {
		if (machine !== last) known = new Map();
		last = machine;
		return getOrAdd(known, node, () => judge(machine, node));
	};
}

/** What failing over is for the checks: the role moves, and what its machine held in memory is lost. */
export function restartOf(
	virtualMachine: VirtualMachine,
	destination: Host,
	estate: Estate,
): Migration {
	const facts = collectFacts();
	const type = 'TurnOff';
	return {
		virtualMachine,
		source: estate.ownerOf(virtualMachine, facts),
		destination,
		operation: 'Move-ClusterVirtualMachineRole',
		unknownCluster: [],
		holderWithout: undefined,
		type,
		cluster: estate.clusterOf(virtualMachine, facts) ?? undefined,
		wanted: { to: destination.name, type },
		planned: undefined,
	};
}
