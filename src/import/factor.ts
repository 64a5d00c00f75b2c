import { isRecord } from './raw.ts';
import { isSame } from './same.ts';

type Properties = Readonly<Record<string, unknown>>;

/** What is an object's own, or of the moment: never what holds for all. */
const own: Readonly<Record<string, readonly string[]>> = {
	VirtualMachine: [
		'apiVersion',
		'kind',
		'name',
		'id',
		'cluster',
		'owner',
		'role',
		'state',
		'operationalStatus',
		'collected',
		'path',
		'hardDrives',
		'networkAdapters',
		'checkpoints',
		'replication',
	],
	Host: [
		'apiVersion',
		'kind',
		'name',
		'cluster',
		'state',
		'collected',
		'networkAdapters',
		'macAddressRange',
		'virtualMachines',
	],
};

/** What of an object inside is of the moment. */
const ownInside: Readonly<Record<string, readonly string[]>> = {
	memory: ['assigned', 'demand', 'available'],
};

/** From so many objects on, what most of them have in common is worth a word of its own. */
const fewest = 3;

/** What most machines and hosts of one cluster have in common, for its `defaults`. */
export function commonFacts(
	kind: 'Host' | 'VirtualMachine',
	manifests: readonly Properties[],
): Properties {
	if (manifests.length < fewest) return {};
	return commonIn(manifests, own[kind] ?? []);
}

/** Only what every object tells can have a default: one that is silent would be given it. */
function commonIn(objects: readonly Properties[], except: readonly string[]): Properties {
	const [first = {}] = objects;
	const common: Record<string, unknown> = {};
	for (const key of Object.keys(first)) {
		if (except.includes(key) || !objects.every((one) => Object.hasOwn(one, key))) continue;
		const values = objects.map((one) => one[key]);
		if (values.every(isRecord)) {
			const inner = commonIn(values, ownInside[key] ?? []);
			if (Object.keys(inner).length > 0) common[key] = inner;
		} else if (!values.some(isRecord)) {
			const value = mostCommon(values);
			if (value !== undefined) common[key] = value;
		}
	}
	return common;
}

/** The value that more than half of them have. */
function mostCommon(values: readonly unknown[]): unknown {
	const counts = new Map<unknown, { readonly value: unknown; times: number }>();
	let [before, key]: unknown[] = [];
	for (const value of values) {
		// Lists that machines share are written out once.
		if (typeof value !== 'object') key = value;
		else if (value !== before) key = JSON.stringify(value);
		before = value;
		const counted = counts.get(key);
		if (counted) counted.times += 1;
		else counts.set(key, { value, times: 1 });
	}
	return [...counts.values()].find(({ times }) => times * 2 > values.length)?.value;
}

/** An object without what the defaults say anyway. */
export function withoutDefaults(object: Properties, defaults: Properties): Properties {
	const rest: Record<string, unknown> = {};
	for (const key of Object.keys(object)) {
		const value = object[key];
		const standard = Object.hasOwn(defaults, key) ? defaults[key] : undefined;
		if (standard === undefined) rest[key] = value;
		else if (isRecord(value) && isRecord(standard)) {
			const inside = withoutDefaults(value, standard);
			if (Object.keys(inside).length > 0) rest[key] = inside;
		} else if (!isSame(value, standard)) rest[key] = value;
	}
	return rest;
}
