import type { Situation } from '../situation.ts';

// The destination has 128 GB, of which it keeps 8 for itself.
const full = { memory: { startup: '100GB', assigned: '100GB' } };

/** Memory: what the machine takes along, and what the destination has left. */
export const memory: readonly Situation[] = [
	{
		name: 'a machine with dynamic memory is to move to a node without the service pack that brought it',
		on: '2008R2',
		destination: { operatingSystem: { servicePack: 0 } },
		machine: { memory: { dynamic: true, maximum: '16GB' } },
		verdict: 'blocked',
		findings: ['preflight/dynamic-memory unknown', 'preflight/service-packs differ'],
	},
	{
		name: 'the memory that is left is just enough',
		cluster: { blockCacheSize: 0 },
		machine: { memory: { startup: '19GB', assigned: '19GB' } },
		// 100 GB cost 824 MB more, and 19 GB cost 176 MB more.
		neighbour: full,
		verdict: 'allowed',
	},
	{
		name: 'the memory that is left is just what the system of the machine sees',
		cluster: { blockCacheSize: 0 },
		machine: { memory: { startup: '120GB', assigned: '120GB' } },
		neighbour: { state: 'Off' },
		verdict: 'blocked',
		findings: ['preflight/memory lacks'],
	},
	{
		name: 'many small machines and their overhead fill the destination to the last gigabyte',
		cluster: { blockCacheSize: 0 },
		machine: { memory: { startup: '8GB', assigned: '8GB' } },
		neighbour: { memory: { startup: '112GB', assigned: '112GB' } },
		verdict: 'blocked',
		findings: ['preflight/memory lacks'],
	},
	{
		name: 'the cache of the shared volumes takes what the machine would need',
		cluster: { blockCacheSize: '64GB' },
		machine: { memory: { startup: '60GB', assigned: '60GB' } },
		neighbour: { state: 'Off' },
		verdict: 'blocked',
		findings: ['preflight/memory lacks'],
	},
	{
		name: 'the cache that the shared volumes have by default takes what the machine would need',
		on: '2022',
		machine: { memory: { startup: '118.5GB', assigned: '118.5GB' } },
		neighbour: { state: 'Off' },
		verdict: 'blocked',
		findings: ['preflight/memory lacks'],
	},
	{
		name: 'the cluster has turned the cache of its shared volumes off',
		on: '2022',
		cluster: { blockCacheSize: 0 },
		machine: { memory: { startup: '118.5GB', assigned: '118.5GB' } },
		neighbour: { state: 'Off' },
		verdict: 'allowed',
	},
	{
		name: 'the machine is larger than the destination',
		machine: { memory: { startup: '160GB', assigned: '160GB' } },
		verdict: 'blocked',
		findings: ['preflight/memory lacks'],
	},
	{
		name: 'the machine is shut down to move, and does not start on the destination',
		machine: { memory: { dynamic: true, startup: '256GB', minimum: '1GB', assigned: '8GB' } },
		plan: { type: 'Shutdown' },
		verdict: 'blocked',
		findings: ['preflight/memory lacks'],
	},
	{
		name: 'what the host keeps for itself makes the difference',
		machine: { memory: { startup: '125GB', assigned: '125GB' } },
		neighbour: { state: 'Off' },
		verdict: 'blocked',
		findings: ['preflight/memory lacks'],
	},
	{
		name: 'the machine that fills the destination is off',
		machine: { memory: { startup: '64GB', assigned: '64GB' } },
		neighbour: { ...full, state: 'Off' },
		verdict: 'allowed',
	},
	{
		name: 'the destination starts a machine that takes what the machine would need',
		machine: { memory: { startup: '19GB', assigned: '19GB' } },
		neighbour: { memory: { startup: '112GB', assigned: undefined }, state: 'Starting' },
		verdict: 'blocked',
		findings: ['preflight/memory lacks'],
	},
	{
		name: 'the machine fits only if its neighbour shrinks',
		machine: { memory: { startup: '64GB', assigned: '64GB' } },
		neighbour: {
			memory: {
				dynamic: true,
				startup: '8GB',
				minimum: '4GB',
				maximum: '128GB',
				assigned: '100GB',
			},
		},
		verdict: 'undecided',
		undecided: ['preflight/memory: HV02 memory.available'],
	},
	{
		name: 'the machine fits only if its neighbour shrinks, and Hyper-V says that enough is available',
		machine: { memory: { startup: '64GB', assigned: '64GB' } },
		neighbour: {
			memory: {
				dynamic: true,
				startup: '8GB',
				minimum: '4GB',
				maximum: '128GB',
				assigned: '100GB',
			},
		},
		destination: { memory: { available: '70GB' } },
		verdict: 'allowed',
	},
	{
		name: 'Hyper-V says that less is left than the known machines leave',
		destination: { memory: { available: '2GB' } },
		verdict: 'undecided',
		undecided: ['preflight/memory: HVC01 virtualMachines'],
	},
	{
		name: 'the machine has dynamic memory and takes less than its maximum',
		machine: {
			memory: { dynamic: true, startup: '4GB', minimum: '2GB', maximum: '256GB', assigned: '6GB' },
		},
		verdict: 'allowed',
	},
	{
		name: 'the memory of the destination is not known',
		destination: { memory: undefined },
		verdict: 'undecided',
		undecided: ['preflight/memory: HV02 memory.total, HV02 memory.available'],
	},
	{
		name: 'a machine that is off starts with more than the destination has in all',
		machine: { state: 'Off', memory: { startup: '256GB', assigned: 0 } },
		plan: { type: 'Quick' },
		verdict: 'allowed',
		findings: ['preflight/memory neverFits'],
	},
	{
		name: 'the machine has more dynamic memory than a NUMA node of the destination, which spans none',
		on: '2019',
		destination: { numaSpanningEnabled: false, processor: { numaNodes: 2 } },
		machine: {
			memory: { startup: '8GB', dynamic: true, minimum: '4GB', maximum: '100GB', assigned: '80GB' },
		},
		verdict: 'blocked',
		findings: ['preflight/numa-memory tooLarge'],
	},
	{
		name: 'the cores of the destination are enough, and its logical processors are not collected',
		destination: { processor: { cores: 8, logicalProcessors: undefined } },
		verdict: 'allowed',
	},
	{
		name: 'a quick migration saves more memory than there is room for on the volume',
		cluster: {
			sharedVolumes: [
				{
					name: 'Volume1',
					path: 'C:\\ClusterStorage\\Volume1',
					lunId: '600A0B01',
					state: 'Online',
					free: '2GB',
				},
			],
		},
		machine: { automaticStopAction: 'ShutDown' },
		plan: { type: 'Quick' },
		verdict: 'allowed',
		findings: ['preflight/live-migration-preferred quick', 'preflight/saved-state-room short'],
	},
	{
		name: 'the destination spans no NUMA nodes, and the virtual ones of the machine are larger than its own',
		machine: {
			processor: { maximumCountPerNumaNode: 16 },
			memory: { startup: '40GB', assigned: '40GB', maximumPerNumaNode: '64GB' },
		},
		destination: {
			numaSpanningEnabled: false,
			processor: { numaNodes: 4, cores: 16 },
		},
		verdict: 'blocked',
		findings: ['preflight/numa-memory nodeTooLarge'],
	},
	{
		name: 'the destination spans no NUMA nodes, and the virtual ones of the machine fit into its own',
		machine: { memory: { startup: '40GB', assigned: '40GB', maximumPerNumaNode: '20GB' } },
		destination: { numaSpanningEnabled: false, processor: { numaNodes: 4, cores: 16 } },
		verdict: 'allowed',
	},
	{
		name: 'the destination spans no NUMA nodes, and nobody says how large the virtual ones of the machine are',
		machine: { memory: { startup: '40GB', assigned: '40GB' } },
		destination: { numaSpanningEnabled: false, processor: { numaNodes: 4, cores: 16 } },
		verdict: 'undecided',
		undecided: ['preflight/numa-memory: app01 memory.maximumPerNumaNode'],
	},
];
