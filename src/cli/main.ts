#!/usr/bin/env node
import { version } from '../generated/version.ts';
import type { Arguments } from './arguments.ts';
import type { Result } from './command.ts';
import { exitCodes, Failure } from './failure.ts';
import { tell } from './print.ts';

/** Colours are for terminals; NO_COLOR and --no-color turn them off, FORCE_COLOR on. */
function wantsColor({ values }: Arguments): boolean {
	const { NO_COLOR, FORCE_COLOR } = process.env;
	if (values['no-color'] || NO_COLOR) return false;
	if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0';
	return process.stdout.isTTY === true;
}

function printed(output: string): Result {
	return { output, exitCode: exitCodes.clean, reasons: [] };
}

async function run(args: Arguments): Promise<Result> {
	const { command, explicit, values } = args;
	if (values.version === true) return printed(`${version}\n`);
	if (values.help) return (await import('./commands/help.ts')).runHelp(explicit ? [command] : []);
	const color = wantsColor(args);
	switch (command) {
		case 'lint':
			if (!explicit) (await import('./words.ts')).admitWord(args.operands);
			return lint(args, color);
		case 'preflight':
			return (await import('./commands/preflight.ts')).runPreflight(args, color);
		case 'capacity':
			return (await import('./commands/capacity.ts')).runCapacity(args, color);
		case 'plan':
			return (await import('./commands/plan.ts')).runPlan(args, color);
		case 'rules':
			return (await import('./commands/rules.ts')).runRules(args, color);
		case 'facts':
			return (await import('./commands/facts.ts')).runFacts(args, color);
		case 'import':
			return values.anonymize
				? (await import('./commands/anonymize.ts')).runAnonymize(args)
				: (await import('./commands/import.ts')).runImport(args);
		case 'init':
			return (await import('./commands/init.ts')).runInit(args);
		case 'baseline':
			return (await import('./commands/baseline.ts')).runBaseline(args);
		case 'merge':
			return (await import('./commands/merge.ts')).runMerge(args, color);
		case 'explain':
			return (await import('./commands/explain.ts')).runExplain(args, color);
		case 'docs':
			return (await import('./commands/docs.ts')).runDocs(args);
		case 'completion':
			return (await import('./commands/completion.ts')).runCompletion(args);
		case 'help':
			return (await import('./commands/help.ts')).runHelp(args.operands);
		case 'version':
			return printed(`${version}\n`);
	}
}

async function lint(args: Arguments, color: boolean): Promise<Result> {
	const { runLint } = await import('./commands/lint.ts');
	if (!args.values.watch) return runLint(args, color);
	return (await import('./watch.ts')).watch(args, () => runLint(args, color));
}

/** Carries out a command line. What it does not need is not loaded: that takes longer than most work. */
async function runLine(line: readonly string[]): Promise<Result> {
	if (line.length === 1 && /^(?:-v|--version)$/.test(line[0] as string))
		return printed(`${version}\n`);
	const { argumentsOfPaths } = await import('./words.ts');
	return run(argumentsOfPaths(line) ?? (await import('./arguments.ts')).parseArguments(line));
}

// A reader that has seen enough (`| head`) is no fault.
for (const stream of [process.stdout, process.stderr])
	stream.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
	});

/** Carries out the command line of the process, prints what came of it, and says how the process ends. */
export async function main(): Promise<void> {
	try {
		const { output, exitCode, reasons } = await runLine(process.argv.slice(2));
		process.stdout.write(output);
		for (const reason of reasons) tell(reason);
		process.exitCode = exitCode;
	} catch (error) {
		if (error instanceof Failure) {
			tell(error.message);
			process.exitCode = error.exitCode;
		} else {
			tell(`internal error: ${(error as Error).stack}`);
			process.exitCode = exitCodes.internal;
		}
	}
}

void main();
