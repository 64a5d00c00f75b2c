import { defineRule } from '../../src/engine/rule.ts';
import { numaShortageOf, numaSources } from '../../src/estate/compute/numa.ts';

export default defineRule({
	id: 'preflight/numa-spanning',
	summary:
		'The destination may spread a machine over its NUMA nodes, where one node is too small for it.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true, from: '2025', of: 'destination' },
	why: 'From Windows Server 2025 on a machine with more virtual processors than a NUMA node of the host has cores neither starts nor is restored nor arrives by live migration where NUMA spanning is off. It is on by default.',
	sources: numaSources,
	covers: ['live-migration/numa'],
	messages: {
		tooSmall:
			'{virtualMachine} has {needed} virtual processors, a NUMA node of {destination} has {cores} cores, and NUMA spanning is off there.',
	},
	startFaults: ['tooSmall'],
	fix: 'Allow NUMA spanning on {destination} with its machines moved away: `Set-VMHost -ComputerName {destination:ps} -NumaSpanningEnabled $true`, then restart its service vmms (Hyper-V Virtual Machine Management). Or shut the machine down and give it fewer processors: `Set-VMProcessor -ComputerName {source:ps} -VMName {virtualMachine:ps} -Count {cores}`.',
	evidence: { fits: 'a NUMA node of {destination} is large enough, or NUMA spanning is on' },
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, source, destination } = migration;
		const shortage = numaShortageOf(virtualMachine, destination, estate, facts);
		if (shortage === null) pass('fits', { destination: destination.name });
		else if (shortage)
			report('tooSmall', [virtualMachine, 'processor'], {
				virtualMachine: virtualMachine.name,
				source: source?.name ?? destination.name,
				destination: destination.name,
				...shortage,
			});
	},
	examples: {
		good: [
			{
				name: 'Spanning by default, and nodes that are large enough',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2025
nodes: [HV01, HV02, HV03, HV04]
virtualMachines: [{ name: app01, owner: HV01, processor: { count: 24 } }]
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app01, to: HV03 }
  - { virtualMachine: app01, to: HV04 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { cores: 32, numaNodes: 2 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, numaSpanningEnabled: false, processor: { cores: 48, numaNodes: 2 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV04, numaSpanningEnabled: false, processor: { cores: 16, numaNodes: 1 } }
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
operatingSystem: 2025
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    processor: { count: 24 } # <- tooSmall
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, numaSpanningEnabled: false, processor: { cores: 32, numaNodes: 2 } }
`,
			},
		],
		undecided: [
			{
				name: 'Spanning is off, and the nodes are not known',
				missing: ['HV02 processor.cores', 'HV02 processor.numaNodes', 'app01 processor.count'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2025
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, numaSpanningEnabled: false }
`,
			},
		],
	},
});
