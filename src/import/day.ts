/**
 * The day that a text begins with, in whatever language; undefined where day and month could be either.
 *
 * @returns `2026-11-23`
 */
export function dayOf(text: string): string | undefined {
	const [, year, month, day] = /(\d{4})[-./年] ?(\d{1,2})[-./月] ?(\d{1,2})/.exec(text) ?? [];
	if (year !== undefined) return written(year, Number(month), Number(day));
	const [, first, mark, second, last] = /(\d{1,2})([-./]) ?(\d{1,2})\2 ?(\d{4})/.exec(text) ?? [];
	if (last === undefined) return undefined;
	const [one, other] = [Number(first), Number(second)];
	// Between dots, and above twelve, stands the day.
	if (mark === '.' || one > 12) return written(last, other, one);
	return other > 12 || one === other ? written(last, one, other) : undefined;
}

function written(year: string, month: number, day: number): string | undefined {
	if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
	return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
