import { enumerations } from './enumerations.ts';
import type { Mapping } from './map.ts';
import { entriesOf } from './raw.ts';
import {
	bytes,
	capacity,
	flag,
	inLargestUnit,
	integer,
	listOf,
	oneOf,
	type Reader,
	text,
	textOrNone,
	wordsOf,
} from './readers.ts';

const versions = wordsOf(text);

/** Get-VMHost. */
export const vmHostFacts: Mapping = [
	['processor.logicalProcessors', 'LogicalProcessorCount', integer],
	['memory.total', 'MemoryCapacity', capacity],
	['paths.virtualMachines', 'VirtualMachinePath', text],
	['paths.virtualHardDisks', 'VirtualHardDiskPath', text],
	['numaSpanningEnabled', 'NumaSpanningEnabled', flag],
	// A host that supports no version has not told.
	[
		'supportedConfigurationVersions',
		'SupportedVmVersions',
		(raw, skip) => (entriesOf(raw)?.length === 0 ? undefined : versions(raw, skip)),
	],
	['macAddressRange.minimum', 'MacAddressMinimum', text],
	['macAddressRange.maximum', 'MacAddressMaximum', text],
	['liveMigration.enabled', 'VirtualMachineMigrationEnabled', flag],
	['liveMigration.maximum', 'MaximumVirtualMachineMigrations', integer],
	['liveMigration.useAnyNetwork', 'UseAnyNetworkForMigration', flag],
	[
		'liveMigration.authentication',
		'VirtualMachineMigrationAuthenticationType',
		oneOf(enumerations.authentication),
	],
	[
		'liveMigration.performance',
		'VirtualMachineMigrationPerformanceOption',
		oneOf(enumerations.migrationPerformance),
	],
];

/** Get-ClusterNode. */
export const nodeFacts: Mapping = [
	['state', 'State', oneOf(enumerations.nodeState, { Unknown: undefined })],
	['nodeWeight', 'NodeWeight', integer],
];

/** What a manifest has no word for. */
const workstations = { StandaloneWorkstation: undefined, MemberWorkstation: undefined };

/** Win32_ComputerSystem. */
export const computerFacts: Mapping = [
	['hardware.manufacturer', 'Manufacturer', text],
	['hardware.model', 'Model', text],
	['domainRole', 'DomainRole', oneOf(enumerations.domainRole, workstations)],
	['hypervisorPresent', 'HypervisorPresent', flag],
];

/** Win32_BIOS. */
export const firmwareFacts: Mapping = [['hardware.biosVersion', 'SMBIOSBIOSVersion', text]];

/** The plans of Windows by the identifiers of Win32_PowerPlan: their names are in the language of the system. */
export const powerPlans: Readonly<Record<string, string>> = {
	'8c5e7fda-e8bf-4a96-9a85-a6e23a8c635c': 'High performance',
	'381b4222-f694-41f0-9685-ff5bb260df2e': 'Balanced',
	'a1841308-3541-4fab-bc81-f71556f20b4a': 'Power saver',
	'e9a42b02-d5df-448d-aa00-03f14749eb61': 'Ultimate Performance',
};

/** Win32_OperatingSystem. */
export const operatingSystemFacts: Mapping = [
	['operatingSystem.servicePack', 'ServicePackMajorVersion', integer],
	['systemDrive', 'SystemDrive', text],
];

/** Win32_Processor, of the first package. */
export const processorFacts: Mapping = [
	['processor.manufacturer', 'Manufacturer', text],
	['processor.name', 'Name', text],
	[
		'processor.architecture',
		'Architecture',
		oneOf(enumerations.processorArchitecture, { ia64: 'IA64', ARM: undefined }),
	],
	['processor.description', 'Description', text],
	['processor.secondLevelAddressTranslation', 'SecondLevelAddressTranslationExtensions', flag],
];

/** Get-VMSwitch. */
export const switchFacts: Mapping = [
	['name', 'Name', text],
	['type', 'SwitchType', oneOf(enumerations.switchType)],
	['adapter', 'NetAdapterInterfaceDescription', text],
	['embeddedTeamingEnabled', 'EmbeddedTeamingEnabled', flag],
	['allowManagementOS', 'AllowManagementOS', flag],
	['iovEnabled', 'IovEnabled', flag],
	['iovVirtualFunctionCount', 'IovVirtualFunctionCount', integer],
];

