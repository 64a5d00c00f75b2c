import { defineRule } from '../../src/engine/rule.ts';
import { statefulMigrations } from '../../src/estate/migration.ts';
import { processorVendor } from '../../src/facts/processor.ts';

export default defineRule({
	id: 'preflight/processor-vendor',
	summary: 'A machine moves live or saved only between processors of one manufacturer.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { migrationTypes: statefulMigrations },
	why: 'A running or saved machine cannot go on on a processor of another manufacturer, in any version of Windows Server. Processor compatibility mode hides differences between models of one manufacturer, never between Intel and AMD.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/processor-compatibility-mode',
		'https://learn.microsoft.com/powershell/module/failoverclusters/move-clustervirtualmachinerole',
	],
	messages: {
		differs:
			'{source} has {sourceVendor} processors and {destination} has {destinationVendor} ones.',
	},
	fix: 'Shut the machine down to move it: `Move-ClusterVirtualMachineRole -Name {virtualMachine:ps} -Node {destination:ps} -MigrationType Shutdown`.',
	evidence: { same: 'both nodes have {vendor} processors' },
	check({ migration, facts, report, pass }) {
		const { virtualMachine, source, destination } = migration;
		if (!source) return facts.missing(virtualMachine, 'owner');
		const from = facts.need(source, 'processor', 'manufacturer');
		const to = facts.need(destination, 'processor', 'manufacturer');
		if (from === undefined || to === undefined) return;
		const sourceVendor = processorVendor(from);
		const destinationVendor = processorVendor(to);
		if (sourceVendor === undefined) facts.missing(source, 'processor.manufacturer');
		if (destinationVendor === undefined) facts.missing(destination, 'processor.manufacturer');
		if (sourceVendor === undefined || destinationVendor === undefined) return;
		if (sourceVendor === destinationVendor) return pass('same', { vendor: sourceVendor });
		report('differs', [virtualMachine, 'name'], {
			virtualMachine: virtualMachine.name,
			source: source.name,
			destination: destination.name,
			sourceVendor,
			destinationVendor,
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
  - { name: app01, owner: HV01 } # <- differs
migrations: [{ virtualMachine: app01, to: HV02 }]
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
		],
	},
});
