import type { Cluster } from '../generated/manifest.ts';
import { compareVersions, type WindowsServerVersion } from './windows-server.ts';

export const heartbeatSources: readonly string[] = [
	'https://techcommunity.microsoft.com/t5/failover-clustering/tuning-failover-cluster-network-thresholds/ba-p/371834',
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

/** Windows Server 2016 made what Hyper-V had set in the clusters before the default of every cluster. */
const since2016 =
	(now: readonly number[], before: readonly number[]) => (version: WindowsServerVersion) =>
		compareVersions(version, '2016') >= 0 ? now : before;

export const heartbeatDefaults: readonly HeartbeatDefault[] = [
	{ key: 'sameSubnetDelay', property: 'SameSubnetDelay', byVersion: () => [1000] },
	{
		key: 'sameSubnetThreshold',
		property: 'SameSubnetThreshold',
		byVersion: since2016([10], [10, 5]),
	},
	{ key: 'crossSubnetDelay', property: 'CrossSubnetDelay', byVersion: () => [1000] },
	{
		key: 'crossSubnetThreshold',
		property: 'CrossSubnetThreshold',
		byVersion: since2016([20], [20, 5]),
	},
	{ key: 'quarantineThreshold', property: 'QuarantineThreshold', byVersion: since2016([3], []) },
	{ key: 'quarantineDuration', property: 'QuarantineDuration', byVersion: since2016([7200], []) },
];
