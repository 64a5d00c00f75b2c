// src/estate/maps.ts
/** Sets the value of a key, unless it has one. */
function keepFirst(map, key, value) {
	if (!map.has(key)) map.set(key, value);
}
/** The value of a key, which is made where it has none. */
function getOrAdd(map, key, make) {
	let value = map.get(key);
	if (value === void 0) {
		value = make();
		map.set(key, value);
	}
	return value;
}
/** A function that remembers its last answers: the texts of an estate are taken apart again and again. */
function remembering(read) {
	const most = 1e5;
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		if (known.size >= most) known.clear();
		return getOrAdd(known, text, () => read(text));
	};
}
export { keepFirst as n, remembering as r, getOrAdd as t };
