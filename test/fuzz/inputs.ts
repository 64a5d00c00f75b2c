import fc from 'fast-check';
import { stringify } from 'yaml';
import type { InputFile } from '../../src/source/manifest.ts';
import { anyEstate } from '../engine/arbitrary.ts';
import type { Written } from '../laws.ts';
import { anyText, hostileNames } from '../reporters/hostile.ts';
import { anyExport } from './exports.ts';

/** What the tool is fed with once: files, or the text of a configuration. */
export interface FuzzInput extends Fed {
	readonly kind: Kind;
}

interface Fed {
	readonly files: readonly InputFile[];
	readonly config?: string;
	/** What was written into the files of an estate. */
	readonly documents?: readonly Written[];
	/** What chooses parts of it. */
	readonly dice?: readonly number[];
	/** What somebody says of it. */
	readonly words?: string;
}

const head = 'apiVersion: hvlint/v1\nkind: Host\nname: HV01\n';
const shortNames = Object.values(hostileNames).filter((name) => name.length < 1000);

function fileOf(path: string, content: string | Uint8Array, named = true): InputFile {
	return { path, bytes: Buffer.from(content as string), named };
}

/** Bytes of any kind, some of them behind the head of a manifest. */
const bytes = fc
	.tuple(
		fc.uint8Array({ maxLength: 200 }),
		fc.constantFrom('', head, '\uFEFF', '{"apiVersion":"hvlint/v1",'),
		fc.constantFrom('a.yaml', 'a.json', '<stdin>'),
	)
	.map(([tail, start, path]) => fileOf(path, Buffer.concat([Buffer.from(start), tail])));

/** Texts that are made of what YAML is made of. */
const yamlTokens = fc.constantFrom(
	...[': ', '- ', '\n', '\n  ', '\n    ', '[', ']', '{', '}', ', ', '# ', '"', "'", '|\n', '>-\n'],
	...[
		'&a ',
		'*a',
		'<<: ',
		'!!binary ',
		'!!set ',
		'!x ',
		'? ',
		'---\n',
		'...\n',
		'%YAML 1.1\n',
		'\t',
	],
	...[
		'memory',
		'total',
		'name',
		'64GB',
		'1',
		'null',
		'~',
		'true',
		'0x1F',
		'1e3',
		'.nan',
		'\\',
		'@',
	],
);
const yaml = fc
	.tuple(fc.array(yamlTokens, { maxLength: 40 }), fc.constantFrom('', head))
	.map(([tokens, start]) => fileOf('a.yaml', start + tokens.join('')));

const jsonTokens = fc.constantFrom(
	...['{', '}', '[', ']', ':', ',', '"', '\\', '"a"', '"name"', '"memory"', '1', '-0', '1e999'],
	...['null', 'true', '\n', ' ', '\\u0000', '"__proto__"', '"constructor"', '9007199254740993'],
);
const json = fc.oneof(
	fc.array(jsonTokens, { maxLength: 40 }).map((tokens) => fileOf('a.json', tokens.join(''))),
	fc
		.tuple(fc.json(), fc.constantFrom('name', 'nodes', 'quorum', 'virtualMachines', 'x'))
		.map(([value, key]) =>
			fileOf('a.json', `{"apiVersion":"hvlint/v1","kind":"Cluster","${key}":${value}}`),
		),
);

const configValue = fc.oneof(
	fc.constantFrom('off', 'error', 'on', '', '*', '**', '(', '+(', '{a,b}', '[', 'HV*', '!x', '\\'),
	anyText,
	fc.jsonValue({ maxDepth: 2 }),
);
const config = fc.record(
	{
		preset: fc.constantFrom('strict', 'practice', 'recommended', 'x'),
		failOn: fc.constantFrom('never', 'info', 5),
		rules: fc.dictionary(fc.constantFrom('checkpoints/age', 'x', '__proto__'), configValue),
		overrides: fc.array(
			fc.record(
				{
					files: fc.array(configValue, { maxLength: 3 }),
					objects: fc.array(configValue, { maxLength: 3 }),
					rules: fc.dictionary(fc.constantFrom('checkpoints/age'), configValue),
				},
				{ requiredKeys: [] },
			),
			{ maxLength: 2 },
		),
	},
	{ requiredKeys: [] },
);

