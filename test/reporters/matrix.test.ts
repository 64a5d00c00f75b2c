import { describe, expect, test } from 'vitest';
import type { LintReport, MigrationCheck, MigrationVerdict } from '../../src/engine/report.ts';
import { matrixOf } from '../../src/reporters/matrix.ts';
import { renderMatrix } from '../../src/reporters/matrix-text.ts';
import { styleOf } from '../../src/reporters/style.ts';
import { renderWaysOut } from '../../src/reporters/ways-out.ts';

interface Wishes {
	readonly from?: string;
	readonly conditions?: readonly object[];
	readonly checks?: readonly Partial<MigrationCheck>[];
}
const move = (
	virtualMachine: string,
	to: string,
	verdict: MigrationVerdict['verdict'],
	{ from = 'HV09', conditions = [], checks = [] }: Wishes = {},
) => {
	const decidedBy = checks.map(({ ruleId }) => ruleId);
	return {
		...{ virtualMachine, from, to, verdict, decidedBy, conditions, checks },
	} as unknown as MigrationVerdict;
};
const reportOf = (...migrations: MigrationVerdict[]) => ({ migrations }) as never as LintReport;
const render = (...migrations: MigrationVerdict[]) =>
	renderMatrix(reportOf(...migrations), styleOf(false)).split('\n');
const failed = (ruleId: string, message: string, fix = ''): Partial<MigrationCheck> => ({
	ruleId,
	outcome: 'failed',
	severity: 'error',
	message,
	fix,
});

