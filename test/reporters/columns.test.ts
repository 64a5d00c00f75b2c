import { expect, test } from 'vitest';
import { columnsOf, padColumns } from '../../src/reporters/columns.ts';
import { renderPretty } from '../../src/reporters/pretty.ts';
import { wrap } from '../../src/reporters/text.ts';
import { lintFiles } from './estate.ts';

test.each([
	['HV01', 4],
	['', 0],
	['東京02', 6],
	['Zürich', 6],
	['Zu\u0308rich', 6],
	['ﾃﾞｰﾀ', 4],
	['a😀', 3],
])('%s takes %i columns', (text, columns) => {
	expect(columnsOf(text)).toBe(columns);
	expect(columnsOf(padColumns(text, 9))).toBe(9);
});

test('lines of wide characters stay within the width', () => {
	for (const line of wrap('東京データベース '.repeat(20), '  ', 40).split('\n'))
		expect(columnsOf(line)).toBeLessThanOrEqual(40);
});

test('carets stand below what they mark, whatever is before it', () => {
	const machine = `{ name: 東京, owner: HV01, checkpoints: [{ name: 前, created: '2026-01-01', type: Standard }] }`;
	const { report, context } = lintFiles({
		'c.yaml': `apiVersion: hvlint/v1\nkind: Cluster\nname: C\nnodes: [HV01]\nvirtualMachines:\n  - ${machine}\n`,
	});
	const lines = renderPretty(report, context).split('\n');
	const at = lines.findIndex((line) => line.includes("created: '2026-01-01'"));
	const [before = ''] = (lines[at] ?? '').split("'2026-01-01'");
	expect(columnsOf(before)).toBe(lines[at + 1]?.indexOf('^'));
});
