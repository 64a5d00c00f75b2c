import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatNames } from '../src/reporters/formats.ts';
import { folderOf, hvlint } from './cli/process.ts';
import { harmlessText } from './fuzz/harmless.ts';
import {
	documentsIn,
	faultsOfFormat,
	freeTexts,
	hostileTexts,
	spoiler,
	type Written,
	withKey,
	withTexts,
	withValue,
} from './hostile-places.ts';
import { buildEngine, parseScript } from './powershell/engine.ts';

/** `TURNS=0-30 npx vitest run FILE` puts other texts into other places. */
const [first = 0, last = first] = (process.env.TURNS ?? '0').split('-').map(Number);
const turns = Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** A quarter of the places for each text and turn: all of them, for one or the other text. */
function ofTurns<Place>(places: readonly Place[], text: string): Place[] {
	const shift = hostileTexts.indexOf(text);
	return places.filter((_, at) => turns.some((turn) => (at + shift + turn) % 4 === 0));
}

let page = '';
beforeAll(async () => {
	const found = await hvlint(['examples', '--preset', 'strict', '-f', 'html']);
	const asked = await hvlint(['preflight', 'examples/contoso', '-f', 'html']);
	page = found.out + asked.out;
});

/** What runs print in a folder, and what of it is more than text, or not whole to a reader of its format. */
function runsIn(cwd: string) {
	const faults: string[] = [];
	async function run(...args: string[]): Promise<string> {
		const { code, out, err } = await hvlint(args, { cwd });
		const at = args.lastIndexOf('-f');
		const format = at < 0 ? 'pretty' : (args[at + 1] as string);
		const own = [
			...(code === 70 ? [err] : []),
			...faultsOfText(err, 'standard error'),
			...(args.includes('--script') ? [] : faultsOfText(out, format)),
			...(out === '' ? [] : faultsOfFormat(out, format, page)),
		];
		faults.push(...own.map((fault) => `${JSON.stringify(args)}: ${fault}`));
		return out;
	}
	const inFormats = async (formats: readonly string[], ...args: string[]) => {
		for (const format of formats) await run(...args, '-f', format);
	};
	return { faults, run, inFormats };
}

function faultsOfText(text: string, name: string): string[] {
	// A tab is blank.
	const faults = text.split('\n').map((line) => {
		try {
			harmlessText(line.replaceAll('\t', ' '), name);
			return '';
		} catch (error) {
			return `${(error as Error).message}: ${JSON.stringify(line.slice(0, 500))}`;
		}
	});
	return faults.filter((one) => one !== '');
}

const some = ['pretty', 'json', 'markdown'];
const estates = ['examples/contoso', 'examples/fabrikam', 'test/scenarios/cmdlet-captures'];
const namesOf = (documents: readonly Written[], kind: string) =>
	documents.filter((one) => one.kind === kind).map(({ name }) => String(name));
const aged =
	'apiVersion: hvlint/v1\nkind: VirtualMachine\nname: a\ncluster: null\nowner: HV01\ncollected: 2026-11-20\ncheckpoints: [{ name: c, created: 2025-01-01, type: Standard }]\n';

describe.each(estates)('%s with hostile names', (folder) => {
	const documents = documentsIn(folder);
	const free = freeTexts(documents);

	test.each(turns)('%i', async (turn) => {
		const spoil = spoiler(turn);
		const spoilt = withTexts(documents, (text) => (free.has(text) ? spoil(text) : text));
		const cwd = folderOf({ 'a.json': JSON.stringify(spoilt) });
		const { faults, run, inFormats } = runsIn(cwd);
		const [machine = ''] = namesOf(spoilt, 'VirtualMachine');
		const hosts = namesOf(spoilt, 'Host');
		await inFormats(formatNames, '--preset', 'strict', '--all');
		await inFormats(formatNames, 'preflight', `--vm=${machine}`);
		await inFormats(formatNames, 'preflight', `--vm=${machine}`, `--to=${hosts.at(-1)}`);
		await run('preflight');
		await inFormats(some, 'facts');
		await inFormats(some, 'capacity', '--failures=2');
		for (const format of some) await run('plan', 'drain', '-f', format, '--', ...hosts.slice(0, 1));
		await inFormats(some, 'plan', 'rolling', '--upgrade');
		await run('baseline', '-o', 'known.json');
		await run('baseline', '--update', '-o', 'known.json');
		expect(faults).toEqual([]);
	});
});

