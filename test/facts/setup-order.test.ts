import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { lint } from '../../src/engine/lint.ts';
import { type SetupConstraint, scopedSteps } from '../../src/facts/setup-order/constraint.ts';
import { setupOrder } from '../../src/facts/setup-order.ts';
import { isWithin, longTermVersions } from '../../src/facts/windows-server.ts';

const folder = 'C:\\ClusterStorage\\Volume1';
/** On a shared volume: steps about those count only for roles that are on some. */
const machine = {
	name: 'app01',
	path: folder,
	checkpointPath: folder,
	smartPagingFilePath: folder,
	hardDrives: [{ path: `${folder}\\app01.vhd` }],
	checkpoints: [],
	dvdDrives: [],
};

function stepOf(step: string, { feature }: SetupConstraint, version: string): object {
	const acts = (scope: keyof typeof scopedSteps) =>
		(scopedSteps[scope] as readonly string[]).includes(step);
	return {
		step,
		...(acts('node') && { node: 'HV01' }),
		...(acts('disk') && { disk: 'Cluster Disk 1' }),
		...(acts('virtualMachine') && { virtualMachine: machine.name }),
		...(step === 'InstallFeature' && { feature }),
		...(step === 'UpgradeNode' && { version }),
	};
}

/** Whether a set-up in that order is told for the constraint's reason. */
function isTold(constraint: SetupConstraint, version: string, steps: readonly string[]): boolean {
	const cluster = {
		apiVersion: 'hvlint/v1',
		kind: 'Cluster',
		name: 'HVC01',
		operatingSystem: version,
		nodes: ['HV01'],
		sharedVolumes: [{ name: 'Cluster Disk 1', path: folder }],
		virtualMachines: [machine],
		setup: steps.map((step) => stepOf(step, constraint, version)),
	};
	const report = lint(
		[{ path: 'estate.json', bytes: Buffer.from(JSON.stringify(cluster)), named: true }],
		{ rules, settings: settingsOf({ preset: 'strict' }), now: new Date('2026-11-20') },
	);
	const ruleId = constraint.kind === 'must' ? 'setup/order' : 'setup/recommended-order';
	return report.findings.some(
		(one) => one.ruleId === ruleId && one.message.includes(constraint.why),
	);
}

const pairs = setupOrder.flatMap((constraint) =>
	constraint.before.flatMap((first) =>
		constraint.after.map((then) => ({ constraint, first, then })),
	),
);

describe.each(pairs)(
	'$first before $then, since $constraint.why',
	({ constraint, first, then }) => {
		const { versions = {}, since = [] } = constraint;
		const held = longTermVersions.filter((version) => isWithin(version, versions));
		const ends = [...new Set([held[0], held.at(-1)])].filter((version) => version !== undefined);

		test.each(ends)(
			'is told the other way round for Windows Server %s, and no other way',
			(version) => {
				const begun = since.slice(0, 1);
				expect(isTold(constraint, version, [...begun, then, first])).toBe(true);
				expect(isTold(constraint, version, [...begun, first, then])).toBe(false);
			},
		);
	},
);
