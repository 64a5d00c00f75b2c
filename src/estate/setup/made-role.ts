import type { Cluster, SetupStep } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { isSameName } from '../names/names.ts';
import { isInClusterStorage, parseWindowsPath } from '../storage/windows-path.ts';

/** Whether the machine that a step makes a role lies on a Cluster Shared Volume; true for every other step. */
export function isOnSharedVolume(
	step: SetupStep,
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
): boolean | undefined {
	if (step.step !== 'AddVirtualMachineRole') return true;
	const name = facts.need(step, 'virtualMachine');
	if (name === undefined) return undefined;
	const machine = estate.machinesOf(cluster, facts).find((one) => isSameName(one.name, name));
	if (!machine) {
		facts.missing(step, 'virtualMachine', `nothing says where ${name} lies`);
		return undefined;
	}
	const path = facts.need(machine, 'path');
	return path === undefined ? undefined : isInClusterStorage(parseWindowsPath(path));
}
