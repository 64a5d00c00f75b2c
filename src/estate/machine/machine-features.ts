import { compareConfigurationVersions } from '../../facts/configuration-versions.ts';
import { type MachineFeature, machineFeatures } from '../../facts/machine-features.ts';
import type { VirtualMachine } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';

/** What newer hosts and machines can have. */
export type FeatureName = keyof typeof machineFeatures;

/** Why a machine that says nothing of a feature is too old for it; undefined where it may have it. */
export function whyTooOld(
	name: FeatureName,
	virtualMachine: VirtualMachine,
	facts: Facts,
): string | undefined {
	const { configurationVersion }: MachineFeature = machineFeatures[name];
	const version = facts.peek(virtualMachine, 'version');
	return configurationVersion !== undefined &&
		typeof version === 'string' &&
		compareConfigurationVersions(version, configurationVersion) < 0
		? `none in configuration version ${version}`
		: undefined;
}

/** A fact of a machine that is about a feature: `none` where it is absent and the machine is too old for it. */
export function featureOf<K extends keyof VirtualMachine & string, None>(
	name: FeatureName,
	virtualMachine: VirtualMachine,
	key: K,
	none: None,
	facts: Facts,
): Exclude<VirtualMachine[K], undefined> | None | undefined {
	const reason = whyTooOld(name, virtualMachine, facts);
	return reason === undefined
		? facts.need(virtualMachine, key)
		: facts.assume(virtualMachine, key, none, reason);
}
