import { defineRule } from '../../src/engine/rule.ts';
import { roleNameOf } from '../../src/estate/cluster/role.ts';
import { sourceOf } from '../../src/estate/migration.ts';
import {
	migrationNetworksBetween,
	type NetworkObstacle,
	type OpenNetwork,
} from '../../src/estate/network/networks.ts';
import { nameAnyOf } from '../../src/estate/tentative.ts';
import { routedMigration, routedMigrationSources } from '../../src/facts/live-migration.ts';
import { isWithin } from '../../src/facts/windows-server.ts';

const words: Readonly<Record<NetworkObstacle, string>> = {
	noClusterTraffic: 'carries no cluster traffic',
	excluded: 'is excluded from live migration',
	notUp: 'is not up',
	adapterNotUp: 'has no adapter that is up on one of them',
};

export default defineRule({
	id: 'preflight/migration-network',
	summary: 'A cluster network that live migration may use joins the source and the destination.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { migrationTypes: ['Live'], operations: ['Move-ClusterVirtualMachineRole'] },
	why: "Live migration runs over the cluster's networks, and only over those that carry cluster traffic and are not excluded from it, which by default none is. Without one that both nodes are on it fails with error 0x000013AB. From Windows Server 2025 on, nodes without a common network migrate over a route between their own.",
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/failover-cluster-network-recommendations',
		'https://learn.microsoft.com/windows/win32/api/clusapi/ne-clusapi-cluster_network_state',
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
		'https://learn.microsoft.com/previous-versions/windows/desktop/mscs/virtual-machines-migrationexcludenetworks',
		...routedMigrationSources,
	],
	covers: [
		'live-migration/common-network',
		'live-migration/cluster-network',
		'live-migration/excluded-networks',
	],
	messages: {
		obstructed:
			'Live migration can use no common network of {source} and {destination}: {reasons:list}.',
		none: '{source} and {destination} have no cluster network in common.',
	},
	fix: {
		obstructed:
			'Let one of them carry cluster traffic, bring it up, and select it in Failover Cluster Manager, Networks > Live Migration Settings.',
		none: 'Connect both nodes to one subnet, and see with `Get-ClusterNetworkInterface` what the cluster makes of it. Without it the machine moves by way of the shared storage: `Move-ClusterVirtualMachineRole -Name {role:ps} -Node {destination:ps} -MigrationType Quick`.',
	},
	manualFix: {
		obstructed:
			'Let one of them carry cluster traffic, bring it up, and select it in Failover Cluster Manager, on the tab Network for live migration in the properties of the virtual machine.',
		none: 'Connect both nodes to one subnet, and see with `Get-ClusterNetworkInterface` what the cluster makes of it. Without it the machine moves by way of the shared storage: Quick migrate virtual machine(s) in Failover Cluster Manager.',
	},
	evidence: {
		common: 'both nodes are on {networks:list}',
		routed: 'Windows Server 2025 migrates over a route between the networks of the nodes',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const cluster = estate.clusterOf(virtualMachine, facts);
		const source = sourceOf(migration, facts);
		if (!cluster || !source) return;
		const found = migrationNetworksBetween(cluster, source, destination, facts);
		if (!found) return;
		if (found.usable.length > 0) {
			nameAnyOf(missingOf(found.usable), facts);
			return pass('common', { networks: found.usable.map(({ network }) => network.name) });
		}
		if (found.open.length > 0 || !found.isComplete) return nameAnyOf(missingOf(found.open), facts);

		const ends = [source, destination].map((host) => ({
			version: estate.windowsServerOf(host, facts),
			networks: migrationNetworksBetween(cluster, host, host, facts),
		}));
		if (ends.some(({ version }) => version === undefined)) return;
		if (ends.every(({ version }) => version && isWithin(version, routedMigration))) {
			// One that is usable is enough for an end; else one that may be.
			const ways = ends.map(({ networks }) =>
				missingOf((networks?.usable.length ? networks.usable : networks?.open) ?? []),
			);
			if (ways.every((one) => one.length > 0)) {
				for (const one of ways) nameAnyOf(one, facts);
				return pass('routed');
			}
		}
		const names = {
			virtualMachine: virtualMachine.name,
			role: roleNameOf(virtualMachine, facts),
			source: source.name,
			destination: destination.name,
		};
		if (found.obstructed.length === 0) return report('none', [cluster, 'networks'], names);
		report('obstructed', [cluster, 'networks'], {
			...names,
			reasons: found.obstructed.map(
				({ network, obstacle }) => `${network.name} ${words[obstacle]}`,
			),
		});
	},
	examples: {
		good: [
			{
				name: 'Addresses tell the network, in IPv4 and IPv6',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
networks:
  - { name: Management, role: ClusterAndClient, subnet: 192.168.10.0/24, state: Up, liveMigration: null }
  - { name: Live Migration, role: Cluster, subnet: 10.0.3.0/24, state: Up, liveMigration: { priority: 1 } }
  - { name: Backup, role: Cluster, subnet: [10.0.9.0/24, 'fd00:3::/64'], state: Up, liveMigration: {} }
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app01, to: HV03 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters:
  - { name: Team 1, ipAddress: null }
  - { name: LM, ipAddress: 10.0.3.11/24 }
  - { name: Backup, ipAddress: 'fd00:3::11/64' }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters: [{ name: LM, ipAddress: 10.0.3.12 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV03
networkAdapters: [{ name: Backup, ipAddress: 'FD00:3:0:0::13' }]
`,
			},
			{
				name: 'Two sites of Windows Server 2025',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
operatingSystem: 2025
networks:
  - { name: North, role: ClusterAndClient, state: Up, liveMigration: { priority: 1 } }
  - { name: South, role: ClusterAndClient, state: Up, liveMigration: { priority: 2 } }
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters: [{ name: NIC1, clusterNetwork: North }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters: [{ name: NIC1, clusterNetwork: south }]
`,
			},
		],
		bad: [
			{
				name: 'Every common network is out of use',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
operatingSystem: 2019
networks: # <- obstructed
  - { name: Management, role: ClusterAndClient, state: Up, liveMigration: null }
  - { name: Storage, role: None, state: Up, liveMigration: {} }
  - { name: Live Migration, role: Cluster, state: Down, liveMigration: { priority: 1 } }
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters:
  - { name: NIC1, clusterNetwork: Management }
  - { name: NIC2, clusterNetwork: Storage }
  - { name: NIC3, clusterNetwork: Live Migration }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters:
  - { name: NIC1, clusterNetwork: Management }
  - { name: NIC2, clusterNetwork: Storage }
  - { name: NIC3, clusterNetwork: Live Migration }
`,
			},
			{
				name: 'Two subnets in Windows Server 2008 R2',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
operatingSystem: 2008R2
networks: # <- none
  - { name: North, role: ClusterAndClient, subnet: 10.0.3.0/25, state: Up, liveMigration: {} }
  - { name: South, role: ClusterAndClient, subnet: 10.0.3.128/25, state: Up, liveMigration: {} }
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters: [{ name: NIC1, ipAddress: 10.0.3.11/25 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters: [{ name: NIC1, ipAddress: 10.0.3.211/25 }]
`,
			},
			{
				name: 'Two sites, of which one is not upgraded to Windows Server 2025 yet',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
networks: # <- none
  - { name: North, role: ClusterAndClient, subnet: 10.0.3.0/24, state: Up, liveMigration: {} }
  - { name: South, role: ClusterAndClient, subnet: 10.0.4.0/24, state: Up, liveMigration: {} }
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
networkAdapters: [{ name: NIC1, ipAddress: 10.0.3.11/24 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2025 }
networkAdapters: [{ name: NIC1, ipAddress: 10.0.4.11/24 }]
`,
			},
		],
		open: [
			{
				name: 'The state of the networks is not said: any one of them is enough',
				conditions: ['the network Live Migration is up', 'the network Backup is up'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
operatingSystem: 2022
networks:
  - { name: Management, role: ClusterAndClient, subnet: 192.168.10.0/24, liveMigration: null }
  - { name: Live Migration, role: Cluster, subnet: 10.0.3.0/24, liveMigration: { priority: 1 } }
  - { name: Backup, role: Cluster, subnet: 10.0.4.0/24, liveMigration: { priority: 2 } }
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters: [{ name: LM, ipAddress: 10.0.3.11/24 }, { name: Backup, ipAddress: 10.0.4.11/24 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters: [{ name: LM, ipAddress: 10.0.3.12/24 }, { name: Backup, ipAddress: 10.0.4.12/24 }]
`,
			},
		],
		undecided: [
			{
				name: 'An adapter whose address is not collected may be on the network',
				missing: ['HV02 networkAdapters[1].ipAddress', 'HV02 networkAdapters[1].clusterNetwork'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
operatingSystem: 2019
networks:
  - { name: Management, role: ClusterAndClient, subnet: 192.168.10.0/24, state: Up, liveMigration: null }
  - { name: Live Migration, role: Cluster, subnet: 10.0.3.0/24, state: Up, liveMigration: {} }
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters: [{ name: LM, ipAddress: 10.0.3.11/24 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters: [{ name: NIC1, ipAddress: 192.168.10.12/24 }, { name: NIC2 }]
`,
			},
			{
				name: 'The adapters of one node are not collected; that nothing is said of live migration excludes no network',
				missing: ['HV02 networkAdapters'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
operatingSystem: 2019
networks: [{ name: Management, role: ClusterAndClient }]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters: [{ name: NIC1, clusterNetwork: Management }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
		],
	},
});

function missingOf(networks: readonly OpenNetwork[]) {
	return networks.map(({ missing }) => missing);
}
