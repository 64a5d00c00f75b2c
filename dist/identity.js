import { t as compareText } from "./report.js";
import { createHash } from "node:crypto";
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
// src/engine/identity.ts
/** A short key of what identifies a finding: the same for the same parts, on every machine. */
function identityOf(parts) {
	return createHash("sha256").update(parts.join("/")).digest("hex").slice(0, 32);
}
/** Where a finding stands, as a text that the order of keys in a file does not change. */
function placeKey({ path, pointer }) {
	return `${path}\0${pointer}`;
}
/**
* Tells entries with one identity apart by their places, else by their order: the second is `key:2`.
*
* @param placeOf such as `placeKey`.
*/
function distinguish(entries, placeOf = () => "") {
	const twins = /* @__PURE__ */ new Map();
	for (const entry of entries) getOrAdd(twins, entry.identity, () => []).push(entry);
	const numbers = /* @__PURE__ */ new Map();
	for (const same of twins.values()) {
		if (same.length === 1) continue;
		const inOrder = same.toSorted((one, other) => compareText(placeOf(one), placeOf(other)));
		for (const [index, entry] of inOrder.entries()) numbers.set(entry, index + 1);
	}
	return entries.map((entry) => {
		const number = numbers.get(entry) ?? 1;
		return number === 1 ? entry : {
			...entry,
			identity: `${entry.identity}:${number}`
		};
	});
}
export { keepFirst as a, getOrAdd as i, identityOf as n, remembering as o, placeKey as r, distinguish as t };
