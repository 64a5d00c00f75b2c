/** Makes a value when it is first asked for. */
export function lazily<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

/** Gives an object a property that is made when it is first read, and shows like any other. */
export function setLazily<T extends object, K extends keyof T & string>(
	object: T,
	key: K,
	make: () => T[K],
): void {
	Object.defineProperty(object, key, { get: lazily(make), enumerable: true, configurable: true });
}
