import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { rules } from '../rules/index.ts';
import type { Rule } from '../src/engine/rule.ts';
import { getOrAdd } from '../src/estate/maps.ts';
import {
	type Answers,
	answersOf,
	at,
	type Change,
	changes,
	isAlarm,
	isBetter,
	isExcused,
	isOrdered,
	otherCase,
	type Path,
	partsOf,
	ruleOf,
	tell,
	type Written,
	withPart,
} from './laws.ts';
import { type Differences, documentsOf } from './preflight/situation.ts';

// What every rule answers, held against what it answers of the same estate with one thing less, spoilt,
// written otherwise. Each fact that an estate states is tried in one of those that state it; with LAWS=3
// in three of them, with LAWS=all in all, which takes long.
const mostOfOneKind =
	process.env.LAWS === 'all' ? Number.POSITIVE_INFINITY : Number(process.env.LAWS ?? 1);

/**
 * The facts for which the product has a default, and the checks whose answer may get better where such a
 * fact is not stated: nothing else may.
 */
const defaults = [
	'checkpoints/before-major-update plannedUpdates',
	'cluster/affinity-rule-places affinityRules',
	'cluster/affinity-rules affinityRules',
	'cluster/anti-affinity antiAffinityClassNames',
	'cluster/anti-affinity-nodes antiAffinityClassNames',
	'cluster/came-with affinityRules',
	'cluster/came-with domain',
	'cluster/came-with faultDomains',
	'cluster/came-with roles',
	'cluster/came-with storageSpacesDirect',
	'cluster/came-with type',
	'cluster/dynamic-quorum dynamicQuorum',
	'cluster/editions edition',
	'cluster/enforced-anti-affinity antiAffinityClassNames',
	'cluster/enforced-anti-affinity clusterEnforcedAntiAffinity',
	'cluster/enforced-anti-affinity possibleOwners',
	'cluster/fault-domains faultDomains',
	'cluster/functional-level functionalLevel',
	'cluster/heartbeat crossSubnetDelay',
	'cluster/heartbeat crossSubnetThreshold',
	'cluster/heartbeat quarantineDuration',
	'cluster/heartbeat quarantineThreshold',
	'cluster/heartbeat sameSubnetDelay',
	'cluster/heartbeat sameSubnetThreshold',
	'cluster/live-migration-network liveMigration',
	'cluster/live-migration-preferred migration',
	'cluster/parallel-migrations maximumParallelMigrations',
	'cluster/processor-models features',
	'cluster/witness-type cloud',
	'cluster/witness-type disk',
	'cluster/witness-type fileShare',
	'cluster/witness-type type',
	'csv/highly-available automaticStartAction',
	'guest/installation-media installation',
	'guest/licence installation',
	'guest/memory-demand demand',
	'guest/patched-after-installation installation',
	'host/virtual-sans hostBusAdapters',
	'host/virtual-sans virtualSans',
	'memory/dynamic-range buffer',
	'network/adapters-alike networkAdapters',
	'network/came-with embeddedTeamingEnabled',
	'network/came-with switches',
	'network/cluster-monitored clusterMonitored',
	'network/dynamic-mac-addresses macAddressRange',
	'network/live-migration-speed linkSpeed',
	'network/live-migration-speed liveMigration',
	'network/live-migration-speed networkAdapters',
	'network/live-migration-speed status',
	'network/management-adapters networkAdapters',
	'network/management-adapters status',
	'network/mandatory-features mandatoryFeatureName',
	'network/mandatory-features networkAdapters',
	'network/physical-adapters virtual',
	'network/port-mirroring networkAdapters',
	'network/port-mirroring portMirroringMode',
	'network/private-vlans networkAdapters',
	'network/private-vlans operationMode',
	'network/sr-iov-functions iovEnabled',
	'network/sr-iov-functions iovWeight',
	'network/sr-iov-functions networkAdapters',
	'network/sr-iov-functions switches',
	'network/sr-iov-guest iovWeight',
	'network/sr-iov-unused guest',
	'network/storage-spaces-direct rdmaEnabled',
	'network/switch-extensions extensions',
	'network/switch-extensions switches',
	'network/team-interfaces adapter',
	'network/team-interfaces teams',
	'network/team-speeds teamMembers',
	'network/virtual-machine-queues networkAdapters',
	'network/virtual-machine-queues vmqEnabled',
	'preflight/anti-affinity antiAffinityClassNames',
	'preflight/clustered-disk-access role',
	'preflight/credential-guard credentialGuard',
	'preflight/enforced-anti-affinity antiAffinityClassNames',
	'preflight/enforced-anti-affinity clusterEnforcedAntiAffinity',
	'preflight/live-migration-enabled maximumParallelMigrations',
	'preflight/machine-state integrationServices',
	'preflight/machine-state shutdown',
	'preflight/management-service hypervisorPresent',
	'preflight/management-service services',
	'preflight/mandatory-features mandatoryFeatureName',
	'preflight/memory reserve',
	'preflight/numa-memory numaSpanningEnabled',
	'preflight/possible-owner possibleOwners',
	'preflight/processor-features compatibilityForMigrationMode',
	'preflight/resource-pools resourcePool',
	'preflight/virtual-tpm encryptStateAndVmMigrationTraffic',
	'replica/application-consistent replication',
	'replica/broker-name replication',
	'replica/compression replication',
	'replica/encryption replication',
	'replica/health replication',
	'replica/kerberos replication',
	'replica/machine-certificate replication',
	'replica/paging-file replication',
	'replica/paused replication',
	'replica/resynchronization replication',
	'replica/server kerberosAuthenticationPort',
	'replica/server replication',
	'replica/server-certificate replicationServer',
	'replica/throttling replication',
	'sizing/failover-processors possibleOwners',
	'storage/drive-symmetry physicalDisks',
	'storage/drive-symmetry storage',
	'storage/partition-table partitionStyle',
	'storage/quality-of-service hardDrives',
	'storage/quality-of-service maximumIOPS',
	'storage/sector-size hardDrives',
	'storage/sector-size physicalSectorSize',
	'storage/virtual-hard-disk-alignment alignment',
	'storage/virtual-hard-disk-alignment hardDrives',
	'virtual-machine/assigned-devices assignableDevices',
	'virtual-machine/came-with assignableDevices',
	'virtual-machine/came-with checkpointType',
	'virtual-machine/came-with compatibilityForMigrationMode',
	'virtual-machine/came-with controllerType',
	'virtual-machine/came-with dynamic',
	'virtual-machine/came-with fibreChannelHostBusAdapters',
	'virtual-machine/came-with generation',
	'virtual-machine/came-with iovWeight',
	'virtual-machine/came-with memory',
	'virtual-machine/came-with networkAdapters',
	'virtual-machine/came-with processor',
	'virtual-machine/came-with security',
	'virtual-machine/came-with shared',
	'virtual-machine/came-with shielded',
	'virtual-machine/came-with tpmEnabled',
	'virtual-machine/current-owner possibleOwners',
	'virtual-machine/failover-nodes encryptStateAndVmMigrationTraffic',
	'virtual-machine/failover-nodes mandatoryFeatureName',
	'virtual-machine/failover-nodes possibleOwners',
	'virtual-machine/failover-nodes resourcePool',
	'virtual-machine/failover-owners possibleOwners',
	'virtual-machine/fibre-channel-paths fibreChannelHostBusAdapters',
	'virtual-machine/generation-2-devices controllerType',
	'virtual-machine/generation-2-devices dvdDrives',
	'virtual-machine/generation-2-devices floppyDrives',
	'virtual-machine/generation-2-devices legacy',
	'virtual-machine/generation-2-devices media',
	'virtual-machine/generation-2-devices networkAdapters',
	'virtual-machine/generation-2-devices path',
	'virtual-machine/integration-services integrationServices',
	'virtual-machine/media installation',
	'virtual-machine/nested-virtualization exposeVirtualizationExtensions',
	'virtual-machine/numa-spanning possibleOwners',
	'virtual-machine/possible-owners possibleOwners',
	'virtual-machine/resource-pools resourcePool',
	'virtual-machine/serial-ports comPorts',
	'virtual-machine/virtual-tpm security',
	'virtual-machine/virtual-tpm tpmEnabled',
];

