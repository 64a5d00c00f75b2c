import {
	kinds,
	propertiesOf,
	type ResolvedSchema,
	rootSchema,
	schemaBelow,
} from '../source/schema.ts';

type Properties = Readonly<Record<string, unknown>>;

/** The order of the properties of one object of a schema, and of those inside. */
class Order {
	readonly #ranks: ReadonlyMap<string, number>;
	readonly #schema: ResolvedSchema | undefined;
	readonly #inner = new Map<string | number, Order>();

	constructor(schema: ResolvedSchema | undefined) {
		this.#schema = schema;
		const names = schema ? Object.keys(propertiesOf(schema)) : [];
		this.#ranks = new Map(names.map((name, rank) => [name, rank]));
	}

	/** The place of a property; those that the schema does not have come behind the others. */
	rankOf(name: string): number {
		return this.#ranks.get(name) ?? this.#ranks.size;
	}

	below(key: string | number): Order {
		let inner = this.#inner.get(key);
		if (!inner) {
			inner = new Order(this.#schema && schemaBelow(this.#schema, key));
			this.#inner.set(key, inner);
		}
		return inner;
	}
}

const orders = new Map<string, Order>();

/** Puts the properties of a manifest into the order of its schema, in every object inside. */
export function tidy(manifest: object): Properties {
	const { kind } = manifest as { kind: string };
	const file = kinds[kind];
	if (!file) return manifest as Properties;
	const order = orders.get(kind) ?? new Order(rootSchema(file));
	orders.set(kind, order);
	return inOrder(manifest, order) as Properties;
}

/** The same value where it is in order already, as most are. */
function inOrder(value: unknown, order: Order): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return listInOrder(value, order.below(0));
	const properties = value as Properties;
	const names = Object.keys(properties);
	let changed: Map<string, unknown> | undefined;
	let isInOrder = true;
	let last = 0;
	for (const name of names) {
		const rank = order.rankOf(name);
		if (rank < last) isInOrder = false;
		last = rank;
		const one = properties[name];
		if (typeof one !== 'object' || one === null) continue;
		const inside = inOrder(one, order.below(name));
		if (inside === one) continue;
		changed ??= new Map();
		changed.set(name, inside);
	}
	if (isInOrder && !changed) return value;
	if (!isInOrder) names.sort((one, other) => order.rankOf(one) - order.rankOf(other));
	const sorted: Record<string, unknown> = {};
	for (const name of names) sorted[name] = changed?.get(name) ?? properties[name];
	return sorted;
}

function listInOrder(list: readonly unknown[], inner: Order): readonly unknown[] {
	let sorted: unknown[] | undefined;
	// Lists of names are as long as a cluster has nodes, for each of its machines.
	for (let number = 0; number < list.length; number += 1) {
		const entry = list[number];
		if (typeof entry !== 'object') continue;
		const inside = inOrder(entry, inner);
		if (inside === entry) continue;
		sorted ??= [...list];
		sorted[number] = inside;
	}
	return sorted ?? list;
}
