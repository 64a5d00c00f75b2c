import { readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { mostMovesToldApart } from '../src/cli/commands/preflight.ts';
import { charactersPerFact, mostToldFacts } from '../src/engine/ask-again.ts';
import { mostExceptions } from '../src/engine/manifest-exceptions.ts';
import { mostFindings, mostOfMachine } from '../src/engine/outcome-writer.ts';
import { inThousands, limits } from '../src/source/limits.ts';

const page = readFileSync('docs/security.md', 'utf8');
const modules = globSync(['src/**/*.{ts,tsx}', 'rules/**/*.ts', '!src/generated/**']).sort();
/** What may be imported besides neighbours: parts of Node that reach nobody, and packages that do not either. */
const usable = new Set([
	...['crypto', 'fs', 'net', 'path', 'timers/promises', 'url', 'util'].map((one) => `node:${one}`),
	...[
		'node:child_process',
		'@actions/core',
		'fast-string-width',
		'preact',
		'preact/hooks',
		'preact-render-to-string',
	],
	...Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies),
]);
const textOf = (module: string) => readFileSync(module, 'utf8');

describe('docs/security.md', () => {
	const links = [...page.matchAll(/\[([^\]]+)\]\(\.\.\/(test\/[^)]+)\)/g)].map(
		([, name = '', file = '']) => [name.replaceAll('\n', ' ').replace(/ +/g, ' '), file] as const,
	);

	test.each(links)('%s is a test of %s', (name, file) => {
		expect(textOf(join('.', file))).toMatch(
			new RegExp(
				`(?:test|describe)(?:\\.skipIf\\(.*\\))?\\((['"])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\1`,
			),
		);
	});

	test('each promise names its test', () => {
		const promises = page.split(/\n(?=- |## |\n)/).filter((part) => part.startsWith('- '));
		expect(promises.length).toBeGreaterThan(15);
		expect(promises.filter((promise) => !promise.includes('](../test/'))).toEqual([]);
	});
});

test('the limits are those of the code', () => {
	const told = [...page.matchAll(/^\| (.*?) \| (.*?) \|$/gm)].map(
		([, what, most]) => `${what}: ${most}`,
	);
	const [bytes, ...numbers] = [
		limits.bytes / 1024 ** 2,
		...[limits.signs, limits.depth, limits.keys, limits.entries, limits.nestedEntries],
		...[limits.entriesOf.nodes, limits.entriesOf.networks, limits.text],
		...[limits.values, limits.valuesOfJson, limits.mergedKeys, limits.faults],
		...[limits.objects, limits.charactersPerObject],
		...[limits.migrations, limits.charactersPerMigration],
	].map((limit) => inThousands(limit as number));
	const [signs, depth, keys, entries, nested, nodes, networks, text, values, ofJson] = numbers;
	const [merged, faults, objects, perObject, migrations, perMigration] = numbers.slice(10);
	const { nodes: most, possibleOwners, preferredOwners, networkAdapters } = limits.entriesOf;
	const { affinityRules, groups } = limits.entriesOf;
	const { hardDrives, parents, checkpoints, antiAffinityClassNames, exceptions } = limits.entriesOf;
	expect(told.slice(2)).toEqual([
		`bytes of one file: ${bytes} MiB`,
		`lines, commas and brackets of one file: ${signs}`,
		`levels of lists and objects: ${depth}`,
		`keys of one object: ${keys}`,
		`documents of one file, entries of one list: ${entries}; in an entry of another list ${nested}`,
		`nodes, possible and preferred owners, network adapters: ${nodes}; networks of a cluster ${networks}, affinity rules ${affinityRules}, groups of one ${groups}`,
		`drives of a machine: ${hardDrives}; parents of one ${parents}, checkpoints of a machine ${checkpoints}, anti-affinity classes ${antiAffinityClassNames}, exceptions ${exceptions}`,
		`characters of one path or reason, of any other text: ${text}; ${inThousands(limits.name)}`,
		`values of one YAML document, of one JSON file: ${values}; ${ofJson}`,
		`keys that merges bring into one file: ${merged}`,
		`of one file that is imported: objects, documents one after the other, characters that references (\`Ref\` of \`Export-Clixml\`) bring into it: ${[limits.objectsOfExport, limits.documentsOfExport, limits.charactersOfReferences].map(inThousands).join('; ')}`,
		`faults of the documents of one run, beyond which none with faults is used: ${faults}`,
		`problems that are told of one document, of one file; the rest is counted: ${limits.problems}; ${inThousands(limits.problemsOfFile)}`,
		`clusters, hosts, machines and planned moves of one run: ${objects}, or one for each ${perObject} characters`,
		`hosts that are named, as nodes or as owners of machines, in one run: ${objects}, or one for each ${perObject} characters`,
		`planned moves of one run: ${migrations}, or one for each ${perMigration} characters`,
		`machines on the hosts that planned moves lead to, counted for each move: ${inThousands(limits.machinesMet)}`,
		`machines of the clusters of one run, counted for each node: ${inThousands(limits.starts)}, or one for each ${limits.charactersPerStart} characters`,
		`names in the groups of the affinity rules of one run: ${inThousands(limits.groups)}`,
		`drives, adapters and other entries of lists of one run, those of defaults counted for each machine: ${inThousands(limits.parts)}, or one for each ${limits.charactersPerPart} characters`,
		`values that defaults give to the machines and hosts of one run: ${inThousands(limits.givenValues)}`,
		`exceptions of one run: ${inThousands(mostExceptions)}`,
		`facts and conditions that are told of the undecided checks of one run, of the open ones, and of all moves, or one for each ${charactersPerFact} characters of what is said of them; what is left out is counted: ${inThousands(mostToldFacts)}`,
		`moves that \`preflight\` is asked about in a format that tells each by itself (any but \`pretty\`, \`markdown\` and \`html\`): ${inThousands(mostMovesToldApart)}`,
		`findings of one rule about one machine or move, one other object or the estate; the rest is counted: ${mostOfMachine}; ${inThousands(mostFindings)}`,
	]);
	expect(new Set([possibleOwners, preferredOwners, networkAdapters])).toEqual(new Set([most]));
});

