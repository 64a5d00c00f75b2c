/** A longer word is no misspelt name. */
const longestWord = 100;
/** As many candidates are compared, which is all rules: a hostile list must not buy time. */
const mostCandidates = 500;

/**
 * The candidate that a misspelt word most likely means: another case, at most a third of its letters
 * wrong, or the last part of a name that says more (`configurationVersion`). Undefined where none is near.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
	return allClosest(word, candidates)[0];
}

/** The candidates that are equally near to a misspelt word, in their order. */
export function allClosest(word: string, candidates: Iterable<string>): string[] {
	const wanted = word.toLowerCase();
	if (wanted.length > longestWord) return [];
	let nearest: string[] = [];
	let least = Math.floor(Math.max(wanted.length, 3) / 3);
	let compared = 0;
	for (const candidate of candidates) {
		if (compared === mostCandidates) break;
		compared += 1;
		const distance = editDistance(wanted, candidate.toLowerCase(), least + 1);
		if (distance < least) nearest = [];
		if (distance <= least) nearest.push(candidate);
		least = Math.min(least, distance);
	}
	return nearest.length > 0 ? nearest : lastPartOf(word, candidates);
}

/** The longest candidate that a name in camelCase ends with, if there is one. */
function lastPartOf(word: string, candidates: Iterable<string>): string[] {
	const ends = [...word.matchAll(/(?<=[a-z\d])[A-Z]/g)].map(({ index }) =>
		word.slice(index).toLowerCase(),
	);
	if (ends.length === 0) return [];
	const known = [...candidates].slice(0, mostCandidates);
	return known
		.filter((one) => ends.includes(one.toLowerCase()))
		.toSorted((one, other) => other.length - one.length)
		.slice(0, 1);
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other;
 * `limit` where there are as many or more.
 */
function editDistance(first: string, second: string, limit: number): number {
	if (Math.abs(first.length - second.length) >= limit) return limit;
	const [one, other] = withoutCommonEnds(first, second);
	let beforeLast: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, column) => column);
	for (let row = 1; row <= one.length; row += 1) {
		const current = [row];
		let least = row;
		for (let column = 1; column <= other.length; column += 1) {
			const same = one[row - 1] === other[column - 1];
			let cost = Math.min(
				(last[column] as number) + 1,
				(current[column - 1] as number) + 1,
				(last[column - 1] as number) + (same ? 0 : 1),
			);
			const isSwapped =
				row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
			if (isSwapped) cost = Math.min(cost, (beforeLast[column - 2] as number) + 1);
			current.push(cost);
			least = Math.min(least, cost);
		}
		// A swap reaches back one row more, and costs one more than what stood there.
		if (least >= limit && Math.min(...last) + 1 >= limit) return limit;
		beforeLast = last;
		last = current;
	}
	return last[other.length] as number;
}

/** What differs: numbered names begin alike. */
function withoutCommonEnds(one: string, other: string): [string, string] {
	const shorter = Math.min(one.length, other.length);
	let start = 0;
	while (start < shorter && one[start] === other[start]) start += 1;
	let end = 0;
	while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
	return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}