const examples = rules.flatMap((rule) => {
	const { good, bad, undecided = [] } = rule.examples;
	return [...good, ...bad, ...undecided].map(({ input }) => ({
		asked: [rule],
		estate: documentsIn(input),
	}));
});
const themes = await Promise.all(
	readdirSync('test/preflight/situations').map(
		(file) => import(/* @vite-ignore */ `./preflight/situations/${file}`),
	),
);
const situations = themes
	.flatMap((theme) => Object.values<Differences[]>(theme).flat())
	.map(documentsOf);
const folders = ['examples/contoso', 'examples/fabrikam'].map((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.yaml'))
		.flatMap((file) => documentsIn(readFileSync(`${folder}/${file}`, 'utf8'))),
);
const wholes = [...situations, ...folders];
const estates: readonly (readonly Written[])[] = [
	...examples.map(({ estate }) => estate),
	...wholes,
];

function documentsIn(text: string): Written[] {
	return parseAllDocuments(text)
		.map((document) => document.toJS())
		.filter((value) => value?.apiVersion === 'hvlint/v1');
}

/** An estate, and the rules that are asked about it. */
interface Asked {
	readonly asked: readonly Rule[];
	readonly estate: readonly Written[];
}

/** A part of a document of one of the estates. */
interface Part {
	readonly estate: readonly Written[];
	readonly index: number;
	readonly path: Path;
}

const parts = sample(
	estates.flatMap((estate) =>
		estate.flatMap((document, index) =>
			partsOf(document).map((path): Part => ({ estate, index, path })),
		),
	),
	({ estate, index, path }) =>
		[estate[index]?.kind, ...path.map((key) => (typeof key === 'number' ? '[]' : key))].join('.'),
);

/** Some of the things of each kind, from all over the list. */
function sample<T>(things: readonly T[], kindOf: (thing: T) => string): T[] {
	const kinds = new Map<string, T[]>();
	for (const thing of things) {
		const kind = kindOf(thing);
		kinds.set(kind, [...(kinds.get(kind) ?? []), thing]);
	}
	return [...kinds.values()].flatMap((all) => {
		const step = Math.max(1, all.length / mostOfOneKind);
		return all.filter((_, index) => index % step < 1);
	});
}

const known = new Map<readonly Written[], Answers>();

/** The answers that are others once an estate is another one. */
function changesOf(
	estate: readonly Written[],
	other: readonly Written[],
	needsValid = false,
): Change[] {
	const before = getOrAdd(known, estate, () => answersOf(rules, estate) as Answers);
	const after = answersOf(rules, other, needsValid);
	return after ? changes(before, after) : [];
}

const label = ({ estate, index, path }: Part) =>
	`${estate[index]?.kind} ${estate[index]?.name} ${path.join('.')}`;

describe('no answer gets better, and none becomes a fault,', () => {
	test('when a fact is not stated', () => {
		const excused = new Set<string>();
		const broken = parts.flatMap((part) => {
			const { estate, index, path } = part;
			const key = path.at(-1);
			// A planned migration is what is asked, not a fact.
			if (typeof key !== 'string' || path[0] === 'migrations') return [];
			const value = at(estate[index] as Written, path);
			return changesOf(estate, withPart(estate, index, path, undefined))
				.filter((one) => isBetter(one) || isAlarm(one))
				.filter((one) => {
					if (one.after.assumed.has(key) && isBetter(one) && isExcused(one, key, value))
						excused.add(`${ruleOf(one)} ${key}`);
					return !isExcused(one, key, value);
				})
				.map((one) => `${label(part)}: ${tell(one)}`);
		});
		expect(broken).toEqual([]);
		expect([...excused].filter((one) => !defaults.includes(one))).toEqual([]);
		if (mostOfOneKind === Number.POSITIVE_INFINITY) expect([...excused].sort()).toEqual(defaults);
	});

	test('when something is invalid', () => {
		const broken = parts.flatMap((part) => {
			const { estate, index, path } = part;
			return changesOf(estate, withPart(estate, index, path, [[['invalid']]]))
				.filter((one) => isBetter(one) || isAlarm(one))
				.map((one) => `${label(part)}: ${tell(one)}`);
		});
		expect(broken).toEqual([]);
	});

	test('when a document cannot be used, or is not known for a manifest', () => {
		const faults = [{ name: ['invalid'] }, { apiVersion: undefined, apiversion: 'hvlint/v1' }];
		const documentsOf = (all: readonly Asked[]) =>
			all.flatMap((one) => one.estate.map((document, index) => ({ ...one, document, index })));
		// Each rule is asked about its own examples, and all of them about whole estates.
		const documents = [
			...sample(documentsOf(examples), ({ asked, document }) => `${asked[0]?.id} ${document.kind}`),
			...sample(documentsOf(wholes.map((estate) => ({ asked: rules, estate }))), ({ document }) =>
				Object.keys(document).sort().join(),
			),
		];
		const answers = new Map<readonly Written[], Answers>();
		const broken = documents.flatMap(({ asked, estate, document, index }, number) => {
			const before = getOrAdd(answers, estate, () => answersOf(asked, estate) as Answers);
			// Either way nothing is known of it: of whole estates one is lost so, and the next one so.
			const isEach = asked.length === 1 || mostOfOneKind > 1;
			return faults
				.filter((_, fault) => isEach || fault === number % 2)
				.map((fault) => answersOf(asked, estate.with(index, { ...document, ...fault })) as Answers)
				.flatMap((after) => changes(before, after))
				.filter((one) => isBetter(one) || isAlarm(one))
				.map((one) => `${document.kind} ${document.name}: ${tell(one)}`);
		});
		expect(broken).toEqual([]);
	});
});

describe('no answer is another one', () => {
	test('when a name is written in another case', () => {
		const broken = parts.flatMap((part) => {
			const { estate, index, path } = part;
			const text = at(estate[index] as Written, path);
			if (typeof text !== 'string') return [];
			return changesOf(estate, withPart(estate, index, path, otherCase(text)), true).map(
				(one) => `${label(part)}: ${tell(one)}`,
			);
		});
		expect(broken).toEqual([]);
	});

	test('when a list or the documents stand in another order', () => {
		const broken = parts.flatMap((part) => {
			const { estate, index, path } = part;
			const list = at(estate[index] as Written, path);
			if (!Array.isArray(list) || isOrdered(path)) return [];
			return changesOf(estate, withPart(estate, index, path, list.toReversed())).map(
				(one) => `${label(part)}: ${tell(one)}`,
			);
		});
		expect(broken).toEqual([]);
		// Of several documents with one name the first is meant.
		const distinct = estates.filter(
			(estate) => new Set(estate.map(({ kind, name }) => `${kind} ${name}`)).size === estate.length,
		);
		const reversed = sample(distinct, (estate) => estate.map(({ kind }) => kind).join()).flatMap(
			(estate) => changesOf(estate, estate.toReversed()).map(tell),
		);
		expect(reversed).toEqual([]);
	});
});
