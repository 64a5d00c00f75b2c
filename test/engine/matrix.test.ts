import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { type Override, settingsOf } from '../../src/engine/config.ts';
import { type LintOptions, preflight } from '../../src/engine/lint.ts';
import { type OpenEstate, openEstate } from '../../src/engine/open-estate.ts';
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
		const { together, oneByOne } = matrixOf(openEstate(files, options), options);
		expect(together).toEqual(oneByOne);
	},
);

/** What is said of the moves of all machines to all nodes: of them together, and of each by itself. */
function matrixOf(open: OpenEstate, settled: LintOptions) {
	const { estate } = open;
	const nodes = estate.clusters.flatMap((one) => estate.nodesOf(one, collectFacts()) ?? []);
	const moves = estate.virtualMachines.flatMap((machine) =>
		nodes.map((node) => estate.migrationTo(machine, node, { to: node.name })),
	);
	const told = (some: typeof moves) =>
		preflight(open, some, settled).migrations.map(({ virtualMachine, to, verdict, checks }) => ({
			virtualMachine,
			to,
			verdict,
			checks: checks.map(({ ruleId, outcome, message }) => ({ ruleId, outcome, message })),
		}));
	return { together: told(moves), oneByOne: moves.flatMap((move) => told([move])) };
}

const anyOverride: fc.Arbitrary<Override> = fc.record({
	objects: fc.subarray(['app01', 'app02', 'app01 to HV02', '* to HV02', '* to HV03', '*'], {
		minLength: 1,
		maxLength: 2,
	}),
	rules: fc.dictionary(
		fc.constantFrom('*', 'preflight/*', 'preflight/network-switch', 'preflight/processor-vendor'),
		fc.constantFrom('off', 'warning', 'error'),
		{ minKeys: 1, maxKeys: 2 },
	),
});

test('whatever is set for some machines and some moves, the matrix says what each pair by itself does', () => {
	const { cluster, source, destination, machine, neighbour } = healthyPair('2025');
	const bytes = Buffer.from(
		JSON.stringify([
			{ ...cluster, nodes: ['HV01', 'HV02', 'HV03'] },
			source,
			{ ...destination, switches: [] },
			{ ...source, name: 'HV03', processor: { ...source.processor, manufacturer: 'AuthenticAMD' } },
			machine,
			neighbour,
		]),
	);
	const open = openEstate([{ path: 'estate.json', bytes, named: true }], options);
	const verdicts = new Set<string>();
	fc.assert(
		fc.property(fc.array(anyOverride, { maxLength: 3 }), (overrides) => {
			const { together, oneByOne } = matrixOf(open, {
				...options,
				settings: settingsOf({ overrides }),
			});
			expect(together).toEqual(oneByOne);
			for (const { verdict } of together) verdicts.add(verdict);
		}),
		{ numRuns: 50 },
	);
	expect([...verdicts]).toEqual(expect.arrayContaining(['allowed', 'blocked']));
});

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
