import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { seriesOf } from '../../src/engine/kept-moves.ts';
import { openEstate } from '../../src/engine/open-estate.ts';
import type { OwnMigration } from '../../src/generated/manifest.ts';
import { healthyPair } from '../preflight/healthy-pair.ts';

test('a move that is kept is what it was, in whatever order moves are read', () => {
	const { cluster, source, destination, machine, neighbour } = healthyPair('2025');
	const documents = [
		cluster,
		source,
		destination,
		...['HV08', 'HV09'].map((name) => ({ ...source, name })),
		machine,
		neighbour,
	];
	const bytes = Buffer.from(JSON.stringify(documents));
	const options = { rules, settings: settingsOf({}), now: new Date('2026-11-20T12:00:00Z') };
	const { estate } = openEstate([{ path: 'estate.json', bytes, named: true }], options);
	const asked: readonly ((to: string) => OwnMigration)[] = [
		(to) => ({ to, type: 'Live' }),
		(to) => ({ to, type: 'Quick' }),
		(to) => ({ to: `${to}.example.com` }),
		(to) => ({ to, destinationStoragePath: 'D:\\VMs' }),
		(to) => ({ to, from: 'HV09' }),
	];
	const moves = estate.virtualMachines.flatMap((one) =>
		asked.flatMap((wanted) =>
			estate.hosts.map((host) => estate.migrationTo(one, host, wanted(host.name))),
		),
	);
	const kept = [...seriesOf(moves, estate)].flatMap((one) => [...one.movesTo(one.hosts)]);
	expect(kept.map(({ migration }) => migration)).toEqual(moves);
	expect(kept.toReversed().map(({ migration }) => migration)).toEqual(moves.toReversed());
});
