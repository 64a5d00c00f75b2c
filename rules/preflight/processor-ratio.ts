import { defineRule } from '../../src/engine/rule.ts';
import { supportedVirtualProcessors } from '../../src/estate/compute/processor-ratio.ts';
import {
	virtualProcessorsOf,
	virtualProcessorsOfAll,
} from '../../src/estate/compute/virtual-processors.ts';
import { othersOf } from '../../src/estate/machine/others.ts';
import { isMovedOff } from '../../src/estate/machine/running.ts';
import { exactly, fitsInto, nameUnknown, sum } from '../../src/estate/measures/amount.ts';
import { statefulMigrations } from '../../src/estate/migration.ts';
import { virtualProcessorRatioSources } from '../../src/facts/virtual-processor-ratio.ts';

export default defineRule({
	id: 'preflight/processor-ratio',
	summary: 'After a move the destination runs no more virtual processors than it supports.',
	subject: 'migration',
	severity: 'error',
	appliesTo: {
		from: '2008R2',
		to: '2008R2',
		of: 'destination',
		migrationTypes: statefulMigrations,
	},
	why: 'Windows Server 2008 R2 supports 8 virtual processors for each logical one, or 12 with service pack 1 when every guest is Windows 7. A move beyond that works, and leaves a host that Microsoft does not support. Later versions have no such limit.',
	sources: virtualProcessorRatioSources,
	messages: {
		unsupported:
			'With {virtualMachine} {destination} runs {virtual} virtual processors on {logical} logical ones; {supported} are supported.',
	},
	fix: 'Move another machine away from {destination}, or move {virtualMachine} to another node.',
	evidence: {
		supported:
			'{virtual} virtual processors on {logical} logical ones of {destination}, {supported} are supported',
		off: 'the machine is off and runs no processors',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination, type } = migration;
		if (isMovedOff(migration, facts)) return pass('off');
		const others = othersOf(virtualMachine, estate.machinesOn(destination, facts));
		const own = facts.peek(virtualMachine, 'processor', 'count');
		const virtual = sum([
			facts.once(others, virtualProcessorsOfAll),
			type === 'Live' && own !== undefined
				? exactly(own)
				: virtualProcessorsOf(virtualMachine, facts),
		]);
		const supported = supportedVirtualProcessors(destination, [others, [virtualMachine]], facts);
		const fits = fitsInto(virtual, supported);
		if (fits === undefined) return nameUnknown(facts, virtual, supported);
		const data = {
			destination: destination.name,
			logical: facts.peek(destination, 'processor', 'logicalProcessors') ?? 0,
		};
		if (fits) pass('supported', { ...data, virtual: virtual.most, supported: supported.least });
		else
			report('unsupported', [virtualMachine, 'processor'], {
				...data,
				virtualMachine: virtualMachine.name,
				virtual: virtual.least,
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
  - { name: app01, owner: HV01, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows Server 2008 R2 } }
  - { name: app02, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows Server 2008 R2 } }
  - { name: app03, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows Server 2008 R2 } }
  - { name: app04, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows Server 2008 R2 } }
  - { name: app05, owner: HV02, state: Off, processor: { count: 4 }, guest: { operatingSystem: Windows Server 2008 R2 } }
migrations: [{ virtualMachine: app01, to: HV02 }]
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
  - { name: app01, owner: HV01, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app02, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 Enterprise } }
  - { name: app03, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 Enterprise } }
  - { name: app04, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 Enterprise } }
  - { name: app05, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 Enterprise } }
  - { name: app06, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 Enterprise } }
  - { name: app07, owner: HV02, state: Saved, processor: { count: 4 }, guest: { operatingSystem: Windows Server 2008 R2 } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2008R2, build: 6.1.7601 }, processor: { logicalProcessors: 2 } }
`,
			},
			{
				name: 'A machine that is off',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Off, processor: { count: 4 }, guest: { operatingSystem: Windows Server 2008 R2 } }
migrations: [{ virtualMachine: app01, to: HV02, type: Quick }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2008R2 }, processor: { logicalProcessors: 2 } }
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
  - { name: app01, owner: HV01, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows Server 2008 R2 } } # <- unsupported
  - { name: app02, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app03, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app04, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app05, owner: HV02, state: Running, processor: { count: 1 }, guest: { operatingSystem: Windows 7 } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2008R2, servicePack: 1 }, processor: { logicalProcessors: 2 } }
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
  - { name: app01, owner: HV01, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } } # <- unsupported
  - { name: app02, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app03, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app04, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app05, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app06, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app07, owner: HV02, state: Running, processor: { count: 1 }, guest: { operatingSystem: Windows 7 } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2008R2, servicePack: 1 }, processor: { logicalProcessors: 2 } }
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
  - { name: app01, owner: HV01, state: Running, processor: { count: 4 } }
  - { name: app02, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app03, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app04, owner: HV02, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows 7 } }
  - { name: app05, owner: HV02, state: Running, processor: { count: 1 }, guest: { operatingSystem: Windows 7 } }
migrations: [{ virtualMachine: app01, to: HV02 }]
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
  - { name: app01, owner: HV01, state: Running, processor: { count: 4 }, guest: { operatingSystem: Windows Server 2008 R2 } }
  - { name: app02, owner: HV02, guest: { operatingSystem: Windows Server 2008 R2 } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2008R2 }, processor: { cores: 2 } }
`,
			},
		],
	},
});
