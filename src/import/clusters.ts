import { nameKey } from '../estate/names/names.ts';
import * as facts from './cluster-facts.ts';
import { Draft } from './draft.ts';
import { enumerations } from './enumerations.ts';
import { entriesFrom, fill, type Mapping, type Work } from './map.ts';
import { propertyOf, type Raw } from './raw.ts';
import type { ReadIndex } from './read-index.ts';
import { bytes, exactSize, integer, oneOf, text, texts, wholeEntries } from './readers.ts';

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
	fill(draft, raw, facts.clusterFacts, work);
	const of = (what: string): readonly Raw[] | undefined => {
		const found = index.all(what).map((one) => one.raw);
		return found.length > 0 || index.answered(what) ? found : undefined;
	};
	const nodes = of('Get-ClusterNode');
	const [node] = nodes ?? [];
	if (nodes && node)
		draft.set(
			'nodes',
			nodes.flatMap((one) => nameOf(one, work) ?? []),
			node,
		);
	addQuorum(draft, of('Get-ClusterQuorum')?.[0], index, work);
	addNetworks(draft, of('Get-ClusterNetwork'), index, work);
	addDisks(draft, of('Get-ClusterResource'), index, work);
	addSharedVolumes(draft, of('Get-ClusterSharedVolume'), of('Get-ClusterSharedVolumeState'), work);
	addRoles(draft, of('Get-ClusterGroup'), work);
	addAll(draft, 'affinityRules', of('Get-ClusterAffinityRule'), facts.affinityRuleFacts, work);
	addAll(draft, 'faultDomains', of('Get-ClusterFaultDomain'), facts.faultDomainFacts, work);
	addStorageSpacesDirect(draft, raw, of('MSFT_StoragePool'), work);
	return draft;
}

