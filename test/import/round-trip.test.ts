import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import type { Cluster, Host, VirtualMachine } from '../../src/generated/manifest.ts';
import { importExports } from '../../src/import/import.ts';
import { mergeManifests } from '../../src/import/merge.ts';
import { parseExport } from '../../src/import/parse.ts';
import { tidy } from '../../src/import/tidy.ts';
import {
	type Depth,
	type Generation,
	printCluster,
	printHost,
	printMachine,
} from './as-cmdlets.ts';

const gigabytes = fc.integer({ min: 1, max: 512 }).map((count) => `${count}GB`);
const generation = fc.constantFrom<Generation>('5.1', '7');
const depth = fc.constantFrom<Depth>('apart', 'cut', 'inside');
const text = fc
	.string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
	.filter((one) => one.trim() === one && one !== '');

const drive = (name: string) =>
	fc.record({
		path: fc.constant(`C:\\ClusterStorage\\Volume1\\${name}.vhdx`),
		type: fc.constantFrom('Fixed', 'Dynamic'),
		size: gigabytes,
		fileSize: gigabytes,
		parents: fc.constant([]),
		shared: fc.boolean(),
		passThrough: fc.constant(false),
		controllerType: fc.constantFrom('IDE', 'SCSI'),
		controllerNumber: fc.integer({ min: 0, max: 3 }),
		controllerLocation: fc.integer({ min: 0, max: 63 }),
	});

const adapter = fc
	.record({
		name: text,
		switch: fc.constantFrom('LAN', null),
		mac: fc
			.integer({ min: 1, max: 0xffffff })
			.map((number) => `00155D${number.toString(16).toUpperCase().padStart(6, '0')}`),
		dynamicMacAddress: fc.boolean(),
		iovWeight: fc.integer({ min: 0, max: 100 }),
	})
	.chain((one) =>
		fc.oneof(
			fc.constant({ ...one, operationMode: 'Untagged' as const }),
			fc
				.integer({ min: 1, max: 4094 })
				.map((vlan) => ({ ...one, operationMode: 'Access' as const, vlan })),
		),
	);

const memory = fc.oneof(
	fc.record({
		startup: gigabytes,
		dynamic: fc.constant(false),
		priority: fc.integer({ min: 0, max: 100 }),
		assigned: gigabytes,
	}),
	fc.record({
		startup: gigabytes,
		dynamic: fc.constant(true),
		minimum: gigabytes,
		maximum: gigabytes,
		buffer: fc.integer({ min: 5, max: 50 }),
		priority: fc.integer({ min: 0, max: 100 }),
		assigned: gigabytes,
	}),
);

