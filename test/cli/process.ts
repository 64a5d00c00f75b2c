import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Ended, inOneProcess } from '../many-runs.ts';

export const program = resolve('lib/bin/hvlint.js');

interface Surroundings {
	readonly cwd?: string;
	readonly input?: string | Buffer;
	readonly env?: NodeJS.ProcessEnv;
}

/** The environment of a pipe without colours. */
const environment = (env: NodeJS.ProcessEnv = {}) => ({
	...process.env,
	NO_COLOR: '',
	FORCE_COLOR: undefined,
	...env,
});

const run = inOneProcess();

/** Runs the built command, in the one process that does so for all tests. */
export function hvlint(
	args: readonly string[],
	{ cwd = process.cwd(), input, env }: Surroundings = {},
): Promise<Ended> {
	return run({ program, args, cwd, env: environment(env), ...(input !== undefined && { input }) });
}

/** Runs the built command as a process of its own. */
export function hvlintAlone(
	args: readonly string[],
	{ cwd, input = '', env, uid }: Surroundings & { readonly uid?: number } = {},
): Promise<Ended> {
	return new Promise((done, failed) => {
		const child = spawn(process.execPath, [program, ...args], {
			cwd,
			...(uid !== undefined && { uid }),
			env: environment(env),
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
