import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { lint } from '../../src/engine/lint.ts';

// A machine that is too large for what else runs in examples/fabrikam: read, it blocks three of eight moves.
const machine = `apiVersion: hvlint/v1
kind: VirtualMachine
name: fab-rep1
cluster: FAB-HVC1
owner: FAB-HV1
state: Running
memory: { startup: 400GB, dynamic: false }
`;
const { apiVersion, kind, ...rest } = {
	apiVersion: 'hvlint/v1',
	kind: 'VirtualMachine',
	name: 'fab-rep1',
	cluster: 'FAB-HVC1',
	owner: 'FAB-HV1',
	state: 'Running',
	memory: { startup: '400GB', dynamic: false },
};
const utf16 = Buffer.from(machine, 'utf16le');
const ansi = (text: string) => Buffer.from(text, 'latin1');

/** Files that are read whole, in whatever way they are written. */
const read: Readonly<Record<string, Record<string, string | Buffer>>> = {
	'UTF-8': { 'rep.yaml': machine },
	'an extension in capitals': { 'rep.YAML': machine },
	'an extension in capitals, JSON': { 'rep.Json': JSON.stringify({ apiVersion, kind, ...rest }) },
	'UTF-16 without a mark': { 'rep.yaml': utf16 },
	'UTF-16 without a mark, big-endian': { 'rep.yaml': Buffer.from(utf16).swap16() },
};

/** Files with a fault that leaves the machine as it is. */
const faulty: typeof read = {
	'a comment in Windows-1252': { 'rep.yaml': ansi(`# Für die Buchhaltung.\n${machine}`) },
	'NUL bytes at the end': { 'rep.yaml': `${machine}\0\0` },
	'UTF-16 of an odd length': { 'rep.yaml': Buffer.concat([utf16, Buffer.from([0x0a])]) },
};

