import {
	type SetupConstraint,
	type SetupScope,
	scopedSteps,
} from '../../facts/setup-order/constraint.ts';
import { setupOrder } from '../../facts/setup-order.ts';
import { isWithin } from '../../facts/windows-server.ts';
import type { Cluster, SetupStep } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import { type Facts, quiet } from '../facts.ts';
import { computerKey, isSameName, nameKey } from '../names/names.ts';
import { isOnSharedVolume } from './made-role.ts';

/** A step, and where it stands in the set-up, counted from 1. */
export interface PlacedStep {
	readonly step: SetupStep;
	readonly number: number;
}

/** A step that comes after one that it has to precede. */
export interface MisplacedStep extends PlacedStep {
	/** The first of the steps that it has to precede. */
	readonly after: PlacedStep;
	readonly constraint: SetupConstraint;
}

/** What the steps of a constraint act on. */
interface Target {
	readonly scope: SetupScope;
	readonly name: string;
}

/** Whether it is so, or else the property of the step that would tell. */
type Answer = boolean | SetupScope | 'feature';

/**
 * The steps of a cluster's set-up that come too late. Names the facts that would decide the rest, and
 * the steps that must have been there but are not told.
 */
export function misplacedSteps(
	cluster: Cluster,
	kind: SetupConstraint['kind'],
	estate: Estate,
	facts: Facts,
): MisplacedStep[] {
	const setup = facts.need(cluster, 'setup');
	if (!setup || !facts.isComplete(setup)) return [];
	const all = setup.map((step, index) => ({ step, number: index + 1 }));
	return setupOrder
		.filter((constraint) => constraint.kind === kind)
		.flatMap((constraint) => {
			const steps = constraint.onSharedVolumes
				? all.filter(({ step }) => isOnSharedVolume(step, cluster, estate, quiet(facts)) !== false)
				: all;
			const isMadeGood = ({ number }: PlacedStep) =>
				all.some((one) => one.step.step === constraint.again && one.number > number);
			const order = compare(constraint, span(steps, constraint), cluster, facts);
			const { first, untold, misplaced } = order;
			if (first && untold.length > 0 && holdsFor(constraint, first, cluster, estate, facts))
				facts.missing(cluster, `setup: ${describeUntold(constraint, untold)}`);
			return misplaced.filter(
				(one) => !isMadeGood(one) && holdsFor(constraint, one.after, cluster, estate, facts),
			);
		})
		.sort((one, other) => one.number - other.number);
}

/** The part of a set-up that a constraint looks at. */
function span(
	steps: readonly PlacedStep[],
	{ since = [], until = [] }: SetupConstraint,
): readonly PlacedStep[] {
	const from = steps.findIndex(({ step }) => since.includes(step.step));
	const to = steps.findIndex(({ step }) => until.includes(step.step));
	return steps.slice(Math.max(from, 0), to < 0 ? undefined : to);
}

interface Order {
	/** The first step that has to come later. */
	readonly first: PlacedStep | undefined;
	readonly misplaced: readonly MisplacedStep[];
	/** What the required step is not told of; `undefined` stands for the whole cluster. */
	readonly untold: readonly (Target | undefined)[];
}

function compare(
	constraint: SetupConstraint,
	steps: readonly PlacedStep[],
	cluster: Cluster,
	facts: Facts,
): Order {
	const isAfter = ({ step }: PlacedStep) => constraint.after.includes(step.step);
	const first = steps.find(isAfter);
	const misplaced: MisplacedStep[] = [];
	const untold: (Target | undefined)[] = [];
	const { isRequired = false } = constraint;
	if (!first || !(isRequired || isReversed(first, constraint, steps)))
		return { first, misplaced, untold };

	for (const target of targetsOf(constraint, steps, cluster, facts)) {
		const joins = constraint.scope === 'everyNode' ? joiningOf(target, steps, facts) : 0;
		for (const round of roundsOf(constraint, target, steps, facts)) {
			const after = round.find(
				(one) => isAfter(one) && one.number >= joins && actsOn(one, target, facts) === true,
			);
			if (!after) continue;
			const answers = round.map((one) => ({
				one,
				answer: comesFirst(one, constraint, target, facts),
			}));
			const early = answers.filter(({ one }) => one.number < after.number);
			if (early.some(({ answer }) => answer === true)) continue;
			const late = answers.find(({ answer }) => answer === true)?.one;
			const unclear = (late ? early : answers).filter(({ answer }) => typeof answer === 'string');
			for (const { one, answer } of unclear) facts.need(one.step, answer as 'feature');
			if (unclear.length > 0) continue;
			if (late) misplaced.push({ ...late, after, constraint });
			else if (!steps.some((one) => comesFirst(one, constraint, target, facts) === true))
				untold.push(target);
		}
	}
	return { first, misplaced, untold: isRequired ? untold : [] };
}

