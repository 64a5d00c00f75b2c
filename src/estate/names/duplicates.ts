/** The things whose key an earlier one has too, each with the first of them. */
export function duplicates<T>(
	things: readonly T[],
	keyOf: (thing: T) => string,
): readonly { readonly thing: T; readonly first: T }[] {
	const firsts = new Map<string, T>();
	return things.flatMap((thing) => {
		const key = keyOf(thing);
		const first = firsts.get(key);
		if (first !== undefined) return [{ thing, first }];
		firsts.set(key, thing);
		return [];
	});
}
