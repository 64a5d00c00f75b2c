import cluster from '../../schemas/cluster.schema.json' with { type: 'json' };
import defaults from '../../schemas/defaults.schema.json' with { type: 'json' };
import defs from '../../schemas/defs.schema.json' with { type: 'json' };
import host from '../../schemas/host.schema.json' with { type: 'json' };
import virtualMachine from '../../schemas/virtual-machine.schema.json' with { type: 'json' };

/** What the reader of manifests needs of a JSON Schema. */
export interface Schema {
	readonly $ref?: string;
	readonly description?: string;
	readonly type?: string | readonly string[];
	readonly enum?: readonly unknown[];
	readonly const?: unknown;
	readonly pattern?: string;
	readonly required?: readonly string[];
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly items?: Schema;
	readonly anyOf?: readonly Schema[];
	readonly allOf?: readonly Schema[];
	readonly definitions?: Readonly<Record<string, Schema>>;
}

/** The schemas of manifests. */
export type SchemaFile = 'cluster.schema.json' | 'host.schema.json' | 'virtual-machine.schema.json';

const files: Readonly<Record<string, Schema>> = {
	'defs.schema.json': defs as Schema,
	'cluster.schema.json': cluster as Schema,
	'defaults.schema.json': defaults as Schema,
	'host.schema.json': host as Schema,
	'virtual-machine.schema.json': virtualMachine as Schema,
};

/** The kinds of documents, each with the file of its schema. */
export const kinds: Readonly<Record<string, SchemaFile>> = {
	Cluster: 'cluster.schema.json',
	Host: 'host.schema.json',
	VirtualMachine: 'virtual-machine.schema.json',
};

/** A schema with its references followed, and the name of the definition that it came from. */
export interface ResolvedSchema {
	readonly schema: Schema;
	/** The schema as a whole, which its references without a file are of. */
	readonly whole: Schema;
	/** `size`, `linkSpeed`, …: the last definition on the way. */
	readonly definition: string | undefined;
	/** What the definition says of itself: the forms that its values have. */
	readonly form: string | undefined;
	/** What is known of what is below it, by property; of an entry by `[]`. */
	readonly below: Map<string, ResolvedSchema | null>;
}

const roots = new Map<SchemaFile, ResolvedSchema>();

/** The schema of a manifest as a whole. */
export function rootSchema(file: SchemaFile): ResolvedSchema {
	const root = roots.get(file) ?? resolveSchema(files[file] as Schema);
	roots.set(file, root);
	return root;
}

/** The schema of a document as a whole. */
export function resolveSchema(whole: Schema): ResolvedSchema {
	return followed(whole, whole, undefined);
}

/** The schema of a property of an object, or of an entry of a list; undefined where it has none. */
export function schemaBelow(
	parent: ResolvedSchema,
	key: string | number,
): ResolvedSchema | undefined {
	const step = typeof key === 'number' ? '[]' : key;
	// A document asks for the same few schemas again and again.
	let known = parent.below.get(step);
	if (known === undefined) {
		known = findBelow(parent, key) ?? null;
		parent.below.set(step, known);
	}
	return known ?? undefined;
}

function findBelow(parent: ResolvedSchema, key: string | number): ResolvedSchema | undefined {
	for (const part of alternatives(parent)) {
		const { schema, whole } = followed(part, parent.whole, undefined);
		const properties = schema.properties ?? {};
		const found =
			typeof key === 'number'
				? schema.items
				: Object.hasOwn(properties, key)
					? properties[key]
					: undefined;
		if (found) return followed(found, whole, undefined);
	}
	return undefined;
}

/** The schema itself and those that it is composed of. */
function alternatives({ schema }: ResolvedSchema): Schema[] {
	return [schema, ...(schema.allOf ?? []), ...(schema.anyOf ?? [])];
}

/** All properties that an object of this schema may have. */
export function propertiesOf(parent: ResolvedSchema): Readonly<Record<string, Schema>> {
	return Object.assign(
		{},
		...alternatives(parent).map(
			(part) => followed(part, parent.whole, undefined).schema.properties ?? {},
		),
	);
}

function followed(schema: Schema, whole: Schema, definition: string | undefined): ResolvedSchema {
	if (schema.$ref === undefined)
		return {
			...{ schema, whole, definition },
			form: definition && schema.description,
			below: new Map(),
		};
	const [file = '', pointer = ''] = schema.$ref.split('#');
	const next = file ? files[file] : whole;
	const name = pointer.split('/')[2];
	const found = name === undefined ? next : next?.definitions?.[name];
	if (!next || !found) throw new Error(`The schema ${schema.$ref} does not exist.`);
	const result = followed(found, next, name ?? definition);
	// What a property says of itself goes before what its definition says.
	return schema.description
		? { ...result, schema: { ...result.schema, description: schema.description } }
		: result;
}
