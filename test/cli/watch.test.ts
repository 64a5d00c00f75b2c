import { spawn } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, hvlint, program } from './process.ts';

const machine = (rest: string) =>
	`apiVersion: hvlint/v1\nkind: VirtualMachine\nname: a\ncluster: null\nowner: HV01\ncollected: 2026-11-20\n${rest}`;
const old = 'checkpoints: [{ name: c, created: 2025-01-01, type: Standard }]\n';

test('--watch lints again when a manifest or the configuration changes, and not for its own reports', async () => {
	const cwd = folderOf({ 'a.yaml': machine(old), 'hvlint.yaml': '{}' });
	const child = spawn(process.execPath, [program, '--watch', '-f', 'pretty', '-f', 'json=r.json'], {
		cwd,
	});
	let text = '';
	let runs = 0;
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (part: string) => {
			text += part;
			runs = text.match(/watching for changes/g)?.length ?? 0;
		});
	const ranTimes = async (times: number) => {
		await expect.poll(() => runs, { timeout: 240_000 }).toBe(times);
		const told = text.split('watching for changes')[times - 1];
		return told ?? '';
	};
	try {
		expect(await ranTimes(1)).toContain('checkpoints/age');
		// Longer than it takes to look again: the report that was written is no change.
		await new Promise((done) => setTimeout(done, 1500));
		expect(runs).toBe(1);
		writeFileSync(join(cwd, 'a.yaml'), machine('checkpoints: []\n'));
		expect(await ranTimes(2)).not.toContain('checkpoints/age');
		writeFileSync(join(cwd, 'hvlint.yaml'), 'failOnn: x\n');
		expect(await ranTimes(3)).toContain('Unknown property "failOnn"');
		writeFileSync(join(cwd, 'hvlint.yaml'), 'failOn: info\n');
		expect(await ranTimes(4)).toContain('0 errors');
	} finally {
		child.kill();
	}
});

test('--watch tells that a folder is gone, and lints again when it is back', async () => {
	const cwd = folderOf({ 'estate/a.yaml': machine(old) });
	const child = spawn(process.execPath, [program, '--watch', 'estate'], { cwd });
	let text = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (part: string) => {
			text += part;
		});
	const tells = async (words: RegExp) => {
		await expect.poll(() => text, { timeout: 240_000 }).toMatch(words);
		text = '';
	};
	try {
		await tells(/checkpoints\/age.*watching for changes/s);
		renameSync(join(cwd, 'estate'), join(cwd, 'away'));
		await tells(/estate does not exist.*watching for changes/s);
		renameSync(join(cwd, 'away'), join(cwd, 'estate'));
		await tells(/checkpoints\/age.*watching for changes/s);
		expect(child.exitCode).toBeNull();
	} finally {
		child.kill();
	}
});

test('2: --watch of standard input', async () => {
	const { code, err } = await hvlint(['--watch', '-'], { cwd: folderOf({}) });
	expect([code, err]).toEqual([
		2,
		'hvlint: --watch takes files and folders, not standard input.\n',
	]);
});
