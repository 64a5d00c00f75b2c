import { defineRule } from '../../src/engine/rule.ts';
import { sourceOf, statefulMigrations } from '../../src/estate/migration.ts';
import { isSameName } from '../../src/estate/names.ts';
import { carriesState, isMovedOff } from '../../src/estate/running.ts';
import { processorVendor, vendorNames } from '../../src/facts/processor.ts';

export default defineRule({
	id: 'preflight/processor-vendor',
	summary: 'A machine moves live or saved only between processors of one manufacturer.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { migrationTypes: statefulMigrations },
	why: 'A running or saved machine cannot go on on a processor of another manufacturer, in any version of Windows Server. Processor compatibility mode hides differences between models of one manufacturer, never between Intel and AMD.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/processor-compatibility-mode',
		'https://github.com/MicrosoftDocs/windowsserverdocs/blob/8d74b06c2581d2e94ad588c7de3bef1dc17b45ab/caps-export-05-24/Topic/Hyper-V-Live-Migration-FAQ.md',
	],
	messages: {
		differs:
			'{source} has {sourceVendor} processors and {destination} has {destinationVendor} ones.',
	},
	fix: 'Shut the machine down, move it with `Move-ClusterGroup -Name {virtualMachine:ps} -Node {destination:ps}`, and start it there. Processor compatibility mode does not help.',
	standAloneFix:
		'Shut the machine down: `Stop-VM -Name {virtualMachine:ps}`. While it is off it moves. Processor compatibility mode does not help.',
	evidence: {
		same: 'both nodes have {vendor} processors',
		off: 'the machine is off and starts afresh on {destination}',
	},
	check({ migration, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		if (isMovedOff(migration, facts)) return pass('off', { destination: destination.name });
		const source = sourceOf(migration, facts);
		const from = source && facts.need(source, 'processor', 'manufacturer');
		const to = facts.need(destination, 'processor', 'manufacturer');
		if (!source || from === undefined || to === undefined) return;
		const sourceVendor = processorVendor(from);
		const destinationVendor = processorVendor(to);
		if (sourceVendor === destinationVendor && (sourceVendor || isSameName(from, to)))
			return pass('same', { vendor: sourceVendor ? vendorNames[sourceVendor] : from });
		if (sourceVendor === undefined) facts.missing(source, 'processor.manufacturer');
		if (destinationVendor === undefined) facts.missing(destination, 'processor.manufacturer');
		if (sourceVendor === undefined || destinationVendor === undefined) return;
		if (!carriesState(migration, facts)) return;
		report('differs', [virtualMachine, 'name'], {
			virtualMachine: virtualMachine.name,
			source: source.name,
			destination: destination.name,
			sourceVendor: vendorNames[sourceVendor],
			destinationVendor: vendorNames[destinationVendor],
		});
	},
	examples: {
		good: [
			{
				name: 'Two Intel nodes',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { manufacturer: GenuineIntel } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { manufacturer: Intel } }
`,
			},
			{
				name: 'Two nodes of a manufacturer that hvlint does not know',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { manufacturer: Ampere(R) } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { manufacturer: Ampere(R) } }
`,
			},
			{
				name: 'A machine that is off',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01, state: Off }]
migrations: [{ virtualMachine: app01, to: HV02, type: Quick }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { manufacturer: GenuineIntel } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { manufacturer: AuthenticAMD } }
`,
			},
		],
		bad: [
			{
				name: 'From Intel to AMD',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, processor: { compatibilityForMigrationEnabled: true } } # <- differs
  - { name: app02, owner: HV01, state: Saved } # <- differs
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app02, to: HV02, type: Quick }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { manufacturer: GenuineIntel } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { manufacturer: AuthenticAMD } }
`,
			},
		],
		undecided: [
			{
				name: 'Nothing is known of the destination',
				missing: ['HV02 processor.manufacturer'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { manufacturer: GenuineIntel } }
`,
			},
			{
				name: 'A machine that may be off',
				missing: ['app01 state'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02, type: Quick }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { manufacturer: GenuineIntel } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { manufacturer: AuthenticAMD } }
`,
			},
		],
	},
});
