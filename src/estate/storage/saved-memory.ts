import type { Checkpoint, HardDrive, VirtualMachine } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';
import { type Amount, between, exactly } from '../measures/amount.ts';

/** The kinds of checkpoints that hold no memory: they are taken of what the guest has written to its disks. */
const withoutMemory: readonly Checkpoint['type'][] = [
	'Production',
	'Recovery',
	'Replica',
	'AppConsistentReplica',
];

/**
 * What the memory of a machine takes in files: its saved state, or what is reserved for one while it
 * runs, and that of each checkpoint. The cmdlets tell how large they are; without that a file may be
 * as large as the memory, and nothing tells how much smaller it is.
 *
 * @see https://learn.microsoft.com/windows/win32/hyperv_v2/getsizeofsystemfiles-msvm-virtualsystemmanagementservice
 */
export function savedMemoryOf(
	machine: VirtualMachine,
	drives: readonly HardDrive[],
	facts: Facts,
): readonly Amount[] {
	return [stateOf(machine, facts), ...checkpointsOf(machine, drives, facts)];
}

function stateOf(machine: VirtualMachine, facts: Facts): Amount {
	const size = facts.peek(machine, 'sizeOfSystemFiles');
	if (size !== undefined) return exactly(size);
	const state = facts.peek(machine, 'state');
	const action = facts.peek(machine, 'automaticStopAction');
	const savesNothing = state === 'Running' && action !== undefined && action !== 'Save';
	if (state === 'Off' || savesNothing) return exactly(0);
	return between(0, largestMemoryOf(machine, facts), machine, 'sizeOfSystemFiles');
}

function checkpointsOf(
	machine: VirtualMachine,
	drives: readonly HardDrive[],
	facts: Facts,
): readonly Amount[] {
	const checkpoints = facts.peek(machine, 'checkpoints');
	const memory = largestMemoryOf(machine, facts);
	if (checkpoints && facts.isComplete(checkpoints))
		return checkpoints.map((one) => {
			const size = facts.peek(one, 'size');
			if (size !== undefined) return exactly(size);
			const holdsNone = withoutMemory.includes(facts.peek(one, 'type'));
			return holdsNone ? exactly(0) : between(0, memory, one, 'size');
		});
	// A machine with checkpoints writes to files of theirs.
	const paths = drives.map((drive) => facts.peek(drive, 'path'));
	const hasNone =
		paths.every((path) => path !== undefined && !/\.avhdx?$/i.test(path ?? '')) &&
		drives.length > 0 &&
		facts.isComplete(facts.peek(machine, 'hardDrives') ?? []);
	return hasNone ? [] : [between(0, Number.POSITIVE_INFINITY, machine, 'checkpoints')];
}

/** The most memory that a machine can have had when it was saved; without bounds where that is not known. */
function largestMemoryOf(machine: VirtualMachine, facts: Facts): number {
	const isDynamic = facts.peek(machine, 'memory', 'dynamic') !== false;
	return (
		facts.peek(machine, 'memory', isDynamic ? 'maximum' : 'startup') ?? Number.POSITIVE_INFINITY
	);
}
