import type { Cluster } from '../generated/manifest.ts';
import { compareVersions, type WindowsServerVersion } from './windows-server.ts';

export const heartbeatSources: readonly string[] = [
	'https://techcommunity.microsoft.com/t5/failover-clustering/tuning-failover-cluster-network-thresholds/ba-p/371834',
	'https://learn.microsoft.com/azure/azure-sql/virtual-machines/windows/hadr-cluster-best-practices',
	'https://learn.microsoft.com/powershell/module/failoverclusters/get-cluster',
];

type HeartbeatKey =
	| 'sameSubnetDelay'
	| 'sameSubnetThreshold'
	| 'crossSubnetDelay'
	| 'crossSubnetThreshold'
	| 'quarantineThreshold'
	| 'quarantineDuration';

/** A property of the heartbeat, with what it is where nobody set it. */
export interface HeartbeatDefault {
	readonly key: HeartbeatKey & keyof Cluster;
	/** As Get-Cluster names it. */
	readonly property: string;
	/** The default, the usual one first; none in a version that does not have it. */
	byVersion(version: WindowsServerVersion): readonly number[];
}

/** From a version on, newest first, the default, and what else is one: none before the last. */
type Defaults = readonly (readonly [from: WindowsServerVersion, values: readonly number[]])[];

const byTable = (table: Defaults) => (version: WindowsServerVersion) =>
	table.find(([from]) => compareVersions(version, from) >= 0)?.[1] ?? [];

/**
 * In Windows Server 2012 R2 Hyper-V raises the thresholds of its clusters, and Windows Server 2016 made
 * that the default of every cluster. From Windows Server 2019 on pages of Microsoft differ.
 */
const sameSubnetThresholds: Defaults = [
	['2019', [20, 10]],
	['2016', [10]],
	['2012R2', [10, 5]],
	['2012', [5, 10]],
];
const crossSubnetThresholds: Defaults = [
	['2019', [20]],
	['2016', [20, 10]],
	['2012R2', [20, 5]],
	['2012', [5, 20]],
];

export const heartbeatDefaults: readonly HeartbeatDefault[] = [
	{ key: 'sameSubnetDelay', property: 'SameSubnetDelay', byVersion: () => [1000] },
	{
		key: 'sameSubnetThreshold',
		property: 'SameSubnetThreshold',
		byVersion: byTable(sameSubnetThresholds),
	},
	{ key: 'crossSubnetDelay', property: 'CrossSubnetDelay', byVersion: () => [1000] },
	{
		key: 'crossSubnetThreshold',
		property: 'CrossSubnetThreshold',
		byVersion: byTable(crossSubnetThresholds),
	},
	{
		key: 'quarantineThreshold',
		property: 'QuarantineThreshold',
		byVersion: byTable([['2016', [3]]]),
	},
	{
		key: 'quarantineDuration',
		property: 'QuarantineDuration',
		byVersion: byTable([['2016', [7200]]]),
	},
];
