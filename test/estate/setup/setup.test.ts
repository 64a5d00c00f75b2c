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
		virtualMachines: [{ name: 'app01', path: 'C:\\ClusterStorage\\Volume1\\app01' }],
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

describe('what is made good, and what needs no Cluster Shared Volume', () => {
	const cluster: Cluster = {
		apiVersion: 'hvlint/v1',
		kind: 'Cluster',
		name: 'HVC01',
		operatingSystem: '2022',
		nodes: ['HV01'],
		virtualMachines: [
			{ name: 'app01', path: 'C:\\ClusterStorage\\Volume1\\app01' },
			{ name: 'app02', path: '\\\\sofs\\vms\\app02' },
			{ name: 'app03', path: 'E:\\app03' },
			{ name: 'app04' },
		],
	};
	const tell = (kind: SetupConstraint['kind'], setup: SetupStep[]): string[] => {
		const facts = collectFacts();
		const planned = { ...cluster, setup };
		const found = misplacedSteps(planned, kind, buildEstate([planned]), facts);
		return [
			...found.map(({ step, number, after }) => `${step.step} ${number} after ${after.number}`),
			...facts.collected().missed.map(({ fact }) => `missing ${fact}`),
		].filter((one) => !one.startsWith('missing setup:'));
	};

	test.each<[SetupStep]>([
		[{ step: 'ConnectNetworks' }],
		[{ step: 'ConnectStorage' }],
		[{ step: 'InstallUpdates', node: 'HV01' }],
		[{ step: 'InstallFeature', feature: 'Hyper-V', node: 'HV01' }],
		[{ step: 'InstallFeature', feature: 'Failover-Clustering', node: 'HV01' }],
	])('a validation makes good what came after another one: %j', (late) => {
		const validated: SetupStep[] = [{ step: 'ValidateCluster' }, late];
		expect(tell('should', validated)).toEqual([`${late.step} 2 after 1`]);
		expect(tell('should', [...validated, { step: 'ValidateCluster' }])).toEqual([]);
	});

	test.each([
		['app01', ['AddClusterSharedVolume 2 after 1']],
		['app02', []],
		['app03', []],
		['app04', ['missing path']],
		['app05', ['missing virtualMachine']],
	])('%s becomes a role before the first shared volume', (virtualMachine, expected) => {
		const disk = 'Cluster Disk 1';
		const setup: SetupStep[] = [
			{ step: 'AddVirtualMachineRole', virtualMachine },
			{ step: 'AddClusterSharedVolume', disk },
		];
		expect(tell('must', setup)).toEqual(expected);
	});
});
