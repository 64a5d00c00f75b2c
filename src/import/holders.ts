import { tooDeep } from '../source/json-text.ts';
import { excessOfExport } from '../source/limits.ts';
import { cmdletOf } from './cmdlets.ts';
import { inside, isRecord, isWrapped, type Raw, type Skip } from './raw.ts';
import { isObjectOfManager } from './scvmm-objects.ts';
import { isKnownStrange } from './strange-text.ts';
import { deepest } from './xml.ts';

/** Lists in lists are made by `@(...)` and pipelines; so deep that nobody made them, they are no lists. */
const deepestList = 20;

/**
 * The objects of a document, each as a cmdlet printed it: in lists, and in objects that people or their
 * tools put around them, as `@{ hosts = Get-VMHost; machines = Get-VM }` does.
 */
export function objectsIn(raw: Raw, skip: Skip, depth = 0): readonly Raw[] {
	const { value } = raw;
	if (depth > deepestList) return [raw];
	if (Array.isArray(value) && value.length === 0) return [];
	if (isWrapped(value)) return objectsIn(inside(raw, 'value', value.value), skip, depth + 1);
	// Of numbers and texts, however many, one word is enough.
	if (Array.isArray(value))
		return value.some((entry) => typeof entry === 'object')
			? value.flatMap((entry, number) => objectsIn(inside(raw, number, entry), skip, depth + 1))
			: [raw];
	if (!isRecord(value) || isOneObject(value)) return [raw];
	return heldBy(raw, value, skip, depth) ?? [raw];
}

function isOneObject(value: Readonly<Record<string, unknown>>): boolean {
	return cmdletOf(value) !== undefined || isObjectOfManager(value) || isKnownStrange(value);
}

/** Properties of what cmdlets print, which what people put around it has not. */
const ofCmdlets = ['CimSession', 'VMName', 'VMId', 'Id'];

/** What an object holds that is no cmdlet's; undefined where nothing of a cmdlet is in it. */
function heldBy(
	raw: Raw,
	value: Readonly<Record<string, unknown>>,
	skip: Skip,
	depth: number,
): readonly Raw[] | undefined {
	if (ofCmdlets.some((property) => Object.hasOwn(value, property))) return undefined;
	const entries = Object.entries(value).map(([key, one]) => [key, parsed(one)] as const);
	const held = entries.filter(([, one]) => holdsObjects(one));
	if (held.length === 0) return undefined;
	const others = entries.flatMap((entry) =>
		held.includes(entry) || isEmptyList(entry[1]) ? [] : [entry[0]],
	);
	if (others.length > 0)
		skip(raw, `holds objects of cmdlets, and ${others.join(', ')}, of which nothing is made`);
	return held.flatMap(([key, one]) => objectsIn(inside(raw, key, one), skip, depth + 1));
}

/** What `Get-VM` gave where there is none. */
function isEmptyList(value: unknown): boolean {
	return Array.isArray(value) && value.length === 0;
}

/** How deep in what people put around them objects of cmdlets are looked for. */
const deepestHeld = 3;

function holdsObjects(value: unknown, depth = 0): boolean {
	if (depth > deepestHeld) return false;
	if (Array.isArray(value)) return value.some((entry) => holdsObjects(entry, depth + 1));
	if (!isRecord(value) || isKnownStrange(value)) return false;
	return (
		cmdletOf(value) !== undefined ||
		Object.values(value).some((entry) => holdsObjects(entry, depth + 1))
	);
}

/** JSON in a text, as tools keep what a command printed (`stdout`). */
function parsed(value: unknown): unknown {
	if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
	if (excessOfExport(value) !== undefined || tooDeep(value, deepest) !== undefined) return value;
	try {
		return JSON.parse(value);
	} catch {
		return value;
	}
}
