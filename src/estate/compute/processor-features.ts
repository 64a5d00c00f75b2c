import type { Host, HostProcessor, VirtualMachine } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';
import { nameKey } from '../names/names.ts';

type Features = NonNullable<HostProcessor['features']>;

/** The key by which processor models compare: Windows pads their names with blanks. */
export function modelKey(name: string): string {
	return nameKey(name).replace(/\s+/g, ' ');
}

/** Whether two hosts have processors of one model; undefined where a model is unknown. */
export function haveSameModel(one: Host, other: Host, facts: Facts): boolean | undefined {
	const [left, right] = [one, other].map((host) => facts.peek(host, 'processor', 'name'));
	return left === undefined || right === undefined ? undefined : modelKey(left) === modelKey(right);
}

/** The processor features that a host offers, or that a machine sees, where they are all known. */
export function featuresOf(holder: Host | VirtualMachine, facts: Facts): Features | undefined {
	const features = facts.peek(holder as Host, 'processor', 'features');
	return features && facts.isComplete(features) ? features : undefined;
}

/** The features of one list of processor features that another one lacks. */
export function featuresLacking(wanted: Features, offered: Features): string[] {
	const keys = new Set(offered.map(featureKey));
	return wanted.filter((feature) => !keys.has(featureKey(feature)));
}

/** The key by which features compare: one tool writes `sse4.2`, another one `SSE4_2`. */
function featureKey(name: string): string {
	return nameKey(name).replace(/[\s._-]+/g, '');
}

/**
 * Whether one model tells that two hosts offer the same, as far as anybody says: not where they have
 * unlike firmware, whose microcode hides features or brings new ones to light, nor where their features
 * are known to differ.
 */
export function mayOfferSame(one: Host, other: Host, facts: Facts): boolean {
	const [firmware, otherFirmware] = [one, other].map((host) =>
		facts.peek(host, 'hardware', 'biosVersion'),
	);
	if (firmware && otherFirmware && nameKey(firmware) !== nameKey(otherFirmware)) return false;
	const [features, otherFeatures] = [one, other].map((host) => featuresOf(host, facts));
	return !features || !otherFeatures || featuresLacking(features, otherFeatures).length === 0;
}