/** Whether anything that has to come first stands after a step, whatever they act on. */
function isReversed(
	after: PlacedStep,
	{ before }: SetupConstraint,
	steps: readonly PlacedStep[],
): boolean {
	return steps.some(({ step, number }) => before.includes(step.step) && number > after.number);
}

/**
 * What the steps of a constraint act on, one by one; `undefined` stands for the whole cluster. None
 * where a step does not say which node comes or goes: nothing can be told of any node then.
 */
function targetsOf(
	constraint: SetupConstraint,
	steps: readonly PlacedStep[],
	cluster: Cluster,
	facts: Facts,
): readonly (Target | undefined)[] {
	const { scope, after, rounds = [] } = constraint;
	if (!scope) return [undefined];
	const turns = scope === 'everyNode' ? [...rounds, 'AddNode', 'EvictNode'] : rounds;
	const nodesOfTurns = steps
		.filter(({ step }) => turns.includes(step.step))
		.map(({ step }) => facts.need(step, 'node'));
	const nodes = scope === 'everyNode' ? facts.need(cluster, 'nodes') : undefined;
	if (nodesOfTurns.includes(undefined)) return [];
	if (scope === 'everyNode') return (nodes ?? []).map((name) => ({ scope: 'node', name }));
	const names = steps
		.filter((one) => after.includes(one.step.step) && isReversed(one, constraint, steps))
		.flatMap(({ step }) => facts.need(step, scope) ?? []);
	const byKey = new Map(names.map((name) => [keyOf(scope, name), { scope, name }]));
	return [...byKey.values()];
}

/** The step by which a node joins, or 0 where it is there from the start. */
function joiningOf(target: Target | undefined, steps: readonly PlacedStep[], facts: Facts): number {
	const turn = steps.find(
		(one) =>
			(one.step.step === 'AddNode' || one.step.step === 'EvictNode') &&
			actsOn(one, target, facts) === true,
	);
	return turn?.step.step === 'AddNode' ? turn.number : 0;
}

function roundsOf(
	{ rounds = [] }: SetupConstraint,
	target: Target | undefined,
	steps: readonly PlacedStep[],
	facts: Facts,
): PlacedStep[][] {
	const found: PlacedStep[][] = [[]];
	for (const one of steps) {
		if (rounds.includes(one.step.step) && actsOn(one, target, facts) === true) found.push([]);
		found.at(-1)?.push(one);
	}
	return found;
}

/** Whether a step is the one that has to come first. */
function comesFirst(
	one: PlacedStep,
	{ before, feature }: SetupConstraint,
	target: Target | undefined,
	facts: Facts,
): Answer {
	if (!before.includes(one.step.step)) return false;
	const acts = actsOn(one, target, facts);
	if (acts === false || feature === undefined) return acts;
	const installed = facts.peek(one.step, 'feature');
	if (installed === undefined) return 'feature';
	return isSameName(installed, feature) && acts;
}

function actsOn({ step }: PlacedStep, target: Target | undefined, facts: Facts): Answer {
	if (!target || !scopedSteps[target.scope].includes(step.step)) return true;
	const name = facts.peek(step, target.scope);
	if (name === undefined) return target.scope;
	return keyOf(target.scope, name) === keyOf(target.scope, target.name);
}

function keyOf(scope: SetupScope, name: string): string {
	return scope === 'node' ? computerKey(name) : nameKey(name);
}

/**
 * Whether a constraint holds: for the version, which is the cluster's or the one that a node is upgraded
 * to, and for the machine that becomes a role.
 */
function holdsFor(
	{ versions, onSharedVolumes }: SetupConstraint,
	{ step }: PlacedStep,
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
): boolean {
	if (onSharedVolumes && !isOnSharedVolume(step, cluster, estate, facts)) return false;
	if (!versions) return true;
	const version =
		step.step === 'UpgradeNode'
			? facts.need(step, 'version')
			: estate.windowsServerOf(cluster, facts);
	return version !== undefined && isWithin(version, versions);
}

function describeUntold(
	{ before, feature }: SetupConstraint,
	untold: readonly (Target | undefined)[],
): string {
	const names = [...new Set(untold.flatMap((target) => target?.name ?? []))];
	const on = names.length > 0 ? `on ${names.join(', ')}` : undefined;
	return [before[0], feature, on].filter(Boolean).join(' ');
}
