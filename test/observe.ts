/** Wraps objects so that what is read of them is seen. A wrapped object stays the same wrapper. */
export function observeReads(onRead: (object: object, key: string, value: unknown) => void) {
	const wrappers = new WeakMap<object, object>();
	const originals = new WeakMap<object, object>();
	let isWatching = false;
	const observe = <T extends object>(object: T): T => {
		const known = wrappers.get(object);
		if (known) return known as T;
		const wrapper = new Proxy(object, {
			get(target, key, receiver) {
				const value = Reflect.get(target, key, receiver);
				if (isWatching && typeof key === 'string' && !Array.isArray(target) && key !== 'toJSON')
					onRead(target, key, value);
				return typeof value === 'object' && value !== null ? observe(value) : value;
			},
		});
		wrappers.set(object, wrapper);
		originals.set(wrapper, object);
		return wrapper;
	};
	const watch =
		(on: boolean) =>
		<T>(work: () => T): T => {
			const before = isWatching;
			isWatching = on;
			try {
				return work();
			} finally {
				isWatching = before;
			}
		};
	return {
		observe,
		original: (object: object) => originals.get(object) ?? object,
		/** Sees what the work reads. */
		during: watch(true),
		/** Does not see what the work reads. */
		aside: watch(false),
	};
}

/** The same object, with other methods in the place of some. */
export function withMethods<T extends object>(object: T, others: Partial<T>): T {
	return new Proxy(object, {
		get(target, name) {
			const value = Reflect.get(others, name) ?? Reflect.get(target, name);
			return typeof value === 'function' && !Object.hasOwn(others, name)
				? value.bind(target)
				: value;
		},
	});
}
