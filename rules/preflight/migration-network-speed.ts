import { defineRule } from '../../src/engine/rule.ts';
import { quiet } from '../../src/estate/facts.ts';
import { isOn, isOnline } from '../../src/estate/machine/running.ts';
import { sourceOf } from '../../src/estate/migration.ts';
import { fastestListening } from '../../src/estate/network/migration-adapters.ts';
import {
	firstNetworks,
	linkSpeedBetween,
	migrationNetworksBetween,
} from '../../src/estate/network/networks.ts';
import { ask, isOfTheMoment, nameAnyOf, nameMissing } from '../../src/estate/tentative.ts';
import { linkSpeedSources, minimumLinkSpeed } from '../../src/facts/live-migration.ts';
import { movesOutsideClusters } from '../../src/facts/outside-clusters.ts';
import { isWithin } from '../../src/facts/windows-server.ts';

export default defineRule({
	id: 'preflight/migration-network-speed',
	summary: 'The network that a live migration takes first runs at 1 Gbps or more on both nodes.',
	subject: 'migration',
	severity: 'warning',
	appliesTo: { migrationTypes: ['Live'] },
	why: 'A live migration copies the memory of the machine while the machine goes on changing it. Over a slow link that takes long, and the last step, during which the machine stands still, may outlast the patience of its network connections. Outside a cluster the destination says on which of its networks it takes migrations; the fastest of their adapters counts.',
	sources: linkSpeedSources,
	covers: ['live-migration/link-speed'],
	messages: {
		slow: 'The migration takes {network}, which runs at {speed:linkSpeed} between {source} and {destination}; the minimum is {minimum:linkSpeed}.',
		slowAdapters:
			'{destination} takes live migrations at {speed:linkSpeed} at most (with {adapter}); the minimum is {minimum:linkSpeed}.',
	},
	fix: {
		slow: 'Give both nodes an adapter of {minimum:linkSpeed} or more on a network for live migration, and move that network to the top in Failover Cluster Manager, Networks > Live Migration Settings.',
		slowAdapters:
			'Give {destination} an adapter of {minimum:linkSpeed} or more, and put its network on the list in the settings of Hyper-V, Live Migrations.',
	},
	manualFix: {
		slow: 'Give both nodes an adapter of {minimum:linkSpeed} or more on a network for live migration, and move that network to the top in Failover Cluster Manager, on the tab Network for live migration in the properties of the virtual machine.',
	},
	evidence: {
		fast: '{networks:list} at {speed:linkSpeed} or more',
		fastAdapter: '{destination} takes live migrations at {adapter}, at {speed:linkSpeed}',
		noMemory: 'the machine does not run: no memory is copied',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		if (migration.operation === 'Move-VM') {
			const version = estate.windowsServerOf(destination, quiet(facts));
			if (version && !isWithin(version, movesOutsideClusters)) return;
			if (isOnline(virtualMachine, facts) === false) return pass('noMemory');
			const fastest = fastestListening(destination, minimumLinkSpeed, estate, facts);
			if (!fastest) return;
			const data = { destination: destination.name, ...fastest };
			if (fastest.speed >= minimumLinkSpeed) return pass('fastAdapter', data);
			isOn(virtualMachine, facts);
			return report('slowAdapters', [destination, 'networkAdapters'], {
				...data,
				minimum: minimumLinkSpeed,
			});
		}
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
				name: 'Outside a cluster the fastest of the adapters that the destination takes migrations on counts',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualMachines: [{ name: app01, state: Running }, { name: app02, state: 'Off' }]
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV03 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null
liveMigration: { enabled: true, useAnyNetwork: false, networks: [10.0.3.0/24] }
networkAdapters:
  - { name: NIC1, ipAddress: 10.0.1.12/24, linkSpeed: 100Mbps }
  - { name: NIC2, ipAddress: 10.0.3.12/24, linkSpeed: 10Gbps }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, cluster: null }
`,
			},
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
				name: 'A host that stands alone takes migrations over a slow link only',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualMachines: [{ name: app01, state: Running }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null
liveMigration: { enabled: true, useAnyNetwork: false, networks: [10.0.3.0/24] }
networkAdapters: # <- slowAdapters
  - { name: NIC1, ipAddress: 10.0.1.12/24, linkSpeed: 10Gbps }
  - { name: NIC2, ipAddress: 10.0.3.12/24, linkSpeed: 100Mbps }
`,
			},
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
				name: 'Nothing of the network of a host that stands alone is collected',
				missing: [
					'HV02 networkAdapters',
					'HV03 liveMigration.enabled',
					'HV03 networkAdapters[0].linkSpeed',
				],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualMachines: [{ name: app01, state: Running }]
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app01, to: HV03 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: null }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, cluster: null, networkAdapters: [{ name: NIC1, ipAddress: 10.0.1.12/24 }] }
`,
			},
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
