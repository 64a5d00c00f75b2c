import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { moveJudge } from '../../src/engine/move-judge.ts';
import { openEstate } from '../../src/engine/open-estate.ts';
import { collectFacts } from '../../src/estate/facts.ts';

const folder = 'test/sound-estates';
const options = { rules, settings: settingsOf({}), now: new Date('2026-11-20T12:00:00Z') };
const facts = collectFacts();

test('what is said of a move hangs on no move that was asked about before', () => {
	const verdicts = new Set<string>();
	for (const file of readdirSync(folder)) {
		const path = `${folder}/${file}`;
		const open = openEstate([{ path, bytes: readFileSync(path), named: true }], options);
		const inTurn = moveJudge(open, options);
		const moves = open.estate.virtualMachines.flatMap((machine) => {
			const cluster = open.estate.clusterOf(machine, facts);
			const nodes = cluster ? (open.estate.nodesOf(cluster, facts) ?? []) : [];
			return nodes.flatMap((source) =>
				nodes.flatMap((node) => (node === source ? [] : [{ machine, source, node }])),
			);
		});
		for (const { machine, source, node } of moves.slice(0, 20)) {
			const told = inTurn(machine, source, node);
			const alone = moveJudge(open, options)(machine, source, node);
			verdicts.add(told.verdict);
			const about = `${file}: ${machine.name} from ${source.name} to ${node.name}`;
			expect([about, told.verdict]).toEqual([about, alone.verdict]);
			expect(told.missed).toEqual(alone.missed);
			expect(told.faults).toEqual(alone.faults);
		}
	}
	expect(verdicts.size).toBeGreaterThan(1);
});
