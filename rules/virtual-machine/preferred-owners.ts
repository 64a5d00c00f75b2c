import { defineRule } from '../../src/engine/rule.ts';
import { isRole } from '../../src/estate/cluster/role.ts';
import { quiet } from '../../src/estate/facts.ts';

export default defineRule({
	id: 'virtual-machine/preferred-owners',
	summary: 'The role of a machine has no list of preferred owners.',
	subject: 'virtualMachine',
	severity: 'info',
	optIn: 'practice',
	why: 'Preferred owners change where the cluster brings a role after a failure, in their order: lists that were made for a day, and forgotten, crowd one node. No page of Microsoft speaks against them, and for a cluster with a site for recovery it names them; administrators make them the exception, and keep a record of each.',
	sources: [
		'https://www.altaro.com/hyper-v/19-best-practices-hyper-v-cluster/',
		'https://learn.microsoft.com/powershell/module/failoverclusters/set-clusterownernode',
		'https://learn.microsoft.com/windows-server/failover-clustering/manage-cluster-quorum',
	],
	covers: ['practice/preferred-owners'],
	messages: { some: '{virtualMachine} has preferred owners: {nodes:list}.' },
	fix: 'Where nobody knows why, clear the list in Failover Cluster Manager: in the properties of the role, on the tab General.',
	check({ virtualMachine, estate, facts, report }) {
		// What is no role has no owners to prefer.
		if (isRole(virtualMachine, estate, quiet(facts)) === false) return;
		const nodes = facts.need(virtualMachine, 'preferredOwners') ?? [];
		if (nodes.length > 0 && isRole(virtualMachine, estate, facts))
			report('some', [virtualMachine, 'preferredOwners'], {
				virtualMachine: virtualMachine.name,
				nodes,
			});
	},
	examples: {
		good: [
			{
				name: 'None; and machines that are no roles',
				input: `
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app01, preferredOwners: [] }
---
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: lab01, cluster: null, owner: HV01 }
---
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: lab02, cluster: HVC01, highlyAvailable: false }
`,
			},
		],
		bad: [
			{
				name: 'One node is preferred',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
preferredOwners: [HV01] # <- some
`,
			},
		],
		undecided: [
			{
				name: 'The list was not collected',
				missing: ['app01 preferredOwners'],
				input: `
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app01 }
`,
			},
		],
	},
});
