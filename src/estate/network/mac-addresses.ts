import type { MacAddressRange } from '../../generated/manifest.ts';

/** A MAC address as a number; 48 bits fit exactly. */
export function macNumber(macAddress: string): number {
	return Number.parseInt(macAddress.replace(/[-:]/g, ''), 16);
}

/** How many addresses a range holds. */
export function sizeOfRange({ minimum, maximum }: MacAddressRange): number {
	return Math.max(0, macNumber(maximum) - macNumber(minimum) + 1);
}

/** Whether two ranges have addresses in common. */
export function rangesOverlap(one: MacAddressRange, other: MacAddressRange): boolean {
	return (
		macNumber(one.minimum) <= macNumber(other.maximum) &&
		macNumber(other.minimum) <= macNumber(one.maximum)
	);
}

/**
 * A range as large as a host has by default, above all others, for a remedy to name; undefined where
 * Microsoft's addresses (00-15-5D) end before it.
 */
export function freeRange(taken: readonly MacAddressRange[]): MacAddressRange | undefined {
	const highest = Math.max(...taken.map(({ maximum }) => macNumber(maximum)));
	const minimum = (Math.floor(highest / 256) + 1) * 256;
	const text = (value: number) => value.toString(16).toUpperCase().padStart(12, '0');
	if (!text(minimum).startsWith('00155D')) return undefined;
	return { minimum: text(minimum), maximum: text(minimum + 255) };
}
