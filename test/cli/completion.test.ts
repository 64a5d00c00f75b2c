import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildEngine, runScript } from '../powershell/engine.ts';
import { folderOf, hvlint } from './process.ts';

/** Command lines whose last word is not finished, with the words that may stand there. */
const lines: readonly (readonly [line: string, words: readonly string[]])[] = [
	['hvlint pre', ['preflight']],
	['hvlint --pre', ['--preset']],
	['hvlint preflight --t', ['--to', '--type']],
	['hvlint preflight --type ', ['Live', 'Quick', 'Shutdown', 'ShutdownForce', 'TurnOff']],
	['hvlint estate --preset ', ['recommended', 'practice', 'strict']],
	['hvlint --preset=st', ['--preset=strict']],
	['hvlint -f js', ['json']],
	['hvlint rules check', ['checkpoints']],
	['hvlint explain csv/vis', ['csv/visible-to-every-node']],
	['hvlint completion p', ['powershell']],
	['hvlint help ver', ['version']],
	// Files: the shell knows them.
	['hvlint --config ', []],
	['hvlint lint estate/', []],
];
const scriptOf = async (shell: string) => (await hvlint(['completion', shell])).out;
const unable = buildEngine();

test.skipIf(unable !== undefined)('PowerShell completes what it may', async () => {
	const environment = await scriptOf('powershell');
	const ask = lines.map(
		([line]) =>
			`([System.Management.Automation.CommandCompletion]::CompleteInput('${line}', ${line.length}, $null).CompletionMatches | Where-Object ResultType -eq ParameterValue).CompletionText -join ' '`,
	);
	const script = join(folderOf({ 'ask.ps1': ask.join('\n') }), 'ask.ps1');
	const { output, failure, errors } = await runScript(environment, script, {});
	expect({ failure, errors }).toEqual({ failure: null, errors: [] });
	expect(output).toEqual(lines.map(([, words]) => words.join(' ')));
});

test.skipIf(!existsSync('/bin/bash'))('bash completes what it may', async () => {
	const calls = lines.map(([line]) => {
		const words = line.split(/(=)| /).filter((word) => word !== undefined);
		return `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _hvlint; echo "\${COMPREPLY[*]}"`;
	});
	const said = execFileSync('bash', ['-c', [await scriptOf('bash'), ...calls].join('\n')], {
		encoding: 'utf8',
	});
	// bash completes what stands behind the equals sign.
	const wanted = lines.map(([, words]) => words.join(' ').replace('--preset=', ''));
	expect(said.split('\n').slice(0, -1)).toEqual(wanted);
});

test.skipIf(!existsSync('/usr/bin/zsh'))('zsh completes what it may', async () => {
	const stubs = `
		compdef() {}
		compset() {}
		_files() { print }
		_describe() { local all=(\${(P)2%%:*}) prefix=\${words[CURRENT]##*=}; print -r -- \${(M)all:#$prefix*} }
	`;
	const calls = lines.map(([line]) => {
		const words = line.split(' ').map((word) => `'${word}'`);
		return `words=(${words.join(' ')}); CURRENT=${words.length}; _hvlint`;
	});
	const said = execFileSync('zsh', ['-fc', [stubs, await scriptOf('zsh'), ...calls].join('\n')], {
		encoding: 'utf8',
	});
	const wanted = lines.map(([, words]) => words.join(' ').replace('--preset=', ''));
	expect(said.split('\n').slice(0, -1)).toEqual(wanted);
});

test.each([[[]], [['fish']], [['bash', 'zsh']]])('2: completion %s', async (args) => {
	expect(await hvlint(['completion', ...args])).toEqual({
		code: 2,
		out: '',
		err: 'hvlint: hvlint completion takes one shell: powershell, bash, zsh.\n',
	});
});
