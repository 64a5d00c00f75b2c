import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Arguments } from './arguments.ts';
import type { Result } from './command.ts';
import { configurationPath } from './configuration.ts';
import { Failure } from './failure.ts';
import { inputPaths } from './files.ts';
import { parseOutputs } from './output.ts';
import { tell } from './print.ts';

/** How often the files are looked at, in milliseconds: that works on shares, too, which tell of no changes. */
const interval = 500;
const clear = '\u001B[2J\u001B[3J\u001B[H';

/** Runs, and runs again whenever a manifest or the configuration has changed, until it is stopped. */
export async function watch(args: Arguments, run: () => Promise<Result>): Promise<never> {
	const { operands, values } = args;
	if (operands.includes('-'))
		throw new Failure('--watch takes files and folders, not standard input.');
	const reports = new Set(
		parseOutputs(values.format ?? []).flatMap(({ file }) =>
			file === undefined ? [] : [resolve(file)],
		),
	);
	let seen: string | undefined;
	for (;;) {
		const now = stateOf(args, reports);
		if (now !== seen) {
			seen = now;
			await runOnce(run);
		}
		await setTimeout(interval);
	}
}

async function runOnce(run: () => Promise<Result>): Promise<void> {
	if (process.stdout.isTTY) process.stdout.write(clear);
	try {
		const { output, reasons } = await run();
		process.stdout.write(output);
		for (const reason of reasons) tell(reason);
	} catch (error) {
		// What is half written now may be whole in a moment.
		if (!(error instanceof Failure)) throw error;
		tell(error.message);
	}
	tell('watching for changes; Ctrl+C ends it.');
}

/** The files with their sizes and times, without the reports that the run writes itself. */
function stateOf({ operands, values }: Arguments, reports: ReadonlySet<string>): string {
	try {
		const paths = [...inputPaths(operands), ...configurationPath(values.config)];
		return paths
			.filter((path) => !reports.has(path))
			.map((path) => {
				const stats = statSync(path, { throwIfNoEntry: false });
				return `${path} ${stats?.size} ${stats?.mtimeMs}`;
			})
			.join('\n');
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return error.message;
	}
}
