/** Sets the value of a key, unless it has one. */
export function keepFirst<K, V>(map: Map<K, V>, key: K, value: V): void {
	if (!map.has(key)) map.set(key, value);
}

/** The value of a key, which is made where it has none. */
export function getOrAdd<K, V>(
	map: { get(key: K): V | undefined; set(key: K, value: V): unknown },
	key: K,
	make: () => V,
): V {
	let value = map.get(key);
	if (value === undefined) {
		value = make();
		map.set(key, value);
	}
	return value;
}

/** A function that remembers its last answers: the texts of an estate are taken apart again and again. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
	// The paths of the 8,000 machines that a cluster has at most, several each.
	const most = 100_000;
	const known = new Map<string, T>();
	return (text) => {
		if (known.size >= most) known.clear();
		return getOrAdd(known, text, () => read(text));
	};
}
