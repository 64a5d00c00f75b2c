import type { MissingFactSummary } from '../engine/report.ts';
import { sourcesOf } from '../engine/shown-by.ts';
import type { Estate } from '../estate/estate.ts';
import { collectFacts } from '../estate/facts.ts';
import { getOrAdd } from '../estate/maps.ts';
import { collectorReads } from '../generated/collector.ts';
import type { Cluster, Host, VirtualMachine } from '../generated/manifest.ts';

/** What a script has to ask to collect the facts that an estate lacks: reads of the collector, by whom they ask. */
export interface Collection {
	readonly clusters: ReadonlyMap<string, ReadonlySet<string>>;
	readonly hosts: ReadonlyMap<string, ReadonlySet<string>>;
	/** The facts that the script does not collect. */
	readonly left: readonly MissingFactSummary[];
}

const roles = ['Get-ClusterGroup', 'Get-ClusterResource', 'Get-ClusterParameter'];
const adapters = ['MSFT_NetAdapter', 'MSFT_NetIPAddress'];
const teams = ['MSFT_NetLbfoTeam', 'MSFT_NetLbfoTeamMember', 'MSFT_NetLbfoTeamNic'];
const switches = ['Get-VMSwitch', 'Get-VMSwitchTeam'];
const replicaServer = ['Get-VMReplicationServer', 'Get-VMReplicationAuthorizationEntry'];

/** What the collector reads in place of what the schemas name, or beside it. */
const readsFor: Readonly<Record<string, readonly string[]>> = {
	'Get-ClusterGroup': [...roles, 'Get-ClusterOwnerNode'],
	'Get-ClusterNetwork': ['Get-ClusterNetwork', 'Get-ClusterParameter'],
	'Get-ClusterOwnerNode': [...roles, 'Get-ClusterOwnerNode'],
	'Get-ClusterParameter': [...roles, 'Get-ClusterNetwork'],
	'Get-ClusterQuorum': ['Get-ClusterQuorum', 'Get-ClusterResource', 'Get-ClusterParameter'],
	'Get-ClusterResource': roles,
	'Get-ClusterSharedVolume': ['Get-ClusterSharedVolume', 'Get-ClusterSharedVolumeState'],
	'Get-ComputerInfo': ['Win32_ComputerSystem'],
	'Get-Disk': [
		...['MSFT_Disk', 'MSFT_Partition', 'Win32_Volume'],
		...['Get-ClusterSharedVolume', 'Get-ClusterResource', 'Get-ClusterParameter'],
	],
	'Get-HgsGuardian': ['MSFT_HgsGuardian'],
	'Get-IscsiConnection': ['MSFT_iSCSISession'],
	'Get-IscsiSession': ['MSFT_iSCSISession'],
	'Get-MpPreference': ['MSFT_MpPreference'],
	'Get-HotFix': ['Win32_QuickFixEngineering'],
	'Get-NetAdapter': adapters,
	'Get-NetAdapterRdma': [...adapters, 'MSFT_NetAdapterRdmaSettingData'],
	'Get-NetAdapterVmq': [...adapters, 'MSFT_NetAdapterVmqSettingData'],
	'Get-NetIPAddress': adapters,
	'Get-NetIPInterface': adapters,
	'Get-NetLbfoTeam': teams,
	'Get-NetLbfoTeamNic': teams,
	'Get-PhysicalDisk': ['MSFT_PhysicalDisk', 'MSFT_StorageNodeToPhysicalDisk', 'MSFT_Disk'],
	'Get-Service': ['Win32_Service'],
	'Get-StoragePool': ['MSFT_StoragePool', 'Get-ClusterStorageSpacesDirect'],
	'Get-VHD': ['Get-VMHardDiskDrive', 'Get-VHD'],
	'Get-VMCheckpoint': ['Get-VMSnapshot'],
	'Get-VMHardDiskDrive': ['Get-VMHardDiskDrive', 'Get-VHD'],
	'Get-VMNetworkAdapter': ['Get-VMNetworkAdapter', 'Get-VMNetworkAdapterVlan'],
	'Get-VMNetworkAdapterVlan': ['Get-VMNetworkAdapter', 'Get-VMNetworkAdapterVlan'],
	'Get-VMReplicationAuthorizationEntry': replicaServer,
	'Get-VMReplicationServer': replicaServer,
	'Get-VMSwitch': switches,
	'Get-VMSwitchExtension': switches,
	'Get-VMSwitchTeam': switches,
	'Get-Volume': ['Win32_Volume'],
	'Measure-VMReplication': ['Get-VMReplication', 'Measure-VMReplication'],
};

