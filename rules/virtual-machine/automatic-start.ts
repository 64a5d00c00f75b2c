import { defineRule } from '../../src/engine/rule.ts';
import { isRole } from '../../src/estate/cluster/role.ts';

export default defineRule({
	id: 'virtual-machine/automatic-start',
	summary: 'Hyper-V does not start a machine that the cluster starts.',
	subject: 'virtualMachine',
	severity: 'info',
	optIn: 'practice',
	why: "The cluster decides where and when a highly available machine starts. In Microsoft's guide the start action of Hyper-V is set to nothing before the machine becomes a role. The rule is opt-in because the guide does not say what happens otherwise.",
	sources: [
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/jj863389(v=ws.11)',
	],
	covers: ['practice/automatic-start'],
	messages: {
		starts:
			'{virtualMachine} is a role of the cluster, and its automatic start action is {action}.',
	},
	fix: '`Set-VM -Name {virtualMachine:ps} -AutomaticStartAction Nothing`.',
	manualFix: 'Choose Nothing in Failover Cluster Manager, Settings > Automatic Start Action.',
	check({ virtualMachine, estate, facts, report }) {
		if (isRole(virtualMachine, estate, facts) !== true) return;
		const action = facts.need(virtualMachine, 'automaticStartAction');
		if (action !== undefined && action !== 'Nothing')
			report('starts', [virtualMachine, 'automaticStartAction'], {
				virtualMachine: virtualMachine.name,
				action,
			});
	},
	examples: {
		good: [
			{
				name: 'Nothing, and a machine outside the cluster',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, highlyAvailable: true, automaticStartAction: Nothing }
  - { name: dc01, highlyAvailable: false, automaticStartAction: Start }
`,
			},
		],
		bad: [
			{
				name: 'Hyper-V starts it too',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
highlyAvailable: true
automaticStartAction: Start # <- starts
`,
			},
		],
		undecided: [
			{
				name: 'Facts are missing',
				missing: ['app01 highlyAvailable', 'app02 automaticStartAction'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, automaticStartAction: Start }
  - { name: app02, highlyAvailable: true }
`,
			},
		],
	},
});
