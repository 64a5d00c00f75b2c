/** How a cmdlet or a class is asked about one object. */
export interface Asked {
	/**
	 * Commands of PowerShell, of which the first is taken whose placeholders all have values: `{cluster}`,
	 * `{host}`, `{virtualMachine}`, `{entry}` and `{path}` of an entry of a list, and `{unlisted}`, the name
	 * of one that the list does not have. What stands in brackets is left out where its placeholder has none.
	 */
	readonly commands: readonly string[];
	/** Where to look in Windows Server 2008 R2, which does not have it. Absent: it has it too. */
	readonly on2008R2?: string;
	/** Where to look of a host that is in no cluster, `{standAlone}`. Absent: in the same way. */
	readonly onStandAlone?: string;
}

const manager = 'Hyper-V Manager';
const ofHost = (name: string): Asked => ({
	commands: [`${name} -ComputerName {host:ps}`],
	on2008R2: manager,
});
/** What knows no other computer is run on the host. */
const onHost = (name: string): Asked => ({
	commands: [`Invoke-Command -ComputerName {host:ps} -ScriptBlock { ${name} }`],
});
const ofMachine = (name: string): Asked => ({
	commands: [`${name}[ -ComputerName {host:ps}] -VMName {virtualMachine:ps}`],
	on2008R2: manager,
});
const ofCluster = (name: string): Asked => ({
	commands: [`${name}[ -Cluster {cluster:ps}][ -Name {entry:ps}]`],
});
/** What takes the cluster as a session. */
const ofClusterSession = (name: string): Asked => ({
	commands: [`${name}[ -CimSession {cluster:ps}][ -Name {entry:ps}]`],
});
const ofClass = (name: string, namespace = ''): Asked => ({
	commands: [`Get-CimInstance -ComputerName {host:ps}${namespace} -ClassName ${name}`],
	on2008R2: `\`Get-WmiObject -ComputerName {host:ps}${namespace} -Class ${name}\``,
});
/** A class of which each machine has an object of its name. */
const ofMachineClass = (name: string): Asked => ({
	commands: [
		`Get-CimInstance -ComputerName {host:ps} -Namespace root\\virtualization\\v2 -ClassName ${name} | Where-Object ElementName -EQ {virtualMachine:ps}`,
	],
	on2008R2: `\`Get-WmiObject -ComputerName {host:ps} -Namespace root\\virtualization -Class ${name}\``,
});
const ofSession = (name: string, on2008R2: string, entry = '[ -Name {entry:ps}]'): Asked => ({
	commands: [`${name}[ -CimSession {host:ps}]${entry}`],
	on2008R2,
});
/** Of a group or a resource, which has the machine's name unless somebody renamed it. */
const ofGroup = (name: string, parameter: string): Asked => ({
	commands: [
		`${name}[ -Cluster {cluster:ps}] ${parameter} {virtualMachine:ps}`,
		`${name}[ -Cluster {cluster:ps}][ ${parameter} {entry:ps}]`,
	],
});

/**
 * How the cmdlets and classes are asked that the descriptions of the schemas name.
 *
 * @see https://learn.microsoft.com/powershell/module/hyper-v/
 * @see https://learn.microsoft.com/powershell/module/failoverclusters/
 */
