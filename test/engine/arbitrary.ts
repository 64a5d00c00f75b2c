import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { rules } from '../../rules/index.ts';
import { getOrAdd } from '../../src/estate/maps.ts';
import {
	kinds,
	propertiesOf,
	type ResolvedSchema,
	rootSchema,
	type SchemaFile,
	schemaBelow,
} from '../../src/source/schema.ts';

type Path = readonly (string | number)[];

/** Few names, so that references meet. */
const names = [
	'HV01',
	'hv01.contoso.com',
	'HV02',
	'HVC01',
	'app01',
	'Volume1',
	'C:\\ClusterStorage',
];
/** What forms there are, and what breaks readers of text. */
const texts = [
	...['C:\\ClusterStorage\\Volume1\\app01\\os.vhdx', 'C:\\ClusterStorage\\Volume1', '\\\\fs\\vm'],
	...['D:\\a_1.avhdx', '..\\..', '10.0', '12.0', '6.1.7601', '10.0.0.0/8', '10.0.0.7', 'fe80::/10'],
	...['8GB', '1 PB', '10Gbps', '00-15-5D-00-00-01', 'Windows 7', 'Windows Server 2022', 'KB1'],
	...['', ' ', '__proto__', 'constructor', 'a/b~c', '*', '{name}', '\u001B[31m', '\uD800', 'x\ny'],
];
const dates = ['2026-11-01', '2026-11-21T08:00:00Z', '2026-02-31', '0000-01-01'];
const anyNumber = fc.oneof(
	fc.integer({ min: 0, max: 4 }),
	fc.integer({ min: 0, max: 2 ** 50 }),
	fc.constantFrom(-1, 0.5, 2 ** 20, 2 ** 53, 1e308),
);
const anything = fc.jsonValue({ maxDepth: 2 });

/** What has been made of a schema: making it anew for each estate takes longer than the estate. */
const shapes = new WeakMap<ResolvedSchema, fc.Arbitrary<unknown>>();

/** Documents of an estate: of all properties, or a rule's example with some parts changed. */
export const anyEstate: fc.Arbitrary<object[]> = fc.oneof(
	fc.array(fc.oneof(...Object.entries(kinds).map(documentOf)), { minLength: 1, maxLength: 5 }),
	{ weight: 4, arbitrary: fc.constantFrom(...examples()).chain(changed) },
);

function documentOf([kind, file]: [string, SchemaFile]): fc.Arbitrary<object> {
	return shaped(rootSchema(file)).map((value) => ({
		...(value as object),
		apiVersion: 'hvlint/v1',
		kind,
	}));
}

function examples(): string[] {
	return rules.flatMap(({ examples: { good, bad, undecided = [] } }) =>
		[...good, ...bad, ...undecided].map(({ input }) => input),
	);
}

/** The documents of an example, up to five of their parts with other values. */
function changed(example: string): fc.Arbitrary<object[]> {
	const documents = parseAllDocuments(example).map((one) => one.toJS());
	const parts = documents.flatMap((document, index) =>
		partsOf(document, rootSchema(kinds[document.kind] as SchemaFile), [index]),
	);
	return fc
		.subarray(parts, { maxLength: 5 })
		.chain((some) => fc.tuple(...some.map(({ path, value }) => value.map((one) => [path, one]))))
		.map((changes) => {
			const copy = structuredClone(documents);
			for (const [path, value] of changes as [Path, unknown][]) put(copy, path, value);
			return copy;
		});
}

/** The parts of a document that may be changed, each with what may come in its place. */
function partsOf(
	value: unknown,
	schema: ResolvedSchema,
	path: Path,
): { path: Path; value: fc.Arbitrary<unknown> }[] {
	const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(propertiesOf(schema));
	if (typeof value !== 'object' || value === null) return [];
	return keys.flatMap((key) => {
		const below = schemaBelow(schema, key);
		if (!below) return [];
		const at = [...path, key];
		const part = (value as Record<string | number, unknown>)[key];
		const values = fc.oneof(arbitraryOf(below), fc.constant(undefined));
		return [{ path: at, value: values }, ...partsOf(part, below, at)];
	});
}

/** Puts a value where a path leads, unless another change has taken the way there. */
function put(root: unknown, path: Path, value: unknown): void {
	const holder = path
		.slice(0, -1)
		.reduce<unknown>((part, key) => (part as Record<string | number, unknown>)?.[key], root);
	if (typeof holder === 'object' && holder !== null)
		(holder as Record<string | number, unknown>)[path.at(-1) as string] = value;
}

/** Values of the form that a schema describes; seldom something else. */
function arbitraryOf(schema: ResolvedSchema | undefined): fc.Arbitrary<unknown> {
	return schema ? fc.oneof({ weight: 100, arbitrary: shaped(schema) }, anything) : anything;
}

function shaped(resolved: ResolvedSchema): fc.Arbitrary<unknown> {
	return getOrAdd(shapes, resolved, () => shapeOf(resolved));
}

function shapeOf(resolved: ResolvedSchema): fc.Arbitrary<unknown> {
	const { schema, definition } = resolved;
	if (schema.const !== undefined) return fc.constant(schema.const);
	if (schema.enum) return fc.constantFrom(...schema.enum);
	if (definition === 'date') return fc.constantFrom(...dates);
	const properties = Object.keys(propertiesOf(resolved));
	if (properties.length > 0) return objectOf(resolved, properties);
	if (schema.items) return fc.array(arbitraryOf(schemaBelow(resolved, 0)), { maxLength: 3 });
	const unit = definition === 'size' || definition === 'linkSpeed';
	const types = unit ? ['number', 'string'] : [schema.type ?? 'string'].flat();
	return fc.oneof(...types.map((type) => scalar(type, schema.pattern)));
}

function scalar(type: string, pattern = ''): fc.Arbitrary<unknown> {
	if (type === 'boolean') return fc.boolean();
	if (type === 'null') return fc.constant(null);
	if (type === 'integer' || type === 'number') return anyNumber;
	const fitting = [...names, ...texts].filter((text) => new RegExp(pattern).test(text));
	return fc.oneof(
		{
			weight: 20,
			arbitrary: fc.constantFrom(...(pattern && fitting.length > 0 ? fitting : names)),
		},
		{ weight: 5, arbitrary: fc.constantFrom(...texts) },
		fc.string(),
	);
}

/** An object with its name and other properties; seldom with one that its schema does not know. */
function objectOf(resolved: ResolvedSchema, properties: readonly string[]): fc.Arbitrary<unknown> {
	const known = fc.subarray([...properties], { minLength: 1 }).chain((some) => {
		const keys = properties.includes('name') ? ['name', ...some] : some;
		return fc.record(
			Object.fromEntries(keys.map((key) => [key, arbitraryOf(schemaBelow(resolved, key))])),
		);
	});
	const unknown = fc.dictionary(fc.constantFrom(...texts), anything, { minKeys: 1, maxKeys: 1 });
	return fc.oneof(
		{ weight: 50, arbitrary: known },
		fc.tuple(known, unknown).map(([one, other]) => ({ ...(one as object), ...other })),
	);
}
