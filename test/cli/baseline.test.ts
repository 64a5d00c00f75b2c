import { cpSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { folderOf, hvlint } from './process.ts';

const file = 'hvlint-baseline.json';
const read = (folder: string, name = file) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const examples = (): string => {
	const folder = mkdtempSync(join(tmpdir(), 'hvlint-'));
	cpSync('examples/contoso', folder, { recursive: true });
	return folder;
};
const machine = (name: string, rest: string) =>
	`apiVersion: hvlint/v1\nkind: VirtualMachine\nname: ${name}\ncluster: null\nowner: HV01\n${rest}`;
/** A checkpoint that is too old. */
const old =
	'collected: 2026-11-20\ncheckpoints: [{ name: c, created: 2025-01-01, type: Standard }]\n';

test('what was there does not count; what is new does; what is mended is told, and taken out', async () => {
	const cwd = folderOf({ 'a.yaml': machine('a', old), 'b.yaml': machine('b', old) });
	const args = ['--fail-on', 'info', '-b', file];
	const wrote = await hvlint(['baseline'], { cwd });
	expect(wrote).toMatchObject({ code: 0, err: '' });
	expect(wrote.out).toMatch(/ {6}2 {2}checkpoints\/age\n/);
	expect(wrote.out).toContain(`Give it to hvlint with --baseline ${file}`);
	expect(read(cwd)).toMatchObject({ baseline: 'hvlint/1', counts: { 'checkpoints/age': 2 } });
	// One line for each finding, sorted.
	const lines = readFileSync(join(cwd, file), 'utf8').match(/^ {4}\{ "rule".*"identity".* \},?$/gm);
	expect(lines).toHaveLength(read(cwd).findings.length);

	const known = await hvlint(args, { cwd });
	expect(known).toMatchObject({ code: 0, err: '' });
	expect(known.out).toMatch(/\n\d+ findings known \(hvlint-baseline\.json\)\.\n/);

	writeFileSync(join(cwd, 'c.yaml'), machine('c', old));
	const added = await hvlint(args, { cwd });
	expect(added.code).toBe(1);
	expect(added.out).toMatch(/c\.yaml:\d+:\d+ \w+ checkpoints\/age/);
	expect(added.out).not.toMatch(/^[ab]\.yaml/m);

	writeFileSync(join(cwd, 'a.yaml'), machine('a', 'collected: 2026-11-20\ncheckpoints: []\n'));
	expect((await hvlint(args, { cwd })).out).toMatch(/; 1 more mended: hvlint baseline --update/);
	const before = read(cwd).findings.length;
	const updated = await hvlint(['baseline', '--update'], { cwd });
	expect(updated.out).toContain('mended: checkpoints/age, virtualMachine a\n');
	// It shrinks: what is new does not come in.
	expect(read(cwd).findings).toHaveLength(before - 1);
	expect(JSON.stringify(read(cwd))).not.toContain('virtualMachine c');
});

test('the configuration may name it, and the command writes it there', async () => {
	const cwd = folderOf({
		'hvlint.yaml': 'baseline: known/base.json\nfailOn: info\n',
		'known/readme.txt': '',
		'estate/a.yaml': machine('a', old),
	});
	const inside = { cwd: join(cwd, 'estate') };
	expect(await hvlint([], inside)).toMatchObject({
		code: 2,
		out: '',
		err: 'hvlint: The baseline ../known/base.json does not exist: hvlint baseline writes it.\n',
	});
	expect((await hvlint(['baseline'], inside)).out).toMatch(/\.\.\/known\/base\.json holds \d+/);
	expect(await hvlint([], inside)).toMatchObject({ code: 0, err: '' });
});

test('an estate of many findings passes at once, in every format, and its moves stay blocked', async () => {
	const cwd = examples();
	expect((await hvlint(['baseline'], { cwd })).code).toBe(0);
	const validate = new Ajv({ allowUnionTypes: true }).compile(
		JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')),
	);
	const { code, out } = await hvlint(['-b', file, '-f', 'json'], { cwd });
	const report = JSON.parse(out);
	expect({ code, findings: report.findings }).toEqual({ code: 0, findings: [] });
	expect(report.settled.length).toBe(report.baseline.known);
	expect(report.summary.migrations.blocked).toBeGreaterThan(0);
	validate(report);
	expect(validate.errors).toBeNull();
	for (const format of ['sarif', 'junit', 'github', 'azure', 'gitlab', 'markdown', 'teamcity']) {
		const said = await hvlint(['-b', file, '-f', format], { cwd });
		expect(said).toMatchObject({ code: 0, err: '' });
		if (/github|azure|markdown|teamcity/.test(format))
			expect(said.out).toMatch(/\d+ findings known/);
	}
	const gate = await hvlint(['-b', file, '--fail-on-undecided', 'migrations'], { cwd });
	expect(gate.code).toBe(1);
	expect(gate.err).toMatch(/migrations are blocked, which --fail-on-undecided migrations/);
});

test('files that are renamed and entries that are moved stay known', async () => {
	const two = `${machine('a', old)}---\n${machine('b', old)}`;
	const cwd = folderOf({ 'a.yaml': two });
	await hvlint(['baseline'], { cwd });
	renameSync(join(cwd, 'a.yaml'), join(cwd, 'z.yaml'));
	writeFileSync(join(cwd, 'z.yaml'), `# moved\n${machine('b', old)}---\n\n${machine('a', old)}`);
	const { code, out } = await hvlint(['-b', file, '--fail-on', 'info'], { cwd });
	expect(code).toBe(0);
	expect(out).not.toContain('mended');
});

test('names are text in it and in what is told of it', async () => {
	const name = '"\\e[31m\\u202E##vso[task.complete]\\n::error::<b>"';
	const cwd = folderOf({ 'a.yaml': machine(name, old) });
	const { out } = await hvlint(['baseline'], { cwd });
	const text = readFileSync(join(cwd, file), 'utf8');
	// biome-ignore lint/suspicious/noControlCharactersInRegex: that is the question.
	expect(`${text}${out}`).not.toMatch(/[\u001B\u202E]|##vso|^::/m);
	expect(read(cwd).findings[0].object).toContain('\u001B[31m');
	expect(await hvlint(['-b', file, '--fail-on', 'info'], { cwd })).toMatchObject({ code: 0 });
	writeFileSync(join(cwd, 'a.yaml'), machine('b', ''));
	const updated = await hvlint(['baseline', '--update'], { cwd });
	// biome-ignore lint/suspicious/noControlCharactersInRegex: that is the question.
	expect(updated.out).not.toMatch(/[\u001B\u202E]|##vso|^::/m);
});

describe('2: what is no baseline', () => {
	const head = '{ "baseline": "hvlint/1", "findings": ';
	test.each([
		['nothing', '', 'is no baseline of hvlint: it is not JSON.'],
		['a conflict', '<<<<<<< HEAD\n{}\n', 'it is not JSON.'],
		['other JSON', '[1, null]', 'it has no "baseline": "hvlint/1".'],
		['null', 'null', 'it has no "baseline": "hvlint/1".'],
		['another version', '{ "baseline": "hvlint/2" }', 'of another version, "hvlint/2"'],
		['no list', `${head}{} }`, 'it has no list of findings.'],
		['half an entry', `${head}[{ "rule": "a/b" }] }`, 'entry 1 of its findings lacks'],
		['a hole', `${head}[null] }`, 'entry 1 of its findings lacks'],
	])('%s', async (_, text, message) => {
		const cwd = folderOf({ 'a.yaml': machine('a', old), [file]: text });
		for (const args of [
			['-b', file],
			['baseline', '--update'],
		]) {
			const { code, out, err } = await hvlint(args, { cwd });
			expect({ code, out }).toEqual({ code: 2, out: '' });
			expect(err).toContain(message);
		}
		expect(readFileSync(join(cwd, file), 'utf8')).toBe(text);
	});

	test('one that is there is not written over', async () => {
		const cwd = folderOf({ 'a.yaml': machine('a', old), 'b.txt': 'mine' });
		expect(await hvlint(['baseline', '-o', 'b.txt'], { cwd })).toMatchObject({
			code: 2,
			err: expect.stringContaining('b.txt is there: --update takes out of it'),
		});
		expect(await hvlint(['baseline', '--update'], { cwd })).toMatchObject({
			code: 2,
			err: expect.stringContaining('hvlint-baseline.json does not exist'),
		});
	});

	test('input with faults: what is not read is not mended', async () => {
		const cwd = folderOf({ 'a.yaml': machine('a', old) });
		await hvlint(['baseline'], { cwd });
		const before = readFileSync(join(cwd, file), 'utf8');
		writeFileSync(join(cwd, 'a.yaml'), machine('a', 'chekpoints: []\n'));
		const { code, err } = await hvlint(['baseline', '--update'], { cwd });
		expect(code).toBe(2);
		expect(err).toContain('hvlint-baseline.json was not written.');
		expect(readFileSync(join(cwd, file), 'utf8')).toBe(before);
	});
});
