import fc from 'fast-check';
import { rules } from '../../rules/index.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { lint } from '../../src/engine/lint.ts';
import type { LintReport, MigrationVerdict } from '../../src/engine/report.ts';
import type { RenderContext } from '../../src/reporters/reporter.ts';
import { limits } from '../../src/source/limits.ts';
import { anyCharacter } from '../any-character.ts';

/** Names that would do something to who reads or parses a report, were they more than data in it. */
export const hostileNames = {
	quotes: `it's "quoted" ‘so’ \`and\` so`,
	xml: ']]><failure message="x">&amp;<!--',
	github: '::error file=a::b',
	'GitHub, the old way': 'x ##[add-mask]secret',
	azure: 'x ##vso[task.setvariable variable=PATH]/tmp;a=b',
	teamcity: "x ##teamcity[buildStatus status='FAILURE' text='|]']",
	octopus: "x ##octopus[setVariable name='a' value='b']",
	continua: "x @@continua[setVariable name='a' value='b']",
	gitlab: 'x \u001b[0Ksection_start:1:a[collapsed=true]\r\u001b[0Kb section_end:1:a',
	travis: 'travis_fold:start:a travis_time:end:b',
	'buildkite, folded': '--- a',
	'buildkite, open': '+++ a',
	'buildkite, faint': '~~~ a',
	'buildkite, opened': '^^^ +++',
	percent: '100%0A%25%AZP25%3A',
	html: '<script>alert(1)</script><img src=x onerror=a>',
	markdown: '[a](https://example.com) ![b](c) **d** _e_ ~~f~~ # g $h$ <https://example.com>',
	references: '@octocat #1 GH-1 octo/cat#1 deadbeef1 :smile: www.example.com a@example.com',
	backticks: '`a` ``b`` `` ` ``` `',
	pipes: 'a|b \\| c\\\\| |',
	lines: 'a\n::error::b\r\n- c\r# d\u2028e\u2029f\u0085g',
	bidirectional: 'a\u202eb\u2066c\u200f',
	'zero width': 'a\u200bb\u200dc\ufeff##\u200b[d]',
	combining: '\u0301::error::a\u0301\u034f',
	terminal: '\u001b[31mred\u001b[0m\u0007\u0000\u009b2J',
	surrogates: 'a\ud800b\udc00',
	'no characters': '\ufffe\uffff',
	blanks: '  a  b  ',
	'very long': 'a|`<'.repeat(8_000),
} as const;

/** Any text, with many of the characters and words that mean something to somebody. */
export const anyText = fc.string({
	unit: fc.oneof(
		fc.constantFrom(
			...'%:;,=|[](){}<>&\'"`#@\\/\r\n \t',
			'%0A',
			'%5D',
			'::',
			'##[',
			'##vso[',
			']]>',
		),
		anyCharacter,
	),
});

export const context: RenderContext = { color: false, view: 'lint', texts: new Map() };

/** A report of documents, each a file of its own by its path. */
export function reportOf(documents: Readonly<Record<string, object>>): LintReport {
	const files = Object.entries(documents).map(([path, document]) => ({
		path,
		bytes: Buffer.from(JSON.stringify({ apiVersion: 'hvlint/v1', ...document })),
		named: true,
	}));
	const now = new Date('2026-11-20T12:00:00Z');
	return lint(files, { rules, settings: settingsOf({}), now });
}

/** A report in which a name is that of a machine, of a switch, of a path and of a planned migration. */
export function reportNaming(name: string): LintReport {
	// Manifests hold no longer names; reports may have them from elsewhere.
	if (name.length > limits.name) {
		const text = JSON.stringify(reportNaming('very-long'));
		return JSON.parse(text.replaceAll('very-long', () => JSON.stringify(name).slice(1, -1)));
	}
	return reportOf({
		'cluster.json': {
			kind: 'Cluster',
			name: 'C',
			operatingSystem: '2019',
			nodes: ['HV01', 'HV02'],
			quorum: { type: 'NodeMajority' },
			migrations: [{ virtualMachine: name, to: 'HV02' }],
		},
		'hosts.json': { kind: 'Host', name: 'HV02', cluster: 'C', switches: [] },
		'machines.json': {
			kind: 'VirtualMachine',
			name,
			cluster: 'C',
			owner: 'HV01',
			state: 'Running',
			generation: 2,
			highlyAvailable: true,
			path: `D:\\${name}`,
			dvdDrives: [],
			networkAdapters: [{ name, switch: name }],
		},
	});
}

/** A verdict as the data that a report in JSON has. */
export function plainOf(verdict: MigrationVerdict): MigrationVerdict {
	return JSON.parse(JSON.stringify(verdict));
}

/** As `reportNaming`, but a long name stands in it no more often than it takes to see every use of it. */
export function hostileReport(name: string): LintReport {
	const report = reportNaming(name);
	if (name.length < 10_000) return report;
	const [undecided] = report.undecided.filter(({ subject }) => subject.name === name);
	return {
		...report,
		undecided: undecided ? [undecided] : [],
		migrations: report.migrations.map((migration) => ({
			...plainOf(migration),
			checks: migration.checks.filter(({ outcome }) => outcome === 'failed'),
		})),
		summary: { ...report.summary, missingFacts: report.summary.missingFacts.slice(0, 1) },
	};
}

/** A report with as many findings of each severity. */
export function reportWith(errors: number, warnings: number, infos: number): LintReport {
	const report = reportNaming('vm01');
	const [finding] = report.findings;
	if (!finding) throw new Error('nothing was found');
	const many = (severity: 'error' | 'warning' | 'info', number: number) =>
		Array.from({ length: number }, (_, index) => ({
			...finding,
			severity,
			subject: { kind: 'host', name: 'HV02' } as const,
			path: `${severity}.yaml`,
			message: `${severity} ${index} of HV02.`,
			fix: 'Do it.',
		}));
	return {
		...report,
		// The worst come last, as they may in files.
		findings: [...many('info', infos), ...many('warning', warnings), ...many('error', errors)],
		undecided: [],
		migrations: [],
		summary: {
			...report.summary,
			errors,
			warnings,
			infos,
			undecided: 0,
			missingFacts: [],
			migrations: { allowed: 0, conditional: 0, blocked: 0, undecided: 0 },
		},
	};
}
