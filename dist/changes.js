import { t as getOrAdd } from "./maps.js";
// src/engine/changes.ts
/**
* The changes that unblock a move, as few as there are: all that the checks ask for which block it. One
* check may ask for several, and several for the same.
*/
function changesOf(checks) {
	const changes = /* @__PURE__ */ new Map();
	for (const { outcome, severity, fix = "", ruleId } of checks) if (outcome === "failed" && severity === "error") for (const one of fix.split("\n")) getOrAdd(changes, one, () => /* @__PURE__ */ new Set()).add(ruleId);
	return [...changes].map(([fix, ruleIds]) => ({
		fix,
		ruleIds: [...ruleIds]
	}));
}
export { changesOf as t };
