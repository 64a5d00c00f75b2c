import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, type Node, type Scalar, visit } from 'yaml';
import { editYaml, parseDocuments } from '../../src/import/edit/edit.ts';
import { Revising, type Revision, revised } from '../../src/import/edit/revision.ts';

/** Edits the only document of a text. */
function edit(text: string, revisions: ReadonlyMap<string | number, Revision>): string {
	const [document] = parseDocuments(text);
	return editYaml(text, [{ revisions, wanted: revised(document?.toJSON(), revisions) }]);
}
const one = (
	path: readonly (string | number)[],
	to: unknown,
): ReadonlyMap<string | number, Revision> => {
	const [first = '', ...rest] = path;
	return new Map([[first, rest.length > 0 ? one(rest, to) : { to }]]);
};

const host = `# Rack 4
name:   HV01   # the old one
memory:
    total: 128GB   # ordered

    # the rest is free
    reserve:   "8GB"
paths: {vhd: 'D:\\vhd',machines:   D:\\}
switches:
  -  name: LAN   # green
     type:   External
  # the second one
  - name: SAN
    teams: [ a,b ]  # two
tags:
# end
`;

test.each([
	['a value', ['memory', 'total'], '256GB', 'total: 128GB ', 'total: 256GB '],
	['a value in quotes', ['memory', 'reserve'], '9GB', '"8GB"', '"9GB"'],
	['a value in braces', ['paths', 'vhd'], 'E:\\', "'D:\\vhd'", "'E:\\'"],
	['nothing', ['tags'], 'x', 'tags:', 'tags: x'],
	['a new key', ['memory', 'demand'], '1GB', '"8GB"\n', '"8GB"\n    demand: 1GB\n'],
	['a new key in braces', ['paths', 'paging'], 'F:\\', ' D:\\}', ' D:\\, paging: F:\\}'],
	[
		'a new key in an entry',
		['switches', 0, 'mtu'],
		1514,
		'External\n',
		'External\n     mtu: 1514\n',
	],
	['a new list', ['switches', 1, 'ids'], [1, 2], '# two\n', '# two\n    ids: [ 1, 2 ]\n'],
	[
		'an entry',
		['switches', 2],
		{ name: 'C', teams: [{ id: 1 }] },
		'# two\n',
		'# two\n  - name: C\n    teams:\n      - { id: 1 }\n',
	],
	['an entry in brackets', ['switches', 1, 'teams', 2], 'c', 'a,b ]', 'a,b, c ]'],
	[
		'the first entry less',
		['switches', 0],
		undefined,
		'  -  name: LAN   # green\n     type:   External\n',
		'',
	],
	['an entry less', ['switches', 1], undefined, '\n  - name: SAN\n    teams: [ a,b ]  # two', ''],
	['an entry in brackets less', ['switches', 1, 'teams', 0], undefined, 'a,b', 'b'],
	['a key less', ['memory', 'total'], undefined, '    total: 128GB   # ordered\n', ''],
	[
		'another list',
		['switches'],
		[],
		'switches:\n  -  name: LAN   # green\n     type:   External\n  # the second one\n  - name: SAN\n    teams: [ a,b ]  # two',
		'switches: []',
	],
])('%s changes its own lines', (_, path, to, before, after) => {
	expect(host.split(before)).toHaveLength(2);
	for (const text of [host, `\ufeff${host}`, host.replaceAll('\n', '\r\n')]) {
		const lines = text.includes('\r') ? (one: string) => one.replaceAll('\n', '\r\n') : String;
		expect(edit(text, one(path, to))).toBe(text.replace(lines(before), () => lines(after)));
	}
});

/** Numbers from a list that fast-check makes and makes smaller: each decision of a writer is the next one. */
class Choices {
	readonly #numbers: readonly number[];
	#next = 0;

	constructor(numbers: readonly number[]) {
		this.#numbers = numbers;
	}

	upTo(most: number): number {
		const number = this.#numbers[this.#next % this.#numbers.length] ?? 0;
		this.#next += 1;
		return number % (most + 1);
	}

	of<Value>(...values: readonly Value[]): Value {
		return values[this.upTo(values.length - 1)] as Value;
	}
}

type Value =
	| string
	| number
	| boolean
	| null
	| readonly Value[]
	| { readonly [key: string]: Value };

