import { defineRule } from '../../src/engine/rule.ts';
import {
	findAtVersion,
	findExcesses,
	type Measure,
	numberAt,
	sourcesOf,
} from '../../src/estate/measures/measure.ts';
import type { Host } from '../../src/generated/manifest.ts';

const measures: readonly Measure<Host, 'tooLittle'>[] = [
	{
		limit: 'minimumHostMemory',
		message: 'tooLittle',
		measure: (host, facts) => {
			const memory = facts.need(host, 'memory');
			return memory ? numberAt(memory, 'total', facts) : [];
		},
	},
];

export default defineRule({
	id: 'limits/host-minimum-memory',
	summary: 'A host has the memory that Hyper-V asks for at least.',
	subject: 'host',
	severity: 'warning',
	appliesTo: { from: '2016' },
	why: 'Hyper-V and the management operating system need memory of their own before the first machine gets any.',
	sources: sourcesOf(measures),
	covers: ['limits/host.memoryMinGB'],
	messages: {
		tooLittle:
			'The {title} is {value:size} for {name}, and at least {limit:size} is recommended for {version:windowsServer}.',
	},
	fix: 'Add memory to {name}.',
	check({ host, estate, facts, report }) {
		const excesses = findAtVersion(host, estate, facts, (version, facts) =>
			findExcesses(measures, host, version, facts),
		);
		for (const excess of excesses)
			report(excess.message, excess.at, { name: host.name, ...excess.data });
	},
	examples: {
		good: [
			{
				name: 'Just enough',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
memory: { total: 4GB }
`,
			},
		],
		bad: [
			{
				name: 'A host for tests',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
memory: { total: 2GB } # <- tooLittle
`,
			},
		],
		undecided: [
			{
				name: 'The memory was not collected',
				missing: ['HV01 memory'],
				input:
					'{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: 2022 } }',
			},
		],
	},
});
