import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { commandOf } from '../src/engine/command-line.ts';
import { placeholders, renderRemedy } from '../src/engine/message.ts';
import type { LintReport } from '../src/engine/report.ts';
import { shownBy } from '../src/engine/shown-by.ts';
import type { Estate } from '../src/estate/estate.ts';
import type { Migration } from '../src/estate/migration.ts';
import { cmdlets } from '../src/facts/cmdlets.ts';
import { momentFacts } from '../src/facts/moment.ts';
import { planScript } from '../src/reporters/plan-script.ts';
import { settledTexts } from '../src/reporters/settled.ts';
import { machineOf } from './capacity/estate.ts';
import { drainReport } from './plan/estate.ts';
import { buildEngine, parseScript } from './powershell/engine.ts';
import { remediesOf } from './render-remedies.ts';
import { reportOf } from './reporters/hostile.ts';

/** Names that would be commands, or end the text that they stand in. */
const hostile = [
	"x'; throw 1 #",
	'x\u2018; throw 1 #',
	'x\u2019; throw 1 #',
	'x\u201a; throw 1 #',
	'x\u201b; throw 1 #',
	"x\u2019'; throw 1 #",
	"x'\u2019; throw 1 #",
	'x"; throw 1 #',
	'x\u201c; throw 1 #',
	'$(throw 1)',
	'${x}; $env:PATH',
	'x` ; `throw 1` ; `x',
	'x`; throw 1',
	'x\n; throw 1\n',
	'x\r; throw 1\r',
	'x\u2028; throw 1\u2029',
	'x\u0085; throw 1',
	'x\u0000; throw 1',
	"x\n'@\nthrow 1",
	'#> throw 1 <#',
	'} ; throw 1 ; {',
	') ; throw 1 ; (',
	'--% | throw 1',
	'-Force; throw 1',
	'x\ud800; throw 1',
	'x ## throw 1',
] as const;
const codeIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** What else stands in commands: numbers, and words of closed lists. */
const closed = new Set(
	[
		'available cores days default least limit listening most otherCount port startup usual vlan',
		'minimum recommended required wanted',
		'parameter property remedy type',
		// Of the two in YAML, which is no command, backticks are gone.
		'before update',
	].flatMap((names) => names.split(' ')),
);
const remedies = rules.flatMap((rule) =>
	remediesOf(rule).map(({ text, messageId }) => ({ text, of: `${rule.id} ${messageId}` })),
);
/** A template filled with one text wherever a manifest could say it. */
const filled = (template: string, text: string) =>
	renderRemedy(
		template,
		Object.fromEntries(
			placeholders(template).map(([name, format]) => [
				name,
				['size', 'linkSpeed'].includes(format ?? '') || closed.has(name) ? 7 : text,
			]),
		),
	);

test('commands hold names as literals, and else what no manifest words', () => {
	const open = remedies.flatMap(({ text, of }) =>
		codeIn(text)
			.flatMap((code) => placeholders(code))
			.filter(([name, format]) => format !== 'ps' && !closed.has(name))
			.map(([name]) => `${of}: ${name}`),
	);
	expect(open).toEqual([]);
	const asked = Object.values(cmdlets).flatMap(({ commands, on2008R2 }) => [...commands, on2008R2]);
	const formats = asked.flatMap((one) => placeholders(one ?? '')).map(([, format]) => format);
	expect(new Set(formats)).toEqual(new Set(['ps']));
});

test('a name adds no line', () => {
	const linesOf = (text: string) => text.split(/[\r\n]/).length;
	for (const { text, of } of remedies)
		expect([of, linesOf(filled(text, 'a\r::error::b\n::error::c'))]).toEqual([of, linesOf(text)]);
});

test.each(hostile)('a name adds and ends no command: %j', (name) => {
	for (const { text, of } of remedies)
		expect([of, codeIn(filled(text, name)).length]).toEqual([of, codeIn(text).length]);
	for (const condition of Object.values(momentFacts))
		expect(codeIn(filled(condition, name))).toEqual([]);
});

const missing = buildEngine();
if (missing !== undefined) console.warn(`PowerShell reads no command: ${missing}.`);

