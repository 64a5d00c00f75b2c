import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { capacityOf } from '../../src/engine/capacity.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { preflight } from '../../src/engine/lint.ts';
import { openEstate } from '../../src/engine/open-estate.ts';

const options = { rules, settings: settingsOf({}), now: new Date('2026-11-20T12:00:00Z') };

function estateOf(paths: readonly string[]) {
	const files = paths.map((path) => ({ path, bytes: readFileSync(path), named: true }));
	const open = openEstate(files, options);
	const { clusters } = open.estate;
	return { open, report: capacityOf(open, options, { clusters, failures: 1 }) };
}

/** Of its three nodes one is down and one is paused: the last one may not fail. */
const inMaintenance = 'maintenance-2019.yaml';
const sound = readdirSync('test/sound-estates').filter((file) => file.endsWith('.yaml'));

test.each(sound)('in %s no machine strands', (file) => {
	for (const { failures } of estateOf([`test/sound-estates/${file}`]).report.clusters)
		expect(failures.some(({ conflicts = [] }) => conflicts.length > 0)).toBe(
			file === inMaintenance,
		);
});

describe('examples/fabrikam', () => {
	const paths = readdirSync('examples/fabrikam', { recursive: true, encoding: 'utf8' })
		.map((file) => `examples/fabrikam/${file.replaceAll('\\', '/')}`)
		.filter((path) => path.endsWith('.yaml'));
	const { open, report } = estateOf(paths);

	test('may lose any one node', () => {
		expect(report.problems).toEqual([]);
		expect(report.clusters.map(({ verdict }) => verdict)).toEqual(['fits']);
	});

	test('has no machine that its preflight would keep from where it is placed', () => {
		const placed = report.clusters.flatMap(({ failures }) =>
			failures.flatMap(({ placement = [] }) => placement),
		);
		const { estate } = open;
		const moves = placed.map(({ virtualMachine, node }) => {
			const machine = estate.virtualMachines.find(({ name }) => name === virtualMachine);
			if (!machine) throw new Error(virtualMachine);
			return estate.migrationTo(machine, estate.hostNamed(node), { to: node, type: 'TurnOff' });
		});
		expect(moves.length).toBeGreaterThan(0);
		const { migrations } = preflight(open, moves, options);
		expect(migrations.map(({ verdict }) => verdict)).toEqual(moves.map(() => 'allowed'));
	});
});
