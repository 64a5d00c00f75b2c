import type { Cluster, Manifest, VirtualMachine } from '../generated/manifest.ts';
import type { SourceProblem } from './document.ts';
import { inThousands, limits } from './limits.ts';
import type { ReadFile } from './manifest.ts';
import type { ManifestDocument } from './manifest-document.ts';
import { lostAt } from './problems-of-file.ts';

/** What of all files is counted, with what is said where there is too much of it. */
interface Count {
	readonly most: number;
	readonly things: string;
	readonly fix: string;
	of(manifest: Manifest): number;
}

/** Leaves out what is too much to be judged: the documents with which there is more of something than may be. */
export function withinLimits<File extends ReadFile & { readonly path: string }>(
	files: readonly File[],
): File[] {
	const characters = files.reduce((total, { text }) => total + text.length, 0);
	const atLeast = (most: number, charactersEach: number) =>
		Math.max(most, Math.floor(characters / charactersEach));
	const machines = machinesByCluster(files.flatMap(({ documents }) => documents));
	const counts: readonly Count[] = [
		{
			most: atLeast(limits.objects, limits.charactersPerObject),
			things: 'clusters, hosts, machines and planned moves',
			fix: 'Name the files of fewer clusters at a time.',
			of: objectsOf,
		},
		{
			most: atLeast(limits.objects, limits.charactersPerObject),
			things: 'names of hosts',
			fix: 'Name the nodes of the cluster alone as owners.',
			of: hostNames(),
		},
		{
			most: atLeast(limits.migrations, limits.charactersPerMigration),
			things: 'planned moves',
			fix: 'Plan fewer at a time: each is judged after those before it.',
			of: movesOf,
		},
		{
			most: limits.machinesMet,
			things: 'machines on the hosts that planned moves lead to, counted for each move,',
			fix: 'Plan fewer at a time.',
			of: machinesMet(files.flatMap(({ documents }) => documents)),
		},
		{
			most: atLeast(limits.starts, limits.charactersPerStart),
			things: 'machines of clusters, counted for each node,',
			fix: 'Name the files of fewer clusters at a time.',
			of: startsOf(machines),
		},
		{
			most: limits.groups,
			things: 'names in the groups of affinity rules',
			fix: 'Disable rules that nobody needs, or divide the estate by clusters.',
			of: groupsOf,
		},
		{
			most: atLeast(limits.parts, limits.charactersPerPart),
			things:
				'drives, adapters and other entries of lists, those of defaults counted for each machine,',
			fix: 'Name the files of fewer clusters at a time.',
			of: (manifest) =>
				entriesIn({ ...manifest, defaults: undefined }) + givenBy(manifest, machines, entriesIn),
		},
		{
			most: limits.givenValues,
			things: 'values that defaults give to hosts and machines',
			fix: 'Write long lists where they belong.',
			of: (manifest) => givenBy(manifest, machines, valuesIn),
		},
	];
	const totals = counts.map(() => 0);
	let excess: Count | undefined;
	const fits = ({ manifest }: ManifestDocument): boolean => {
		for (const [index, { of }] of counts.entries())
			totals[index] = (totals[index] ?? 0) + of(manifest);
		const found = counts.find(({ most }, index) => (totals[index] ?? 0) > most);
		excess ??= found;
		return found === undefined;
	};
	return files.map((file) => {
		const documents = file.documents.filter(fits);
		const first = file.documents[documents.length];
		if (!first || !excess) return file;
		const { most, things, fix } = excess;
		const problem: SourceProblem = {
			ruleId: 'schema',
			path: file.path,
			range: first.source.rangeOf([], 'value'),
			message: `More than ${inThousands(most)} ${things} in one estate.`,
			fix,
			segments: [],
		};
		return {
			...file,
			documents,
			problems: [...file.problems, problem],
			lost: [...file.lost, lostAt(problem)],
		};
	});
}

function objectsOf(manifest: Manifest): number {
	const { virtualMachines, nodes, migrations } = manifest as Cluster;
	let objects = 1;
	for (const list of [virtualMachines, nodes, migrations]) objects += list?.length ?? 0;
	return objects;
}

/** Counts the names of hosts that none named before, whether or not a document describes them. */
function hostNames(): (manifest: Manifest) => number {
	const known = new Set<string>();
	return (manifest) => {
		const before = known.size;
		const { nodes, virtualMachines } = manifest as Cluster;
		for (const name of nodes ?? []) known.add(keyOf(name));
		for (const machine of [manifest as VirtualMachine, ...(virtualMachines ?? [])]) {
			const { owner, possibleOwners, preferredOwners } = machine;
			if (owner) known.add(keyOf(owner));
			for (const name of possibleOwners ?? []) known.add(keyOf(name));
			for (const name of preferredOwners ?? []) known.add(keyOf(name));
		}
		return known.size - before;
	};
}

