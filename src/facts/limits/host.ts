import { GB, type Limit, PB, TB } from './limit.ts';
import { everyVersion, from2012, maximumScaleLimits } from './sources.ts';

const learn = 'https://learn.microsoft.com';

/** Limits of a server that runs Hyper-V, in a cluster or not. */
export const hostLimits = {
	runningMachinesPerHost: {
		title: 'running virtual machines on a host',
		unit: 'count',
		scope: 'host',
		kind: 'maximum',
		strength: 'supported',
		values: { '2008R2': 384, '2012..2025': 1024 },
		sources: everyVersion,
	},
	logicalProcessors: {
		title: 'logical processors of a host',
		unit: 'count',
		scope: 'host',
		kind: 'maximum',
		strength: 'supported',
		values: { '2008R2': 64, '2012..2012R2': 320, '2016..2019': 512, '2022': 1024, '2025': 2048 },
		sources: everyVersion,
	},
	managementProcessors: {
		title: 'processors that the management operating system uses',
		unit: 'count',
		scope: 'host',
		kind: 'maximum',
		strength: 'supported',
		values: { '2012..2012R2': 64, '2016..2019': 320, '2022': 1024, '2025': 2048 },
		sources: [
			`${learn}/troubleshoot/windows-server/virtualization/hyper-v-limits-maximum-number-processors-host-os`,
			maximumScaleLimits,
		],
	},
	virtualProcessorsPerHost: {
		title: 'virtual processors in use on a host',
		unit: 'count',
		scope: 'host',
		kind: 'maximum',
		strength: 'supported',
		values: { '2008R2': 512, '2012..2025': 2048 },
		sources: everyVersion,
	},
	/** Windows Server 2008 R2 has an exception: see virtual-processor-ratio.ts. */
	virtualProcessorsPerLogicalProcessor: {
		title: 'virtual processors per logical processor',
		unit: 'count',
		scope: 'host',
		kind: 'maximum',
		strength: 'supported',
		values: { '2008R2': 8, '2012..2025': null },
		sources: everyVersion,
	},
	/** From Windows Server 2022 on with 4-level paging, as most processors have it. */
	hostMemory: {
		title: 'memory of a host',
		unit: 'bytes',
		scope: 'host',
		kind: 'maximum',
		strength: 'supported',
		values: {
			'2008R2': 1 * TB,
			'2012..2012R2': 4 * TB,
			'2016..2019': 24 * TB,
			'2022..2025': 256 * TB,
		},
		sources: everyVersion,
	},
	hostMemoryWithFiveLevelPaging: {
		title: 'memory of a host whose processors have 5-level paging',
		unit: 'bytes',
		scope: 'host',
		kind: 'maximum',
		strength: 'supported',
		values: { '2022..2025': 4 * PB },
		sources: [maximumScaleLimits],
	},
	minimumHostMemory: {
		title: 'memory of a host',
		unit: 'bytes',
		scope: 'host',
		kind: 'minimum',
		strength: 'recommended',
		values: { '2016..2025': 4 * GB },
		sources: [`${learn}/windows-server/virtualization/hyper-v/host-hardware-requirements`],
	},
	physicalNetworkAdapters: {
		title: 'physical network adapters of a host',
		unit: 'count',
		scope: 'host',
		kind: 'maximum',
		strength: 'supported',
		values: { '2008R2..2025': null },
		sources: everyVersion,
	},
	networkAdapterTeams: {
		title: 'network adapter teams of a host',
		unit: 'count',
		scope: 'host',
		kind: 'maximum',
		strength: 'supported',
		values: { '2012..2025': null },
		sources: from2012,
	},
	virtualSwitches: {
		title: 'virtual switches of a host',
		unit: 'count',
		scope: 'host',
		kind: 'maximum',
		strength: 'supported',
		values: { '2008R2..2025': null },
		sources: everyVersion,
	},
	virtualSwitchPorts: {
		title: 'virtual switch ports of a host',
		unit: 'count',
		scope: 'host',
		kind: 'maximum',
		strength: 'supported',
		values: { '2008R2..2025': null },
		sources: everyVersion,
	},
	virtualSans: {
		title: 'virtual storage area networks of a host',
		unit: 'count',
		scope: 'host',
		kind: 'maximum',
		strength: 'supported',
		values: { '2012..2025': null },
		sources: from2012,
	},
	embeddedTeamAdapters: {
		title: 'network adapters in a switch-embedded team',
		unit: 'count',
		scope: 'host',
		kind: 'maximum',
		strength: 'supported',
		values: { '2016': 8 },
		sources: [
			`${learn}/windows-server/virtualization/hyper-v-virtual-switch/rdma-and-switch-embedded-teaming`,
		],
	},
	dynamicMacAddresses: {
		title: 'dynamic MAC addresses of a host',
		unit: 'count',
		scope: 'host',
		kind: 'default',
		strength: 'supported',
		values: { '2008R2..2025': 256 },
		sources: [
			`${learn}/troubleshoot/windows-server/virtualization/default-limit-256-dynamic-mac-addresses`,
		],
	},
	/** As source and destination together. Later versions have a setting instead. */
	simultaneousLiveMigrations: {
		title: 'live migrations that a node takes part in at a time',
		unit: 'count',
		scope: 'host',
		kind: 'maximum',
		strength: 'supported',
		values: { '2008R2': 1 },
		sources: [
			'https://github.com/MicrosoftDocs/windowsserverdocs/blob/8d74b06c2581d2e94ad588c7de3bef1dc17b45ab/caps-export-05-24/Topic/Hyper-V-Live-Migration-FAQ.md',
		],
	},
	/**
	 * The host's own setting. The cluster property MaximumParallelMigrations, 1 by default, overrides it
	 * on clusters from Windows Server 2022 with the update of September 2022 (KB5017381) on.
	 */
	defaultSimultaneousLiveMigrations: {
		title: 'simultaneous live migrations of a host',
		unit: 'count',
		scope: 'host',
		kind: 'default',
		strength: 'supported',
		values: { '2016..2025': 2 },
		sources: [
			`${learn}/windows-server/virtualization/hyper-v/deploy/set-up-hosts-for-live-migration-without-failover-clustering`,
			`${learn}/powershell/module/failoverclusters/get-cluster`,
		],
	},
} as const satisfies Record<string, Limit>;
