import { defineRule } from '../../src/engine/rule.ts';
import { firstNames } from '../../src/estate/names.ts';
import { modelKey } from '../../src/estate/processor-features.ts';

export default defineRule({
	id: 'cluster/processor-models',
	summary: 'Machines move among nodes with different processors in compatibility mode.',
	subject: 'cluster',
	severity: 'warning',
	why: 'A machine sees the features of the processor that it was started on, and does not move live to a node that lacks one of them. Where the models of the nodes differ, Microsoft asks to leave processor compatibility mode on; a machine without it may be stuck on the newest nodes just when one must be emptied.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/configure-processor-compatibility-mode',
		'https://github.com/MicrosoftDocs/windowsserverdocs/blob/8d74b06c2581d2e94ad588c7de3bef1dc17b45ab/caps-export-05-24/Topic/Hyper-V-Live-Migration-FAQ.md',
	],
	messages: {
		incompatible:
			'The nodes of {cluster} have different processors ({models:list}), and processor compatibility mode is off on {count} of its highly available machines: {machines:list}.',
	},
	fix: 'List them on each node with `Get-VMProcessor -VMName * | Where-Object CompatibilityForMigrationEnabled -EQ $false`. Shut each one down, run `Set-VMProcessor -VMName {first:ps} -CompatibilityForMigrationEnabled $true`, and start it again.',
	manualFix:
		'Shut each of them down, select "Migrate to a physical computer with a different processor version" in its settings (Failover Cluster Manager, Settings > Processor), and start it again.',
	check({ cluster, estate, facts, report }) {
		const nodes = estate.nodesOf(cluster, facts) ?? [];
		const names = nodes.map((node) => facts.need(node, 'processor', 'name'));
		const models = new Map(names.flatMap((name) => (name ? [[modelKey(name), name]] : [])));
		if (models.size < 2 && !names.includes(undefined)) return;
		const off = estate.machinesOf(cluster, facts).filter((machine) => {
			if (facts.peek(machine, 'highlyAvailable') === false) return false;
			const mode = facts.need(machine, 'processor', 'compatibilityForMigrationEnabled');
			return mode === false && facts.need(machine, 'highlyAvailable');
		});
		const [first] = off;
		if (models.size > 1 && first)
			report('incompatible', [cluster, 'nodes'], {
				cluster: cluster.name,
				models: [...models.values()],
				count: off.length,
				machines: firstNames(off),
				first: first.name,
			});
	},
	examples: {
		good: [
			{
				name: 'One model, in two spellings',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, highlyAvailable: true, processor: { compatibilityForMigrationEnabled: false } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { name: Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { name: 'Intel(R) Xeon(R) Gold 6130  CPU @ 2.10GHz ' } }
`,
			},
			{
				name: 'Two models, and every machine in compatibility mode',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, highlyAvailable: true, processor: { compatibilityForMigrationEnabled: true } }
  - { name: app02, highlyAvailable: false, processor: { compatibilityForMigrationEnabled: false } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { name: Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { name: Intel(R) Xeon(R) CPU E5-2650 v4 @ 2.20GHz } }
`,
			},
		],
		bad: [
			{
				name: 'Two models, and machines that see all of theirs',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02] # <- incompatible
virtualMachines:
  - { name: app01, highlyAvailable: true, processor: { compatibilityForMigrationEnabled: true } }
  - { name: app02, highlyAvailable: true, processor: { compatibilityForMigrationEnabled: false } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { name: Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { name: Intel(R) Xeon(R) CPU E5-2650 v4 @ 2.20GHz } }
`,
			},
		],
		undecided: [
			{
				name: 'A model and a machine are unknown',
				missing: ['HV02 processor.name', 'app01 processor.compatibilityForMigrationEnabled'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { name: Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
			{
				name: 'A machine that may not be highly available',
				missing: ['app01 highlyAvailable'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, processor: { compatibilityForMigrationEnabled: false } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { name: Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { name: Intel(R) Xeon(R) CPU E5-2650 v4 @ 2.20GHz } }
`,
			},
		],
	},
});
