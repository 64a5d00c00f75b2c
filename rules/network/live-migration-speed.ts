import { defineRule } from '../../src/engine/rule.ts';
import { quiet } from '../../src/estate/facts.ts';
import { formatLinkSpeed } from '../../src/estate/measures/size.ts';
import {
	carriesMigrations,
	mayCarryMigrations,
} from '../../src/estate/network/migration-adapters.ts';
import { linkSpeedSources, minimumLinkSpeed } from '../../src/facts/live-migration.ts';
import type { HostNetworkAdapter } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'network/live-migration-speed',
	summary: 'Adapters that live migrations may take run at 1 Gbps or more.',
	subject: 'host',
	severity: 'error',
	why: 'A live migration copies the memory of the machine while the machine goes on changing it. Over a slow link that takes long, and the last step, during which the machine stands still, may outlast the patience of its network connections. As in the Best Practices Analyzer it is an error where no network of the host is fast enough, and a warning where one of several is slow. The networks are those of the host (Get-VMMigrationNetwork), or else those of its cluster.',
	sources: linkSpeedSources,
	covers: ['bpa/lm-networks-all-1gbps', 'bpa/lm-networks-one-1gbps'],
	messages: {
		none: 'Live migrations of {host} have no adapter of {minimum:linkSpeed} or more: {adapters:list}.',
		slow: 'Live migrations may take {adapter} of {host}, which runs at {speed:linkSpeed}; the minimum is {minimum:linkSpeed}.',
	},
	warnings: ['slow'],
	fix: {
		none: 'Give {host} an adapter of {minimum:linkSpeed} or more on a network for live migration: for a cluster those in Failover Cluster Manager, Networks > Live Migration Settings, otherwise those in the settings of Hyper-V, Live Migrations.',
		slow: 'Give {host} a faster adapter in the place of {adapter}, or take its network off those for live migration: for a cluster in Failover Cluster Manager, Networks > Live Migration Settings, otherwise in the settings of Hyper-V, Live Migrations.',
	},
	manualFix: {
		none: 'Give {host} an adapter of {minimum:linkSpeed} or more on a network for live migration; Failover Cluster Manager has them on the tab Network for live migration in the properties of each virtual machine.',
		slow: 'Give {host} a faster adapter in the place of {adapter}, or take its network off those for live migration, in Failover Cluster Manager, on the tab Network for live migration in the properties of each virtual machine.',
	},
	check({ host, estate, facts, report }) {
		const adapters = facts.assume(host, 'networkAdapters', [], 'fast enough');
		const isSlow = (adapter: HostNetworkAdapter) =>
			facts.assume(adapter, 'linkSpeed', minimumLinkSpeed, 'fast enough') < minimumLinkSpeed;
		const slow = adapters.filter(
			(adapter) =>
				isSlow(adapter) &&
				facts.assume(adapter, 'status', 'Up', 'up') === 'Up' &&
				carriesMigrations(adapter, host, estate, facts),
		);
		if (slow.length === 0) return;
		const others = adapters
			.filter((adapter) => !isSlow(adapter))
			.map((adapter) => mayCarryMigrations(adapter, host, estate, quiet(facts)));
		const data = { host: host.name, minimum: minimumLinkSpeed };
		// Without a link an adapter may be fast all the same: it counts as one that may carry some.
		if (others.every((carries) => carries === false) && facts.isComplete(adapters))
			return report('none', [host, 'networkAdapters'], { ...data, adapters: slow.map(tell) });
		for (const adapter of slow)
			report('slow', [adapter, 'linkSpeed'], {
				...data,
				adapter: adapter.name,
				speed: adapter.linkSpeed ?? 0,
			});
	},
	examples: {
		good: [
			{
				name: 'Slow adapters on networks that carry none, and one without a link',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
networks:
  - { name: Management, role: ClusterAndClient, liveMigration: null }
  - { name: iSCSI, role: None, liveMigration: { priority: 2 } }
  - { name: Live Migration, role: Cluster, liveMigration: { priority: 1 } }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters:
  - { name: NIC 1, clusterNetwork: Management, linkSpeed: 100Mbps }
  - { name: NIC 2, clusterNetwork: iSCSI, linkSpeed: 100Mbps }
  - { name: NIC 3, clusterNetwork: Live Migration, linkSpeed: 1Gbps }
  - { name: NIC 4, clusterNetwork: Live Migration }
  - { name: NIC 5, clusterNetwork: Live Migration, linkSpeed: 10Mbps, status: Disconnected }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null
liveMigration: { enabled: true, useAnyNetwork: false, networks: [10.0.3.0/24] }
networkAdapters: [{ name: NIC 1, ipAddress: 10.0.1.2/24, linkSpeed: 100Mbps }]
---
apiVersion: hvlint/v1
kind: Host
name: HV03
cluster: null
liveMigration: { enabled: false }
networkAdapters: [{ name: NIC 1, linkSpeed: 100Mbps }]
`,
			},
		],
		bad: [
			{
				name: 'An old switch between nodes, and any network of hosts that stand alone',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
networks: [{ name: Live Migration, role: Cluster, subnet: 10.0.3.0/24, liveMigration: { priority: 1 } }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters: # <- none
  - { name: NIC 1, ipAddress: 10.0.3.11/24, linkSpeed: 100Mbps }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null
liveMigration: { enabled: true, useAnyNetwork: true }
networkAdapters:
  - { name: NIC 1, ipAddress: 10.0.1.2/24, linkSpeed: 100Mbps } # <- slow
  - { name: NIC 2, ipAddress: null, linkSpeed: 100Mbps }
  - { name: NIC 3, ipAddress: 10.0.2.2/24, linkSpeed: 10Gbps }
---
apiVersion: hvlint/v1
kind: Host
name: HV03
cluster: null
liveMigration: { enabled: true, useAnyNetwork: false, networks: [10.0.3.0/24] }
networkAdapters: # <- none
  - { name: NIC 1, ipAddress: 10.0.3.3/24, linkSpeed: 100Mbps }
  - { name: NIC 2, ipAddress: 10.0.1.3/24, linkSpeed: 10Gbps }
`,
			},
		],
		undecided: [
			{
				name: 'Whether the network carries any',
				missing: ['HVC01 networks[0].role', 'HV02 liveMigration.networks'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01]
networks: [{ name: Management }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters: [{ name: NIC 1, clusterNetwork: Management, linkSpeed: 100Mbps }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null
liveMigration: { enabled: true, useAnyNetwork: false }
networkAdapters: [{ name: NIC 1, ipAddress: 10.0.1.2/24, linkSpeed: 100Mbps }]
`,
			},
		],
	},
});

function tell({ name, linkSpeed }: HostNetworkAdapter): string {
	return linkSpeed === undefined ? name : `${name} at ${formatLinkSpeed(linkSpeed)}`;
}
