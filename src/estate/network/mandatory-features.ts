import type { Host, VirtualMachine, VirtualNetworkAdapter } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';
import { isSameName } from '../names/names.ts';
import { switchNamed } from './switches.ts';

/** A feature that an adapter demands of the extensions of its switch. */
export interface DemandedFeature {
	readonly adapter: VirtualNetworkAdapter;
	readonly feature: string;
}

/** The features without which adapters of a machine pass nothing on. */
export function demandedFeatures(virtualMachine: VirtualMachine, facts: Facts): DemandedFeature[] {
	const adapters = facts.assume(virtualMachine, 'networkAdapters', [], 'none demands any');
	return adapters.flatMap((adapter) =>
		facts
			.assume(adapter, 'mandatoryFeatureName', [], 'none')
			.map((feature) => ({ adapter, feature })),
	);
}

/** What keeps a feature from an adapter on a host: no extension has it, or the one that has it is disabled. */
export type FeatureFault =
	| { readonly fault: 'notInstalled' }
	| { readonly fault: 'disabled'; readonly extension: string; readonly switch: string };

/** Whether a host has a feature on the switch of an adapter; where that is not known, it is named as missing. */
export function featureFaultOn(
	host: Host,
	{ adapter, feature }: DemandedFeature,
	facts: Facts,
): FeatureFault | undefined {
	const features = facts.need(host, 'switchExtensionPortFeatures');
	if (!features) return undefined;
	const found = features.find(({ name }) => isSameName(name, feature));
	if (!found) return facts.isComplete(features) ? { fault: 'notInstalled' } : undefined;
	const extension = facts.need(found, 'extensionName');
	const name = facts.need(adapter, 'switch')?.trim();
	const one = name ? switchNamed(facts.need(host, 'switches') ?? [], name, facts) : undefined;
	const extensions = one && facts.need(one, 'extensions');
	const known = extensions?.find((other) => isSameName(other.name, extension ?? ''));
	if (extension === undefined || !one || !extensions) return undefined;
	if (!known) facts.missing(one, 'extensions', 'the extension is not among them');
	const isDisabled = known && facts.need(known, 'enabled') === false;
	return isDisabled ? { fault: 'disabled', extension, switch: one.name } : undefined;
}