describe.skipIf(missing !== undefined)('PowerShell reads commands', { timeout: 300_000 }, () => {
	/** What PowerShell finds in a script, and what it would call. */
	async function readingOf(script: string) {
		const path = join(mkdtempSync(join(tmpdir(), 'hvlint-names-')), 'names.ps1');
		writeFileSync(path, `\ufeff${script}`);
		const { errors, commands } = await parseScript(path);
		return { errors, commands };
	}
	/** The same script for each name, which calls the same in the same lines as it does for a plain one. */
	async function expectSame(scriptOf: (name: string) => string, calls: readonly string[]) {
		const plain = await readingOf(hostile.map(() => scriptOf('x')).join('\n'));
		expect(plain.errors).toEqual([]);
		expect(plain.commands.map(({ name }) => name)).toEqual(expect.arrayContaining([...calls]));
		expect(await readingOf(hostile.map(scriptOf).join('\n'))).toEqual(plain);
	}

	test('names in remedies are text', async () => {
		// What is no command by itself is a property, a parameter, YAML, or of another program.
		const isCommand = (code: string) => /^\(?[A-Z][a-z]+-[A-Z]\w+ /.test(code);
		await expectSame(
			(name) =>
				remedies
					.flatMap(({ text }) => codeIn(filled(text, name)))
					.filter(isCommand)
					.join('\n'),
			['Set-VMProcessor', 'Set-VMMemory', 'Grant-SmbShareAccess'],
		);
	});

	test('names in the commands of moves are text', async () => {
		const estate = { windowsServerOf: () => '2022' } as unknown as Estate;
		const moves = ['Move-ClusterVirtualMachineRole', 'Move-VM', 'Move-VMStorage'];
		await expectSame(
			(name) =>
				moves
					.map((operation) => {
						const wanted = { includeStorage: true, destinationStoragePath: name };
						const host = { name };
						const move = { virtualMachine: host, source: host, destination: host, wanted };
						return commandOf({ ...move, operation, type: 'Live' } as unknown as Migration, estate);
					})
					.join('\n'),
			moves,
		);
	});

	test('names in commands that show facts are text', async () => {
		const facts = [
			...(['nodes', 'networks[0].state', 'sharedVolumes[0].free'] as const).map(
				(fact) => ({ kind: 'cluster', fact }) as const,
			),
			...(['memory.total', 'switches[0].type', 'networkAdapters[0].status'] as const).map(
				(fact) => ({ kind: 'host', fact }) as const,
			),
			...(['state', 'hardDrives[0].size', 'processor.count'] as const).map(
				(fact) => ({ kind: 'virtualMachine', fact }) as const,
			),
		];
		const keys = ['cluster', 'host', 'virtualMachine', 'entry', 'path', 'unlisted'];
		await expectSame(
			(name) => {
				const names = Object.fromEntries(keys.map((key) => [key, name]));
				return facts.flatMap((one) => codeIn(shownBy({ ...one, names }, false))).join('\n');
			},
			['Get-VM', 'Get-ClusterNode', 'Get-VMSwitch'],
		);
	});

	test('names in commands that validate a cluster again are text', async () => {
		const none = { known: 0, undecided: 0, faults: 0, mended: 0, changed: [], exceptions: [] };
		await expectSame(
			(name) => {
				const wanted = { cluster: name, because: ['x'], windowsServer: null };
				const validations = [
					{ ...wanted, tests: 'all', nodes: [name, name] },
					{ ...wanted, tests: 'newDisks', nodes: null },
				];
				const since = { from: 'a', ...none, validations };
				const report = { ...reportOf({}), since };
				return settledTexts(report as unknown as LintReport)
					.flatMap((text) => codeIn(text))
					.join('\n');
			},
			['Test-Cluster'],
		);
	});

	test('names in the script of a plan are text', async () => {
		await expectSame(
			(name) => {
				const node = `N${name}`;
				const ground = {
					cluster: { storageSpacesDirect: {} },
					nodes: { [node]: 16_384, HV02: 16_384 },
					machines: [machineOf(`M${name}`, node, 4000, { role: `R${name}` })],
				};
				return planScript(drainReport(ground, node));
			},
			[
				...['Move-ClusterVirtualMachineRole', 'Wait-Role', 'Suspend-ClusterNode'],
				...['Wait-Storage', 'Enable-StorageMaintenanceMode'],
			],
		);
	});
});
