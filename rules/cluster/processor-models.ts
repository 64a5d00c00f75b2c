import { defineRule } from '../../src/engine/rule.ts';
import { configurationResource, machineResource } from '../../src/estate/cluster/resources.ts';
import { isRole } from '../../src/estate/cluster/role.ts';
import {
	featuresLacking,
	featuresOf,
	haveSameModel,
	modelKey,
} from '../../src/estate/compute/processor-features.ts';
import { vendorOf } from '../../src/estate/compute/processors.ts';
import { type Facts, quiet } from '../../src/estate/facts.ts';
import { windowsGuestOf } from '../../src/estate/machine/guest.ts';
import { keepFirst } from '../../src/estate/maps.ts';
import { firstNames } from '../../src/estate/names/names.ts';
import { ask, nameMissing } from '../../src/estate/tentative.ts';
import { isWithin, type WindowsServerVersion } from '../../src/facts/windows-server.ts';
import type { Host, VirtualMachine } from '../../src/generated/manifest.ts';

/** Two nodes of one manufacturer between which a machine may not be able to move. */
interface Difference {
	readonly node: Host;
	readonly other: Host;
	/** What the node lacks of what the other has; absent where their models alone tell that they differ. */
	readonly features?: readonly string[];
}

function differenceOf(
	node: Host,
	other: Host,
	isByModel: () => boolean,
	facts: Facts,
): Difference[] {
	// Between two manufacturers no mode helps, which is another rule's affair.
	const [left, right] = [vendorOf(node, facts), vendorOf(other, facts)];
	if (left && right && left !== right) return [];
	const isSameModel = haveSameModel(node, other, facts);
	const [own, others] = [featuresOf(node, facts), featuresOf(other, facts)];
	if (own && others && !(isSameModel === false && isByModel())) {
		const lacked = featuresLacking(others, own);
		if (lacked.length > 0) return [{ node, other, features: lacked }];
		const lacking = featuresLacking(own, others);
		return lacking.length > 0 ? [{ node: other, other: node, features: lacking }] : [];
	}
	// A list that lost an entry tells no difference; reading it has named it.
	const isLost = [node, other].some(
		(one) => facts.peek(one, 'processor', 'features') && !featuresOf(one, facts),
	);
	if (isLost) return [];
	for (const one of [node, other]) {
		if (isSameModel === undefined) facts.need(one, 'processor', 'name');
		else facts.assume(one, 'processor', 'features', undefined, 'those of its model');
	}
	return isSameModel === false ? [{ node, other }] : [];
}

/** Each two of the nodes that declare different processors, and the others with the first that declares the same. */
function pairsToCompare(nodes: readonly Host[], facts: Facts): (readonly [Host, Host])[] {
	const kinds = new Map<string, Host>();
	const kindOf = (node: Host) => JSON.stringify(facts.peek(node, 'processor') ?? null);
	for (const node of nodes) keepFirst(kinds, kindOf(node), node);
	const distinct = [...kinds.values()];
	return [
		...distinct.flatMap((node, index) =>
			distinct.slice(index + 1).map((other) => [node, other] as const),
		),
		...nodes
			.map((node) => [kinds.get(kindOf(node)) as Host, node] as const)
			.filter(([first, node]) => first !== node),
	];
}

/** Whether a guest does not start in compatibility mode, as Windows 11 before Windows Server 2025. */
function mustSeeFeatures(
	machine: VirtualMachine,
	version: WindowsServerVersion | undefined,
	facts: Facts,
): boolean {
	const guest = windowsGuestOf(machine, quiet(facts));
	return (
		guest?.processorFeatures !== undefined && !(version && isWithin(version, { from: '2025' }))
	);
}

const modeOn =
	'List them on each node with `Get-VMProcessor -VMName * | Where-Object CompatibilityForMigrationEnabled -EQ $false`. Shut each one down, run `Set-VMProcessor -VMName {first:ps} -CompatibilityForMigrationEnabled $true`, and start it again. On Windows Server 2025 add `-CompatibilityForMigrationMode CommonClusterFeatureSet` for a machine of version 10.0 or later: it hides only what a node of the cluster lacks.';

const modeOnByHand =
	'Shut each of them down, select "Migrate to a physical computer with a different processor version" in its settings (Failover Cluster Manager, Settings > Processor), and start it again.';

