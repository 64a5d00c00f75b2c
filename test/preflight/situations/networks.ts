import { healthyPair } from '../healthy-pair.ts';
import type { Situation } from '../situation.ts';

const accelerated = { name: 'Network Adapter', switch: 'LAN', vlan: 10, iovWeight: 100 };
const data = { name: 'Data', switch: 'LAN', iovWeight: 0 };
const lan = { name: 'LAN', type: 'External', adapter: 'NIC3', vlans: [10, 20] };
const iov = { ...lan, iovEnabled: true, iovVirtualFunctionCount: 8 };
const uplink = { name: 'NIC3', ipAddress: null, status: 'Up' };
const healthyAdapters = [
	{
		name: 'NIC1',
		ipAddress: '192.168.10.12/24',
		linkSpeed: '1Gbps',
		clusterNetwork: 'Management',
		status: 'Up',
	},
	{
		name: 'NIC2',
		ipAddress: '10.0.3.12/24',
		linkSpeed: '10Gbps',
		clusterNetwork: 'Live Migration',
		status: 'Up',
	},
];
const network = (name: string, differs: object) => ({
	name,
	role: 'Cluster',
	subnet: '10.0.3.0/24',
	state: 'Up',
	liveMigration: { priority: 1 },
	...differs,
});

/** A host with a team that shows an interface of VLAN 10 beside its own, and a switch that is bound to one of them. */
const boundTo = (adapter: string) => ({
	teams: [{ name: 'Team 1', members: ['NIC3'], teamNics: ['Team 1', 'Team 1 - VLAN 10'] }],
	switches: [{ name: 'LAN', type: 'External', adapter, vlans: [10, 20], iovEnabled: false }],
});

const teamDriver = 'Microsoft Network Adapter Multiplexor Driver';

const untagged = {
	name: 'NIC',
	switch: 'LAN',
	vlan: null,
	operationMode: 'Untagged',
	iovWeight: 0,
};

