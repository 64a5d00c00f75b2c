<#
.SYNOPSIS
Writes an inventory of a Hyper-V cluster, of hosts or of this computer for hvlint.

.DESCRIPTION
Reads the configuration of a failover cluster with its nodes and machines, of single hosts, or of this computer, and
writes it into one JSON file, which "hvlint import" turns into manifests and which hvlint can lint as it is.

It only reads: it changes nothing on any computer, and writes nothing but the file. What cannot be read - a node that
is down, a right that is missing, a cmdlet that an older system lacks - is named in the file and in a warning with the
reason; everything else is still collected.

It runs in Windows PowerShell 5.1 and in PowerShell 7 on Windows, on a management machine or on a node, and needs the
modules Hyper-V and, for a cluster, FailoverClusters (the features RSAT-Hyper-V-Tools and RSAT-Clustering-PowerShell).
On Windows Server 2008 R2, which has no cmdlets for Hyper-V, the classes of root\virtualization are read instead.

.PARAMETER Cluster
The name of the cluster. Its nodes and their machines are collected as well.

.PARAMETER ComputerName
The names of hosts that are in no cluster. Without it and without -Cluster: this computer.

.PARAMETER Path
The file to write. An inventory that is there already is replaced.

.EXAMPLE
.\Export-HvlintInventory.ps1 -Cluster CLUSTER1 -Path .\cluster1.json

Collects a cluster with its nodes and their machines.

.EXAMPLE
.\Export-HvlintInventory.ps1 -ComputerName HV01, HV02

Collects two hosts into hvlint-inventory.json.

.EXAMPLE
.\Export-HvlintInventory.ps1

Collects this computer.

.INPUTS
None.

.OUTPUTS
System.IO.FileInfo: the file.

.LINK
https://learn.microsoft.com/powershell/module/hyper-v/
#>

[CmdletBinding(DefaultParameterSetName = 'ComputerName')]
param(
	[Parameter(ParameterSetName = 'Cluster', Mandatory = $true)]
	[ValidateNotNullOrEmpty()]
	[string] $Cluster,

	[Parameter(ParameterSetName = 'ComputerName', Position = 0)]
	[ValidateNotNullOrEmpty()]
	[string[]] $ComputerName = @([Environment]::MachineName),

	[ValidateNotNullOrEmpty()]
	[string] $Path = 'hvlint-inventory.json'
)

#Requires -Version 5.1

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

# What is read: a cmdlet or a class, and which of its properties. A dot leads into an object inside.

$clusterReads = @(
	@{ Command = 'Get-ClusterNode'; Select = 'Name Id State NodeWeight DynamicWeight DrainStatus StatusInformation MajorVersion MinorVersion BuildNumber CSDVersion Manufacturer Model SerialNumber FaultDomain' }
	@{ Command = 'Get-ClusterNetwork'; Select = 'Name Id Role State Metric AutoMetric Address AddressMask Ipv4Addresses Ipv4PrefixLengths Ipv6Addresses Ipv6PrefixLengths' }
	@{ Command = 'Get-ClusterNetworkInterface'; Select = 'Name Id Node Network Adapter AdapterId Address DhcpEnabled Ipv4Addresses Ipv6Addresses State' }
	@{ Command = 'Get-ClusterQuorum'; Select = 'QuorumType QuorumResource.Name QuorumResource.ResourceType QuorumResource.State' }
	@{ Command = 'Get-ClusterSharedVolume'; Select = 'Name Id State OwnerNode SharedVolumeInfo.FriendlyVolumeName SharedVolumeInfo.FaultState SharedVolumeInfo.MaintenanceMode SharedVolumeInfo.RedirectedAccess SharedVolumeInfo.PartitionNumber SharedVolumeInfo.Partition.Name SharedVolumeInfo.Partition.FileSystem SharedVolumeInfo.Partition.Size SharedVolumeInfo.Partition.FreeSpace' }
	@{ Command = 'Get-ClusterSharedVolumeState'; Select = 'Name VolumeName VolumeFriendlyName Node StateInfo FileSystemRedirectedIOReason BlockRedirectedIOReason' }
	@{ Command = 'Get-ClusterGroup'; Select = 'Name Id GroupType IsCoreGroup OwnerNode State Priority AntiAffinityClassNames DefaultOwner FailoverPeriod FailoverThreshold AutoFailbackType FailbackWindowStart FailbackWindowEnd FaultDomain PreferredSite' }
	@{ Command = 'Get-ClusterResource'; Select = 'Name Id ResourceType OwnerGroup OwnerNode State IsCoreResource' }
)

# These know the cluster by a CIM session alone, and are there in newer versions only.
$clusterSessionReads = @(
	@{ Command = 'Get-ClusterAffinityRule'; Select = 'Name RuleType Enabled Groups SoftAntiAffinity' }
	@{ Command = 'Get-ClusterFaultDomain'; Select = 'Name Id Type ParentName ChildrenNames Location' }
	@{ Command = 'Get-ClusterStorageSpacesDirect'; Select = 'State CacheState CacheModeHDD CacheModeSSD CachePageSizeKBytes CacheDeviceModel' }
)

# As those, of a host.
$hostSessionReads = @(
	@{ Command = 'Get-HgsClientConfiguration'; Select = 'IsHostGuarded Mode AttestationOperationMode AttestationStatus' }
)

$clusterClasses = @(
	@{ Class = 'MSFT_StoragePool'; Namespace = 'root/Microsoft/Windows/Storage'; Filter = 'IsPrimordial = FALSE'; Select = 'FriendlyName UniqueId Size AllocatedSize IsClustered HealthStatus' }
	@{ Class = 'MSFT_Volume'; Namespace = 'root/Microsoft/Windows/Storage'; Select = 'Path FileSystemType' }
	@{ Class = 'MSFT_VirtualDisk'; Namespace = 'root/Microsoft/Windows/Storage'; Select = 'FriendlyName UniqueId Size FootprintOnPool ResiliencySettingName PhysicalDiskRedundancy HealthStatus' }
)

