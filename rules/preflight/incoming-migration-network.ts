import { defineRule } from '../../src/engine/rule.ts';
import { quiet } from '../../src/estate/facts.ts';
import { sourceOf } from '../../src/estate/migration.ts';
import { isInSubnet } from '../../src/estate/network/addresses.ts';
import { migrationNetworksBetween, subnetsOf } from '../../src/estate/network/networks.ts';
import { ask, nameAnyOf } from '../../src/estate/tentative.ts';

export default defineRule({
	id: 'preflight/incoming-migration-network',
	summary:
		'The destination accepts live migrations from a network that it has in common with the source.',
	subject: 'migration',
	severity: 'warning',
	appliesTo: {
		from: '2012',
		of: 'destination',
		migrationTypes: ['Live'],
		operations: ['Move-ClusterVirtualMachineRole'],
	},
	why: "A host takes incoming live migrations from any network, or only from those that are listed in its own settings. A list that does not know the cluster's networks for live migration sends the traffic elsewhere, or keeps it out.",
	sources: [
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmhost',
		'https://learn.microsoft.com/powershell/module/hyper-v/add-vmmigrationnetwork',
	],
	covers: ['live-migration/common-network'],
	messages: {
		notListed:
			'{destination} accepts live migrations only from {listed:list}; with {source} it has {common:list} in common.',
	},
	fix: '`Add-VMMigrationNetwork -ComputerName {destination:ps} -Subnet {subnet:ps}`.',
	evidence: {
		any: '{destination} accepts any network',
		listed: '{destination} accepts {network}',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const cluster = estate.clusterOf(virtualMachine, facts);
		const source = sourceOf(migration, facts);
		if (!cluster || !source) return;
		const found = migrationNetworksBetween(cluster, source, destination, facts);
		if (!found) return;
		const open = found.open.flatMap(({ missing }) => missing);
		if (found.usable.length === 0)
			return nameAnyOf(
				found.open.map(({ missing }) => missing),
				facts,
			);

		const any = ask(facts, (own) => own.need(destination, 'liveMigration', 'useAnyNetwork'));
		if (any.answer) return pass('any', { destination: destination.name });
		const list = ask(facts, (own) => own.need(destination, 'liveMigration', 'networks'));
		const listed = list.answer;
		const common = found.usable.map(({ network, missing: conditions }) => ({
			network,
			conditions,
			...ask(facts, (own) => overlaps(subnetsOf(network, own), listed)),
		}));
		const accepted = common.filter(({ answer }) => answer === true);
		if (accepted[0]) {
			nameAnyOf(
				accepted.map(({ conditions }) => conditions),
				facts,
			);
			return pass('listed', {
				destination: destination.name,
				network: accepted[0].network.name,
			});
		}
		// That every network is accepted decides as well as which ones are.
		const ofList = [...open, ...list.missing, ...common.flatMap(({ missing }) => missing)];
		nameAnyOf(
			[any.missing, ofList].filter((way) => way.length > 0),
			facts,
		);
		if (any.answer !== false || !listed || open.length > 0) return;
		if (!found.isComplete || !facts.isComplete(listed)) return;
		const subnets = common.map(({ network }) => subnetsOf(network, quiet(facts)) ?? []);
		if (common.every(({ answer }) => answer === false))
			report('notListed', [destination, 'liveMigration'], {
				source: source.name,
				destination: destination.name,
				listed: listed.length > 0 ? listed : ['no network'],
				common: common.map(({ network }) => network.name),
				subnet: subnets.flat()[0] ?? '',
			});
		// A list in IPv6 says nothing of a network whose IPv4 subnet is the one that was collected.
		else if (subnets.every((own) => own.length > 0))
			facts.missing(destination, 'liveMigration.networks');
	},
	examples: {
		good: [
			{
				name: 'Any network, a listed one, and the address that the cluster lists itself',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02, HV03]
networks:
  - { name: LM, role: Cluster, subnet: ['fd00:7::/64', 10.0.3.0/24], state: Up, liveMigration: {} }
virtualMachines: [{ name: app01, owner: HV01 }, { name: app02, owner: HV02 }]
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app01, to: HV03 }
  - { virtualMachine: app02, to: HV01 }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters: [{ name: NIC3, clusterNetwork: LM }]
liveMigration: { useAnyNetwork: true }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters: [{ name: NIC3, clusterNetwork: LM }]
liveMigration: { useAnyNetwork: false, networks: ['fd00:3::/64', 10.0.0.0/16] }
---
apiVersion: hvlint/v1
kind: Host
name: HV03
networkAdapters: [{ name: NIC3, clusterNetwork: LM }]
liveMigration: { networks: [10.0.3.13/32] }
`,
			},
		],
		bad: [
			{
				name: 'The list dates from before the new network',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
networks: [{ name: LM, role: Cluster, subnet: 10.0.3.0/24, state: Up, liveMigration: {} }]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, networkAdapters: [{ name: NIC3, clusterNetwork: LM }] }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters: [{ name: NIC3, clusterNetwork: LM }]
liveMigration: { useAnyNetwork: false, networks: [192.168.10.0/24] } # <- notListed
`,
			},
		],
		undecided: [
			{
				name: 'The settings of the destination are not collected',
				missing: ['HV02 liveMigration.networks', 'HV02 liveMigration.useAnyNetwork'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
networks: [{ name: LM, role: Cluster, subnet: 10.0.3.0/24, state: Up, liveMigration: {} }]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, networkAdapters: [{ name: NIC3, clusterNetwork: LM }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, networkAdapters: [{ name: NIC3, clusterNetwork: LM }] }
`,
			},
		],
	},
});

/** Whether subnets have addresses in common with a list; undefined where that cannot be told. */
function overlaps(
	subnets: readonly string[] | undefined,
	listed: readonly string[] | undefined,
): boolean | undefined {
	if (!subnets || subnets.length === 0 || !listed) return undefined;
	const answers = listed.flatMap((entry) =>
		subnets.flatMap((subnet) => [isInSubnet(entry, subnet), isInSubnet(subnet, entry)]),
	);
	return answers.includes(true) || (answers.includes(undefined) ? undefined : false);
}
