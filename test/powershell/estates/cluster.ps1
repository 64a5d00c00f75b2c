# A cluster of Windows Server 2022 with three nodes, of which HV03 is down, and two machines.

enum VMState { Running = 2; Off = 3; Saved = 6 }
enum OnOffState { On = 0; Off = 1 }
enum ControllerType { IDE = 0; SCSI = 1 }
enum VhdType { Fixed = 2; Dynamic = 3; Differencing = 4 }
enum VMSwitchType { Private = 0; Internal = 1; External = 2 }
enum ClusterNodeState { Up = 0; Down = 1; Paused = 2 }
enum ClusterGroupState { Online = 0; Offline = 1 }
enum ClusterResourceState { Online = 2; Offline = 3; Failed = 4 }
enum GroupType { Cluster = 1; AvailableStorage = 2; VirtualMachine = 111 }

function New-Estate([Collections.IDictionary] $Properties) { [pscustomobject] $Properties }
function New-Node([string] $Name, [ClusterNodeState] $State) {
	New-Estate @{ Name = $Name; Id = $Name; State = $State; NodeWeight = [uint32] 1; MajorVersion = [uint32] 10; MinorVersion = [uint32] 0; BuildNumber = [uint32] 20348 }
}
$global:nodes = @{ HV01 = New-Node HV01 Up; HV02 = New-Node HV02 Up; HV03 = New-Node HV03 Down }
$mocks['Get-Cluster'] = {
	param($asked)
	if ($asked.Name -ne 'CL1') { throw "The cluster $($asked.Name) was not found." }
	New-Estate @{ Name = 'CL1'; Domain = 'corp.example'; ClusterFunctionalLevel = [uint16] 11; BlockCacheSize = [uint32] 1024; ClusterEnforcedAntiAffinity = [uint32] 0; S2DEnabled = [uint32] 0 }
}
$mocks['Get-ClusterNode'] = { $nodes.HV01; $nodes.HV02; $nodes.HV03 }
function New-Network([string] $Name, [int] $Role, [string] $Address) {
	$addresses = [Collections.Specialized.StringCollection]::new()
	$null = $addresses.Add($Address)
	New-Estate @{ Name = $Name; Id = $Name; Role = $Role; State = 3; Address = $Address; AddressMask = '255.255.255.0'; Ipv4Addresses = $addresses; Ipv6Addresses = [Collections.Specialized.StringCollection]::new() }
}
$mocks['Get-ClusterNetwork'] = { New-Network 'Live Migration' 1 '10.1.0.0'; New-Network 'Management' 3 '10.1.1.0' }
$mocks['Get-ClusterQuorum'] = { New-Estate @{ QuorumType = 1; QuorumResource = New-Estate @{ Name = 'Cluster Disk 1'; ResourceType = New-Estate @{ Name = 'Physical Disk' }; State = [ClusterResourceState]::Online } } }
$mocks['Get-ClusterSharedVolume'] = {
	$partition = New-Estate @{ Name = '\\?\Volume{06076bd5-9d4b-4cd8-ad79-344aa2f347c5}\'; FileSystem = 'CSVFS'; Size = [uint64] 10994914951168; FreeSpace = [uint64] 2431013945344; PercentFree = [single] 22.11 }
	New-Estate @{
		Name = 'Cluster Disk 2'; State = [ClusterResourceState]::Online; OwnerNode = $nodes.HV01
		SharedVolumeInfo = [Collections.Generic.List[object]] @(New-Estate @{ FriendlyVolumeName = 'C:\ClusterStorage\Volume1'; FaultState = 0; MaintenanceMode = $false; Partition = $partition })
	}
}
$mocks['Get-ClusterGroup'] = {
	foreach ($name in 'app01', 'db01') {
		New-Estate @{ Name = $name; GroupType = [GroupType]::VirtualMachine; OwnerNode = $nodes.HV01; State = [ClusterGroupState]::Online; AntiAffinityClassNames = [Collections.Specialized.StringCollection]::new(); FailoverPeriod = [uint32]::MaxValue }
	}
}
function New-Resource([string] $Name, [string] $Type, [string] $Group) {
	New-Estate @{ Name = $Name; ResourceType = New-Estate @{ Name = $Type }; OwnerGroup = New-Estate @{ Name = $Group }; OwnerNode = $nodes.HV01; State = [ClusterResourceState]::Online }
}
$mocks['Get-ClusterResource'] = {
	New-Resource 'Cluster Disk 1' 'Physical Disk' 'Cluster Group'
	foreach ($name in 'app01', 'db01') { New-Resource "Virtual Machine $name" 'Virtual Machine' $name }
}
$mocks['Get-ClusterOwnerNode'] = { New-Estate @{ OwnerNodes = [object[]] @($nodes.HV01, $nodes.HV02) } }
$mocks['Get-ClusterParameter'] = {
	param($asked)
	if ("$($asked.InputObject.Name)" -eq 'Cluster Disk 1') { New-Estate @{ Name = 'DiskIdGuid'; Value = '{9e07ff49-15b6-4d06-8bd6-4b6c9b0b5c1c}'; ClusterObject = $asked.InputObject } }
	foreach ($machine in $app01, $db01) {
		if ("$($asked.InputObject.Name)" -eq "Virtual Machine $($machine.Name)") { New-Estate @{ Name = 'VmID'; Value = "$($machine.Id)"; ClusterObject = $asked.InputObject } }
	}
}
$mocks['Get-ClusterResourceType'] = { New-Estate @{ Name = 'Virtual Machine' } }

$mocks['New-CimSession'] = { param($asked) New-Estate @{ ComputerName = $asked.ComputerName } }
$mocks['MSFT_Volume'] = { New-Estate @{ Path = '\\?\Volume{06076bd5-9d4b-4cd8-ad79-344aa2f347c5}\'; FileSystemType = [uint16] 32768 } }
$mocks['Get-ClusterNetworkInterface'] = {
	foreach ($node in 'HV01', 'HV02') {
		foreach ($network in @{ Name = 'Live Migration'; Address = '10.1.0' }, @{ Name = 'Management'; Address = '10.1.1' }) {
			$addresses = [Collections.Specialized.StringCollection]::new()
			$null = $addresses.Add(('{0}.1{1}' -f $network.Address, $node.Substring(3)))
			New-Estate @{ Name = "$node $($network.Name)"; Node = New-Estate @{ Name = $node }; Network = New-Estate @{ Name = $network.Name }; Adapter = $network.Name; Address = $addresses[0]; Ipv4Addresses = $addresses; Ipv6Addresses = [Collections.Specialized.StringCollection]::new(); State = 3 }
		}
	}
}
$mocks['MSFT_Disk'] = { New-Estate @{ Number = [uint32] 1; FriendlyName = 'Contoso LUN'; Guid = '{9e07ff49-15b6-4d06-8bd6-4b6c9b0b5c1c}'; UniqueId = '600A0B8000CAFE0000000000000000A1'; PartitionStyle = [uint16] 2; Size = [uint64] 1073741824; LogicalSectorSize = [uint32] 512; PhysicalSectorSize = [uint32] 4096 } }
$mocks['MSFT_Partition'] = { New-Estate @{ DiskNumber = [uint32] 1; PartitionNumber = [uint32] 2; AccessPaths = [string[]] ('D:\', '\\?\Volume{9e07ff49-15b6-4d06-8bd6-4b6c9b0b5c1d}\') } }
$mocks['Win32_OperatingSystem'] = { New-Estate @{ Caption = 'Microsoft Windows Server 2022 Datacenter'; Version = '10.0.20348'; OperatingSystemSKU = [uint32] 8; LastBootUpTime = [datetime] '2026-10-01T06:00:00Z' } }
$mocks['Win32_Processor'] = { New-Estate @{ Name = 'Intel(R) Xeon(R) Gold 6230'; Manufacturer = 'GenuineIntel'; Architecture = [uint16] 9; NumberOfCores = [uint32] 20 } }
$mocks['SOFTWARE\Microsoft\Windows NT\CurrentVersion\UBR'] = { New-Estate @{ ReturnValue = [uint32] 0; uValue = [uint32] 2340 } }
$mocks['SYSTEM\CurrentControlSet\Control\ComputerName\ComputerName\ComputerName'] = { New-Estate @{ ReturnValue = [uint32] 0; sValue = 'hv01' } }
foreach ($name in 'CurrentBuild', 'DisplayVersion', 'EditionID', 'InstallationType') {
	$mocks["SOFTWARE\Microsoft\Windows NT\CurrentVersion\$name"] = { New-Estate @{ ReturnValue = [uint32] 2; sValue = $null } }
}
$mocks['MSFT_HgsGuardian'] = { New-Estate @{ Name = 'UntrustedGuardian'; HasPrivateSigningKey = $true; SigningCertificate = [byte[]] (48, 130, 3) } }

$mocks['Get-VMHost'] = { param($asked) New-Estate @{ Name = $asked.ComputerName; MemoryCapacity = [long] 274877906944; LogicalProcessorCount = 80; ResourceMeteringSaveInterval = [timespan]::FromHours(1); VirtualMachineMigrationEnabled = $true } }
$mocks['Get-VMSwitch'] = { New-Estate @{ Name = 'Production'; SwitchType = [VMSwitchType]::External; IovSupportReasons = [string[]] @(); Extensions = @(New-Estate @{ Name = 'Microsoft NDIS Capture'; Enabled = $false }) } }
$global:app01 = New-Estate @{
	Name = 'app01'; Id = [guid] '416e49fd-28dd-413c-9743-aa3e69e4807d'; State = [VMState]::Running; Generation = 2; Version = '10.0'
	IsClustered = $true; ConfigurationLocation = 'C:\ClusterStorage\Volume1\app01'
	MemoryAssigned = [long] 8589934592; Uptime = [timespan]::FromHours(30); CreationTime = [datetime] '2026-01-02T03:04:05Z'; OperationalStatus = @(2); IntegrationServicesVersion = $null
}
$global:db01 = New-Estate @{ Name = 'db01'; Id = [guid] '20ff7fe3-fd54-425c-aa97-fbf3c2e7a868'; State = [VMState]::Off; Generation = 1; Version = '10.0'; IsClustered = $true; ConfigurationLocation = 'C:\ClusterStorage\Volume1\db01'; MemoryAssigned = [long] 0 }
$mocks['Msvm_VirtualSystemSettingData'] = {
	param($asked)
	if ($asked.Namespace -eq 'root/virtualization/v2' -and $asked['CimSession'] -and $asked.CimSession.ComputerName -eq 'HV01') { New-Estate @{ VirtualSystemIdentifier = '416E49FD-28DD-413C-9743-AA3E69E4807D'; AllowFullSCSICommandSet = $false; AllowReducedFcRedundancy = $true } }
}
$mocks['Get-VM'] = { param($asked) if ($asked.ComputerName -eq 'HV01') { $app01; $db01 } }
$mocks['Get-VMProcessor'] = { param($asked) foreach ($machine in $asked.VM) { New-Estate @{ VMId = $machine.Id; VMName = $machine.Name; Count = [long] 4 } } }
$mocks['Get-VMMemory'] = { param($asked) foreach ($machine in $asked.VM) { New-Estate @{ VMId = $machine.Id; VMName = $machine.Name; DynamicMemoryEnabled = $false; Startup = [long] 8589934592; Priority = 50 } } }
$mocks['Get-VMNetworkAdapter'] = {
	param($asked)
	foreach ($machine in $asked['VM']) { New-Estate @{ VMId = $machine.Id; VMName = $machine.Name; Name = 'Network Adapter'; Id = "Microsoft:$($machine.Id)\1"; SwitchName = 'Production'; IsManagementOs = $false; MacAddress = '000000000000'; DynamicMacAddressEnabled = $true } }
}
$mocks['Get-VMFirmware'] = { param($asked) foreach ($machine in $asked.VM) { New-Estate @{ VMId = $machine.Id; VMName = $machine.Name; SecureBoot = [OnOffState]::On } } }
$mocks['Get-VMBios'] = { param($asked) foreach ($machine in $asked.VM) { New-Estate @{ VMId = $machine.Id; VMName = $machine.Name; NumLockEnabled = $false } } }
$mocks['Get-VMHardDiskDrive'] = {
	param($asked)
	foreach ($machine in $asked.VM) { New-Estate @{ VMId = $machine.Id; VMName = $machine.Name; Path = "C:\ClusterStorage\Volume1\$($machine.Name)$(if ($machine.Name -eq 'app01') { '.avhdx' } else { '.vhdx' })"; ControllerNumber = 0; ControllerLocation = 0; ControllerType = [ControllerType]::SCSI } }
}
$mocks['Get-VMSnapshot'] = { param($asked) foreach ($machine in $asked.VM) { if ($machine.Name -eq 'app01') { New-Estate @{ VMId = $machine.Id; Name = 'before'; SnapshotType = 'Standard'; CreationTime = [datetime]::UtcNow.AddDays(-1); HardDrives = @(New-Estate @{ Path = 'C:\ClusterStorage\Volume1\app01.vhdx' }) } } } }
$mocks['Get-VHD'] = {
	param($asked)
	$parent = if ($asked.Path -like '*.avhdx') { $asked.Path -replace '\.avhdx$', '.vhdx' } else { $null }
	New-Estate @{ Path = $asked.Path; ParentPath = $parent; VhdType = if ($parent) { [VhdType]::Differencing } else { [VhdType]::Dynamic }; Size = [uint64] 107374182400; FileSize = [uint64] 21474836480 }
}
$mocks['Get-VMKeyProtector'] = { param($asked) if (@($asked.VM)[0].Name -eq 'app01') { [byte[]] (60, 63, 120) } else { [byte[]] (0, 0, 0, 4) } }
$mocks['ConvertTo-HgsKeyProtector'] = { New-Estate @{ Owner = New-Estate @{ Name = 'UntrustedGuardian'; SigningCertificate = [byte[]] (48, 130, 3) }; Guardians = @() } }
$mocks['Get-HgsClientConfiguration'] = { New-Estate @{ IsHostGuarded = $false; Mode = 'Local'; AttestationStatus = 'NotConfigured' } }
$mocks['Get-WindowsFeature'] = { New-Estate @{ Name = 'Hyper-V'; Installed = $true }; New-Estate @{ Name = 'Failover-Clustering'; Installed = $true }; New-Estate @{ Name = 'DHCP'; Installed = $false } }
