import fc from 'fast-check';
import { stringify } from 'yaml';
import type { InputFile } from '../../src/source/manifest.ts';
import { anyEstate } from '../engine/arbitrary.ts';
import { anyText, hostileNames } from '../reporters/hostile.ts';

/** What the tool is fed with once: files, and the text of a configuration where there is one. */
export interface FuzzInput {
	readonly kind: string;
	readonly files: readonly InputFile[];
	readonly config?: string;
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

/** An estate in files of its own each, with names that mean something to somebody in it. */
const estate = fc
	.tuple(anyEstate, fc.boolean(), fc.constantFrom(...shortNames), fc.boolean())
	.map(([documents, isJson, name, isHostile]) =>
		documents.map((document, index) => {
			const text = isJson ? JSON.stringify(document) : stringify(document);
			const path = `${isHostile ? name.replace(/[/\0]/g, '') : 'estate'}-${index}`;
			const named = isHostile ? text.replaceAll('HV01', JSON.stringify(name).slice(1, -1)) : text;
			return fileOf(`${path}.${isJson ? 'json' : 'yaml'}`, named);
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

const kind = (name: string, files: fc.Arbitrary<InputFile | InputFile[]>) =>
	files.map((made): FuzzInput => ({ kind: name, files: [made].flat() }));

/** Any input; most of them are small, so that many are tried. */
export const anyInput: fc.Arbitrary<FuzzInput> = fc.oneof(
	{ weight: 400, arbitrary: kind('bytes', bytes) },
	{ weight: 300, arbitrary: kind('yaml', yaml) },
	{ weight: 150, arbitrary: kind('json', json) },
	{
		weight: 130,
		arbitrary: fc.tuple(config, fc.boolean()).map(
			([value, isJson]): FuzzInput => ({
				kind: 'configuration',
				files: [],
				config: isJson ? JSON.stringify(value) : stringify(value),
			}),
		),
	},
	{ weight: 8, arbitrary: kind('estate', estate) },
	{ weight: 12, arbitrary: kind('damaged estate', damaged) },
);
