/**
 * The candidate that a misspelt word most likely means: another case, or at most a third of its
 * letters wrong. Undefined where none is near.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
	const wanted = word.toLowerCase();
	let best: string | undefined;
	let bestDistance = Math.floor(Math.max(wanted.length, 3) / 3) + 1;
	// The distance costs the product of the lengths: a hostile word must not buy time with it.
	if (wanted.length > 100) return undefined;
	for (const candidate of candidates) {
		const distance = editDistance(wanted, candidate.toLowerCase());
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}

/** Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other. */
function editDistance(one: string, other: string): number {
	const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
	for (let row = 1; row <= one.length; row += 1) {
		const previous = rows[row - 1] as number[];
		const current = [row];
		for (let column = 1; column <= other.length; column += 1) {
			const same = one[row - 1] === other[column - 1];
			let cost = Math.min(
				(previous[column] as number) + 1,
				(current[column - 1] as number) + 1,
				(previous[column - 1] as number) + (same ? 0 : 1),
			);
			if (
				row > 1 &&
				column > 1 &&
				one[row - 1] === other[column - 2] &&
				one[row - 2] === other[column - 1]
			)
				cost = Math.min(cost, (rows[row - 2]?.[column - 2] as number) + 1);
			current.push(cost);
		}
		rows.push(current);
	}
	return rows[one.length]?.[other.length] as number;
}
