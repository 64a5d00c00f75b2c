import { type ChildProcess, execFileSync, fork, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const program = resolve('lib/bin/hvlint.js');

export interface Ended {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

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

let runner: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Runs the built command, in the one process that does so for all tests: see `many-runs.cjs`. */
export function hvlint(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
	const ended = last.then(() => runAgain(args, surroundings));
	last = ended.catch(() => {});
	return ended;
}

function runAgain(
	args: readonly string[],
	{ cwd = process.cwd(), input = '', env }: Surroundings,
): Promise<Ended> {
	const child = runner ?? startRunner();
	runner = child;
	const variables = Object.entries(environment(env)).filter(([, value]) => value !== undefined);
	return new Promise<Ended>((done, failed) => {
		const ended = (code: number | null): void => {
			runner = undefined;
			failed(new Error(`hvlint ${args.join(' ')} ended the process: ${code}`));
		};
		child.once('exit', ended).once('message', (result: Ended) => {
			child.off('exit', ended);
			done(result);
		});
		child.send({ args, cwd, input, env: Object.fromEntries(variables) });
	});
}

/** What the tests do not wait for keeps no process of theirs. */
function startRunner(): ChildProcess {
	const child = fork('test/cli/many-runs.cjs', [program], { serialization: 'advanced' });
	child.unref();
	child.channel?.unref();
	return child;
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
