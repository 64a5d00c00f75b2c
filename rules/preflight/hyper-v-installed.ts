import { defineRule } from '../../src/engine/rule.ts';
import { isSameName } from '../../src/estate/names.ts';

/** What only the cmdlets of Hyper-V show of a host. */
const shownByHyperV = ['switches', 'liveMigration', 'virtualSans', 'macAddressRange'] as const;

export default defineRule({
	id: 'preflight/hyper-v-installed',
	summary: 'Hyper-V is installed on the destination.',
	subject: 'migration',
	severity: 'error',
	why: 'A node takes part in a cluster without Hyper-V, and then no machine runs on it. Hyper-V Server has it always.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/get-started/install-the-hyper-v-role-on-windows-server',
		'https://learn.microsoft.com/powershell/module/failoverclusters/test-cluster',
	],
	messages: { missing: 'Hyper-V is not among the roles and features of {destination}.' },
	fix: 'Install it, which restarts the server: `Install-WindowsFeature -Name Hyper-V -ComputerName {destination:ps} -IncludeManagementTools -Restart`.',
	manualFix:
		'Install it on {destination}, which restarts the server: `Add-WindowsFeature Hyper-V -Restart`.',
	evidence: {
		installed: '{destination} has Hyper-V',
		shown: 'what is known of {destination} comes from its Hyper-V',
	},
	check({ migration, facts, report, pass }) {
		const { destination } = migration;
		const names = { destination: destination.name };
		const edition = facts.peek(destination, 'operatingSystem', 'edition');
		if (edition && /hyper-?v/i.test(edition)) return pass('installed', names);
		const isShown = shownByHyperV.some((key) => facts.peek(destination, key) !== undefined);
		if (facts.peek(destination, 'features') === undefined && isShown) return pass('shown', names);
		const features = facts.need(destination, 'features');
		if (!features) return;
		if (features.some((one) => isSameName(one, 'Hyper-V'))) return pass('installed', names);
		if (facts.isComplete(features)) report('missing', [destination, 'features'], names);
	},
	examples: {
		good: [
			{
				name: 'Installed, a part of the edition, or shown by what else is known',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03, HV04]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app01, to: HV03 }
  - { virtualMachine: app01, to: HV04 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, features: [hyper-v, Failover-Clustering] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, operatingSystem: { edition: HyperV } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV04, switches: [] }
`,
			},
		],
		bad: [
			{
				name: 'A node with other roles',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, features: [Failover-Clustering, FS-FileServer] } # <- missing
`,
			},
		],
		undecided: [
			{
				name: 'Nothing is known of the destination',
				missing: ['HV02 features'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
	},
});
