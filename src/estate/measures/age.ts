const day = 24 * 60 * 60 * 1000;

/**
 * How many whole days lie between a date of the manifest and the day that ages count to; negative
 * where the date is still ahead. A date without a time is its midnight, UTC.
 */
export function ageInDays(date: string, asOf: Date): number {
	return Math.floor((asOf.getTime() - Date.parse(date)) / day);
}
