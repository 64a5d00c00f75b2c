import { defineRule } from '../../src/engine/rule.ts';
import { memoryToMove, memoryToRestart } from '../../src/estate/compute/memory.ts';
import { exactly, fitsInto, nameUnknown } from '../../src/estate/measures/amount.ts';

export default defineRule({
	id: 'preflight/numa-memory',
	summary:
		'A machine with dynamic memory fits into one NUMA node of a destination that spans none.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true },
	why: 'A machine with dynamic memory has one virtual NUMA node. A host with NUMA spanning off splits none: it does not start, restore or take a machine that is larger than one of its own nodes. Spanning is on by default. The nodes of a host are taken to have the same memory each.',
	sources: [
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/dn282282(v=ws.11)',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmhost',
	],
	messages: {
		tooLarge:
			'{virtualMachine} needs {needed:size} with its overhead, a NUMA node of {destination} has {size:size}, and NUMA spanning is off there.',
	},
	startFaults: ['tooLarge'],
	fix: 'Allow NUMA spanning on {destination} with its machines moved away: `Set-VMHost -ComputerName {destination:ps} -NumaSpanningEnabled $true`, then restart its service vmms (Hyper-V Virtual Machine Management). Or shut the machine down and give it less memory, or memory that is not dynamic: then it has virtual NUMA nodes that are smaller.',
	manualFix:
		'Allow NUMA spanning on {destination} in its Hyper-V settings with its machines moved away, then restart its service vmms (Hyper-V Virtual Machine Management). Or shut the machine down and give it less memory in its settings, Memory.',
	evidence: {
		spans: 'NUMA spanning is on on {destination}',
		virtualNodes: 'its memory is not dynamic, so its virtual NUMA nodes are smaller',
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
		if (isDynamic === false) return pass('virtualNodes');
		const total = facts.need(destination, 'memory', 'total');
		if (nodes === undefined || isDynamic === undefined || total === undefined) return;
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
  - { name: app02, owner: HV01, state: Running, memory: { startup: 80GB, dynamic: false } }
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app01, to: HV03 }
  - { virtualMachine: app01, to: HV04 }
  - { virtualMachine: app02, to: HV05 }
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
