import { defineRule } from '../../src/engine/rule.ts';
import { virtualProcessorsOn } from '../../src/estate/compute/virtual-processors.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { whileRunning } from '../../src/estate/machine/running.ts';
import { between, exactly, sum } from '../../src/estate/measures/amount.ts';
import {
	findAtVersion,
	findExcesses,
	lengthAt,
	type Measure,
	type Measured,
	numberAt,
	placeOf,
	sourcesOf,
} from '../../src/estate/measures/measure.ts';
import { isSameName } from '../../src/estate/names/names.ts';
import { limit } from '../../src/facts/limits.ts';
import type { WindowsServerVersion } from '../../src/facts/windows-server.ts';
import type { Host } from '../../src/generated/manifest.ts';

interface Subject {
	readonly host: Host;
	readonly estate: Estate;
	readonly version: WindowsServerVersion;
}

const measures: readonly Measure<Subject, 'tooMany' | 'tooMuch'>[] = [
	{
		limit: 'runningMachinesPerHost',
		message: 'tooMany',
		measure: ({ host, estate }, facts) => {
			const machines = estate.machinesOn(host, facts);
			const running = machines.map((one) => whileRunning(one, facts, exactly(1)));
			return [{ at: placeOf(host, 'name'), amount: sum(running) }];
		},
	},
	{
		limit: 'virtualProcessorsPerHost',
		message: 'tooMany',
		measure: ({ host, estate }, facts) => [
			{ at: placeOf(host, 'name'), amount: virtualProcessorsOn(host, estate, facts) },
		],
	},
	{
		limit: 'logicalProcessors',
		message: 'tooMany',
		measure: ({ host }, facts) => {
			const processor = facts.need(host, 'processor');
			return processor ? numberAt(processor, 'logicalProcessors', facts) : [];
		},
	},
	{ limit: 'hostMemory', message: 'tooMuch', measure: memoryOfFourLevelPaging },
	{
		limit: 'hostMemoryWithFiveLevelPaging',
		message: 'tooMuch',
		measure: ({ host }, facts) =>
			facts.peek(host, 'processor', 'fiveLevelPaging') === false ? [] : memoryOf(host, facts),
	},
	{
		limit: 'embeddedTeamAdapters',
		message: 'tooMany',
		measure: ({ host }, facts) => teamsOf(host, facts),
	},
];

function memoryOf(host: Host, facts: Facts): readonly Measured[] {
	const memory = facts.need(host, 'memory');
	return memory ? numberAt(memory, 'total', facts) : [];
}

/** The memory that the limit of 4-level paging concerns: none where the processors have 5 levels. */
function memoryOfFourLevelPaging({ host, version }: Subject, facts: Facts): readonly Measured[] {
	const memory = memoryOf(host, facts);
	if (limit('hostMemoryWithFiveLevelPaging', version) === undefined) return memory;
	const hasFiveLevels = facts.peek(host, 'processor', 'fiveLevelPaging');
	if (hasFiveLevels !== undefined) return hasFiveLevels ? [] : memory;
	return memory.map(({ at, amount }) => ({
		at,
		amount: between(0, amount.most, host, 'processor.fiveLevelPaging'),
	}));
}

/** The switch-embedded teams. A switch without outside, or on a single adapter, has none. */
function teamsOf(host: Host, facts: Facts): readonly Measured[] {
	const adapters = facts.peek(host, 'networkAdapters') ?? [];
	return (facts.need(host, 'switches') ?? []).flatMap((one) => {
		const type = facts.peek(one, 'type');
		const bound = facts.peek(one, 'adapter');
		const hasNoTeam =
			facts.peek(one, 'teamMembers') === undefined &&
			(type === 'Internal' ||
				type === 'Private' ||
				(bound !== undefined && adapters.some(({ name }) => isSameName(name, bound))));
		return hasNoTeam ? [] : lengthAt(one, 'teamMembers', facts);
	});
}

