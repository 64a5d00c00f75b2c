import { describe, expect, test } from 'vitest';
import { buildEstate } from '../../../src/estate/estate.ts';
import { collectFacts } from '../../../src/estate/facts.ts';
import { misplacedSteps } from '../../../src/estate/setup/setup.ts';
import type { SetupConstraint } from '../../../src/facts/setup-order/constraint.ts';
import { setupOrder } from '../../../src/facts/setup-order.ts';
import type { Cluster, SetupStep } from '../../../src/generated/manifest.ts';

const acted = { node: 'HV01', disk: 'Cluster Disk 1', virtualMachine: 'app01' } as const;

/** The two steps of a constraint, acting on the same. */
function stepsOf({ before, feature, after, versions }: SetupConstraint): [SetupStep, SetupStep] {
	const [first, later] = [before[0], after[0]] as [SetupStep['step'], SetupStep['step']];
	return [
		{ step: first, ...acted, ...(feature && { feature }) },
		{ step: later, ...acted, ...(versions?.from && { version: versions.from }) },
	];
}

function misplaced(constraint: SetupConstraint, setup: SetupStep[]): string[] {
	const cluster: Cluster = {
		apiVersion: 'hvlint/v1',
		kind: 'Cluster',
		name: 'HVC01',
		operatingSystem: constraint.versions?.to ?? '2022',
		nodes: ['HV01'],
		setup,
	};
	const facts = collectFacts();
	return misplacedSteps(cluster, constraint.kind, buildEstate([cluster]), facts)
		.filter((one) => one.constraint === constraint)
		.map(({ step, number, after }) => `${step.step} ${number} after ${after.number}`);
}

describe('every constraint of the set-up order', () => {
	test.each(
		setupOrder.map(
			(constraint) => [`${constraint.before} → ${constraint.after}`, constraint] as const,
		),
	)('%s', (_, constraint) => {
		const [first, later] = stepsOf(constraint);
		expect(misplaced(constraint, [first, later])).toEqual([]);
		expect(misplaced(constraint, [later, first])).toEqual([`${first.step} 2 after 1`]);
		expect(misplaced(constraint, [later])).toEqual([]);
		expect(misplaced(constraint, [first, later, first])).toEqual([]);
		expect(constraint.source).toMatch(/^https:\/\/learn\.microsoft\.com\//);
		expect(constraint.remedy).toMatch(/\.$/);
		expect(constraint.why).toMatch(/^\S.*[^.]$/);
	});
});
