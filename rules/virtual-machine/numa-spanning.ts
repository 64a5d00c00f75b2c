import { defineRule } from '../../src/engine/rule.ts';
import { isRole } from '../../src/estate/cluster/role.ts';
import {
	type NumaShortage,
	numaShortageAmong,
	numaShortageOf,
	numaSources,
} from '../../src/estate/compute/numa.ts';
import { quiet } from '../../src/estate/facts.ts';
import { firstNames } from '../../src/estate/names/names.ts';
import type { Host } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'virtual-machine/numa-spanning',
	summary:
		'A machine that is larger than a NUMA node is on hosts that may spread it over their NUMA nodes.',
	subject: 'virtualMachine',
	severity: 'error',
	appliesTo: { from: '2025' },
	why: 'From Windows Server 2025 on a machine with more virtual processors than a NUMA node of the host has cores neither starts nor is restored nor arrives by live migration where NUMA spanning is off: an error where that is its own host, a warning where it is a node that may own it, since it stays down when its own fails. Earlier versions let its processors share those of the node.',
	sources: numaSources,
	covers: ['live-migration/numa'],
	warnings: ['tooSmall'],
	messages: {
		ownHost:
			'{virtualMachine} has {needed} virtual processors, a NUMA node of its host {hosts:list} has {cores} cores, and NUMA spanning is off there.',
		tooSmall:
			'{virtualMachine} has {needed} virtual processors, a NUMA node of {hosts:list} has {cores} cores, and NUMA spanning is off there.',
	},
	fix: 'Allow NUMA spanning there, with the machines of the host moved away: `Set-VMHost -ComputerName {hosts:ps} -NumaSpanningEnabled $true`, then restart its service vmms (Hyper-V Virtual Machine Management). Or give the machine at most {cores} processors.',
	check({ virtualMachine, estate, facts, report }) {
		const highlyAvailable = isRole(virtualMachine, estate, quiet(facts));
		const owner = estate.ownerOf(virtualMachine, facts);
		const others =
			highlyAvailable === false ? [] : (estate.possibleOwnersOf(virtualMachine, facts) ?? []);
		const ofOwner = owner && numaShortageOf(virtualMachine, owner, estate, facts);
		const ofOthers = numaShortageAmong(others, virtualMachine, estate, facts);
		const elsewhere = ofOthers?.hosts.filter((one) => one !== owner) ?? [];
		const tell = (id: 'ownHost' | 'tooSmall', shortage: NumaShortage, hosts: readonly Host[]) =>
			report(id, [virtualMachine, 'processor'], {
				virtualMachine: virtualMachine.name,
				needed: shortage.needed,
				cores: shortage.cores,
				hosts: firstNames(hosts),
			});
		if (owner && ofOwner) tell('ownHost', ofOwner, [owner]);
		if (!ofOthers || elsewhere.length === 0) return;
		if (highlyAvailable) tell('tooSmall', ofOthers, elsewhere);
		else isRole(virtualMachine, estate, facts);
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
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, highlyAvailable: true, processor: { count: 16 } }
  - { name: app02, owner: HV01, highlyAvailable: false, processor: { count: 32 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { cores: 32, numaNodes: 2 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, numaSpanningEnabled: false, processor: { cores: 32, numaNodes: 2 } }
`,
			},
		],
		bad: [
			{
				name: 'It cannot start on the other node',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2025
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    highlyAvailable: true
    processor: { count: 24 } # <- tooSmall
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, numaSpanningEnabled: true }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, numaSpanningEnabled: false, processor: { cores: 32, numaNodes: 2 } }
`,
			},
			{
				name: 'It cannot start on its own host again',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: 2025 }
numaSpanningEnabled: false
processor: { cores: 32, numaNodes: 2 }
virtualMachines:
  - name: app01
    processor: { count: 24 } # <- ownHost
`,
			},
		],
		undecided: [
			{
				name: 'How many nodes there are is not known, or where the machine may be',
				missing: ['HV01 processor.numaNodes', 'app02 highlyAvailable'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2025
nodes: [HV01, HV03]
virtualMachines:
  - { name: app01, owner: HV01, highlyAvailable: true, possibleOwners: [HV01], processor: { count: 24 } }
  - { name: app02, owner: HV02, processor: { count: 24 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, numaSpanningEnabled: false, processor: { cores: 32 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2025 } }
---
apiVersion: hvlint/v1
kind: Host
name: HV03
operatingSystem: { version: 2025 }
numaSpanningEnabled: false
processor: { cores: 32, numaNodes: 2 }
`,
			},
		],
	},
});