export default defineRule({
	id: 'limits/host',
	summary: 'A host stays within what its Windows Server version supports.',
	subject: 'host',
	severity: 'error',
	why: 'Hyper-V supports a host up to a size and a load that differ from version to version. What is beyond is not used, or not supported.',
	sources: sourcesOf(measures),
	covers: [
		'bpa/lp-max',
		'bpa/vm-count-max',
		'limits/cluster.runningVmsPerNode',
		'limits/host.runningVms',
		'limits/host.logicalProcessors',
		'limits/host.virtualProcessorsInUse',
		'limits/host.memoryGB',
		'limits/host.memoryGB.5LevelPaging',
		'limits/host.setTeamNics',
	],
	messages: {
		tooMany:
			'The number of {title} is {value} for {name}, and {version:windowsServer} supports at most {limit}.',
		tooMuch:
			'The {title} is {value:size} for {name}, and {version:windowsServer} supports at most {limit:size}.',
	},
	fix: {
		tooMany:
			'Move machines to other hosts, turn off what is beyond {limit}, or upgrade {name} to a version of Windows Server that supports {value}.',
		tooMuch: 'Upgrade {name} to a version of Windows Server that supports {value:size}.',
	},
	check({ host, estate, facts, report }) {
		const excesses = findAtVersion(host, estate, facts, (version, facts) =>
			findExcesses(measures, { host, estate, version }, version, facts),
		);
		for (const excess of excesses)
			report(excess.message, excess.at, { name: host.name, ...excess.data });
	},
	examples: {
		good: [
			{
				name: 'A host of Windows Server 2008 R2',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, processor: { count: 4 } }
  - { name: app02, owner: HV01, state: 'Off' }
  - { name: app03, owner: HV01, processor: { count: 4 } }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2008R2 }
processor: { logicalProcessors: 64 }
memory: { total: 1TB }
`,
			},
			{
				name: 'A switch-embedded team of eight adapters, and a switch on a single one',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
virtualMachines: []
---
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2016 }
processor: { logicalProcessors: 96 }
memory: { total: 768GB }
networkAdapters: [{ name: NIC9 }]
switches:
  - { name: External, type: External, teamMembers: [NIC1, NIC2, NIC3, NIC4, NIC5, NIC6, NIC7, NIC8] }
  - { name: Backup, type: External, adapter: NIC9 }
  - { name: Heartbeat, type: Private }
`,
			},
			{
				name: 'Memory beyond 4-level paging, and processors with 5-level paging',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
virtualMachines: []
---
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2025 }
processor: { logicalProcessors: 1024, fiveLevelPaging: true }
memory: { total: 320TB }
`,
			},
		],
		bad: [
			{
				name: 'A host of today with Windows Server 2008 R2',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
virtualMachines: []
---
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2008R2 }
processor:
  logicalProcessors: 96 # <- tooMany
memory:
  total: 1.5TB # <- tooMuch
`,
			},
			{
				name: 'More virtual processors than Windows Server 2008 R2 supports in all',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, processor: { count: 256 } }
  - { name: app02, owner: HV01, state: Running, processor: { count: 256 } }
  - { name: app03, owner: HV01, state: Paused, processor: { count: 4 } }
---
apiVersion: hvlint/v1
kind: Host
name: HV01 # <- tooMany
operatingSystem: { version: 2008R2 }
processor: { logicalProcessors: 64 }
memory: { total: 512GB }
`,
			},
			{
				name: 'Nine adapters in a switch-embedded team, and memory beyond 4-level paging',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: []
---
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2016 }
processor: { logicalProcessors: 96 }
memory: { total: 768GB }
switches:
  - name: External
    type: External
    teamMembers: [NIC1, NIC2, NIC3, NIC4, NIC5, NIC6, NIC7, NIC8, NIC9] # <- tooMany
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2022 }
processor: { logicalProcessors: 512, fiveLevelPaging: false }
memory:
  total: 300TB # <- tooMuch
---
apiVersion: hvlint/v1
kind: Host
name: HV03
operatingSystem: { version: 2025 }
processor: { logicalProcessors: 512, fiveLevelPaging: true }
memory:
  total: 5000TB # <- tooMuch
`,
			},
		],
		undecided: [
			{
				name: 'Neither processor nor memory was collected',
				missing: ['HV01 processor', 'HV01 memory', 'app01 processor.count'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
virtualMachines: [{ name: app01, owner: HV01, state: Running }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: 2025 } }
`,
			},
			{
				name: 'Memory beyond 4-level paging',
				missing: ['HV01 processor.fiveLevelPaging'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
virtualMachines: []
---
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
processor: { logicalProcessors: 512 }
memory: { total: 300TB }
`,
			},
			{
				name: 'A switch on an adapter that is not declared',
				missing: ['HV01 switches[0].teamMembers'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
virtualMachines: []
---
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2016 }
processor: { logicalProcessors: 64 }
memory: { total: 512GB }
switches: [{ name: External, type: External, adapter: Team1 }]
`,
			},
		],
	},
});
