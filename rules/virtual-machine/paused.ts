import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
	id: 'virtual-machine/paused',
	summary: 'No machine is left paused.',
	subject: 'virtualMachine',
	severity: 'warning',
	why: 'A paused machine does nothing and keeps all its memory, which no other machine can have. Hyper-V itself pauses machines when the volume that they are on runs full.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/avoid-pausing-a-virtual-machine',
	],
	covers: ['bpa/vm-paused'],
	messages: { paused: '{virtualMachine} is paused and keeps its memory.' },
	fix: 'See that its volumes have free space, then `Resume-VM -Name {virtualMachine:ps}`; or shut it down.',
	manualFix:
		'See that its volumes have free space, then resume it in Hyper-V Manager; or shut it down.',
	check({ virtualMachine, facts, report }) {
		if (facts.observe(virtualMachine, 'state') === 'Paused')
			report('paused', [virtualMachine, 'state'], { virtualMachine: virtualMachine.name });
	},
	examples: {
		good: [
			{
				name: 'Running, off and saved',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, state: Running }
  - { name: app02, state: 'Off' }
  - { name: app03, state: Saved }
`,
			},
		],
		bad: [
			{
				name: 'A paused machine',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
state: Paused # <- paused
`,
			},
		],
		open: [
			{
				name: 'No state',
				conditions: ['app01 is running'],
				input: '{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app01 }',
			},
		],
	},
});
