import { defineRule } from '../../src/engine/rule.ts';
import { architectureOf } from '../../src/estate/compute/processors.ts';
import { sourceOf } from '../../src/estate/migration.ts';

export default defineRule({
	id: 'preflight/processor-architecture',
	summary: 'A machine moves only between processors of one architecture.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true },
	why: 'The system inside a machine is built for one instruction set. On a node of another architecture it neither goes on nor starts, which is why the nodes of a cluster all have one.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/system-requirements-for-hyper-v-on-windows',
		'https://github.com/MicrosoftDocs/windowsserverdocs/blob/8d74b06c2581d2e94ad588c7de3bef1dc17b45ab/caps-export-05-24/Topic/Hyper-V-Live-Migration-FAQ.md',
	],
	messages: {
		differs:
			'{source} has {sourceArchitecture} processors and {destination} has {destinationArchitecture} ones.',
	},
	fix: 'Move {virtualMachine} to a node of its own architecture, or set its service up afresh on {destination}.',
	evidence: { same: 'both nodes have {architecture} processors' },
	check({ migration, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const source = sourceOf(migration, facts);
		const from = source && architectureOf(source, facts);
		const to = architectureOf(destination, facts);
		if (!source || from === undefined || to === undefined) return;
		if (from === to) return pass('same', { architecture: from });
		report('differs', [virtualMachine, 'name'], {
			virtualMachine: virtualMachine.name,
			source: source.name,
			destination: destination.name,
			sourceArchitecture: from,
			destinationArchitecture: to,
		});
	},
	examples: {
		good: [
			{
				name: 'Two x64 nodes',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { architecture: x64 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { architecture: x64 } }
`,
			},
			{
				name: 'Hyper-V on processors of Intel and AMD is x64',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { manufacturer: AuthenticAMD } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { name: AMD EPYC 9354 32-Core Processor } }
`,
			},
		],
		bad: [
			{
				name: 'From x64 to ARM64',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01 } # <- differs
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { manufacturer: GenuineIntel } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { architecture: ARM64 } }
`,
			},
			{
				name: 'From x64 to Itanium',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01 } # <- differs
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { architecture: x64 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { architecture: IA64 } }
`,
			},
		],
		undecided: [
			{
				name: 'The destination says nothing of its processors',
				missing: ['HV02 processor.architecture'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { architecture: x64 } }
`,
			},
		],
	},
});