$hostReads = @(
	@{ Command = 'Get-VMHost'; Select = 'Name FullyQualifiedDomainName LogicalProcessorCount MemoryCapacity MacAddressMinimum MacAddressMaximum NumaSpanningEnabled IovSupport IovSupportReasons VirtualHardDiskPath VirtualMachinePath FibreChannelWwnn FibreChannelWwpnMinimum FibreChannelWwpnMaximum VirtualMachineMigrationEnabled MaximumVirtualMachineMigrations MaximumStorageMigrations UseAnyNetworkForMigration VirtualMachineMigrationAuthenticationType VirtualMachineMigrationPerformanceOption EnableEnhancedSessionMode' }
	@{ Command = 'Get-VMHostSupportedVersion'; Select = 'Name Version IsDefault' }
	@{ Command = 'Get-VMHostNumaNode'; Select = 'NodeId ProcessorsAvailability MemoryAvailable MemoryTotal' }
	@{ Command = 'Get-VMMigrationNetwork'; Select = 'Subnet Priority' }
	@{ Command = 'Get-VMSwitch'; Select = 'Name Id SwitchType AllowManagementOS NetAdapterInterfaceDescription NetAdapterInterfaceDescriptions EmbeddedTeamingEnabled BandwidthReservationMode IovEnabled IovSupport IovSupportReasons IovVirtualFunctionCount IovVirtualFunctionsInUse AvailableVMQueues NumberVmqAllocated Extensions.Name Extensions.Id Extensions.Vendor Extensions.ExtensionType Extensions.Enabled Extensions.Running' }
	@{ Command = 'Get-VMSwitchTeam'; Select = 'Name Id NetAdapterInterfaceDescription TeamingMode LoadBalancingAlgorithm' }
	@{ Command = 'Get-VMNetworkAdapter'; Parameters = @{ ManagementOS = $true }; Select = 'Name Id DeviceId SwitchName SwitchId MacAddress Status IsManagementOs BandwidthPercentage PortMirroringMode' }
	@{ Command = 'Get-VMSystemSwitchExtensionPortFeature'; Select = 'Id Name ExtensionId ExtensionName' }
	@{ Command = 'Get-VMSan'; Select = 'Name Note HostBusAdapters.WorldWideNodeName HostBusAdapters.WorldWidePortName' }
	@{ Command = 'Get-VMResourcePool'; Select = 'Name ResourcePoolType ParentName' }
	@{ Command = 'Get-VMReplicationServer'; Select = 'ReplicationEnabled AllowedAuthenticationType KerberosAuthenticationPort CertificateAuthenticationPort CertificateThumbprint ReplicationAllowedFromAnyServer DefaultStorageLocation MonitoringInterval' }
	@{ Command = 'Get-VMReplicationAuthorizationEntry'; Select = 'AllowedPrimaryServer ReplicaStorageLocation TrustGroup' }
	@{ Command = 'Get-VMReplication'; Select = 'VMId Name ReplicationMode ReplicationState ReplicationHealth ReplicationRelationshipType PrimaryServerName ReplicaServerName CurrentReplicaServerName ReplicaServerPort AuthenticationType CertificateThumbprint CompressionEnabled ReplicationFrequencySec RecoveryHistory VSSSnapshotFrequencyHour VSSSnapshotReplicationEnabled AutoResynchronizeEnabled AutoResynchronizeIntervalStart AutoResynchronizeIntervalEnd LastReplicationTime InitialReplicationStartTime ReplicatedDisks.Path ExcludedDisks.Path TrustGroup' }
	@{ Command = 'Measure-VMReplication'; Select = 'VMId VMName ReplicationMode ReplicationRelationshipType MonitoringStartTime LastTestFailoverInitiatedTime' }
	@{ Command = 'Get-VMHostAssignableDevice'; Select = 'Name LocationPath InstancePath ResourcePoolName' }
	@{ Command = 'Get-WindowsFeature'; Select = 'Name Installed' }
	@{ Command = 'Get-VMHostPartitionableGpu'; Select = 'Name PartitionCount ValidPartitionCounts TotalVRAM AvailableVRAM SupportsIncomingLiveMigration' }
)

