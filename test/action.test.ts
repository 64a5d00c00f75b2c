import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderOf, hvlint } from './cli/process.ts';
import { node, readStream, runStep, type Step } from './runner.ts';

const manifest = parse(readFileSync('action.yml', 'utf8'));

/** The Action as the runner downloads it: the committed files, and no packages. */
const action = mkdtempSync(join(tmpdir(), 'hvlint-action-'));
for (const name of ['action.yml', 'dist', 'package.json'])
	cpSync(name, join(action, name), { recursive: true });
const script = join(action, manifest.runs.main);

const run = (
	workspace: string,
	inputs: Readonly<Record<string, string>> = {},
	{ env, alone }: { env?: Readonly<Record<string, string>>; alone?: readonly string[] } = {},
): Promise<Step> => {
	// The runner passes every input of action.yml, and an empty text for what is not given.
	const all = Object.fromEntries(Object.keys(manifest.inputs).map((name) => [name, '']));
	return runStep(workspace, { ...all, ...inputs }, { script, ...(env && { env }), alone });
};

const ofType = ({ commands }: Step, type: string) => commands.filter(({ name }) => name === type);
const errorsOf = (step: Step) => ofType(step, 'error').map(({ data }) => data);

const cluster = (name: string, machine: string) => `apiVersion: hvlint/v1
kind: Cluster
name: ${name}
collected: 2026-11-20
nodes: [HV01, HV02]
virtualMachines:
  - { name: ${machine}, owner: HV01 }
migrations:
  - { virtualMachine: ${machine}, to: HV02 }
`;
const host = (name: string, manufacturer: string) =>
	`apiVersion: hvlint/v1\nkind: Host\nname: ${name}\ncluster: HVC01\nprocessor: { manufacturer: ${manufacturer} }\n`;
const blocked = {
	'cluster.yaml': cluster('HVC01', 'app01'),
	'hosts/hv01.yaml': host('HV01', 'GenuineIntel'),
	'hosts/hv02.yaml': host('HV02', 'AuthenticAMD'),
};
const clean = { 'host.yaml': 'apiVersion: hvlint/v1\nkind: Host\nname: HV01\ncluster: null\n' };
const broken = { 'broken.yaml': 'apiVersion: hvlint/v1\nkind: Host\nname: [\n' };

beforeAll(() => {
	if (!process.env.NODE24 && !process.version.startsWith('v24.'))
		console.log(`NODE24 names no Node 24: the Action is tested on ${process.version}.`);
});

