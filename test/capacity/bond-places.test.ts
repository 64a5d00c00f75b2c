import { expect, test } from 'vitest';
import { placementOf } from '../../src/capacity/placement.ts';
import { surveyFailures } from '../../src/capacity/survey.ts';
import { buildEstate } from '../../src/estate/estate.ts';
import { collectFacts } from '../../src/estate/facts.ts';
import type { Cluster } from '../../src/generated/manifest.ts';

/** How often the members of a class are read while each of so many nodes fails, and what conflicts then. */
function readsWith(size: number): { reads: number; bonds: readonly string[] } {
	const nodes = Array.from({ length: size }, (_, n) => `HV${n}`);
	const cluster: Cluster = {
		...{ apiVersion: 'hvlint/v1', kind: 'Cluster', name: 'HVC01', nodes },
		clusterEnforcedAntiAffinity: true,
		virtualMachines: Array.from({ length: 40 }, (_, n) => ({
			...{ name: `vm${n}`, owner: `HV${n % size}`, state: 'Running', highlyAvailable: true },
			antiAffinityClassNames: ['x'],
		})),
	};
	const estate = buildEstate([cluster]);
	const start = {
		verdict: 'allowed',
		missed: [],
		conditions: [],
		assumed: [],
		faults: [],
	} as const;
	const placement = placementOf(cluster, estate, collectFacts(), { judge: () => start });
	let reads = 0;
	for (const bond of placement.bonds) {
		const members = new Proxy(bond.members, {
			get(target, key) {
				reads += 1;
				return Reflect.get(target, key);
			},
		});
		Object.assign(bond, { members });
	}
	const { results } = surveyFailures(placement, 1);
	const bonds = results.flatMap(({ result }) =>
		result.verdict === 'stranded' ? result.conflicts.flatMap((one) => one.bonds) : [],
	);
	return { reads, bonds: [...new Set(bonds)] };
}

test('where the machines of a class are is counted once, however many nodes may fail', () => {
	const [few, many] = [readsWith(4), readsWith(8)];
	expect(many.reads).toBe(few.reads);
	// Those on the seven other nodes, and the one that conflicts with them.
	expect(many.bonds).toEqual(['the anti-affinity class x keeps 36 machines apart']);
});
