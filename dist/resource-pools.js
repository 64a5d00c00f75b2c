import { P as isSameName } from "./validate.js";
// src/estate/compute/resource-pools.ts
/** The pool of each kind that every host has, and that a machine uses unless it names another. */
const primordial = "Primordial";
/** Whether the name of a pool is that of the pools that every host has. */
function isPrimordial(name) {
	return isSameName(name, primordial);
}
/** The resource pools that a machine names, besides those that every host has. */
function poolsOf(virtualMachine, facts) {
	const holder = (key) => facts.assume(virtualMachine, key, void 0, `of the pool ${primordial}`);
	const parts = [
		...[holder("memory")].map((one) => ({
			part: "memory",
			type: "Memory",
			one
		})),
		...[holder("processor")].map((one) => ({
			part: "processors",
			type: "Processor",
			one
		})),
		...(holder("networkAdapters") ?? []).map((one) => ({
			part: "network",
			type: "Ethernet",
			one
		})),
		...(holder("hardDrives") ?? []).map((one) => ({
			part: "disk",
			type: "VHD",
			one
		}))
	];
	let isDefaultTold = false;
	return parts.flatMap(({ part, type, one }) => {
		if (!one) return [];
		const name = facts.peek(one, "resourcePool");
		if (name === void 0 && !isDefaultTold) facts.assume(one, "resourcePool", primordial, primordial);
		isDefaultTold ||= name === void 0;
		return name === void 0 || isPrimordial(name) ? [] : [{
			part,
			type,
			name,
			at: [one, "resourcePool"]
		}];
	});
}
/** Whether a host has a resource pool of that kind and name. */
function hasPool(host, type, name, facts) {
	const pools = facts.need(host, "resourcePools");
	if (!pools) return void 0;
	return pools.some((pool) => pool.resourcePoolType === type && isSameName(pool.name, name)) || (facts.isComplete(pools) ? false : void 0);
}
/**
* The resource pool of an adapter of which a host may connect it to any switch, whatever its name
* (Connect-VMNetworkAdapter -UseAutomaticConnection): whether the connection is such a one, nobody tells.
*
* @returns undefined where it is of no such pool, or where the host has none.
*/
function poolOfAnySwitch(adapter, host, facts) {
	const pool = facts.assume(adapter, "resourcePool", primordial, primordial);
	if (isPrimordial(pool)) return void 0;
	return hasPool(host, "Ethernet", pool, facts) === false ? void 0 : pool;
}
export { poolsOf as i, isPrimordial as n, poolOfAnySwitch as r, hasPool as t };
