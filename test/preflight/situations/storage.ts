import type { Situation } from '../situation.ts';

const volume = 'C:\\ClusterStorage\\Volume1\\app01';
const os = { path: `${volume}\\os.vhdx`, type: 'Fixed' };
const passedThrough = { passThrough: true, lunId: '600A0B77' };
const share = {
	path: '\\\\fs01\\machines',
	fullAccess: ['HV01', 'HV02'],
};
const images = '\\\\fs01\\images';
const onRoleDisk = {
	name: 'Cluster Disk 3',
	lunId: '600A0B03',
	path: 'E:',
	use: 'Role',
	owner: 'app01',
	state: 'Online',
};
const seesRoleDisk = { storage: { luns: ['600A0B01', '600A0B02', '600A0B03'] } };
const onShare = {
	path: '\\\\fs01\\machines\\app01',
	checkpointPath: '\\\\fs01\\machines\\app01',
	hardDrives: [{ path: '\\\\fs01\\machines\\app01\\os.vhdx', type: 'Fixed' }],
};

/** The machine lies on a share of a file server, SOFS01. */
const onOwnServer = {
	cluster: { fileShares: [{ path: '\\\\SOFS01\\vms', fullAccess: ['HV01', 'HV02'], free: '1TB' }] },
	machine: {
		path: '\\\\sofs01.contoso.com\\vms\\app01',
		checkpointPath: '\\\\SOFS01\\vms\\app01',
		smartPagingFilePath: '\\\\SOFS01\\vms\\app01',
		hardDrives: [{ path: '\\\\SOFS01\\vms\\app01\\os.vhdx', type: 'Fixed' }],
	},
};

