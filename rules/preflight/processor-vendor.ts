import { defineRule } from '../../src/engine/rule.ts';
import { roleNameOf } from '../../src/estate/cluster/role.ts';
import { manufacturerOf, nameManufacturer, vendorOf } from '../../src/estate/compute/processors.ts';
import { carriesState, isRestarted } from '../../src/estate/machine/running.ts';
import { sourceOf } from '../../src/estate/migration.ts';
import { isSameName } from '../../src/estate/names/names.ts';

export default defineRule({
	id: 'preflight/processor-vendor',
	summary: 'A running or saved system moves only between processors of one manufacturer.',
	subject: 'migration',
	severity: 'error',
	why: 'A running or saved machine cannot go on on a processor of another manufacturer, in any version of Windows Server. Processor compatibility mode hides differences between models of one manufacturer, never between Intel and AMD.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/processor-compatibility-mode',
		'https://github.com/MicrosoftDocs/windowsserverdocs/blob/8d74b06c2581d2e94ad588c7de3bef1dc17b45ab/caps-export-05-24/Topic/Hyper-V-Live-Migration-FAQ.md',
	],
	covers: ['live-migration/manufacturer'],
	messages: {
		differs:
			'{source} has {sourceVendor} processors and {destination} has {destinationVendor} ones.',
	},
	fix: 'Shut {virtualMachine} down where it is (a saved one has to be started for it), move it with `Move-ClusterGroup -Name {role:ps} -Node {destination:ps}`, and start it there. Processor compatibility mode does not help.',
	standAloneFix:
		'Shut the machine down: `Stop-VM -Name {virtualMachine:ps}`. While it is off it moves. Processor compatibility mode does not help.',
	evidence: {
		same: 'both nodes have {vendor} processors',
		restarted: 'the machine starts afresh on {destination}',
	},
	check({ migration, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		if (isRestarted(migration, facts)) return pass('restarted', { destination: destination.name });
		const source = sourceOf(migration, facts);
		const sourceVendor = source && manufacturerOf(source, facts);
		const destinationVendor = manufacturerOf(destination, facts);
		if (!source || sourceVendor === undefined || destinationVendor === undefined) return;
		if (isSameName(sourceVendor, destinationVendor)) return pass('same', { vendor: sourceVendor });
		const unknown = [source, destination].filter((host) => !vendorOf(host, facts));
		for (const host of unknown) nameManufacturer(host, facts);
		if (unknown.length > 0 || !carriesState(migration, facts)) return;
		report('differs', [virtualMachine, 'name'], {
			virtualMachine: virtualMachine.name,
			role: roleNameOf(virtualMachine, facts),
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
				name: 'The names of the processors tell the manufacturer',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { name: Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { manufacturer: GenuineIntel } }
`,
			},
			{
				name: 'A machine that is off, and one that is shut down to move',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01, state: Off }, { name: app02, owner: HV01, state: Running }]
migrations:
  - { virtualMachine: app01, to: HV02, type: Quick }
  - { virtualMachine: app02, to: HV02, type: Shutdown }
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
  - { name: app03, owner: HV01, state: Saved } # <- differs
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app02, to: HV02, type: Quick }
  - { virtualMachine: app03, to: HV02, type: Shutdown }
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
				name: 'A machine that may be off, and one that may be saved',
				missing: ['app01 state', 'app02 state'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }, { name: app02, owner: HV01 }]
migrations:
  - { virtualMachine: app01, to: HV02, type: Quick }
  - { virtualMachine: app02, to: HV02, type: TurnOff }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { manufacturer: GenuineIntel } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { manufacturer: AuthenticAMD } }
`,
			},
		],
	},
});
