import { defineRule } from '../../src/engine/rule.ts';
import { fitsInto, nameUnknown } from '../../src/estate/amount.ts';
import { supportedVirtualProcessors } from '../../src/estate/processor-ratio.ts';
import { virtualProcessorsOn } from '../../src/estate/virtual-processors.ts';
import { virtualProcessorRatioSources } from '../../src/facts/virtual-processor-ratio.ts';

export default defineRule({
	id: 'limits/virtual-processor-ratio',
	summary: 'A host has enough logical processors for the virtual ones of its machines.',
	subject: 'host',
	severity: 'error',
	appliesTo: { to: '2008R2' },
	why: 'Up to Windows Server 2008 R2 Microsoft supports eight virtual processors for each logical one, or twelve where the host has service pack 1 and every guest on it is Windows 7. Later versions have no such limit.',
	sources: virtualProcessorRatioSources,
	messages: {
		tooMany:
			'The machines that run on {name} have {value} virtual processors, and its {logicalProcessors} logical processors are supported with at most {limit}.',
	},
	fix: 'Move machines to another host, or give them fewer processors.',
	check({ host, estate, facts, report }) {
		const running = virtualProcessorsOn(host, estate, facts);
		const supported = supportedVirtualProcessors(host, estate.machinesOn(host, facts), facts);
		const fits = running.most === 0 || fitsInto(running, supported);
		if (fits === undefined) nameUnknown(facts, running, supported);
		else if (!fits)
			report('tooMany', [host, 'name'], {
				name: host.name,
				value: running.least,
				logicalProcessors: facts.peek(host, 'processor', 'logicalProcessors') ?? 0,
				limit: supported.most,
			});
	},
	examples: {
		good: [
			{
				name: 'Eight for each logical processor',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, processor: { count: 4 } }
  - { name: app02, owner: HV01, state: Running, processor: { count: 4 } }
  - { name: app03, owner: HV01, state: 'Off', processor: { count: 4 } }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2008R2, servicePack: 0 }
processor: { logicalProcessors: 1 }
`,
			},
			{
				name: 'Twelve for each where every guest is Windows 7',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
virtualMachines:
  - { name: vdi01, owner: HV01, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 Enterprise } }
  - { name: vdi02, owner: HV01, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 Enterprise } }
  - { name: vdi03, owner: HV01, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 Enterprise } }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2008R2, build: 6.1.7601 }
processor: { logicalProcessors: 1 }
`,
			},
		],
		bad: [
			{
				name: 'One guest is a server',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
virtualMachines:
  - { name: vdi01, owner: HV01, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 Enterprise } }
  - { name: vdi02, owner: HV01, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 Enterprise } }
  - { name: app01, owner: HV01, state: Running, processor: { count: 1 }, guest: { operatingSystem: Windows Server 2008 R2 } }
---
apiVersion: hvlint/v1
kind: Host
name: HV01 # <- tooMany
operatingSystem: { version: 2008R2, servicePack: 1 }
processor: { logicalProcessors: 1 }
`,
			},
		],
		undecided: [
			{
				name: 'The guests decide',
				missing: ['HV01 operatingSystem.servicePack', 'app01 guest.operatingSystem'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
virtualMachines:
  - { name: vdi01, owner: HV01, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 Enterprise } }
  - { name: vdi02, owner: HV01, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 Enterprise } }
  - { name: app01, owner: HV01, state: Running, processor: { count: 4 } }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2008R2 }
processor: { logicalProcessors: 1 }
`,
			},
			{
				name: 'Neither the processors of the host nor those of a machine are known',
				missing: ['HV01 processor.logicalProcessors', 'app01 processor.count'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
virtualMachines: [{ name: app01, owner: HV01, state: Running }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: 2008R2 } }
`,
			},
		],
	},
});
