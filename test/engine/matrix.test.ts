import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { preflight } from '../../src/engine/lint.ts';
import { openEstate } from '../../src/engine/open-estate.ts';
import { collectFacts } from '../../src/estate/facts.ts';
import { healthyPair } from '../preflight/healthy-pair.ts';

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

test('nodes of two versions, and a machine whose configuration version was not collected (Ganeti: hbal-migration-1.data)', () => {
	const { cluster, source, machine } = healthyPair('2025');
	const versions = { HV01: '2025', HV02: '2022', HV03: '2025', HV04: '2022' };
	const documents = [
		{ ...cluster, operatingSystem: undefined, nodes: Object.keys(versions) },
		...Object.entries(versions).map(([name, version], index) => ({
			...source,
			name,
			operatingSystem: { version },
			networkAdapters: source.networkAdapters.map(({ ipAddress, ...rest }) => ({
				...rest,
				ipAddress: ipAddress?.replace(/\.\d+\//, `.${index + 11}/`) ?? null,
			})),
		})),
		{ ...machine, version: undefined },
	];
	const bytes = Buffer.from(JSON.stringify(documents));
	const open = openEstate([{ path: 'estate.json', bytes, named: true }], options);
	const [app01] = open.estate.virtualMachines;
	const moves = ['HV02', 'HV03', 'HV04'].map((to) =>
		open.estate.migrationTo(app01 as NonNullable<typeof app01>, open.estate.hostNamed(to), { to }),
	);
	const { migrations } = preflight(open, moves, options);
	expect(
		migrations.map(({ to, verdict, checks }) => [
			to,
			verdict,
			checks.filter(({ outcome }) => outcome !== 'passed').map(({ ruleId }) => ruleId),
		]),
	).toEqual([
		['HV02', 'undecided', ['preflight/configuration-version']],
		['HV03', 'allowed', []],
		['HV04', 'undecided', ['preflight/configuration-version']],
	]);
});
