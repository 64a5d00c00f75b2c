import { describe, expect, test } from 'vitest';
import { openEstate } from '../../../src/engine/open-estate.ts';
import { collectFacts } from '../../../src/estate/facts.ts';
import { moveTime } from '../../../src/estate/pre-copy/move-time.ts';
import { machineOf, open, options, type PlanGround } from '../../plan/estate.ts';
import { standAlonePair } from '../../preflight/healthy-pair.ts';

const nodes = { HV1: 16_384, HV2: 16_384 };
/** 8 GB, over 10 Gbps. */
const memory = { startup: '8GB', dynamic: false };

/** How long the first machine takes from HV1 to HV2. */
function timeOf(ground: PlanGround, others = 0) {
	const { estate } = open(ground);
	const [machine] = estate.virtualMachines as [(typeof estate.virtualMachines)[number]];
	const move = estate.migrationTo(machine, estate.hostNamed('HV2'), { to: 'HV2' });
	const time = moveTime(move, estate, collectFacts(), others);
	return { ...time, missed: time?.missed.map(({ fact }) => fact) };
}

function withMachine(facts: object, performance = 'TCPIP'): PlanGround {
	return {
		nodes: {
			...nodes,
			HV1: { liveMigration: { enabled: true, authentication: 'Kerberos', performance } },
		},
		machines: [machineOf('app01', 'HV1', 1000, { memory, ...facts })],
	};
}

const onePass = (bits: number) => (8 * 2 ** 30 * bits) / 10e9;

describe('a live migration takes', () => {
	test('one pass of its memory at least, with the margin for protocols at most, where it changes nothing', () => {
		expect(timeOf(withMachine({}))).toEqual({
			total: { least: onePass(8), most: onePass(9) },
			pause: undefined,
			isIdle: true,
			missed: ['memory.dirtyRate'],
		});
	});

	test('half of that at best with compression', () => {
		expect(timeOf(withMachine({}, 'Compression')).total?.least).toBe(onePass(4));
	});

	test('as many times as long at most as there are others on the link', () => {
		const { total } = timeOf(withMachine({}), 1);
		expect(total).toEqual({ least: onePass(8), most: 2 * onePass(9) });
	});

	test('longer the faster it changes its memory, which also tells how long it stands still', () => {
		const slow = timeOf(withMachine({ memory: { ...memory, dirtyRate: '50MB' } }));
		const fast = timeOf(withMachine({ memory: { ...memory, dirtyRate: '900MB' } }));
		expect(slow).toMatchObject({ isIdle: false, missed: [] });
		expect(slow.pause?.most).toBeLessThanOrEqual(1);
		expect(fast.total?.most).toBeGreaterThan(slow.total?.most as number);
		expect(fast.pause?.most).toBeGreaterThan(1);
	});

	test('an end, however fast it does: after ten passes it stands still', () => {
		const { total, pause } = timeOf(withMachine({ memory: { ...memory, dirtyRate: '5GB' } }));
		expect(total?.most).toBeCloseTo(11 * onePass(9));
		expect(pause?.most).toBeCloseTo(onePass(9));
	});
});

describe('outside of a cluster', () => {
	/** From HV01, whose transport is that of its version, to HV02 with 1 and 10 Gbps. */
	function aloneTime(version: string | undefined) {
		const { source, destination, machine } = standAlonePair('2022');
		const documents = [
			{ ...source, operatingSystem: { version }, liveMigration: { enabled: true } },
			destination,
			{ ...machine, memory },
		];
		const bytes = Buffer.from(JSON.stringify(documents));
		const { estate } = openEstate([{ path: 'estate.json', bytes, named: true }], options);
		const [app01] = estate.virtualMachines as [(typeof estate.virtualMachines)[number]];
		const move = estate.migrationTo(app01, estate.hostNamed('HV02'), { to: 'HV02' });
		return moveTime(move, estate, collectFacts());
	}

	test('a live migration goes over the fastest adapter of the destination that takes it', () => {
		expect(aloneTime('2022')?.total?.least).toBe(onePass(4));
	});

	test('there is no estimate where nothing tells what it goes over', () => {
		const time = aloneTime(undefined);
		expect(time?.total).toBeUndefined();
		expect(time?.missed.map(({ fact }) => fact)).toContain('operatingSystem.version');
	});
});

describe('there is no estimate', () => {
	test('without the memory that it has', () => {
		const time = timeOf(withMachine({ memory: { startup: '2GB', dynamic: true } }));
		expect(time.total).toBeUndefined();
		expect(time.missed).toContain('memory.assigned');
	});

	test('without the speed of the link', () => {
		const adapters = { networkAdapters: [{ name: 'NIC', clusterNetwork: 'Live Migration' }] };
		const time = timeOf({ ...withMachine({}), nodes: { HV1: adapters, HV2: adapters } });
		expect(time.total).toBeUndefined();
		expect(time.missed).toContain('linkSpeed');
	});

	test('of a machine that is off: no memory is copied', () => {
		const { estate } = open(withMachine({ state: 'Off' }));
		const [machine] = estate.virtualMachines as [(typeof estate.virtualMachines)[number]];
		const move = estate.migrationTo(machine, estate.hostNamed('HV2'), { to: 'HV2' });
		expect(moveTime(move, estate, collectFacts())).toBeUndefined();
	});
});
