import type { Host, HostProcessor } from '../generated/manifest.ts';
import type { Facts } from './facts.ts';
import { isSameName, nameKey } from './names.ts';

/** Whether two hosts have processors of one model; undefined where a model is unknown. */
export function haveSameModel(one: Host, other: Host, facts: Facts): boolean | undefined {
	const [left, right] = [one, other].map((host) => facts.peek(host, 'processor', 'name'));
	if (left === undefined || right === undefined) return undefined;
	return isSameName(left.replace(/\s+/g, ' '), right.replace(/\s+/g, ' '));
}

/** The features of one list of processor features that another one lacks. */
export function featuresLacking(
	wanted: NonNullable<HostProcessor['features']>,
	offered: NonNullable<HostProcessor['features']>,
): string[] {
	const keys = new Set(offered.map(nameKey));
	return wanted.filter((feature) => !keys.has(nameKey(feature)));
}
