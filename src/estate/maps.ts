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