describe('a configuration', () => {
	const configuration = {
		...{ $schema: 'x', extends: ['x'], edition: 'x', preset: 'x', failOn: 'x', x: 'y' },
		rules: { 'checkpoints/age': { days: 'x', severity: 'x', x: 1 } },
		overrides: [{ files: ['x'], objects: ['x'], rules: { 'x/y': 'off' } }],
		exceptions: [{ rule: 'x', objects: ['x'], reason: 'x', until: 'x' }],
		baseline: 'x',
	};

	test.each(hostileTexts)('%j in the place of a value or a key', async (text) => {
		const places = [withValue(configuration, text), withKey(configuration, text)].flat();
		for (const spoilt of ofTurns(places, text)) {
			const name = text.length % 2 === 0 ? 'hvlint.json' : 'hvlint.yaml';
			const cwd = folderOf({ 'a.yaml': aged, [name]: JSON.stringify(spoilt) });
			const { faults, run } = runsIn(cwd);
			await run();
			expect(faults).toEqual([]);
		}
	});
});

describe('files and arguments', () => {
	const commands = [
		...[
			[],
			['preflight'],
			['facts'],
			['capacity'],
			['plan', 'drain'],
			['plan'],
			['rules'],
			['docs'],
		],
		...[['explain'], ['help'], ['completion'], ['init'], ['merge'], ['import'], ['baseline', '-o']],
		...[
			['import', '-o'],
			['capacity', '--node'],
			['preflight', '--type'],
			['rules', '--source'],
		],
	];
	const flags = [
		'config',
		'preset',
		'fail-on',
		'as-of',
		'baseline',
		'since',
		'shard',
		'format',
		'x',
	];

	test.each(hostileTexts)('%j', async (text) => {
		const argument = text.replaceAll('\0', '');
		const name = argument.replace(/[/\\]/g, '').slice(0, 60);
		const cwd = folderOf({
			[`${name}.yaml`]: aged,
			[`b${name}.json`]: '{ "apiVersion": "hvlint/v1", "kind": [ }',
			[`${name}/c.yaml`]: aged.replace('name: a', `name: ${JSON.stringify(text)}`),
			[`e${name}.txt`]: aged,
		});
		const { faults, run, inFormats } = runsIn(cwd);
		await inFormats(ofTurns(formatNames, text));
		await run('-f', 'pretty', '-f', `json=${name}.out.json`);
		for (const flag of ofTurns(flags, text)) await run(`--${flag}=${argument}`);
		for (const command of ofTurns(commands, text)) await run(...command, argument);
		const sound = runsIn(folderOf({ 'a.yaml': aged, 'inventory.json': inventory }));
		await sound.run('baseline', '-o', `${name}.json`);
		await sound.run('baseline', '--update', '-o', `${name}.json`);
		await sound.run('-b', `${name}.json`);
		await sound.run('import', 'inventory.json', '-o', name);
		await sound.run('import', 'inventory.json', '-o', name, '--check');
		expect([...faults, ...sound.faults]).toEqual([]);
	});
});

const inventory = JSON.stringify({
	inventory: 'hvlint/v1',
	collected: '2026-11-20T08:00:00Z',
	reads: [{ command: 'Get-VMHost', computer: 'HV01', objects: [{ Name: 'HV01' }] }],
});