describe('the matrix', () => {
	test('has the nodes in the order of the cluster, though each machine leaves out its own host', () => {
		const nodes = ['HV01', 'HV02', 'HV03', 'HV04'];
		const moves = ['HV02', 'HV03', 'HV04', 'HV01'].flatMap((from, index) =>
			nodes.filter((to) => to !== from).map((to) => move(`app0${index}`, to, 'allowed', { from })),
		);
		expect(matrixOf(reportOf(...moves)).hosts).toEqual(nodes);
	});

	test('has one line for what is said of several nodes in the same words, which may name some of them', () => {
		const said = { checks: [failed('preflight/endpoints', 'HV09 is not among HV01, HV02, HV03.')] };
		const nodes = ['HV01', 'HV02', 'HV03'];
		const [row] = matrixOf(reportOf(...nodes.map((to) => move('app01', to, 'blocked', said)))).rows;
		expect(row?.obstacles.map(({ hosts }) => hosts)).toEqual([nodes]);
	});

	test('has the machines that can go nowhere first, and those alike in one row', () => {
		const noSwitch = { checks: [failed('preflight/network-switch', 'no switch')] };
		const { rows } = matrixOf(
			reportOf(
				move('app01', 'HV01', 'allowed', { conditions: [{}] }),
				move('app02', 'HV01', 'blocked', noSwitch),
				move('app03', 'HV01', 'blocked', { checks: [failed('preflight/memory', 'no room')] }),
				move('app04', 'HV01', 'blocked', noSwitch),
				move('app05', 'HV01', 'undecided'),
			),
		);
		expect(rows.map(({ machines, cells }) => [machines, cells])).toEqual([
			[['app02', 'app04'], ['blocked']],
			[['app03'], ['blocked']],
			[['app05'], ['undecided']],
			[['app01'], ['conditional']],
		]);
	});

	test('has machines alike in one row whatever host they are on, and none of another reach', () => {
		const on = (name: string, from: string, ...to: string[]) =>
			to.map((host) => move(name, host, host === 'HV03' ? 'blocked' : 'allowed', { from }));
		const { rows } = matrixOf(
			reportOf(
				...on('app01', 'HV02', 'HV01', 'HV03'),
				...on('app02', 'HV09', 'HV08'),
				...on('app03', 'HV01', 'HV02', 'HV03'),
				...on('app04', 'HV03', 'HV01', 'HV02'),
			),
		);
		expect(rows.map(({ machines, cells }) => [machines, cells.map((one) => one?.[0])])).toEqual([
			[['app02'], [undefined, undefined, undefined, 'a']],
			[
				['app01', 'app03', 'app04'],
				['a', 'a', 'b', undefined],
			],
		]);
	});

	test('keeps machines of one name on several hosts apart', () => {
		const moves = ['HV01', 'HV02'].map((from) => move('app01', 'HV03', 'allowed', { from }));
		expect(matrixOf(reportOf(...moves)).rows[0]?.machines).toEqual(['app01', 'app01']);
	});

	test('says the verdicts in words where they have room, and why a machine cannot go', () => {
		const noSwitch = (host: string) => ({
			checks: [failed('preflight/network-switch', `${host} has no switch.`)],
		});
		expect(
			render(
				move('app01', 'HV01', 'allowed'),
				move('app02', 'HV01', 'blocked', noSwitch('HV01')),
				move('app02', 'HV02', 'blocked', noSwitch('HV02')),
			),
		).toEqual([
			'machine  HV01        HV02',
			'app02    BLOCKED     BLOCKED',
			'app01    allowed     -',
			'',
			'2 machines: 1 can move to some host, 1 can go nowhere, 0 undecided.',
			'',
			'app02',
			'  X HV01, HV02: HV01 has no switch. (preflight/network-switch)',
			'',
		]);
	});

	test('says of no host what a check says of another alone', () => {
		const state = (message: string) => ({ checks: [failed('preflight/node-state', message)] });
		const wanting = (to: string, fact: string) =>
			move('app01', to, 'undecided', {
				checks: [
					{
						...{ ruleId: 'preflight/memory', outcome: 'undecided', severity: 'error' },
						missing: [{ object: { kind: 'host', name: to }, fact, shownBy: 'Get-VMHost' }],
					} as unknown as Partial<MigrationCheck>,
				],
			});
		const lines = render(
			move('app01', 'HV01', 'blocked', state('HV01 is down.')),
			move('app01', 'HV02', 'blocked', state('HV02 is paused.')),
			move('app01', 'HV03', 'blocked', state('HV03 is down.')),
			wanting('HV04', 'memory.total'),
			wanting('HV05', 'state'),
		).filter((line) => line.includes('HV0'));
		expect(lines.slice(1)).toEqual([
			'  X HV01, HV03: HV01 is down. (preflight/node-state)',
			'  X HV02: HV02 is paused. (preflight/node-state)',
			expect.stringContaining('? HV04: for want of HV04 memory.total'),
			expect.stringContaining('? HV05: for want of HV05 state'),
		]);
	});

	test.each([40, 90])('of %i hosts is 80 columns wide', (count) => {
		const hosts = Array.from(
			{ length: count },
			(_, index) => `FRA-HV${String(index + 1).padStart(2, '0')}`,
		);
		const long = 'a-machine-with-a-name-that-is-longer-than-any-column';
		const lines = render(
			...hosts.map((host) => move('app01', host, 'undecided')),
			...hosts.map((host) => move(long, host, 'blocked')),
		);
		expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
		const marked = lines.filter((line) => line.startsWith('app01 ') && line.includes('?'));
		expect(marked.join('').replaceAll(/[^?]/g, '')).toHaveLength(count);
		// The names are read downwards: two digits above the marks.
		const first = marked[0]?.indexOf('?');
		const named = lines.flatMap((line, index) =>
			line.startsWith('machine')
				? [...line.slice(first)].map(
						(ones, at) => `FRA-HV${lines[index - 1]?.slice(first)[at]}${ones}`,
					)
				: [],
		);
		expect(named).toEqual(hosts);
	});

	test('of no move says so', () => {
		expect(render()[0]).toBe(
			'There is nothing to preflight: no machine has another host to move to.',
		);
	});
});

