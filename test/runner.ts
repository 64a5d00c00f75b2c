import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Ended, inOneProcess } from './many-runs.ts';

/** A workflow command as the runner understands it. */
export interface Command {
	readonly name: string;
	readonly properties: Readonly<Record<string, string>>;
	readonly data: string;
}

/** What the runner makes of a step. */
export interface Step {
	readonly code: number | null;
	readonly commands: readonly Command[];
	/** What it prints in its log. */
	readonly log: string;
	readonly outputs: Readonly<Record<string, string>>;
	readonly summary: string;
	/** The files that set variables, paths and states for later steps. */
	readonly environment: string;
}

/** The Node that runs the Action: that of the runner where it is there, else the current one. */
export const node = process.env.NODE24 || process.execPath;

const runInOne = inOneProcess(node);

/** Runs the bundle as the runner does; unless a process of its own is asked for, all of them in one. */
export async function runStep(
	workspace: string,
	inputs: Readonly<Record<string, string>>,
	{
		script = resolve('dist/action.js'),
		env = {},
		alone,
	}: {
		script?: string;
		env?: Readonly<Record<string, string>>;
		/** What Node is told besides, where it is to be a process of its own. */
		alone?: readonly string[] | undefined;
	} = {},
): Promise<Step> {
	const folder = mkdtempSync(join(tmpdir(), 'hvlint-runner-'));
	const files = Object.fromEntries(
		['OUTPUT', 'STEP_SUMMARY', 'ENV', 'PATH', 'STATE'].map((name) => {
			const path = join(folder, name.toLowerCase());
			writeFileSync(path, '');
			return [`GITHUB_${name}`, path];
		}),
	);
	const { PATH, SYSTEMROOT, TEMP } = process.env;
	const surroundings = {
		cwd: workspace,
		env: {
			...{ PATH, SYSTEMROOT, TEMP },
			...files,
			GITHUB_ACTIONS: 'true',
			GITHUB_WORKSPACE: workspace,
			...env,
			...Object.fromEntries(
				Object.entries(inputs).map(([name, value]) => [
					`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
					value,
				]),
			),
		},
	};
	const { code, out, err } = alone
		? await runAlone([...alone, script], surroundings)
		: await runInOne({ program: script, ...surroundings });
	// The runner looks for commands in both streams.
	const streams = [out, err].map(readStream);
	const read = (name: string) => readFileSync(files[`GITHUB_${name}`] as string, 'utf8');
	return {
		code,
		commands: streams.flatMap(({ commands }) => commands),
		log: streams.map(({ log }) => log.join('\n')).join('\n'),
		outputs: readPairs(read('OUTPUT')),
		summary: read('STEP_SUMMARY'),
		environment: read('ENV') + read('PATH') + read('STATE'),
	};
}

async function runAlone(
	args: readonly string[],
	surroundings: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<Ended> {
	const child = spawn(node, args, { ...surroundings, stdio: ['ignore', 'pipe', 'pipe'] });
	const texts = { out: '', err: '' };
	for (const [name, stream] of [
		['out', child.stdout],
		['err', child.stderr],
	] as const)
		stream.setEncoding('utf8').on('data', (text: string) => {
			texts[name] += text;
		});
	const code = await new Promise<number | null>((done, failed) => {
		child.on('error', failed);
		child.on('close', done);
	});
	return { code, ...texts };
}

const registered = [
	...['set-env', 'set-output', 'save-state', 'add-mask', 'add-path', 'add-matcher'],
	...['remove-matcher', 'debug', 'warning', 'error', 'notice', 'group', 'endgroup', 'echo'],
];

/** The lines of a stream as ActionCommandManager.cs takes them: commands, and what is only printed. */
export function readStream(text: string): { commands: Command[]; log: string[] } {
	const commands: Command[] = [];
	const log: string[] = [];
	let token: string | undefined;
	for (const line of text.split(/\r\n|\r|\n/)) {
		const names = [...registered, 'stop-commands', ...(token === undefined ? [] : [token])];
		const command = parseNew(line, names) ?? parseOld(line, names);
		if (command && token !== undefined && command.name === token) token = undefined;
		else if (!command || token !== undefined) log.push(line);
		else if (command.name === 'stop-commands') token = command.data.toLowerCase();
		else commands.push(command);
	}
	return { commands, log };
}

/** `::name key=value,key=value::data` (ActionCommand.TryParseV2) */
function parseNew(line: string, names: readonly string[]): Command | undefined {
	const [, head, data] = /^\s*::(.*?)::(.*)$/s.exec(line) ?? [];
	return head === undefined || data === undefined
		? undefined
		: command(head, names, ',', data, { '\r': '%0D', '\n': '%0A' }, { ':': '%3A', ',': '%2C' });
}

/** `##[name key=value;key=value]data`, anywhere in a line (ActionCommand.TryParse) */
function parseOld(line: string, names: readonly string[]): Command | undefined {
	const [, head, data] = /##\[(.*?)\](.*)$/s.exec(line) ?? [];
	return head === undefined || data === undefined
		? undefined
		: command(head, names, ';', data, { ';': '%3B', '\r': '%0D', '\n': '%0A', ']': '%5D' }, {});
}

type Escapes = Readonly<Record<string, string>>;

function command(
	head: string,
	names: readonly string[],
	separator: string,
	data: string,
	escapes: Escapes,
	inProperties: Escapes,
): Command | undefined {
	const [written = '', rest = ''] = head.split(/ (.*)/s);
	const name = written.toLowerCase();
	if (!names.includes(name)) return undefined;
	const pairs = rest
		.trim()
		.split(separator)
		.map((pair) => pair.split(/=(.*)/s))
		.filter(([key, value]) => key && value);
	return {
		name,
		properties: Object.fromEntries(
			pairs.map(([key = '', value = '']) => [
				key,
				unescaped(value, { ...escapes, ...inProperties }),
			]),
		),
		data: unescaped(data, escapes),
	};
}

function unescaped(text: string, escapes: Escapes): string {
	return [...Object.entries(escapes), ['%', '%25'] as const].reduce(
		(one, [character, escaped]) => one.replaceAll(escaped, character),
		text,
	);
}

/** A file of names and values (EnvFileKeyValuePairs): `name=value`, and `name<<end`, lines, `end`. */
function readPairs(text: string): Record<string, string> {
	const pairs: Record<string, string> = {};
	const lines = text.split(process.platform === 'win32' ? /\r\n|\n/ : '\n');
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] as string;
		if (line === '') continue;
		const [, name = '', kind, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
		if (kind === undefined || name === '') throw new Error(`Invalid format ${line}`);
		if (kind === '=') pairs[name] = rest;
		else {
			const end = lines.indexOf(rest, at + 1);
			if (rest === '' || end < 0) throw new Error(`No end of ${line}`);
			pairs[name] = lines.slice(at + 1, end).join('\n');
			at = end;
		}
	}
	return pairs;
}