const machine = (number: number, owner: string, cluster: string) =>
	fc.record({
		apiVersion: fc.constant('hvlint/v1'),
		kind: fc.constant('VirtualMachine'),
		name: text.map((one) => `${one}${number}`),
		id: fc.constant(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`),
		cluster: fc.constant(cluster),
		owner: fc.constant(owner),
		state: fc.constantFrom('Running', 'Off', 'Saved', 'Paused'),
		operationalStatus: fc.constant([]),
		generation: fc.constantFrom(1, 2),
		version: fc.constantFrom('5.0', '9.0', '10.0'),
		highlyAvailable: fc.boolean(),
		automaticStartAction: fc.constantFrom('Nothing', 'StartIfRunning', 'Start'),
		automaticStopAction: fc.constantFrom('TurnOff', 'Save', 'ShutDown'),
		checkpointType: fc.constantFrom('Disabled', 'Production', 'ProductionOnly', 'Standard'),
		processor: fc.record({
			count: fc.integer({ min: 1, max: 64 }),
			compatibilityForMigrationEnabled: fc.boolean(),
			compatibilityForOlderOperatingSystemsEnabled: fc.boolean(),
			exposeVirtualizationExtensions: fc.boolean(),
		}),
		security: fc.record({
			tpmEnabled: fc.boolean(),
			shielded: fc.boolean(),
			encryptStateAndVmMigrationTraffic: fc.boolean(),
		}),
		dvdDrives: fc.array(
			fc.record({
				media: fc.constant('Iso'),
				path: fc.constantFrom('C:\\ClusterStorage\\Volume1\\a.iso', '\\\\files\\iso\\b.iso'),
				controllerType: fc.constantFrom('IDE', 'SCSI'),
				controllerNumber: fc.integer({ min: 0, max: 3 }),
				controllerLocation: fc.integer({ min: 0, max: 63 }),
			}),
			{ minLength: 1, maxLength: 2 },
		),
		comPorts: fc
			.subarray([1, 2])
			.map((numbers) => numbers.map((one) => ({ number: one, path: `\\\\.\\pipe\\port${one}` }))),
		fibreChannelHostBusAdapters: fc.array(
			fc.record({
				virtualSan: fc.constantFrom('Production', null),
				worldWidePortNameSetA: fc.constantFrom('C003FF01051C0000', 'C003FF01051C0002'),
				worldWidePortNameSetB: fc.constantFrom('C003FF01051C0001', 'C003FF01051C0003'),
			}),
			{ minLength: 1, maxLength: 2 },
		),
		assignableDevices: fc.array(
			fc.record({
				name: text,
				locationPath: fc.constantFrom('PCIROOT(0)#PCI(0300)', 'PCIROOT(0)#PCI(0301)'),
				resourcePool: fc.constantFrom('GpuPool', null),
			}),
			{ minLength: 1, maxLength: 2 },
		),
		memory,
		path: fc.constant('C:\\ClusterStorage\\Volume1\\it'),
		hardDrives: fc
			.array(fc.constant(0), { minLength: 1, maxLength: 3 })
			.chain((all) => fc.tuple(...all.map((_, index) => drive(`${number}-${index}`)))),
		networkAdapters: fc.array(adapter, { minLength: 1, maxLength: 3 }),
		checkpoints: fc.array(
			fc.record({
				name: text,
				created: fc.constant('2026-10-01T08:00:00Z'),
				type: fc.constantFrom('Standard', 'Recovery'),
			}),
			{ minLength: 1, maxLength: 2 },
		),
	}) as unknown as fc.Arbitrary<VirtualMachine>;

const host = (name: string, cluster: string) =>
	fc.record({
		apiVersion: fc.constant('hvlint/v1'),
		kind: fc.constant('Host'),
		name: fc.constant(name),
		cluster: fc.constant(cluster),
		state: fc.constantFrom('Up', 'Down', 'Paused', 'Joining'),
		nodeWeight: fc.constantFrom(0, 1),
		processor: fc.record({ logicalProcessors: fc.integer({ min: 1, max: 512 }) }),
		memory: fc.record({ total: gigabytes }),
		paths: fc.constant({ virtualMachines: 'D:\\VMs', virtualHardDisks: 'D:\\VHDs' }),
		numaSpanningEnabled: fc.boolean(),
		macAddressRange: fc.constant({ minimum: '00155D000100', maximum: '00155D0001FF' }),
		switches: fc.array(
			fc.record({
				name: text,
				type: fc.constantFrom('External', 'Internal', 'Private'),
				allowManagementOS: fc.boolean(),
				iovEnabled: fc.boolean(),
				iovVirtualFunctionCount: fc.integer({ min: 0, max: 64 }),
				embeddedTeamingEnabled: fc.boolean(),
				adapter: text,
			}),
			{ minLength: 1, maxLength: 3 },
		),
		liveMigration: fc.record({
			enabled: fc.boolean(),
			maximum: fc.integer({ min: 0, max: 10 }),
			authentication: fc.constantFrom('CredSSP', 'Kerberos'),
			useAnyNetwork: fc.boolean(),
			performance: fc.constantFrom('TCPIP', 'Compression', 'SMB'),
		}),
	}) as unknown as fc.Arbitrary<Host>;

const estate = fc.record({
	cluster: fc.record({
		apiVersion: fc.constant('hvlint/v1'),
		kind: fc.constant('Cluster'),
		name: fc.constant('CL1'),
		domain: fc.constant('contoso.com'),
		functionalLevel: fc.integer({ min: 8, max: 12 }),
		nodes: fc.constant(['HV01', 'HV02']),
		networks: fc.constant([{ name: 'LM', role: 'Cluster', state: 'Up', subnet: '10.1.2.0/24' }]),
		clusterEnforcedAntiAffinity: fc.boolean(),
		maximumParallelMigrations: fc.integer({ min: 0, max: 10 }),
		blockCacheSize: gigabytes,
	}) as unknown as fc.Arbitrary<Cluster>,
	hosts: fc.tuple(host('HV01', 'CL1'), host('HV02', 'CL1')),
	machines: fc.tuple(
		machine(1, 'HV01', 'CL1'),
		machine(2, 'HV02', 'CL1'),
		machine(3, 'HV02', 'CL1'),
	),
});

type Estate = { cluster: Cluster; hosts: readonly Host[]; machines: readonly VirtualMachine[] };

function importOf({ cluster, hosts, machines }: Estate, how: Generation, howDeep: Depth = 'apart') {
	const texts = [
		...printCluster(cluster, hosts),
		...hosts.flatMap((one) => printHost(one, how)),
		...machines.flatMap((one) => printMachine(one, how, howDeep)),
	];
	const parsed = parseExport('export.json', Buffer.from(texts.join('\n')));
	return importExports(parsed.documents);
}

const nobody = () => false;

test('what the cmdlets print of an estate is imported as the estate that it was', () => {
	fc.assert(
		fc.property(estate, generation, depth, (one, how, howDeep) => {
			const { manifests, skipped } = importOf(one, how, howDeep);
			expect(skipped).toEqual([]);
			expect(manifests.map(tidy)).toEqual([one.cluster, ...one.hosts, ...one.machines].map(tidy));
		}),
		{ numRuns: 60 },
	);
});

test('an import that is written and imported again changes nothing', () => {
	fc.assert(
		fc.property(estate, generation, (one, how) => {
			const { manifests } = importOf(one, how);
			const { files } = mergeManifests([], manifests, nobody);
			const again = mergeManifests(files, manifests, nobody, 'theirs');
			expect({ files: again.files, objects: again.objects }).toEqual({ files: [], objects: [] });
		}),
		{ numRuns: 40 },
	);
});

test('what people added survives the import of another day, whatever has changed since', () => {
	fc.assert(
		fc.property(estate, estate, generation, (before, after, how) => {
			const { files } = mergeManifests([], importOf(before, how).manifests, nobody);
			const byHand = '\n# ordered in March\nhardware: { certifiedFor: [ 2022 ] } # by hand\n';
			const edited = files.map((file) =>
				file.path.startsWith('hosts/') ? { ...file, text: `${file.text}${byHand}` } : file,
			);
			const merged = mergeManifests(edited, importOf(after, how).manifests, nobody, 'theirs');
			const written = new Map([...edited, ...merged.files].map((file) => [file.path, file.text]));
			for (const name of ['HV01', 'HV02']) {
				const yaml = written.get(`hosts/${name}.yaml`) ?? '';
				expect(yaml).toContain('# ordered in March');
				expect(yaml).toContain('# by hand');
				expect(parseAllDocuments(yaml)[0]?.toJSON().hardware).toEqual({ certifiedFor: [2022] });
			}
			expect(merged.removed).toEqual([]);
		}),
		{ numRuns: 15 },
	);
});

test('what is written holds the facts of the estate, in its manifests or in their defaults', () => {
	fc.assert(
		fc.property(estate, (one) => {
			const { manifests } = importOf(one, '7');
			const documents = mergeManifests([], manifests, nobody).files.map(({ text: yaml }) =>
				parseAllDocuments(yaml)[0]?.toJSON(),
			);
			const defaults = documents[0]?.defaults ?? {};
			const whole = documents.map((document, index) =>
				index === 0
					? { ...document, defaults: undefined }
					: merged(document.kind === 'Host' ? defaults.hosts : defaults.virtualMachines, document),
			);
			expect(whole.map(tidy)).toEqual(manifests.map(tidy));
		}),
		{ numRuns: 40 },
	);
});

type Properties = Readonly<Record<string, unknown>>;

function merged(below: Properties = {}, above: Properties): Properties {
	const keys = new Set([...Object.keys(below), ...Object.keys(above)]);
	return Object.fromEntries(
		[...keys].map((key) => {
			const [low, high] = [below[key], above[key]];
			const both = [low, high].every(
				(one) => typeof one === 'object' && one !== null && !Array.isArray(one),
			);
			return [key, both ? merged(low as Properties, high as Properties) : (high ?? low)];
		}),
	);
}
