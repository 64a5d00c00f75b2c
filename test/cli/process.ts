import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const program = resolve('lib/bin/hvlint.js');

export interface Ended {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs the built command as a process, with the environment of a pipe without colours. */
export function hvlint(
	args: readonly string[],
	{
		cwd,
		input = '',
		env = {},
		uid,
	}: { cwd?: string; input?: string | Buffer; env?: NodeJS.ProcessEnv; uid?: number } = {},
): Promise<Ended> {
	return new Promise((done, failed) => {
		const child = spawn(process.execPath, [program, ...args], {
			cwd,
			...(uid !== undefined && { uid }),
			env: { ...process.env, NO_COLOR: '', FORCE_COLOR: undefined, ...env },
		});
		let out = '';
		let err = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			out += text;
		});
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			err += text;
		});
		child.on('error', failed);
		child.on('close', (code) => done({ code, out, err }));
		child.stdin.on('error', () => {});
		child.stdin.end(input);
	});
}

/** A folder of its own, with these files. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'hvlint-'));
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	return folder;
}

/** Runs a command line of the shell. */
export function shell(command: string, cwd: string): string {
	return execFileSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
}
