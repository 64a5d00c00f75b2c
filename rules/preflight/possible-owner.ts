import { defineRule } from '../../src/engine/rule.ts';
import { configurationResource, machineResource } from '../../src/estate/cluster/resources.ts';
import { isRole } from '../../src/estate/cluster/role.ts';
import { isSameComputer } from '../../src/estate/names/names.ts';

export default defineRule({
	id: 'preflight/possible-owner',
	summary: 'The destination is a possible owner of the machine and of its configuration.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true, operations: ['Move-ClusterVirtualMachineRole'] },
	why: 'The cluster refuses to move a role to a node that is not a possible owner of each of its resources (error 0x80071398). Preferred owners are only an order of preference and never block a move.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
		'https://learn.microsoft.com/powershell/module/failoverclusters/set-clusterownernode',
	],
	covers: ['live-migration/possible-owner'],
	messages: {
		notPossible:
			'{destination} is not among the possible owners of {virtualMachine}: {owners:list}.',
		nobody: 'No node is a possible owner of {virtualMachine}.',
	},
	fix: 'Allow the node on both resources: `Get-ClusterResource -Name {resource:ps}, {configuration:ps} | Set-ClusterOwnerNode -Owners {wanted:ps}`.',
	evidence: {
		every: 'every node may own the role',
		possible: '{destination} is a possible owner',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		// Only a role has owners; that the machine is one, preflight/endpoints asks for.
		if (isRole(virtualMachine, estate, facts) === false) return;
		const owners = facts.assume(virtualMachine, 'possibleOwners', undefined, 'every node');
		if (!owners) return pass('every');
		if (owners.some((owner) => isSameComputer(owner, destination.name)))
			return pass('possible', { destination: destination.name });
		if (!facts.isComplete(owners)) return;
		const messageId = owners.length === 0 ? 'nobody' : 'notPossible';
		report(messageId, [virtualMachine, 'possibleOwners'], {
			virtualMachine: virtualMachine.name,
			destination: destination.name,
			owners,
			resource: machineResource(virtualMachine.name),
			configuration: configurationResource(virtualMachine.name),
			wanted: [...owners, destination.name],
		});
	},
	examples: {
		good: [
			{
				name: 'The destination is listed',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, owner: HV01, highlyAvailable: true, possibleOwners: [hv01, HV02.contoso.com] }
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
			{
				name: 'Nothing restricts the owners',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, owner: HV01, highlyAvailable: true, preferredOwners: [HV01] }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
		bad: [
			{
				name: 'A node that joined later was never allowed, and no node at all',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: app01
    owner: HV01
    highlyAvailable: true
    possibleOwners: [HV01, HV02] # <- notPossible
  - name: app02
    owner: HV01
    highlyAvailable: true
    possibleOwners: [] # <- nobody
migrations: [{ virtualMachine: app01, to: HV03 }, { virtualMachine: app02, to: HV03 }]
`,
			},
		],
		undecided: [
			{
				name: 'Whether the machine is a role is not collected',
				missing: ['app01 highlyAvailable'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
	},
});
