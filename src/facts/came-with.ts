import { machineFeatures } from './machine-features.ts';
import type { LongTermVersion } from './windows-server.ts';

const learn = 'https://learn.microsoft.com';
const failoverClustering = `${learn}/windows-server/failover-clustering`;
const library2012 = `${learn}/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012`;

/** What an older Windows Server does not have, so that there it does not work or cannot even be set up. */
export interface Feature {
	/** As the subject of a sentence: `A cloud witness`. */
	readonly title: string;
	/** The first version that has it. */
	readonly from: LongTermVersion;
	/** The service pack of that version that brought it. */
	readonly servicePack?: number;
	/** What the older versions have in its place: an imperative without a full stop. */
	readonly instead: string;
	readonly source: string;
}

/** What came with which version. */
export const cameWith = {
	affinityRules: {
		title: 'An affinity rule',
		from: '2022',
		instead: 'Use anti-affinity classes',
		source: `${learn}/powershell/module/failoverclusters/new-clusteraffinityrule`,
	},
	assignedDevices: {
		title: 'Discrete Device Assignment',
		from: machineFeatures.assignedDevices.windowsServer,
		instead: 'Do without the device',
		source: machineFeatures.assignedDevices.source,
	},
	cloudWitness: {
		title: 'A cloud witness',
		from: '2016',
		instead: 'Use a disk or a share as the witness',
		source: `${failoverClustering}/whats-new-in-failover-clustering`,
	},
	clusterFeatureSet: {
		title: 'The processor compatibility mode CommonClusterFeatureSet',
		from: '2025',
		instead: 'Use the standard mode',
		source: `${learn}/windows-server/virtualization/hyper-v/configure-processor-compatibility-mode`,
	},
	clusterWithoutDomain: {
		title: 'A cluster whose nodes are in no domain',
		from: '2016',
		instead: 'Join the nodes to a domain',
		source: `${failoverClustering}/whats-new-in-failover-clustering`,
	},
	dynamicMemory: {
		title: 'Dynamic memory',
		from: '2008R2',
		servicePack: 1,
		instead: 'Give the machine static memory',
		source: `${learn}/previous-versions/windows/it-pro/windows-server-2008-r2-and-2008/ff817651(v=ws.10)`,
	},
	embeddedTeams: {
		title: 'Switch Embedded Teaming',
		from: '2016',
		instead: 'Bind the switch to a team of NIC Teaming',
		source: `${learn}/windows-server/virtualization/hyper-v-virtual-switch/rdma-and-switch-embedded-teaming`,
	},
	faultDomains: {
		title: 'A fault domain',
		from: '2016',
		instead: 'Do without',
		source: `${failoverClustering}/fault-domains`,
	},
	generation2: {
		title: 'A machine of generation 2',
		from: '2012R2',
		instead: 'Make a machine of generation 1',
		source: `${library2012}/dn282285(v=ws.11)`,
	},
	machinesOnShares: {
		title: 'A virtual hard disk on an SMB share',
		from: '2012',
		instead: 'Put it on a Cluster Shared Volume or a disk of the host',
		source: `${library2012}/jj134187(v=ws.11)`,
	},
	persistentMemory: {
		title: 'Virtual persistent memory',
		from: machineFeatures.persistentMemory.windowsServer,
		instead: 'Use an ordinary virtual hard disk',
		source: machineFeatures.persistentMemory.source,
	},
	nestedVirtualization: {
		title: 'Nested virtualization',
		from: '2016',
		instead: 'Run Hyper-V on the host itself',
		source: `${learn}/windows-server/virtualization/hyper-v/enable-nested-virtualization`,
	},
	productionCheckpoints: {
		title: 'A production checkpoint',
		from: '2016',
		instead: 'Do without checkpoints, and back the machine up',
		source: `${learn}/windows-server/virtualization/hyper-v/manage/choose-between-standard-or-production-checkpoints-in-hyper-v`,
	},
	refsOnSharedVolumes: {
		title: 'ReFS on a Cluster Shared Volume',
		from: '2012R2',
		instead: 'Use NTFS',
		source: `${failoverClustering}/failover-cluster-csvs`,
	},
	scaleOutFileServers: {
		title: 'A Scale-Out File Server',
		from: '2012',
		instead: 'Use a file server for general use',
		source: `${library2012}/hh831349(v=ws.11)`,
	},
	sharedDisks: {
		title: 'A virtual hard disk that machines share',
		from: '2012R2',
		instead: 'Give the guests a disk of the SAN by iSCSI or virtual Fibre Channel',
		source: `${library2012}/dn281956(v=ws.11)`,
	},
	shieldedMachines: {
		title: 'A shielded machine',
		from: '2016',
		instead: 'Do without the shield',
		source: `${learn}/windows-server/security/guarded-fabric-shielded-vm/guarded-fabric-and-shielded-vms`,
	},
	singleRootVirtualization: {
		title: 'SR-IOV',
		from: machineFeatures.singleRootVirtualization.windowsServer,
		instead: 'Use the adapter without it',
		source: machineFeatures.singleRootVirtualization.source,
	},
	storageSpaces: {
		title: 'Storage Spaces',
		from: '2012',
		instead: 'Use disks of a SAN',
		source: `${library2012}/hh831739(v=ws.11)`,
	},
	storageSpacesDirect: {
		title: 'Storage Spaces Direct',
		from: '2016',
		instead: 'Use shared disks, or a Scale-Out File Server',
		source: `${learn}/windows-server/storage/storage-spaces/storage-spaces-direct-overview`,
	},
	vhdSets: {
		title: 'A VHD Set (.vhds)',
		from: '2016',
		instead: 'Share a .vhdx (Windows Server 2012 R2) or a disk of the SAN',
		source: `${learn}/windows-server/virtualization/hyper-v/manage/create-vhdset-file`,
	},
	vhdx: {
		title: 'A disk of the format .vhdx',
		from: '2012',
		instead: 'Convert it to .vhd on a newer host',
		source: `${library2012}/hh831446(v=ws.11)`,
	},
	virtualFibreChannel: {
		title: 'Virtual Fibre Channel',
		from: machineFeatures.virtualFibreChannel.windowsServer,
		instead: 'Use iSCSI in the guest, or a pass-through disk',
		source: machineFeatures.virtualFibreChannel.source,
	},
	virtualTpm: {
		title: 'A virtual TPM',
		from: machineFeatures.virtualTpm.windowsServer,
		instead: 'Do without',
		source: machineFeatures.virtualTpm.source,
	},
} as const satisfies Readonly<Record<string, Feature>>;