/** Files, disks and media. */
export const storage: readonly Situation[] = [
	{
		name: 'the disks lie on two Cluster Shared Volumes',
		machine: {
			hardDrives: [os, { path: 'C:\\ClusterStorage\\Volume2\\app01\\data.vhdx', type: 'Fixed' }],
		},
		verdict: 'allowed',
	},
	{
		name: 'the only disk lies on a disk of the source',
		machine: { hardDrives: [{ path: 'D:\\Machines\\app01\\os.vhdx', type: 'Fixed' }] },
		verdict: 'blocked',
		findings: ['preflight/storage-access local'],
	},
	{
		name: 'one of two disks lies on a disk of the source',
		machine: { hardDrives: [os, { path: 'C:\\Temp\\data.vhdx', type: 'Fixed' }] },
		verdict: 'blocked',
		findings: ['preflight/storage-access local'],
	},
	{
		name: 'the parent of a differencing disk lies on a disk of the source',
		machine: {
			hardDrives: [{ ...os, type: 'Differencing', parents: ['D:\\Templates\\ws2025.vhdx'] }],
		},
		verdict: 'blocked',
		findings: ['preflight/storage-access local'],
	},
	{
		name: 'the configuration lies on a disk of the source',
		machine: { path: 'C:\\ProgramData\\Microsoft\\Windows\\Hyper-V' },
		verdict: 'blocked',
		findings: ['preflight/storage-access local'],
	},
	{
		name: 'the checkpoints lie on a disk of the source',
		machine: {
			checkpointPath: 'C:\\ProgramData\\Microsoft\\Windows\\Hyper-V',
			checkpoints: [{ name: 'before the update', dvdDrives: [], networkAdapters: [] }],
		},
		verdict: 'blocked',
		findings: ['preflight/storage-access local'],
	},
	{
		name: 'checkpoints would go to a disk of the source, but there are none',
		machine: { checkpointPath: 'C:\\ProgramData\\Microsoft\\Windows\\Hyper-V' },
		verdict: 'allowed',
	},
	{
		name: 'a disk lies on a volume that the cluster does not have',
		machine: { hardDrives: [{ path: 'C:\\ClusterStorage\\Volume9\\os.vhdx', type: 'Fixed' }] },
		verdict: 'blocked',
		findings: ['preflight/storage-access unknownVolume'],
	},
	{
		name: 'the cluster has lost all its volumes',
		cluster: { sharedVolumes: [] },
		verdict: 'blocked',
		findings: ['preflight/storage-access unknownVolume', 'preflight/storage-access unknownVolume'],
	},
	{
		name: 'the volume of the machine is offline',
		cluster: {
			sharedVolumes: [
				{
					name: 'Volume1',
					path: 'C:\\ClusterStorage\\Volume1',
					lunId: '600A0B01',
					state: 'Offline',
				},
			],
		},
		verdict: 'blocked',
		findings: ['preflight/shared-volume-state notOnline'],
	},
	{
		name: 'nobody has said whether the volume of the machine is online',
		cluster: {
			sharedVolumes: [{ name: 'Volume1', path: 'C:\\ClusterStorage\\Volume1', lunId: '600A0B01' }],
		},
		verdict: 'allowed',
		conditions: ['the volume Volume1 is online'],
	},
	{
		name: 'the disk is shared by the nodes of a guest cluster',
		machine: { hardDrives: [os, { path: `${volume}\\quorum.vhdx`, type: 'Fixed', shared: true }] },
		verdict: 'allowed',
	},
	{
		name: 'the machine lies on a file share that both nodes have access to',
		cluster: { fileShares: [share] },
		machine: onShare,
		verdict: 'allowed',
	},
	{
		name: 'the machine lies on a file share that the destination has no access to',
		cluster: { fileShares: [{ ...share, fullAccess: ['HV01'] }] },
		machine: onShare,
		verdict: 'blocked',
		findings: ['preflight/file-share-access denied'],
	},
	{
		name: 'the machine lies on a file share in Windows Server 2008 R2',
		on: '2008R2',
		cluster: { fileShares: [share] },
		machine: onShare,
		verdict: 'blocked',
		findings: [
			'preflight/storage-access networkStorage',
			'preflight/storage-access networkStorage',
		],
	},
	{
		name: 'a disk of the source is passed through',
		machine: { hardDrives: [os, passedThrough] },
		verdict: 'blocked',
		findings: [
			'preflight/pass-through-disks notClustered',
			'preflight/pass-through-disks notVisible',
		],
	},
	{
		name: 'a clustered disk of the machine is passed through, and both nodes see it',
		cluster: {
			disks: [
				{
					name: 'Cluster Disk 4',
					lunId: '600A0B77',
					use: 'PassThrough',
					owner: 'app01',
					state: 'Online',
				},
			],
		},
		destination: { storage: { luns: ['600A0B01', '600A0B02', '600A0B77'] } },
		machine: { hardDrives: [os, passedThrough] },
		verdict: 'allowed',
	},
	{
		name: 'a clustered disk is passed through that is not presented to the destination',
		cluster: {
			disks: [
				{
					name: 'Cluster Disk 4',
					lunId: '600A0B77',
					use: 'PassThrough',
					owner: 'app01',
					state: 'Online',
				},
			],
		},
		machine: { hardDrives: [os, passedThrough] },
		verdict: 'blocked',
		findings: ['preflight/pass-through-disks notVisible'],
	},
	{
		name: 'a clustered disk of the machine that holds its files is not presented to the destination',
		cluster: {
			disks: [
				{
					name: 'Cluster Disk 3',
					lunId: '600A0B03',
					path: 'E:',
					use: 'Role',
					owner: 'app01',
					state: 'Online',
				},
			],
		},
		machine: { hardDrives: [{ path: 'E:\\app01\\os.vhdx', type: 'Fixed' }] },
		verdict: 'blocked',
		findings: ['preflight/clustered-disk-access notVisible'],
	},
	{
		name: 'the machine lies on a share of the source',
		cluster: { fileShares: [{ ...share, path: '\\\\HV01\\machines' }] },
		machine: {
			path: '\\\\HV01\\machines\\app01',
			hardDrives: [{ path: '\\\\HV01\\machines\\app01\\os.vhdx', type: 'Fixed' }],
		},
		verdict: 'blocked',
		findings: ['preflight/storage-access local', 'preflight/storage-access local'],
	},
	{
		name: 'nobody knows what a differencing disk has for a parent',
		machine: { hardDrives: [{ ...os, type: 'Differencing', parents: [] }] },
		verdict: 'undecided',
		undecided: [
			'preflight/clustered-disk-access: app01 hardDrives[0].parents',
			'preflight/file-share-access: app01 hardDrives[0].parents',
			'preflight/shared-volume-state: app01 hardDrives[0].parents',
			'preflight/storage-access: app01 hardDrives[0].parents',
		],
	},
	{
		name: 'the checkpoints lie on a volume that is offline',
		cluster: {
			sharedVolumes: [
				{ name: 'Volume1', path: 'C:\\ClusterStorage\\Volume1', state: 'Online' },
				{ name: 'Volume2', path: 'C:\\ClusterStorage\\Volume2', state: 'Offline' },
			],
		},
		machine: {
			checkpointPath: 'C:\\ClusterStorage\\Volume2\\app01',
			checkpoints: [{ name: 'before the update', dvdDrives: [], networkAdapters: [] }],
		},
		verdict: 'blocked',
		findings: ['preflight/shared-volume-state notOnline'],
	},
	{
		name: 'a clustered disk that holds the machine has failed',
		cluster: { disks: [{ ...onRoleDisk, state: 'Failed' }] },
		destination: seesRoleDisk,
		machine: { hardDrives: [{ path: 'E:\\app01\\os.vhdx', type: 'Fixed' }] },
		verdict: 'blocked',
		findings: ['preflight/clustered-disk-access notOnline'],
	},
	{
		name: 'a clustered disk that is passed through is offline',
		cluster: {
			disks: [{ name: 'Cluster Disk 4', lunId: '600A0B77', owner: 'app01', state: 'Offline' }],
		},
		destination: { storage: { luns: ['600A0B01', '600A0B02', '600A0B77'] } },
		machine: { hardDrives: [os, passedThrough] },
		verdict: 'blocked',
		findings: ['preflight/pass-through-disks notOnline'],
	},
	{
		name: 'a disk of the role that holds nothing of the machine is not presented to the destination',
		cluster: { disks: [onRoleDisk] },
		verdict: 'blocked',
		findings: ['preflight/clustered-disk-access notVisible'],
	},
	{
		name: 'a disk of another role has failed',
		cluster: { disks: [{ ...onRoleDisk, owner: 'app02', state: 'Failed' }] },
		verdict: 'allowed',
	},
	{
		name: 'the DVD drive is empty, as the cmdlets print it',
		machine: { dvdDrives: [{ media: 'None', path: null }, { path: null }] },
		verdict: 'allowed',
	},
	{
		name: 'every port, drive and adapter that nothing is connected to',
		machine: {
			generation: 1,
			comPorts: [
				{ number: 1, path: '' },
				{ number: 2, path: null },
			],
			floppyDrives: [{ path: null }],
			fibreChannelHostBusAdapters: [{ virtualSan: null }],
			networkAdapters: [{ name: 'Network Adapter', switch: null, vlan: 0 }],
		},
		destination: { virtualSans: [], switches: [] },
		verdict: 'allowed',
	},
	{
		name: 'an image in the DVD drive lies on a disk of the role that the destination does not see',
		cluster: { disks: [onRoleDisk] },
		machine: { dvdDrives: [{ media: 'Iso', path: 'E:\\tools.iso' }] },
		verdict: 'blocked',
		findings: ['preflight/clustered-disk-access notVisible'],
	},
	{
		name: 'an image in the DVD drive lies on a share that every computer may read',
		cluster: { fileShares: [{ path: images, readAccess: ['Everyone'] }] },
		machine: { dvdDrives: [{ media: 'Iso', path: `${images}\\tools.iso` }] },
		verdict: 'allowed',
	},
	{
		name: 'an image in the DVD drive lies on a share that the destination has no access to',
		cluster: { fileShares: [{ path: images, fullAccess: ['HV01'] }] },
		machine: { dvdDrives: [{ media: 'Iso', path: `${images}\\tools.iso` }] },
		verdict: 'blocked',
		findings: ['preflight/dvd-media noAccess'],
	},
	{
		name: 'an image in the DVD drive lies on a share of which nothing is said',
		machine: { dvdDrives: [{ media: 'Iso', path: `${images}\\tools.iso` }] },
		verdict: 'undecided',
		undecided: ['preflight/dvd-media: HVC01 fileShares'],
	},
	{
		name: 'an image in the DVD drive lies on the system drive, and the disks are not collected',
		cluster: { disks: undefined, sharedVolumes: [] },
		source: { systemDrive: 'C:' },
		machine: {
			path: undefined,
			hardDrives: [],
			dvdDrives: [{ path: 'C:\\Windows\\System32\\vmguest.iso' }],
		},
		verdict: 'blocked',
		findings: ['preflight/dvd-media local'],
		undecided: [
			'preflight/clustered-disk-access: app01 path, HVC01 disks',
			'preflight/file-share-access: app01 path',
			'preflight/shared-volume-state: app01 path',
			'preflight/storage-access: app01 path',
		],
	},
	{
		name: 'an image in the DVD drive lies on a disk of the source',
		machine: { dvdDrives: [{ media: 'Iso', path: 'C:\\ISO\\tools.iso' }] },
		verdict: 'blocked',
		findings: ['preflight/dvd-media local'],
	},
	{
		name: 'an image in the DVD drive lies on a share of whatever host the machine is on',
		machine: { dvdDrives: [{ media: 'Iso', path: '\\\\localhost\\ISO\\tools.iso' }] },
		verdict: 'blocked',
		findings: ['preflight/dvd-media local'],
	},
	{
		name: 'an image in the DVD drive lies on an administrative share of the source',
		machine: { dvdDrives: [{ media: 'Iso', path: '\\\\HV01\\ADMIN$\\ISO\\tools.iso' }] },
		verdict: 'blocked',
		findings: ['preflight/dvd-media local'],
	},
	{
		name: 'an image in the DVD drive lies on a Cluster Shared Volume',
		machine: { dvdDrives: [{ media: 'Iso', path: 'C:\\ClusterStorage\\Volume2\\ISO\\tools.iso' }] },
		verdict: 'allowed',
	},
	{
		name: 'nothing is said to be in the DVD drive, whose path is an image on a disk of the source',
		machine: { dvdDrives: [{ media: 'None', path: 'D:\\iso\\setup.iso' }] },
		verdict: 'undecided',
		undecided: ['preflight/dvd-media: app01 dvdDrives[0].media'],
	},
	{
		name: 'the DVD drive is the drive of the source',
		machine: { dvdDrives: [{ media: 'Physical', device: 'D:' }] },
		verdict: 'blocked',
		findings: ['preflight/dvd-media physicalDrive'],
	},
	{
		name: 'the DVD drive is a drive that both nodes have, and the machine is off',
		machine: { state: 'Off', dvdDrives: [{ media: 'Physical', device: 'D:' }] },
		destination: { dvdDrives: ['D:'] },
		plan: { type: 'Quick' },
		verdict: 'allowed',
	},
	{
		name: 'a floppy disk of the source is inserted',
		machine: { generation: 1, floppyDrives: [{ path: 'D:\\Floppies\\drivers.vfd' }] },
		verdict: 'blocked',
		findings: ['preflight/floppy-media local'],
	},
	{
		name: 'a machine never shrinks below what it starts with, and needs no Smart Paging files',
		machine: {
			memory: { dynamic: true, minimum: '8GB', maximum: '16GB' },
			smartPagingFilePath: 'D:\\Paging',
		},
		verdict: 'allowed',
	},
	{
		name: 'Smart Paging files would go to a disk of the source',
		machine: {
			memory: { dynamic: true, minimum: '4GB', maximum: '16GB' },
			smartPagingFilePath: 'D:\\Paging',
		},
		verdict: 'allowed',
		findings: ['preflight/smart-paging-files local'],
	},
	{
		name: 'a group that the destination may be in has the rights to the share of the image',
		cluster: {
			fileShares: [
				{
					path: '\\\\fs01\\iso',
					fullAccess: ['CONTOSO\\Hyper-V Hosts', 'BUILTIN\\Administrators'],
				},
			],
		},
		machine: { dvdDrives: [{ path: '\\\\fs01\\iso\\setup.iso' }] },
		verdict: 'undecided',
		undecided: ['preflight/dvd-media: HVC01 fileShares[0].fullAccess'],
	},
	{
		name: 'the rights to the share of the image are of people and of the other host',
		cluster: {
			fileShares: [
				{ path: '\\\\fs01\\iso', fullAccess: ['CONTOSO\\HV01$', 'CONTOSO\\Domain Admins'] },
			],
		},
		machine: { dvdDrives: [{ path: '\\\\fs01\\iso\\setup.iso' }] },
		verdict: 'blocked',
		findings: ['preflight/dvd-media noAccess'],
	},
	{
		name: 'nothing is attached to one of the drives of the machine',
		machine: {
			hardDrives: [
				{ path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhdx', type: 'Fixed' },
				{ path: null, controllerType: 'SCSI', controllerNumber: 0, controllerLocation: 5 },
			],
		},
		verdict: 'allowed',
	},
	{
		name: 'nothing is attached to one of the drives of a machine that moves with its files',
		standAlone: true,
		machine: {
			hardDrives: [
				{ path: 'D:\\app01\\os.vhdx', type: 'Fixed', size: '127GB', fileSize: '127GB' },
				{ path: null },
			],
		},
		verdict: 'allowed',
	},
	{
		name: 'the rights to the share of the image are of a computer of the same name, in another domain',
		cluster: {
			fileShares: [
				{
					path: '\\\\fs01\\iso',
					fullAccess: [],
					readAccess: ['CONTOSO\\HV01$', 'FABRIKAM\\HV02$'],
				},
			],
		},
		source: { domain: 'contoso.com' },
		destination: { domain: 'contoso.com' },
		machine: { dvdDrives: [{ path: '\\\\fs01\\iso\\sql.iso' }] },
		verdict: 'undecided',
		undecided: ['preflight/dvd-media: HVC01 fileShares[0].readAccess'],
	},
	{
		name: 'the rights to the share of the image are of the short names of the domain',
		cluster: {
			fileShares: [
				{ path: '\\\\fs01\\iso', fullAccess: [], readAccess: ['CONTOSO\\HV01$', 'CONTOSO\\HV02$'] },
			],
		},
		source: { domain: 'corp.contoso.com' },
		destination: { domain: 'corp.contoso.com' },
		machine: { dvdDrives: [{ path: '\\\\fs01\\iso\\sql.iso' }] },
		verdict: 'allowed',
	},
	{
		name: 'a VHD Set does not go back to Windows Server 2012 R2',
		on: '2016',
		cluster: { operatingSystem: undefined },
		destination: { operatingSystem: { version: '2012R2' } },
		machine: {
			version: '5.0',
			hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\quorum.vhds', shared: true }],
		},
		verdict: 'blocked',
		findings: ['preflight/vhd-sets unknown'],
	},
	{
		name: 'a VHD Set, of which nobody says the type of its disk',
		machine: {
			hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\quorum.vhds', shared: true }],
		},
		verdict: 'allowed',
	},
	{
		name: 'the machine is on a share of a file server that the cluster itself runs',
		cluster: { ...onOwnServer.cluster, roles: [{ name: 'SOFS01', type: 'ScaleOutFileServer' }] },
		machine: onOwnServer.machine,
		verdict: 'blocked',
		findings: ['preflight/storage-access loopback', 'preflight/storage-access loopback'],
	},
	{
		name: 'the machine is on a share of another machine, which is a role of the cluster',
		cluster: { ...onOwnServer.cluster, roles: [{ name: 'SOFS01', type: 'VirtualMachine' }] },
		machine: onOwnServer.machine,
		verdict: 'allowed',
	},
	{
		name: 'a file server of the cluster has the name of one in another domain',
		cluster: {
			domain: 'contoso.com',
			roles: [{ name: 'SOFS01', type: 'ScaleOutFileServer' }],
			fileShares: [{ ...onOwnServer.cluster.fileShares[0], path: '\\\\SOFS01.fabrikam.com\\vms' }],
		},
		machine: {
			hardDrives: [{ path: '\\\\sofs01.fabrikam.com\\vms\\app01\\os.vhdx', type: 'Fixed' }],
		},
		verdict: 'undecided',
		undecided: ['preflight/storage-access: HVC01 roles[0].name'],
	},
	{
		name: 'the machine is on a share of a file server that has the name of no role',
		cluster: { ...onOwnServer.cluster, roles: [{ name: 'SOFS02', type: 'ScaleOutFileServer' }] },
		machine: onOwnServer.machine,
		verdict: 'allowed',
	},
	{
		name: 'the machine is on a share of the infrastructure file server of its cluster',
		cluster: {
			...onOwnServer.cluster,
			roles: [{ name: 'SOFS01', type: 'InfrastructureFileServer' }],
		},
		machine: onOwnServer.machine,
		verdict: 'allowed',
	},
	{
		name: 'the share is told of a server of the same name in another domain',
		cluster: {
			fileShares: [{ ...onOwnServer.cluster.fileShares[0], path: '\\\\SOFS01.fabrikam.com\\vms' }],
		},
		machine: onOwnServer.machine,
		verdict: 'undecided',
		undecided: ['preflight/file-share-access: HVC01 fileShares'],
	},
];
