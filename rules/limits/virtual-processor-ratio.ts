import { defineRule } from '../../src/engine/rule.ts';
import { exactly, nameUnknown } from '../../src/estate/amount.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts, MissingFact } from '../../src/estate/facts.ts';
import { whileRunning } from '../../src/estate/running.ts';
import { virtualProcessorsOn } from '../../src/estate/virtual-processors.ts';
import { findGuest } from '../../src/facts/guests.ts';
import {
	virtualProcessorRatio,
	virtualProcessorRatioSources,
} from '../../src/facts/virtual-processor-ratio.ts';
import type { Host } from '../../src/generated/manifest.ts';

/** Whether a host may have the wider ratio; where that is not known, the facts that would tell. */
function runsOnlyWindows7(
	host: Host,
	estate: Estate,
	facts: Facts,
): boolean | readonly MissingFact[] {
	const build = facts.peek(host, 'operatingSystem', 'build');
	const servicePack =
		facts.peek(host, 'operatingSystem', 'servicePack') ??
		(build && Number(build.split('.')[2]) - 7600);
	if (servicePack === 0) return false;
	const unknown: MissingFact[] =
		servicePack === undefined ? [{ object: host, fact: 'operatingSystem.servicePack' }] : [];
	for (const machine of estate.machinesOn(host, facts)) {
		if (whileRunning(machine, facts, exactly(1)).most === 0) continue;
		const system = facts.peek(machine, 'guest', 'operatingSystem');
		const guest = system === undefined ? undefined : findGuest(system);
		if (guest && guest.name !== 'Windows 7') return false;
		if (!guest) unknown.push({ object: machine, fact: 'guest.operatingSystem' });
	}
	return unknown.length === 0 || unknown;
}

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
			'The machines that run on {name} have {value} virtual processors, and its {logicalProcessors} logical processors are supported with at most {limit}, {ratio} for each.',
	},
	fix: 'Move machines to another host, or give them fewer processors.',
	check({ host, estate, facts, report }) {
		const version = estate.windowsServerOf(host, facts);
		const running = virtualProcessorsOn(host, estate, facts);
		if (version === undefined || running.most === 0) return;
		const logicalProcessors = facts.need(host, 'processor', 'logicalProcessors');
		if (logicalProcessors === undefined) return;
		const [ratio, widerRatio] = [false, true].map(
			(onlyWindows7) => virtualProcessorRatio(version, onlyWindows7) ?? Number.POSITIVE_INFINITY,
		) as [number, number];
		if (running.most <= ratio * logicalProcessors) return;
		const hasWiderRatio = runsOnlyWindows7(host, estate, facts);
		const supported = (hasWiderRatio === false ? ratio : widerRatio) * logicalProcessors;
		if (running.least > supported)
			return report('tooMany', [host, 'name'], {
				name: host.name,
				value: running.least,
				logicalProcessors,
				limit: supported,
				ratio: supported / logicalProcessors,
			});
		if (running.most > supported) nameUnknown(facts, running);
		if (typeof hasWiderRatio === 'object')
			for (const { object, fact } of hasWiderRatio) facts.missing(object, fact);
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
				missing: ['HV01 processor.logicalProcessors'],
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
