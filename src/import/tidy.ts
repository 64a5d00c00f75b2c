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
	readonly #sorted = new Map<string, readonly string[]>();

	constructor(schema: ResolvedSchema | undefined) {
		this.#schema = schema;
		const names = schema ? Object.keys(propertiesOf(schema)) : [];
		this.#ranks = new Map(names.map((name, rank) => [name, rank]));
	}

	/** Names in their order. Machines have few sets of properties: each is sorted once. */
	sorted(names: readonly string[]): readonly string[] {
		const key = names.join('\0');
		let sorted = this.#sorted.get(key);
		if (!sorted) {
			sorted = [...names].sort((one, other) => this.#rankOf(one) - this.#rankOf(other));
			this.#sorted.set(key, sorted);
		}
		return sorted;
	}

	/** The place of a property; those that the schema does not have come behind the others. */
	#rankOf(name: string): number {
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
	const sorted = order.sorted(names);
	let isInOrder = true;
	let changed: Map<string, unknown> | undefined;
	for (let at = 0; at < names.length; at += 1) {
		const name = names[at] as string;
		if (name !== sorted[at]) isInOrder = false;
		const one = properties[name];
		if (typeof one !== 'object' || one === null) continue;
		const inside = inOrder(one, order.below(name));
		if (inside === one) continue;
		changed ??= new Map();
		changed.set(name, inside);
	}
	if (isInOrder && !changed) return value;
	const tidied: Record<string, unknown> = {};
	for (const name of sorted) tidied[name] = changed?.get(name) ?? properties[name];
	return tidied;
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
