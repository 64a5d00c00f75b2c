import type { SetupStep } from '../../generated/manifest.ts';
import type { VersionRange } from '../windows-server.ts';

export type SetupStepName = SetupStep['step'];

/** What the two steps of a constraint have in common: what both act on. */
export type SetupScope = 'node' | 'disk' | 'virtualMachine';

/** The steps that act on what they name; every other step acts on all. */
export const scopedSteps: Readonly<Record<SetupScope, readonly SetupStepName[]>> = {
	node: [
		'InstallUpdates',
		'JoinDomain',
		'InstallFeature',
		'CreateVirtualSwitch',
		'AddNode',
		'SetDefaultPaths',
		'AddGpuToPool',
		'DrainNode',
		'EvictNode',
		'RemoveLbfoTeam',
		'UpgradeNode',
		'ResumeNode',
	],
	disk: ['FormatDisk', 'AddClusterDisk', 'AddClusterSharedVolume'],
	virtualMachine: ['CreateVirtualMachine', 'AddVirtualMachineRole'],
};

/** One step of a set-up that comes before others. */
export interface SetupConstraint {
	/** What comes first: any of these. */
	readonly before: readonly SetupStepName[];
	/** The feature, where what comes first is to install one. */
	readonly feature?: 'Hyper-V' | 'Failover-Clustering';
	/** What it comes before: the first of these. */
	readonly after: readonly SetupStepName[];
	/** must: it does not work, or is not supported, the other way round. should: it is recommended. */
	readonly kind: 'must' | 'should';
	/** Compares only steps that act on the same thing; `everyNode`: what comes first is done on every node. */
	readonly scope?: SetupScope | 'everyNode';
	/** Leaves out what stands before the first of these, where the set-up declares one. */
	readonly since?: readonly SetupStepName[];
	/** Leaves out what stands after the first of these. */
	readonly until?: readonly SetupStepName[];
	/** For a node a new round begins with each of these; only steps of one round are compared. */
	readonly rounds?: readonly SetupStepName[];
	/** The versions for which it holds; for an upgrade, those that the node is upgraded to. */
	readonly versions?: VersionRange;
	/** Done once more after what comes too late, this makes it good. */
	readonly again?: SetupStepName;
	/** Counts of the roles only those of machines on Cluster Shared Volumes: others need none. */
	readonly onSharedVolumes?: true;
	/** Whether what comes first is never left out, so that a set-up without it is not all told. */
	readonly isRequired?: boolean;
	/** Why, as the end of a sentence. */
	readonly why: string;
	/** What to do about it. */
	readonly remedy: string;
	/** The same for Windows Server 2008 R2, where `remedy` names cmdlets that came later. */
	readonly manualRemedy?: string;
	/** Where Microsoft says so. */
	readonly source: string;
}

const learn = 'https://learn.microsoft.com';
const clustering = `${learn}/windows-server/failover-clustering`;
const hyperV = `${learn}/windows-server/virtualization/hyper-v`;
const cmdlets = `${learn}/powershell/module/failoverclusters`;

export const setupSources = {
	deployHyperVCluster: `${learn}/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/jj863389(v=ws.11)`,
	createCluster: `${clustering}/create-failover-cluster`,
	prestage: `${clustering}/prestage-cluster-adds`,
	sharedVolumes: `${clustering}/failover-cluster-manage-cluster-shared-volumes`,
	quorum: `${clustering}/manage-cluster-quorum`,
	rollingUpgrade: `${clustering}/cluster-operating-system-rolling-upgrade`,
	storageSpacesDirect: `${learn}/windows-server/storage/storage-spaces/deploy-storage-spaces-direct`,
	gpu: `${hyperV}/deploy/use-gpu-with-clustered-vm`,
	configurationVersion: `${hyperV}/deploy/upgrade-virtual-machine-version-in-hyper-v-on-windows-or-windows-server`,
	replicaBroker: `${hyperV}/best-practices-analyzer/to-participate-in-replication-servers-in-clusters-must-have-hyper-v-replica-broker`,
	upgradeTo2008R2: `${learn}/troubleshoot/windows-server/virtualization/upgrade-computers-hyper-v-role`,
	defaultPaths: `${learn}/powershell/module/hyper-v/set-vmhost`,
	newCluster: `${cmdlets}/new-cluster`,
	addNode: `${cmdlets}/add-clusternode`,
	addDisk: `${cmdlets}/add-clusterdisk`,
	addSharedVolume: `${cmdlets}/add-clustersharedvolume`,
	functionalLevel: `${cmdlets}/update-clusterfunctionallevel`,
} as const;
