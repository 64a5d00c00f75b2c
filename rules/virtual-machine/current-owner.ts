import { defineRule } from '../../src/engine/rule.ts';
import { isRole, roleNameOf } from '../../src/estate/cluster/role.ts';
import { isSameComputer } from '../../src/estate/names/names.ts';

export default defineRule({
	id: 'virtual-machine/current-owner',
	summary: 'A highly available machine is on a node that may own it.',
	subject: 'virtualMachine',
	severity: 'warning',
	why: 'The possible owners say where a role may come online, and a role that is online stays where it is when they change. Once it goes offline it does not start there again, and a move away cannot be taken back.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/set-clusterownernode',
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
	],
	messages: {
		other: '{virtualMachine} is on {owner}, and only these nodes may own it: {owners:list}.',
	},
	fix: 'Move it to one of them: `Move-ClusterVirtualMachineRole -Name {role:ps} -Node {node:ps}`. Or let its node own it too: `Get-ClusterResource` of the group, each with `Set-ClusterOwnerNode -Owners` and the names of all nodes that may.',
	check({ virtualMachine, estate, facts, report }) {
		const owners = facts.assume(virtualMachine, 'possibleOwners', undefined, 'every node');
		const [node] = owners ?? [];
		if (!owners || node === undefined || !facts.isComplete(owners)) return;
		const owner = estate.ownerOf(virtualMachine, facts);
		if (!owner || owners.some((one) => isSameComputer(one, owner.name))) return;
		if (isRole(virtualMachine, estate, facts))
			report('other', [virtualMachine, 'possibleOwners'], {
				virtualMachine: virtualMachine.name,
				owner: owner.name,
				owners,
				role: roleNameOf(virtualMachine, facts),
				node,
			});
	},
	examples: {
		good: [
			{
				name: 'One of the possible owners, every node, and a machine that is no role',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, highlyAvailable: true, possibleOwners: [HV02, hv01.contoso.com] }
  - { name: app02, owner: HV01, highlyAvailable: true }
  - { name: lab01, owner: HV01, highlyAvailable: false }
`,
			},
		],
		bad: [
			{
				name: 'The possible owners were changed while it ran',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
virtualMachines:
  - name: app01
    owner: HV01
    highlyAvailable: true
    possibleOwners: [HV02, HV03] # <- other
`,
			},
		],
		undecided: [
			{
				name: 'The node was not collected',
				missing: ['app01 owner'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, highlyAvailable: true, possibleOwners: [HV02] }
`,
			},
		],
	},
});
