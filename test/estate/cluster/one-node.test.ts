import { expect, test } from 'vitest';
import { hasOneNode } from '../../../src/estate/cluster/one-node.ts';
import { buildEstate } from '../../../src/estate/estate.ts';
import { collectFacts } from '../../../src/estate/facts.ts';
import { nothingLost } from '../../../src/estate/losses.ts';

test.each([
	[['HV01'], false, true],
	[['HV01', 'HV02'], false, false],
	[undefined, false, undefined],
	// The entry that was lost may be another node.
	[['HV01'], true, undefined],
	[['HV01', 'HV02'], true, false],
])(
	'a cluster of the nodes %o, some of them lost: %s, has one node: %s',
	(nodes, isLost, expected) => {
		const estate = buildEstate([
			{ apiVersion: 'hvlint/v1', kind: 'Cluster', name: 'HVC01', ...(nodes && { nodes }) },
		]);
		const [cluster] = estate.clusters;
		const facts = collectFacts({
			...nothingLost,
			isIncomplete: (list) => isLost && list === nodes,
		});
		expect(cluster && hasOneNode(cluster, estate, facts)).toBe(expected);
	},
);
