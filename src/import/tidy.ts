import {
	kinds,
	propertiesOf,
	type ResolvedSchema,
	rootSchema,
	schemaBelow,
} from '../source/schema.ts';

type Properties = Readonly<Record<string, unknown>>;

/** Puts the properties of a manifest into the order of its schema, in every object inside. */
export function tidy(manifest: object): Properties {
	const { kind } = manifest as { kind: string };
	const file = kinds[kind];
	return file ? (inOrder(manifest, rootSchema(file)) as Properties) : (manifest as Properties);
}

function inOrder(value: unknown, schema: ResolvedSchema | undefined): unknown {
	if (Array.isArray(value))
		return value.map((entry) => inOrder(entry, schema && schemaBelow(schema, 0)));
	if (typeof value !== 'object' || value === null || !schema) return value;
	const properties = value as Properties;
	const known = Object.keys(propertiesOf(schema)).filter((key) => Object.hasOwn(properties, key));
	const rest = Object.keys(properties).filter((key) => !known.includes(key));
	return Object.fromEntries(
		[...known, ...rest].map((key) => [key, inOrder(properties[key], schemaBelow(schema, key))]),
	);
}