/** The networks of the machine, and those that it moves over. */
export const networks: readonly Situation[] = [
	{
		name: 'the destination has no switch of the name',
		destination: { switches: [{ ...lan, name: 'Storage' }] },
		verdict: 'blocked',
		findings: ['preflight/network-switch missing'],
	},
	{
		name: 'the switch of the destination has nearly the name',
		destination: { switches: [{ ...lan, name: 'LAN1' }] },
		verdict: 'blocked',
		findings: ['preflight/network-switch misspelt'],
	},
	{
		name: 'an adapter demands an extension of the switch that the destination does not have',
		destination: { switchExtensionPortFeatures: [] },
		machine: { networkAdapters: [{ ...data, vlan: 10, mandatoryFeatureName: ['Policy'] }] },
		verdict: 'blocked',
		findings: ['preflight/mandatory-features notInstalled'],
	},
	{
		name: 'the name of the switch of the destination ends in a blank',
		destination: { switches: [{ ...lan, name: 'LAN ' }] },
		verdict: 'blocked',
		findings: ['preflight/network-switch misspelt'],
	},
	{
		name: 'the destination has no switch at all, and the machine asks for SR-IOV',
		destination: { switches: [] },
		machine: { networkAdapters: [accelerated] },
		verdict: 'blocked',
		findings: ['preflight/network-switch missing'],
	},
	{
		name: 'the machine has no network adapter, and the destination no switch',
		destination: { switches: [] },
		machine: { networkAdapters: [] },
		verdict: 'allowed',
	},
	{
		name: 'the network adapter is not connected',
		destination: { switches: [] },
		machine: { networkAdapters: [{ name: 'Network Adapter', switch: null, vlan: null }] },
		verdict: 'allowed',
	},
	{
		name: 'the switch of the destination is internal',
		destination: { switches: [{ name: 'LAN', type: 'Internal' }] },
		verdict: 'blocked',
		findings: ['preflight/network-switch-type cutOff'],
	},
	{
		name: 'the port of the destination does not carry the VLAN of the machine',
		destination: { switches: [{ ...lan, vlans: [20] }] },
		verdict: 'blocked',
		findings: ['preflight/network-vlan notCarried'],
	},
	{
		name: 'the adapter is a trunk, and the port of the destination carries another of its VLANs',
		source: { switches: [{ ...lan, vlans: [10, 201] }] },
		machine: {
			networkAdapters: [
				{ ...data, operationMode: 'Trunk', nativeVlanId: 0, allowedVlanIdList: ['200-299'] },
			],
		},
		verdict: 'blocked',
		findings: ['preflight/network-vlan notCarried'],
	},
	{
		name: 'the adapter is a trunk of all VLANs, and both ports carry the same',
		machine: {
			networkAdapters: [
				{ ...data, operationMode: 'Trunk', nativeVlanId: 0, allowedVlanIdList: ['1-4094'] },
			],
		},
		verdict: 'allowed',
	},
	{
		name: 'the adapter is in a private VLAN whose secondary VLAN the destination does not carry',
		machine: {
			networkAdapters: [
				{
					...data,
					operationMode: 'Private',
					privateVlanMode: 'Isolated',
					primaryVlanId: 10,
					secondaryVlanId: 200,
				},
			],
		},
		verdict: 'blocked',
		findings: ['preflight/network-vlan notCarried'],
	},
	{
		name: 'the adapter has no access VLAN, and nobody knows whether it is a trunk',
		on: '2022',
		source: { switches: [{ ...lan, vlans: [10, 201] }] },
		machine: { networkAdapters: [{ ...data, vlan: null }] },
		verdict: 'undecided',
		undecided: ['preflight/network-vlan: app01 networkAdapters[0].operationMode'],
	},
	{
		name: 'the adapter has no access VLAN in Windows Server 2008 R2',
		on: '2008R2',
		source: { switches: [{ ...lan, vlans: [10, 201] }] },
		machine: { networkAdapters: [{ ...data, vlan: 0 }] },
		verdict: 'allowed',
	},
	{
		name: 'the switch is internal on both nodes, and the machine goes on running',
		source: { switches: [{ name: 'LAN', type: 'Internal', iovEnabled: false }] },
		destination: { switches: [{ name: 'LAN', type: 'Internal', iovEnabled: false }] },
		verdict: 'allowed',
		findings: ['preflight/network-switch-type hostOnly'],
	},
	{
		name: 'the switch is internal on both nodes, and nobody knows of what type another one is',
		source: {
			switches: [
				{ name: 'LAN', type: 'Internal' },
				{ ...lan, name: 'Backup' },
			],
		},
		destination: {
			switches: [
				{ name: 'LAN', type: 'Internal' },
				{ name: 'Backup', vlans: [10] },
			],
		},
		machine: {
			networkAdapters: [
				{ name: 'LAN', switch: 'LAN', vlan: 10, iovWeight: 0 },
				{ name: 'Backup', switch: 'Backup', vlan: 10, iovWeight: 0 },
			],
		},
		verdict: 'undecided',
		undecided: [
			'preflight/network-switch-type: HV02 switches[1].type',
			'preflight/network-vlan: HV02 switches[1].type',
		],
	},
	{
		name: 'the adapter behind the switch of the destination is gone',
		destination: {
			networkAdapters: [...healthyAdapters, { name: 'NIC3', status: 'NotPresent' }],
		},
		verdict: 'blocked',
		findings: ['preflight/network-switch uplinkDown'],
	},
	{
		name: 'what the switch of the destination is bound to is not among its adapters',
		destination: { networkAdapters: healthyAdapters },
		verdict: 'allowed',
		conditions: ['the adapter NIC3 of HV02 is up'],
	},
	{
		name: 'the adapters of a destination without a cluster are not listed, but what its switch is bound to is',
		standAlone: true,
		destination: {
			networkAdapters: undefined,
			liveMigration: { useAnyNetwork: true, networks: [] },
		},
		verdict: 'allowed',
		undecided: ['preflight/migration-network-speed: HV02 networkAdapters'],
		conditions: ['the adapter NIC3 of HV02 is up'],
	},
	{
		name: 'one member of the team behind the switch has no link, and others are not among the adapters',
		destination: {
			networkAdapters: [...healthyAdapters, { name: 'NIC3', status: 'Disconnected' }],
			switches: [{ ...lan, adapter: undefined, teamMembers: ['NIC3', 'NIC4', 'NIC5'] }],
		},
		verdict: 'allowed',
		conditions: ['any one of (the adapter NIC4 of HV02 is up; the adapter NIC5 of HV02 is up)'],
	},
	{
		name: 'the switch is bound to the one team, which Get-VMSwitch names by its driver, and whose members have no link',
		destination: {
			networkAdapters: [...healthyAdapters, { name: 'NIC3', status: 'Disconnected' }],
			teams: [{ name: 'VM Team', members: ['NIC3'] }],
			switches: [{ ...lan, adapter: 'Microsoft Network Adapter Multiplexor Driver' }],
		},
		verdict: 'blocked',
		findings: ['preflight/network-switch teamDown'],
	},
	{
		name: 'the members of the embedded team of the destination are not known',
		destination: {
			networkAdapters: [...healthyAdapters, { name: 'NIC3', status: 'Disconnected' }],
			switches: [{ ...lan, adapter: 'Teamed-Interface' }],
		},
		verdict: 'undecided',
		undecided: ['preflight/network-switch: HV02 switches[0].teamMembers'],
	},
	{
		name: 'one of two members of the team behind the switch of the destination has no link',
		destination: {
			networkAdapters: [
				...healthyAdapters,
				{ name: 'NIC3', status: 'Disconnected' },
				{ name: 'NIC4', status: 'Up' },
			],
			switches: [{ ...lan, adapter: undefined, teamMembers: ['NIC3', 'NIC4'] }],
		},
		verdict: 'allowed',
	},
	{
		name: 'no member of the team behind the switch of the destination has a link',
		destination: {
			networkAdapters: [
				...healthyAdapters,
				{ name: 'NIC3', status: 'Disconnected' },
				{ name: 'NIC4', status: 'Down' },
			],
			teams: [{ name: 'VM Team', members: ['NIC3', 'NIC4'] }],
			switches: [{ ...lan, adapter: 'VM Team' }],
		},
		verdict: 'blocked',
		findings: ['preflight/network-switch teamDown'],
	},
	{
		name: 'an adapter of the destination has no link, and nobody knows whether the switch is bound to it',
		destination: {
			networkAdapters: [...healthyAdapters, { name: 'NIC3', status: 'Disconnected' }],
			switches: [{ ...lan, adapter: undefined }],
		},
		verdict: 'undecided',
		undecided: ['preflight/network-switch: HV02 switches[0].adapter'],
	},
	{
		name: 'the destination has virtual functions left',
		source: { switches: [iov] },
		destination: { switches: [iov] },
		machine: { networkAdapters: [accelerated] },
		verdict: 'allowed',
	},
	{
		name: 'the destination has no virtual function left',
		source: { switches: [iov] },
		destination: { switches: [{ ...iov, iovVirtualFunctionCount: 1 }] },
		machine: { networkAdapters: [accelerated] },
		neighbour: { networkAdapters: [accelerated] },
		verdict: 'allowed',
		findings: ['preflight/sr-iov exhausted'],
	},
	{
		name: 'live migration is disabled on the destination',
		destination: { liveMigration: { enabled: false } },
		verdict: 'blocked',
		findings: ['preflight/live-migration-enabled disabled'],
	},
	{
		name: 'the source migrates over SMB, and a script wrote the name of the destination in lower case',
		on: '2019',
		source: { liveMigration: { performance: 'SMB' } },
		destination: { isComputerNameUpperCase: false },
		verdict: 'blocked',
		findings: ['preflight/computer-name lowerCase'],
	},
	{
		name: 'live migration is disabled on the source',
		source: { liveMigration: { enabled: false } },
		verdict: 'blocked',
		findings: ['preflight/live-migration-enabled disabled'],
	},
	{
		name: 'the destination accepts live migrations from any network',
		destination: { liveMigration: { useAnyNetwork: true, networks: [] } },
		verdict: 'allowed',
	},
	{
		name: 'the destination lists no network for incoming live migrations',
		destination: { liveMigration: { networks: [] } },
		verdict: 'allowed',
		findings: ['preflight/incoming-migration-network notListed'],
	},
	{
		name: 'every network is excluded from live migration',
		cluster: {
			networks: [
				network('Live Migration', { liveMigration: null }),
				network('Management', { subnet: '192.168.10.0/24', liveMigration: null }),
			],
		},
		verdict: 'blocked',
		findings: ['preflight/migration-network obstructed'],
	},
	{
		name: 'the nodes have no network in common in Windows Server 2022',
		on: '2022',
		destination: {
			networkAdapters: [
				{
					name: 'NIC1',
					ipAddress: '192.168.99.12/24',
					linkSpeed: '10Gbps',
					clusterNetwork: 'Branch',
				},
				uplink,
			],
		},
		verdict: 'blocked',
		findings: ['preflight/migration-network none'],
	},
	{
		name: 'no cable is in the adapters of the destination',
		destination: {
			networkAdapters: [
				{ name: 'NIC1', clusterNetwork: 'Management', linkSpeed: '1Gbps', status: 'Disconnected' },
				{ name: 'NIC2', clusterNetwork: 'Live Migration', linkSpeed: '10Gbps', status: 'Disabled' },
				uplink,
			],
		},
		verdict: 'blocked',
		findings: ['preflight/migration-network obstructed'],
	},
	{
		name: 'one of two adapters of the destination on the network is not up',
		destination: {
			networkAdapters: [
				{ name: 'NIC1', clusterNetwork: 'Live Migration', linkSpeed: '10Gbps', status: 'Down' },
				{ name: 'NIC2', clusterNetwork: 'Live Migration', linkSpeed: '10Gbps', status: 'Up' },
				uplink,
			],
		},
		verdict: 'allowed',
	},
	{
		name: 'the two nodes of a cluster do not reach each other over its only network',
		cluster: { networks: [network('Live Migration', { state: 'Partitioned' })] },
		verdict: 'blocked',
		findings: ['preflight/migration-network obstructed'],
	},
	{
		name: 'two of three nodes do not reach each other, and nobody knows which',
		cluster: {
			nodes: ['HV01', 'HV02', 'HV03'],
			networks: [network('Live Migration', { state: 'Partitioned' })],
		},
		verdict: 'undecided',
		undecided: [
			'preflight/incoming-migration-network: HVC01 networks[0].state',
			'preflight/migration-network: HVC01 networks[0].state',
			'preflight/migration-network-speed: HVC01 networks[0].state',
		],
	},
	{
		name: 'nobody says which networks are excluded from live migration, and by default none is',
		cluster: {
			networks: [
				network('Live Migration', { liveMigration: undefined }),
				network('Management', { subnet: '192.168.10.0/24', liveMigration: undefined }),
			],
		},
		verdict: 'allowed',
	},
	{
		name: 'the adapters are needed whichever network takes live migrations, and are asked for once',
		cluster: {
			networks: ['Management', 'Live Migration'].map((name) => ({
				name,
				role: 'ClusterAndClient',
			})),
		},
		source: { networkAdapters: undefined },
		destination: { networkAdapters: undefined },
		verdict: 'undecided',
		undecided: [
			'preflight/incoming-migration-network: HV01 networkAdapters, HV02 networkAdapters',
			'preflight/migration-network: HV01 networkAdapters, HV02 networkAdapters',
			'preflight/migration-network-speed: HV01 networkAdapters, HV02 networkAdapters',
		],
		conditions: ['the adapter NIC3 of HV02 is up'],
	},
	{
		name: 'the link that the migration takes is slow',
		destination: {
			networkAdapters: [
				{
					name: 'NIC2',
					ipAddress: '10.0.3.12/24',
					linkSpeed: '100Mbps',
					clusterNetwork: 'Live Migration',
				},
				uplink,
			],
		},
		verdict: 'allowed',
		findings: ['preflight/migration-network-speed slow'],
	},
	{
		name: 'the nodes authenticate live migrations in different ways',
		destination: { liveMigration: { authentication: 'CredSSP' } },
		verdict: 'allowed',
		findings: ['preflight/migration-authentication differs'],
	},
	{
		name: 'Credential Guard on the source keeps CredSSP from working',
		source: { liveMigration: { authentication: 'CredSSP' } },
		destination: { liveMigration: { authentication: 'CredSSP' } },
		verdict: 'blocked',
		findings: ['preflight/credential-guard blocked'],
	},
	{
		name: 'Credential Guard on the source keeps CredSSP from working, and the destination is too old for it',
		on: '2019',
		cluster: { operatingSystem: undefined },
		source: { credentialGuard: true, liveMigration: { authentication: 'CredSSP' } },
		destination: {
			operatingSystem: { version: '2012R2' },
			liveMigration: { authentication: 'CredSSP' },
		},
		machine: { version: '5.0' },
		verdict: 'blocked',
		findings: ['preflight/credential-guard blocked', 'preflight/operating-system differs'],
	},
	{
		name: 'a workgroup turns on no Credential Guard by itself',
		cluster: { domain: null },
		source: { credentialGuard: undefined, liveMigration: { authentication: 'CredSSP' } },
		destination: { liveMigration: { authentication: 'CredSSP' } },
		verdict: 'allowed',
	},
	{
		name: 'the destination takes part in no live migration',
		on: '2022',
		destination: { liveMigration: { maximum: 0 } },
		verdict: 'blocked',
		findings: ['preflight/live-migration-enabled noneAtOnce'],
	},
	{
		name: 'the limit of the cluster stands over that of the destination',
		on: '2022',
		cluster: { maximumParallelMigrations: 2 },
		destination: { liveMigration: { maximum: 0 } },
		verdict: 'allowed',
	},
	{
		name: 'in Windows Server 2025 the limit of the destination does not count',
		destination: { liveMigration: { maximum: 0 } },
		verdict: 'allowed',
	},
	{
		name: 'the cluster allows no live migration',
		cluster: { maximumParallelMigrations: 0 },
		verdict: 'blocked',
		findings: ['preflight/live-migration-enabled noneInCluster'],
	},
	{
		name: 'the cluster tells a limit that its version does not have',
		on: '2019',
		cluster: { maximumParallelMigrations: 0 },
		verdict: 'allowed',
	},
	{
		name: 'a machine that is off has nothing to lose on a private switch of both hosts',
		standAlone: true,
		source: { switches: [{ name: 'LAN', type: 'Private', iovEnabled: false }] },
		destination: { switches: [{ name: 'LAN', type: 'Private', iovEnabled: false }] },
		machine: { state: 'Off' },
		verdict: 'allowed',
	},
	{
		name: 'the switch of the destination is bound to an interface of its team that has one VLAN',
		on: '2019',
		destination: boundTo('Team 1 - VLAN 10'),
		verdict: 'blocked',
		findings: ['preflight/network-vlan otherInterface'],
	},
	{
		name: 'the switches of both nodes are bound to interfaces of their teams that have the same VLAN',
		on: '2019',
		source: boundTo('Team 1 - VLAN 10'),
		destination: boundTo('Team 1 - VLAN 10'),
		verdict: 'allowed',
	},
	{
		name: 'the switch of the destination is bound to its team as a whole',
		on: '2019',
		destination: boundTo('Team 1'),
		verdict: 'allowed',
	},
	{
		name: 'the switch of the source gets one VLAN without its tag, and that of the destination every one',
		on: '2019',
		source: boundTo('Team 1 - VLAN 10'),
		destination: { teams: [] },
		machine: { networkAdapters: [untagged] },
		verdict: 'allowed',
		findings: ['preflight/network-vlan nativeUnknown'],
	},
	{
		name: 'the switch of the destination is bound to an interface of one VLAN by its name, and no team is told',
		on: '2019',
		destination: { switches: boundTo('Team 1 - VLAN 10').switches },
		verdict: 'blocked',
		conditions: ['the adapter Team 1 - VLAN 10 of HV02 is up'],
		findings: ['preflight/network-vlan otherInterface'],
	},
	{
		name: 'the switch of the destination tells its team by a driver that several interfaces have',
		on: '2019',
		destination: boundTo(`${teamDriver} #2`),
		verdict: 'undecided',
		undecided: ['preflight/network-vlan: HV02 switches[0].adapter'],
	},
	{
		name: 'the same, and the adapters of the destination tell which of them has that description',
		on: '2019',
		destination: {
			...boundTo(`${teamDriver} #2`),
			networkAdapters: [
				...healthyPair('2019').destination.networkAdapters,
				{ name: 'Team 1', interfaceDescription: `${teamDriver} #2`, ipAddress: null, status: 'Up' },
			],
		},
		verdict: 'allowed',
	},
	{
		name: 'a running machine on an internal switch moves with its memory saved',
		source: { switches: [{ name: 'LAN', type: 'Internal' }] },
		destination: { switches: [{ name: 'LAN', type: 'Internal' }] },
		plan: { type: 'Quick' },
		verdict: 'allowed',
		findings: [
			'preflight/live-migration-preferred quick',
			'preflight/network-switch-type hostOnly',
		],
	},
];
