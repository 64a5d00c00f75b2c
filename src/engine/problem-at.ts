import type { CapacityProblem } from './capacity-report.ts';
import type { Places } from './places.ts';
import type { At } from './rule.ts';

/** What makes no sense, with its place: that of the fact, or else of its object. */
export function problemAt(places: Places, message: string, at: At): CapacityProblem {
	const place = places.placeOf(at) ?? places.placeOf([at[0]] as At);
	return { message, path: place?.path ?? null, line: place?.range.start.line ?? null };
}
