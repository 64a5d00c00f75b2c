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
	const keys = new Set(offered.map(nameKey));
	return wanted.filter((feature) => !keys.has(nameKey(feature)));
}
