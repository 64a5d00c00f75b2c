import { expect, test } from 'vitest';
import { buildEstate } from '../../src/estate/estate.ts';
import { collectFacts } from '../../src/estate/facts.ts';
import { movedEstate } from '../../src/estate/moved.ts';
import type { Cluster } from '../../src/generated/manifest.ts';

test('plans of which one was lost are as open after moves as before', () => {
	const migrations = [{ virtualMachine: 'app01', to: 'HV02' }];
	const cluster: Cluster = {
		apiVersion: 'hvlint/v1',
		kind: 'Cluster',
		name: 'HVC01',
		nodes: ['HV01', 'HV02'],
		virtualMachines: [{ name: 'app01', owner: 'HV01' }],
		migrations,
	};
	const losses = {
		isIncomplete: (list: object) => list === migrations,
		isSpoiled: () => false,
		documents: [],
		parts: [],
	};
	const estate = buildEstate([cluster]);
	const [before, after] = [estate, movedEstate(estate, { moved: [] })].map((one) => {
		const facts = collectFacts(losses);
		one.plannedMigrations(facts);
		return facts.collected().missed.map(({ fact }) => fact);
	});
	expect(before).toEqual(['migrations']);
	expect(after).toEqual(before);
});
