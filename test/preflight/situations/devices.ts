import { contoso } from '../healthy-pair.ts';
import type { Situation } from '../situation.ts';

const device = { locationPath: 'PCIROOT(0)#PCI(0300)#PCI(0000)' };
const a16 = 'NVIDIA A16';
const l40 = 'NVIDIA L40';
const partition = (name: string) => ({ name, supportsOutgoingLiveMigration: true });
const gpu = (name: string, partitionCount: number) => ({ name, partitionCount });
const adapter = {
	virtualSan: 'Production',
	worldWidePortNameSetA: 'C003FF0000FFFF00',
	worldWidePortNameSetB: 'C003FF0000FFFF01',
};

const guardian = (encryptionCertificateThumbprint: string, name = 'contoso') => ({
	name,
	encryptionCertificateThumbprint,
});
const other = 'FFEEDDCCBBAA99887766554433221100FFEEDDCC';
const mixed = { operatingSystem: undefined };
const node = (version: string) => ({ operatingSystem: { version } });
const pooled = { name: l40, resourcePool: 'Graphics' };

/** Devices of the host, and what is bound to it. */
export const devices: readonly Situation[] = [
	{
		name: 'a checkpoint is connected to a switch that the destination lacks, and the machine no more',
		machine: {
			checkpointPath: 'C:\\ClusterStorage\\Volume1\\app01',
			checkpoints: [
				{ name: 'before the update', dvdDrives: [], networkAdapters: [{ switch: 'Staging' }] },
			],
		},
		verdict: 'allowed',
		findings: ['preflight/checkpoint-devices switch'],
	},
	{
		name: 'a device is assigned to the machine',
		machine: { assignableDevices: [device] },
		verdict: 'blocked',
		findings: ['preflight/assigned-devices assigned'],
	},
	{
		name: 'a graphics card is assigned to the machine, and the destination has the same',
		machine: { assignableDevices: [{ ...device, name: l40, resourcePool: 'GPU' }] },
		verdict: 'blocked',
		findings: ['preflight/assigned-devices assigned'],
	},
	{
		name: 'a device is assigned to the machine, and it is moved saved',
		machine: { assignableDevices: [device] },
		plan: { type: 'Quick' },
		verdict: 'blocked',
		findings: ['preflight/assigned-devices assigned', 'preflight/live-migration-preferred quick'],
	},
	{
		name: 'a device is assigned to the machine, and a disk lies on the source: both are told',
		machine: {
			assignableDevices: [device],
			hardDrives: [{ path: 'D:\\Machines\\app01\\os.vhdx', type: 'Fixed' }],
		},
		verdict: 'blocked',
		findings: ['preflight/assigned-devices assigned', 'preflight/storage-access local'],
	},
	{
		name: 'the destination has a partition of the same graphics processor free',
		source: { partitionableGpus: [gpu(l40, 4)] },
		destination: { partitionableGpus: [gpu(l40, 4)] },
		machine: { gpuPartitionAdapters: [partition(l40)] },
		verdict: 'allowed',
	},
	{
		name: 'the destination has partitions of both graphics processors of the machine',
		source: { partitionableGpus: [gpu(l40, 4), gpu(a16, 4)] },
		destination: { partitionableGpus: [gpu(l40, 1), gpu(a16, 1)] },
		machine: { gpuPartitionAdapters: [partition(l40), partition(a16)] },
		verdict: 'allowed',
	},
	{
		name: 'the destination has another graphics processor',
		source: { partitionableGpus: [gpu(l40, 4)] },
		destination: { partitionableGpus: [gpu(a16, 4)] },
		machine: { gpuPartitionAdapters: [partition(l40)] },
		verdict: 'blocked',
		findings: ['preflight/gpu-partition otherModel'],
	},
	{
		name: 'the destination has no graphics processor, nor the volume of the machine: both are told',
		cluster: { sharedVolumes: [] },
		source: { partitionableGpus: [gpu(l40, 4)] },
		machine: { gpuPartitionAdapters: [partition(l40)] },
		verdict: 'blocked',
		findings: [
			'preflight/gpu-partition otherModel',
			'preflight/storage-access unknownVolume',
			'preflight/storage-access unknownVolume',
		],
	},
	{
		name: 'the destination has no graphics processor',
		source: { partitionableGpus: [gpu(l40, 4)] },
		machine: { gpuPartitionAdapters: [partition(l40)] },
		verdict: 'blocked',
		findings: ['preflight/gpu-partition otherModel'],
	},
	{
		name: 'the machine has two partitions, and the destination one',
		source: { partitionableGpus: [gpu(l40, 4)] },
		destination: { partitionableGpus: [gpu(l40, 1)] },
		machine: { gpuPartitionAdapters: [partition(l40), partition(l40)] },
		verdict: 'blocked',
		findings: ['preflight/gpu-partition noneFree'],
	},
	{
		name: 'the neighbour has the only partition of the destination',
		source: { partitionableGpus: [gpu(l40, 4)] },
		destination: { partitionableGpus: [gpu(l40, 1)] },
		machine: { gpuPartitionAdapters: [partition(l40)] },
		neighbour: { gpuPartitionAdapters: [partition(l40)] },
		verdict: 'blocked',
		findings: ['preflight/gpu-partition noneFree'],
	},
	{
		name: 'the driver of the graphics processor does not let the machine migrate live',
		source: { partitionableGpus: [gpu(l40, 4)] },
		destination: { partitionableGpus: [gpu(l40, 4)] },
		machine: { gpuPartitionAdapters: [{ name: l40, supportsOutgoingLiveMigration: false }] },
		verdict: 'blocked',
		findings: ['preflight/gpu-partition notSupported'],
	},
	{
		name: 'the machine has virtual persistent memory',
		machine: { persistentMemory: true },
		verdict: 'blocked',
		findings: ['preflight/persistent-memory present'],
	},
	{
		name: 'a machine with virtual persistent memory is shut down to move',
		machine: { persistentMemory: true },
		plan: { type: 'Shutdown' },
		verdict: 'blocked',
		findings: ['preflight/persistent-memory elsewhere'],
	},
	{
		name: 'a machine with virtual persistent memory that is off is moved',
		machine: { persistentMemory: true, state: 'Off' },
		plan: { type: 'Quick' },
		verdict: 'allowed',
		findings: ['preflight/persistent-memory elsewhere'],
	},
	{
		name: 'the destination has the certificates that unlock the virtual TPM',
		machine: { security: { tpmEnabled: true, guardian: guardian(contoso) } },
		verdict: 'allowed',
	},
	{
		name: 'the destination has a guardian of the same name, and nobody knows whether it is the same',
		destination: { guardians: ['UntrustedGuardian'] },
		machine: { security: { tpmEnabled: true, guardian: 'UntrustedGuardian' } },
		verdict: 'undecided',
		undecided: [
			'preflight/virtual-tpm: app01 security.guardians, HV02 guardians[].encryptionCertificateThumbprint, app01 security.guardian.encryptionCertificateThumbprint',
		],
	},
	{
		name: 'the destination has a guardian of the same name that it made itself',
		destination: { guardians: [guardian(other, 'UntrustedGuardian')] },
		machine: {
			security: {
				tpmEnabled: true,
				guardian: guardian(contoso, 'UntrustedGuardian'),
				guardians: [],
			},
		},
		verdict: 'blocked',
		findings: ['preflight/virtual-tpm guardianMissing'],
	},
	{
		name: 'the key protector is granted to a guardian of the destination as well',
		destination: { guardians: [guardian(other, 'UntrustedGuardian')] },
		machine: {
			security: {
				tpmEnabled: true,
				guardian: guardian(contoso, 'UntrustedGuardian'),
				guardians: [guardian(other.toLowerCase(), 'HV02')],
			},
		},
		verdict: 'allowed',
	},
	{
		name: 'the destination lacks the certificates that unlock the virtual TPM',
		destination: { guardians: [] },
		machine: { security: { tpmEnabled: true, guardian: 'contoso' } },
		verdict: 'blocked',
		findings: ['preflight/virtual-tpm guardianMissing'],
	},
	{
		name: 'the machine has no TPM, but encrypts its state, and the destination has no guardian',
		destination: { guardians: [] },
		machine: { security: { tpmEnabled: false, encryptStateAndVmMigrationTraffic: true } },
		verdict: 'blocked',
		findings: ['preflight/virtual-tpm guardianMissing'],
	},
	{
		name: 'a machine of generation 1 encrypts its state, and the destination has no guardian',
		destination: { guardians: [] },
		machine: { generation: 1, security: { encryptStateAndVmMigrationTraffic: true } },
		verdict: 'blocked',
		findings: ['preflight/virtual-tpm guardianMissing'],
	},
	{
		name: 'the configuration version of the machine is too old for a virtual TPM',
		on: '2016',
		machine: { version: '5.0', security: undefined },
		verdict: 'allowed',
	},
	{
		name: 'the machine comes from a host that is too old for any such device',
		on: '2012R2',
		cluster: mixed,
		source: node('2012R2'),
		destination: node('2016'),
		verdict: 'allowed',
	},
	{
		name: 'a machine with a device, persistent memory and a virtual TPM goes back to an older node',
		on: '2019',
		cluster: mixed,
		destination: node('2012R2'),
		machine: {
			version: '5.0',
			assignableDevices: [device],
			persistentMemory: true,
			security: { tpmEnabled: true },
		},
		verdict: 'blocked',
		findings: [
			'preflight/assigned-devices assigned',
			'preflight/operating-system differs',
			'preflight/persistent-memory present',
			'preflight/virtual-tpm unsupported',
		],
	},
	{
		name: 'a machine with a device is restarted where the pool has one free',
		destination: { assignableDevices: [pooled] },
		machine: { assignableDevices: [pooled] },
		plan: { type: 'Shutdown' },
		verdict: 'allowed',
	},
	{
		name: 'a machine with a device is to be restarted, and nobody knows the pools of the destination',
		machine: { assignableDevices: [pooled] },
		plan: { type: 'Shutdown' },
		verdict: 'undecided',
		undecided: ['preflight/assigned-devices: HV02 assignableDevices'],
	},
	{
		name: 'a machine with a device is to be restarted, and the neighbour has the only one of the pool',
		destination: { assignableDevices: [pooled] },
		machine: { assignableDevices: [pooled] },
		neighbour: { assignableDevices: [pooled] },
		plan: { type: 'Shutdown' },
		verdict: 'blocked',
		findings: ['preflight/assigned-devices noneFree'],
	},
	{
		name: 'a machine with a device is to be restarted, and the destination has no such pool',
		destination: { assignableDevices: [{ name: l40, resourcePool: null }] },
		machine: { assignableDevices: [pooled] },
		plan: { type: 'Shutdown' },
		verdict: 'blocked',
		findings: ['preflight/assigned-devices noPool'],
	},
	{
		name: 'the graphics processor of the destination takes no machine that migrates live',
		source: { partitionableGpus: [gpu(l40, 4)] },
		destination: {
			partitionableGpus: [{ ...gpu(l40, 4), supportsIncomingLiveMigration: false }],
		},
		machine: { gpuPartitionAdapters: [partition(l40)] },
		verdict: 'blocked',
		findings: ['preflight/gpu-partition incomingNotSupported'],
	},
	{
		name: 'the graphics processor of the destination takes no saved machine either',
		source: { partitionableGpus: [gpu(l40, 4)] },
		destination: {
			partitionableGpus: [{ ...gpu(l40, 4), supportsIncomingLiveMigration: false }],
		},
		machine: { state: 'Saved', gpuPartitionAdapters: [partition(l40)] },
		plan: { type: 'Quick' },
		verdict: 'blocked',
		findings: ['preflight/gpu-partition incomingNotSupported'],
	},
	{
		name: 'a machine with a partition in a cluster of the Standard edition',
		source: { partitionableGpus: [gpu(l40, 4)], operatingSystem: { edition: 'Standard' } },
		destination: { partitionableGpus: [gpu(l40, 4)], operatingSystem: { edition: 'Standard' } },
		machine: { gpuPartitionAdapters: [partition(l40)] },
		verdict: 'blocked',
		findings: ['preflight/gpu-partition edition', 'preflight/gpu-partition edition'],
	},
	{
		name: 'a running machine is turned off to move',
		plan: { type: 'TurnOff' },
		verdict: 'allowed',
		findings: ['preflight/turned-off losesData'],
	},
	{
		name: 'both hosts are guarded, and the service unlocks the virtual TPM',
		source: { guardians: [], isHostGuarded: true },
		destination: { guardians: [], isHostGuarded: true },
		machine: { security: { tpmEnabled: true, guardian: 'HGS' } },
		verdict: 'allowed',
	},
	{
		name: 'both hosts have the virtual SAN of the machine',
		source: { virtualSans: ['Production'] },
		destination: { virtualSans: ['Production'] },
		machine: { fibreChannelHostBusAdapters: [adapter] },
		verdict: 'allowed',
	},
	{
		name: 'the destination lacks the virtual SAN of the machine',
		source: { virtualSans: ['Production'] },
		machine: { fibreChannelHostBusAdapters: [adapter] },
		verdict: 'blocked',
		findings: ['preflight/virtual-fibre-channel virtualSanMissing'],
	},
	{
		name: 'the machine uses a USB device of the source',
		machine: { usbDevices: ['Licence dongle'] },
		verdict: 'blocked',
		findings: ['preflight/usb-devices used'],
	},
	{
		name: 'a serial port of the machine is connected to a pipe on the source',
		machine: { comPorts: [{ number: 1, path: '\\\\.\\pipe\\debugger' }] },
		verdict: 'allowed',
		findings: ['preflight/serial-ports connected'],
	},
	{
		name: 'a machine that is off takes its virtual TPM to a node without its guardian',
		destination: { guardians: [] },
		machine: {
			state: 'Off',
			security: { tpmEnabled: true, guardian: 'contoso', guardians: [] },
		},
		plan: { type: 'Quick' },
		verdict: 'allowed',
		findings: ['preflight/virtual-tpm guardianMissing'],
	},
	{
		name: 'a machine that may be off has a virtual SAN that the destination lacks',
		machine: {
			state: undefined,
			fibreChannelHostBusAdapters: [{ virtualSan: 'FabricA' }],
		},
		plan: { type: 'Quick' },
		verdict: 'undecided',
		conditions: ['app01 is running'],
		undecided: [
			'preflight/live-migration-preferred: app01 state',
			'preflight/virtual-fibre-channel: app01 state',
		],
	},
	{
		name: 'a machine that is off has an image in its drive that stays behind',
		machine: { state: 'Off', dvdDrives: [{ path: 'D:\\ISO\\setup.iso' }] },
		plan: { type: 'Quick' },
		verdict: 'allowed',
		findings: ['preflight/dvd-media local'],
	},
	{
		name: 'Move-VM opens the image in the drive of a machine that is off',
		standAlone: true,
		machine: { state: 'Off', dvdDrives: [{ path: 'D:\\ISO\\setup.iso' }] },
		verdict: 'blocked',
		findings: ['preflight/dvd-media local'],
	},
	{
		name: 'a guarded host is to take a machine that only its unguarded host can unlock',
		destination: { isHostGuarded: true, guardians: [] },
		machine: { security: { tpmEnabled: true, guardians: [] } },
		verdict: 'blocked',
		findings: ['preflight/virtual-tpm notGranted'],
	},
	{
		name: 'its unguarded host granted the key protector to the service of a guarded one',
		destination: { isHostGuarded: true, guardians: [] },
		machine: {
			security: {
				tpmEnabled: true,
				guardians: [{ name: 'Fabric', isHostGuardianService: true }],
			},
		},
		verdict: 'allowed',
	},
	{
		name: 'nobody tells whether a guardian is the service of the guarded host',
		destination: { isHostGuarded: true, guardians: [] },
		machine: { security: { tpmEnabled: true, guardians: ['Fabric'] } },
		verdict: 'undecided',
		undecided: ['preflight/virtual-tpm: app01 security.guardians[].isHostGuardianService'],
	},
];