$cimv2 = 'root/cimv2'
$standard = 'root/StandardCimv2'
$hostClasses = @(
	@{ Class = 'Win32_ComputerSystem'; Namespace = $cimv2; Select = 'Name DNSHostName Domain PartOfDomain DomainRole Manufacturer Model TotalPhysicalMemory NumberOfProcessors NumberOfLogicalProcessors HypervisorPresent' }
	@{ Class = 'Win32_OperatingSystem'; Namespace = $cimv2; Select = 'Caption Version BuildNumber OperatingSystemSKU ProductType ServicePackMajorVersion SystemDrive OSLanguage OSArchitecture FreePhysicalMemory TotalVisibleMemorySize LastBootUpTime' }
	@{ Class = 'Win32_Processor'; Namespace = $cimv2; Select = 'Name DeviceID Manufacturer Description Architecture NumberOfCores NumberOfEnabledCore NumberOfLogicalProcessors MaxClockSpeed SecondLevelAddressTranslationExtensions VirtualizationFirmwareEnabled' }
	@{ Class = 'Win32_BIOS'; Namespace = $cimv2; Select = 'Manufacturer SMBIOSBIOSVersion SerialNumber ReleaseDate' }
	@{ Class = 'Win32_PowerPlan'; Namespace = 'root/cimv2/power'; Filter = 'IsActive = TRUE'; Select = 'ElementName InstanceID IsActive' }
	@{ Class = 'Win32_PhysicalMemoryArray'; Namespace = $cimv2; Select = 'Use MemoryErrorCorrection' }
	@{ Class = 'Win32_OptionalFeature'; Namespace = $cimv2; Filter = 'InstallState = 1'; Select = 'Name' }
	@{ Class = 'Win32_ServerFeature'; Namespace = $cimv2; Select = 'ID ParentID Name' }
	@{ Class = 'Win32_QuickFixEngineering'; Namespace = $cimv2; Select = 'HotFixID Description InstalledOn' }
	@{ Class = 'Win32_Service'; Namespace = $cimv2; Filter = "Name = 'vmms' OR Name = 'ClusSvc' OR Name = 'vmcompute' OR Name = 'nvspwmi'"; Select = 'Name State StartMode StartName' }
	@{ Class = 'Win32_Volume'; Namespace = $cimv2; Filter = 'DriveType = 3'; Select = 'Name DeviceID DriveLetter Label FileSystem Capacity FreeSpace BlockSize' }
	@{ Class = 'Win32_CDROMDrive'; Namespace = $cimv2; Select = 'Drive Caption MediaLoaded' }
	@{ Class = 'Win32_DeviceGuard'; Namespace = 'root/Microsoft/Windows/DeviceGuard'; Select = 'SecurityServicesConfigured SecurityServicesRunning VirtualizationBasedSecurityStatus' }
	@{ Class = 'MSFT_Disk'; Namespace = 'root/Microsoft/Windows/Storage'; Select = 'Number FriendlyName Guid UniqueId UniqueIdFormat SerialNumber BusType Size PartitionStyle IsClustered IsOffline IsBoot IsSystem LogicalSectorSize PhysicalSectorSize' }
	@{ Class = 'MSFT_Partition'; Namespace = 'root/Microsoft/Windows/Storage'; Select = 'DiskNumber PartitionNumber AccessPaths' }
	@{ Class = 'MSFT_PhysicalDisk'; Namespace = 'root/Microsoft/Windows/Storage'; Select = 'ObjectId FriendlyName UniqueId SerialNumber BusType MediaType Usage Size CanPool HealthStatus' }
	@{ Class = 'MSFT_StorageNodeToPhysicalDisk'; Namespace = 'root/Microsoft/Windows/Storage'; Select = 'StorageNode.ObjectId PhysicalDisk.ObjectId DiskNumber IsPhysicallyConnected' }
	@{ Class = 'MSFT_iSCSISession'; Namespace = 'root/Microsoft/Windows/Storage'; Select = 'TargetNodeAddress InitiatorPortalAddress IsConnected IsPersistent' }
	@{ Class = 'MSFT_NetAdapter'; Namespace = $standard; Select = 'Name InterfaceDescription InterfaceGuid InterfaceIndex InterfaceAdminStatus InterfaceOperationalStatus MediaConnectState PermanentAddress Virtual HardwareInterface Speed ReceiveLinkSpeed VlanID DriverVersionString DriverInformation DriverProvider NdisVersion' }
	@{ Class = 'MSFT_NetIPAddress'; Namespace = $standard; Select = 'InterfaceAlias InterfaceIndex IPAddress PrefixLength AddressFamily PrefixOrigin SuffixOrigin AddressState SkipAsSource' }
	@{ Class = 'MSFT_NetAdapterSriovSettingData'; Namespace = $standard; Select = 'Name SriovSupport Enabled NumVFs' }
	@{ Class = 'MSFT_NetAdapterVmqSettingData'; Namespace = $standard; Select = 'Name Enabled NumberOfReceiveQueues BaseProcessorNumber MaxProcessors' }
	@{ Class = 'MSFT_NetAdapterRdmaSettingData'; Namespace = $standard; Select = 'Name Enabled MaxQueuePairCount' }
	@{ Class = 'MSFT_NetLbfoTeam'; Namespace = $standard; Select = 'Name TeamingMode LoadBalancingAlgorithm Status' }
	@{ Class = 'MSFT_NetLbfoTeamMember'; Namespace = $standard; Select = 'Name InterfaceDescription Team AdministrativeMode OperationalStatus' }
	@{ Class = 'MSFT_NetLbfoTeamNic'; Namespace = $standard; Select = 'Name InterfaceDescription Team VlanID Primary Default' }
	@{ Class = 'MSFT_HgsGuardian'; Namespace = 'root/Microsoft/Windows/Hgs'; Select = 'Name HasPrivateSigningKey SigningCertificate EncryptionCertificate' }
	@{ Class = 'MSFT_MpPreference'; Namespace = 'root/Microsoft/Windows/Defender'; Select = 'DisableAutoExclusions ExclusionExtension ExclusionPath ExclusionProcess' }
	@{ Class = 'MSFT_SmbShare'; Namespace = 'root/Microsoft/Windows/SMB'; Select = 'Name ScopeName Path ContinuouslyAvailable Special Temporary' }
	@{ Class = 'MSFT_SmbConnection'; Namespace = 'root/Microsoft/Windows/SMB'; Select = 'ServerName ShareName Dialect ContinuouslyAvailable' }
)

# The registry tells what no class does. StdRegProv only reads here.
$hostRegistryValues = @(
	@{ Key = 'SOFTWARE\Microsoft\Windows NT\CurrentVersion'; Name = 'CurrentBuild' }
	@{ Key = 'SOFTWARE\Microsoft\Windows NT\CurrentVersion'; Name = 'UBR'; Number = $true }
	@{ Key = 'SOFTWARE\Microsoft\Windows NT\CurrentVersion'; Name = 'DisplayVersion' }
	@{ Key = 'SOFTWARE\Microsoft\Windows NT\CurrentVersion'; Name = 'EditionID' }
	@{ Key = 'SOFTWARE\Microsoft\Windows NT\CurrentVersion'; Name = 'InstallationType' }
	@{ Key = 'SYSTEM\CurrentControlSet\Control\ComputerName\ComputerName'; Name = 'ComputerName' }
)

$machineProperties = 'Name Id ComputerName State OperationalStatus Generation Version VirtualMachineSubType IsClustered ConfigurationLocation Path SnapshotFileLocation SmartPagingFilePath SmartPagingFileInUse AutomaticStartAction AutomaticStartDelay AutomaticStopAction AutomaticCriticalErrorAction AutomaticCriticalErrorActionTimeout AutomaticCheckpointsEnabled CheckpointType ParentSnapshotId ParentSnapshotName SizeOfSystemFiles MemoryAssigned MemoryDemand MemoryStatus NumaNodesCount NumaAligned IntegrationServicesState IntegrationServicesVersion Heartbeat ReplicationHealth ReplicationMode ReplicationState ResourceMeteringEnabled GuestStatePath GuestStateIsolationType Uptime CreationTime'