const key = fc.constantFrom('a', 'bb', 'name', 'total', 'x1', 'y z');
const scalar = fc.oneof(
	fc.constantFrom('128GB', 'HV01', 'D:\\vhd', 'it is', 'a: b', '# no', '', '5', "it's", '"', '- x'),
	fc.integer({ min: -3, max: 99 }),
	fc.boolean(),
	fc.constant(null),
);
const { object } = fc.letrec<{ value: Value; object: { [key: string]: Value }; list: Value[] }>(
	(tie) => ({
		value: fc.oneof({ maxDepth: 4, withCrossShrink: true }, scalar, tie('object'), tie('list')),
		object: fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
		list: fc.array(tie('value'), { maxLength: 3 }),
	}),
);

/** Writes a value as people may. */
class Writer {
	readonly #choices: Choices;

	constructor(choices: Choices) {
		this.#choices = choices;
	}

	#scalar(value: Value, isInFlow: boolean): string {
		if (value === null && !isInFlow) return this.#choices.of('null', '~');
		if (typeof value !== 'string') return String(value);
		const isPlain = /^[A-Za-z][\w: \\]*$/.test(value) && !/: |^null$/.test(value);
		const single = `'${value.replaceAll("'", "''")}'`;
		return this.#choices.of(isPlain ? value : single, single, JSON.stringify(value));
	}

	flow(value: Value): string {
		if (typeof value !== 'object' || value === null) return this.#scalar(value, true);
		const [open, close, parts] = Array.isArray(value)
			? (['[', ']', value.map((entry) => this.flow(entry))] as const)
			: ([
					'{',
					'}',
					Object.entries(value).map(([name, entry]) => `${this.#key(name)}: ${this.flow(entry)}`),
				] as const);
		const gap = () => this.#choices.of('', ' ', '  ');
		const isOver = this.#choices.upTo(5) === 5 && parts.length > 0;
		return `${open}${gap()}${parts.join(`${gap()},${isOver ? ' ' : gap()}`)}${isOver ? gap() : ''}${gap()}${close}`;
	}

	#key(name: string): string {
		return this.#choices.of(name, name, `"${name}"`, `'${name}'`);
	}

	#tail(): string {
		return this.#choices.of('', '', '  ', ' # why', '\t# how');
	}

	#above(indent: string): string {
		return this.#choices.of(
			'',
			'',
			'',
			'\n',
			`${indent}# note\n`,
			'# left\n',
			`${indent}    # deep\n\n`,
		);
	}

	/** Lines of an object or list; the first one without its indentation, where that is told. */
	block(
		value: readonly Value[] | { readonly [key: string]: Value },
		indent: string,
		isBeside = false,
	): string {
		const heads: (readonly [head: string, value: Value])[] = Array.isArray(value)
			? value.map((entry) => ['-', entry])
			: Object.entries(value).map(([name, entry]) => [
					`${this.#key(name)}${this.#choices.of('', '', ' ')}:`,
					entry,
				]);
		return heads
			.map(([head, entry], number) => {
				const isFirst = isBeside && number === 0;
				return `${isFirst ? '' : this.#above(indent) + indent}${head}${this.#behind(entry, indent, head === '-')}`;
			})
			.join('');
	}

	#behind(value: Value, indent: string, isItem: boolean): string {
		const gap = this.#choices.of(' ', ' ', '   ');
		const isList = Array.isArray(value);
		const isBlock =
			typeof value === 'object' &&
			value !== null &&
			Object.keys(value).length > 0 &&
			this.#choices.upTo(3) > 0;
		if (isBlock) {
			const inner = indent + this.#choices.of('  ', ' ', '    ');
			if (isItem && this.#choices.upTo(2) > 0)
				return `${gap}${this.block(value, `${indent} ${gap}`, true)}`;
			return `${this.#tail()}\n${this.block(value, isList && !isItem ? this.#choices.of(indent, inner) : inner)}`;
		}
		if (value === null && !isItem && this.#choices.upTo(2) === 0) return `${this.#tail()}\n`;
		if (typeof value === 'string' && /^[ -~]+$/.test(value) && this.#choices.upTo(6) === 0)
			return `${gap}|-\n${indent}            ${value}\n`;
		const text =
			typeof value === 'object' && value !== null ? this.flow(value) : this.#scalar(value, false);
		return `${gap}${text}${this.#tail()}\n`;
	}
}

/** The text of one document, as people may have written it. */
function written(value: { readonly [key: string]: Value }, choices: Choices): string {
	const text = `${choices.of('', '# head\n', '---\n', '\ufeff')}${new Writer(choices).block(value, '')}${choices.of('', '# end\n', '...\n')}`;
	const lines = choices.of(text, text, text.replaceAll('\n', '\r\n'));
	return choices.of(lines, lines, lines.trimEnd());
}

/** All paths to values inside. */
function pathsIn(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, entry]) => {
		const at = [...path, Array.isArray(value) ? Number(name) : name];
		return [at, ...pathsIn(entry, at)];
	});
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
	return path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], value);
}

