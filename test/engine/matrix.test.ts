import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { preflight } from '../../src/engine/lint.ts';
import { openEstate } from '../../src/engine/open-estate.ts';
import { collectFacts } from '../../src/estate/facts.ts';

const options = { rules, settings: settingsOf({}), now: new Date('2026-11-20T12:00:00Z') };

test.each(['examples/contoso', 'examples/fabrikam'])(
	'the matrix of %s says what each pair by itself does',
	(folder) => {
		const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
			.filter((path) => path.endsWith('.yaml'))
			.map((path) => ({ path, bytes: readFileSync(path), named: true }));
		const open = openEstate(files, options);
		const { estate } = open;
		const nodes = estate.clusters.flatMap((one) => estate.nodesOf(one, collectFacts()) ?? []);
		const moves = estate.virtualMachines.flatMap((machine) =>
			nodes.map((node) => estate.migrationTo(machine, node, { to: node.name })),
		);
		const told = ({ migrations }: ReturnType<typeof preflight>) =>
			migrations.map(({ virtualMachine, to, verdict, checks }) => ({
				virtualMachine,
				to,
				verdict,
				checks: checks.map(({ ruleId, outcome, message }) => ({ ruleId, outcome, message })),
			}));
		const together = told(preflight(open, moves, options));
		expect(together).toEqual(moves.flatMap((move) => told(preflight(open, [move], options))));
	},
);
