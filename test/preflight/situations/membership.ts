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
