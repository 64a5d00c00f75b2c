import { featureConfigurationVersions } from './configuration-versions.ts';
import type { LongTermVersion } from './windows-server.ts';

/** From when a machine can have something. */
export interface MachineFeature {
	/** The first Windows Server whose hosts offer it. */
	readonly windowsServer: LongTermVersion;
	/** The lowest configuration version of a machine that has it, where Microsoft tells one. */
	readonly configurationVersion?: string;
	readonly source: string;
}

const updateVersion =
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/deploy/upgrade-virtual-machine-version-in-hyper-v-on-windows-or-windows-server';
const library2012 =
	'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012';

/**
 * What not every host and not every machine knows. Where a manifest is silent of one of these, the
 * machine has none if it, or the host that it is on, is older.
 */
export const machineFeatures = {
	assignedDevices: {
		windowsServer: '2016',
		source:
			'https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/plan-for-deploying-devices-using-discrete-device-assignment',
	},
	gpuPartitions: {
		windowsServer: '2025',
		configurationVersion: featureConfigurationVersions.gpuPartitioning,
		source: updateVersion,
	},
	persistentMemory: {
		windowsServer: '2019',
		source:
			'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/persistent-memory-cmdlets',
	},
	singleRootVirtualization: {
		windowsServer: '2012',
		source: 'https://learn.microsoft.com/powershell/module/netadapter/get-netadaptersriov',
	},
	smartPaging: { windowsServer: '2012', source: `${library2012}/hh831766(v=ws.11)` },
	virtualFibreChannel: { windowsServer: '2012', source: `${library2012}/hh831413(v=ws.11)` },
	virtualTpm: {
		windowsServer: '2016',
		configurationVersion: featureConfigurationVersions.virtualTpm,
		source: updateVersion,
	},
} as const satisfies Readonly<Record<string, MachineFeature>>;
