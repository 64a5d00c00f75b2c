import { expect, test } from 'vitest';
import { buildEstate } from '../../src/estate/estate.ts';
import { collectFacts } from '../../src/estate/facts.ts';
import { movedEstate, upgradedEstate } from '../../src/estate/moved.ts';
import type { Cluster, Host } from '../../src/generated/manifest.ts';

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

test('an upgraded host has the new version, and so have the machines on it alone', () => {
	const node = (name: string): Host => ({
		apiVersion: 'hvlint/v1',
		kind: 'Host',
		name,
		operatingSystem: { version: '2019' },
		virtualMachines: [{ name: `on ${name}` }],
	});
	const estate = buildEstate([node('HV01'), node('HV02')]);
	const [first] = estate.hosts;
	const upgraded = upgradedEstate(estate, new Set(first ? [first] : []), '2022');
	const versionOf = (object: Parameters<typeof upgraded.windowsServerOf>[0]) =>
		upgraded.windowsServerOf(object, collectFacts());
	expect(upgraded.hosts.map(versionOf)).toEqual(['2022', '2019']);
	expect(upgraded.virtualMachines.map(versionOf)).toEqual(['2022', '2019']);
});
