import type { Description } from '../situation.ts';

const third = {
	name: 'app03',
	owner: 'HV02',
	state: 'Running',
	highlyAvailable: true,
	memory: { startup: '4GB', dynamic: false },
};

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
