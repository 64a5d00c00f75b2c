import { defineRule } from '../../src/engine/rule.ts';
import { tooOldWithoutDomain } from '../../src/estate/cluster/domains.ts';
import { roleNameOf } from '../../src/estate/cluster/role.ts';
import { quiet } from '../../src/estate/facts.ts';
import { domainSources } from '../../src/facts/live-migration.ts';

export default defineRule({
	id: 'preflight/live-migration-preferred',
	summary: 'A running machine is planned to move live rather than by quick migration.',
	subject: 'migration',
	severity: 'warning',
	appliesTo: { migrationTypes: ['Quick'], operations: ['Move-ClusterVirtualMachineRole'] },
	why: 'A quick migration saves the machine, moves it and restores it: its clients lose their connections meanwhile. A live migration does without. In a cluster without a domain it is the only way before Windows Server 2025.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/move-clustervirtualmachinerole',
		'https://techcommunity.microsoft.com/t5/failover-clustering/configuring-how-vms-are-moved-when-a-node-is-drained/ba-p/371848',
		...domainSources,
	],
	messages: {
		quick: '{virtualMachine} is running, and a quick migration interrupts it.',
	},
	fix: 'Move it live, where the other checks allow it: `Move-ClusterVirtualMachineRole -Name {role:ps} -Node {destination:ps}`.',
	evidence: {
		notRunning: 'its state is {state}: there is nothing to interrupt',
		onlyWay: 'without a domain {nodes:list} cannot migrate it live',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, source, destination, planned } = migration;
		const state = facts.need(virtualMachine, 'state');
		if (state === undefined) return;
		if (state !== 'Running') return pass('notRunning', { state });
		const cluster = estate.clusterOf(virtualMachine, quiet(facts));
		const nodes = source ? [source, destination] : [destination];
		const old = cluster ? tooOldWithoutDomain(nodes, cluster, estate, facts) : [];
		if (!old) return;
		if (old.length > 0) return pass('onlyWay', { nodes: old.map(({ name }) => name) });
		const data = {
			virtualMachine: virtualMachine.name,
			role: roleNameOf(virtualMachine, facts),
			destination: destination.name,
		};
		if (planned) report('quick', [planned, 'type'], data);
		else report('quick', [virtualMachine], data);
	},
	examples: {
		good: [
			{
				name: 'A saved machine',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, state: Saved }]
migrations: [{ virtualMachine: app01, to: HV02, type: Quick }]
`,
			},
			{
				name: 'A workgroup cluster, in which there is no other way',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
domain: null
operatingSystem: 2019
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01, state: Running }]
migrations: [{ virtualMachine: app01, to: HV02, type: Quick }]
`,
			},
		],
		bad: [
			{
				name: 'A running machine',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, state: Running }]
migrations:
  - virtualMachine: app01
    to: HV02
    type: Quick # <- quick
`,
			},
		],
		undecided: [
			{
				name: 'The state was not collected',
				missing: ['app01 state'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01 }]
migrations: [{ virtualMachine: app01, to: HV02, type: Quick }]
`,
			},
		],
	},
});
