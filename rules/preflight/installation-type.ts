import { defineRule } from '../../src/engine/rule.ts';
import { installationsOf } from '../../src/estate/cluster/node-versions.ts';
import { quiet } from '../../src/estate/facts.ts';
import { sourceOf } from '../../src/estate/migration.ts';
import { alikeNodesSources } from '../../src/facts/live-migration.ts';

export default defineRule({
	id: 'preflight/installation-type',
	summary:
		'In Windows Server 2008 R2 both nodes of a live migration are full installations, or both are Server Core.',
	subject: 'migration',
	severity: 'error',
	appliesTo: {
		to: '2008R2',
		of: 'destination',
		migrationTypes: ['Live'],
		operations: ['Move-ClusterVirtualMachineRole'],
	},
	why: 'Microsoft asks the servers between which Windows Server 2008 R2 migrates machines live to have the same type of installation: a full one, or Server Core. Validation compares the nodes for it.',
	sources: alikeNodesSources,
	covers: ['live-migration/installation-type'],
	messages: {
		differs: '{source} is a {sourceType} installation, and {destination} is {destinationType}.',
	},
	fix: 'Move {virtualMachine} to a node of the installation type of {source}, or by quick migration. Windows Server 2008 R2 does not change the type of an installation: {destination} has to be installed anew.',
	evidence: {
		same: 'both nodes are of the type {type}',
		later: 'the source has a later Windows Server, which asks for no one type',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const source = sourceOf(migration, facts);
		if (!source) return;
		const version = estate.windowsServerOf(source, quiet(facts));
		if (version && version !== '2008R2') return pass('later');
		const [sourceType, destinationType] = installationsOf([source, destination], facts);
		if (sourceType === undefined || destinationType === undefined) return;
		if (sourceType === destinationType) return pass('same', { type: sourceType });
		if (!estate.windowsServerOf(source, facts)) return;
		report('differs', [destination, 'operatingSystem'], {
			virtualMachine: virtualMachine.name,
			source: source.name,
			destination: destination.name,
			sourceType,
			destinationType,
		});
	},
	examples: {
		good: [
			{
				name: 'Server Core on both nodes; and nothing is said of the type',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02, HV03, HV04]
virtualMachines: [{ name: app01, owner: HV01 }, { name: app02, owner: HV03 }]
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV04 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { installation: Core } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { installation: Core } }
`,
			},
			{
				name: 'A source of a later version',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: 2012, installation: Full } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2008R2, installation: Core } }
`,
			},
		],
		bad: [
			{
				name: 'From a full installation to Server Core',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { installation: Full } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { installation: Core } } # <- differs
`,
			},
		],
		undecided: [
			{
				name: 'Nothing says where the machine is',
				missing: ['app01 owner'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02]
virtualMachines: [{ name: app01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
			{
				name: 'The type of one node alone is known',
				missing: ['HV02 operatingSystem.installation'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { installation: Core } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { servicePack: 1 } }
`,
			},
		],
	},
});
