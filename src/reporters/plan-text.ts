import type {
	ClusterPlan,
	PlanMove,
	PlanReport,
	PlanRound,
	PlanStep,
	PlanTime,
	ReportedObstacle,
} from '../engine/plan-report.ts';
import type { ReportedFact } from '../engine/report.ts';
import { timeModel } from '../engine/time-model.ts';
import { alikeConflicts, conflictLines } from './alike-conflicts.ts';
import { secondsText } from './durations.ts';
import { fixLines } from './fault-lines.ts';
import { drivesOf } from './node-commands.ts';
import { boxesOf, count, listed } from './text.ts';

/** How many names, obstacles and facts are told. */
const mostNames = 4;
const mostObstacles = 8;
const mostFacts = 6;

/** `HVC01: drain of HV03` */
export function headOf(
	{ cluster, steps, upgradeTo }: ClusterPlan,
	kind: PlanReport['kind'],
): string {
	const nodes = steps.flatMap((step) => step.nodes);
	if (kind === 'drain') return `${cluster}: drain of ${listed(nodes, mostNames)}`;
	const what =
		upgradeTo === null ? 'rolling maintenance' : `rolling upgrade to Windows Server ${upgradeTo}`;
	return `${cluster}: ${what} of ${count(nodes.length, 'node')}`;
}

/** Why no two nodes are away at once, though the votes would let them. */
const oneByOne =
	'One node is away at a time, since nothing tells whether their drives are the storage of all (`storageSpacesDirect`).';

/** What the answer is, in a sentence. */
export function verdictOf(plan: ClusterPlan, kind: PlanReport['kind']): string {
	const { verdict, steps, areFewest, sharesNodeDrives } = plan;
	if (kind === 'rolling') {
		const number = count(steps.length, 'step');
		switch (verdict) {
			case 'possible':
				return [
					`Possible in ${number}, ${areFewest ? 'and in no fewer' : 'at most: fewer are not ruled out'}.`,
					...(areFewest || sharesNodeDrives !== null ? [] : [oneByOne]),
					...(timeOf(plan.time) === '' ? [] : [timeOf(plan.time)]),
				].join(' ');
			case 'impossible':
				return steps.some(losesQuorum)
					? 'Impossible: without some of its nodes the cluster stops.'
					: 'Impossible: some of its nodes cannot be emptied.';
			case 'undecided':
				return 'Undecided: of some of its nodes it is not known whether they can be emptied.';
		}
	}
	const [step] = steps as [PlanStep];
	const moves = step.rounds.flatMap((round) => round.moves);
	const how = `${count(moves.length, 'move')} in ${count(step.rounds.length, 'round')}${
		moves.length > 0 && !step.areFewest ? ' at most' : ''
	}`;
	switch (verdict) {
		case 'possible':
			return moves.length === 0
				? 'Possible: there is nothing on it that would have to move.'
				: `Possible: ${how}. ${timeOf(plan.time)}`.trimEnd();
		case 'impossible':
			if (losesQuorum(step)) return 'Impossible: the cluster stops without it.';
			return moves.length > 0
				? `It does not become empty: ${how} take all roles away${step.missing.length > 0 ? ' if the missing facts turn out well' : ''}, and machines stay that are none.`
				: 'Impossible: not all machines can leave, whatever is moved before.';
		case 'undecided':
			return {
				facts:
					moves.length > 0
						? `Undecided for want of facts. If they turn out well: ${how}.`
						: 'Undecided for want of facts.',
				dynamicMemory: `Undecided: it hangs on how far machines with dynamic memory shrink. If they do: ${how}.`,
				steps:
					'Undecided: not all machines can leave at once, and the search for a plan that moves others ended before it was through.',
			}[step.because ?? 'facts'];
	}
}

function losesQuorum({ obstacles }: PlanStep): boolean {
	return obstacles.some(({ kind }) => kind === 'quorum');
}

/** How long it takes, and what that hangs on. */
export function timeOf({ total, idle, unknown }: PlanTime): string {
	if (unknown > 0 || total === null)
		return `How long it takes is not known: facts are missing for ${count(unknown, 'move')}.`;
	if (total.most === 0) return '';
	const more = idle > 0 ? ' if machines change next to nothing of their memory meanwhile' : '';
	return `It takes ${secondsText(total)}${more}.`;
}

/** On what the times stand, where any are told. */
export function modelOf(plan: ClusterPlan): string[] {
	const times = plan.steps.flatMap(({ rounds }) =>
		rounds.flatMap(({ moves }) => moves.flatMap(({ time }) => time ?? [])),
	);
	if (times.every(({ total }) => total === null)) return [];
	return [timeModel];
}

