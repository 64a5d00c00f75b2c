import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kinds } from '../src/source/schema.ts';
import { startLanguageServer } from './language-server.ts';

type Server = Awaited<ReturnType<typeof startLanguageServer>>;

/** Where a text stands in a text. */
function placeOf(text: string, what: string, offset = what.length) {
	const lines = text.slice(0, text.indexOf(what) + offset).split('\n');
	return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

const cluster = `# yaml-language-server: $schema=./schemas/cluster.schema.json
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2025
sharedVolumes:
  - { name: Volume1, state: Onlin }
virtualMachines:
  - name: app01
    version: 10.0
    memory:
      startup: 8GB
      dyn
`;

const estate = `apiVersion: hvlint/v1
kind: Cluster
name: HVC01
shared
---
apiVersion: hvlint/v1
kind: Host
name: HV01
nodes: [HV01]
liv
---
apiVersion: hvlint/v1
kind: VirtualMachin
---
kind: VirtualMachine
apiVersion: hvlint/v1
name: app01
state: Runing
`;

const validating = {
	validate: true,
	hover: true,
	completion: true,
	schemaStore: { enable: false },
};

describe('a file that names the schema of its kind', () => {
	const path = 'cluster.yaml';
	let server: Server;
	let said: string[];
	beforeAll(async () => {
		server = await startLanguageServer({ yaml: validating });
		said = await server.open(path, cluster);
	});
	afterAll(() => server.stop());

	test('a wrong value is flagged, a version without quotes is not', () => {
		expect(said.filter((line) => /^([57]|10) /.test(line))).toEqual([
			expect.stringMatching(/^7 Value is not accepted. Valid values: "Online", "Offline"/),
		]);
	});

	test('the properties of a machine in the cluster are completed', async () => {
		const labels = await server.complete(path, placeOf(cluster, '      dyn'));
		expect(labels).toContain('dynamic');
		expect(labels).not.toContain('startup');
	});

	test('a property is explained', async () => {
		expect(await server.hover(path, placeOf(cluster, 'startup', 2))).toContain(
			'Get-VMMemory Startup.',
		);
	});
});

describe('settings that give every kind one schema', () => {
	const path = 'estate.yaml';
	let server: Server;
	beforeAll(async () => {
		const schemas = {
			'./schemas/manifest.schema.json': [
				'estate.yaml',
				'examples/**/*.yaml',
				'test/scenarios/**/*.yaml',
			],
			'./schemas/config.schema.json': 'hvlint.yaml',
		};
		server = await startLanguageServer({ yaml: { ...validating, schemas } });
	});
	afterAll(() => server.stop());

	test('each document is held against its own kind', async () => {
		const said = await server.open(path, estate);
		expect(said).toEqual(
			expect.arrayContaining([
				'9 Property nodes is not allowed.',
				'13 Value is not accepted. Valid values: "Cluster", "Host", "VirtualMachine".',
				expect.stringMatching(/^18 Value is not accepted. Valid values: "Running"/),
			]),
		);
		const complete = (what: string) => server.complete(path, placeOf(estate, what));
		expect(await complete('\nshared')).toContain('sharedVolumes');
		expect(await complete('\nliv')).toContain('liveMigration');
		expect(await complete('\nliv')).not.toContain('sharedVolumes');
		expect(await complete('VirtualMachin')).toEqual(
			expect.arrayContaining(['Cluster', 'Host', 'VirtualMachine']),
		);
		expect(await server.hover(path, placeOf(estate, 'state: Runing', 2))).toContain(
			'Get-VM State.',
		);
	});

	test.each(globSync(['examples/**/*.yaml', 'test/scenarios/**/*.yaml']))(
		'nothing is flagged in %s',
		async (file) => {
			expect(await server.open(file, readFileSync(file, 'utf8'))).toEqual([]);
		},
	);

	test('the rules of a configuration are completed and checked', async () => {
		const config = 'failOn: eror\nrules:\n  preflight/mem\n';
		expect(await server.open('hvlint.yaml', config)).toContainEqual(
			expect.stringMatching(/^1 Value is not accepted/),
		);
		const labels = await server.complete('hvlint.yaml', placeOf(config, 'preflight/mem'));
		expect(labels).toContain('preflight/memory');
	});
});

test('the schema of every kind knows every kind', () => {
	const { definitions } = JSON.parse(readFileSync('schemas/manifest.schema.json', 'utf8'));
	const { properties, allOf } = definitions.document;
	expect(properties.kind.enum).toEqual(Object.keys(kinds));
	expect(allOf.map((one: { then: { $ref: string } }) => one.then.$ref)).toEqual(
		Object.values(kinds),
	);
});
