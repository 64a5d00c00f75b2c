import { defineRule } from '../../src/engine/rule.ts';
import { isRole } from '../../src/estate/cluster/role.ts';
import { isSameComputer } from '../../src/estate/names/names.ts';

export default defineRule({
	id: 'virtual-machine/possible-owners',
	summary: 'Every node may own the role of a machine.',
	subject: 'virtualMachine',
	severity: 'info',
	optIn: 'practice',
	why: 'A node that may not own a role does not take it over, which is noticed when the others have failed, and a move to it fails; Microsoft says, of such a failed move, that all nodes are to be owners of the machine and of its configuration. Where a licence or a device ties a machine to some nodes the list is right, and the rule is to be set off for that machine, with the reason.',
	sources: [
		'https://www.altaro.com/hyper-v/19-best-practices-hyper-v-cluster/',
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
	],
	covers: ['practice/possible-owners'],
	messages: { left: 'These nodes may not own {virtualMachine}: {nodes:list}.' },
	fix: 'Let every node own the resources of its role, where nothing speaks against it: `Get-ClusterResource` of the group, each with `Set-ClusterOwnerNode -Owners` and the names of all nodes.',
	check({ virtualMachine, estate, facts, report }) {
		const owners = facts.assume(virtualMachine, 'possibleOwners', undefined, 'every node');
		if (!owners || !facts.isComplete(owners)) return;
		const role = isRole(virtualMachine, estate, facts);
		if (role === false) return;
		const cluster = estate.clusterOf(virtualMachine, facts);
		const nodes = cluster ? (estate.nodesOf(cluster, facts) ?? []) : [];
		const left = nodes
			.map(({ name }) => name)
			.filter((node) => !owners.some((owner) => isSameComputer(owner, node)));
		if (left.length > 0 && role)
			report('left', [virtualMachine, 'possibleOwners'], {
				virtualMachine: virtualMachine.name,
				nodes: left,
			});
	},
	examples: {
		good: [
			{
				name: 'All nodes, whether they are listed or not',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, highlyAvailable: true }
  - { name: app02, highlyAvailable: true, possibleOwners: [hv02.contoso.com, HV01] }
  - { name: lab01, highlyAvailable: false }
`,
			},
		],
		bad: [
			{
				name: 'A node that was added later',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
virtualMachines:
  - name: app01
    highlyAvailable: true
    possibleOwners: [HV01, HV02] # <- left
  - name: app02
    possibleOwners: [HV01] # <- left
`,
			},
		],
		undecided: [
			{
				name: 'Which nodes there are',
				missing: ['HVC02 nodes'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, virtualMachines: [{ name: app02, highlyAvailable: true, possibleOwners: [HV11] }] }
`,
			},
		],
	},
});
