import { defineRule } from '../../src/engine/rule.ts';
import { servicePackOf } from '../../src/estate/cluster/node-versions.ts';
import { quiet } from '../../src/estate/facts.ts';
import { sourceOf } from '../../src/estate/migration.ts';
import { alikeNodesSources } from '../../src/facts/live-migration.ts';

export default defineRule({
	id: 'preflight/service-packs',
	summary: 'Both nodes of a live migration have the same service pack.',
	subject: 'migration',
	severity: 'warning',
	appliesTo: {
		to: '2008R2',
		of: 'destination',
		migrationTypes: ['Live'],
		operations: ['Move-ClusterVirtualMachineRole'],
	},
	why: 'Microsoft asks for the same service packs on all nodes that machines migrate live between. Windows Server 2008 R2 is the last version with one; what its service pack 1 brought, such as Dynamic Memory, a node without it does not know.',
	sources: alikeNodesSources,
	covers: ['live-migration/service-packs'],
	messages: {
		differ:
			'{source} has service pack {sourcePack}, and {destination} has service pack {destinationPack}.',
	},
	fix: 'Move the roles of the node that lacks it away, pause it (`Suspend-ClusterNode`), install the service pack there, and resume it (`Resume-ClusterNode`).',
	evidence: {
		same: 'both nodes have service pack {servicePack}',
		none: 'the source has a later Windows Server, which has no service packs',
	},
	check({ migration, estate, facts, report, pass }) {
		const { destination } = migration;
		const source = sourceOf(migration, facts);
		const version = source && estate.windowsServerOf(source, quiet(facts));
		if (version && version !== '2008R2') return pass('none');
		const destinationPack = servicePackOf(destination, facts);
		const sourcePack = source && servicePackOf(source, facts);
		if (!source || sourcePack === undefined || destinationPack === undefined) return;
		if (sourcePack === destinationPack) return pass('same', { servicePack: sourcePack });
		report('differ', [destination, 'operatingSystem'], {
			source: source.name,
			destination: destination.name,
			sourcePack,
			destinationPack,
		});
	},
	examples: {
		good: [
			{
				name: 'One service pack, told by its number or by the build',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { servicePack: 1 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { build: 6.1.7601.17514 } }
`,
			},
			{
				name: 'The source has a later Windows Server',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2012' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2008R2 } }
`,
			},
		],
		bad: [
			{
				name: 'A destination without the service pack',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { servicePack: 1 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { servicePack: 0 } } # <- differ
`,
			},
		],
		undecided: [
			{
				name: 'Of the destination it was not collected',
				missing: ['HV02 operatingSystem.servicePack'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { servicePack: 1 } }
`,
			},
		],
	},
});
