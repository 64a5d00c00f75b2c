import {
	compareVersions,
	type WindowsServerVersion,
	windowsServerVersions,
} from './windows-server.ts';

/** The configuration versions of virtual machines that a version of Windows Server runs. */
export interface ConfigurationVersions {
	readonly minimum: string;
	readonly maximum: string;
	/** What New-VM gives a machine. */
	readonly default: string;
}

export const configurationVersionSources: readonly string[] = [
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/deploy/upgrade-virtual-machine-version-in-hyper-v-on-windows-or-windows-server',
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/guest-operating-system-application-supportability',
];

/**
 * Windows Server 2008 R2 and 2012 are absent: their machines show no configuration version. So are the
 * releases that no table of Microsoft's names. Azure Stack HCI 21H2 and 22H2 have the Hyper-V of 2022.
 */
export const configurationVersions: {
	readonly [V in WindowsServerVersion]?: ConfigurationVersions;
} = {
	'2012R2': { minimum: '5.0', maximum: '5.0', default: '5.0' },
	'2016': { minimum: '5.0', maximum: '8.0', default: '8.0' },
	'2019': { minimum: '5.0', maximum: '9.0', default: '9.0' },
	'2022': { minimum: '8.0', maximum: '10.0', default: '10.0' },
	'2025': { minimum: '8.0', maximum: '12.0', default: '12.0' },
	'1803': { minimum: '5.0', maximum: '8.3', default: '8.3' },
	'1809': { minimum: '5.0', maximum: '9.0', default: '9.0' },
	'1903': { minimum: '5.0', maximum: '9.1', default: '9.1' },
	'1909': { minimum: '5.0', maximum: '9.1', default: '9.1' },
	'2004': { minimum: '8.0', maximum: '9.2', default: '9.2' },
	'20H2': { minimum: '8.0', maximum: '9.2', default: '9.2' },
	'Azure Stack HCI 21H2': { minimum: '8.0', maximum: '10.0', default: '10.0' },
	'Azure Stack HCI 22H2': { minimum: '8.0', maximum: '10.0', default: '10.0' },
};

/** The lowest configuration version with which a machine has a feature. */
export const featureConfigurationVersions = {
	hotAddMemory: '6.2',
	linuxSecureBoot: '6.2',
	powerShellDirect: '6.2',
	productionCheckpoints: '6.2',
	virtualMachineGroups: '6.2',
	virtualTpm: '7.0',
	virtualMachineMultiQueue: '7.1',
	keyStorageDrive: '8.0',
	largeMemory: '8.0',
	nestedVirtualization: '8.0',
	/** @see https://learn.microsoft.com/windows-server/virtualization/hyper-v/enable-nested-virtualization */
	nestedVirtualizationOnAmd: '9.3',
	virtualizationBasedSecurity: '8.0',
	virtualProcessorCount: '8.0',
	xsave: '8.0',
	sixtyFourDevices: '8.3',
	automaticSimultaneousMultithreading: '9.0',
	hibernation: '9.0',
	performanceMonitoring: '9.0',
	gpuPartitioning: '12.0',
} as const;

/**
 * From which configuration version on the set of features that a cluster has in common is a machine's, and
 * which versions reckon it.
 *
 * @see https://learn.microsoft.com/windows-server/virtualization/hyper-v/configure-processor-compatibility-mode
 */
export const dynamicProcessorCompatibility = {
	version: '10.0',
	windowsServer: ['Azure Local 23H2', '2025', 'Azure Local 24H2'],
} as const satisfies { version: string; windowsServer: readonly WindowsServerVersion[] };

const parts = new Map<string, readonly number[]>();

function partsOf(version: string): readonly number[] {
	const known = parts.get(version);
	if (known) return known;
	const found = version.split('.').map(Number);
	// There are few versions; a hostile manifest may have any number of others.
	if (parts.size < 100) parts.set(version, found);
	return found;
}

/** Negative where `a` is older than `b`: part by part as numbers, so that 9.0 is older than 10.0. */
export function compareConfigurationVersions(a: string, b: string): number {
	if (a === b) return 0;
	const left = partsOf(a);
	const right = partsOf(b);
	for (let part = 0; part < Math.max(left.length, right.length); part += 1) {
		const difference = (left[part] ?? 0) - (right[part] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}

/**
 * Whether a host runs a machine of a configuration version; undefined where no table tells. What the next
 * older and the next newer release of the tables both run, one between them runs too: the versions that
 * are supported have only ever moved up.
 */
export function supportsConfigurationVersion(
	host: WindowsServerVersion,
	version: string,
): boolean | undefined {
	const supported = configurationVersions[host];
	if (supported) return isSupported(version, supported);
	const known = windowsServerVersions.filter((one) => configurationVersions[one]);
	const older = known.filter((one) => compareVersions(one, host) <= 0).at(-1);
	const newer = known.find((one) => compareVersions(one, host) > 0);
	const around = [older, newer].map((one) => one && configurationVersions[one]);
	return around.every((one) => one && isSupported(version, one)) || undefined;
}

function isSupported(version: string, { minimum, maximum }: ConfigurationVersions): boolean {
	return (
		compareConfigurationVersions(version, minimum) >= 0 &&
		compareConfigurationVersions(version, maximum) <= 0
	);
}