/** The shares that a host offers itself, which are not those that its machines are on: an import makes no facts of them. */
const notImported = new Set(['MSFT_SmbShare']);

/** Plans a script that collects missing facts, as far as it can and an import understands what it gives. */
export function planCollection(facts: readonly MissingFactSummary[], estate: Estate): Collection {
	const clusters = new Map<string, Set<string>>();
	const hosts = new Map<string, Set<string>>();
	const machines = new Map<string, VirtualMachine[]>();
	for (const machine of estate.virtualMachines)
		getOrAdd(machines, machine.name, (): VirtualMachine[] => []).push(machine);
	const left = facts.filter(({ kind, fact, objects }) => {
		const reads = readsOf(kind, fact);
		const ofClusters = reads.filter((read) => /^cluster/.test(collectorReads[read]?.of ?? ''));
		const ofHosts = reads.filter((read) => !ofClusters.includes(read));
		const places = objects.map((name) =>
			kind === 'cluster' || kind === 'host'
				? placesOf(kind, name, estate)
				: placesOfMachines(machines.get(name) ?? [], estate),
		);
		let isCollected = false;
		const ask = (map: Map<string, Set<string>>, name: string, asked: readonly string[]) => {
			if (asked.length === 0) return;
			const known = map.get(name) ?? new Set<string>();
			map.set(name, known);
			for (const read of asked) known.add(read);
			isCollected = true;
		};
		for (const { cluster, nodes } of places) {
			if (cluster) ask(clusters, cluster.name, ofClusters);
			// The machines of an import are those that Get-VM tells of.
			const identities = kind === 'virtualMachine' && reads.length > 0 ? ['Get-VM'] : [];
			for (const { name } of nodes) ask(hosts, name, [...identities, ...ofHosts]);
		}
		return !isCollected;
	});
	return { clusters, hosts, left };
}

/** The reads of the collector that tell a fact; none where an import would not know it from them. */
function readsOf(kind: MissingFactSummary['kind'], fact: string): readonly string[] {
	const [source] = sourcesOf(kind, fact);
	// Of a shared volume Win32_Volume tells no more than CSVFS.
	if (source === undefined || (kind === 'cluster' && source.name === 'Get-Volume')) return [];
	const reads = readsFor[source.name] ?? [source.name];
	return reads.every((read) => collectorReads[read] && !notImported.has(read)) ? reads : [];
}

interface Places {
	readonly cluster: Cluster | null | undefined;
	readonly nodes: readonly Host[];
}

/** Where a fact of a cluster or host can be asked for. Windows Server 2008 R2 has none of the cmdlets. */
function placesOf(kind: 'cluster' | 'host', name: string, estate: Estate): Places {
	if (kind === 'cluster') {
		const cluster = estate.clusterNamed(name);
		return { cluster, nodes: modernOf(nodesOf(cluster, estate), estate) };
	}
	const host = estate.hostNamed(name);
	return { cluster: estate.clusterOf(host, collectFacts()), nodes: modernOf([host], estate) };
}

/** The same of the machines of one name. */
function placesOfMachines(machines: readonly VirtualMachine[], estate: Estate): Places {
	const owners = machines.map((machine) => estate.ownerOf(machine, collectFacts()));
	const [cluster] = machines.map((machine) => estate.clusterOf(machine, collectFacts()));
	const known = owners.filter((owner) => owner !== undefined);
	return { cluster, nodes: modernOf(known.length > 0 ? known : nodesOf(cluster, estate), estate) };
}

function nodesOf(cluster: Cluster | null | undefined, estate: Estate): readonly Host[] {
	return (cluster && estate.nodesOf(cluster, collectFacts())) ?? [];
}

function modernOf(hosts: readonly Host[], estate: Estate): Host[] {
	return hosts.filter((host) => estate.windowsServerOf(host, collectFacts()) !== '2008R2');
}
