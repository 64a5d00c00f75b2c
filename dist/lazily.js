// src/source/lazily.ts
/** Makes a value when it is first asked for. */
function lazily(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
/** Gives an object a property that is made when it is first read, and shows like any other. */
function setLazily(object, key, make) {
	Object.defineProperty(object, key, {
		get: lazily(make),
		enumerable: true,
		configurable: true
	});
}
export { setLazily as n, lazily as t };
