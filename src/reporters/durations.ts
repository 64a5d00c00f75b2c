import type { ReportedTime } from '../engine/report.ts';

/** Two bounds in seconds, in words: `26 to 45 s`, `2 min to 3 min 20 s`. */
export function secondsText({
	least,
	most,
}: {
	readonly least: number;
	readonly most: number;
}): string {
	const [from, to] = [durationText(least, Math.floor), durationText(most, Math.ceil)];
	if (from === to) return to;
	return from.endsWith(' s') && to.endsWith(' s') && !from.includes('min') && !to.includes('min')
		? `${from.slice(0, -2)} to ${to}`
		: `${from} to ${to}`;
}

/** How long a move takes, in words, and what is missing to tell; undefined for one that copies no memory. */
export function timeText(time: ReportedTime | null): string | undefined {
	if (!time) return undefined;
	const { total, pause, isIdle, missing } = time;
	const wanted = missing.map(({ object, fact }) => `${object.name} ${fact}`).join(', ');
	if (!total) return `not known, for want of ${wanted}`;
	const long = secondsText(total);
	if (isIdle)
		return `${long} if it changes next to nothing of its memory meanwhile (${wanted} would tell more)`;
	const still = pause ? `, of which it stands still for ${secondsText(pause)}` : '';
	return `${long}${still}${missing.length > 0 ? ` (${wanted} would tell more)` : ''}`;
}

/** `0.3 s`, `45 s`, `2 min 10 s`, `1 h 5 min`: the finer the shorter it is. */
function durationText(seconds: number, round: (number: number) => number): string {
	if (seconds < 10) return `${round(seconds * 10) / 10} s`;
	const whole = round(seconds);
	if (whole < 60) return `${whole} s`;
	if (whole < 600) return joined(Math.floor(whole / 60), 'min', whole % 60, 's');
	const minutes = round(seconds / 60);
	return minutes < 60
		? `${minutes} min`
		: joined(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}

function joined(large: number, unit: string, small: number, smaller: string): string {
	return small === 0 ? `${large} ${unit}` : `${large} ${unit} ${small} ${smaller}`;
}
