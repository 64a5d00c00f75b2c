import type { Situation } from '../situation.ts';

// The destination has 128 GB, of which it keeps 8 for itself.
const full = { memory: { startup: '100GB', assigned: '100GB' } };

/** Memory: what the machine takes along, and what the destination has left. */
export const memory: readonly Situation[] = [
	{
		name: 'the memory that is left is just enough',
		machine: { memory: { startup: '20GB', assigned: '20GB' } },
		neighbour: full,
		verdict: 'allowed',
	},
	{
		name: 'the memory that is left falls short by a hair',
		machine: { memory: { startup: '20481MB', assigned: '20481MB' } },
		neighbour: full,
		verdict: 'blocked',
		findings: ['preflight/memory lacks'],
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
];
