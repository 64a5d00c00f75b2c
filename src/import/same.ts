import { parseLinkSpeed, parseSize } from '../estate/measures/size.ts';
import { isSameComputer, nameKey } from '../estate/names/names.ts';
import { isRecord } from './raw.ts';

/** Whether two values say the same: sizes in any unit, names in any case. */
export function isSame(one: unknown, other: unknown): boolean {
	if (one === other) return true;
	if (Array.isArray(one) && Array.isArray(other))
		return (
			one.length === other.length && one.every((entry, number) => isSame(entry, other[number]))
		);
	if (isRecord(one) && isRecord(other)) {
		const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
		return [...keys].every((key) => isSame(one[key], other[key]));
	}
	if (typeof one === typeof other && typeof one !== 'string') return one === other;
	const [left, right] = [amountOf(one), amountOf(other)];
	if (left !== undefined && right !== undefined) return left === right;
	return typeof one === 'string' && typeof other === 'string' && nameKey(one) === nameKey(other);
}

/** Facts that name computers, which have a short name and a full one. */
const computers = new Set(['owner', 'nodes', 'possibleOwners', 'preferredOwners']);

/** The same of the values of one fact. */
export function isSameFact(key: string, one: unknown, other: unknown): boolean {
	if (!computers.has(key)) return isSame(one, other);
	if (Array.isArray(one) && Array.isArray(other))
		return (
			one.length === other.length &&
			one.every((entry, number) => isSameFact(key, entry, other[number]))
		);
	return typeof one === 'string' && typeof other === 'string'
		? isSameComputer(one, other)
		: isSame(one, other);
}

function amountOf(value: unknown): number | undefined {
	if (typeof value === 'number') return value;
	return typeof value === 'string' ? (parseSize(value) ?? parseLinkSpeed(value)) : undefined;
}
