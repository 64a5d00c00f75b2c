import type { Situation } from '../situation.ts';

/** The nodes, the machine's role and its state. */
export const nodes: readonly Situation[] = [
	{
		name: 'a machine moves between two alike nodes of its cluster',
		verdict: 'allowed',
	},
	{
		name: 'a machine moves between two alike nodes of Windows Server 2022',
		on: '2022',
		verdict: 'allowed',
	},
	{
		name: 'a machine moves between two alike nodes of Windows Server 2008 R2',
		on: '2008R2',
		verdict: 'allowed',
	},
	{
		name: 'a small machine moves',
		machine: { memory: { startup: '512MB', assigned: '512MB' } },
		verdict: 'allowed',
	},
	{
		name: 'the machine is to move to the node that it is on',
		plan: { to: 'HV01' },
		verdict: 'blocked',
		findings: ['preflight/endpoints alreadyThere'],
	},
	{
		name: 'the node that the plan moves it from is not the one that it is on',
		machine: { owner: 'HV02' },
		plan: { from: 'HV02', to: 'HV01' },
		verdict: 'allowed',
	},
	{
		name: 'the destination is a node of another cluster',
		cluster: { nodes: ['HV01'] },
		destination: { cluster: 'HVC02' },
		neighbour: { cluster: 'HVC02' },
		verdict: 'blocked',
		findings: ['preflight/endpoints unknownNode'],
	},
	{
		name: 'the machine is not a role of the cluster',
		machine: { highlyAvailable: false },
		verdict: 'blocked',
		findings: ['preflight/endpoints notClustered'],
	},
	{
		name: 'the source is down',
		source: { state: 'Down' },
		verdict: 'blocked',
		findings: ['preflight/node-state sourceDown'],
	},
	{
		name: 'the source is paused because it is being drained',
		source: { state: 'Paused' },
		verdict: 'allowed',
	},
	{
		name: 'the destination is paused for maintenance',
		destination: { state: 'Paused' },
		verdict: 'blocked',
		findings: ['preflight/node-state paused'],
	},
	{
		name: 'the destination is cut off from the cluster',
		destination: { state: 'Down' },
		verdict: 'blocked',
		findings: ['preflight/node-state down'],
	},
	{
		name: 'nobody knows whether the destination is paused',
		destination: { state: undefined },
		verdict: 'undecided',
		undecided: ['preflight/node-state: HV02 state'],
	},
	{
		name: 'the destination is not among the possible owners',
		machine: { possibleOwners: ['HV01', 'HV03'] },
		verdict: 'blocked',
		findings: ['preflight/possible-owner notPossible'],
	},
	{
		name: 'one node is barred from owning the machine, and it is not the destination',
		cluster: { nodes: ['HV01', 'HV02', 'HV03'] },
		machine: { possibleOwners: ['HV01', 'HV02'] },
		verdict: 'allowed',
	},
	{
		name: 'the destination is not the node that the machine prefers',
		machine: { preferredOwners: ['HV01'] },
		verdict: 'allowed',
	},
	{
		name: 'the machine is off',
		machine: { state: 'Off' },
		verdict: 'blocked',
		findings: ['preflight/machine-state off'],
	},
	{
		name: 'the machine is off, and only its role moves',
		machine: { state: 'Off' },
		plan: { type: 'Quick' },
		verdict: 'allowed',
	},
	{
		name: 'the machine is off and has checkpoints, and only its role moves',
		machine: { state: 'Off', checkpoints: [{ name: 'before the update' }] },
		plan: { type: 'Quick' },
		verdict: 'allowed',
	},
	{
		name: 'the machine is restarting',
		machine: { state: 'Starting' },
		verdict: 'blocked',
		findings: ['preflight/machine-state changing'],
	},
	{
		name: 'the machine is being backed up',
		machine: { operationalStatus: ['BackingUp'] },
		verdict: 'blocked',
		findings: ['preflight/machine-operation busy'],
	},
	{
		name: 'the machine is on its way to another node already',
		machine: { operationalStatus: ['MigratingVirtualMachine'] },
		verdict: 'blocked',
		findings: ['preflight/machine-operation busy'],
	},
	{
		name: 'a running machine is moved by quick migration',
		plan: { type: 'Quick' },
		verdict: 'allowed',
		findings: ['preflight/live-migration-preferred quick'],
	},
	{
		name: 'the destination runs a machine that is to be kept apart',
		machine: { antiAffinityClassNames: ['Domain controllers'] },
		neighbour: { antiAffinityClassNames: ['Domain controllers'] },
		verdict: 'allowed',
		findings: ['preflight/anti-affinity together'],
	},
	{
		name: 'the destination runs a machine that is to be kept apart, and the cluster enforces it',
		cluster: { clusterEnforcedAntiAffinity: true },
		machine: { antiAffinityClassNames: ['Domain controllers'] },
		neighbour: { antiAffinityClassNames: ['Domain controllers'] },
		verdict: 'blocked',
		findings: ['preflight/enforced-anti-affinity together'],
	},
	{
		name: 'the machine is the last one of its anti-affinity class',
		cluster: { clusterEnforcedAntiAffinity: true },
		machine: { antiAffinityClassNames: ['Retired web farm'] },
		verdict: 'allowed',
	},
];