test('nothing connects or makes code, and Git alone is started, for --since', () => {
	const imported = modules.flatMap(importsOf);
	expect([...new Set(imported.map(({ from }) => from))].filter((one) => !usable.has(one))).toEqual(
		[],
	);
	// Nothing is loaded by a name that is made up as it runs.
	expect(modules.filter((module) => /\b(?:import|require)\s*\((?!')/.test(textOf(module)))).toEqual(
		[],
	);
	const starters = modules.filter((module) => textOf(module).includes('child_process'));
	expect(starters).toEqual(['src/cli/git.ts']);
	const started = [
		...textOf('src/cli/git.ts').matchAll(/(?<!\.)\b(spawn|exec|execFile|fork)(?:Sync)?\(\s*(\S+)/g),
	];
	expect(started.map(([, , program]) => program)).toEqual(["'git',"]);
	const powers =
		/\beval\(|new Function|\bfetch\(|WebSocket|EventSource|XMLHttpRequest|sendBeacon|\.src =/;
	expect(modules.filter((module) => powers.test(textOf(module)))).toEqual([]);
	// Of the network, addresses alone are understood.
	const ofNet = imported.filter(({ from }) => from === 'node:net').flatMap(({ names }) => names);
	expect(ofNet.filter((name) => !/^isIP|^BlockList$/.test(name))).toEqual([]);
});

test('the command reads two environment variables', () => {
	const environment =
		/\bprocess\s*(?:\.\s*env|\[)|(?:from|\() ?'(?:node:)?process'|\benv\b[^}]*\}\s*=\s*process\b(?!\.)|globalThis/;
	const readers = modules.filter((module) => environment.test(textOf(module)));
	// Git has the environment that it was set up for.
	expect(readers).toEqual(['src/action.ts', 'src/cli/git.ts', 'src/cli/main.ts']);
	const reads = ['src/cli/git.ts', 'src/cli/main.ts'].flatMap((module) => [
		...textOf(module).matchAll(/[^\n]*process\.env\b[^\n]*/g),
	]);
	expect(reads.map(([line]) => line.trim().split(',', 2).join())).toEqual([
		"env: { ...process.env, GIT_NO_LAZY_FETCH: '1'",
		'const { NO_COLOR, FORCE_COLOR } = process.env;',
	]);
	// The Action those of its step, and of them what tells of a pull request.
	const ofStep = [...textOf('src/action.ts').matchAll(/process\.env(?:\.(\w+)|\))/g)];
	expect(new Set(ofStep.map(([, name]) => name))).toEqual(
		new Set([undefined, 'GITHUB_WORKSPACE', 'NO_COLOR', 'GITHUB_STEP_SUMMARY']),
	);
});

test('only reports, baselines, imported manifests and what init sets up are written', () => {
	const reading =
		/^(?:Dirent$|Stats$|close|constants|exists|fstat|lstat|open|read|realpath|stat|watch)/;
	const writers = modules.filter(
		(module) =>
			importsOf(module)
				.filter(({ from }) => from.startsWith('node:fs'))
				.some(({ names }) => names.some((name) => !reading.test(name))) ||
			/openSync\([^)]*,\s*'(?!r')/.test(textOf(module)),
	);
	expect(writers).toEqual([
		'src/action.ts',
		'src/cli/baseline-file.ts',
		'src/cli/commands/import.ts',
		'src/cli/commands/init.ts',
		'src/cli/output.ts',
	]);
});

/** What a module imports that is none of its neighbours, with the names that it takes of it. */
function importsOf(module: string): { readonly from: string; readonly names: readonly string[] }[] {
	const text = textOf(module);
	const imports = text.matchAll(/^(?:import|export) (?:([\w\s{},*]*?) from )?'([^.'][^']*)'/gm);
	const later = text.matchAll(/\bimport\('([^.'][^']*)'\)/g);
	return [
		...[...imports].map(([, names = '', from = '']) => ({ from, names: namesIn(names) })),
		...[...later].map(([, from = '']) => ({ from, names: ['*'] })),
	];
}

function namesIn(clause: string): string[] {
	return clause.split(/[{},\s]+/).filter((name) => name !== '' && name !== 'type');
}