$machineReads = @(
	@{ Command = 'Get-VMProcessor'; Select = 'VMId VMName Count Maximum Reserve RelativeWeight MaximumCountPerNumaNode MaximumCountPerNumaSocket HwThreadCountPerCore ResourcePoolName CompatibilityForMigrationEnabled CompatibilityForMigrationMode CompatibilityForOlderOperatingSystemsEnabled ExposeVirtualizationExtensions EnableHostResourceProtection' }
	@{ Command = 'Get-VMMemory'; Select = 'VMId VMName DynamicMemoryEnabled Startup Minimum Maximum MaximumPerNumaNode Buffer Priority ResourcePoolName' }
	@{ Command = 'Get-VMHardDiskDrive'; Select = 'VMId VMName Name Id Path DiskNumber ControllerType ControllerNumber ControllerLocation SupportPersistentReservations MinimumIOPS MaximumIOPS QoSPolicyID PoolName WriteHardeningMethod' }
	@{ Command = 'Get-VMDvdDrive'; Select = 'VMId VMName Name Id DvdMediaType Path ControllerType ControllerNumber ControllerLocation PoolName' }
	@{ Command = 'Get-VMFloppyDiskDrive'; Select = 'VMId VMName Name Id Path' }
	@{ Command = 'Get-VMScsiController'; Select = 'VMId VMName Name Id ControllerNumber' }
	@{ Command = 'Get-VMNetworkAdapter'; Select = 'VMId VMName Name Id SwitchName SwitchId Connected MacAddress DynamicMacAddressEnabled IsLegacy ClusterMonitored IovWeight IovUsage VFDataPathActive VMQWeight VmqUsage MacAddressSpoofing DhcpGuard RouterGuard PortMirroringMode AllowTeaming IPAddresses Status MandatoryFeatureName PoolName VirtualSubnetId CurrentIsolationMode TestReplicaSwitchName BandwidthSetting.MinimumBandwidthWeight BandwidthSetting.MinimumBandwidthAbsolute BandwidthSetting.MaximumBandwidth' }
	@{ Command = 'Get-VMNetworkAdapterVlan'; Select = 'ParentAdapter.Id ParentAdapter.Name ParentAdapter.VMId ParentAdapter.VMName OperationMode AccessVlanId NativeVlanId AllowedVlanIdList PrivateVlanMode PrimaryVlanId SecondaryVlanId SecondaryVlanIdList' }
	@{ Command = 'Get-VMFibreChannelHba'; Select = 'VMId VMName Name Id SanName WorldWideNodeNameSetA WorldWidePortNameSetA WorldWideNodeNameSetB WorldWidePortNameSetB' }
	@{ Command = 'Get-VMComPort'; Select = 'VMId VMName Name Id Path' }
	@{ Command = 'Get-VMIntegrationService'; Select = 'VMId VMName Name Id Enabled PrimaryOperationalStatus' }
	@{ Command = 'Get-VMSnapshot'; Select = 'VMId VMName Name Id SnapshotType IsAutomaticCheckpoint CreationTime ParentSnapshotId Path SizeOfSystemFiles State HardDrives.Path HardDrives.ControllerType HardDrives.ControllerNumber HardDrives.ControllerLocation DVDDrives.Path DVDDrives.DvdMediaType NetworkAdapters.Name NetworkAdapters.SwitchName' }
	@{ Command = 'Get-VMSecurity'; Select = 'VMId VMName TpmEnabled KsdEnabled Shielded EncryptStateAndVmMigrationTraffic VirtualizationBasedSecurityOptOut BindToHostTpm' }
	@{ Command = 'Get-VMAssignableDevice'; Select = 'VMId VMName Name InstanceID LocationPath ResourcePoolName VirtualFunction' }
	@{ Command = 'Get-VMGpuPartitionAdapter'; Select = 'VMId VMName Name Id InstancePath SupportsOutgoingLiveMigration MinPartitionVRAM MaxPartitionVRAM OptimalPartitionVRAM' }
)
# What no cmdlet tells of machines.
$machineClasses = @(
	@{ Class = 'Msvm_VirtualSystemSettingData'; Namespace = 'root/virtualization/v2'; Filter = "VirtualSystemType = 'Microsoft:Hyper-V:System:Realized'"; Select = 'VirtualSystemIdentifier AllowFullSCSICommandSet AllowReducedFcRedundancy' }
)
# Each is there for one generation of machines alone.
$bootReads = @{
	1 = @{ Command = 'Get-VMBios'; Select = 'VMId VMName StartupOrder NumLockEnabled' }
	2 = @{ Command = 'Get-VMFirmware'; Select = 'VMId VMName SecureBoot SecureBootTemplate PreferredNetworkBootProtocol ConsoleMode PauseAfterBootFailure' }
}

$vhdProperties = 'Path VhdFormat VhdType FileSize Size MinimumSize LogicalSectorSize PhysicalSectorSize BlockSize ParentPath DiskIdentifier FragmentationPercentage Alignment Attached DiskNumber'

# Windows Server 2008 and 2008 R2: the first version of the Hyper-V classes.
$virtualizationClasses = @(
	@{ Class = 'Msvm_ComputerSystem'; Select = 'Name ElementName Caption EnabledState OperationalStatus HealthState' }
	@{ Class = 'Msvm_VirtualSystemGlobalSettingData'; Select = 'InstanceID SystemName ElementName AutomaticStartupAction AutomaticShutdownAction ExternalDataRoot SnapshotDataRoot' }
	@{ Class = 'Msvm_VirtualSystemSettingData'; Select = 'InstanceID SystemName ElementName SettingType CreationTime Parent' }
	@{ Class = 'Msvm_MemorySettingData'; Select = 'InstanceID VirtualQuantity Reservation Limit DynamicMemoryEnabled TargetMemoryBuffer Weight IsVirtualized' }
	@{ Class = 'Msvm_ProcessorSettingData'; Select = 'InstanceID VirtualQuantity LimitCPUID LimitProcessorFeatures' }
	@{ Class = 'Msvm_ResourceAllocationSettingData'; Select = 'InstanceID ElementName ResourceType ResourceSubType Connection HostResource Address Parent' }
	@{ Class = 'Msvm_SyntheticEthernetPortSettingData'; Select = 'InstanceID ElementName Address StaticMacAddress Connection' }
	@{ Class = 'Msvm_EmulatedEthernetPortSettingData'; Select = 'InstanceID ElementName Address StaticMacAddress Connection' }
	@{ Class = 'Msvm_VirtualSwitch'; Select = 'Name ElementName' }
	@{ Class = 'Msvm_SwitchPort'; Select = 'Name ElementName SystemName' }
)

