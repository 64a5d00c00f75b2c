import type { Situation } from '../situation.ts';

/** What the manifests say of which cluster and which role is which, and contradict. */
export const membership: readonly Situation[] = [
	{
		name: 'the cluster lists the source as a node, and the source says that it is in none',
		source: { cluster: null },
		verdict: 'undecided',
		undecided: ['preflight/endpoints: HV01 cluster'],
	},
	{
		name: 'the cluster lists the destination as a node, and the destination says another cluster',
		destination: { cluster: 'HVC02' },
		verdict: 'undecided',
		undecided: ['preflight/endpoints: HV02 cluster', 'preflight/memory: HVC02 virtualMachines'],
	},
	{
		name: 'the destination says that it is a node of the cluster, which does not list it',
		cluster: { nodes: ['HV01'] },
		verdict: 'undecided',
		undecided: ['preflight/endpoints: HVC01 nodes'],
	},
	{
		name: 'two machines are in one role, one of which is no role any more',
		machine: { role: 'Web farm' },
		neighbour: { owner: 'HV01', role: 'Web farm', highlyAvailable: false },
		verdict: 'allowed',
	},
	{
		name: 'the cluster tells the role of the machine among its own, where the machine is',
		cluster: { roles: [{ name: 'app01', owner: 'HV01.contoso.com', state: 'Online' }] },
		verdict: 'allowed',
	},
	{
		name: 'the cluster tells another owner of the role than the machine',
		cluster: { roles: [{ name: 'SCVMM app01 Resources', owner: 'HV02', state: 'Online' }] },
		verdict: 'undecided',
		undecided: ['preflight/endpoints: HVC01 roles[0].owner'],
	},
	{
		name: 'another machine of the name is on the destination, and the plan says from where it moves',
		machine: { highlyAvailable: false, owner: 'HV02' },
		neighbour: { name: 'app01', highlyAvailable: false, owner: 'HV01', path: 'D:\\app01' },
		source: { domain: 'contoso.com' },
		destination: { domain: 'contoso.com' },
		plan: {
			from: 'HV01',
			includeStorage: true,
			destinationStoragePath: 'C:\\ClusterStorage\\Volume1',
		},
		verdict: 'undecided',
		undecided: [
			'preflight/destination-storage: app01 hardDrives[0].fileSize, app01 sizeOfSystemFiles',
		],
	},
	{
		name: 'a file server of the cluster has the name of the machine',
		cluster: {
			roles: [{ name: 'app01', type: 'FileServer', owner: 'HV02', state: 'Failed' }],
		},
		verdict: 'allowed',
	},
	{
		name: 'the role of a machine that runs has failed',
		cluster: { roles: [{ name: 'app01', owner: 'HV01', state: 'Failed' }] },
		verdict: 'undecided',
		undecided: ['preflight/endpoints: HVC01 roles[0].state'],
	},
	{
		name: 'the role of a machine that is off is offline',
		cluster: { roles: [{ name: 'app01', owner: 'HV01', state: 'Offline' }] },
		machine: { state: 'Off' },
		plan: { type: 'Quick' },
		verdict: 'allowed',
	},
	{
		name: 'the plan calls the destination by a name in another domain than the cluster has',
		cluster: { domain: 'contoso.com' },
		plan: { to: 'HV02.fabrikam.com' },
		verdict: 'undecided',
		undecided: ['preflight/endpoints: HV02 domain'],
	},
	{
		name: 'the plan calls the source by a name in another domain than the cluster has',
		cluster: { domain: 'contoso.com' },
		plan: { from: 'hv01.fabrikam.com' },
		verdict: 'undecided',
		undecided: ['preflight/endpoints: HV01 domain'],
	},
	{
		name: 'the plan calls the destination by its full name in the domain of the cluster',
		cluster: { domain: 'contoso.com' },
		plan: { to: 'HV02.contoso.com' },
		verdict: 'allowed',
	},
	{
		name: 'the plan calls the destination as its cluster lists it, in another domain of DNS',
		cluster: { domain: 'contoso.com', nodes: ['HV01.hv.contoso.com', 'HV02.hv.contoso.com'] },
		plan: { to: 'HV02.hv.contoso.com' },
		verdict: 'allowed',
	},
	{
		name: 'the domain of the cluster is told by its short name, and the plan calls the destination in full',
		cluster: { domain: 'CONTOSO' },
		plan: { to: 'HV02.contoso.com' },
		verdict: 'allowed',
	},
	{
		name: 'the nodes of a workgroup cluster have full names',
		cluster: { domain: null, nodes: ['HV01.local', 'HV02.local'] },
		plan: { to: 'HV02.local' },
		verdict: 'allowed',
	},
	{
		name: 'the machine has a name of its role that VMM gives, and the nodes of the manifests are in full',
		source: { name: 'hv01.contoso.com' },
		destination: { name: 'HV02.contoso.com', cluster: 'hvc01.contoso.com' },
		machine: { role: 'SCVMM app01 Resources', cluster: 'hvc01' },
		verdict: 'allowed',
	},
	{
		name: 'the machine is no role, and names the nodes that may own its role',
		standAlone: true,
		machine: { possibleOwners: ['HV01', 'HV02'] },
		verdict: 'undecided',
		undecided: ['preflight/endpoints: app01 cluster'],
	},
	{
		name: 'the machine says that it is no role, and names its role',
		source: { domain: 'contoso.com' },
		destination: { domain: 'contoso.com' },
		machine: { highlyAvailable: false, role: 'Web farm', sizeOfSystemFiles: 0 },
		plan: { includeStorage: true, destinationStoragePath: 'C:\\ClusterStorage\\Volume2\\app01' },
		verdict: 'undecided',
		undecided: [
			'preflight/destination-storage: app01 hardDrives[0].fileSize',
			'preflight/endpoints: app01 highlyAvailable',
		],
	},
	{
		name: 'the plan calls the destination by its full name, and nothing tells a domain',
		plan: { to: 'HV02.contoso.com' },
		verdict: 'allowed',
	},
];