function nameOf(raw: Raw, { skip }: Work): string | undefined {
	const name = propertyOf(raw, 'Name');
	return name && text(name, skip);
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

/** A parameter of a resource, as Get-ClusterParameter tells it. */
function parameter(
	index: ReadIndex,
	of: { resource: string } | { resourceType: string },
	name: string,
): Raw | undefined {
	const found = index
		.of('Get-ClusterParameter', of)
		?.find((raw) => propertyOf(raw, 'Name')?.value === name);
	return found && propertyOf(found, 'Value');
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
	const kind = propertyOf(witness, 'ResourceType');
	const name = nameOf(witness, work);
	const [property, told] = witnesses[(kind && text(kind, work.skip))?.toLowerCase() ?? ''] ?? [];
	if (property === undefined || name === undefined) return;
	const place = told === undefined ? witness : parameter(index, { resource: name }, told);
	const value = told === undefined ? name : place && text(place, work.skip);
	if (place && value) draft.set(`quorum.witness.${property}`, value, place);
}

function addNetworks(
	draft: Draft,
	raws: readonly Raw[] | undefined,
	index: ReadIndex,
	work: Work,
): void {
	if (!raws) return;
	const order = networkIds(
		parameter(index, { resourceType: 'Virtual Machine' }, 'MigrationNetworkOrder'),
	);
	const excluded = networkIds(
		parameter(index, { resourceType: 'Virtual Machine' }, 'MigrationExcludeNetworks'),
	);
	const entries = entriesFrom(raws, facts.networkFacts, work);
	for (const [number, entry] of entries.entries()) {
		const raw = raws[number] as Raw;
		addSubnets(entry, raw, work);
		const id = String(propertyOf(raw, 'Id')?.value ?? '').toLowerCase();
		if (excluded?.includes(id)) entry.set('liveMigration', null, raw);
		else if (order?.includes(id)) entry.set('liveMigration.priority', order.indexOf(id) + 1, raw);
	}
	draft.set(
		'networks',
		entries.map(({ value }) => value),
		raws[0] ?? draft.raw,
	);
}

/** The ids of networks stand in one text, between semicolons. */
function networkIds(raw: Raw | undefined): string[] | undefined {
	return typeof raw?.value === 'string'
		? raw.value
				.split(';')
				.map((id) => id.trim().toLowerCase())
				.filter(Boolean)
		: undefined;
}

function addSubnets(entry: Draft, raw: Raw, work: Work): void {
	const prefixes = (['Ipv4', 'Ipv6'] as const).flatMap((family) => {
		const [addresses, lengths] = [`${family}Addresses`, `${family}PrefixLengths`].map((name) => {
			const told = propertyOf(raw, name);
			return told ? (texts(told, work.skip) ?? []) : [];
		});
		return (addresses ?? []).flatMap((address, number) =>
			lengths?.[number] ? `${address}/${lengths[number]}` : [],
		);
	});
	const [address, mask] = ['Address', 'AddressMask'].map((name) => propertyOf(raw, name)?.value);
	if (
		prefixes.length === 0 &&
		typeof address === 'string' &&
		typeof mask === 'string' &&
		address !== ''
	) {
		const length = prefixLength(mask);
		if (length !== undefined) prefixes.push(`${address}/${length}`);
	}
	if (prefixes.length > 0) entry.set('subnet', prefixes.length === 1 ? prefixes[0] : prefixes, raw);
}

/** The length of a mask such as 255.255.255.0; undefined where its ones are not in one run. */
function prefixLength(mask: string): number | undefined {
	const bits = mask
		.split('.')
		.map((part) => Number(part).toString(2).padStart(8, '0'))
		.join('');
	return /^1*0*$/.test(bits) && bits.length === 32 ? bits.lastIndexOf('1') + 1 : undefined;
}

function isOfType(raw: Raw, type: string): boolean {
	const told = propertyOf(raw, 'ResourceType');
	return told !== undefined && text(told, () => {})?.toLowerCase() === type;
}

function addDisks(
	draft: Draft,
	resources: readonly Raw[] | undefined,
	index: ReadIndex,
	work: Work,
): void {
	if (!resources) return;
	const shared = new Set(
		index.all('Get-ClusterSharedVolume').map(({ raw }) => nameKey(nameOf(raw, work) ?? '')),
	);
	const witness = (draft.value as { quorum?: { witness?: { disk?: string } } }).quorum?.witness
		?.disk;
	const disks = resources.filter(
		(raw) => isOfType(raw, 'physical disk') && !shared.has(nameKey(nameOf(raw, work) ?? '')),
	);
	const entries = entriesFrom(disks, facts.diskFacts, work);
	for (const [number, entry] of entries.entries()) {
		const raw = disks[number] as Raw;
		const name = String(entry.value.name);
		if (witness !== undefined && nameKey(witness) === nameKey(name))
			entry.set('use', 'Witness', raw);
		addLun(entry, name, index);
	}
	draft.set(
		'disks',
		entries.map(({ value }) => value),
		disks[0] ?? draft.raw,
	);
}

/** A disk's resource knows the partition table's identifier, by which a node's disks tell its logical unit. */
function addLun(entry: Draft, resource: string, index: ReadIndex): void {
	const id = parameter(index, { resource }, 'DiskIdGuid')?.value;
	if (typeof id !== 'string' || id === '') return;
	const disk = index
		.all('MSFT_Disk')
		.find(({ raw }) => nameKey(String(propertyOf(raw, 'Guid')?.value ?? '')) === nameKey(id));
	const unique = disk && propertyOf(disk.raw, 'UniqueId');
	if (unique)
		entry.set(
			'lunId',
			text(unique, () => {}),
			unique,
		);
	const style = disk && propertyOf(disk.raw, 'PartitionStyle');
	const styleName = ['RAW', 'MBR', 'GPT'][Number(style?.value)];
	if (style && styleName && typeof style.value === 'number')
		entry.set('partitionStyle', styleName, style);
	const size = disk && propertyOf(disk.raw, 'Size');
	if (size)
		entry.set(
			'size',
			bytes(size, () => {}),
			size,
		);
}

function addSharedVolumes(
	draft: Draft,
	raws: readonly Raw[] | undefined,
	states: readonly Raw[] | undefined,
	work: Work,
): void {
	if (!raws) return;
	const entries = entriesFrom(raws, facts.sharedVolumeFacts, work);
	for (const [number, entry] of entries.entries()) {
		const information = propertyOf(raws[number] as Raw, 'SharedVolumeInfo');
		const one = information && wholeEntries(information, work.skip)?.[0];
		if (one) fill(entry, one, facts.volumeInfoFacts, work);
		const state = states?.find((raw) => nameOf(raw, work) === entry.value.name && isRefs(raw));
		if (state) entry.set('fileSystem', 'ReFS', state);
	}
	draft.set(
		'sharedVolumes',
		entries.map(({ value }) => value),
		raws[0] ?? draft.raw,
	);
}

/** The cluster's file system hides the one below it; that input and output is redirected for it tells. */
function isRefs(raw: Raw): boolean {
	const reason = propertyOf(raw, 'FileSystemRedirectedIOReason')?.value;
	return typeof reason === 'number'
		? (reason & 32) !== 0
		: /\bFileSystemReFs\b/i.test(String(reason ?? ''));
}

function addRoles(draft: Draft, groups: readonly Raw[] | undefined, work: Work): void {
	if (!groups) return;
	const entries = entriesFrom(groups, facts.roleFacts, work).filter(({ value }) => {
		const type = String(value.type ?? '');
		return type !== 'VirtualMachine' && !coreGroups.includes(type);
	});
	draft.set(
		'roles',
		entries.map(({ value }) => value),
		groups[0] ?? draft.raw,
	);
}

function addStorageSpacesDirect(
	draft: Draft,
	cluster: Raw,
	pools: readonly Raw[] | undefined,
	work: Work,
): void {
	const enabled = propertyOf(cluster, 'S2DEnabled');
	if (enabled?.value === 0) draft.set('storageSpacesDirect', null, enabled);
	if (enabled?.value !== 1) return;
	draft.set('storageSpacesDirect', {}, enabled);
	const [pool] = (pools ?? []).filter((raw) => propertyOf(raw, 'IsClustered')?.value === true);
	const [size, allocated] = ['Size', 'AllocatedSize'].map((name) => {
		const told = pool && propertyOf(pool, name);
		return told && integer(told, work.skip);
	});
	if (!pool || size === undefined) return;
	draft.set('storageSpacesDirect.poolSize', exactSize(size), pool);
	if (allocated !== undefined)
		draft.set('storageSpacesDirect.poolFree', exactSize(size - allocated), pool);
}
