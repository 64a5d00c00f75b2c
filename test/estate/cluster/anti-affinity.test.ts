import { expect, test } from 'vitest';
import { antiAffinePairs } from '../../../src/estate/cluster/anti-affinity.ts';
import { buildEstate } from '../../../src/estate/estate.ts';
import { collectFacts } from '../../../src/estate/facts.ts';

const machine = (name: string, owner: string, ...antiAffinityClassNames: string[]) => ({
	name,
	owner,
	antiAffinityClassNames,
});
const app01 = machine('app01', 'HV01', 'web', 'front');
const app02 = machine('app02', 'HV02', 'front');
const others = [
	machine('app03', 'HV02', 'WEB'),
	machine('app04', 'HV02'),
	machine('app05', 'HV01', 'web'),
];
const estate = buildEstate([
	{
		apiVersion: 'hvlint/v1',
		kind: 'Cluster',
		name: 'HVC01',
		nodes: ['HV01', 'HV02'],
		virtualMachines: [app01, app02, ...others],
	},
]);
const pairsOn = (host: string) =>
	antiAffinePairs(
		estate.migrationTo(app01, estate.hostNamed(host), { to: host }),
		estate,
		collectFacts(),
	).map(({ neighbour, className }) => `${neighbour.name} ${className}`);

test('the machines of the destination with a class of the same name, however spelt, are in the way', () => {
	expect(pairsOn('HV02')).toEqual(['app02 front', 'app03 WEB']);
});

test('a machine is not in its own way', () => {
	expect(pairsOn('HV01')).toEqual(['app05 web']);
});
