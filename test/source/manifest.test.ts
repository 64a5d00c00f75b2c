import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readManifests } from '../../src/source/manifest.ts';
import { anyCharacter } from '../any-character.ts';

const read = (text: string | Uint8Array, path = 'estate.yaml', named = true) =>
	readManifests([{ path, bytes: Buffer.from(text as string), named }]);
const host = (...lines: string[]) =>
	['apiVersion: hvlint/v1', 'kind: Host', 'name: HV01', ...lines].join('\n');
const problems = (text: string, path?: string) =>
	read(text, path).problems.map(
		({ ruleId, range, message, fix }) =>
			`${range.start.line}:${range.start.column} ${ruleId} ${message} ${fix}`,
	);

describe('encodings', () => {
	const text = host('domain: contoso.com', '# größer');
	const utf16 = Buffer.from(text, 'utf16le');
	test.each([
		['UTF-8', Buffer.from(text)],
		['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
		['UTF-16 LE', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
		['UTF-16 LE without a mark', utf16],
		['UTF-16 BE without a mark', Buffer.from(utf16).swap16()],
		['UTF-16 BE', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
		['CRLF', Buffer.from(text.replaceAll('\n', '\r\n'))],
	])('%s', (_, bytes) => {
		const { documents, problems: found } = read(bytes);
		expect(found).toEqual([]);
		expect(documents[0]?.manifest).toMatchObject({ name: 'HV01', domain: 'contoso.com' });
		const place = documents[0]?.source.rangeOf(['domain'], 'value');
		expect(place).toEqual({ start: { line: 4, column: 9 }, end: { line: 4, column: 20 } });
	});

	test('what is no text is told apart from what is no manifest', () => {
		expect(read(`${text}\0`).problems[0]?.message).toMatch(/NUL bytes/);
		expect(read(Buffer.from([0x61, 0xff, 0x62, 0x63, 0x64])).problems[0]?.message).toMatch(
			/not valid UTF-8/,
		);
		expect(read(Buffer.from(text, 'latin1')).problems.map(({ range }) => range.start)).toEqual([
			{ line: 5, column: 5 },
		]);
	});
});

describe('documents', () => {
	test('YAML of several documents, a JSON document, a JSON array', () => {
		const two = read(`${host()}\n---\n${host().replace('HV01', 'HV02')}\n`);
		expect(two.documents.map(({ manifest }) => manifest.name)).toEqual(['HV01', 'HV02']);
		const value = { apiVersion: 'hvlint/v1', kind: 'Host', name: 'HV01' };
		expect(read(JSON.stringify(value), 'a.json').documents).toHaveLength(1);
		expect(read(JSON.stringify([value, value]), 'a.json').documents).toHaveLength(2);
		expect(read(JSON.stringify([value]), '<stdin>').documents).toHaveLength(1);
	});

	test('a file that is no manifest is a problem only where it was named', () => {
		const other = 'apiVersion: v1\nkind: Pod\n';
		expect(read(other, 'pod.yaml', false)).toMatchObject({
			documents: [],
			problems: [],
			paths: [],
		});
		expect(read(other, 'pod.yaml', true).problems[0]?.message).toBe('This is no hvlint manifest.');
		expect(read('a: [', 'broken.yaml', false).problems).toEqual([]);
		expect(read(`${host()}\nb: [`, 'broken.yaml', false).problems).not.toEqual([]);
	});

	test.each([
		['Ganeti: htools-hail.test (invalid input: not JSON)', '', /^This is no JSON/],
		['Ganeti: htools-hail.test (invalid input: mandatory key missing)', '{}', /apiVersion/],
	])('a file that holds nothing is refused (%s)', (_, text, words) => {
		const { documents, problems: found } = read(text, 'a.json');
		expect(documents).toEqual([]);
		expect(found.map(({ message, fix }) => `${message} ${fix}`).join()).toMatch(words);
	});

	test('anchors, aliases and merge keys keep their places', () => {
		const { documents, problems: found } = read(
			host('memory: &all { total: 64GB }', 'processor: { cores: 4 }').concat(
				'\n---\n',
				[
					'apiVersion: hvlint/v1',
					'kind: Host',
					'name: HV02',
					'memory:',
					'  <<: { total: 32GB }',
				].join('\n'),
			),
		);
		expect(found).toEqual([]);
		expect(documents[1]?.manifest).toMatchObject({ memory: { total: 32 * 1024 ** 3 } });
		expect(documents[1]?.source.rangeOf(['memory', 'total'], 'value').start).toEqual({
			line: 11,
			column: 16,
		});
	});

	test('a text that explodes by its aliases is refused, and the rest is read', () => {
		const bomb = [
			'a: &a [x,x,x,x,x,x,x,x,x]',
			...[...'bcdefgh'].map((letter, index) => {
				const last = 'abcdefgh'[index];
				return `${letter}: &${letter} [${Array(9).fill(`*${last}`).join(',')}]`;
			}),
		].join('\n');
		const { documents, problems: found } = read(`${host(bomb)}\n---\n${host()}`);
		expect(found).toHaveLength(1);
		expect(documents).toHaveLength(1);
	});
});

describe('values that YAML takes for something else', () => {
	test.each([
		['operatingSystem: 2025', { operatingSystem: '2025' }],
		['disks: [{ name: D1, lunId: 600E10 }]', { disks: [{ lunId: '600E10' }] }],
		['disks: [{ name: D1, lunId: 0123 }]', { disks: [{ lunId: '0123' }] }],
		[
			'virtualMachines: [{ name: 007, version: 10.0 }]',
			{ virtualMachines: [{ name: '007', version: '10.0' }] },
		],
		['virtualMachines: [{ name: true }]', { virtualMachines: [{ name: 'true' }] }],
	])('%s is read by its text', (line, expected) => {
		const text = `apiVersion: hvlint/v1\nkind: Cluster\nname: HVC01\n${line}\n`;
		expect(problems(text)).toEqual([]);
		expect(read(text).documents[0]?.manifest).toMatchObject(expected);
	});

	test('in JSON too', () => {
		const text = '{"apiVersion":"hvlint/v1","kind":"VirtualMachine","name":"a","version":10.0}';
		expect(read(text, 'a.json').documents[0]?.manifest).toMatchObject({ version: '10.0' });
	});
});

describe('invalid input', () => {
	test.each([
		['memroy: {}', '4:1 schema Unknown property "memroy". Did you mean "memory"?'],
		['state: up', '4:8 schema "state" is "up", which is none of its values. Did you mean "Up"?'],
		[
			'memory: { total: 64 }',
			'4:18 schema "total" is 64, which means 64 bytes. Write the unit, as in 64GB.',
		],
		['switches: [{ type: External }]', '4:14 schema "name" is missing. Add "name" here.'],
		[
			'features: Hyper-V',
			'4:11 schema "features" is "Hyper-V", not a list. Installed roles and features (Get-WindowsFeature Name).',
		],
		['name: HV02', '4:1 syntax A key stands twice in one object. Keep one of the two.'],
	])('%s', (line, expected) => {
		expect(problems(host(line))).toEqual([expected]);
	});

	test.each([
		['memory: { total: 99999999999999999999 }', '4:18', 'total', '99999999999999999999'],
		['memory: { total: 99999999999999999999GB }', '4:18', 'total', '99999999999999999999GB'],
		['memory: { total: 0xFFFFFFFFFFFFFFFF }', '4:18', 'total', '0xFFFFFFFFFFFFFFFF'],
		['memory: { total: 0o7777777777777777777777 }', '4:18', 'total', '0o7777777777777777777777'],
		['memory: { total: 9007199254740993.0 }', '4:18', 'total', '9007199254740993.0'],
		['memory: { total: 1e400 }', '4:18', 'total', '1e400'],
		['processor: { logicalProcessors: 1E+20 }', '4:33', 'logicalProcessors', '1E+20'],
	])('a number that is not kept exactly: %s', (line, place, name, number) => {
		expect(problems(host(line))).toEqual([
			`${place} schema "${name}" is ${number}, a number that cannot be kept exactly. Numbers go up to 9007199254740991 (2^53 - 1); what is no amount belongs in quotes.`,
		]);
		const { documents } = read(host(line));
		expect(Object.keys(documents[0]?.manifest ?? {})).toContain(line.split(':')[0]);
	});

	test('a number that is no amount is read by its text', () => {
		const text = 'apiVersion: hvlint/v1\nkind: Cluster\nname: 99999999999999999999\n';
		expect(read(text).documents[0]?.manifest.name).toBe('99999999999999999999');
		const large = host('memory: { total: 9007199254740991 }');
		expect(problems(large)).toEqual([]);
		const json = '{"apiVersion":"hvlint/v1","kind":"Host","name":"a","memory":{"total":1e99}}';
		expect(problems(json, 'a.json')).toHaveLength(1);
	});

	test('a size of no form is told what forms there are', () => {
		expect(problems(host('memory: { total: 64 Gigs }'))[0]).toMatch(
			/4:18 schema "total" is "64 Gigs".*PowerShell/,
		);
	});

	test('JSON: the place of a syntax error, and a key that stands twice', () => {
		expect(problems('{\n  "apiVersion": "hvlint/v1",\n  "name": }', 'a.json')[0]).toMatch(
			/^3:11 syntax/,
		);
		expect(
			problems('{"apiVersion":"hvlint/v1","kind":"Host","name":"a","name":"b"}', 'a.json'),
		).toEqual(['1:52 syntax The key "name" stands twice in one object. Keep one of the two.']);
	});

	test('the invalid part alone is left out; a list that lost an entry knows it', () => {
		const { documents } = read(
			'apiVersion: hvlint/v1\nkind: Cluster\nname: HVC01\nnodes: 5\nvirtualMachines:\n  - { owner: HV01 }\n  - { name: app01, state: On }\n',
		);
		const manifest = documents[0]?.manifest as { virtualMachines: object[] };
		expect(manifest).toEqual({
			apiVersion: 'hvlint/v1',
			kind: 'Cluster',
			name: 'HVC01',
			virtualMachines: [{ name: 'app01' }],
		});
		expect(documents[0]?.incomplete.has(manifest.virtualMachines)).toBe(true);
		// The entry that is left keeps its place in the file.
		const [app01] = manifest.virtualMachines;
		expect(documents[0]?.objects().get(app01 as object)?.key).toBe(1);
	});

	test('a long list, and a long list of problems, are as good as short ones', () => {
		const roles = Array.from({ length: 9000 }, (_, index) => ({ name: `HV${index}` }));
		const cluster = { apiVersion: 'hvlint/v1', kind: 'Cluster', name: 'HVC01', roles };
		const long = read(JSON.stringify({ ...cluster, roles: [{}, ...roles] }), 'a.json');
		expect(long.problems).toHaveLength(1);
		expect(long.documents[0]?.manifest).toEqual(cluster);
		const broken = read(JSON.stringify({ ...cluster, roles: roles.map(() => ({})) }), 'a.json');
		expect(broken.problems).toHaveLength(101);
		expect(broken.problems.at(-1)?.message).toBe('The document has 8,900 more problems.');
		expect(broken.documents[0]?.manifest).toEqual({ ...cluster, roles: [] });
	});

	test('nesting that no parser follows is a problem of that file', () => {
		const [opened, closed] = ['['.repeat(100_000), ']'.repeat(100_000)];
		const json = (deep: string) =>
			`{ "apiVersion": "hvlint/v1", "kind": "Host", "name": "HV01", "x": ${deep} }`;
		const deep = expect.stringMatching(/^\d:\d+ syntax The file is nested too deeply to be read\./);
		for (const brackets of [opened, opened + closed]) {
			expect(problems(json(brackets), 'a.json')).toEqual([deep]);
			expect(problems(host(`x: ${brackets}`))).toEqual([deep]);
		}
		expect(problems(host('x: [[[['))).toHaveLength(1);
		expect(read(`{ "x": ${opened}${closed} }`, 'a.json', false).problems).toEqual([]);
	});

	test('whatever the text, reading it ends in documents and problems', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: anyCharacter }),
				fc.constantFrom('a.yaml', 'a.json'),
				(text, path) => {
					for (const { range } of read(`apiVersion: hvlint/v1\n${text}`, path).problems) {
						expect(range.start.line).toBeGreaterThan(0);
						expect(range.start.column).toBeGreaterThan(0);
					}
				},
			),
		);
		fc.assert(
			fc.property(fc.json(), (text) => {
				read(
					`{"apiVersion":"hvlint/v1","kind":"Cluster","name":${text},"nodes":${text},"quorum":${text}}`,
					'a.json',
				);
			}),
		);
	});
});

describe('a file that is no text is lost, whatever it holds', () => {
	const text = Buffer.from('apiVersion: hvlint/v1\nkind: Host\nname: HV01\n');
	test.each([
		['UTF-32', Buffer.concat([...text].map((byte) => Buffer.from([byte, 0, 0, 0])))],
		['packed', gzipSync(text)],
		['never written', Buffer.alloc(512)],
		[
			'a pointer of Git LFS',
			Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:1\n'),
		],
	])('%s', (_, bytes) => {
		const { documents, problems, lost } = readManifests([{ path: 'a.yaml', bytes, named: false }]);
		expect(documents).toEqual([]);
		expect(problems.map(({ ruleId }) => ruleId)).toEqual(['encoding']);
		expect(lost).toHaveLength(1);
	});

	test('what only has some letters of another encoding is passed over, if it is none of ours', () => {
		const bytes = Buffer.from('# F\u00FCr alle\nfoo: bar\n', 'latin1');
		expect(readManifests([{ path: 'a.yaml', bytes, named: false }]).passedOver).toEqual(['a.yaml']);
	});
});
