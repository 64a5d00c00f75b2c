import { describe, expect, test } from 'vitest';
import { collectFacts } from '../../../src/estate/facts.ts';
import { moveTime } from '../../../src/estate/pre-copy/move-time.ts';
import { machineOf, open, type PlanGround } from '../../plan/estate.ts';

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
