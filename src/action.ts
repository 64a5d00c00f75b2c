import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as core from '@actions/core';
import { parseArguments } from './cli/arguments.ts';
import { type LintResult, runLint } from './cli/commands/lint.ts';
import { exitCodes, Failure } from './cli/failure.ts';
import { pullRequestBase } from './cli/pull-request.ts';
import { admit, isInside, shownPath, type Workspace } from './cli/workspace.ts';
import type { LintReport } from './engine/report.ts';
import { renderGitHub, workflowCommand } from './reporters/github.ts';
import { renderMarkdownWithin } from './reporters/markdown.ts';
import { printable } from './reporters/printable.ts';

/** The runner shows no summary of more than 1 MiB, and may write CRLF for each LF. */
const longestSummary = 960 * 1024;

/** The inputs as the command line that they stand for. */
function commandLine(): string[] {
	const flags = ['config', 'preset', 'fail-on', 'fail-on-undecided', 'baseline', 'as-of'].flatMap(
		(name) => {
			const value = core.getInput(name);
			return value ? [`--${name}=${value}`] : [];
		},
	);
	const wanted = list('formats', /[\n,]/)
		// The annotations are made in any case.
		.filter((format) => format !== 'github')
		.map((format) => `--format=${format}`);
	const paths = list('paths', '\n');
	if (paths.includes('-')) throw new Failure('paths holds -, and a step has no standard input.');
	return ['lint', ...flags, ...sinceFlag(), ...wanted, '--', ...paths];
}

/** What findings have to be newer than to count: what the input says, else the base of a pull request. */
function sinceFlag(): string[] {
	const wanted = core.getInput('since');
	if (wanted) return wanted === 'none' ? [] : [`--since=${wanted}`];
	const base = pullRequestBase(process.env);
	if (base && 'lacks' in base)
		process.stdout.write(
			`${workflowCommand('notice', {}, `hvlint: every finding counts, not only what this pull request brings, nor is it known whether it changes what counts (hvlint.yaml, the baseline, exceptions): ${base.lacks}.`)}\n`,
		);
	return base && 'since' in base ? [`--since=${base.since}`] : [];
}

function list(input: string, separator: string | RegExp): string[] {
	return core
		.getInput(input)
		.split(separator)
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '');
}

/** Goes where the inputs are meant. The paths of the reports start from the workspace all the same. */
function enterWorkspace(): Workspace {
	enter('The workspace', process.env.GITHUB_WORKSPACE || '.');
	const workspace = { root: process.cwd(), confined: true };
	const folder = resolve(core.getInput('working-directory'));
	if (!isInside(workspace.root, folder))
		throw new Failure('working-directory leads out of the workspace.');
	admit(folder, workspace);
	enter('working-directory', folder);
	return workspace;
}

function enter(name: string, folder: string): void {
	try {
		process.chdir(folder);
	} catch (error) {
		throw new Failure(`${name} cannot be entered: ${(error as Error).message}.`);
	}
}

/** Prints a text of which the runner takes no line for a workflow command. */
function print(text: string): void {
	const token = randomUUID();
	process.stdout.write(`::stop-commands::${token}\n${text.trimEnd()}\n::${token}::\n`);
}

/** Makes an annotation of something that went wrong. */
function annotate(problem: string): void {
	const text = problem.split('\n').map(printable).join('\n');
	process.stdout.write(`${workflowCommand('error', {}, `hvlint: ${text}`)}\n`);
}

/** The worst verdict. Where the input has faults, a move may be planned that nothing could be read of. */
function verdictOf({ findings, summary }: LintReport): string {
	const { allowed, blocked, undecided } = summary.migrations;
	const isWhole = !findings.some(({ subject }) => subject.kind === 'document');
	if (blocked > 0) return 'blocked';
	if (undecided > 0 || !isWhole) return 'undecided';
	return allowed > 0 ? 'allowed' : 'none';
}

function setOutputs({ report, written }: LintResult, workspace: Workspace): void {
	const { errors, warnings, infos, undecided, migrations } = report.summary;
	const outputs = {
		errors,
		warnings,
		infos,
		undecided,
		verdict: verdictOf(report),
		'migrations-allowed': migrations.allowed,
		'migrations-blocked': migrations.blocked,
		'migrations-undecided': migrations.undecided,
		'report-paths': written.files.map((file) => shownPath(resolve(file), workspace)).join('\n'),
	};
	for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

async function run(): Promise<void> {
	const workspace = enterWorkspace();
	const result = await runLint(parseArguments(commandLine()), !process.env.NO_COLOR, workspace);
	const { report, context, written, output, reasons, exitCode } = result;
	process.exitCode = exitCode;
	setOutputs(result, workspace);
	for (const failure of written.failures) annotate(failure);
	process.stdout.write(renderGitHub(report, context));
	print([output, ...reasons.map(printable)].join('\n'));
	if (process.env.GITHUB_STEP_SUMMARY)
		appendFileSync(process.env.GITHUB_STEP_SUMMARY, renderMarkdownWithin(report, longestSummary));
}

/** Carries out the step that the environment of the process describes, and says how the process ends. */
export async function main(): Promise<void> {
	try {
		await run();
	} catch (error) {
		const isToldOf = error instanceof Failure;
		annotate(isToldOf ? error.message : `internal error: ${(error as Error).stack}`);
		process.exitCode = isToldOf ? error.exitCode : exitCodes.internal;
	}
}

void main();
