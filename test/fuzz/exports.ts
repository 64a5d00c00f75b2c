import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { InputFile } from '../../src/source/manifest.ts';

// What is imported: what people's own tools printed, with some of its parts changed, or some of its bytes.
const root = 'test/import/captures';
const captures = readdirSync(root).map((folder) =>
	readdirSync(`${root}/${folder}`)
		.filter((name) => !name.startsWith('expected.'))
		.map(
			(path): InputFile => ({
				path,
				bytes: readFileSync(`${root}/${folder}/${path}`),
				named: true,
			}),
		),
);

type Container = Record<string | number, unknown>;
const isContainer = (value: unknown): value is Container =>
	typeof value === 'object' && value !== null;

/** What may stand in place of a value: of other types, of other amounts, cut off by `-Depth`. */
const anyValue = fc.oneof(
	fc.constantFrom(undefined, null, '', [], {}, 0, -1, 1e308, true, 'NaN', 'System.Object[]'),
	fc.constantFrom({ value: [], Count: 0 }, [null], [[]], '@{Name=a}', '/Date(0)/', '__proto__'),
	fc.constantFrom('00000000-0000-0000-0000-000000000000', 'HV01', 'hv01.contoso.com', '12.0'),
	fc.jsonValue({ maxDepth: 2 }),
);

/** The objects and lists of a value. */
function containersIn(value: unknown): Container[] {
	return isContainer(value) ? [value, ...Object.values(value).flatMap(containersIn)] : [];
}

/** Changes a part of a value: another one in its place, none, twice, under another name. */
function change(value: unknown, [at, which, how, other]: Change): void {
	const containers = containersIn(value);
	const holder = containers[at % containers.length];
	const keys = Object.keys(holder ?? {});
	const key = keys[which % keys.length];
	if (!holder || key === undefined) return;
	if (how === 'value') holder[key] = other;
	else if (Array.isArray(holder)) {
		if (how === 'drop') holder.splice(Number(key), 1);
		else holder.push(structuredClone(holder[Number(key)]));
	} else {
		const part = holder[key];
		delete holder[key];
		if (how !== 'drop') holder[key.toUpperCase()] = part;
	}
}

type Change = readonly [at: number, which: number, how: 'value' | 'drop' | 'other', other: unknown];

/** Files that belong together, of which some have a name that means something to somebody. */
export function anyExport(names: readonly string[]): fc.Arbitrary<InputFile[]> {
	const changes = fc.array(
		fc.tuple(
			fc.nat(),
			fc.nat(),
			fc.constantFrom('value' as const, 'drop' as const, 'other' as const),
			fc.oneof(anyValue, fc.constantFrom(...names)),
		),
		{ maxLength: 6 },
	);
	const cut = fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, fc.nat());
	return fc
		.tuple(fc.constantFrom(...captures), changes, cut, fc.constantFrom(undefined, ...names))
		.map(([files, some, end, name]) =>
			files.map((file, index) => {
				const mine = some.filter(([at]) => at % files.length === index);
				const bytes = named(changed(file.bytes, mine), name);
				return {
					...file,
					bytes: end === undefined ? bytes : bytes.subarray(0, end % bytes.length),
				};
			}),
		);
}

function changed(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
	if (changes.length === 0) return bytes;
	let value: unknown;
	try {
		value = JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return bytes;
	}
	for (const one of changes) change(value, one);
	return Buffer.from(JSON.stringify(value) ?? '');
}

/** With a name in place of those of hosts. */
function named(bytes: Uint8Array, name: string | undefined): Uint8Array {
	if (name === undefined) return bytes;
	const written = JSON.stringify(name).slice(1, -1);
	return Buffer.from(String(Buffer.from(bytes)).replace(/\b[A-Z]{2,}-?HV\d+\b/gi, () => written));
}
