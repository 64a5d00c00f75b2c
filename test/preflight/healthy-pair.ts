import { compareVersions } from '../../src/facts/windows-server.ts';

/** What machines are in each Windows Server version that there is a healthy pair of. */
const machines = {
	'2008R2': { version: null, generation: 1, disk: 'os.vhd' },
	'2012': { version: null, generation: 1, disk: 'os.vhdx' },
	'2012R2': { version: '5.0', generation: 2, disk: 'os.vhdx' },
	'2016': { version: '8.0', generation: 2, disk: 'os.vhdx' },
	'2019': { version: '9.0', generation: 2, disk: 'os.vhdx' },
	'2022': { version: '10.0', generation: 2, disk: 'os.vhdx' },
	'2025': { version: '12.0', generation: 2, disk: 'os.vhdx' },
};

/** A Windows Server version that there is a healthy pair of. */
export type HealthyVersion = keyof typeof machines;

/** The thumbprint of the guardian that both hosts have. */
export const contoso = '0A1B2C3D4E5F60718293A4B5C6D7E8F901234567';

/** Whether a version is another one or newer: what came later is in no export of it. */
function isFrom(first: HealthyVersion, version: HealthyVersion): boolean {
	return compareVersions(version, first) >= 0;
}

/** A healthy cluster of two alike nodes, with a machine on each of them, and everything collected that there is in its version. */
export function healthyPair(version: HealthyVersion) {
	return {
		cluster: cluster(version),
		source: host(version, 'HV01', 11),
		destination: host(version, 'HV02', 12),
		machine: machine(version, 'app01', 'HV01'),
		neighbour: machine(version, 'app02', 'HV02'),
		plan: { virtualMachine: 'app01', to: 'HV02' },
	};
}

/** Two alike hosts that are in no cluster, with a machine on each of them, and everything collected. */
export function standAlonePair(version: HealthyVersion) {
	const { source, destination, machine, neighbour } = healthyPair(version);
	const plan = { includeStorage: true, destinationStoragePath: 'E:\\app01' };
	return {
		source: alone(source),
		destination: alone(destination),
		machine: aloneOn('D:', machine),
		neighbour: aloneOn('D:', neighbour),
		plan: { virtualMachine: 'app01', to: 'HV02', ...plan },
	};
}

function alone(one: ReturnType<typeof host>) {
	const volumes = [
		{ path: 'C:', size: '200GB', free: '120GB' },
		{ path: 'D:', size: '2TB', free: '1TB' },
		{ path: 'E:', size: '2TB', free: '1TB' },
	];
	return { ...one, cluster: null, domain: 'contoso.com', storage: { volumes }, fileShares: [] };
}

function aloneOn(drive: string, one: ReturnType<typeof machine>) {
	const { highlyAvailable: _, ...rest } = one;
	const path = `${drive}\\${one.name}`;
	return {
		...rest,
		cluster: null,
		path,
		checkpointPath: path,
		smartPagingFilePath: path,
		hardDrives: [{ path: `${path}\\os.vhdx`, type: 'Fixed', size: '127GB', fileSize: '127GB' }],
	};
}

function cluster(version: HealthyVersion) {
	return {
		apiVersion: 'hvlint/v1',
		kind: 'Cluster',
		name: 'HVC01',
		operatingSystem: version,
		nodes: ['HV01', 'HV02'],
		networks: [
			{
				name: 'Management',
				role: 'ClusterAndClient',
				subnet: '192.168.10.0/24',
				state: 'Up',
				liveMigration: { priority: 2 },
			},
			{
				name: 'Live Migration',
				role: 'Cluster',
				subnet: '10.0.3.0/24',
				state: 'Up',
				liveMigration: { priority: 1 },
			},
		],
		disks: [],
		sharedVolumes: [1, 2].map((number) => ({
			name: `Volume${number}`,
			path: `C:\\ClusterStorage\\Volume${number}`,
			lunId: `600A0B0${number}`,
			state: 'Online',
			free: '1TB',
		})),
		fileShares: [],
		clusterEnforcedAntiAffinity: false,
	};
}

function host(version: HealthyVersion, name: string, address: number) {
	return {
		apiVersion: 'hvlint/v1',
		kind: 'Host',
		name,
		cluster: 'HVC01',
		state: 'Up',
		operatingSystem: { version, ...(version === '2008R2' && { servicePack: 1 }) },
		processor: {
			manufacturer: 'GenuineIntel',
			name: 'Intel(R) Xeon(R) Gold 6430',
			architecture: 'x64',
			features: ['sse4.2', 'aes', 'avx', 'avx2', 'avx512f'],
			logicalProcessors: 16,
		},
		memory: { total: '128GB', reserve: '8GB' },
		networkAdapters: [
			{
				name: 'NIC1',
				ipAddress: `192.168.10.${address}/24`,
				linkSpeed: '1Gbps',
				clusterNetwork: 'Management',
				status: 'Up',
			},
			{
				name: 'NIC2',
				ipAddress: `10.0.3.${address}/24`,
				linkSpeed: '10Gbps',
				clusterNetwork: 'Live Migration',
				status: 'Up',
			},
			{ name: 'NIC3', ipAddress: null, linkSpeed: '10Gbps', status: 'Up' },
		],
		switches: [
			{ name: 'LAN', type: 'External', adapter: 'NIC3', vlans: [10, 20], iovEnabled: false },
		],
		...(isFrom('2012', version) && {
			liveMigration: {
				enabled: true,
				networks: ['10.0.3.0/24'],
				useAnyNetwork: false,
				authentication: 'Kerberos',
			},
			virtualSans: [],
		}),
		...(isFrom('2016', version) && {
			credentialGuard: version === '2025',
			guardians: [{ name: 'contoso', encryptionCertificateThumbprint: contoso }],
			isHostGuarded: false,
		}),
		...(version === '2025' && { partitionableGpus: [] }),
		storage: { luns: ['600A0B01', '600A0B02'] },
		dvdDrives: [],
	};
}

function machine(on: HealthyVersion, name: string, owner: string) {
	const { version, generation, disk } = machines[on];
	const path = `C:\\ClusterStorage\\Volume1\\${name}`;
	return {
		apiVersion: 'hvlint/v1',
		kind: 'VirtualMachine',
		name,
		cluster: 'HVC01',
		owner,
		state: 'Running',
		operationalStatus: [],
		automaticStopAction: 'Save',
		highlyAvailable: true,
		processor: { count: 4, compatibilityForMigrationEnabled: false },
		memory: { startup: '8GB', dynamic: false, assigned: '8GB' },
		generation,
		version,
		path,
		checkpointPath: path,
		hardDrives: [{ path: `${path}\\${disk}`, type: 'Fixed' }],
		dvdDrives: [],
		floppyDrives: [],
		networkAdapters: [
			{
				name: 'Network Adapter',
				switch: 'LAN',
				vlan: 10,
				...(isFrom('2012', on) && { iovWeight: 0 }),
			},
		],
		comPorts: [],
		usbDevices: [],
		checkpoints: [],
		...(isFrom('2012', on) && { smartPagingFilePath: path, fibreChannelHostBusAdapters: [] }),
		...(isFrom('2016', on) && { assignableDevices: [], security: { tpmEnabled: false } }),
		...(isFrom('2019', on) && { persistentMemory: false }),
		...(on === '2025' && { gpuPartitionAdapters: [] }),
	};
}