/** How much two texts have in common from their beginnings and from their ends. */
function common(one: string | readonly string[], other: string | readonly string[]): number {
	const most = Math.min(one.length, other.length);
	let start = 0;
	while (start < most && one[start] === other[start]) start += 1;
	let end = 0;
	while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
	return start + end;
}

const runs = { numRuns: Number(process.env.RUNS ?? 200), endOnFailure: true };
const numbers = fc.array(fc.nat(1000), { minLength: 30, maxLength: 120 });

test('what is added leaves every byte that was there', () => {
	fc.assert(
		fc.property(object, numbers, scalar, (value, decisions, added) => {
			const choices = new Choices(decisions);
			const text = written(value, choices);
			expect(parseDocuments(text).map((document) => document.toJSON())).toEqual([value]);
			const holders = [[], ...pathsIn(value)].filter((path) => {
				const inside = valueAt(value, path);
				return typeof inside === 'object' && inside !== null && Object.keys(inside).length > 0;
			});
			const holder = choices.of(...holders);
			const inside = valueAt(value, holder);
			const entry = choices.of<Value>(added, { name: added, list: [1, { added }] }, [added, 'b']);
			const result = edit(
				text,
				one([...holder, Array.isArray(inside) ? inside.length : 'new'], entry),
			);
			expect(common(text, result)).toBe(text.length);
		}),
		runs,
	);
});

test('a value that changes or goes takes no other line with it', () => {
	fc.assert(
		fc.property(object, numbers, scalar, (value, decisions, other) => {
			const choices = new Choices(decisions);
			const text = written(value, choices);
			const paths = pathsIn(value).filter((path) => typeof valueAt(value, path) !== 'object');
			fc.pre(paths.length > 0);
			const path = choices.of(...paths);
			const changed = edit(text, one(path, other));
			const lines = text.split('\n');
			expect(common(lines, changed.split('\n'))).toBeGreaterThanOrEqual(lines.length - 2);
			fc.pre(Object.keys(valueAt(value, path.slice(0, -1)) as object).length > 1);
			const gone = edit(text, one(path, undefined));
			expect(common(text, gone)).toBe(gone.length);
		}),
		runs,
	);
});

/** Anchors for some of the values, and what refers to them instead of others. */
function withAliases(text: string, choices: Choices): string {
	const [document] = parseDocuments(text);
	if (!document) return text;
	const nodes: Node[] = [];
	visit(document, {
		Value: (key, node) => void (key !== 'key' && key !== null && nodes.push(node)),
	});
	const shared = choices.of(...nodes);
	if (!shared) return text;
	shared.anchor = 'shared';
	document.set('alias', document.createAlias(shared as Scalar));
	document.set('list', document.createNode([document.createAlias(shared as Scalar), 1]));
	if (isMap(shared))
		document.set('merging', document.createNode({ '<<': document.createAlias(shared), z: 1 }));
	return document.toString({ lineWidth: 0 });
}

test('whatever changes, the file says it, and keeps its comments', () => {
	fc.assert(
		fc.property(
			object,
			numbers,
			fc.array(scalar, { minLength: 1, maxLength: 4 }),
			(value, decisions, others) => {
				const choices = new Choices(decisions);
				const text = choices.of(String, withAliases)(written(value, choices), choices);
				const now = parseDocuments(text)[0]?.toJSON();
				const revising = new Revising();
				for (const other of others) {
					// What a merge brings stays while the merge does.
					const path = choices.of(...pathsIn(now).filter(([first]) => first !== 'merging'));
					const holder = valueAt(now, path);
					const isAdding = typeof holder === 'object' && holder !== null && choices.upTo(1) === 0;
					if (!isAdding)
						revising.add(path, {
							to: choices.of<unknown>(other, [other], { n: [{ other }] }, undefined),
						});
					else
						revising.add(
							[...path, Array.isArray(holder) ? holder.length : choices.of('new', 'x1')],
							{ to: other },
						);
				}
				fc.pre(Object.keys(revised(now, revising.revisions) as object).length > 0);
				const result = edit(text, revising.revisions);
				const [document, ...rest] = parseDocuments(result);
				expect(rest).toEqual([]);
				expect(document?.errors).toEqual([]);
				expect(document?.toJSON()).toEqual(revised(now, revising.revisions));
				expect(result.includes('# head')).toBe(text.includes('# head'));
			},
		),
		runs,
	);
});
