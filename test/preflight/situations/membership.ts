import type { Situation } from '../situation.ts';

/** What the manifests say of which cluster and which role is which, and contradict. */
export const membership: readonly Situation[] = [
	{
		name: 'the machine says that it is in no cluster, and that it is a role',
		source: { domain: 'contoso.com' },
		destination: { domain: 'contoso.com' },
		machine: { cluster: null },
		plan: { includeStorage: true, destinationStoragePath: 'C:\\ClusterStorage\\Volume2\\app01' },
		verdict: 'undecided',
		undecided: [
			'preflight/destination-storage: app01 hardDrives[0].fileSize, app01 sizeOfSystemFiles',
			'preflight/endpoints: app01 cluster',
		],
	},
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
		name: 'two machines are in one role, which moves with both',
		machine: { role: 'Web farm' },
		neighbour: { owner: 'HV01', role: 'web farm' },
		verdict: 'undecided',
		undecided: ['preflight/endpoints: app02 role'],
	},
	{
		name: 'a machine is in the role that has the name of the one which moves',
		neighbour: { owner: 'HV01', role: 'SCVMM app01 Resources' },
		verdict: 'undecided',
		undecided: ['preflight/endpoints: app02 role'],
	},
	{
		name: 'two machines are in one role, one of which is no role any more',
		machine: { role: 'Web farm' },
		neighbour: { owner: 'HV01', role: 'Web farm', highlyAvailable: false },
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
		name: 'the plan calls the destination by its full name, and nothing tells a domain',
		plan: { to: 'HV02.contoso.com' },
		verdict: 'allowed',
	},
];