test.each(turns)('reports and baselines of strangers: %i', async (turn) => {
	const [folder = ''] = estates;
	const { out } = await hvlint(['--preset', 'strict', '-f', 'json', folder]);
	const cwd = folderOf({ 'a.json': JSON.stringify(documentsIn(folder)) });
	const { faults, run, inFormats } = runsIn(cwd);
	await run('baseline', '-o', 'known.json');
	const known = JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8'));
	// What is a word of the format stays, or all is refused at the begin.
	const words =
		/^(hvlint.*|error|warning|info|blocked|allowed|undecided|passed|failed|open|Live|host|cluster|virtualMachine|estate|migration|document|\d.*|Move-\w+|recommended|strict)$/;
	for (const kept of [words, /^hvlint/]) {
		const spoil = spoiler(turn);
		const spoilt = (value: unknown) =>
			JSON.stringify(withTexts(value, (text) => (kept.test(text) ? text : spoil(text))));
		writeFileSync(join(cwd, 'known.json'), spoilt(known));
		await inFormats(formatNames, '-b', 'known.json');
		await run('baseline', '--update', '-o', 'known.json');
		writeFileSync(join(cwd, 'report.json'), spoilt(JSON.parse(out)));
		await inFormats(formatNames, 'merge', 'report.json');
	}
	expect(faults).toEqual([]);
});

const captures = 'test/import/captures';
describe.each(readdirSync(captures))('import of %s with hostile names', (folder) => {
	const names = readdirSync(`${captures}/${folder}`).filter(
		(name) => !name.startsWith('expected.'),
	);

	test.each(turns)('%i', async (turn) => {
		const spoil = spoiler(turn);
		const files = names.map((name) => {
			const bytes = readFileSync(`${captures}/${folder}/${name}`);
			return [
				name,
				spoiltCapture(bytes.toString(name.endsWith('XML') ? 'utf16le' : 'utf8'), spoil),
			];
		});
		const cwd = folderOf(Object.fromEntries(files));
		const { faults, run, inFormats } = runsIn(cwd);
		await run('import', ...names);
		await inFormats(some, 'import', ...names, '-o', 'estate', '--check');
		await run('import', ...names, '-o', 'estate');
		await inFormats(formatNames, 'estate', '--preset', 'strict');
		const later = spoiler(turn + 1);
		for (const [name = '', text = ''] of files)
			writeFileSync(
				join(cwd, name),
				text.replace(changing, (one) => inJson(later(one))),
			);
		await inFormats(some, 'import', ...names, '-o', 'estate', '--check');
		await run('import', ...names, '-o', 'estate', '--theirs');
		await run('import', '--anonymize', ...names);
		await run('init');
		expect(faults).toEqual([]);
	});
});

