import { defineRule } from '../../src/engine/rule.ts';
import { isRole } from '../../src/estate/cluster/role.ts';
import {
	featuresLacking,
	haveSameModel,
	modelKey,
} from '../../src/estate/compute/processor-features.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { firstNames } from '../../src/estate/names/names.ts';
import { processorVendor } from '../../src/facts/processor.ts';
import type { Host } from '../../src/generated/manifest.ts';

/** The models of a manufacturer that has several. Between manufacturers no mode helps: another rule's affair. */
function modelsToReconcile(names: readonly string[]): string[] {
	const models = [...new Map(names.map((name) => [modelKey(name), name])).values()];
	return models.filter((model) => {
		const vendor = processorVendor(model);
		return models.some(
			(other) =>
				other !== model && (!vendor || [vendor, undefined].includes(processorVendor(other))),
		);
	});
}

/** What a node lacks that another one of its model has, through its firmware or its settings. */
function lackingFeatures(nodes: readonly Host[], facts: Facts) {
	const known = nodes.flatMap((node) => {
		const list = facts.assume(node, 'processor', 'features', undefined, 'those of its model');
		return list && facts.isComplete(list) ? [{ node, list }] : [];
	});
	for (const one of known)
		for (const other of known) {
			const features = featuresLacking(other.list, one.list);
			const isOneModel = haveSameModel(one.node, other.node, facts);
			if (features.length > 0 && isOneModel)
				return { node: one.node.name, other: other.node.name, features };
		}
	return undefined;
}

export default defineRule({
	id: 'cluster/processor-models',
	summary: 'Machines move among nodes with different processors in compatibility mode.',
	subject: 'cluster',
	severity: 'warning',
	why: 'A machine sees the features of the processor that it was started on, and does not move live to a node that lacks one of them. Where the processors of the nodes differ, by model or, through firmware and settings, in what they offer, Microsoft asks to leave processor compatibility mode on; a machine without it may be stuck on the newest nodes just when one must be emptied.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/configure-processor-compatibility-mode',
		'https://github.com/MicrosoftDocs/windowsserverdocs/blob/8d74b06c2581d2e94ad588c7de3bef1dc17b45ab/caps-export-05-24/Topic/Hyper-V-Live-Migration-FAQ.md',
	],
	covers: ['live-migration/processor-features'],
	messages: {
		incompatible:
			'The nodes of {cluster} have different processors ({models:list}), and processor compatibility mode is off on {count} of its highly available machines: {machines:list}.',
		features:
			'{node} lacks processor features that {other} has ({features:list}), and processor compatibility mode is off on {count} of the highly available machines: {machines:list}.',
	},
	fix: 'List them on each node with `Get-VMProcessor -VMName * | Where-Object CompatibilityForMigrationEnabled -EQ $false`. Shut each one down, run `Set-VMProcessor -VMName {first:ps} -CompatibilityForMigrationEnabled $true`, and start it again.',
	manualFix:
		'Shut each of them down, select "Migrate to a physical computer with a different processor version" in its settings (Failover Cluster Manager, Settings > Processor), and start it again.',
	check({ cluster, estate, facts, report }) {
		const nodes = estate.nodesOf(cluster, facts) ?? [];
		const names = nodes.map((node) => facts.need(node, 'processor', 'name'));
		const models = modelsToReconcile(names.filter((name) => name !== undefined));
		const lacking = models.length > 1 ? undefined : lackingFeatures(nodes, facts);
		if (models.length < 2 && !lacking && !names.includes(undefined)) return;
		const off = estate.machinesOf(cluster, facts).filter((machine) => {
			if (facts.peek(machine, 'highlyAvailable') === false) return false;
			const mode = facts.need(machine, 'processor', 'compatibilityForMigrationEnabled');
			return mode === false && isRole(machine, facts);
		});
		const [first] = off;
		if (!first) return;
		const data = {
			cluster: cluster.name,
			count: off.length,
			machines: firstNames(off),
			first: first.name,
		};
		if (models.length > 1) report('incompatible', [cluster, 'nodes'], { ...data, models });
		else if (lacking) report('features', [cluster, 'nodes'], { ...data, ...lacking });
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
				name: 'Two manufacturers, between which no mode helps',
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
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { name: AMD EPYC 7302 16-Core Processor } }
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
				name: 'One model, and a node whose firmware hides a feature',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02] # <- features
virtualMachines:
  - { name: app01, highlyAvailable: true, processor: { compatibilityForMigrationEnabled: false } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { name: Intel(R) Xeon(R) Gold 6130, features: [aes, avx, avx2] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { name: Intel(R) Xeon(R) Gold 6130, features: [aes, AVX] } }
`,
			},
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
