import { chmodSync, cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LintReport } from '../../src/engine/report.ts';
import { folderOf, hvlint } from './process.ts';

// A machine that is too large for what else runs in examples/fabrikam: read, it blocks three of eight moves.
const machine = `apiVersion: hvlint/v1
kind: VirtualMachine
name: fab-rep1
cluster: FAB-HVC1
owner: FAB-HV1
state: Running
memory: { startup: 400GB, dynamic: false }
`;
const utf16 = Buffer.from(machine, 'utf16le');

/** Each a file with the machine, and how the command ends. */
const files: readonly (readonly [string, number, string, string | Buffer])[] = [
	['UTF-8', 1, 'rep.yaml', machine],
	['an extension in capitals', 1, 'rep.YAML', machine],
	['UTF-16 without a mark', 1, 'rep.yaml', utf16],
	['a comment in Windows-1252', 2, 'rep.yaml', Buffer.from(`# Für\n${machine}`, 'latin1')],
	['a NUL byte at the end', 2, 'rep.yaml', `${machine}\0`],
	['another case of apiVersion', 2, 'rep.yaml', machine.replace('apiVersion', 'apiversion')],
	['an error of syntax', 2, 'rep.yaml', `${machine}x: [\n`],
];

function estateWith(files: Record<string, string | Buffer>): string {
	const cwd = folderOf(files);
	cpSync('examples/fabrikam', cwd, { recursive: true });
	return cwd;
}

async function lint(cwd: string, as: { readonly uid?: number } = {}) {
	const { code, out } = await hvlint(['--format', 'json'], { cwd, ...as });
	const report: LintReport = JSON.parse(out);
	const problems = report.findings.filter(({ subject }) => subject.kind === 'document');
	return { code, migrations: report.summary.migrations, problems };
}

describe('a document that is hard to read makes no verdict better', () => {
	test.each(files)('%s', async (_, exitCode, name, bytes) => {
		const { code, migrations } = await lint(estateWith({ [name]: bytes, 'pod.yaml': 'kind: Pod' }));
		expect(code).toBe(exitCode);
		expect(migrations.blocked + migrations.undecided).toBeGreaterThanOrEqual(3);
	});

	test('what is passed over is counted', async () => {
		const { out } = await hvlint([], { cwd: estateWith({ 'pod.yaml': 'kind: Pod' }) });
		expect(out).toMatch(/11 files \(1 other file passed over\): 0 errors/);
	});

	test.each(['rep.yaml', 'more'])('a link that leads nowhere: %s', async (name) => {
		const cwd = estateWith({});
		symlinkSync('gone', join(cwd, name));
		const { code, migrations, problems } = await lint(cwd);
		expect({ code, allowed: migrations.allowed }).toEqual({ code: 2, allowed: 0 });
		expect(problems.map(({ path }) => path)).toEqual([name]);
	});

	test.each(['more', 'more/rep.yaml'])('what its reader has no right to: %s', async (closed) => {
		const cwd = estateWith({ 'more/rep.yaml': machine });
		chmodSync(cwd, 0o755);
		chmodSync(join(cwd, closed), 0);
		// To the superuser everything is open.
		const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};
		const { code, migrations, problems } = await lint(cwd, nobody);
		chmodSync(join(cwd, closed), 0o700);
		expect({ code, allowed: migrations.allowed }).toEqual({ code: 2, allowed: 0 });
		expect(problems.map(({ path }) => path)).toEqual([closed]);
	});
});
