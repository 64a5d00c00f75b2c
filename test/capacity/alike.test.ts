import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { alikeNodes } from '../../src/capacity/alike.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { lint } from '../../src/engine/lint.ts';
import { openEstate } from '../../src/engine/open-estate.ts';
import { startJudge } from '../../src/engine/starts.ts';
import { collectFacts } from '../../src/estate/facts.ts';

const folder = 'test/sound-estates';
const options = { rules, settings: settingsOf({}), now: new Date('2026-11-20T12:00:00Z') };
const facts = collectFacts();

test('what a check says of one node holds for those that are alike', () => {
	let compared = 0;
	for (const file of readdirSync(folder)) {
		const path = `${folder}/${file}`;
		const open = openEstate([{ path, bytes: readFileSync(path), named: true }], options);
		const judge = startJudge(open, options);
		for (const machine of open.estate.virtualMachines) {
			const cluster = open.estate.clusterOf(machine, facts);
			const nodes = cluster ? (open.estate.nodesOf(cluster, facts) ?? []) : [];
			const owner = open.estate.ownerOf(machine, facts);
			const owners = open.estate.possibleOwnersOf(machine, facts) ?? [];
			const others = nodes.filter((one) => one !== owner && owners.includes(one));
			for (const group of cluster ? alikeNodes(others, cluster, facts) : []) {
				compared += group.length - 1;
				const verdicts = group.map((node) => judge(machine, node).verdict);
				expect(new Set(verdicts).size, `${file} ${machine.name}`).toBe(1);
			}
		}
	}
	expect(compared).toBeGreaterThan(0);
});

test('of very many machines and nodes the answer is left to those who ask for it', () => {
	const machine = (number: number) => ({
		name: `app${number}`,
		owner: 'HV01',
		highlyAvailable: true,
		possibleOwners: ['HV01', 'HV02'],
	});
	const cluster = {
		...{ apiVersion: 'hvlint/v1', kind: 'Cluster', name: 'HVC01', nodes: ['HV01', 'HV02'] },
		virtualMachines: Array.from({ length: 5001 }, (_, number) => machine(number)),
	};
	const bytes = Buffer.from(JSON.stringify(cluster));
	const { undecided } = lint([{ path: 'estate.json', bytes, named: true }], {
		...options,
		rules: rules.filter(({ id }) => id.startsWith('virtual-machine/failover-')),
	});
	for (const id of ['virtual-machine/failover-nodes', 'virtual-machine/failover-owners'])
		expect(
			undecided
				.find(({ ruleId }) => ruleId === id)
				?.missing.map(({ fact, because }) => [fact, because]),
		).toEqual([
			[
				'virtualMachines',
				'these are more than 10000 machines times nodes, for which hvlint capacity and hvlint preflight are to be asked',
			],
		]);
});
