import type { VirtualMachine } from '../../generated/manifest.ts';
import { changedList, originOf } from '../changed-list.ts';

/** Machines without one of them. Where it is none of them it is the same list, of which much is asked once. */
export function othersOf(
	virtualMachine: VirtualMachine,
	machines: readonly VirtualMachine[],
): readonly VirtualMachine[] {
	if (!machines.includes(virtualMachine)) return machines;
	const origin = originOf(machines);
	if (!origin) return machines.filter((one) => one !== virtualMachine);
	const { before, estate, arrived, left } = origin;
	return changedList(before, estate, {
		arrived: arrived.filter((one) => one !== virtualMachine),
		left: arrived.includes(virtualMachine) ? left : [...left, virtualMachine],
	});
}
