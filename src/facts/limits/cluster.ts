import type { Limit } from './limit.ts';
import { deployCluster2012, everyVersion, limits2008R2, maximumScaleLimits } from './sources.ts';

/** Limits of a failover cluster. */
export const clusterLimits = {
	nodes: {
		title: 'nodes in a failover cluster',
		unit: 'count',
		scope: 'cluster',
		kind: 'maximum',
		strength: 'supported',
		values: { '2008R2': 16, '2012..2025': 64 },
		sources: [...everyVersion, deployCluster2012],
	},
	runningMachinesPerCluster: {
		title: 'running virtual machines in a cluster',
		unit: 'count',
		scope: 'cluster',
		kind: 'maximum',
		strength: 'supported',
		values: { '2008R2': 1000, '2012..2025': 8000 },
		sources: [...everyVersion, deployCluster2012],
	},
	runningMachinesPerNode: {
		title: 'running virtual machines on one node of a cluster',
		unit: 'count',
		scope: 'cluster',
		kind: 'maximum',
		strength: 'supported',
		values: { '2008R2': 384, '2012..2025': 1024 },
		sources: [limits2008R2, deployCluster2012, maximumScaleLimits],
	},
} as const satisfies Record<string, Limit>;
