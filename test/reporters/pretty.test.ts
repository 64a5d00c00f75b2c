import { describe, expect, test } from 'vitest';
import { renderPretty } from '../../src/reporters/pretty.ts';
import type { TerminalContext } from '../../src/reporters/reporter.ts';
import { lintFiles } from './estate.ts';

/** Machines whose disks are on a disk of their host. */
const estateOf = (machines: number) => `apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
sharedVolumes: [{ name: Volume1, path: C:\\ClusterStorage\\Volume1 }]
virtualMachines:
${Array.from(
	{ length: machines },
	(_, index) =>
		`  - { name: app0${index}, owner: HV01, highlyAvailable: true, automaticStartAction: Start, hardDrives: [{ path: 'D:\\app0${index}.vhdx' }] }`,
).join('\n')}
`;
const { report, context } = lintFiles({ 'cluster.yaml': estateOf(7) });
const render = (
	terminal: TerminalContext = {},
	{ report: one, context: by } = { report, context },
) => renderPretty(one, { ...by, terminal }).split('\n');
const headsOf = (lines: readonly string[]) =>
	lines.filter((line) => /^\S.* (error|warning|info) |^(error|warning|info) /.test(line));

describe('pretty', () => {
	test('tells like findings of many objects together, the worst first, and the remedy once', () => {
		const lines = render();
		const heads = headsOf(lines);
		expect(heads[0]).toBe('error virtual-machine/file-location: 7 machines');
		expect(
			heads.map((head) => ['error', 'warning', 'info'].findIndex((one) => head.includes(one))),
		).toEqual(
			heads
				.map((head) => ['error', 'warning', 'info'].findIndex((one) => head.includes(one)))
				.sort(),
		);
		const text = lines.slice(0, lines.indexOf('')).join('\n');
		expect(text).toContain('  cluster.yaml:7:');
		expect(text).toContain('and 4 more: app03, app04, app05, app06; --all tells each');
		expect(text.match(/Fix/g)).toHaveLength(1);
		expect(text).toContain('Fix, for the first: ');
	});

	test('tells few of a kind one by one, and all of them where that is wanted', () => {
		const few = lintFiles({ 'cluster.yaml': estateOf(5) });
		const ofFew = headsOf(render({}, few)).filter((head) =>
			head.includes('virtual-machine/file-location'),
		);
		expect(ofFew).toHaveLength(5);
		const ofAll = headsOf(render({ all: true })).filter((head) =>
			head.includes('virtual-machine/file-location'),
		);
		expect(ofAll).toHaveLength(7);
	});

	test('is quiet about all but errors and verdicts', () => {
		const lines = render({ quiet: true });
		expect(headsOf(lines).every((head) => head.includes('error'))).toBe(true);
		expect(lines.join('\n')).not.toContain('Facts that would decide');
		expect(lines.some((line) => line.startsWith('1 file: 7 errors'))).toBe(true);
	});

	test('counts the findings of each rule', () => {
		const lines = render({ statistics: true });
		const at = lines.indexOf('Findings by rule');
		expect(lines[at + 1]).toBe('      7  error    virtual-machine/file-location');
		const numbers = lines
			.slice(at + 1, lines.indexOf('', at))
			.map((line) => Number.parseInt(line, 10));
		expect(numbers.reduce((sum, one) => sum + one, 0)).toBe(report.findings.length);
	});

	test.each([60, 80, 200])('keeps to a terminal of %i columns, commands whole', (width) => {
		const texts = render({ width }).filter(
			(line) => !/`|^\s+\S+ \||^cluster|Ages|^\d+ file|^ {2}\S+ of /.test(line),
		);
		const widest = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length));
		expect(widest(texts)).toBeLessThanOrEqual(Math.min(width, 100));
		const lines = render({ width, all: true });
		expect(widest(lines.filter((line) => /^\s+\d+ \|/.test(line)))).toBeLessThanOrEqual(width);
	});
});