/** Files of which the machine is lost. */
const lost: typeof read = {
	'a name in Windows-1252': { 'rep.yaml': ansi(machine.replace('fab-rep1', 'für-rep1')) },
	'another case of apiVersion': { 'rep.yaml': machine.replace('apiVersion', 'apiversion') },
	'an initial capital': { 'rep.yaml': machine.replace('apiVersion', 'ApiVersion') },
	'apiVersion with a hyphen': { 'rep.yaml': machine.replace('apiVersion', 'api-version') },
	'a letter too few': { 'rep.yaml': machine.replace('apiVersion', 'apiVerson') },
	'no version': { 'rep.yaml': machine.replace('hvlint/v1', 'hvlint') },
	'another version': { 'rep.yaml': machine.replace('hvlint/v1', 'hvlint/v2') },
	'a version with a typing error': { 'rep.yaml': machine.replace('hvlint/v1', 'hvlnt/v1') },
	'no apiVersion': { 'rep.yaml': machine.replace(/^.*\n/, '') },
	'a version without a group': { 'rep.yaml': machine.replace('hvlint/v1', 'v1') },
	'an error of syntax': { 'rep.yaml': `${machine}x: [\n` },
	'an error of syntax, JSON': {
		'rep.json': JSON.stringify({ apiVersion, kind, ...rest }).slice(0, -1),
	},
	'a key that stands twice': { 'rep.yaml': `${machine}owner: FAB-HV2\n` },
	'a key that stands twice, JSON': {
		'rep.json': JSON.stringify({ apiVersion, kind, ...rest }).replace(/}$/, ',"owner":"FAB-HV3"}'),
	},
	'a name that is a list': { 'rep.yaml': machine.replace('fab-rep1', '[fab-rep1]') },
	'a kind with a typing error': { 'rep.yaml': machine.replace('VirtualMachine', 'VirtualMachin') },
	'a kind in small letters': { 'rep.yaml': machine.replace('kind: V', 'kind: v') },
	'no kind': { 'rep.yaml': machine.replace(/kind.*\n/, '') },
	'a list in YAML': { 'rep.yaml': `- ${machine.trim().replaceAll('\n', '\n  ')}\n` },
	'a list that PowerShell wraps': {
		'rep.json': JSON.stringify({ value: [{ apiVersion, kind, ...rest }], Count: 1 }),
	},
	'a version that is null': { 'rep.yaml': machine.replace('hvlint/v1', '') },
	'a version with a tag': { 'rep.yaml': machine.replace('hvlint/v1', '!v hvlint/v1') },
	'the kind of a host': { 'rep.yaml': machine.replace('VirtualMachine', 'Host') },
	'the kind of a cluster': { 'rep.yaml': machine.replace('VirtualMachine', 'Cluster') },
	'machines that are no list': {
		'rep.yaml':
			'apiVersion: hvlint/v1\nkind: Cluster\nname: FAB-HVC1\nvirtualMachines: { name: fab-rep1 }\n',
	},
	'machines under a key with a typing error': {
		'rep.yaml':
			'apiVersion: hvlint/v1\nkind: Cluster\nname: FAB-HVC1\nvirtualMachine: [{ name: fab-rep1 }]\n',
	},
	'machines under a key of another language': {
		'rep.yaml':
			'apiVersion: hvlint/v1\nkind: Cluster\nname: FAB-HVC1\nmaschinen: [{ name: fab-rep1 }]\n',
	},
	'spaces of a web page': { 'rep.yaml': machine.replaceAll(': ', ':\u00A0') },
	'no spaces': { 'rep.yaml': machine.replaceAll(': ', ':') },
	'colons of another script': { 'rep.yaml': machine.replaceAll(':', '：') },
	'a manifest as one text': { 'rep.yaml': JSON.stringify(machine) },
	'a NUL byte at the start': { 'rep.yaml': `\0${machine}` },
	'a mark of UTF-16 before UTF-8': {
		'rep.yaml': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(machine)]),
	},
	'an error of syntax, and letters as escapes': {
		'rep.json': '{"apiVersion":"h\\u0076lint/v1","kind":"\\u0056irtualMachine","name":"fab-rep1"',
	},
	'an error of syntax, and values on lines of their own': {
		'rep.yaml': machine.replace(': h', ':\n  h').replace('fab-rep1', '[fab-rep1'),
	},
	'a link that Git wrote as text': { 'rep.yaml': '../shared/fab-rep1.yaml' },
	'a file that Ansible Vault encrypted': { 'rep.yaml': '$ANSIBLE_VAULT;1.1;AES256\n6638\n' },
	'a file that age encrypted': { 'rep.yaml': '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n' },
	'a file of which SOPS encrypted all': {
		'rep.yaml': machine.replaceAll(/(?<=: ).*$/gm, 'ENC[AES256_GCM,data:YQ==,type:str]'),
	},
	'what Git left of a merge': {
		'rep.yaml': `<<<<<<< HEAD\n${machine}=======\n${machine}>>>>>>> other\n`,
	},
	'a template of Helm': { 'rep.yaml': `{{- if .Values.x }}\n${machine}{{- end }}\n` },
	'a patch': { 'rep.yaml': `--- a\n+++ b\n@@ -0,0 +1,7 @@\n${machine.replaceAll(/^/gm, '+')}` },
	'a character without a width in a key': { 'rep.yaml': machine.replace('apiV', 'api\u200bV') },
	'letters of another script': { 'rep.yaml': machine.replace('apiV', '\u0430piV') },
	'curly quotes': { 'rep.yaml': machine.replace('hvlint/v1', '\u201chvlint/v1\u201d') },
	'a version of YAML that is to come': { 'rep.yaml': `%YAML 2.0\n---\n${machine}` },
	'lines of JSON': { 'rep.json': `${JSON.stringify({ apiVersion, kind, ...rest })}\n{}\n` },
	'comments in JSON': { 'rep.json': `// x\n${JSON.stringify({ apiVersion, kind, ...rest })}` },
	'a prototype': { 'rep.json': `{"__proto__":${JSON.stringify({ apiVersion, kind, ...rest })}}` },
	'nesting that no parser follows': { 'rep.yaml': `${machine}x: ${'['.repeat(100_000)}\n` },
};

