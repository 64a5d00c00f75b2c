import { expect, test } from 'vitest';
import { collectFacts } from '../../../src/estate/facts.ts';
import { savedMemoryOf } from '../../../src/estate/storage/saved-memory.ts';
import type { HardDrive, VirtualMachine } from '../../../src/generated/manifest.ts';

/** What nothing is told of that is missing: the facts, and the most that it may be. */
function unknownOf(hardDrives: HardDrive[], facts: Partial<VirtualMachine> = {}) {
	const machine: VirtualMachine = { name: 'app01', state: 'Off', hardDrives, ...facts };
	return savedMemoryOf(machine, hardDrives, collectFacts())
		.filter(({ unknown }) => unknown.length > 0)
		.map(({ most, unknown }) => [most, ...unknown.map(({ fact }) => fact)]);
}

const anyCheckpoints = [Number.POSITIVE_INFINITY, 'checkpoints'];

test.each<[string, HardDrive[], unknown[]]>([
	['writes to no file of one', [{ path: 'D:\\os.vhdx' }], []],
	['writes to a file of one', [{ path: 'D:\\os.vhdx' }, { path: 'D:\\d.avhdx' }], [anyCheckpoints]],
	['has a disk of which no file is known', [{ path: 'D:\\os.vhdx' }, {}], [anyCheckpoints]],
	// A machine without disks has checkpoints, too: they hold its memory alone.
	['has no disks', [], [anyCheckpoints]],
])('whether a machine has checkpoints, where it %s', (_, drives, expected) => {
	expect(unknownOf(drives)).toEqual(expected);
});

test('the memory of a checkpoint is at most that of the machine, and none of one for backups', () => {
	const checkpoints: VirtualMachine['checkpoints'] = [
		{ name: 'before', type: 'Standard' },
		{ name: 'backup', type: 'Recovery' },
	];
	const memory = { dynamic: false, startup: 2 ** 32 };
	expect(unknownOf([], { checkpoints, memory })).toEqual([[2 ** 32, 'size']]);
});
