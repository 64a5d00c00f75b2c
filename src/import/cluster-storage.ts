import { nameKey } from '../estate/names/names.ts';
import * as facts from './cluster-facts.ts';
import { nameOf, parameter } from './cluster-parameters.ts';
import type { Draft } from './draft.ts';
import { entriesFrom, fill, type Work } from './map.ts';
import { propertyOf, type Raw, valueAt } from './raw.ts';
import type { Answered, ReadIndex } from './read-index.ts';
import { bytes, exactSize, integer, listOf, text, wholeEntries } from './readers.ts';

function isOfType(raw: Raw, type: string): boolean {
	const told = propertyOf(raw, 'ResourceType');
	return told !== undefined && text(told, () => {})?.toLowerCase() === type;
}

/** Whether a resource is one that the core group of each cluster has, at least the last of them. */
function isOfCluster(raw: Raw): boolean {
	return ownTypes.some((type) => isOfType(raw, type));
}

const ownTypes = ['network name', 'distributed network name'];

/** Clustered disks that are no shared volumes, unless only some resources were exported: every cluster has one of its own. */
export function addDisks(
	draft: Draft,
	resources: readonly Raw[] | undefined,
	index: ReadIndex,
	work: Work,
): void {
	if (!resources) return;
	const [first] = resources;
	if (first && !index.areAll('Get-ClusterResource') && !resources.some(isOfCluster)) {
		work.skip(first, 'is one of some resources, and the disks may be more: export all of them');
		return;
	}
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
		addDrive(entry, name, index);
	}
	draft.set(
		'disks',
		entries.map(({ value }) => value),
		disks[0] ?? draft.raw,
	);
}

/** A disk's resource knows the identifier of its partition table, and so do the disks of the nodes. */
function disksOf(resource: string, index: ReadIndex): readonly Answered[] {
	const id = parameter(index, { resource }, 'DiskIdGuid')?.value;
	if (typeof id !== 'string' || id === '') return [];
	return index
		.all('MSFT_Disk')
		.filter(({ raw }) => nameKey(String(valueAt(raw, 'Guid') ?? '')) === nameKey(id));
}

function diskOf(resource: string, index: ReadIndex): Raw | undefined {
	return disksOf(resource, index)[0]?.raw;
}

/** The node that a disk is on gives it a letter; disks of several letters are told by none. */
function addDrive(entry: Draft, resource: string, index: ReadIndex): void {
	const partitions = disksOf(resource, index).flatMap(({ raw, asked: { computer = '' } }) =>
		(index.ofComputer('MSFT_Partition', computer) ?? []).filter(
			(one) => valueAt(one, 'DiskNumber') === valueAt(raw, 'Number'),
		),
	);
	const letters = partitions.flatMap((raw) => {
		const paths = propertyOf(raw, 'AccessPaths');
		return ((paths && listOf(text)(paths, () => {})) ?? []).flatMap(
			(path) => /^([A-Z]:)\\$/i.exec(path)?.[1] ?? [],
		);
	});
	const [letter, ...others] = new Set(letters);
	if (others.length === 0) entry.set('path', letter, partitions[0] ?? entry.raw);
}

function addLun(entry: Draft, resource: string, index: ReadIndex): void {
	const disk = diskOf(resource, index);
	if (!disk) return;
	const unique = propertyOf(disk, 'UniqueId');
	if (unique)
		entry.set(
			'lunId',
			text(unique, () => {}),
			unique,
		);
	const style = propertyOf(disk, 'PartitionStyle');
	const styleName = ['RAW', 'MBR', 'GPT'][Number(style?.value)];
	if (style && styleName && typeof style.value === 'number')
		entry.set('partitionStyle', styleName, style);
	const size = propertyOf(disk, 'Size');
	if (size)
		entry.set(
			'size',
			bytes(size, () => {}),
			size,
		);
}

/** Get-ClusterSharedVolume. */
export function addSharedVolumes(
	draft: Draft,
	raws: readonly Raw[] | undefined,
	index: ReadIndex,
	work: Work,
): void {
	if (!raws) return;
	const states = index.all('Get-ClusterSharedVolumeState');
	const volumes = index.all('MSFT_Volume');
	const entries = entriesFrom(raws, facts.sharedVolumeFacts, work);
	for (const [number, entry] of entries.entries()) {
		const information = propertyOf(raws[number] as Raw, 'SharedVolumeInfo');
		const one = information && wholeEntries(information, work.skip)?.[0];
		if (one) fill(entry, one, facts.volumeInfoFacts, work);
		const volume = volumes.find(({ raw }) => isAt(raw, entry.value.volumePath));
		if (volume) fill(entry, volume.raw, facts.volumeFacts, work);
		const state = states.find(({ raw }) => nameOf(raw, work) === entry.value.name && isRefs(raw));
		if (state) entry.set('fileSystem', 'ReFS', state.raw);
		const disk = diskOf(String(entry.value.name), index);
		if (disk) fill(entry, disk, [...facts.diskOfVolumeFacts, ...facts.sectorFacts], work);
	}
	draft.set(
		'sharedVolumes',
		entries.map(({ value }) => value),
		raws[0] ?? draft.raw,
	);
}

function isAt(volume: Raw, path: unknown): boolean {
	const own = valueAt(volume, 'Path');
	return typeof own === 'string' && typeof path === 'string' && nameKey(own) === nameKey(path);
}

/** The cluster's file system hides the one below it; that input and output is redirected for it tells. */
function isRefs(raw: Raw): boolean {
	const reason = valueAt(raw, 'FileSystemRedirectedIOReason');
	return typeof reason === 'number'
		? (reason & 32) !== 0
		: /\bFileSystemReFs\b/i.test(String(reason ?? ''));
}

/** The pool of Storage Spaces Direct, or that there is none. */
export function addStorageSpacesDirect(
	draft: Draft,
	cluster: Raw,
	pools: readonly Raw[] | undefined,
	work: Work,
): void {
	const enabled = propertyOf(cluster, 'S2DEnabled');
	if (enabled?.value === 0) draft.set('storageSpacesDirect', null, enabled);
	if (enabled?.value !== 1) return;
	draft.set('storageSpacesDirect', {}, enabled);
	const [pool] = (pools ?? []).filter((raw) => valueAt(raw, 'IsClustered') === true);
	const [size, allocated] = ['Size', 'AllocatedSize'].map((name) => {
		const told = pool && propertyOf(pool, name);
		return told && integer(told, work.skip);
	});
	if (!pool || size === undefined) return;
	draft.set('storageSpacesDirect.poolSize', exactSize(size), pool);
	if (allocated !== undefined)
		draft.set('storageSpacesDirect.poolFree', exactSize(size - allocated), pool);
}