export const cmdlets: Readonly<Record<string, Asked>> = {
	'Get-ADComputer': { commands: ['Get-ADComputer -Identity {host:ps}'] },
	'Get-ADTrust': { commands: ['Get-ADTrust -Filter *'] },
	'Get-ChildItem': onHost('Get-ChildItem -Path Cert:\\LocalMachine\\My'),
	'Get-Cluster': { commands: ['Get-Cluster[ -Name {cluster:ps}]'] },
	'Get-ClusterAffinityRule': ofClusterSession('Get-ClusterAffinityRule'),
	'Get-ClusterFaultDomain': ofClusterSession('Get-ClusterFaultDomain'),
	'Get-ClusterGroup': ofGroup('Get-ClusterGroup', '-Name'),
	'Get-ClusterNetwork': ofCluster('Get-ClusterNetwork'),
	'Get-ClusterNetworkInterface': {
		commands: ['Get-ClusterNetworkInterface[ -Node {host:ps}]'],
	},
	'Get-ClusterNode': {
		commands: ['Get-ClusterNode[ -Cluster {cluster:ps}][ -Name {host:ps}]'],
		onStandAlone: '`Get-VMHost -ComputerName {standAlone:ps}`, which answers where it is up',
	},
	'Get-ClusterOwnerNode': ofGroup('Get-ClusterOwnerNode', '-Group'),
	'Get-ClusterParameter': {
		commands: [
			'Get-ClusterGroup[ -Cluster {cluster:ps}] -Name {virtualMachine:ps} | Get-ClusterResource | Get-ClusterParameter',
			"Get-ClusterResourceType[ -Cluster {cluster:ps}] -Name 'Virtual Machine' | Get-ClusterParameter",
		],
	},
	'Get-ClusterQuorum': { commands: ['Get-ClusterQuorum[ -Cluster {cluster:ps}]'] },
	'Get-ClusterResource': ofCluster('Get-ClusterResource'),
	'Get-ClusterSharedVolume': ofCluster('Get-ClusterSharedVolume'),
	'Get-ClusterStorageSpacesDirect': { commands: ['Get-ClusterStorageSpacesDirect'] },
	'Get-ComputerInfo': onHost('Get-ComputerInfo'),
	'Get-Counter': {
		commands: [
			"Get-Counter -ComputerName {host:ps} -Counter '\\Hyper-V Dynamic Memory Balancer(System Balancer)\\Available Memory'",
		],
	},
	'Get-Disk': ofSession('Get-Disk', '`detail disk` of diskpart', ''),
	'Get-HgsClientConfiguration': onHost('Get-HgsClientConfiguration'),
	'Get-HgsGuardian': onHost('Get-HgsGuardian'),
	'Get-HotFix': { commands: ['Get-HotFix -ComputerName {host:ps}'] },
	'Get-IscsiConnection': ofSession('Get-IscsiConnection', 'the iSCSI Initiator', ''),
	'Get-IscsiSession': ofSession('Get-IscsiSession', 'the iSCSI Initiator', ''),
	'Get-ItemProperty': onHost(
		'Get-ItemProperty -Path HKLM:\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName',
	),
	'Get-MpPreference': ofSession('Get-MpPreference', 'the settings of the antivirus software', ''),
	'Get-NetAdapter': {
		commands: [
			'Get-NetAdapter[ -CimSession {host:ps}] | Where-Object { $_.Name, $_.InterfaceDescription -contains {unlisted:ps} }',
			'Get-NetAdapter[ -CimSession {host:ps}][ -Name {entry:ps}]',
		],
		on2008R2: '`netsh interface show interface`',
	},
	'Get-NetAdapterRdma': ofSession('Get-NetAdapterRdma', 'the software of the adapters'),
	'Get-NetAdapterVmq': ofSession('Get-NetAdapterVmq', 'the settings of the adapter'),
	'Get-NetIPAddress': ofSession(
		'Get-NetIPAddress',
		'`ipconfig /all`',
		'[ -InterfaceAlias {entry:ps}]',
	),
	'Get-NetIPInterface': ofSession(
		'Get-NetIPInterface',
		'`ipconfig /all`',
		'[ -InterfaceAlias {entry:ps}]',
	),
	'Get-NetLbfoTeam': ofSession('Get-NetLbfoTeam', 'the software of the adapters'),
	'Get-NetLbfoTeamNic': ofSession('Get-NetLbfoTeamNic', 'the software of the adapters'),
	'Get-NetQosPolicy': ofSession('Get-NetQosPolicy', 'Policy-based QoS in Group Policy', ''),
	'Get-Service': { commands: ['Get-Service -ComputerName {host:ps}[ -Name {entry:ps}]'] },
	'Get-PhysicalDisk': ofSession('Get-PhysicalDisk', 'Disk Management', ''),
	'Get-SmbConnection': { commands: ['Get-SmbConnection'] },
	'Get-SmbShare': { commands: ['Get-SmbShare'] },
	'Get-StorageEnclosure': ofSession('Get-StorageEnclosure', 'the software of the enclosure', ''),
	'Get-StoragePool': { commands: ['Get-StoragePool -IsPrimordial $false'] },
	'Get-SmbShareAccess': {
		commands: ['Get-SmbShareAccess'],
		on2008R2: 'the permissions of the share',
	},
	'Get-VHD': {
		commands: ['Get-VHD[ -ComputerName {host:ps}] -Path {path:ps}'],
		on2008R2: manager,
	},
	'Get-VM': {
		commands: [
			'Get-VM[ -ComputerName {host:ps}] -Name {virtualMachine:ps}',
			'Get-VM -ComputerName {host:ps}',
		],
		on2008R2: manager,
	},
	'Get-VMAssignableDevice': ofMachine('Get-VMAssignableDevice'),
	'Get-VMCheckpoint': ofMachine('Get-VMCheckpoint'),
	'Get-VMComPort': ofMachine('Get-VMComPort'),
	'Get-VMDvdDrive': ofMachine('Get-VMDvdDrive'),
	'Get-VMFibreChannelHba': ofMachine('Get-VMFibreChannelHba'),
	'Get-VMFloppyDiskDrive': ofMachine('Get-VMFloppyDiskDrive'),
	'Get-VMGpuPartitionAdapter': ofMachine('Get-VMGpuPartitionAdapter'),
	'Get-VMHardDiskDrive': ofMachine('Get-VMHardDiskDrive'),
	'Get-VMHost': ofHost('Get-VMHost'),
	'Get-VMHostNumaNode': ofHost('Get-VMHostNumaNode'),
	'Get-VMHostAssignableDevice': ofHost('Get-VMHostAssignableDevice'),
	'Get-VMHostPartitionableGpu': ofHost('Get-VMHostPartitionableGpu'),
	'Get-VMHostSupportedVersion': ofHost('Get-VMHostSupportedVersion'),
	'Get-VMIntegrationService': ofMachine('Get-VMIntegrationService'),
	'Get-VMKeyProtector': ofMachine('Get-VMKeyProtector'),
	'Get-VMMemory': ofMachine('Get-VMMemory'),
	'Get-VMMigrationNetwork': ofHost('Get-VMMigrationNetwork'),
	'Get-VMNetworkAdapter': ofMachine('Get-VMNetworkAdapter'),
	'Get-VMNetworkAdapterFailoverConfiguration': ofMachine(
		'Get-VMNetworkAdapterFailoverConfiguration',
	),
	'Get-VMNetworkAdapterVlan': ofMachine('Get-VMNetworkAdapterVlan'),
	'Get-VMPmemController': ofMachine('Get-VMPmemController'),
	'Get-VMProcessor': ofMachine('Get-VMProcessor'),
	'Get-VMReplication': ofMachine('Get-VMReplication'),
	'Get-VMReplicationAuthorizationEntry': ofHost('Get-VMReplicationAuthorizationEntry'),
	'Get-VMReplicationServer': ofHost('Get-VMReplicationServer'),
	'Get-VMResourcePool': ofHost('Get-VMResourcePool'),
	'Get-VMSan': ofHost('Get-VMSan'),
	'Get-VMScsiController': ofMachine('Get-VMScsiController'),
	'Get-VMSecurity': ofMachine('Get-VMSecurity'),
	'Get-VMSnapshot': ofMachine('Get-VMSnapshot'),
	'Get-VMSwitch': {
		commands: ['Get-VMSwitch -ComputerName {host:ps}[ -Name {entry:ps}]'],
		on2008R2: manager,
	},
	'Get-VMStoragePath': ofHost('Get-VMStoragePath'),
	'Get-VMSwitchExtension': {
		commands: ['Get-VMSwitch -ComputerName {host:ps} | Get-VMSwitchExtension'],
		on2008R2: manager,
	},
	'Get-VMSwitchExtensionPortFeature': {
		commands: [
			'Get-VMSwitchExtensionPortFeature -ComputerName {host:ps} -SwitchName {entry:ps} -ExternalPort',
		],
		on2008R2: manager,
	},
	'Get-VMSwitchTeam': ofHost('Get-VMSwitchTeam'),
	'Get-VMSystemSwitchExtensionPortFeature': ofHost('Get-VMSystemSwitchExtensionPortFeature'),
	'Get-Volume': {
		commands: [
			'Get-Volume -CimSession {cluster:ps} -FilePath {path:ps}',
			'Get-Volume[ -CimSession {host:ps}]',
		],
		on2008R2: 'Disk Management',
	},
	'Get-WindowsFeature': {
		commands: ['Get-WindowsFeature -ComputerName {host:ps}'],
		on2008R2: '`Get-WindowsFeature`',
	},
	'Measure-VMReplication': ofMachine('Measure-VMReplication'),
	Msvm_ComputerSystem: ofMachineClass('Msvm_ComputerSystem'),
	Msvm_GuestNetworkAdapterConfiguration: {
		commands: [
			'Get-CimInstance -ComputerName {host:ps} -Namespace root\\virtualization\\v2 -ClassName Msvm_GuestNetworkAdapterConfiguration',
		],
		on2008R2: '`ipconfig /all` in the guest',
	},
	Msvm_VirtualSystemSettingData: ofMachineClass('Msvm_VirtualSystemSettingData'),
	Win32_BIOS: ofClass('Win32_BIOS'),
	Win32_CDROMDrive: ofClass('Win32_CDROMDrive'),
	Win32_ComputerSystem: ofClass('Win32_ComputerSystem'),
	Win32_DeviceGuard: ofClass(
		'Win32_DeviceGuard',
		' -Namespace root\\Microsoft\\Windows\\DeviceGuard',
	),
	Win32_OperatingSystem: ofClass('Win32_OperatingSystem'),
	Win32_PhysicalMemoryArray: ofClass('Win32_PhysicalMemoryArray'),
	Win32_PowerPlan: ofClass('Win32_PowerPlan', ' -Namespace root\\cimv2\\power'),
	Win32_Processor: ofClass('Win32_Processor'),
};
