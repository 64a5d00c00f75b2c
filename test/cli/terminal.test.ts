import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/reporters/columns.ts';
import { folderOf, program } from './process.ts';

/** What makes a terminal; Windows has none. */
const script = '/usr/bin/script';

/** What a terminal of so many columns gets. */
function inTerminal(columns: number, args: string, cwd: string): string[] {
	const command = `stty cols ${columns}; '${process.execPath}' '${program}' ${args}`;
	const text = execFileSync(script, ['--quiet', '--command', command, '/dev/null'], {
		...{ cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
	});
	return stripVTControlCharacters(text).split(/\r?\n/);
}

const wide = '会計サーバー';
const machines = Array.from(
	{ length: 12 },
	(_, index) => `apiVersion: hvlint/v1
kind: VirtualMachine
name: ${wide}${index}
cluster: null
owner: 東京ホスト一号
collected: 2026-11-20
checkpoints: [{ name: 更新前のチェックポイント更新前, created: 2025-01-01, type: Standard }]
`,
);

describe.skipIf(!existsSync(script))('in a terminal', () => {
	const cwd = folderOf({ 'a.yaml': machines.join('---\n') });

	test.each([50, 100, 160])('of %i columns no line is broken but commands', (columns) => {
		const lines = inTerminal(columns, '--all', cwd);
		const text = lines.filter((line) => !line.includes('`'));
		expect(Math.max(...text.map(columnsOf))).toBeLessThanOrEqual(columns);
		const marks = lines.flatMap((line, index) => {
			const [before] = /^ +\| +(?=\^{10}$)/.exec(line) ?? [];
			return before === undefined ? [] : [{ above: lines[index - 1] ?? '', at: columnsOf(before) }];
		});
		// Each mark stands below the day of the checkpoint.
		expect(marks).toHaveLength(12);
		for (const { above, at } of marks)
			expect(columnsOf(above.slice(0, above.indexOf('2025-01-01')))).toBe(at);
	});

	test('like findings are told together, and --all tells each', () => {
		const ofAge = (args: string) =>
			inTerminal(100, args, cwd).filter((line) => line.includes('checkpoints/age'));
		expect(ofAge('')).toEqual([expect.stringContaining('checkpoints/age: 12 machines')]);
		expect(ofAge('--all')).toHaveLength(12);
	});
});
