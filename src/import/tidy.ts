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
	readonly names: readonly string[];
	readonly #schema: ResolvedSchema | undefined;
	readonly #inner = new Map<string | number, Order>();

	constructor(schema: ResolvedSchema | undefined) {
		this.#schema = schema;
		this.names = schema ? Object.keys(propertiesOf(schema)) : [];
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

function inOrder(value: unknown, order: Order): unknown {
	if (Array.isArray(value)) {
		const inner = order.below(0);
		return value.map((entry) => inOrder(entry, inner));
	}
	if (typeof value !== 'object' || value === null) return value;
	const properties = value as Properties;
	const sorted: Record<string, unknown> = {};
	for (const name of order.names)
		if (Object.hasOwn(properties, name))
			sorted[name] = inOrder(properties[name], order.below(name));
	for (const name of Object.keys(properties))
		if (!Object.hasOwn(sorted, name)) sorted[name] = inOrder(properties[name], order.below(name));
	return sorted;
}
