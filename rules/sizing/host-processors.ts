import { defineRule } from '../../src/engine/rule.ts';
import { supportedVirtualProcessors } from '../../src/estate/compute/processor-ratio.ts';
import { virtualProcessorsOn } from '../../src/estate/compute/virtual-processors.ts';
import { fitsInto, nameUnknown } from '../../src/estate/measures/amount.ts';
import { virtualProcessorRatioSources } from '../../src/facts/virtual-processor-ratio.ts';

export default defineRule({
	id: 'sizing/host-processors',
	summary: 'A host runs no more virtual processors than its logical processors support.',
	subject: 'host',
	severity: 'error',
	appliesTo: { from: '2008R2', to: '2008R2' },
	why: 'Windows Server 2008 R2 supports 8 virtual processors for each logical one, or 12 with service pack 1 when every guest is Windows 7. Later versions have no such limit.',
	sources: virtualProcessorRatioSources,
	covers: ['limits/host.vcpuPerLp'],
	messages: {
		unsupported:
			'{host} runs {virtual} virtual processors on {logical} logical ones; {supported} are supported.',
	},
	fix: 'Move machines to another node, or shut them down and give them fewer processors in their settings.',
	check({ host, estate, facts, report }) {
		const virtual = virtualProcessorsOn(host, estate, facts);
		const supported = supportedVirtualProcessors(host, [estate.machinesOn(host, facts)], facts);
		const fits = fitsInto(virtual, supported);
		if (fits === undefined) nameUnknown(facts, virtual, supported);
		if (fits === false)
			report('unsupported', [host, 'processor'], {
				host: host.name,
				virtual: virtual.least,
				logical: facts.peek(host, 'processor', 'logicalProcessors') ?? 0,
				supported: supported.most,
			});
	},
	examples: {
		good: [
			{
				name: 'Eight for each',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows Server 2008 R2 } }
  - { name: app02, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows Server 2008 R2 } }
  - { name: app03, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows Server 2008 R2 } }
  - { name: app04, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows Server 2008 R2 } }
  - { name: app05, owner: HV02, state: Off, processor: { count: 4 }, guest: { operatingSystem: Windows Server 2008 R2 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2008R2 }, processor: { logicalProcessors: 2 } }
`,
			},
			{
				name: 'Twelve for each with service pack 1 and Windows 7 alone',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app02, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 Enterprise } }
  - { name: app03, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 Enterprise } }
  - { name: app04, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 Enterprise } }
  - { name: app05, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 Enterprise } }
  - { name: app06, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 Enterprise } }
  - { name: app07, owner: HV02, state: Saved, processor: { count: 4 }, guest: { operatingSystem: Windows Server 2008 R2 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2008R2, build: 6.1.7601 }, processor: { logicalProcessors: 2 } }
`,
			},
			{
				name: 'No machine runs',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV02, state: Off, processor: { count: 4 }, guest: { operatingSystem: Windows Server 2008 R2 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2008R2 }, processor: { cores: 2 } }
`,
			},
		],
		bad: [
			{
				name: 'More than eight, and not all are Windows 7',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows Server 2008 R2 } }
  - { name: app02, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app03, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app04, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app05, owner: HV02, state: Running, processor: { count: 1 }, guest: { operatingSystem: Windows 7 } }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2008R2, servicePack: 1 }
processor: { logicalProcessors: 2 } # <- unsupported
`,
			},
			{
				name: 'More than twelve',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app02, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app03, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app04, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app05, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app06, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app07, owner: HV02, state: Running, processor: { count: 1 }, guest: { operatingSystem: Windows 7 } }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2008R2, servicePack: 1 }
processor: { logicalProcessors: 2 } # <- unsupported
`,
			},
		],
		undecided: [
			{
				name: 'Between eight and twelve',
				missing: ['HV02 operatingSystem.servicePack', 'app01 guest.operatingSystem'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV02, state: Running, processor: { count: 4 } }
  - { name: app02, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app03, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app04, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app05, owner: HV02, state: Running, processor: { count: 1 }, guest: { operatingSystem: Windows 7 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2008R2 }, processor: { logicalProcessors: 2 } }
`,
			},
			{
				name: 'Unknown processors',
				missing: ['HV02 processor.logicalProcessors', 'app02 processor.count', 'app02 state'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows Server 2008 R2 } }
  - { name: app02, owner: HV02, guest: { operatingSystem: Windows Server 2008 R2 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2008R2 }, processor: { cores: 2 } }
`,
			},
		],
	},
});
