import { defineRule } from '../../src/engine/rule.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { sourceOf } from '../../src/estate/migration.ts';
import { sharedMigrationLimit } from '../../src/estate/migration-limit.ts';
import { isInSubnet } from '../../src/estate/network/addresses.ts';
import { ask, nameAnyOf, nameMissing } from '../../src/estate/tentative.ts';
import { defaultMigrationLimit, migrationLimitSources } from '../../src/facts/live-migration.ts';
import type { Host, HostNetworkAdapter } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'preflight/live-migration-enabled',
	summary: 'Live migration is enabled on the source and on the destination.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { from: '2012', of: 'both', migrationTypes: ['Live'] },
	why: 'A host on which live migration is disabled does not listen for migrations and starts none, and so does one that is allowed none at once. Outside a cluster a host that takes migrations on listed networks alone needs an address in one of them. From Windows Server 2025 on, and in 2022 where it is set, the limit of the cluster stands over that of the host. Windows Server 2008 R2 has no such switch.',
	sources: [
		'https://learn.microsoft.com/powershell/module/hyper-v/enable-vmmigration',
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
		...migrationLimitSources,
	],
	covers: ['live-migration/enabled'],
	messages: {
		disabled: 'Live migration is disabled on {host}.',
		noneAtOnce: '{host} takes part in no live migration: its limit is 0.',
		noNetwork:
			'{host} accepts live migrations from the networks of its own list alone, and there is none in it.',
		otherNetworks:
			'{host} accepts live migrations only on {listed:list}, where no adapter of it that is up has an address.',
		noneInCluster: '{cluster} allows its nodes no live migration: its limit is 0.',
	},
	fix: {
		disabled: '`Enable-VMMigration -ComputerName {host:ps}`.',
		noneAtOnce: '`Set-VMHost -ComputerName {host:ps} -MaximumVirtualMachineMigrations 2`.',
		noNetwork:
			'`Add-VMMigrationNetwork -ComputerName {host:ps} -Subnet` with the subnet that the two hosts have in common.',
		otherNetworks:
			'`Add-VMMigrationNetwork -ComputerName {host:ps} -Subnet` with the subnet that the two hosts have in common.',
		noneInCluster: '`(Get-Cluster -Name {cluster:ps}).MaximumParallelMigrations = 1`.',
	},
	evidence: { enabled: 'enabled on both nodes' },
	check({ migration, estate, facts, report, pass }) {
		const { cluster, destination, operation } = migration;
		const source = sourceOf(migration, facts);
		const shared = cluster && sharedMigrationLimit(cluster, estate, facts);
		if (cluster && shared === 0)
			report('noneInCluster', [cluster, 'maximumParallelMigrations'], { cluster: cluster.name });
		for (const host of source ? [source, destination] : [destination]) {
			if (facts.need(host, 'liveMigration', 'enabled') === false)
				report('disabled', [host, 'liveMigration'], { host: host.name });
			if (shared !== undefined) continue;
			const own = facts.assume(
				host,
				'liveMigration',
				'maximum',
				defaultMigrationLimit,
				'two at once',
			);
			// From Windows Server 2025 on that would be no matter.
			const isOwn = own === 0 && estate.windowsServerOf(host, facts) !== undefined;
			if (isOwn) report('noneAtOnce', [host, 'liveMigration'], { host: host.name });
		}
		const listed = operation === 'Move-VM' ? deafNetworksOf(destination, facts) : undefined;
		const at = [destination, 'liveMigration'] as const;
		if (listed?.length === 0) report('noNetwork', at, { host: destination.name });
		else if (listed) report('otherNetworks', at, { host: destination.name, listed });
		pass('enabled');
	},
	examples: {
		good: [
			{
				name: 'From Windows Server 2025 on the limit of the cluster counts, not that of a host',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2025
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, liveMigration: { enabled: true, maximum: 0 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, liveMigration: { enabled: true } }
`,
			},
			{
				name: 'Enabled on both nodes',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, liveMigration: { enabled: true } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, liveMigration: { enabled: true } }
`,
			},
		],
		bad: [
			{
				name: 'None at once, by the setting of the host or of the cluster',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, liveMigration: { enabled: true } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, liveMigration: { enabled: true, maximum: 0 } } # <- noneAtOnce
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2025
maximumParallelMigrations: 0 # <- noneInCluster
nodes: [HV03, HV04]
virtualMachines: [{ name: app02, owner: HV03 }]
migrations: [{ virtualMachine: app02, to: HV04 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, liveMigration: { enabled: true } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV04, liveMigration: { enabled: true } }
`,
			},
			{
				name: 'A host outside a cluster that accepts migrations on a network that it has left',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: 2022 }
liveMigration: { enabled: true }
virtualMachines: [{ name: app01, state: Running }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null
operatingSystem: { version: 2022 }
networkAdapters: [{ name: LM, ipAddress: 10.0.4.12/24 }, { name: Old, ipAddress: 10.0.3.12/24, status: Disconnected }]
liveMigration: { enabled: true, useAnyNetwork: false, networks: [10.0.3.0/24] } # <- otherNetworks
`,
			},
			{
				name: 'A host outside a cluster that accepts migrations from no network',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: 2022 }
liveMigration: { enabled: true }
virtualMachines: [{ name: app01, state: Running }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null
operatingSystem: { version: 2022 }
liveMigration: { enabled: true, useAnyNetwork: false, networks: [] } # <- noNetwork
`,
			},
			{
				name: 'A new node on which nobody enabled it',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, liveMigration: { enabled: true } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, liveMigration: { enabled: false } } # <- disabled
`,
			},
		],
		undecided: [
			{
				name: 'The settings of the source are not collected',
				missing: ['HV01 liveMigration.enabled'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, liveMigration: { enabled: true } }
`,
			},
		],
	},
});

/**
 * The networks that a host takes migrations on, where it takes them on listed ones alone and has an
 * address in none of them; undefined where it takes them, or where that is not known. A role takes the
 * networks of its cluster.
 */
function deafNetworksOf(host: Host, facts: Facts): readonly string[] | undefined {
	if (facts.need(host, 'liveMigration', 'useAnyNetwork') !== false) return undefined;
	const listed = facts.need(host, 'liveMigration', 'networks');
	if (!listed || !facts.isComplete(listed)) return undefined;
	const adapters = listed.length > 0 ? facts.need(host, 'networkAdapters') : [];
	if (!adapters || !facts.isComplete(adapters)) return undefined;
	const answers = adapters.map((adapter) => ask(facts, (own) => isListed(adapter, listed, own)));
	const listening = answers.filter(({ answer }) => answer === true);
	// One is enough, and it has to be up.
	if (listening.length > 0)
		nameAnyOf(
			listening.map(({ missing }) => missing),
			facts,
		);
	else for (const { missing } of answers) nameMissing(missing, facts);
	return answers.every(({ answer }) => answer === false) ? listed : undefined;
}

/** Whether an adapter that is up has an address in one of some networks; undefined where that is not known. */
function isListed(
	adapter: HostNetworkAdapter,
	networks: readonly string[],
	facts: Facts,
): boolean | undefined {
	const address = facts.need(adapter, 'ipAddress');
	if (address === undefined || address === null) return address === null ? false : undefined;
	const answers = networks.map((network) => isInSubnet(address, network));
	if (answers.includes(true)) return (facts.observe(adapter, 'status') ?? 'Up') === 'Up';
	// An adapter may have an address of the other family too.
	if (!answers.includes(undefined)) return false;
	facts.missing(adapter, 'ipAddress');
	return undefined;
}
