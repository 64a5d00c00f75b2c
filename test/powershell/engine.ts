import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('engine/', import.meta.url));
const program = join(project, 'bin/Release/net10.0/engine.dll');

/** What `engine parse` answers: see ScriptParser.cs. */
export interface ParsedScript {
	readonly errors: readonly string[];
	readonly commands: readonly { name: string; parameters: readonly string[]; line: number }[];
	readonly functions: readonly string[];
	readonly newer: readonly string[];
	readonly help: Readonly<Record<string, string>>;
	readonly helpOfParameters: readonly string[];
	readonly parameters: readonly string[];
}

/** What `engine run` answers: see ScriptRunner.cs. */
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

/**
 * Builds the engine.
 *
 * @returns why it cannot run here; undefined where it can.
 * @throws Error where .NET is there and the engine does not build.
 */
export function buildEngine(): string | undefined {
	const { status, text: version } = dotnet('--version');
	if (status === null) return 'dotnet is not on the PATH';
	if (Number.parseInt(version, 10) < 10) return `dotnet ${version.trim()} is older than 10`;
	const restored = dotnet('restore', '--locked-mode', '--verbosity', 'quiet');
	// NU1301: the feed of packages cannot be reached.
	if (restored.status !== 0 && restored.text.includes('NU1301'))
		return 'no feed of packages answers';
	const built = dotnet(
		'build',
		'--no-restore',
		'--configuration',
		'Release',
		'--verbosity',
		'quiet',
	);
	if (restored.status !== 0 || built.status !== 0) throw new Error(restored.text + built.text);
	return undefined;
}

function ask<Answer>(args: readonly string[], input = ''): Answer {
	const ran = spawnSync('dotnet', [program, ...args], { encoding: 'utf8', input, maxBuffer: 1e8 });
	if (ran.status !== 0) throw new Error(ran.stderr);
	return JSON.parse(ran.stdout);
}

/** Reads a script with the parser of PowerShell. */
export const parseScript = (script: string) => ask<ParsedScript>(['parse', script]);

/** Runs a script where `environment`, another script, has defined what is lacking. */
export type RunsScripts = (
	environment: string,
	script: string,
	parameters: Readonly<Record<string, string | readonly string[]>>,
) => RunScript;

/** Runs a script in the engine. */
export const runScript: RunsScripts = (environment, script, parameters) => {
	const file = join(mkdtempSync(join(tmpdir(), 'hvlint-engine-')), 'environment.ps1');
	writeFileSync(file, environment);
	return ask<RunScript>(['run', file, script], JSON.stringify(parameters));
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