/** What is missing for times and for the verdict, each kind of fact once. */
export function wantedOf(facts: readonly ReportedFact[]): string[] {
	const kinds = new Map<string, ReportedFact[]>();
	for (const one of facts.filter(({ choice }) => (choice?.option ?? 0) === 0)) {
		const key = `${one.object.kind} ${kindOf(one.fact)} ${one.because ?? ''}`;
		kinds.set(key, [...(kinds.get(key) ?? []), one]);
	}
	const all = [...kinds.values()].map((same) => {
		const [{ fact, because, shownBy, choice }] = same as [ReportedFact];
		const names = listed([...new Set(same.map(({ object }) => object.name))], mostNames);
		const notes = [
			...(because === undefined ? [] : [because]),
			...(choice ? ['or another fact'] : []),
		];
		return `${kindOf(fact)} of ${names}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}: ${shownBy}`;
	});
	const more = all.length - mostFacts;
	return more > 1
		? [...all.slice(0, mostFacts), `and ${more} other kinds of facts; --format json has them`]
		: all;
}

function kindOf(fact: string): string {
	return fact.replace(/\[\d+\]/g, '[]');
}

/** `Round 2, 20 to 40 s` */
export function roundHead({ moves, time }: PlanRound, number: number): string {
	const isLive = moves.some(({ type }) => type === 'Live');
	const how = isLive ? '' : ', machines that do not run';
	const long = isLive && time ? `, ${secondsText(time)}` : '';
	return `Round ${number}${how}${long}`;
}

/** What is to be said of a move besides its ends. */
export function noteOf({ type, time, makesRoom, isTemporary }: PlanMove): string {
	return [
		...(type === 'Live' ? [] : [type]),
		...(time?.total ? [secondsText(time.total)] : []),
		...(time?.pause ? [`stands still ${secondsText(time.pause)}`] : []),
		...(isTemporary ? ['for the time being'] : []),
		...(makesRoom && !isTemporary ? ['makes room'] : []),
	].join(', ');
}

/** Why machines cannot leave, with what each node says. */
export function obstacleLines(obstacles: readonly ReportedObstacle[]): string[] {
	const alike = alikeConflicts(obstacles);
	const more = alike.length - mostObstacles;
	return [
		...alike.slice(0, mostObstacles).flatMap(conflictLines),
		...(more > 0 ? [`And ${count(more, 'other reason')}; --format json has all of them.`] : []),
	];
}

/** What was taken as a default of the product. */
export function defaultsOf({ defaults }: PlanStep): string[] {
	const all = defaults.map(({ object, fact, value }) => `${object.name} ${fact}: ${value}`);
	const more = all.length - mostFacts;
	return more > 1
		? [...all.slice(0, mostFacts), `and ${more} more; --format json has all of them`]
		: all;
}

/** What is to be looked at before, as boxes to tick. */
export function conditionsOf({ conditions }: PlanStep, plan: ClusterPlan): string[] {
	return [
		...drivesOf(plan).map(({ before }) => before),
		...boxesOf(conditions).map(({ withCommands }) => withCommands),
	];
}

/** The first boxes, where there are very many. */
export function fewConditionsOf(step: PlanStep, plan: ClusterPlan): string[] {
	const all = conditionsOf(step, plan).map((one) => `[ ] ${one}`);
	const more = all.length - mostFacts;
	return more > 1
		? [...all.slice(0, mostFacts), `and ${more} more; --format markdown has all of them`]
		: all;
}

/** What is left to do when all nodes are back. */
export function lastOf({ upgradeTo, verdict }: ClusterPlan): string | undefined {
	return upgradeTo === null || verdict !== 'possible'
		? undefined
		: 'When every node runs it, raise the functional level, after which no older node joins and nothing goes back: `Update-ClusterFunctionalLevel`';
}

/** The machines that stay, and what goes against good practice. */
export function remarksOf({ staying, warnings, nodes, rounds }: PlanStep): string[] {
	const running = staying.filter(({ isRunning }) => isRunning !== false);
	const others = rounds.flatMap(({ moves }) => moves.filter(({ makesRoom }) => makesRoom));
	const names = (machines: readonly { readonly virtualMachine: string }[]) =>
		listed([...new Set(machines.map(({ virtualMachine }) => virtualMachine))], mostNames);
	const on = listed(nodes, mostNames);
	return [
		...(others.length > 0
			? [
					`Machines of other nodes move too, since without that not all can leave: ${names(others)}.`,
				]
			: []),
		...(running.length > 0
			? [
					`No role of the cluster, so that no drain moves it: ${names(running)}. Shut down what runs, or move it with Move-VM, before ${on} goes down.`,
				]
			: []),
		...(staying.length > running.length
			? [
					`Off, and no role: ${names(staying.filter(({ isRunning }) => isRunning === false))}. What is off stays.`,
				]
			: []),
		...warnings
			.slice(0, mostObstacles)
			.flatMap(({ message, ruleId, fix }) => [`${message} (${ruleId})`, ...fixLines(fix)]),
		...(warnings.length > mostObstacles
			? [`And ${count(warnings.length - mostObstacles, 'other warning')}.`]
			: []),
	];
}
