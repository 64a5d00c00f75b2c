import { defineRule } from '../../src/engine/rule.ts';
import { isRole } from '../../src/estate/cluster/role.ts';

export default defineRule({
	id: 'network/cluster-monitored',
	summary: 'The cluster watches the networks of a machine.',
	subject: 'virtualMachine',
	severity: 'info',
	optIn: 'practice',
	appliesTo: { from: '2012R2' },
	why: 'The cluster moves a machine to another node when the switch of a watched adapter loses its network. An adapter is watched unless it was taken out (Protected network in its settings), which is right for a network whose loss the machine survives; no page of Microsoft asks for it on every adapter.',
	sources: ['https://learn.microsoft.com/powershell/module/hyper-v/set-vmnetworkadapter'],
	covers: ['practice/monitored'],
	messages: { not: 'The cluster does not watch the network of an adapter of {virtualMachine}.' },
	fix: '`Get-VMNetworkAdapter -VMName {virtualMachine:ps} | Where-Object ClusterMonitored -EQ $false | Set-VMNetworkAdapter -NotMonitoredInCluster $false`.',
	check({ virtualMachine, estate, facts, report }) {
		const adapters = facts.need(virtualMachine, 'networkAdapters') ?? [];
		const found = adapters.find((one) => !facts.assume(one, 'clusterMonitored', true, 'watched'));
		if (found && isRole(virtualMachine, estate, facts))
			report('not', [found, 'clusterMonitored'], { virtualMachine: virtualMachine.name });
	},
	examples: {
		good: [
			{
				name: 'Watched, as is the default, and a machine that is no role',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - { name: app01, highlyAvailable: true, networkAdapters: [{ switch: LAN, clusterMonitored: true }, { switch: DMZ }] }
  - { name: lab01, highlyAvailable: false, networkAdapters: [{ switch: LAN, clusterMonitored: false }] }
`,
			},
		],
		bad: [
			{
				name: 'One adapter was taken out',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - name: app01
    highlyAvailable: true
    networkAdapters:
      - { switch: LAN, clusterMonitored: false } # <- not
`,
			},
		],
		undecided: [
			{
				name: 'The adapters were not collected, or whether it is a role',
				missing: ['app01 networkAdapters', 'app02 highlyAvailable'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - { name: app01, highlyAvailable: true }
  - { name: app02, networkAdapters: [{ switch: LAN, clusterMonitored: false }] }
`,
			},
		],
	},
});
