import { defineRule } from '../../src/engine/rule.ts';
import { servicePackOf } from '../../src/estate/cluster/node-versions.ts';
import { cameWith } from '../../src/facts/came-with.ts';

export default defineRule({
	id: 'preflight/dynamic-memory',
	summary: 'The destination knows the Dynamic Memory of a machine.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { to: '2008R2', of: 'destination', restart: true },
	why: 'Dynamic Memory came with service pack 1 of Windows Server 2008 R2. A node without it does not know the setting, and is no place for a machine that has it.',
	sources: [cameWith.dynamicMemory.source],
	messages: {
		unknown:
			'{virtualMachine} has Dynamic Memory, which came with service pack 1, and {destination} has none.',
	},
	startFaults: ['unknown'],
	fix: 'Install service pack 1 on {destination} while no role is there, or shut {virtualMachine} down and give it static memory in its settings, Memory.',
	evidence: {
		unused: 'the memory of the machine is static',
		known: '{destination} has service pack {servicePack}',
	},
	check({ migration, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const dynamic = facts.peek(virtualMachine, 'memory', 'dynamic');
		if (dynamic === false) return pass('unused');
		const servicePack = servicePackOf(destination, facts);
		if (servicePack === undefined) return;
		const names = { virtualMachine: virtualMachine.name, destination: destination.name };
		if (servicePack > 0) return pass('known', { ...names, servicePack });
		if (facts.need(virtualMachine, 'memory', 'dynamic'))
			report('unknown', [virtualMachine, 'memory'], names);
	},
	examples: {
		good: [
			{
				name: 'A node with the service pack, and a machine with static memory',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02, HV03]
virtualMachines:
  - { name: app01, owner: HV01, memory: { startup: 2GB, dynamic: true } }
  - { name: app02, owner: HV01, memory: { startup: 2GB, dynamic: false } }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV03 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { servicePack: 1 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, operatingSystem: { build: 6.1.7600.16385 } }
`,
			},
		],
		bad: [
			{
				name: 'A node without the service pack',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    memory: { startup: 2GB, dynamic: true } # <- unknown
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { servicePack: 0 } }
`,
			},
		],
		undecided: [
			{
				name: 'The service pack of one node, and the memory of one machine, were not collected',
				missing: ['HV02 operatingSystem.servicePack', 'app02 memory.dynamic'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02, HV03]
virtualMachines:
  - { name: app01, owner: HV01, memory: { dynamic: true } }
  - { name: app02, owner: HV01 }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV03 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, operatingSystem: { servicePack: 0 } }
`,
			},
		],
	},
});