const linkSpeed: Reader<string> = (raw, skip) => {
	const bits = integer(raw, skip);
	if (bits === undefined || bits <= 0) return undefined;
	return inLargestUnit(bits, 1000, ['bps', 'Kbps', 'Mbps', 'Gbps', 'Tbps']).join('');
};

const hardwareAddress: Reader<string> = (raw, skip) => {
	const value = text(raw, skip);
	return value && /^[0-9a-f]{12}$/i.test(value) ? value.toUpperCase() : undefined;
};

/** Get-VMSwitchExtension, in the Extensions of Get-VMSwitch. */
export const extensionFacts: Mapping = [
	['name', 'Name', text],
	['vendor', 'Vendor', text],
	['enabled', 'Enabled', flag],
];

/** Get-VMSystemSwitchExtensionPortFeature. */
export const portFeatureFacts: Mapping = [
	['name', 'Name', text],
	['extensionName', 'ExtensionName', text],
];

/** Get-VMSan. */
export const virtualSanFacts: Mapping = [['name', 'Name', text]];

/** Get-VMNetworkAdapter -ManagementOS. */
export const managementAdapterFacts: Mapping = [
	['switch', 'SwitchName', text],
	['portMirroringMode', 'PortMirroringMode', oneOf(enumerations.portMirroringMode)],
];

/** MSFT_NetLbfoTeamNic. */
export const teamNicFacts: Mapping = [
	['name', 'Name', text],
	['interfaceDescription', 'InterfaceDescription', text],
];

/** MSFT_NetAdapter. */
export const adapterFacts: Mapping = [
	['name', 'Name', text],
	['interfaceDescription', 'InterfaceDescription', text],
	['linkSpeed', 'Speed', linkSpeed],
	['linkSpeed', 'ReceiveLinkSpeed', linkSpeed],
	['mac', 'PermanentAddress', hardwareAddress],
];

/** The address that a session is bound to; the one of all addresses says of none that it goes from there. */
const boundAddress: Reader<string> = (raw, skip) => {
	const address = text(raw, skip);
	return address === '0.0.0.0' || address === '::' ? undefined : address;
};

/** MSFT_iSCSISession. */
export const iscsiSessionFacts: Mapping = [
	['targetNodeAddress', 'TargetNodeAddress', text],
	['initiatorAddress', 'InitiatorPortalAddress', boundAddress],
	['isPersistent', 'IsPersistent', flag],
];

/** What is not scanned; Defender tells it to administrators alone, and says so in the list itself. */
const exclusions: Reader<string[]> = (raw, skip) => {
	const found = raw.value === null ? [] : listOf(text)(raw, skip);
	return found?.some((one) => one.startsWith('N/A:')) ? undefined : found;
};

/** MSFT_MpPreference. */
export const antivirusFacts: Mapping = [
	['antivirus.disableAutoExclusions', 'DisableAutoExclusions', flag],
	['antivirus.exclusionExtension', 'ExclusionExtension', exclusions],
	['antivirus.exclusionPath', 'ExclusionPath', exclusions],
	['antivirus.exclusionProcess', 'ExclusionProcess', exclusions],
];

/** Get-HgsClientConfiguration. */
export const guardedFacts: Mapping = [['isHostGuarded', 'IsHostGuarded', flag]];

/** Get-VMHostAssignableDevice. */
export const assignableDeviceFacts: Mapping = [
	['name', 'Name', text],
	['locationPath', 'LocationPath', text],
	['resourcePool', 'ResourcePoolName', textOrNone],
];

/** Win32_Volume, of the host's own. */
export const volumeFacts: Mapping = [
	['size', 'Capacity', capacity],
	['free', 'FreeSpace', bytes],
];

/** Get-VMResourcePool. */
export const resourcePoolFacts: Mapping = [
	['name', 'Name', text],
	['resourcePoolType', 'ResourcePoolType', oneOf(enumerations.resourcePoolType)],
];

/** Win32_Service, whose Auto is a delayed start too. */
export const serviceFacts: Mapping = [
	['name', 'Name', text],
	[
		'status',
		'State',
		oneOf(
			{},
			{
				Running: 'Running',
				Stopped: 'Stopped',
				Paused: 'Paused',
				'Start Pending': 'StartPending',
				'Stop Pending': 'StopPending',
				'Continue Pending': 'ContinuePending',
				'Pause Pending': 'PausePending',
				Unknown: undefined,
			},
		),
	],
	[
		'startType',
		'StartMode',
		oneOf({}, { Auto: 'Automatic', Manual: 'Manual', Disabled: 'Disabled' }),
	],
];
