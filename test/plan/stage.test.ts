import { expect, test } from 'vitest';
import type { Ground } from '../../src/plan/ground.ts';
import { canMove } from '../../src/plan/stage.ts';

test('machines on their way take their room at the destination already', () => {
	const memory = (size: number) => [{ least: size, most: size, unknown: [] }];
	const machine = { restarted: memory(6), start: memory(6), held: memory(6), isOnline: true };
	const node = { isUp: true, takes: true };
	const ground = {
		placement: { nodes: [node, node, node], machines: [machine, machine], bonds: [] },
		move: () => ({ verdict: 'allowed' }),
	} as unknown as Ground;
	const stage = { where: [0, 1], rooms: [[0], [0], [10]], moves: [] };
	const first = { machine: 0, source: 0, destination: 2, isLive: true };
	const second = { ...first, machine: 1, source: 1 };
	expect(canMove(stage, second, ground, 'strict')).toBe(true);
	expect(canMove(stage, second, ground, 'strict', [first])).toBe(false);
});