/** Documents of which some have a name that means something to somebody. */
const documents = fc
	.tuple(anyEstate, fc.constantFrom(undefined, ...shortNames))
	.map(([estate, name]) => {
		const text = JSON.stringify(estate);
		const named = name ? text.replaceAll('HV01', JSON.stringify(name).slice(1, -1)) : text;
		return JSON.parse(named) as Written[];
	});

/** Documents as a file has them. */
function asWritten(estate: readonly object[]): Written[] {
	return JSON.parse(JSON.stringify(estate));
}

/** An estate in files of its own each. */
const estate = fc
	.tuple(documents, fc.boolean(), fc.constantFrom('estate', ...shortNames))
	.map(([written, isJson, name]) =>
		written.map((document, index) => {
			const text = isJson ? JSON.stringify(document) : stringify(document);
			const path = `${name.replace(/[/\0]/g, '')}-${index}.${isJson ? 'json' : 'yaml'}`;
			return fileOf(path, text);
		}),
	);

/** Bytes of a whole estate, of which some were changed, doubled or taken away. */
const damaged = fc
	.tuple(estate, fc.infiniteStream(fc.nat()), fc.constantFrom('take', 'double', 'put'))
	.map(([files, dice, how]) =>
		files.map((file) => {
			const at = (dice.next().value as number) % (file.bytes.length + 1);
			const length = (dice.next().value as number) % 30;
			const [before, part, after] = [
				file.bytes.subarray(0, at),
				file.bytes.subarray(at, at + length),
				file.bytes.subarray(at + length),
			];
			const pieces = {
				take: [before, after],
				double: [before, part, part, after],
				put: [before, Buffer.from('\n- {x: [&a !!y "'.slice(0, length)), part, after],
			}[how] as Uint8Array[];
			return { ...file, bytes: Buffer.concat(pieces) };
		}),
	);

const dice = fc.array(fc.nat(), { minLength: 4, maxLength: 4 });
const ofFiles = (files: fc.Arbitrary<InputFile | InputFile[]>) =>
	files.map((made) => ({ files: [made].flat() }));

/** Any input, by its kind. Most are small, so that many are tried: of a thousand so many are of each kind. */
const inputs = {
	bytes: { weight: 380, arbitrary: ofFiles(bytes) },
	yaml: { weight: 280, arbitrary: ofFiles(yaml) },
	json: { weight: 140, arbitrary: ofFiles(json) },
	configuration: {
		weight: 130,
		arbitrary: fc.tuple(config, fc.boolean()).map(([value, isJson]) => ({
			files: [],
			config: isJson ? JSON.stringify(value) : stringify(value),
		})),
	},
	estate: { weight: 10, arbitrary: ofFiles(estate) },
	'damaged estate': { weight: 15, arbitrary: ofFiles(damaged) },
	/** What is let stand of an estate. */
	settled: {
		weight: 10,
		arbitrary: fc.record({
			files: fc.constant([]),
			documents,
			dice,
			words: fc.constantFrom('It is known.', ...shortNames),
		}),
	},
	/** An estate that knows less, or writes it otherwise. */
	otherwise: {
		weight: 10,
		arbitrary: fc.record({
			files: fc.constant([]),
			documents: anyEstate.map(asWritten),
			dice,
		}),
	},
	/** What is imported. */
	export: { weight: 25, arbitrary: ofFiles(anyExport(shortNames)) },
} satisfies Record<string, { weight: number; arbitrary: fc.Arbitrary<Fed> }>;

export type Kind = keyof typeof inputs;
export const kinds = Object.keys(inputs) as Kind[];

/** Any input, or any of a kind. */
export function anyInput(only?: Kind): fc.Arbitrary<FuzzInput> {
	return fc.oneof(
		...kinds
			.filter((kind) => kind === (only ?? kind))
			.map((kind) => ({
				weight: inputs[kind].weight,
				arbitrary: (inputs[kind].arbitrary as fc.Arbitrary<Fed>).map(
					(input): FuzzInput => ({ kind, ...input }),
				),
			})),
	);
}
