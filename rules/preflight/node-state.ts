import { defineRule } from '../../src/engine/rule.ts';
import { roleNameOf } from '../../src/estate/cluster/role.ts';
import { sourceOf } from '../../src/estate/migration.ts';

export default defineRule({
	id: 'preflight/node-state',
	summary: 'The destination is up, neither paused nor down, and the source is running.',
	subject: 'migration',
	severity: 'error',
	why: 'A paused node takes no roles, not even from an administrator; that is what maintenance relies on. A node that is down or joining cannot run a machine. A paused source is no obstacle: draining moves its machines away. `Move-VM` asks the host and not its cluster: one that is down takes no machine either, and one that is paused does, although its maintenance may restart it.',
	sources: [
		'https://learn.microsoft.com/windows/win32/api/clusapi/nf-clusapi-pauseclusternode',
		'https://learn.microsoft.com/windows/win32/api/clusapi/nf-clusapi-getclusternodestate',
		'https://learn.microsoft.com/openspecs/windows_protocols/ms-cmrp/a762b027-6491-431e-a7d9-1335c76a4888',
	],
	messages: {
		paused: '{destination} is paused.',
		maintenance:
			'{destination} is paused as for maintenance, of which Move-VM takes no notice: a restart would take {virtualMachine} with it.',
		down: '{destination} is down.',
		joining: '{destination} is still joining the cluster.',
		sourceDown: '{source}, which {virtualMachine} is to leave, is down.',
	},
	warnings: ['maintenance'],
	fix: {
		maintenance: 'Wait until its maintenance is over, or choose another host.',
		paused:
			'When its maintenance is over, `Resume-ClusterNode -Name {destination:ps}`; otherwise choose another node.',
		down: '`Start-ClusterNode -Name {destination:ps}`, or choose another node.',
		joining: 'Wait until `Get-ClusterNode -Name {destination:ps}` shows Up.',
		sourceDown:
			'There is nothing to migrate: see with `Get-ClusterGroup -Name {role:ps}` where the machine failed over to.',
	},
	standAloneFix: {
		down: 'Start {destination}, or choose another host.',
		sourceDown: 'Start {source}: as long as it is down, nothing moves away from it.',
	},
	evidence: { up: '{destination} is up' },
	check({ migration, facts, report, pass }) {
		const { virtualMachine, destination, operation } = migration;
		const isOfCluster = operation === 'Move-ClusterVirtualMachineRole';
		const source = sourceOf(migration, facts);
		if (source && facts.observe(source, 'state') === 'Down')
			report('sourceDown', [source, 'state'], {
				source: source.name,
				virtualMachine: virtualMachine.name,
				role: roleNameOf(virtualMachine, facts),
			});
		const at = [destination, 'state'] as const;
		const names = { destination: destination.name, virtualMachine: virtualMachine.name };
		const state = facts.observe(destination, 'state');
		if (state === 'Down') report('down', at, names);
		else if (state === 'Paused') report(isOfCluster ? 'paused' : 'maintenance', at, names);
		else if (state === 'Joining' && isOfCluster) report('joining', at, names);
		else if (state) pass('up', names);
	},
	examples: {
		good: [
			{
				name: 'Away from a node that is being drained',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, state: Paused }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, state: Up }
`,
			},
		],
		bad: [
			{
				name: 'Nodes that take no machine, and one that has none',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, owner: HV01 }, { name: app02, owner: HV03 }]
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app01, to: HV03 }
  - { virtualMachine: app01, to: HV04 }
  - { virtualMachine: app02, to: HV01 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, state: Up }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, state: Paused } # <- paused
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, state: Down } # <- down sourceDown
---
{ apiVersion: hvlint/v1, kind: Host, name: HV04, state: Joining } # <- joining
`,
			},
			{
				name: 'Move-VM: a host that is off, and nodes whose cluster says what does not stop it',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV08
cluster: null
state: Up
virtualMachines: [{ name: web }]
migrations:
  - { virtualMachine: web, to: HV09 }
  - { virtualMachine: web, to: HV01 }
  - { virtualMachine: web, to: HV02 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV09, cluster: null, state: Down } # <- down
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, cluster: HVC01, state: Paused } # <- maintenance
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01, state: Joining }
`,
			},
		],
		open: [
			{
				name: 'The state of the nodes is not collected',
				conditions: ['HV01 is up', 'HV02 is up'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
		],
	},
});
