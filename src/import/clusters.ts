import { computerKey, nameKey } from '../estate/names/names.ts';
import * as facts from './cluster-facts.ts';
import { addNetworks } from './cluster-networks.ts';
import { nameOf, parameter } from './cluster-parameters.ts';
import { addDisks, addSharedVolumes, addStorageSpacesDirect } from './cluster-storage.ts';
import { Draft } from './draft.ts';
import { enumerations } from './enumerations.ts';
import { entriesFrom, fill, type Mapping, type Work } from './map.ts';
import { propertyOf, type Raw, valueAt } from './raw.ts';
import type { ReadIndex } from './read-index.ts';
import { oneOf, text } from './readers.ts';

/** Groups that Failover Clustering has for itself, whatever they are called in its language. */
const coreGroups = [
	'Cluster',
	'AvailableStorage',
	'Temporary',
	'ClusterSharedVolume',
	'ClusterStoragePool',
];

/** Fills a cluster with all that exports tell of it. */
export function importCluster(raw: Raw, index: ReadIndex, work: Work): Draft {
	const draft = new Draft(work.origins, raw);
	addNoDomain(draft, index);
	fill(draft, raw, facts.clusterFacts, work);
	const of = (what: string): readonly Raw[] | undefined => {
		const found = index.all(what).map((one) => one.raw);
		return found.length > 0 || index.answered(what) ? found : undefined;
	};
	const nodes = of('Get-ClusterNode');
	addNodes(draft, nodes, index, work);
	addQuorum(draft, of('Get-ClusterQuorum')?.[0], index, work);
	addNetworks(draft, of('Get-ClusterNetwork'), index, work);
	addDisks(draft, of('Get-ClusterResource'), index, work);
	addSharedVolumes(draft, of('Get-ClusterSharedVolume'), index, work);
	addRoles(draft, of('Get-ClusterGroup'), index, work);
	addAll(draft, 'affinityRules', of('Get-ClusterAffinityRule'), facts.affinityRuleFacts, work);
	addAll(draft, 'faultDomains', of('Get-ClusterFaultDomain'), facts.faultDomainFacts, work);
	addStorageSpacesDirect(draft, raw, of('MSFT_StoragePool'), work);
	return draft;
}

/** A cluster without a domain has the suffix of its nodes' names for one: the nodes tell that they are in none. */
function addNoDomain(draft: Draft, index: ReadIndex): void {
	const nodes = index
		.all('Get-ClusterNode')
		.flatMap(
			({ raw }) => index.ofComputer('Win32_ComputerSystem', String(valueAt(raw, 'Name'))) ?? [],
		);
	const [first] = nodes;
	if (first && nodes.every((node) => valueAt(node, 'PartOfDomain') === false))
		draft.set('domain', null, first);
}

/** Cmdlets whose objects name the node that they are on. */
const onNodes: readonly (readonly [what: string, property: string])[] = [
	['Get-ClusterGroup', 'OwnerNode'],
	['Get-ClusterResource', 'OwnerNode'],
	['Get-ClusterSharedVolume', 'OwnerNode'],
	['Get-ClusterNetworkInterface', 'Node'],
];

/** The nodes, unless something is on a node that is not among them: then they are not all. */
function addNodes(
	draft: Draft,
	nodes: readonly Raw[] | undefined,
	index: ReadIndex,
	work: Work,
): void {
	const [first] = nodes ?? [];
	if (!nodes || !first) return;
	const names = nodes.flatMap((one) => nameOf(one, work) ?? []);
	const keys = new Set(names.map(computerKey));
	// As there are few nodes, and thousands of roles on them, each name is looked at once.
	const known = new Set<unknown>();
	for (const [what, property] of onNodes)
		for (const { raw } of index.all(what)) {
			const named = valueAt(raw, property);
			if (known.has(named)) continue;
			known.add(named);
			const told = propertyOf(raw, property);
			const node = told && text(told, () => {});
			if (!told || !node || keys.has(computerKey(node))) continue;
			work.skip(told, `is ${node}, which is not among the nodes: export all of them`);
			return;
		}
	draft.set('nodes', names, first);
}

function addAll(
	draft: Draft,
	path: string,
	raws: readonly Raw[] | undefined,
	mapping: Mapping,
	work: Work,
): void {
	if (!raws) return;
	draft.set(
		path,
		entriesFrom(raws, mapping, work).map(({ value }) => value),
		raws[0] ?? draft.raw,
	);
}

/** How the property of the witness is called, and the parameter that tells it, by the type of its resource. */
const witnesses: Readonly<
	Record<string, readonly [property: string, parameter: string | undefined]>
> = {
	'physical disk': ['disk', undefined],
	'file share witness': ['fileShare', 'SharePath'],
	'cloud witness': ['cloud', 'AccountName'],
};

function addQuorum(draft: Draft, raw: Raw | undefined, index: ReadIndex, work: Work): void {
	if (!raw) return;
	const type = propertyOf(raw, 'QuorumType');
	const named = oneOf(enumerations.quorumType, {
		Unknown: undefined,
		...Object.fromEntries(
			[
				'NodeMajority',
				'NodeAndDiskMajority',
				'NodeAndFileShareMajority',
				'NodeAndCloudMajority',
			].map((name) => [name, name]),
		),
	});
	if (type) draft.set('quorum.type', named(type, work.skip), type);
	const witness = propertyOf(raw, 'QuorumResource');
	if (!witness) return;
	if (witness.value === null || witness.value === '') {
		draft.set('quorum.witness', null, witness);
		return;
	}
	const name = text(witness, work.skip);
	if (name === undefined) return;
	// Past the depth of an export only the name of the resource stands there.
	const kind = propertyOf(witness, 'ResourceType') ?? typeOfResource(index, name);
	if (!kind) work.skip(witness, `is ${name}, of which Get-ClusterResource was not exported`);
	const [property, told] = witnesses[(kind && text(kind, work.skip))?.toLowerCase() ?? ''] ?? [];
	if (property === undefined) return;
	const place = told === undefined ? witness : parameter(index, { resource: name }, told);
	const value = told === undefined ? name : place && text(place, work.skip);
	if (place && value) draft.set(`quorum.witness.${property}`, value, place);
}

function typeOfResource(index: ReadIndex, name: string): Raw | undefined {
	const resource = index
		.all('Get-ClusterResource')
		.find(({ raw }) => nameKey(String(valueAt(raw, 'Name'))) === nameKey(name));
	return resource && propertyOf(resource.raw, 'ResourceType');
}

/** The roles that are no machines, unless only some groups were exported: every cluster has its own. */
function addRoles(
	draft: Draft,
	groups: readonly Raw[] | undefined,
	index: ReadIndex,
	work: Work,
): void {
	if (!groups) return;
	const entries = entriesFrom(groups, facts.roleFacts, work);
	const [first] = groups;
	const areAll =
		index.areAll('Get-ClusterGroup') || entries.some(({ value }) => value.type === 'Cluster');
	if (first && !areAll) {
		work.skip(
			first,
			'is one of some groups, and the roles that are none of a machine may be more: export all of them',
		);
		return;
	}
	draft.set(
		'roles',
		entries
			.map(({ value }) => value)
			.filter(({ type }) => type !== 'VirtualMachine' && !coreGroups.includes(String(type ?? ''))),
		first ?? draft.raw,
	);
}
