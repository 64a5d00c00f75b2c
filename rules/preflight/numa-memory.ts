import { defineRule } from '../../src/engine/rule.ts';
import { memoryToMove, memoryToRestart } from '../../src/estate/compute/memory.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { exactly, fitsInto, nameUnknown } from '../../src/estate/measures/amount.ts';
import type { VirtualMachine } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'preflight/numa-memory',
	summary:
		'The virtual NUMA nodes of a machine fit into the NUMA nodes of a destination that spans none.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true },
	why: 'A host with NUMA spanning off splits no virtual NUMA node: it does not start, restore or take a machine one of whose virtual nodes is larger than one of its own. A machine with dynamic memory has one virtual node. The memory of any other is spread evenly over as many as its largest amounts of memory and of processors per node ask for; they come from the host that it was made on. Spanning is on by default. The nodes of a host are taken to have the same memory each.',
	sources: [
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/dn282282(v=ws.11)',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmhost',
	],
	messages: {
		tooLarge:
			'{virtualMachine} needs {needed:size} with its overhead, a NUMA node of {destination} has {size:size}, and NUMA spanning is off there.',
		nodeTooLarge:
			'Each of the {count} virtual NUMA nodes of {virtualMachine} has {needed:size}, a NUMA node of {destination} has {size:size}, and NUMA spanning is off there.',
	},
	startFaults: ['tooLarge', 'nodeTooLarge'],
	fix: {
		nodeTooLarge:
			'Shut the machine down and let its virtual NUMA nodes be no larger: `Set-VMMemory -VMName {virtualMachine:ps} -MaximumAmountPerNumaNodeBytes` with at most {size:size}. Or allow NUMA spanning on {destination} with its machines moved away: `Set-VMHost -ComputerName {destination:ps} -NumaSpanningEnabled $true`, then restart its service vmms (Hyper-V Virtual Machine Management).',
		tooLarge:
			'Allow NUMA spanning on {destination} with its machines moved away: `Set-VMHost -ComputerName {destination:ps} -NumaSpanningEnabled $true`, then restart its service vmms (Hyper-V Virtual Machine Management). Or shut the machine down and give it less memory, or memory that is not dynamic: then it has virtual NUMA nodes that are smaller.',
	},
	manualFix:
		'Allow NUMA spanning on {destination} in its Hyper-V settings with its machines moved away, then restart its service vmms (Hyper-V Virtual Machine Management). Or shut the machine down and give it less memory in its settings, Memory.',
	evidence: {
		spans: 'NUMA spanning is on on {destination}',
		virtualNodes:
			'its virtual NUMA nodes have {needed:size} each at most, a NUMA node of {destination} has {size:size}',
		oneNode: '{destination} has one NUMA node',
		fits: '{needed:size} needed with its overhead, a NUMA node of {destination} has {size:size}',
	},
	check({ migration, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const names = { virtualMachine: virtualMachine.name, destination: destination.name };
		if (facts.assume(destination, 'numaSpanningEnabled', true, 'enabled'))
			return pass('spans', names);
		const nodes = facts.need(destination, 'processor', 'numaNodes');
		if (nodes === 1) return pass('oneNode', names);
		const isDynamic = facts.need(virtualMachine, 'memory', 'dynamic');
		const total = facts.need(destination, 'memory', 'total');
		if (nodes === undefined || isDynamic === undefined || total === undefined) return;
		if (isDynamic === false) {
			const size = total / nodes;
			const found = virtualNodesOf(virtualMachine, size, facts);
			if (!found) return;
			const { count, memory: needed } = found;
			if (needed <= size) return pass('virtualNodes', { ...names, needed, size });
			return report('nodeTooLarge', [virtualMachine, 'memory'], { ...names, count, needed, size });
		}
		const moved = memoryToMove(migration, facts);
		const needed = moved.most === 0 ? memoryToRestart(virtualMachine, facts) : moved;
		const size = total / nodes;
		const fits = fitsInto(needed, exactly(size));
		if (fits) pass('fits', { ...names, needed: needed.most, size });
		else if (fits === false)
			report('tooLarge', [virtualMachine, 'memory'], { ...names, needed: needed.least, size });
		else nameUnknown(facts, needed);
	},
	examples: {
		good: [
			{
				name: 'Spanning by default, nodes that are large enough, one node, and memory that is not dynamic',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02, HV03, HV04, HV05]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 4GB, dynamic: true, minimum: 2GB, maximum: 96GB, assigned: 80GB } }
  - { name: app02, owner: HV01, state: Running, memory: { startup: 80GB, dynamic: false, maximumPerNumaNode: 60GB } }
  - { name: app03, owner: HV01, state: Running, processor: { count: 16, maximumCountPerNumaNode: 8 }, memory: { startup: 80GB, dynamic: false, maximumPerNumaNode: 100GB } }
  - { name: app04, owner: HV01, state: Running, memory: { startup: 64GB, dynamic: false } }
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app01, to: HV03 }
  - { virtualMachine: app01, to: HV04 }
  - { virtualMachine: app02, to: HV05 }
  - { virtualMachine: app03, to: HV05 }
  - { virtualMachine: app04, to: HV05 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, memory: { total: 128GB }, processor: { numaNodes: 2 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, numaSpanningEnabled: false, memory: { total: 256GB }, processor: { numaNodes: 2 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV04, numaSpanningEnabled: false, memory: { total: 128GB }, processor: { numaNodes: 1 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV05, numaSpanningEnabled: false, memory: { total: 128GB }, processor: { numaNodes: 2 } }
`,
			},
		],
		bad: [
			{
				name: 'Spanning is off, and the virtual nodes of a machine come from a host with larger ones',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    state: Running
    processor: { count: 16, maximumCountPerNumaNode: 24 }
    memory: { startup: 80GB, dynamic: false, maximumPerNumaNode: 96GB } # <- nodeTooLarge
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, numaSpanningEnabled: false, memory: { total: 128GB }, processor: { numaNodes: 2 } }
`,
			},
			{
				name: 'Spanning is off',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    state: Running
    memory: { startup: 4GB, dynamic: true, minimum: 2GB, maximum: 96GB, assigned: 80GB } # <- tooLarge
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, numaSpanningEnabled: false, memory: { total: 128GB }, processor: { numaNodes: 2 } }
`,
			},
		],
		undecided: [
			{
				name: 'Spanning is off, and what the virtual nodes of a machine have is not collected',
				missing: [
					'app01 memory.maximumPerNumaNode',
					'app02 processor.count',
					'app02 processor.maximumCountPerNumaNode',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, memory: { startup: 80GB, dynamic: false } }
  - { name: app02, owner: HV01, state: Running, memory: { startup: 80GB, dynamic: false, maximumPerNumaNode: 96GB } }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, numaSpanningEnabled: false, memory: { total: 128GB }, processor: { numaNodes: 2 } }
`,
			},
			{
				name: 'Spanning is off, and neither the nodes nor the memory are known',
				missing: [
					'HV02 memory.total',
					'HV02 processor.numaNodes',
					'app01 memory.dynamic',
					'app02 memory.assigned',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02, HV03]
virtualMachines:
  - { name: app01, owner: HV01, state: Running }
  - { name: app02, owner: HV01, state: Running, memory: { startup: 4GB, dynamic: true, minimum: 2GB, maximum: 96GB } }
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app02, to: HV03 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, numaSpanningEnabled: false }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, numaSpanningEnabled: false, memory: { total: 128GB }, processor: { numaNodes: 2 } }
`,
			},
		],
	},
});

/** How many virtual NUMA nodes a machine has whose memory is not dynamic, at least, and the memory of each. */
interface VirtualNodes {
	readonly count: number;
	readonly memory: number;
}

/** The virtual NUMA nodes of a machine as far as it matters whether each fits into a size. */
function virtualNodesOf(
	virtualMachine: VirtualMachine,
	size: number,
	facts: Facts,
): VirtualNodes | undefined {
	const startup = facts.need(virtualMachine, 'memory', 'startup');
	if (startup === undefined) return undefined;
	if (startup <= size) return { count: 1, memory: startup };
	const most = facts.need(virtualMachine, 'memory', 'maximumPerNumaNode');
	if (most === 0)
		facts.missing(virtualMachine, 'memory.maximumPerNumaNode', 'a node without memory is none');
	if (!most) return undefined;
	const byMemory = Math.ceil(startup / most);
	if (startup / byMemory <= size) return { count: byMemory, memory: startup / byMemory };
	const processors = facts.need(virtualMachine, 'processor', 'count');
	const mostProcessors = facts.need(virtualMachine, 'processor', 'maximumCountPerNumaNode');
	if (processors === undefined || mostProcessors === undefined) return undefined;
	const count = Math.max(byMemory, Math.ceil(processors / mostProcessors));
	return { count, memory: startup / count };
}
