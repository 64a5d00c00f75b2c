import type { VirtualMachine } from '../../generated/manifest.ts';

/** Machines without one of them. Where it is none of them it is the same list, of which much is asked once. */
export function othersOf(
	virtualMachine: VirtualMachine,
	machines: readonly VirtualMachine[],
): readonly VirtualMachine[] {
	return machines.includes(virtualMachine)
		? machines.filter((one) => one !== virtualMachine)
		: machines;
}
