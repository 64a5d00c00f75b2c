import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdictText } from '../../src/reporters/checklist.ts';
import { printable } from '../../src/reporters/printable.ts';
import { renderTeamCity } from '../../src/reporters/teamcity.ts';
import { findingText, moveText } from '../../src/reporters/text.ts';
import {
	anyText,
	context,
	hostileNames,
	hostileReport,
	reportNaming,
	reportWith,
} from './hostile.ts';

interface Message {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
}

/** `##teamcity[name key='value' key='value']` on each line and nothing else, as TeamCity documents it. */
function serverReads(output: string): Message[] {
	return output
		.split(/\r\n|\n|\r/)
		.slice(0, -1)
		.map((line) => {
			const value = `(?:[^|'\\n\\r[\\]]|\\|['nr|[\\]]|\\|0x[0-9a-f]{4})*`;
			const [, name = '', list = ''] =
				new RegExp(`^##teamcity\\[([A-Za-z]+)((?: [A-Za-z]+='${value}')*)\\]$`).exec(line) ?? [];
			expect(name, line.slice(0, 500)).not.toBe('');
			expect(line).toMatch(/^[ -~]+$/);
			const pairs = [...list.matchAll(new RegExp(` (\\w+)='(${value})'`, 'g'))];
			return {
				name,
				attributes: Object.fromEntries(
					pairs.map(([, key, text = '']) => [key, unescapeValue(text)]),
				),
			};
		});
}

function unescapeValue(text: string): string {
	return text.replace(/\|(?:0x([0-9a-f]{4})|(.))/g, (_, code?: string, character = '') =>
		code ? String.fromCharCode(Number.parseInt(code, 16)) : character,
	);
}

const named = (messages: readonly Message[], name: string) =>
	messages.filter((message) => message.name === name).map(({ attributes }) => attributes);

test.each(Object.entries(hostileNames))('a hostile name is data: %s', (_, name) => {
	const report = hostileReport(name);
	const messages = serverReads(renderTeamCity(report, context));
	const inspections = named(messages, 'inspection');
	for (const [index, ruleId] of ['preflight/network-switch', 'network/switch-names'].entries()) {
		const finding = report.findings.find((one) => one.ruleId === ruleId);
		if (!finding) throw new Error('no finding');
		const message = printable(`${findingText(finding)} Fix: ${finding.fix}`);
		expect(inspections[index]).toEqual({
			typeId: ruleId,
			message: message.length > 4000 ? expect.stringMatching(/^.{3900}.* characters\)$/) : message,
			file: finding.path,
			line: '1',
			SEVERITY: finding.severity.toUpperCase(),
		});
	}
	const [migration] = report.migrations;
	const [move] = named(messages, 'message');
	const text = migration && printable(`${moveText(migration)}: ${verdictText(migration)}`);
	if (text && text.length <= 4000) expect(move).toEqual({ text, status: 'WARNING' });
	else expect(move?.text).toHaveLength(4000);
	expect(named(messages, 'buildStatus')).toEqual([
		{
			text: '{build.status.text}; hvlint: 1 error, 1 warning, 0 info. Migrations: 0 allowed, 1 blocked, 0 undecided.',
		},
	]);
});

test('any text', () => {
	const report = reportWith(1, 0, 0);
	const [finding] = report.findings;
	if (!finding) throw new Error('no finding');
	fc.assert(
		fc.property(anyText, (text) => {
			const findings = [{ ...finding, message: `HV02 ${text}`, path: `a${text}` }];
			const messages = serverReads(renderTeamCity({ ...report, findings }, context));
			expect(named(messages, 'inspection')[0]).toMatchObject({
				message: printable(`HV02 ${text} Fix: Do it.`),
				file: printable(`a${text}`),
			});
		}),
		{ numRuns: 500 },
	);
});

test('every inspection has a type, every undecided check is a weak warning', () => {
	const report = reportNaming('vm01');
	const messages = serverReads(renderTeamCity(report, context));
	const types = new Set(named(messages, 'inspectionType').map(({ id }) => id));
	const inspections = named(messages, 'inspection');
	expect(new Set(inspections.map(({ typeId }) => typeId))).toEqual(types);
	const weak = inspections.filter(({ SEVERITY }) => SEVERITY === 'WEAK WARNING');
	expect(weak).toHaveLength(report.undecided.length);
	expect(weak[0]?.message).toMatch(/^undecided for .*, for want of /);
	expect(named(messages, 'inspectionType')).toContainEqual({
		id: 'preflight/network-switch',
		name: 'preflight/network-switch',
		category: 'hvlint preflight',
		description: report.rules.find(({ id }) => id === 'preflight/network-switch')?.summary,
	});
});
