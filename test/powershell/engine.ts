import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('engine/', import.meta.url));
const program = join(project, 'bin/Release/net10.0/engine.dll');

/** What the engine answers of a script: see ScriptParser.cs. */
export interface ParsedScript {
	readonly errors: readonly string[];
	readonly commands: readonly { name: string; parameters: readonly string[]; line: number }[];
	readonly functions: readonly string[];
	readonly newer: readonly string[];
	readonly help: Readonly<Record<string, string>>;
	readonly helpOfParameters: readonly string[];
	readonly parameters: readonly string[];
}

/** What the engine answers of a run: see ScriptRunner.cs. */
export interface RunScript {
	readonly output: readonly string[];
	readonly warnings: readonly string[];
	readonly errors: readonly string[];
	readonly failure: string | null;
}

function dotnet(...args: string[]): { status: number | null; text: string } {
	const environment = { ...process.env, DOTNET_NOLOGO: '1', DOTNET_CLI_TELEMETRY_OPTOUT: '1' };
	const ran = spawnSync('dotnet', args, { cwd: project, encoding: 'utf8', env: environment });
	return { status: ran.error ? null : ran.status, text: `${ran.stdout}${ran.stderr}` };
}

let built: { readonly missing: string | undefined } | undefined;

/**
 * Builds the engine, once for all tests that share this module.
 *
 * @returns why it cannot run here; undefined where it can.
 * @throws Error where .NET is there and the engine does not build.
 */
export function buildEngine(): string | undefined {
	built ??= { missing: build() };
	return built.missing;
}

function build(): string | undefined {
	const { status, text: version } = dotnet('--version');
	if (status === null) return 'dotnet is not on the PATH';
	if (Number.parseInt(version, 10) < 10) return `dotnet ${version.trim()} is older than 10`;
	if (isBuilt()) return undefined;
	const options = ['--configuration', 'Release', '--verbosity', 'quiet'];
	const made = dotnet('build', ...options, '-p:RestoreLockedMode=true');
	// NU1301: the feed of packages cannot be reached.
	if (made.status !== 0 && made.text.includes('NU1301')) return 'no feed of packages answers';
	if (made.status !== 0) throw new Error(made.text);
	return undefined;
}

/** Whether the engine is newer than what it is made of: MSBuild takes seconds to find that out. */
function isBuilt(): boolean {
	const made = statSync(program, { throwIfNoEntry: false });
	const sources = readdirSync(project, { withFileTypes: true }).filter((one) => one.isFile());
	return (
		made !== undefined &&
		sources.every(({ name }) => statSync(join(project, name)).mtimeMs < made.mtimeMs)
	);
}

/** The engine, which answers one question after the other. */
interface Engine {
	readonly questions: Writable;
	readonly answers: AsyncIterator<string>;
}

let engine: Engine | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Asks the engine, which starts once: that takes longer than most scripts. */
function ask<Answer>(...question: readonly string[]): Promise<Answer> {
	const answered = last.then(async () => {
		engine ??= startEngine();
		engine.questions.write(`${JSON.stringify(question)}\n`);
		const { value, done } = await engine.answers.next();
		if (done) throw new Error('The engine has ended.');
		const answer = JSON.parse(value);
		if (answer.refused !== undefined) throw new Error(answer.refused);
		return answer as Answer;
	});
	last = answered.catch(() => {});
	return answered;
}

function startEngine(): Engine {
	const { stdin, stdout } = spawn('dotnet', [program], { stdio: ['pipe', 'pipe', 'inherit'] });
	return { questions: stdin, answers: createInterface(stdout)[Symbol.asyncIterator]() };
}

/** Reads a script with the parser of PowerShell. */
export const parseScript = (script: string) => ask<ParsedScript>('parse', script);

/** Runs a script where `environment`, another script, has defined what is lacking. */
export type RunsScripts = (
	environment: string,
	script: string,
	parameters: Readonly<Record<string, string | readonly string[]>>,
) => RunScript | Promise<RunScript>;

/** Runs a script in the engine. */
export const runScript: RunsScripts = (environment, script, parameters) => {
	const file = join(mkdtempSync(join(tmpdir(), 'hvlint-engine-')), 'environment.ps1');
	writeFileSync(file, environment);
	return ask<RunScript>('run', file, script, JSON.stringify(parameters));
};

const asScript = ['-NoLogo', '-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass'];

/** The real ones that are on the PATH, by what they are called. */
export function realShells(): [name: string, run: RunsScripts][] {
	return ['pwsh', 'powershell.exe'].flatMap((name) => {
		const { error, status } = spawnSync(name, [...asScript, '-Command', 'exit 0']);
		return error || status !== 0 ? [] : [[name, (...what) => runInShell(name, ...what)]];
	});
}

function runInShell(shell: string, ...[environment, script, parameters]: Parameters<RunsScripts>) {
	const folder = mkdtempSync(join(tmpdir(), 'hvlint-shell-'));
	const files = {
		Environment: 'environment.ps1',
		Parameters: 'parameters.json',
		Answer: 'answer.json',
	};
	const pathOf = (file: keyof typeof files) => join(folder, files[file]);
	// Windows PowerShell takes what has no byte-order mark for the code page of Windows.
	writeFileSync(pathOf('Environment'), `\ufeff${environment}`);
	writeFileSync(pathOf('Parameters'), `\ufeff${JSON.stringify(parameters)}`);
	const named = (Object.keys(files) as (keyof typeof files)[]).flatMap((file) => [
		`-${file}`,
		pathOf(file),
	]);
	const ran = spawnSync(
		shell,
		[
			...asScript,
			'-File',
			fileURLToPath(new URL('run.ps1', import.meta.url)),
			'-Script',
			resolve(script),
			...named,
		],
		{ encoding: 'utf8' },
	);
	if (ran.status !== 0)
		throw new Error(`${shell} ended with ${ran.status}: ${ran.stdout}${ran.stderr}`);
	return JSON.parse(readFileSync(pathOf('Answer'), 'utf8').replace(/^\ufeff/, '')) as RunScript;
}
