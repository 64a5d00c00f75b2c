import { defineRule } from '../../src/engine/rule.ts';
import { sourceOf } from '../../src/estate/migration.ts';
import {
	firstNetworks,
	linkSpeedBetween,
	migrationNetworksBetween,
} from '../../src/estate/network/networks.ts';
import { ask, isOfTheMoment, nameAnyOf, nameMissing } from '../../src/estate/tentative.ts';
import { linkSpeedSources, minimumLinkSpeed } from '../../src/facts/live-migration.ts';

export default defineRule({
	id: 'preflight/migration-network-speed',
	summary: 'The network that a live migration takes first runs at 1 Gbps or more on both nodes.',
	subject: 'migration',
	severity: 'warning',
	appliesTo: { migrationTypes: ['Live'], operations: ['Move-ClusterVirtualMachineRole'] },
	why: 'A live migration copies the memory of the machine while the machine goes on changing it. Over a slow link that takes long, and the last step, during which the machine stands still, may outlast the patience of its network connections.',
	sources: linkSpeedSources,
	covers: ['live-migration/link-speed'],
	messages: {
		slow: 'The migration takes {network}, which runs at {speed:linkSpeed} between {source} and {destination}; the minimum is {minimum:linkSpeed}.',
	},
	fix: 'Give both nodes an adapter of {minimum:linkSpeed} or more on a network for live migration, and move that network to the top in Failover Cluster Manager, Networks > Live Migration Settings.',
	manualFix:
		'Give both nodes an adapter of {minimum:linkSpeed} or more on a network for live migration, and move that network to the top in Failover Cluster Manager, on the tab Network for live migration in the properties of the virtual machine.',
	evidence: { fast: '{networks:list} at {speed:linkSpeed} or more' },
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const cluster = estate.clusterOf(virtualMachine, facts);
		const source = sourceOf(migration, facts);
		if (!cluster || !source) return;
		const found = migrationNetworksBetween(cluster, source, destination, facts);
		if (!found) return;
		if (found.usable.length === 0)
			return nameAnyOf(
				found.open.map(({ missing }) => missing),
				facts,
			);
		const first = firstNetworks(found, facts).map((one) => ({
			...one,
			speed: ask(facts, (tentative) =>
				linkSpeedBetween(one.network, source, destination, tentative),
			),
		}));
		const slow = first.filter(({ speed }) => (speed.answer ?? minimumLinkSpeed) < minimumLinkSpeed);
		const known = first.filter(({ speed }) => speed.answer !== undefined);
		// Which one comes first matters only where some are fast enough and some are not.
		const agree = known.length === first.length && [0, first.length].includes(slow.length);
		if (!agree)
			return nameMissing(
				first.flatMap(({ missing, speed }) => [...missing, ...speed.missing]),
				facts,
			);
		if (slow.length === 0) {
			nameAnyOf(
				first.map(({ missing }) => missing.filter(isOfTheMoment)),
				facts,
			);
			return pass('fast', {
				networks: first.map(({ network }) => network.name),
				speed: Math.min(...known.map(({ speed }) => Number(speed.answer))),
			});
		}
		if (!found.isComplete) return;
		for (const { network, speed } of slow)
			report('slow', [network], {
				network: network.name,
				speed: Number(speed.answer),
				minimum: minimumLinkSpeed,
				source: source.name,
				destination: destination.name,
			});
	},
	examples: {
		good: [
			{
				name: 'The first network is fast; the second one need not be',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
networks:
  - { name: Management, role: ClusterAndClient, state: Up, liveMigration: { priority: 2 } }
  - { name: Live Migration, role: Cluster, state: Up, liveMigration: { priority: 1 } }
virtualMachines: [{ name: app01, cluster: HVC01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters:
  - { name: NIC1, clusterNetwork: Management, linkSpeed: 100Mbps }
  - { name: NIC2, clusterNetwork: Live Migration, linkSpeed: 10Gbps }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters:
  - { name: NIC1, clusterNetwork: Management }
  - { name: NIC2, clusterNetwork: Live Migration, linkSpeed: 1Gbps }
`,
			},
		],
		bad: [
			{
				name: 'The cable of one node is on an old switch',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
networks:
  - { name: Live Migration, role: Cluster, state: Up, liveMigration: { priority: 1 } } # <- slow
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters: [{ name: NIC2, clusterNetwork: Live Migration, linkSpeed: 1Gbps }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters: [{ name: NIC2, clusterNetwork: Live Migration, linkSpeed: 100Mbps }]
`,
			},
		],
		undecided: [
			{
				name: 'Which network comes first is not collected',
				missing: [
					'HVC01 networks[0].liveMigration.priority',
					'HVC01 networks[1].liveMigration.priority',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
networks:
  - { name: Management, role: ClusterAndClient, state: Up, liveMigration: {} }
  - { name: Live Migration, role: Cluster, state: Up, liveMigration: {} }
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters:
  - { name: NIC1, clusterNetwork: Management, linkSpeed: 100Mbps }
  - { name: NIC2, clusterNetwork: Live Migration, linkSpeed: 10Gbps }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters:
  - { name: NIC1, clusterNetwork: Management, linkSpeed: 100Mbps }
  - { name: NIC2, clusterNetwork: Live Migration, linkSpeed: 10Gbps }
`,
			},
			{
				name: 'The speed is not collected',
				missing: ['HV02 networkAdapters[0].linkSpeed'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
networks: [{ name: Live Migration, role: Cluster, state: Up, liveMigration: { priority: 1 } }]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters: [{ name: NIC2, clusterNetwork: Live Migration, linkSpeed: 1Gbps }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters: [{ name: NIC2, clusterNetwork: Live Migration }]
`,
			},
		],
	},
});