describe('action.yml', () => {
	test('has what GitHub asks for', () => {
		expect(Object.keys(manifest).sort()).toEqual(
			['name', 'description', 'branding', 'inputs', 'outputs', 'runs'].sort(),
		);
		expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
		expect(existsSync(script)).toBe(true);
		for (const one of [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)])
			expect(Object.keys(one as object)).toEqual(['description']);
	});

	test('declares the inputs that are read, and the outputs that are set', async () => {
		const workspace = folderOf(clean);
		const recorder = join(
			folderOf({
				'recorder.mjs': `import { writeFileSync } from 'node:fs';
const read = new Set();
process.env = new Proxy(process.env, {
	get(variables, name) {
		if (/^INPUT_/.test(name)) read.add(name);
		return variables[name];
	},
});
process.on('exit', () => writeFileSync('read.json', JSON.stringify([...read])));
`,
			}),
			'recorder.mjs',
		);
		const { outputs } = await run(
			workspace,
			{},
			{ alone: ['--import', pathToFileURL(recorder).href] },
		);
		const read: string[] = JSON.parse(readFileSync(join(workspace, 'read.json'), 'utf8'));
		expect(read.map((name) => name.replace('INPUT_', '').toLowerCase()).sort()).toEqual(
			Object.keys(manifest.inputs).sort(),
		);
		expect(Object.keys(outputs).sort()).toEqual(Object.keys(manifest.outputs).sort());
	});

	test('comes with the licences of what is bundled', () => {
		const licences = readFileSync('dist/LICENSES.txt', 'utf8');
		const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
		// `hvlint import` alone loads these.
		const { saxes: _, yaml: __, ...bundled } = dependencies;
		for (const name of [...Object.keys(bundled), '@actions/core'])
			expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\([A-Z]+\\)\\n\\n`, 'm'));
	});

	test('is bundled without what looks for packages at run time', () => {
		const loaded = readdirSync('dist')
			.filter((file) => file.endsWith('.js'))
			.flatMap((file) => [
				...readFileSync(join('dist', file), 'utf8').matchAll(
					/^(?!\s*[/*]).*?(?:^import .*from |\bimport\(|require(?:\$\d+)?\()"([^"]+)"/gm,
				),
			])
			.map(([, name = '']) => name);
		expect(loaded).toContain('node:fs');
		expect(loaded).toContain('./pretty.js');
		const own = (name: string) => isBuiltin(name) || /^\.\/[\w-]+\.js$/.test(name);
		expect(loaded.filter((name) => !own(name))).toEqual([]);
	});
});

describe('a step', () => {
	test('of an estate without faults passes', async () => {
		const step = await run(process.cwd(), { paths: 'examples/fabrikam' }, { alone: [] });
		expect(step.code).toBe(0);
		expect(errorsOf(step)).toEqual([]);
		expect(step.outputs).toMatchObject({ errors: '0', verdict: 'allowed', 'report-paths': '' });
		expect(step.environment).toBe('');
	});

	test('of an estate with faults tells them in annotations, log, summary and outputs', async () => {
		const step = await run(process.cwd(), { paths: 'examples/contoso' }, { alone: [] });
		expect(await run(process.cwd(), { paths: 'examples/contoso' })).toEqual(step);
		const { out } = await hvlint(['examples/contoso', '--format', 'json']);
		const { findings, summary } = JSON.parse(out);
		expect(step.code).toBe(1);
		expect(step.outputs).toEqual({
			errors: `${summary.errors}`,
			warnings: `${summary.warnings}`,
			infos: `${summary.infos}`,
			undecided: `${summary.undecided}`,
			verdict: 'blocked',
			'migrations-allowed': `${summary.migrations.allowed}`,
			'migrations-blocked': `${summary.migrations.blocked}`,
			'migrations-undecided': `${summary.migrations.undecided}`,
			'report-paths': '',
		});
		expect(ofType(step, 'error')).toHaveLength(Math.min(10, summary.errors));
		expect(ofType(step, 'warning').length).toBeLessThanOrEqual(10);
		expect(ofType(step, 'notice').length).toBeLessThanOrEqual(10);
		for (const { data, properties } of step.commands) {
			expect(data.length).toBeLessThanOrEqual(4096);
			if (properties.file) expect(existsSync(properties.file)).toBe(true);
		}
		for (const { message } of findings) expect(step.log.replace(/\s+/g, ' ')).toContain(message);
		expect(step.log).toMatch(/\d+ findings at or above error\./);
		expect(step.summary).toContain('fs01');
		expect(step.environment).toBe('');
	});

	test('reads every input', async () => {
		const workspace = folderOf({
			...blocked,
			'lenient.yaml': 'failOn: never\n',
			'other/host.yaml': host('HV09', 'GenuineIntel'),
		});
		const code = async (inputs: Record<string, string>) => (await run(workspace, inputs)).code;
		expect(await code({})).toBe(1);
		expect(await code({ 'fail-on': 'never' })).toBe(0);
		expect(await code({ config: 'lenient.yaml' })).toBe(0);
		expect(await code({ 'working-directory': 'other' })).toBe(0);
		expect(await code({ 'working-directory': 'other', preset: 'strict' })).toBe(0);
		expect(await code({ 'working-directory': 'other', 'fail-on-undecided': 'all' })).toBe(1);
		expect(await code({ paths: 'other\nnowhere' })).toBe(2);
		expect((await run(workspace, { 'as-of': '2026-12-24' })).log).toContain('2026-12-24');

		const { log, outputs } = await run(workspace, {
			paths: 'cluster.yaml\n  hosts/*.yaml\n',
			formats: 'json=out.json, markdown=out.md\npretty',
		});
		expect(outputs['report-paths']).toBe('out.json\nout.md');
		expect(log).toContain('processor-vendor');
		expect(JSON.parse(readFileSync(join(workspace, 'out.json'), 'utf8')).files).toEqual(
			['cluster', 'hosts/hv01', 'hosts/hv02'].map((name) => `${name}.yaml`),
		);
	});

	test('shows paths from the workspace, whatever the working directory', async () => {
		const workspace = folderOf({
			...Object.fromEntries(
				Object.entries(blocked).map(([path, text]) => [`estates/hq/${path}`, text]),
			),
			'estates/hvlint.yaml':
				'overrides:\n  - files: [hq/hosts/**]\n    rules: { preflight/processor-vendor: off }\n',
		});
		const step = await run(workspace, {
			'working-directory': 'estates/hq',
			formats: 'json=../out.json',
		});
		const paths = step.commands.flatMap(({ properties: { file } }) => file ?? []);
		expect(paths.length).toBeGreaterThan(0);
		for (const path of paths) expect(path).toMatch(/^estates\/hq\//);
		expect(step.outputs['report-paths']).toBe('estates/out.json');
		const { files } = JSON.parse(readFileSync(join(workspace, 'estates/out.json'), 'utf8'));
		expect(files).toContain('estates/hq/hosts/hv01.yaml');
	});
});

describe('what goes wrong is an error annotation with the reason', () => {
	test.each<[string, number, Record<string, string>, Record<string, string>, RegExp]>([
		[
			'a preset that is none',
			2,
			clean,
			{ preset: 'lax' },
			/^hvlint: --preset is recommended, practice or strict/,
		],
		['a format that is none', 2, clean, { formats: 'xml=x' }, /^hvlint: --format is .*, not "xml"/],
		['a day that is none', 2, clean, { 'as-of': 'today' }, /^hvlint: --as-of is a date/],
		['a path that is none', 2, clean, { paths: 'nowhere' }, /^hvlint: nowhere does not exist/],
		[
			'a folder that is none',
			2,
			clean,
			{ 'working-directory': 'x' },
			/^hvlint: working-directory cannot/,
		],
		['a configuration that is none', 2, clean, { config: 'x.yaml' }, /x\.yaml does not exist/],
		[
			'an invalid configuration',
			2,
			{ ...clean, 'hvlint.yaml': 'x: 1\n' },
			{},
			/^hvlint: hvlint\.yaml:1:1 /,
		],
		['a configuration that is a folder', 2, clean, { config: '.' }, /^hvlint: \. cannot be read/],
		['no manifest', 3, { 'a.yaml': 'b: c\n' }, {}, /^hvlint: No manifest found/],
		['an invalid manifest', 2, { ...clean, ...broken }, {}, /^schema|^yaml|^[a-z]+: /],
	])('%s', async (_, code, files, inputs, message) => {
		const step = await run(folderOf(files), inputs);
		expect(step.code).toBe(code);
		expect(errorsOf(step)[0]).toMatch(message);
		expect(errorsOf(step)).toHaveLength(1);
	});

	test('a report that cannot be written; the others are', async () => {
		const workspace = folderOf(clean);
		const step = await run(workspace, { formats: 'json=no/out.json,markdown=out.md' });
		expect(step.code).toBe(2);
		expect(errorsOf(step)[0]).toMatch(
			/^hvlint: the report no\/out\.json cannot be written: .*[^.]\.$/,
		);
		expect(step.outputs['report-paths']).toBe('out.md');
		expect(existsSync(join(workspace, 'out.md'))).toBe(true);
	});
});

describe('on a pull request of a stranger', () => {
	const names = [
		'::error::injected',
		'  ::add-mask::injected',
		'x ##[add-mask]injected',
		'a\r::set-env name=NODE_OPTIONS::injected',
		'a\n::set-output name=verdict::allowed',
		'a\n##[add-path]injected',
		'a%0A::add-mask::injected',
		'verdict<<EOF\nallowed\nEOF',
		'::stop-commands::injected',
		'\u001b[31m\u202e\u2028::debug::injected',
	];

	test.each(names)('%j stays a text', async (name) => {
		const workspace = folderOf({
			...blocked,
			'cluster.yaml': cluster(JSON.stringify(name), JSON.stringify(name)),
			'hvlint.json': JSON.stringify({ preset: 'strict', failOnUndecided: 'all' }),
		});
		const step = await run(workspace, { formats: 'json' });
		expect(step.code).toBe(1);
		expect(step.commands.length).toBeGreaterThan(0);
		for (const command of step.commands) {
			expect(command.name).toMatch(/^(error|warning|notice)$/);
			expect(Object.keys(command.properties)).not.toContain('name');
			expect(command.data).not.toMatch(/[^\P{C}\n]|\u2028|^injected/u);
		}
		expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(manifest.outputs).sort());
		expect(step.outputs.verdict).toBe('blocked');
		expect(step.environment).toBe('');
	});

	test('paths stay texts, each of several with an error of its own', async () => {
		const step = await run(folderOf(clean), { paths: names.join('\n') });
		expect(step.code).toBe(2);
		expect(step.commands.filter(({ name }) => name === 'error').length).toBeGreaterThan(1);
		for (const command of step.commands) {
			expect(command.name).toMatch(/^(error|notice)$/);
			expect(Object.keys(command.properties)).not.toContain('name');
			expect(command.data).not.toMatch(/[^\P{C}\n]|\u2028|^injected/u);
		}
		expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(manifest.outputs).sort());
		expect(step.environment).toBe('');
	});

	test.each(Object.keys(manifest.inputs))('the input %s stays a text', async (input) => {
		const [first = ''] = names;
		for (const value of input === 'paths' ? [first] : [names.join('\n'), first]) {
			const step = await run(folderOf(clean), { [input]: value });
			expect(step.code).toBe(2);
			expect(step.commands.map((command) => command.name)).toEqual(['error']);
			expect(step.commands[0]?.properties).toEqual({ title: 'hvlint' });
			expect(step.commands[0]?.data).not.toMatch(/[^\P{C}\n]|\u2028|^injected/u);
			expect([step.outputs, step.environment]).toEqual([{}, '']);
		}
	});

	test.skipIf(process.platform === 'win32')('names of files stay texts', async () => {
		const step = await run(
			folderOf({
				...blocked,
				'::error::injected.yaml': broken['broken.yaml'],
				'##[add-mask]injected.yaml': broken['broken.yaml'],
				'a\n::add-mask::b.yaml': broken['broken.yaml'],
			}),
		);
		expect(step.code).toBe(2);
		for (const command of step.commands) expect(command.name).toMatch(/^(error|warning|notice)$/);
		expect(step.log).toContain('\\u{23}#[add-mask]injected.yaml');
	});

	test('nothing of the repository is run', async () => {
		const trap = "require('fs').writeFileSync('sprung', '');";
		const traps = ['js-yaml', 'jsonc-parser', '@actions/core'];
		const workspace = folderOf({
			...blocked,
			'package.json': '{}',
			'hvlint.js': trap,
			'hvlint.config.js': trap,
			...Object.fromEntries(traps.map((name) => [`node_modules/${name}/index.js`, trap])),
		});
		const step = await run(workspace, { formats: 'json=out.json' }, { alone: [] });
		expect(step.code).toBe(1);
		expect(existsSync(join(workspace, 'sprung'))).toBe(false);
	});

	test('nothing outside of the workspace is entered or written', async () => {
		const inputs = [
			...['../outside', '..', 'x/../..'].map(
				(folder) =>
					[
						{ 'working-directory': folder },
						/working-directory leads out of the workspace/,
					] as const,
			),
			[{ formats: 'json=../out.json' }, /\.\.\/out\.json cannot be written: it is outside/],
			[{ formats: 'json=..' }, /\.\. cannot be written: it is outside/],
			[{ formats: 'json=.git/config' }, /what is in \.git is not written to/],
			[{ formats: 'json=host.yaml' }, /a file is there that is no json report/],
			[{ formats: 'json=x,sarif=x' }, /Two reports would go to the file/],
			[{ paths: '-' }, /a step has no standard input/],
			[{ paths: 'host.yaml\n-' }, /a step has no standard input/],
		] as const;
		for (const [input, expected] of inputs) {
			const parent = folderOf({ 'outside/a.txt': '', 'workspace/host.yaml': clean['host.yaml'] });
			const step = await run(join(parent, 'workspace'), input);
			expect(step.code).toBe(2);
			expect(errorsOf(step)[0]).toMatch(expected);
			expect(readdirSync(parent).sort()).toEqual(['outside', 'workspace']);
			expect(readdirSync(join(parent, 'workspace'))).toEqual(['host.yaml']);
			expect(readFileSync(join(parent, 'workspace/host.yaml'), 'utf8')).toBe(clean['host.yaml']);
		}
	});

	describe('a configuration names nothing outside of the workspace', () => {
		test.each([
			['extends', '../outside/secret.yaml'],
			['baseline', '../outside/secret.yaml'],
			['baseline', '/dev/zero'],
		])('%s: %s', async (key, path) => {
			const parent = folderOf({
				'outside/secret.yaml': 's3cret: 1\n',
				'workspace/host.yaml': clean['host.yaml'],
				'workspace/hvlint.yaml': `${key}: ${path}\n`,
			});
			const step = await run(join(parent, 'workspace'));
			expect(step.code).toBe(2);
			expect(errorsOf(step)[0]).toMatch(/is outside of the (repository|workspace): /);
			expect(JSON.stringify(step)).not.toContain('s3cret');
		});
	});

	test('a workspace that is not there', async () => {
		const step = await run(
			folderOf(clean),
			{},
			{ env: { GITHUB_WORKSPACE: '/no/such/workspace' }, alone: [] },
		);
		expect(step.code).toBe(2);
		expect(errorsOf(step)).toEqual([
			expect.stringMatching(/^hvlint: The workspace cannot be entered/),
		]);
	});

	describe.skipIf(process.platform === 'win32')('symbolic links out of the workspace', () => {
		const secret = folderOf({ 'secret.yaml': 'token: s3cret\n' });
		const linked = (link: string, target: string) => {
			const workspace = folderOf({ ...clean, 'sub/x.txt': '' });
			symlinkSync(target, join(workspace, link));
			return workspace;
		};

		test.each([
			['a manifest', 'x.yaml', join(secret, 'secret.yaml'), { paths: 'x.yaml' }],
			['a configuration', 'hvlint.yaml', join(secret, 'secret.yaml'), {}],
			['a folder', 'x', secret, { paths: 'x' }],
			['the working directory', 'x', secret, { 'working-directory': 'x' }],
			['a report', 'x.json', join(secret, 'secret.yaml'), { formats: 'json=x.json' }],
			['a report that is new', 'x.json', join(secret, 'new'), { formats: 'json=x.json' }],
			['a report in a folder', 'x', secret, { formats: 'json=x/new.json' }],
		])('are refused: %s', async (_, link, target, inputs) => {
			const step = await run(linked(link, target), inputs);
			expect(step.code).toBe(2);
			expect(errorsOf(step)[0]).toMatch(/is a symbolic link that leads out of the workspace/);
			expect(JSON.stringify(step)).not.toContain('s3cret');
			expect(readdirSync(secret)).toEqual(['secret.yaml']);
			expect(readFileSync(join(secret, 'secret.yaml'), 'utf8')).toBe('token: s3cret\n');
		});

		test.each(['x.yaml', 'x.yaml.txt'])('the rest is linted: %s', async (name) => {
			const workspace = folderOf(blocked);
			symlinkSync(join(secret, 'secret.yaml'), join(workspace, name));
			const step = await run(workspace);
			expect(step.code).toBe(2);
			expect(step.outputs.verdict).toBe('blocked');
			expect(errorsOf(step).join()).toMatch(/leads out of the workspace.*processor/is);
			expect(JSON.stringify(step)).not.toContain('s3cret');
		});

		test('the rest is linted where one leads nowhere, or to itself', async () => {
			const workspace = folderOf(blocked);
			symlinkSync('gone', join(workspace, 'x.yaml'));
			symlinkSync('y.yaml', join(workspace, 'y.yaml'));
			const step = await run(workspace);
			expect({ code: step.code, verdict: step.outputs.verdict }).toEqual({
				code: 2,
				verdict: 'blocked',
			});
			expect(errorsOf(step).filter((text) => /cannot be read/.test(text))).toHaveLength(2);
		});

		test('those inside are followed', async () => {
			const workspace = folderOf({ 'real/host.yaml': clean['host.yaml'] });
			symlinkSync('real', join(workspace, 'link'));
			const step = await run(workspace, { paths: 'link', formats: 'json=link/out.json' });
			expect(step.code).toBe(0);
			expect(step.outputs['report-paths']).toBe('link/out.json');
		});
	});
});

describe('the budget', () => {
	test('of annotations and summary holds for an estate with a thousand faulty machines', async () => {
		const machines = Array.from({ length: 1200 }, (_, n) => ({
			name: `${'machine'.repeat(80)}${n}`,
			owner: 'HV01',
			highlyAvailable: true,
			path: `C:\\machines\\${n}`,
			hardDrives: [{ path: `C:\\machines\\${n}\\os.vhd` }],
		}));
		const workspace = folderOf({
			'cluster.json': JSON.stringify({
				apiVersion: 'hvlint/v1',
				kind: 'Cluster',
				name: 'HVC01',
				nodes: ['HV01', 'HV02'],
				sharedVolumes: [{ name: 'Volume1', path: 'C:\\ClusterStorage\\Volume1' }],
				virtualMachines: machines,
			}),
		});
		const step = await run(workspace);
		expect(step.code).toBe(1);
		expect(Number(step.outputs.errors)).toBeGreaterThan(1200);
		for (const type of ['error', 'warning', 'notice'])
			expect(ofType(step, type).length).toBeLessThanOrEqual(10);
		expect(ofType(step, 'error')).toHaveLength(10);
		expect(step.commands.some(({ data }) => data.includes(step.outputs.errors as string))).toBe(
			true,
		);
		// The runner writes the lines anew, on Windows with CRLF.
		const bytes = Buffer.byteLength(step.summary.replaceAll('\n', '\r\n'));
		expect(bytes).toBeLessThan(1024 * 1024);
		expect(bytes).toBeGreaterThan(512 * 1024);
	});
});

describe('the grammar that these tests read the log with', () => {
	test('is that of the runner', () => {
		const text = [
			' ::error file=a%2Cb,line=3::x%0Ay%25',
			'see ##[warning code=a%3Bb;]x',
			'::nothing::x',
			'::stop-commands::Token',
			'::error::x',
			'::token::',
			'::NOTICE::x',
		].join('\r\n');
		const { commands, log } = readStream(text);
		expect(commands).toEqual([
			{ name: 'error', properties: { file: 'a,b', line: '3' }, data: 'x\ny%' },
			{ name: 'warning', properties: { code: 'a;b' }, data: 'x' },
			{ name: 'notice', properties: {}, data: 'x' },
		]);
		expect(log).toEqual(['::nothing::x', '::error::x']);
		expect(node).toBeTruthy();
	});
});
