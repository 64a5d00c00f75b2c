import type { Catalogue } from './catalogue.ts';

const learn = 'https://learn.microsoft.com';
const hyperV = `${learn}/windows-server/virtualization/hyper-v`;
const set = `${learn}/windows-server/failover-clustering/clustering-requirements`;
const mac = `${learn}/troubleshoot/windows-server/virtualization/default-limit-256-dynamic-mac-addresses`;
const requirements = `${hyperV}/host-hardware-requirements`;
const reserve =
	'https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/main/hyperv-tools/root-memory-reserve/readme.md';
const host = `${learn}/powershell/module/hyper-v/set-vmhost`;
const fibreChannel = `${hyperV}/plan/virtual-fibre-channel-for-hyper-v`;
const dynamicMemory = `${hyperV}/dynamic-memory`;
const versions = `${hyperV}/deploy/upgrade-virtual-machine-version-in-hyper-v-on-windows-or-windows-server`;
const level = `${learn}/powershell/module/failoverclusters/update-clusterfunctionallevel`;
const s2d = `${learn}/windows-server/storage/storage-spaces/storage-spaces-direct-hardware-requirements`;
const volumes = `${learn}/windows-server/storage/storage-spaces/plan-volumes`;
const cache = `${learn}/windows-server/failover-clustering/failover-cluster-manage-cluster-shared-volumes`;
const unlimited = 'Microsoft publishes no limit: what the hardware allows.';

/** What Microsoft's tables of limits hold, each with a value for each version. */
export const limits: Catalogue = {
	id: 'limits',
	title: 'Limits',
	text: 'What a cluster, a host and a machine may have at most (or at least), by the version of Windows Server.',
	source: `${hyperV}/maximum-scale-limits`,
	rows: [
		{ id: 'cluster.nodes', title: 'Nodes per failover cluster' },
		{ id: 'cluster.runningVms', title: 'Running machines per cluster' },
		{ id: 'cluster.runningVmsPerNode', title: 'Running machines on any one clustered node' },
		{ id: 'host.runningVms', title: 'Running machines per host' },
		{ id: 'host.logicalProcessors', title: 'Logical processors usable by the hypervisor' },
		{
			id: 'host.rootVirtualProcessors',
			title: 'Virtual processors available to the management operating system',
			noRule: 'Hyper-V keeps to it by itself: what a host has beyond that goes to the machines.',
		},
		{ id: 'host.virtualProcessorsInUse', title: 'Virtual processors in use on a host' },
		{ id: 'host.vcpuPerLp', title: 'Virtual processors per logical processor' },
		{ id: 'host.memoryGB', title: 'Physical memory of a host' },
		{ id: 'host.memoryGB.5LevelPaging', title: 'Physical memory with 5-level paging' },
		{ id: 'host.physicalNics', title: 'Physical network adapters', noRule: unlimited },
		{ id: 'host.virtualSwitches', title: 'Virtual switches', noRule: unlimited },
		{ id: 'host.switchPorts', title: 'Ports of a virtual switch', noRule: unlimited },
		{ id: 'host.nicTeams', title: 'Teams of network adapters', noRule: unlimited },
		{ id: 'host.virtualSans', title: 'Virtual SANs', noRule: unlimited },
		{
			id: 'host.setTeamNics',
			title: 'Physical adapters of a Switch Embedded Teaming team',
			source: set,
		},
		{ id: 'host.dynamicMacPoolDefault', title: 'Default dynamic MAC pool size', source: mac },
		{ id: 'host.memoryMinGB', title: 'Least memory of a host', source: requirements },
		{
			id: 'host.rootReserve.formula',
			title: 'Memory reserve of the management operating system',
			source: reserve,
		},
		{
			id: 'host.lm.simultaneousDefault',
			title: 'Simultaneous live migrations (default)',
			source: host,
			noRule:
				'It is what a host is set to at first, and no limit: any number that is set is supported.',
		},
		{ id: 'vm.gen1.vcpu', title: 'Virtual processors of a machine of generation 1' },
		{ id: 'vm.gen2.vcpu', title: 'Virtual processors of a machine of generation 2' },
		{ id: 'vm.gen1.memoryGB', title: 'Memory of a machine of generation 1' },
		{ id: 'vm.gen2.memoryGB', title: 'Memory of a machine of generation 2' },
		{ id: 'vm.vhdMaxGB', title: 'Size of a .vhd' },
		{ id: 'vm.vhdxMaxGB', title: 'Size of a .vhdx' },
		{ id: 'vm.ideControllers', title: 'IDE controllers (generation 1)' },
		{ id: 'vm.ideDisks', title: 'IDE devices (generation 1)' },
		{ id: 'vm.scsiControllers', title: 'Virtual SCSI controllers' },
		{ id: 'vm.scsiDisksPerController', title: 'Disks per SCSI controller' },
		{ id: 'vm.scsiDisks', title: 'Virtual SCSI disks' },
		{
			id: 'vm.gen1.nics',
			title: 'Network adapters of a machine of generation 1 (synthetic and legacy)',
		},
		{ id: 'vm.gen2.nics', title: 'Network adapters of a machine of generation 2' },
		{ id: 'vm.fcAdapters', title: 'Virtual Fibre Channel adapters', source: fibreChannel },
		{ id: 'vm.gen1.comPorts', title: 'COM ports (generation 1)' },
		{ id: 'vm.gen1.floppy', title: 'Virtual floppy devices (generation 1)' },
		{ id: 'vm.dvd.scsi', title: 'DVD drives on SCSI (generation 2)' },
		{ id: 'vm.dvd.ide', title: 'DVD drives on IDE (generation 1)' },
		{ id: 'vm.checkpoints', title: 'Checkpoints of a machine' },
		{ id: 'vm.memory.minimumMB', title: 'Lowest minimum of dynamic memory', source: dynamicMemory },
		{
			id: 'vm.configVersion.min',
			title: 'Lowest supported configuration version',
			source: versions,
		},
		{
			id: 'vm.configVersion.max',
			title: 'Highest (default) configuration version',
			source: versions,
		},
		{ id: 'cluster.functionalLevel', title: 'Cluster functional level', source: level },
		{ id: 's2d.nodes.max', title: 'Servers per Storage Spaces Direct cluster', source: s2d },
		{ id: 's2d.nodes.min', title: 'Least servers of a Storage Spaces Direct cluster', source: s2d },
		{ id: 's2d.poolTB', title: 'Size of a storage pool', source: s2d },
		{ id: 's2d.rawPerServerTB', title: 'Raw capacity of a server', source: s2d },
		{ id: 's2d.volumes', title: 'Volumes of Storage Spaces Direct', source: volumes },
		{ id: 's2d.volumeTB', title: 'Size of a volume of Storage Spaces Direct', source: volumes },
		{
			id: 'csv.cacheMaxPercentRam',
			title: 'Cache of Cluster Shared Volumes, as a share of memory',
			source: cache,
		},
	],
};
