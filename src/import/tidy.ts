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

/** The same value where it is in order already. */
function inOrder(value: unknown, order: Order): unknown {
	if (Array.isArray(value)) {
		const inner = order.below(0);
		const sorted = value.map((entry) => inOrder(entry, inner));
		return sorted.some((entry, number) => entry !== value[number]) ? sorted : value;
	}
	if (typeof value !== 'object' || value === null) return value;
	const properties = value as Properties;
	const names = Object.keys(properties);
	const inside = names.map((name) => {
		const one = properties[name];
		return typeof one === 'object' && one !== null ? inOrder(one, order.below(name)) : one;
	});
	const ranks = names.map((name) => order.rankOf(name));
	const areInOrder = ranks.every(
		(rank, number) => number === 0 || rank >= (ranks[number - 1] ?? 0),
	);
	if (areInOrder && inside.every((one, number) => one === properties[names[number] ?? '']))
		return value;
	const places = names.map((_, number) => number);
	if (!areInOrder) places.sort((one, other) => (ranks[one] ?? 0) - (ranks[other] ?? 0));
	const sorted: Record<string, unknown> = {};
	for (const place of places) sorted[names[place] ?? ''] = inside[place];
	return sorted;
}
