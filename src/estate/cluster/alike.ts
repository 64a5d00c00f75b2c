import type { Cluster, Host } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { getOrAdd } from '../maps.ts';
import { firstNames, nameKey } from '../names/names.ts';
import { ask, nameMissing } from '../tentative.ts';

/** An object with what it states of one fact. */
export interface Stated<O, T> {
	readonly object: O;
	readonly value: T;
}

/**
 * What nodes, or parts of them, state of a fact in which they are to be alike. Where one states it, it is
 * asked of all; where none does, the manifest does not speak of it, and they count as alike.
 *
 * @param read Reads the fact of one object, and names it where it is missing.
 * @param speaksOf Whether an object states a part of it, from which the fact itself may not follow.
 */
export function statedByAll<O extends object, T>(
	objects: readonly O[],
	facts: Facts,
	read: (object: O, facts: Facts) => T | undefined,
	speaksOf: (object: O, facts: Facts) => boolean = () => false,
): readonly Stated<O, T>[] {
	const answers = objects.map((object) => ({
		object,
		...ask(facts, (quietly) => read(object, quietly)),
	}));
	const isStated = answers.some(
		({ object, answer }) => answer !== undefined || speaksOf(object, facts),
	);
	const missing = answers.flatMap((one) => one.missing);
	if (isStated) nameMissing(missing, facts);
	// A host whose document is lost may have stated it.
	else if (facts.needEvery('Host'))
		for (const { object, fact } of missing) assumeAlike(object, fact, facts);
	return answers.flatMap(({ object, answer }) =>
		answer === undefined ? [] : [{ object, value: answer }],
	);
}

function assumeAlike(object: object, fact: string, facts: Facts): void {
	const [whole = fact, inner] = fact.split('.');
	facts.assume(object, whole as never, undefined, 'alike');
	if (inner !== undefined) facts.assume(object, whole as never, inner as never, undefined, 'alike');
}

/**
 * The values in which named objects differ, each with the names of those that have it: `x64 (HV01, HV02)`.
 * None where they are alike.
 */
export function differences(
	stated: readonly Stated<{ readonly name: string }, string | number>[],
): string[] {
	const groups = new Map<string, Stated<{ readonly name: string }, string | number>[]>();
	for (const one of stated) getOrAdd(groups, nameKey(String(one.value)), () => []).push(one);
	if (groups.size < 2) return [];
	return [...groups.values()].map(
		(group) => `${group[0]?.value} (${firstNames(group.map(({ object }) => object)).join(', ')})`,
	);
}

/**
 * The same among those of one kind: of one model, of one domain.
 *
 * @param kindOf The kind of one; undefined where it is not known, and then it is compared with none.
 */
export function differencesWithin<S extends Stated<{ readonly name: string }, string>>(
	stated: readonly S[],
	kindOf: (one: S) => string | undefined,
): string[] {
	const kinds = new Map<string, S[]>();
	for (const one of stated) {
		const kind = kindOf(one);
		if (kind !== undefined) getOrAdd(kinds, nameKey(kind), () => []).push(one);
	}
	return [...kinds.values()].flatMap(differences);
}

/**
 * The values in which the nodes of a cluster differ, as `differences` tells them: undefined where they
 * are alike, or where facts are missing that would tell, and then they are named.
 *
 * @param read Reads what is compared of one node, and names it where it is missing.
 */
export function findDifferences(
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
	read: (node: Host, facts: Facts) => string | number | undefined,
): { readonly cluster: string; readonly nodes: readonly string[] } | undefined {
	const nodes = differences(statedByAll(estate.nodesOf(cluster, facts) ?? [], facts, read));
	return nodes.length > 0 ? { cluster: cluster.name, nodes } : undefined;
}

/**
 * What the entries of a list of each node state of one fact, where entries of any node state it: then it
 * is asked of all.
 *
 * @param read Reads the fact of one entry; null where it has none to state.
 */
export function statedByEntries<K extends keyof Host & string, E extends object, T>(
	nodes: readonly Host[],
	key: K,
	facts: Facts,
	read: (entry: E, facts: Facts) => T | null | undefined,
): readonly Stated<Host, readonly Stated<E, T>[]>[] {
	return statedByAll(nodes, facts, (node, facts) => {
		const entries = (facts.need(node, key) ?? []) as readonly E[];
		const stated = entries.flatMap((object) => {
			const value = read(object, facts);
			return value === undefined || value === null ? [] : [{ object, value }];
		});
		return stated.length > 0 ? stated : undefined;
	});
}
