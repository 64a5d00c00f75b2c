import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { lint } from '../../src/engine/lint.ts';
import { type FormatName, formatNames, formats } from '../../src/reporters/formats.ts';
import { jsonText } from '../../src/reporters/printable.ts';
import { context, reportNaming } from './hostile.ts';
import { whole } from './whole.ts';

/** Characters without a form that turn the text around them: what is seen is not what is there. */
const bidirectional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

async function render(format: FormatName, report: ReturnType<typeof lint>): Promise<string> {
	return whole((await formats[format]())(report, context));
}

describe.each(formatNames)('%s', (format) => {
	test('holds no bidirectional control', async () => {
		const text = await render(format, reportNaming('a\u202eb\u2066c\u200fd\u061c'));
		expect(text).not.toMatch(bidirectional);
		expect(text).toMatch(/202e/);
	});

	test('is the same, byte by byte, in two runs of one day', async () => {
		const bytes = Buffer.from(
			JSON.stringify({ apiVersion: 'hvlint/v1', kind: 'Host', name: 'HV01', state: 'Up' }),
		);
		const [morning, evening] = ['06:00', '21:30'].map((time) =>
			lint([{ path: 'hosts.json', bytes, named: true }], {
				rules,
				settings: settingsOf({}),
				now: new Date(`2026-11-20T${time}Z`),
			}),
		) as [ReturnType<typeof lint>, ReturnType<typeof lint>];
		expect(morning.asOf).toEqual({ date: '2026-11-20', source: 'clock' });
		expect(await render(format, evening)).toBe(await render(format, morning));
	});
});

test('JSON in pieces is the JSON of the whole', async () => {
	const report = reportNaming('a##b\u202e');
	expect(await render('json', report)).toBe(jsonText(report));
	const none = { ...report, findings: [] };
	expect(await render('json', none)).toBe(jsonText(none));
});

test('what JSON escapes reads back as it was', async () => {
	const name = 'a\u202eb\u2066c';
	const report = JSON.parse(await render('json', reportNaming(name)));
	expect(report.migrations[0].virtualMachine).toBe(name);
});
