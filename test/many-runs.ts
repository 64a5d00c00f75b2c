import { type ChildProcess, fork } from 'node:child_process';

/** What came of a program. */
export interface Ended {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** What a program is to do, and where. */
interface Run {
	readonly program: string;
	readonly args?: readonly string[];
	readonly cwd: string;
	readonly env: NodeJS.ProcessEnv;
	readonly input?: string | Buffer;
}

/** Runs built programs one after the other, all in the one process that this starts: see `many-runs.cjs`. */
export function inOneProcess(node = process.execPath): (run: Run) => Promise<Ended> {
	let runner: ChildProcess | undefined;
	let last: Promise<unknown> = Promise.resolve();

	/** What the tests do not wait for keeps no process of theirs. */
	const start = (): ChildProcess => {
		const child = fork('test/many-runs.cjs', { execPath: node, serialization: 'advanced' });
		child.unref();
		child.channel?.unref();
		return child;
	};
	const next = ({ program, args = [], cwd, env, input = '' }: Run): Promise<Ended> => {
		const child = runner ?? start();
		runner = child;
		const variables = Object.entries(env).filter(([, value]) => value !== undefined);
		return new Promise<Ended>((done, failed) => {
			const ended = (code: number | null): void => {
				runner = undefined;
				failed(new Error(`${[program, ...args].join(' ')} ended the process: ${code}`));
			};
			child.once('exit', ended).once('message', (result: Ended) => {
				child.off('exit', ended);
				done(result);
			});
			child.send({ program, args, cwd, env: Object.fromEntries(variables), input });
		});
	};
	return (run) => {
		const ended = last.then(() => next(run));
		last = ended.catch(() => {});
		return ended;
	};
}