const folder = 'examples/fabrikam';
const healthy = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.yaml'))
	.map((path) => ({ path, bytes: readFileSync(`${folder}/${path}`), named: false }));

function lintWith(files: Record<string, string | Buffer>) {
	const others = Object.entries(files).map(([path, text]) => ({
		path,
		bytes: Buffer.from(text as string),
		named: false,
	}));
	const now = new Date('2026-11-20T12:00:00Z');
	const report = lint([...healthy, ...others], { rules, settings: settingsOf({}), now });
	const problems = report.findings.filter(({ subject }) => subject.kind === 'document');
	return { ...report, problems, moves: report.summary.migrations };
}

const blocks = { allowed: 5, conditional: 0, blocked: 3, undecided: 0 };

test.each(Object.entries(read))('read: %s', (_, files) => {
	const { problems, moves } = lintWith(files);
	expect({ problems, moves }).toEqual({ problems: [], moves: blocks });
});

test.each(Object.entries(faulty))('read, with an error: %s', (_, files) => {
	const { problems, moves } = lintWith(files);
	expect(moves).toEqual(blocks);
	expect(problems.map(({ ruleId, path }) => `${ruleId} ${path}`)).toEqual(['encoding rep.yaml']);
});

test.each(Object.entries(lost))('lost: %s', (_, files) => {
	const { problems, moves, undecided } = lintWith(files);
	const [path] = Object.keys(files);
	expect(moves.allowed).toBe(0);
	expect([...new Set(problems.map((one) => one.path))]).toEqual([path]);
	const missing = undecided.flatMap((check) => check.missing);
	expect(missing.map(({ object }) => `${object.kind} ${object.name}`)).toContain(
		`document ${path}`,
	);
});

test('a property that lost characters is not known, and nothing that its default would say', () => {
	const { problems, moves } = lintWith({ 'rep.yaml': machine.replace('state', '\0state') });
	expect(problems).not.toEqual([]);
	expect(moves.allowed).toBeLessThanOrEqual(blocks.allowed);
});

test('what others call Cluster or VirtualMachine is none of ours', () => {
	const { summary, files } = lintWith({
		'capi.yaml': 'apiVersion: cluster.x-k8s.io/v1beta1\nkind: Cluster\nmetadata: { name: a }\n',
		'kubevirt.yaml': 'apiVersion: kubevirt.io/v1\nkind: VirtualMachine\n',
		'post.yaml': 'kind: post\nname: a\n',
		'package.json': '{ "name": "a", "version": "1.0.0" }',
		'chart.yaml': 'apiVersion: v2\nname: a\nversion: 1.0.0\n',
		'broken.yaml': 'a: [\n',
		'binary.json': Buffer.from([0x00, 0xff, 0x00, 0x12]),
		'empty.yaml': '',
	});
	expect(summary).toMatchObject({ errors: 0, passedOver: 8, migrations: { allowed: 8 } });
	expect(files).toHaveLength(healthy.length);
});

test.each(['FAB-HV11', 'FAB-HVC1', 'FAB-HV1.elsewhere.example'])(
	'a machine whose owner is no node of its cluster may be on any: %s',
	(owner) => {
		const { moves, undecided } = lintWith({
			'rep.yaml': machine.replace('FAB-HV1\n', `${owner}\n`),
		});
		expect(moves.allowed).toBe(0);
		expect(undecided.flatMap(({ missing }) => missing)).toContainEqual(
			expect.objectContaining({ fact: 'owner', because: 'it is no node of FAB-HVC1' }),
		);
	},
);

test.each([
	['secrets/vault.yaml', '$ANSIBLE_VAULT;1.1;AES256\n6638\n'],
	['secret.yaml', 'apiVersion: v1\nkind: Secret\ndata: { a: "ENC[AES256_GCM,data:YQ==]" }\n'],
	['list.yaml', 'items: a.yaml\n'],
])('a secret or a list of others is passed over: %s', (path, text) => {
	const { problems, moves } = lintWith({ [path]: text });
	expect({ problems, allowed: moves.allowed }).toEqual({ problems: [], allowed: 8 });
});