describe('the ways out of one machine', () => {
	const waysOut = (...moves: MigrationVerdict[]) => renderWaysOut(moves, styleOf(false));

	test('name each host, and the fewest changes where it can go nowhere', () => {
		const [one, other] = [
			failed('preflight/network-switch', 'no switch', 'Make the switch.'),
			failed('preflight/memory', 'no room', 'Free memory.'),
		];
		expect(
			waysOut(
				move('app01', 'HV01', 'blocked', { checks: [one, other] }),
				move('app01', 'HV02', 'blocked', { checks: [other, { ...other }] }),
			),
		).toEqual([
			'app01 can move to 0 of 2 hosts.',
			'  HV01  BLOCKED    2 changes',
			'  HV02  BLOCKED    1 change',
			'',
			'The fewest changes, for a move to HV02:',
			'  1. no room',
			'     Fix: Free memory.',
			'',
			'For a move to HV01:',
			'  1. no switch',
			'     Fix: Make the switch.',
			'  2. no room',
			'     Fix: Free memory.',
			'',
		]);
	});

	test('tell once what differs in the names of hosts alone, and of very many hosts the first ones', () => {
		const on = (host: string, what = 'LAN') =>
			move('app01', host, 'blocked', {
				checks: [
					failed('preflight/network-switch', `${host} has no ${what}.`, `Make ${what} on ${host}.`),
				],
			});
		expect(waysOut(on('HV01'), on('HV02'), move('app01', 'HV03', 'allowed')).slice(4)).toEqual([
			'',
			'The fewest changes, for a move to HV01, and likewise to HV02:',
			'  1. HV01 has no LAN.',
			'     Fix: Make LAN on HV01.',
			'',
		]);
		const all = waysOut(...[1, 2, 3, 4, 5, 6].map((number) => on(`HV0${number}`, `LAN${number}`)));
		expect(all.filter((line) => line.includes('a move to'))).toHaveLength(4);
		expect(all).toContain('What unblocks 2 more hosts is in their checklists.');
	});

	test('count each change by itself, though one check asks for several, and say what stays undecided', () => {
		const two = failed('preflight/network-switch', 'no S1. no S2.', 'Make S1.\nMake S2.');
		const one = failed('preflight/memory', 'no room', 'Free memory.');
		const open = {
			ruleId: 'preflight/network-vlan',
			outcome: 'undecided',
			severity: 'error',
		} as const;
		const lines = waysOut(
			move('app01', 'HV01', 'blocked', { checks: [two] }),
			move('app01', 'HV02', 'blocked', { checks: [one, open] }),
		);
		expect(lines.slice(1, 7)).toEqual([
			'  HV01  BLOCKED    2 changes',
			'  HV02  BLOCKED    1 change, 1 check undecided',
			'',
			'The fewest changes, for a move to HV02:',
			'  1. no room',
			'     Fix: Free memory.',
		]);
		expect(lines[7]).toBe(
			'  With that it is no longer blocked, as far as is known: 1 check is undecided.',
		);
		expect(
			waysOut(
				move('app01', 'HV01', 'blocked', { checks: [two] }),
				move('app01', 'HV02', 'blocked', { checks: [two, one] }),
			).slice(3, 9),
		).toEqual([
			'',
			'The fewest changes, for a move to HV01:',
			'  1. no S1. no S2.',
			'     Fix: Make S1.',
			'  2. Fix: Make S2.',
			'',
		]);
	});

	test('say of how many hosts it is not known', () => {
		const lines = waysOut(move('app01', 'HV01', 'undecided'), move('app01', 'HV02', 'blocked'));
		expect(lines[0]).toBe('app01 can move to 0 of 2 hosts; of 1 it is undecided.');
	});

	test('are not told where there is one host, or several machines', () => {
		expect(waysOut(move('app01', 'HV01', 'blocked'))).toEqual([]);
		expect(waysOut(move('app01', 'HV01', 'blocked'), move('app02', 'HV01', 'blocked'))).toEqual([]);
	});

	test('name the changes for a blocked host where others are open, or may be', () => {
		const checks = [failed('preflight/memory', 'no room', 'Free memory.')];
		for (const verdict of ['allowed', 'undecided'] as const)
			expect(
				waysOut(move('app01', 'HV01', verdict), move('app01', 'HV02', 'blocked', { checks })),
			).toContain('The fewest changes, for a move to HV02:');
		expect(
			waysOut(move('app01', 'HV01', 'allowed'), move('app01', 'HV02', 'undecided')),
		).toHaveLength(4);
	});
});
