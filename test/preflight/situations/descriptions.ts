import type { Description } from '../situation.ts';

const third = {
	name: 'app03',
	owner: 'HV02',
	state: 'Running',
	highlyAvailable: true,
	memory: { startup: '4GB', dynamic: false },
};

const affinityRule = (ruleType: string, ...groups: string[]) => ({
	name: ruleType,
	ruleType,
	enabled: true,
	groups,
});

/** What is wrong with an estate, or with its description, before anything moves. */
export const descriptions: readonly Description[] = [
	{
		name: 'nothing is wrong',
	},
	{
		name: 'two machines have one name',
		neighbour: { name: 'app01' },
		findings: ['estate/unique-names duplicate'],
	},
	{
		name: 'the plan moves a machine that does not exist',
		plan: { virtualMachine: 'web07' },
		findings: ['preflight/endpoints unknownMachine'],
	},
	{
		name: 'the plan misspells the name of the machine',
		plan: { virtualMachine: 'app0' },
		findings: ['preflight/endpoints misspeltMachine'],
	},
	{
		name: 'a machine is of a generation that there is not',
		machine: { generation: 3 },
		findings: ['schema schema'],
	},
	{
		name: 'a host has no processor',
		destination: { processor: { cores: 0, logicalProcessors: 0 } },
		findings: ['schema schema', 'schema schema'],
	},
	{
		name: 'dynamic memory ranges around the startup memory',
		machine: { memory: { dynamic: true, minimum: '2GB', startup: '8GB', maximum: '16GB' } },
	},
	{
		name: 'minimum, startup and maximum memory are one amount',
		machine: { memory: { dynamic: true, minimum: '8GB', startup: '8GB', maximum: '8GB' } },
	},
	{
		name: 'the minimum memory is above the maximum, and the startup memory below both',
		machine: { memory: { dynamic: true, minimum: '16GB', startup: '4GB', maximum: '12GB' } },
		findings: ['memory/dynamic-range minimumTooHigh'],
	},
	{
		name: 'three machines that an affinity rule keeps apart, and two nodes: what is lacking when one fails is no news',
		on: '2022',
		cluster: {
			affinityRules: [
				{
					name: 'Apart',
					ruleType: 'DifferentNode',
					enabled: true,
					groups: ['app01', 'app02', 'app03'],
				},
			],
			virtualMachines: [third],
		},
		findings: [
			'cluster/affinity-rule-places tooFew',
			'cluster/affinity-rules together',
			'preflight/affinity-apart together',
			'preflight/affinity-apart together',
		],
	},
	{
		name: 'an affinity rule keeps two machines together that no node may both own',
		on: '2022',
		cluster: {
			affinityRules: [
				{ name: 'Together', ruleType: 'SameNode', enabled: true, groups: ['app01', 'app02'] },
			],
		},
		machine: { possibleOwners: ['HV01'] },
		neighbour: { possibleOwners: ['HV02'] },
		findings: [
			'cluster/affinity-rule-places nowhere',
			'cluster/affinity-rules apart',
			'preflight/possible-owner notPossible',
		],
	},
	{
		name: 'three machines of an enforced anti-affinity class, and two nodes',
		on: '2019',
		cluster: {
			clusterEnforcedAntiAffinity: true,
			virtualMachines: [{ ...third, antiAffinityClassNames: ['DC'] }],
		},
		machine: { antiAffinityClassNames: ['DC'] },
		neighbour: { antiAffinityClassNames: ['DC'] },
		findings: [
			'cluster/anti-affinity enforced',
			'cluster/enforced-anti-affinity tooFew',
			'preflight/enforced-anti-affinity together',
			'preflight/enforced-anti-affinity together',
		],
	},
	{
		name: 'a role is on a virtual switch that no node has, which is told once',
		neighbour: { networkAdapters: [{ name: 'NIC', switch: 'LAM' }] },
		findings: ['estate/known-names misspelt'],
	},
	{
		name: 'a machine with dynamic memory runs a hypervisor of its own',
		machine: {
			processor: { exposeVirtualizationExtensions: true },
			memory: { dynamic: true, minimum: '4GB', maximum: '16GB' },
		},
		findings: ['virtual-machine/nested-virtualization dynamicMemory'],
	},
	{
		name: 'a machine of generation 2 has a disk in the format VHD',
		machine: {
			hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhd', type: 'Fixed' }],
		},
		findings: ['virtual-machine/generation-2-devices vhd'],
	},
	{
		name: 'a machine of guarded hosts has a virtual TPM',
		source: { isHostGuarded: true },
		destination: { isHostGuarded: true },
		machine: { security: { tpmEnabled: true, guardian: 'HGS' } },
	},
	{
		name: 'an affinity rule names one machine alone',
		cluster: { affinityRules: [affinityRule('DifferentNode', 'app01')] },
		findings: ['cluster/affinity-rules alone'],
	},
	{
		name: 'an affinity rule keeps apart two machines that are apart',
		cluster: {
			nodes: ['HV01', 'HV02', 'HV03'],
			affinityRules: [affinityRule('DifferentNode', 'app01', 'app02')],
		},
		plan: { to: 'HV03' },
	},
	{
		name: 'an affinity rule keeps apart one machine on each of three nodes',
		cluster: {
			nodes: ['HV01', 'HV02', 'HV03'],
			affinityRules: [affinityRule('DifferentNode', 'app01', 'app02', 'app03')],
			virtualMachines: [{ ...third, owner: 'HV03' }],
		},
		plan: undefined,
		findings: ['sizing/spare-node apart'],
	},
	{
		name: 'one affinity rule keeps two machines together, and another one apart',
		cluster: {
			affinityRules: [
				affinityRule('SameNode', 'app01', 'app02', 'app03'),
				affinityRule('DifferentNode', 'app02', 'app03'),
			],
			virtualMachines: [third],
		},
		plan: undefined,
		findings: [
			'cluster/affinity-rule-conflicts conflict',
			'cluster/affinity-rules apart',
			'cluster/affinity-rules together',
			'sizing/spare-node apart',
		],
	},
	{
		name: 'two affinity rules keep three machines together, of which no node may own all',
		cluster: {
			affinityRules: [
				affinityRule('SameNode', 'app01', 'app02'),
				affinityRule('SameNode', 'app02', 'app03'),
			],
			virtualMachines: [{ ...third, possibleOwners: ['HV02'] }],
		},
		machine: { possibleOwners: ['HV01'] },
		plan: undefined,
		findings: ['cluster/affinity-rule-places nowhereTogether', 'cluster/affinity-rules apart'],
	},
	{
		name: 'machines that a rule keeps together are on two nodes',
		cluster: {
			nodes: ['HV01', 'HV02', 'HV03'],
			affinityRules: [
				affinityRule('SameNode', 'app01', 'app02'),
				affinityRule('DifferentNode', 'app01', 'app03'),
			],
			virtualMachines: [third],
		},
		plan: undefined,
		findings: ['cluster/affinity-rules apart', 'sizing/spare-node apart'],
	},
	{
		name: 'a machine that is kept together with another is on a node that may not own it',
		cluster: { affinityRules: [affinityRule('SameNode', 'app01', 'app02')] },
		machine: { owner: 'HV02' },
		neighbour: { possibleOwners: ['HV01'] },
		plan: undefined,
		findings: ['virtual-machine/current-owner other'],
	},
	{
		name: 'two machines that are kept in different sites are in one',
		cluster: {
			faultDomains: [
				{ name: 'Feed A', type: 'Site', parentName: null },
				{ name: 'HV01', type: 'Node', parentName: 'Feed A' },
				{ name: 'HV02', type: 'Node', parentName: 'Feed A' },
				{ name: 'Feed B', type: 'Site', parentName: null },
				{ name: 'HV03', type: 'Node', parentName: 'Feed B' },
			],
			nodes: ['HV01', 'HV02', 'HV03'],
			affinityRules: [affinityRule('DifferentFaultDomain', 'app01', 'app02')],
		},
		plan: undefined,
		findings: ['cluster/affinity-rules together'],
	},
	{
		name: 'a rule keeps machines apart that one node alone may own',
		cluster: {
			affinityRules: [
				{ name: 'Apart', ruleType: 'DifferentNode', enabled: true, groups: ['app01', 'app02'] },
			],
		},
		machine: { possibleOwners: ['HV02'], owner: 'HV02' },
		neighbour: { possibleOwners: ['HV02'], owner: 'HV02' },
		plan: { from: 'HV02', to: 'HV02' },
		findings: [
			'cluster/affinity-rule-places tooFew',
			'cluster/affinity-rules together',
			'preflight/affinity-apart together',
			'preflight/endpoints alreadyThere',
		],
	},
];
