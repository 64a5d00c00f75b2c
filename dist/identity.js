import { t as getOrAdd } from "./maps.js";
import { t as compareText } from "./report.js";
import { createHash } from "node:crypto";
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
export { identityOf as n, placeKey as r, distinguish as t };
