import type { Manifest } from '../generated/manifest.ts';

/** The day that the ages of patches and checkpoints count to, and who said so. */
export interface AsOf {
	readonly date: string;
	readonly source: 'option' | 'manifest' | 'clock';
}

/**
 * Whether a text is a date, or a date and time with its offset (without one it would mean another
 * moment on another machine), as manifests and `--as-of` write it.
 */
export function isDate(text: string): boolean {
	const form = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?$/;
	if (!form.test(text) || Number.isNaN(Date.parse(text))) return false;
	// Engines take the 31st of February for a day in March.
	const day = text.slice(0, 10);
	return new Date(day).toISOString().slice(0, 10) === day;
}

/** The user's date, else the latest day on which facts of the estate were collected, else the clock. */
export function asOfDate(
	option: string | undefined,
	documents: readonly Manifest[],
	now: Date,
): AsOf {
	if (option !== undefined) return { date: option, source: 'option' };
	const collected = documents
		.map((document) => document.collected)
		.filter((date) => date !== undefined && isDate(date))
		.sort((one, other) => Date.parse(one as string) - Date.parse(other as string))
		.at(-1);
	if (collected !== undefined) return { date: collected, source: 'manifest' };
	return { date: now.toISOString().slice(0, 10), source: 'clock' };
}
