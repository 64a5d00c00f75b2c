import { rules } from '../../rules/index.ts';
import { capacityOf } from '../../src/engine/capacity.ts';
import type { CapacityReport, ClusterCapacity } from '../../src/engine/capacity-report.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { type OpenEstate, openEstate } from '../../src/engine/open-estate.ts';

/** Objects as a manifest has them. */
export type Facts = Readonly<Record<string, unknown>>;

/** A cluster as a question about its capacity tells it: what is not said is known, and no obstacle. */
export interface Described {
	readonly cluster?: Facts;
	/** The nodes by their names: memory with nothing kept back, or whatever else is said. */
	readonly nodes: Readonly<Record<string, Facts>>;
	readonly machines: readonly DescribedMachine[];
}

/** A machine that runs, is highly available, and is all known but for its memory. */
export interface DescribedMachine extends Facts {
	readonly name: string;
	readonly owner?: string | undefined;
}

const options = { rules, settings: settingsOf({}), now: new Date('2026-11-20T12:00:00Z') };

/** A machine of so many MB in all, its overhead among them. */
export function machineOf(
	name: string,
	owner: string,
	mb: number,
	facts: Facts = {},
): DescribedMachine {
	// 32 MB for the first GB, 8 for each further one.
	const startup = mb <= 1056 ? mb - 32 : (mb - 24) / (1 + 8 / 1024);
	return {
		name,
		owner,
		memory: { startup: Math.round(startup * 2 ** 20), dynamic: false },
		...facts,
	};
}

/** A node of so many MB, with nothing kept back. */
export function nodeOf(mb: number, facts: Facts = {}): Facts {
	return { memory: { total: mb * 2 ** 20, reserve: 0 }, ...facts };
}

/** The manifests of a described cluster, as text. */
function textOf({ cluster = {}, nodes, machines }: Described): string {
	return JSON.stringify([
		{
			apiVersion: 'hvlint/v1',
			kind: 'Cluster',
			name: 'HVC01',
			operatingSystem: '2022',
			nodes: Object.keys(nodes),
			sharedVolumes: [{ name: 'V1', path: 'C:\\ClusterStorage\\V1', state: 'Online' }],
			blockCacheSize: 0,
			disks: [],
			fileShares: [],
			roles: [],
			clusterEnforcedAntiAffinity: false,
			affinityRules: [],
			...cluster,
			virtualMachines: machines.map((machine) => ({ ...quietMachine, ...machine })),
		},
		...Object.entries(nodes).map(([name, facts]) => ({
			apiVersion: 'hvlint/v1',
			kind: 'Host',
			name,
			...quietNode,
			...facts,
		})),
	]);
}

const quietMachine = {
	state: 'Running',
	highlyAvailable: true,
	generation: 2,
	version: '10.0',
	processor: { count: 1 },
	hardDrives: [],
	dvdDrives: [],
	floppyDrives: [],
	networkAdapters: [],
	checkpoints: [],
	assignableDevices: [],
	gpuPartitionAdapters: [],
	fibreChannelHostBusAdapters: [],
	security: { tpmEnabled: false },
	path: 'C:\\ClusterStorage\\V1\\machines',
};

const quietNode = {
	state: 'Up',
	operatingSystem: { version: '2022', edition: 'Datacenter' },
	processor: { manufacturer: 'GenuineIntel', logicalProcessors: 64 },
	memory: { total: '256GB', reserve: 0 },
	switches: [],
	storage: { luns: [] },
};

function open(described: Described): OpenEstate {
	return openEstate(
		[{ path: 'estate.json', bytes: Buffer.from(textOf(described)), named: true }],
		options,
	);
}

/** The answer for the only cluster. */
export function capacityAt(described: Described, failures = 1): ClusterCapacity {
	const { clusters, problems } = capacityReport(described, failures);
	if (problems.length > 0 || !clusters[0]) throw new Error(JSON.stringify(problems));
	return clusters[0];
}

/** The answer, and what of the description makes no sense. */
export function capacityReport(described: Described, failures = 1): CapacityReport {
	const estate = open(described);
	return capacityOf(estate, options, { clusters: estate.estate.clusters, failures });
}
