import { defineRule } from '../../src/engine/rule.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { twinsAmong } from '../../src/estate/names/host-names.ts';
import { computerKey, isSameName, nameKey } from '../../src/estate/names/names.ts';
import type { Host, VirtualMachine } from '../../src/generated/manifest.ts';

/** The lists of a cluster whose names are to be unique, in words. */
const lists = [
	['sharedVolumes', 'Cluster Shared Volumes'],
	['disks', 'clustered disks'],
	['networks', 'networks'],
] as const;

export default defineRule({
	id: 'estate/unique-names',
	summary: 'No two hosts, clusters, or machines of one cluster or host have the same name.',
	subject: 'estate',
	severity: 'error',
	why: 'Hyper-V tells machines apart by their identifiers and lets two have one name; a cluster does not, and no manifest can. The manifests refer to clusters, hosts and machines by their names, as most cmdlets do. Two of one name are the same thing described twice, perhaps at different times, or two things of which only one can be meant.',
	sources: [
		'https://learn.microsoft.com/powershell/module/hyper-v/get-vm',
		'https://learn.microsoft.com/powershell/module/failoverclusters/get-clustergroup',
	],
	warnings: ['namesake'],
	messages: {
		namesake: 'There is another {what} named {name}, with another identifier.',
		duplicate: 'There is another {what} named {name}.',
		twice: '{name} is named twice among the {list}.',
	},
	fix: {
		namesake:
			'Rename one of them: `Get-VM -Id {id:ps} | Rename-VM -NewName NAME`. Until then cmdlets that name it mean both.',
		duplicate:
			'Take out the description that is out of date. Where they are two machines, give both their `id`, and rename one of them.',
		twice: 'Take one of them out.',
	},
	manualFix: {
		namesake:
			'Rename one of them in Hyper-V Manager. Until then it is easy to take one for the other.',
	},
	check({ estate, facts, report }) {
		for (const one of repeated(estate.clusters, ({ name }) => nameKey(name)))
			report('duplicate', [one, 'name'], { what: 'cluster', name: one.name });
		for (const one of twins(estate.hosts, facts))
			report('duplicate', [one, 'name'], { what: 'host', name: one.name });
		for (const machines of homonyms(estate.virtualMachines)) {
			const located = machines.flatMap((machine) => {
				const place = placeOf(machine, estate, facts);
				return place === undefined ? [] : [{ machine, place }];
			});
			for (const { machine, place } of repeated(located, (one) => one.place)) {
				const what = `virtual machine ${place}`;
				const others = located.filter((one) => one.place === place && one.machine !== machine);
				const { name, id } = machine;
				if (id !== undefined && others.every((other) => isAnother(id, other.machine)))
					report('namesake', [machine, 'name'], { what, name, id });
				else report('duplicate', [machine, 'name'], { what, name });
			}
		}
		for (const cluster of estate.clusters) {
			const nodes = (facts.need(cluster, 'nodes') ?? []).map((name, index) => ({ name, index }));
			for (const { name, index } of repeated(nodes, (one) => computerKey(one.name)))
				report('twice', [cluster.nodes as string[], index], {
					name,
					list: `nodes of ${cluster.name}`,
				});
			for (const [list, words] of lists)
				for (const entry of repeated<{ readonly name: string }>(
					facts.peek(cluster, list) ?? [],
					({ name }) => nameKey(name),
				))
					report('twice', [entry, 'name'], {
						name: entry.name,
						list: `${words} of ${cluster.name}`,
					});
		}
	},
	examples: {
		good: [
			{
				name: 'One name in two clusters',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02], virtualMachines: [{ name: app01 }] }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, nodes: [HV03, HV04], virtualMachines: [{ name: app01 }] }
---
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app01, cluster: null, owner: HV05 }
---
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app01, cluster: null, owner: HV06 }
`,
			},
			{
				name: 'One name in two domains',
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01.contoso.com }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, domain: fabrikam.com }
`,
			},
		],
		bad: [
			{
				name: 'Described twice',
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01 }
---
{ apiVersion: hvlint/v1, kind: Host, name: hv01.contoso.com } # <- duplicate
---
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: APP01, cluster: HVC01 }
---
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app01, cluster: HVC01 } # <- duplicate
`,
			},
			{
				name: 'Two machines, each with its identifier',
				input: `
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app01, cluster: null, owner: HV01, id: 6f1c9a0b-0000-4000-8000-000000000001 }
---
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app01, cluster: null, owner: HV01, id: 6f1c9a0b-0000-4000-8000-000000000002 } # <- namesake
---
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app02, cluster: null, owner: HV01, id: 6f1c9a0b-0000-4000-8000-000000000003 }
---
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app02, cluster: null, owner: HV01, id: 6F1C9A0B-0000-4000-8000-000000000003 } # <- duplicate
`,
			},
			{
				name: 'A node that is listed twice',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes:
  - HV01
  - HV01 # <- twice
`,
			},
		],
		undecided: [
			{
				name: 'The cluster of one of two machines is unknown',
				missing: ['app01 cluster'],
				input: `
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app01, cluster: HVC01 }
---
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app01 }
`,
			},
		],
	},
});

/** The entries whose key an entry before them has. */
function repeated<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
	const seen = new Set<string>();
	return all.filter((one) => {
		const key = keyOf(one);
		const isRepeated = seen.has(key);
		seen.add(key);
		return isRepeated;
	});
}

/** The hosts that one before them may be. */
function twins(hosts: readonly Host[], facts: Facts): Host[] {
	return twinsAmong(hosts).map(({ host, twin }) => {
		for (const one of [twin, host]) facts.assume(one, 'domain', undefined, 'that of its namesake');
		return host;
	});
}

/** The machines that share their name with others, by name. */
function homonyms(machines: readonly VirtualMachine[]): VirtualMachine[][] {
	const byName = new Map<string, VirtualMachine[]>();
	for (const machine of machines) {
		const key = nameKey(machine.name);
		const same = byName.get(key);
		if (same) same.push(machine);
		else byName.set(key, [machine]);
	}
	return [...byName.values()].filter((same) => same.length > 1);
}

/** Whether a machine has another identifier. */
function isAnother(id: string, { id: other }: VirtualMachine): boolean {
	return other !== undefined && !isSameName(id, other);
}

/** Within what a machine's name is to be its own. */
function placeOf(machine: VirtualMachine, estate: Estate, facts: Facts): string | undefined {
	const cluster = estate.clusterOf(machine, facts);
	if (cluster) return `of ${cluster.name}`;
	const owner = cluster === null ? estate.ownerOf(machine, facts) : undefined;
	return owner && `on ${owner.name}`;
}