# Values: text, whole numbers and true or false alone, since PowerShell 5.1 and 7 print all else differently.

$invariant = [Globalization.CultureInfo]::InvariantCulture
# Larger numbers do not survive a reader of JSON that knows floating-point numbers only.
$largestExactNumber = 9007199254740991

function ConvertTo-PlainValue($Value) {
	if ($null -eq $Value) { return $null }
	if ($Value -is [bool]) { return $Value }
	if ($Value -is [string]) { return [string] $Value }
	if ($Value -is [enum]) { return $Value.ToString() }
	if ($Value -is [datetime]) { return $Value.ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ssZ', $invariant) }
	if ($Value -is [timespan]) { return $Value.ToString('c', $invariant) }
	if ($Value -is [byte[]]) { return [Convert]::ToBase64String($Value) }
	if ($Value -is [single] -or $Value -is [double] -or $Value -is [decimal]) { return $Value.ToString($invariant) }
	if ($Value -is [ValueType] -and $Value -isnot [guid] -and $Value -isnot [char]) {
		$number = 0L
		if (-not [long]::TryParse($Value.ToString(), [ref] $number)) { return $Value.ToString() }
		if ([Math]::Abs([decimal] $number) -gt $largestExactNumber) { return $Value.ToString() }
		return $number
	}
	if ($Value -is [Collections.IEnumerable]) {
		return , @(foreach ($item in $Value) { ConvertTo-PlainValue $item })
	}
	# Objects of FailoverClusters that stand inside of another are named.
	$name = $Value.PSObject.Properties['Name']
	if ($null -ne $name -and $name.Value -is [string]) { return $name.Value }
	return $Value.ToString()
}

function Get-PropertyTree([string[]] $Names) {
	$tree = [Collections.Specialized.OrderedDictionary]::new()
	foreach ($name in $Names) {
		$first, $rest = $name -split '\.', 2
		if (-not $tree.Contains($first)) { $tree[$first] = @() }
		if ($rest) { $tree[$first] = @($tree[$first]) + $rest }
	}
	return $tree
}

function ConvertTo-PlainObject($Object, [string[]] $Names) {
	$plain = [Collections.Specialized.OrderedDictionary]::new()
	$tree = Get-PropertyTree $Names
	foreach ($name in $tree.Keys) {
		# An older version lacks it, which is not the same as null.
		$property = $Object.PSObject.Properties[$name]
		if ($null -eq $property) { continue }
		try { $value = $property.Value } catch { continue }
		if (@($tree[$name]).Count -eq 0 -or $null -eq $value) { $plain[$name] = ConvertTo-PlainValue $value }
		elseif ($value -is [Collections.IEnumerable] -and $value -isnot [string]) {
			$plain[$name] = @(foreach ($item in $value) { ConvertTo-PlainObject $item $tree[$name] })
		}
		else { $plain[$name] = ConvertTo-PlainObject $value $tree[$name] }
	}
	return $plain
}

# The inventory is a list of reads: what was asked of whom, and the objects that came, or why none did.

$script:reads = [Collections.Generic.List[string]]::new()
$script:failures = [Collections.Generic.List[string]]::new()

function Add-Read([Collections.IDictionary] $About, $Objects, [string] $Select, [string] $Failure) {
	$read = [Collections.Specialized.OrderedDictionary]::new()
	foreach ($key in $About.Keys) { $read[$key] = $About[$key] }
	if ($Failure) {
		$read['error'] = $Failure
		$script:failures.Add((@($About.Values) -join ' ') + ': ' + $Failure)
	}
	else {
		$names = -split $Select
		$read['objects'] = @(foreach ($object in $Objects) { ConvertTo-PlainObject $object $names })
	}
	$script:reads.Add((ConvertTo-Json -InputObject $read -Depth 8 -Compress))
}

function Get-Reason([Management.Automation.ErrorRecord] $ErrorRecord) {
	return ($ErrorRecord.Exception.Message -replace '\s+', ' ').Trim()
}

# An older system lacks some cmdlets, and the features that they tell of, which is nothing to warn of.
function Find-Command([Collections.IDictionary] $About, [string] $Name) {
	$command = Get-Command -Name $Name -ErrorAction SilentlyContinue
	if ($null -eq $command) {
		Add-Read $About $null '' ('There is no cmdlet {0} here.' -f $Name)
		$script:failures.RemoveAt($script:failures.Count - 1)
	}
	return $command
}

# Runs a cmdlet and records what came. Answers with the objects themselves, for what is asked about them next.
function Read-Command([Collections.IDictionary] $About, [Collections.IDictionary] $Read, [hashtable] $Parameters) {
	$whole = [ordered] @{ command = $Read.Command }
	foreach ($key in $About.Keys) { $whole[$key] = $About[$key] }
	$all = @{ ErrorAction = 'Stop' }
	foreach ($key in $Parameters.Keys) { $all[$key] = $Parameters[$key] }
	if ($Read.ContainsKey('Parameters')) { foreach ($key in $Read.Parameters.Keys) { $all[$key] = $Read.Parameters[$key] } }
	$command = Find-Command $whole $Read.Command
	if ($null -eq $command) { return }
	try {
		$objects = @(& $command @all)
		Add-Read $whole $objects $Read.Select
		return $objects
	}
	catch { Add-Read $whole $null $Read.Select (Get-Reason $_) }
}

function Read-Class([string] $Computer, $Session, [Collections.IDictionary] $Read) {
	$parameters = @{ Namespace = $Read.Namespace; ClassName = $Read.Class; ErrorAction = 'Stop' }
	if ($Read.ContainsKey('Filter')) { $parameters['Filter'] = $Read.Filter }
	if ($null -ne $Session) { $parameters['CimSession'] = $Session }
	$about = [ordered] @{ class = $Read.Class; computer = $Computer }
	try { Add-Read $about @(Get-CimInstance @parameters) $Read.Select }
	catch { Add-Read $about $null $Read.Select (Get-Reason $_) }
}

function Read-RegistryValue([string] $Computer, $Session, [Collections.IDictionary] $Read) {
	$method = 'GetStringValue'
	if ($Read.ContainsKey('Number')) { $method = 'GetDWORDValue' }
	$localMachine = [uint32] 2147483650
	$parameters = @{
		Namespace = 'root/default'; ClassName = 'StdRegProv'; MethodName = $method; ErrorAction = 'Stop'
		Arguments = @{ hDefKey = $localMachine; sSubKeyName = $Read.Key; sValueName = $Read.Name }
	}
	if ($null -ne $Session) { $parameters['CimSession'] = $Session }
	$about = [ordered] @{ registry = $Read.Key + '\' + $Read.Name; computer = $Computer }
	try {
		$result = Invoke-CimMethod @parameters
		# A value that is not there is not an error: older systems lack some.
		if ($result.ReturnValue -ne 0) { Add-Read $about @() 'sValue uValue' }
		else { Add-Read $about @($result) 'sValue uValue' }
	}
	catch { Add-Read $about $null '' (Get-Reason $_) }
}

function Test-IsLocal([string] $Computer) {
	return @('.', 'localhost', [Environment]::MachineName) -contains ($Computer -split '\.')[0] -or $Computer -eq '.'
}

# A session by WS-Management, or by DCOM, which older systems and those without WinRM answer.
function New-ReadSession([string] $Computer) {
	if (Test-IsLocal $Computer) { return $null }
	try { return New-CimSession -ComputerName $Computer -OperationTimeoutSec 60 -ErrorAction Stop }
	catch {
		$option = New-CimSessionOption -Protocol Dcom
		return New-CimSession -ComputerName $Computer -SessionOption $option -OperationTimeoutSec 60 -ErrorAction Stop
	}
}

# What is there in newer versions alone is not missed elsewhere.
function Read-BySession([Collections.IDictionary] $About, $Session, [object[]] $Reads) {
	$parameters = @{}
	if ($null -ne $Session) { $parameters['CimSession'] = $Session }
	foreach ($read in $Reads) {
		if ($null -ne (Get-Command -Name $read.Command -ErrorAction SilentlyContinue)) { $null = Read-Command $About $read $parameters }
	}
}

# All machines at once; where one of them fails, one by one, so that the others are told.
function Read-OfMachines([string] $Computer, [object[]] $Machines, [Collections.IDictionary] $Read) {
	if ($Machines.Count -eq 0) { return }
	$about = [ordered] @{ command = $Read.Command; computer = $Computer }
	$command = Find-Command $about $Read.Command
	if ($null -eq $command) { return }
	try {
		$objects = @(& $command -VM $Machines -ErrorAction Stop)
		Add-Read $about $objects $Read.Select
		return $objects
	}
	catch { Write-Verbose ('{0} of all machines of {1}: {2}' -f $Read.Command, $Computer, (Get-Reason $_)) }
	foreach ($machine in $Machines) {
		$about['machine'] = [string] $machine.Id
		$about['name'] = [string] $machine.Name
		try {
			$objects = @(& $command -VM @($machine) -ErrorAction Stop)
			Add-Read $about $objects $Read.Select
			$objects
		}
		catch { Add-Read $about $null $Read.Select (Get-Reason $_) }
	}
}

function Get-DrivePaths([object[]] $Drives) {
	foreach ($drive in $Drives) {
		if ($null -eq $drive) { continue }
		$path = $drive.PSObject.Properties['Path']
		if ($null -ne $path -and $path.Value -match '\.(a?vhdx?|vhds|vhdpmem)$') { [string] $path.Value }
	}
}

# A host that is asked from afar may not go on to a share with the rights of who asks: there this computer asks by itself.
function Read-VirtualHardDisk([string] $Computer, [hashtable] $Parameters, [string] $Path) {
	$read = @{ Command = 'Get-VHD'; Parameters = @{ Path = $Path }; Select = $vhdProperties }
	$about = [ordered] @{ computer = $Computer; path = $Path }
	if (-not $Path.StartsWith('\\') -or $Parameters.Count -eq 0) { return Read-Command $about $read $Parameters }
	$whole = [ordered] @{ command = $read.Command; computer = $Computer; path = $Path }
	try { $objects = @(Get-VHD -Path $Path @Parameters -ErrorAction Stop) }
	catch {
		$reason = Get-Reason $_
		try { $objects = @(Get-VHD -Path $Path -ErrorAction Stop) }
		catch { Add-Read $whole $null '' $reason; return }
	}
	Add-Read $whole $objects $read.Select
	return $objects
}

# Each file once, and the parents of differencing disks after them.
function Read-VirtualHardDisks([string] $Computer, [hashtable] $Parameters, [string[]] $Paths) {
	$open = [Collections.Generic.Queue[string]]::new()
	foreach ($path in $Paths) { if ($path) { $open.Enqueue($path) } }
	$seen = @{}
	while ($open.Count -gt 0) {
		$path = $open.Dequeue()
		if ($seen.ContainsKey($path)) { continue }
		$seen[$path] = $true
		foreach ($disk in @(Read-VirtualHardDisk $Computer $Parameters $path)) {
			if ($null -eq $disk) { continue }
			$parent = $disk.PSObject.Properties['ParentPath']
			if ($null -ne $parent -and $parent.Value) { $open.Enqueue([string] $parent.Value) }
		}
	}
}

function Read-Guardians([string] $Computer, [object[]] $Machines) {
	foreach ($machine in $Machines) {
		$about = [ordered] @{ command = 'ConvertTo-HgsKeyProtector'; computer = $Computer; machine = [string] $machine.Id; name = [string] $machine.Name }
		try {
			$keyProtector = Get-VMKeyProtector -VM $machine -ErrorAction Stop
			# A machine without a key protector has these four bytes.
			if ((@($keyProtector) -join ' ') -eq '0 0 0 4') { Add-Read $about @() 'Owner.Name'; continue }
			$protector = ConvertTo-HgsKeyProtector -Bytes $keyProtector -ErrorAction Stop
			Add-Read $about @($protector) 'Owner.Name Owner.SigningCertificate Owner.EncryptionCertificate Guardians.Name Guardians.SigningCertificate Guardians.EncryptionCertificate'
		}
		catch { Add-Read $about $null '' (Get-Reason $_) }
	}
}

# Before Windows Server 2012 R2 there is only generation 1, and no such property.
function Get-Generation($Machine) {
	$property = $Machine.PSObject.Properties['Generation']
	if ($null -eq $property) { return 1 }
	return $property.Value
}

function Read-Machines([string] $Computer, [hashtable] $Parameters) {
	$about = [ordered] @{ computer = $Computer }
	$machines = @(Read-Command $about @{ Command = 'Get-VM'; Select = $machineProperties } $Parameters | Where-Object { $null -ne $_ })
	$paths = @()
	foreach ($read in $machineReads) {
		Write-Progress -Activity $Computer -Status $read.Command
		$objects = @(Read-OfMachines $Computer $machines $read)
		if ($read.Command -eq 'Get-VMHardDiskDrive') { $paths += @(Get-DrivePaths $objects) }
		if ($read.Command -eq 'Get-VMSnapshot') {
			foreach ($checkpoint in $objects) {
				if ($null -ne $checkpoint -and $null -ne $checkpoint.PSObject.Properties['HardDrives']) { $paths += @(Get-DrivePaths @($checkpoint.HardDrives)) }
			}
		}
	}
	foreach ($generation in 1, 2) {
		$those = @($machines | Where-Object { (Get-Generation $_) -eq $generation })
		$null = Read-OfMachines $Computer $those $bootReads[$generation]
	}
	if ($null -ne (Get-Command -Name Get-VMKeyProtector -ErrorAction SilentlyContinue)) { Read-Guardians $Computer $machines }
	Write-Progress -Activity $Computer -Status 'Get-VHD'
	Read-VirtualHardDisks $Computer $Parameters $paths
}

function Read-Host2008([string] $Computer, $Session) {
	foreach ($class in $virtualizationClasses) {
		Read-Class $Computer $Session (@{ Namespace = 'root/virtualization' } + $class)
	}
}

function Read-HyperVHost([string] $Computer) {
	Write-Progress -Activity $Computer -Status 'CIM'
	$session = $null
	$version = $null
	try {
		$session = New-ReadSession $Computer
		foreach ($class in $hostClasses) { Read-Class $Computer $session $class }
		foreach ($value in $hostRegistryValues) { Read-RegistryValue $Computer $session $value }
		Read-BySession ([ordered] @{ computer = $Computer }) $session $hostSessionReads
		$version = Get-SystemVersion $session
	}
	catch { Add-Read ([ordered] @{ session = 'CIM'; computer = $Computer }) $null '' (Get-Reason $_) }
	# Windows Server 2008 R2 is 6.1.
	if ($null -ne $version -and $version -lt [version] '6.2') { Read-Host2008 $Computer $session }
	else {
		if ($null -ne $version) { foreach ($class in $machineClasses) { Read-Class $Computer $session $class } }
		$parameters = @{}
		if (-not (Test-IsLocal $Computer)) { $parameters['ComputerName'] = $Computer }
		$isThere = $true
		foreach ($read in $hostReads) {
			if (-not $isThere) { break }
			Write-Progress -Activity $Computer -Status $read.Command
			$objects = @(Read-Command ([ordered] @{ computer = $Computer }) $read $parameters | Where-Object { $null -ne $_ })
			# A computer that neither CIM nor Hyper-V reaches would let each read wait for it.
			if ($read.Command -eq 'Get-VMHost' -and $objects.Count -eq 0 -and $null -eq $version) { $isThere = $false }
		}
		if ($isThere) { Read-Machines $Computer $parameters }
		else { $null = Read-Command ([ordered] @{ computer = $Computer }) @{ Command = 'Get-VM'; Select = $machineProperties } $parameters }
	}
	if ($null -ne $session) { Remove-CimSession -CimSession $session }
	Write-Progress -Activity $Computer -Completed
}

function Get-SystemVersion($Session) {
	$parameters = @{ Namespace = $cimv2; ClassName = 'Win32_OperatingSystem'; ErrorAction = 'Stop' }
	if ($null -ne $Session) { $parameters['CimSession'] = $Session }
	return [version] (@(Get-CimInstance @parameters)[0].Version)
}

function Read-FailoverCluster([string] $Name) {
	Write-Progress -Activity $Name -Status 'Get-Cluster'
	$clusterProperties = 'Name Id Domain ClusterFunctionalLevel ClusterUpgradeVersion AdministrativeAccessPoint BlockCacheSize SharedVolumeBlockCacheSizeInMB ClusterEnforcedAntiAffinity DynamicQuorum WitnessDynamicWeight LowerQuorumPriorityNodeID FixQuorum PlacementOptions DrainOnShutdown DefaultNetworkRole SameSubnetDelay SameSubnetThreshold CrossSubnetDelay CrossSubnetThreshold ResiliencyLevel ResiliencyDefaultPeriod QuarantineThreshold QuarantineDuration S2DEnabled S2DCacheDesiredState AutoBalancerMode AutoBalancerLevel PreferredSite MaximumParallelMigrations SharedVolumesRoot EnableSharedVolumes SetCompatibilityMode'
	$about = [ordered] @{ cluster = $Name }
	$found = @(Read-Command $about @{ Command = 'Get-Cluster'; Parameters = @{ Name = $Name }; Select = $clusterProperties } @{})
	if ($found.Count -eq 0) {
		throw ('The cluster {0} could not be read: {1}' -f $Name, $script:failures[$script:failures.Count - 1])
	}
	$parameters = @{ Cluster = $Name }
	$objects = @{}
	foreach ($read in $clusterReads) {
		Write-Progress -Activity $Name -Status $read.Command
		$objects[$read.Command] = @(Read-Command $about $read $parameters | Where-Object { $null -ne $_ })
	}
	Read-ClusterDetails $Name $about $objects
	Read-ClusterClasses $Name $about
	# Who has to name the cluster with its domain is in another one, and has to name its nodes so.
	$suffix = ''
	$domain = $found[0].PSObject.Properties['Domain']
	if ($Name -match '\.[a-z]' -and $null -ne $domain -and $domain.Value) { $suffix = '.' + $domain.Value }
	foreach ($node in $objects['Get-ClusterNode']) {
		$computer = [string] $node.Name + $suffix
		if ([string] $node.State -match '^(Down|1)$') {
			Add-Read ([ordered] @{ session = 'host'; computer = $computer }) $null '' 'The node is down.'
		}
		else { Read-HyperVHost $computer }
	}
	Write-Progress -Activity $Name -Completed
}

function Read-ClusterDetails([string] $Name, [Collections.IDictionary] $About, [hashtable] $Objects) {
	$parameter = @{ Command = 'Get-ClusterParameter'; Select = 'Name Value ClusterObject' }
	foreach ($resource in $Objects['Get-ClusterResource']) {
		$resourceAbout = [ordered] @{ cluster = $Name; resource = [string] $resource.Name }
		$null = Read-Command $resourceAbout $parameter @{ InputObject = $resource }
		$null = Read-Command $resourceAbout @{ Command = 'Get-ClusterOwnerNode'; Select = 'OwnerNodes' } @{ InputObject = $resource }
	}
	foreach ($group in $Objects['Get-ClusterGroup']) {
		$groupAbout = [ordered] @{ cluster = $Name; group = [string] $group.Name }
		$null = Read-Command $groupAbout @{ Command = 'Get-ClusterOwnerNode'; Select = 'OwnerNodes' } @{ InputObject = $group }
		$null = Read-Command $groupAbout $parameter @{ InputObject = $group }
	}
	# Which networks live migration takes, and in which order.
	$type = @{ Command = 'Get-ClusterResourceType'; Parameters = @{ Name = 'Virtual Machine' }; Select = 'Name' }
	foreach ($resourceType in @(Read-Command $About $type @{ Cluster = $Name })) {
		if ($null -ne $resourceType) {
			$null = Read-Command ([ordered] @{ cluster = $Name; resourceType = 'Virtual Machine' }) $parameter @{ InputObject = $resourceType }
		}
	}
}

function Read-ClusterClasses([string] $Name, [Collections.IDictionary] $About) {
	$session = $null
	try {
		$session = New-ReadSession $Name
		Read-BySession $About $session $clusterSessionReads
		foreach ($class in $clusterClasses) { Read-Class $Name $session $class }
	}
	catch { Add-Read ([ordered] @{ session = 'CIM'; computer = $Name }) $null '' (Get-Reason $_) }
	if ($null -ne $session) { Remove-CimSession -CimSession $session }
}

# Without the modules nearly nothing could be told, and each read would say so again. Where PowerShell 7 has a module run in
# Windows PowerShell, copies of its objects come: no cmdlet takes them, and what is inside of them is lost.
function Assert-Module([string] $Name, [string] $Probe, [string] $Feature) {
	$command = Get-Command -Name $Probe -ErrorAction SilentlyContinue
	if ($null -ne $command -and $null -ne $command.Module -and $command.Module.PrivateData -is [Collections.IDictionary] -and $command.Module.PrivateData['ImplicitRemoting']) {
		throw ('PowerShell 7 has the module {0} run in Windows PowerShell here, which loses what it tells. Run this script in Windows PowerShell 5.1 (powershell.exe).' -f $Name)
	}
	if ($null -eq $command) {
		throw ('The PowerShell module {0} is not on this computer. On Windows Server: Install-WindowsFeature {1}. On Windows 10 and 11: the optional features of Hyper-V and RSAT.' -f $Name, $Feature)
	}
}

function Write-Inventory([string] $File, [string] $Started) {
	$head = [ordered] @{ inventory = 'hvlint/v1'; collected = $Started; powerShell = $PSVersionTable.PSVersion.ToString() }
	$json = (ConvertTo-Json -InputObject $head -Compress).TrimEnd('}') + ",`"reads`":[`n" + ($script:reads -join ",`n") + "`n]}`n"
	[IO.File]::WriteAllText($File, $json, [Text.UTF8Encoding]::new($false))
}

$started = [datetime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ', $invariant)
$file = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
if (-not [IO.Directory]::Exists([IO.Path]::GetDirectoryName($file))) {
	throw ('There is no folder for {0}, and nothing was read. Make it, or name another with -Path.' -f $file)
}
Assert-Module 'Hyper-V' 'Get-VMHost' 'RSAT-Hyper-V-Tools'
if ($PSCmdlet.ParameterSetName -eq 'Cluster') {
	Assert-Module 'FailoverClusters' 'Get-Cluster' 'RSAT-Clustering-PowerShell'
	Read-FailoverCluster $Cluster
}
else { foreach ($computer in $ComputerName) { Read-HyperVHost $computer } }
$read = $script:reads.Count - $script:failures.Count
if ($read -eq 0) {
	throw ('Nothing could be read, and nothing was written: {0}' -f ($script:failures[0]))
}
Write-Inventory $file $started
if ($script:failures.Count -gt 0) {
	Write-Warning ('{0} of {1} reads failed; the inventory names each with its reason. The first: {2}' -f $script:failures.Count, $script:reads.Count, $script:failures[0])
}
[IO.FileInfo]::new($file)