export default defineRule({
	id: 'cluster/processor-models',
	summary: 'Machines move among nodes with different processors in compatibility mode.',
	subject: 'cluster',
	severity: 'warning',
	why: 'A machine sees the features of the processor that it was started on, and does not move live to a node that lacks one of them. Where the processors of the nodes differ in what they offer, by model or through firmware and settings, Microsoft asks to leave processor compatibility mode on; a machine without it may be stuck on the newest nodes just when one must be emptied.',
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
		bound:
			'The nodes of {cluster} have different processors ({nodes:list}), and {count} of its highly available machines cannot hide it, since their guests need features that processor compatibility mode hides: {machines:list}.',
	},
	fix: {
		incompatible: modeOn,
		features: modeOn,
		bound:
			'Let them move among nodes with one kind of processor only: `Get-ClusterResource -Name {resource:ps}, {configuration:ps} | Set-ClusterOwnerNode -Owners` with the names of these nodes. In a cluster of Windows Server 2025 the mode `CommonClusterFeatureSet` hides no more than its nodes lack.',
	},
	manualFix: {
		incompatible: modeOnByHand,
		features: modeOnByHand,
	},
	check({ cluster, estate, facts, report }) {
		const version = estate.windowsServerOf(cluster, quiet(facts));
		const nodes = estate.nodesOf(cluster, facts) ?? [];
		const { answer: differences, missing } = ask(facts, (tentative) => {
			// Only Windows Server 2008 R2 asks for one model, whatever the processors offer.
			const isByModel = () => estate.windowsServerOf(cluster, tentative) === '2008R2';
			return pairsToCompare(nodes, tentative).flatMap(([node, other]) =>
				differenceOf(node, other, isByModel, tentative),
			);
		});
		if (differences.length === 0 && missing.length === 0) return;
		const machines = estate.machinesOf(cluster, facts).filter((machine) => {
			if (facts.peek(machine, 'highlyAvailable') === false) return false;
			const mode = facts.need(machine, 'processor', 'compatibilityForMigrationEnabled');
			return mode !== true;
		});
		if (machines.length > 0) nameMissing(missing, facts);
		const off = machines.filter(
			(machine) =>
				facts.peek(machine, 'processor', 'compatibilityForMigrationEnabled') === false &&
				isRole(machine, estate, facts),
		);
		const [difference] = differences;
		if (!difference) return;
		const isBound = off.map((machine) => mustSeeFeatures(machine, version, facts));
		const bound = off.filter((_, index) => isBound[index]);
		const free = off.filter((_, index) => !isBound[index]);
		const about = (machines: readonly VirtualMachine[]) => ({
			cluster: cluster.name,
			count: machines.length,
			machines: firstNames(machines),
		});
		if (bound[0])
			report('bound', [cluster, 'nodes'], {
				...about(bound),
				nodes: [difference.node.name, difference.other.name],
				resource: machineResource(bound[0].name),
				configuration: configurationResource(bound[0].name),
			});
		if (!free[0]) return;
		const data = { ...about(free), first: free[0].name };
		const lacking = differences.find(({ features }) => features);
		if (lacking?.features)
			return report('features', [cluster, 'nodes'], {
				...data,
				node: lacking.node.name,
				other: lacking.other.name,
				features: lacking.features,
			});
		const models = differences
			.flatMap(({ node, other }) => [node, other])
			.map((node) => facts.peek(node, 'processor', 'name') ?? '');
		report('incompatible', [cluster, 'nodes'], {
			...data,
			models: [...new Map(models.map((name) => [modelKey(name), name])).values()],
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
				name: 'Two models that offer the same',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, highlyAvailable: true, processor: { compatibilityForMigrationEnabled: false } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { name: Intel(R) Xeon(R) Gold 6230 CPU @ 2.10GHz, features: [aes, avx, avx2] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { name: Intel(R) Xeon(R) Gold 6248 CPU @ 2.50GHz, features: [aes, avx, AVX2] } }
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
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
nodes: [HV03, HV04] # <- features
virtualMachines:
  - { name: app02, highlyAvailable: true, processor: { compatibilityForMigrationEnabled: false } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, processor: { name: Intel(R) Xeon(R) Gold 6130, features: [aes, avx] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV04, processor: { name: Intel(R) Xeon(R) Gold 6130, features: [aes, avx, avx2] } }
`,
			},
			{
				name: 'Windows 11, which does not start in compatibility mode before Windows Server 2025',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02] # <- bound
virtualMachines:
  - { name: desk01, highlyAvailable: true, processor: { compatibilityForMigrationEnabled: false }, guest: { operatingSystem: Windows 11 Enterprise } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { name: Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { name: Intel(R) Xeon(R) CPU E5-2650 v4 @ 2.20GHz } }
`,
			},
			{
				name: 'Windows Server 2008 R2 asks for the mode between models',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02] # <- incompatible
virtualMachines:
  - { name: app01, highlyAvailable: true, processor: { compatibilityForMigrationEnabled: false } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { name: Intel(R) Xeon(R) CPU X5650, features: [aes] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { name: Intel(R) Xeon(R) CPU X5670, features: [aes] } }
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
				name: 'The models of two nodes are unknown, and the first node is of another manufacturer',
				missing: ['HV02 processor.name', 'HV03 processor.name'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
virtualMachines:
  - { name: app01, highlyAvailable: true, processor: { compatibilityForMigrationEnabled: false } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { manufacturer: GenuineIntel } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { manufacturer: AuthenticAMD } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, processor: { manufacturer: AuthenticAMD } }
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