describe('import of what others keep, with a hostile name in each object', () => {
	/** As Export-Clixml writes what XML cannot hold: `_x001B_`. */
	const inClixml = (text: string) =>
		text
			.split('')
			.map((unit) =>
				/[\w ]/.test(unit)
					? unit
					: `_x${unit.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
			)
			.join('');
	const id = (index: number) => `416e49fd-28dd-413c-9743-${String(index).padStart(12, '0')}`;
	const clixml = hostileTexts.map((text, index) => {
		const one = (name: string) => `<S N="${name}">${inClixml(text)}</S>`;
		const facts = ['Name', 'ComputerName', 'Path', 'Notes', 'Version'].map(one).join('');
		return `<Obj RefId="${index}"><ToString>x</ToString><Props>${facts}<S N="State">Running</S><S N="AutomaticStopAction">Save</S><G N="Id">${id(index)}</G></Props></Obj>`;
	});
	const resources = hostileTexts.map((text, index) => ({
		...{ address: `hyperv_machine_instance.${text}`, mode: 'managed', name: text },
		...{ type: 'hyperv_machine_instance', provider_name: 'taliesins/hyperv' },
		values: {
			...{ name: `${text}${index}`, path: text, generation: 2, notes: text },
			network_adaptors: [{ name: text, switch_name: text }],
			hard_disk_drives: [{ path: text, controller_type: text }],
		},
	}));

	test.each([
		['machines.xml', `<Objs Version="1.1.0.1">${clixml.join('')}</Objs>`],
		[
			'plan.json',
			JSON.stringify({
				...{ format_version: '1.2', terraform_version: '1.9.0' },
				planned_values: { root_module: { resources } },
			}),
		],
	])('%s', async (name, text) => {
		const cwd = folderOf({ [name]: text });
		const { faults, run, inFormats } = runsIn(cwd);
		expect(await run('import', name)).toContain('kind: VirtualMachine');
		await inFormats(some, 'import', name, '-o', 'estate', '--check');
		await run('import', name, '-o', 'estate');
		await inFormats(some, 'estate');
		await run('import', '--anonymize', name);
		expect(faults).toEqual([]);
	});
});

/** What may be another one on another day. */
const changing = /(?<="(?:SwitchName|Path|Notes|Version|Status|Model)": ?")[^"\\]{2,}(?=")/g;
const inJson = (text: string) => JSON.stringify(text).slice(1, -1);

/** A capture whose names are hostile: values in JSON, text between tags, words in tables. */
function spoiltCapture(text: string, spoil: (text: string) => string): string {
	if (/^\s*</.test(text))
		return text.replace(
			/>([A-Za-z][\w .-]{2,})</g,
			(_, one) => `>${spoil(one).replace(/[&<>]|[^\t\n\r -\ud7ff\ue000-\ufffd]/g, '')}<`,
		);
	try {
		const word = /^$|^[\d/]|^(True|False|Running|Off|Up|hvlint.*|Get-.*|Msvm.*|MSCluster.*)$/;
		const value = JSON.parse(text.replace(/^\ufeff/, ''));
		return JSON.stringify(withTexts(value, (one) => (word.test(one) ? one : spoil(one))));
	} catch {
		return text.replace(/(?<=[:=,|]\s*"?)([A-Za-z][\w-]{3,})/g, (one) => spoil(one));
	}
}

describe.skipIf(buildEngine() !== undefined)('scripts with hostile names', () => {
	/** What the scripts for an estate call, as PowerShell reads them. */
	async function callsOf(documents: readonly Written[]) {
		const { faults, run } = runsIn(folderOf({ 'a.json': JSON.stringify(documents) }));
		const scripts = [
			await run('facts', '--preset', 'strict', '--script'),
			await run('plan', 'rolling', '--script'),
		];
		for (const host of namesOf(documents, 'Host'))
			scripts.push(await run('plan', 'drain', '--script', '--', host));
		const calls: string[] = [];
		for (const script of scripts.filter((one) => one !== '')) {
			faults.push(...faultsOfText(script, 'a script'));
			const { errors, commands } = await parseScript(
				join(folderOf({ 'a.ps1': `\ufeff${script}` }), 'a.ps1'),
			);
			faults.push(...errors);
			calls.push(...commands.map(({ name }) => name));
		}
		return { faults, calls };
	}

	test.each(estates)('%s', async (folder) => {
		const documents = documentsIn(folder);
		const free = freeTexts(documents);
		expect((await callsOf(documents)).calls.length).toBeGreaterThan(10);
		for (const turn of turns.map((one) => one * 7)) {
			const spoil = spoiler(turn);
			const { faults, calls } = await callsOf(
				withTexts(documents, (text) => (free.has(text) ? spoil(text) : text)),
			);
			// They read, move roles, and pause nodes: what hostile names call is none of that.
			const known =
				/^(Get|ConvertTo|New|Import|Move|Wait|Suspend|Resume|Start|Set|Write|Add|Where|ForEach|Select|Sort|Out|Test|Remove-(?!VM)|Group|Measure|Join|Split)-?\w*$/;
			expect(calls.filter((name) => !known.test(name))).toEqual([]);
			expect(faults).toEqual([]);
		}
	});
});
