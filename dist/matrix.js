import { n as isConditional } from "./written-verdict.js";
import { t as getOrAdd } from "./maps.js";
import { t as lazily } from "./lazily.js";
import { u as factText, v as wantsText } from "./settled.js";
// src/reporters/matrix.ts
/** The migrations of a report as a table. */
function matrixOf({ migrations }) {
	const machines = machinesIn(migrations);
	const hosts = hostsOf(machines);
	const columns = new Map(hosts.map((host, index) => [host, index]));
	const codeOf = coding();
	const drafts = /* @__PURE__ */ new Map();
	for (const [order, own] of machines.entries()) {
		const moves = hosts.map(() => void 0);
		for (const move of own) moves[columns.get(move.to) ?? 0] = move;
		const codes = moves.map((move) => move && codeOf(move));
		const { virtualMachine: name, from } = own[0];
		getOrAdd(drafts, codes.join(), () => ({
			machines: [],
			moves,
			codes,
			from
		})).machines.push({
			name,
			order
		});
	}
	return {
		hosts,
		rows: fold([...drafts.values()], columns).map(rowOf).sort((one, other) => waysOut(one) - waysOut(other) || doubts(one) - doubts(other))
	};
}
/** Makes one row of machines of which the same is said, but that each has no move to the host that it is on. */
function fold(drafts, columns) {
	return [...groupBy(drafts, ({ codes, from }) => {
		const home = from === null ? void 0 : columns.get(from);
		return codes.map((code, index) => Number(code !== void 0 || index === home)).join("");
	}).values()].flatMap((alike) => {
		const rows = [];
		for (const draft of alike) {
			const row = rows.find((one) => isSaidOf(one, draft));
			if (!row) {
				rows.push(draft);
				continue;
			}
			row.machines.push(...draft.machines);
			for (const [index, code] of draft.codes.entries()) {
				row.codes[index] ??= code;
				row.moves[index] ??= draft.moves[index];
			}
		}
		return rows;
	});
}
/** Whether two rows agree wherever both say something. */
function isSaidOf(one, other) {
	return one.codes.every((code, index) => {
		const theirs = other.codes[index];
		return code === theirs || code === void 0 || theirs === void 0;
	});
}
/** Numbers what is said of moves: the verdict, and which checks decide it. */
function coding() {
	const numbers = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Map();
	return (move) => {
		const { decidedBy } = move;
		const cell = cellOf(move);
		return getOrAdd(getOrAdd(known, decidedBy, () => /* @__PURE__ */ new Map()), cell, () => getOrAdd(numbers, [cell, ...decidedBy].join(" "), () => numbers.size));
	};
}
/** Where a row's machines can go, as far as is known. */
function waysOut({ cells }) {
	return cells.filter((cell) => cell === "allowed" || cell === "conditional").length;
}
/** In how many places of a row it is not known whether its machines can go there. */
function doubts({ cells }) {
	return cells.filter((cell) => cell === "undecided").length;
}
/** The moves of each machine. Machines of several clusters may have one name. */
function machinesIn(migrations) {
	const groups = /* @__PURE__ */ new Map();
	let last;
	for (const move of migrations) {
		const { virtualMachine: name, from } = move;
		if (last?.name !== name || last.from !== from) last = {
			name,
			from,
			moves: getOrAdd(groups, JSON.stringify([name, from]), () => [])
		};
		last.moves.push(move);
	}
	return [...groups.values()];
}
/** The hosts in the order of the cluster's nodes, from which each machine's list leaves out its own. */
function hostsOf(machines) {
	const before = /* @__PURE__ */ new Map();
	for (const moves of machines) {
		let previous;
		for (const { to } of moves) {
			const known = getOrAdd(before, to, () => /* @__PURE__ */ new Set());
			if (previous !== void 0) known.add(previous);
			previous = to;
		}
	}
	const left = new Set(before.keys());
	const isNext = (host) => ![...before.get(host) ?? []].some((one) => left.has(one));
	const hosts = [];
	while (left.size > 0) {
		const next = [...left].filter(isNext).sort()[0] ?? [...left][0];
		left.delete(next);
		hosts.push(next);
	}
	return hosts;
}
function rowOf({ machines: unordered, moves }) {
	const machines = unordered.toSorted((one, other) => one.order - other.order).map(({ name }) => name);
	const made = moves.filter((move) => move !== void 0);
	const obstacles = lazily(() => obstaclesOf(made, machines[0]));
	return {
		machines,
		cells: moves.map((move) => move && cellOf(move)),
		moves: made,
		isHindered: made.some(({ decidedBy }) => decidedBy.length > 0),
		get obstacles() {
			return obstacles();
		}
	};
}
/** What a cell of the table says of a move. */
function cellOf(move) {
	return move.verdict === "allowed" && isConditional(move) ? "conditional" : move.verdict;
}
/** The checks that decide that a move is not allowed. */
function hindering({ verdict, checks }) {
	const wanted = {
		allowed: void 0,
		blocked: "failed",
		undecided: "undecided"
	}[verdict];
	return checks.filter(({ outcome, severity }) => outcome === wanted && severity === "error");
}
/** @param machine The one whose checks stand for those of all, where it has a move to one of the hosts. */
function obstaclesOf(moves, machine) {
	const all = moves.flatMap((move) => hindering(move).map((check) => ({
		check,
		move
	})));
	return [...groupBy([...groupBy(all, ({ check }) => wordsOf(check)).values()], ([first]) => kindOf(first)).values()].map((same) => new Set(same.flat())).map((same) => all.filter((one) => same.has(one))).map((same) => ({
		check: (same.find(({ move }) => move.virtualMachine === machine) ?? same[0])?.check,
		hosts: same.map(({ move }) => move.to)
	})).sort((one, other) => Number(isUndecided(one)) - Number(isUndecided(other)));
}
/** What a check says, word for word. */
function wordsOf({ outcome, ruleId, message, missing = [] }) {
	return JSON.stringify([
		outcome,
		ruleId,
		message,
		missing.map(({ object, fact }) => [object, fact])
	]);
}
/** What a check says, whatever the names of the host and the machine and the amounts are. */
function kindOf({ check, move }) {
	const { outcome, ruleId, message = "", missing = [] } = check;
	return [
		outcome,
		ruleId,
		message.replaceAll(move.to, "").replaceAll(move.virtualMachine, "").replaceAll(/\d[\d.]*( [KMGTP]?B\b)?/g, ""),
		...missing.map(({ fact }) => fact)
	].join(" ");
}
function isUndecided({ check }) {
	return check.outcome === "undecided";
}
/** Why a check keeps machines from hosts. */
function obstacleText({ message, missing = [], more }) {
	return message ?? `for want of ${wantsText(missing, factText, more)}`;
}
function groupBy(all, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of all) {
		const key = keyOf(one);
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}
	return groups;
}
export { waysOut as a, obstacleText as i, hindering as n, matrixOf as r, cellOf as t };
