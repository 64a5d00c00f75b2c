const units = ['B', 'KB', 'MB', 'GB', 'TB', 'PB'] as const;

/**
 * Reads a size: `8GB`, `1.5 TiB`, `512 MB`. As in PowerShell all units are powers of 1024.
 *
 * @returns bytes, or undefined where the text is no size.
 */
export function parseSize(text: string): number | undefined {
	const found = /^(\d+(?:\.\d+)?)\s*(?:([KMGTP])i?)?B$/.exec(text.trim());
	if (!found) return undefined;
	const exponent = found[2] === undefined ? 0 : 'KMGTP'.indexOf(found[2]) + 1;
	return Math.round(Number(found[1]) * 1024 ** exponent);
}

/**
 * Writes an amount of bytes in the largest unit that keeps it at or above one: `1.5 TB`. Where two
 * decimals of terabytes would blur a whole number of gigabytes, in these: `2040 GB`.
 */
export function formatSize(bytes: number): string {
	const sign = bytes < 0 ? '-' : '';
	let value = Math.abs(bytes);
	let unit = 0;
	while (value >= 1024 && unit < units.length - 1 && !(units[unit] === 'GB' && isClearer(value))) {
		value /= 1024;
		unit += 1;
	}
	return `${sign}${trim(value)} ${units[unit]}`;
}

/**
 * Reads a link speed: `1Gbps`, `100 Mbps`. Units are powers of 1000.
 *
 * @returns bits per second, or undefined where the text is no link speed.
 */
export function parseLinkSpeed(text: string): number | undefined {
	const found = /^(\d+(?:\.\d+)?)\s*([KMGT])?bps$/.exec(text.trim());
	if (!found) return undefined;
	const exponent = found[2] === undefined ? 0 : 'KMGT'.indexOf(found[2]) + 1;
	return Math.round(Number(found[1]) * 1000 ** exponent);
}

/** Writes bits per second: `10 Gbps`. */
export function formatLinkSpeed(bitsPerSecond: number): string {
	const names = ['bps', 'Kbps', 'Mbps', 'Gbps', 'Tbps'];
	let value = bitsPerSecond;
	let unit = 0;
	while (value >= 1000 && unit < names.length - 1) {
		value /= 1000;
		unit += 1;
	}
	return `${trim(value)} ${names[unit]}`;
}

/** Whether a whole number says more than the two decimals of the unit above would. */
function isClearer(value: number): boolean {
	const above = value / 1024;
	return Number.isInteger(value) && above < 10 && Number(trim(above)) !== above;
}

/** At most two decimals, rounded to the nearest, without trailing zeros. */
function trim(value: number): string {
	return String(Math.round(value * 100) / 100);
}