/** Counts where machines may start: each may on each node, of all that are of the same cluster. */
function startsOf(machines: ReadonlyMap<string, number>): (manifest: Manifest) => number {
	return (manifest) => {
		const { kind, name, nodes } = manifest as Cluster;
		if ((kind as string) !== 'Cluster') return 0;
		return (machines.get(keyOf(name)) ?? 0) * (nodes?.length ?? 0);
	};
}

function groupsOf(manifest: Manifest): number {
	const { affinityRules } = manifest as Cluster;
	return (affinityRules ?? []).reduce((total, { groups }) => total + (groups?.length ?? 0), 0);
}

function movesOf(manifest: Manifest): number {
	return moves(manifest).length;
}

function moves(manifest: Manifest): { readonly to?: string | null }[] {
	const { virtualMachines, migrations } = manifest as Cluster;
	return [{ migrations }, ...(virtualMachines ?? [])].flatMap((one) => one.migrations ?? []);
}

/** Counts the machines that moves meet on the hosts that they lead to, those that moved there before among them. */
function machinesMet(documents: readonly ManifestDocument[]): (manifest: Manifest) => number {
	const present = new Map<string, number>();
	const add = (host: string | null | undefined): void => {
		const key = keyOf(host ?? '');
		present.set(key, (present.get(key) ?? 0) + 1);
	};
	for (const { manifest } of documents) {
		const { kind, name, virtualMachines = [] } = manifest as Cluster;
		if ((kind as string) === 'VirtualMachine') add((manifest as VirtualMachine).owner);
		for (const { owner } of virtualMachines ?? []) add((kind as string) === 'Host' ? name : owner);
	}
	return (manifest) => {
		let met = 0;
		for (const { to } of moves(manifest)) {
			met += present.get(keyOf(to ?? '')) ?? 0;
			add(to);
		}
		return met;
	};
}

/** How much of something a cluster's defaults give to its machines and hosts. */
function givenBy(
	manifest: Manifest,
	machines: ReadonlyMap<string, number>,
	count: (value: unknown) => number,
): number {
	const { defaults, name, nodes } = manifest as Cluster;
	if (!defaults) return 0;
	return (
		count(defaults.virtualMachines) * (machines.get(keyOf(name)) ?? 0) +
		count(defaults.hosts) * (nodes?.length ?? 0)
	);
}

/** Entries of lists that are objects. */
function entriesIn(value: unknown): number {
	if (typeof value !== 'object' || value === null) return 0;
	let entries = 0;
	for (const part of Object.values(value)) {
		if (typeof part !== 'object' || part === null) continue;
		entries += (Array.isArray(value) ? 1 : 0) + entriesIn(part);
	}
	return entries;
}

function valuesIn(value: unknown): number {
	if (typeof value !== 'object' || value === null) return 1;
	let values = 1;
	for (const part of Object.values(value)) values += valuesIn(part);
	return values;
}

/** What tells how many machines a cluster has. */
type Holder = { readonly kind: string } & Pick<Cluster, 'name' | 'nodes' | 'virtualMachines'> &
	Pick<VirtualMachine, 'cluster' | 'owner'>;

/** How many machines the clusters have, by the keys of their names. One that names none is of its owner's. */
function machinesByCluster(documents: readonly ManifestDocument[]): ReadonlyMap<string, number> {
	const clusters = new Map<string, string>();
	for (const { manifest } of documents) {
		const { kind, name, cluster, nodes } = manifest as Holder;
		if (kind === 'Host' && cluster) clusters.set(keyOf(name), keyOf(cluster));
		if (kind === 'Cluster') for (const node of nodes ?? []) clusters.set(keyOf(node), keyOf(name));
	}
	const counts = new Map<string, number>();
	for (const { manifest } of documents) {
		const { kind, name, virtualMachines, cluster, owner } = manifest as Holder;
		const computer = keyOf(kind === 'Host' ? name : (owner ?? ''));
		const stated = kind === 'Cluster' ? name : cluster;
		const key = stated ? keyOf(stated) : (clusters.get(computer) ?? '');
		const number = kind === 'VirtualMachine' ? 1 : (virtualMachines?.length ?? 0);
		counts.set(key, (counts.get(key) ?? 0) + number);
	}
	return counts;
}

/** Computers by their first label, which may be all that is said. */
function keyOf(name: string): string {
	return name.trim().toLowerCase().split('.')[0] ?? '';
}
