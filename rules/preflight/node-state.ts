import { defineRule } from '../../src/engine/rule.ts';
import { roleNameOf } from '../../src/estate/cluster/role.ts';
import { sourceOf } from '../../src/estate/migration.ts';

export default defineRule({
	id: 'preflight/node-state',
	summary: 'The destination is up, neither paused nor down, and the source is running.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { operations: ['Move-ClusterVirtualMachineRole'] },
	why: 'A paused node takes no roles, not even from an administrator; that is what maintenance relies on. A node that is down or joining cannot run a machine. A paused source is no obstacle: draining moves its machines away.',
	sources: [
		'https://learn.microsoft.com/windows/win32/api/clusapi/nf-clusapi-pauseclusternode',
		'https://learn.microsoft.com/windows/win32/api/clusapi/nf-clusapi-getclusternodestate',
		'https://learn.microsoft.com/openspecs/windows_protocols/ms-cmrp/a762b027-6491-431e-a7d9-1335c76a4888',
	],
	messages: {
		paused: '{destination} is paused.',
		down: '{destination} is down.',
		joining: '{destination} is still joining the cluster.',
		sourceDown: '{source}, which {virtualMachine} is to leave, is down.',
	},
	fix: {
		paused:
			'When its maintenance is over, `Resume-ClusterNode -Name {destination:ps}`; otherwise choose another node.',
		down: '`Start-ClusterNode -Name {destination:ps}`, or choose another node.',
		joining: 'Wait until `Get-ClusterNode -Name {destination:ps}` shows Up.',
		sourceDown:
			'There is nothing to migrate: see with `Get-ClusterGroup -Name {role:ps}` where the machine failed over to.',
	},
	evidence: { up: '{destination} is up' },
	check({ migration, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const source = sourceOf(migration, facts);
		if (source && facts.observe(source, 'state') === 'Down')
			report('sourceDown', [source, 'state'], {
				source: source.name,
				virtualMachine: virtualMachine.name,
				role: roleNameOf(virtualMachine, facts),
			});
		const at = [destination, 'state'] as const;
		const names = { destination: destination.name };
		switch (facts.observe(destination, 'state')) {
			case 'Paused':
				return report('paused', at, names);
			case 'Down':
				return report('down', at, names);
			case 'Joining':
				return report('joining', at, names);
			case 'Up':
				return pass('up', names);
		}
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
