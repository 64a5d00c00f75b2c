import { computerKey } from '../estate/names/names.ts';
import type { Draft } from './draft.ts';
import { enumerations } from './enumerations.ts';
import { addList, entriesFrom, type Mapping, type Work } from './map.ts';
import { type Raw, valueAt } from './raw.ts';
import type { ReadIndex } from './read-index.ts';
import { capacity, oneOf, text } from './readers.ts';

/**
 * MSFT_PhysicalDisk.
 *
 * @see https://learn.microsoft.com/windows-hardware/drivers/storage/msft-physicaldisk
 */
const physicalDiskFacts: Mapping = [
	['uniqueId', 'UniqueId', text],
	['busType', 'BusType', oneOf({ ...enumerations.busType, 0: 'Unknown' }, { Unknown: undefined })],
	['mediaType', 'MediaType', oneOf(enumerations.mediaType)],
	['size', 'Size', capacity],
	['usage', 'Usage', oneOf(enumerations.diskUsage, { Unknown: undefined })],
];

/** What is reached through a network, or lies on other disks, is not in the host: Fibre Channel, iSCSI, files, Storage Spaces. */
const elsewhere = [6, 9, 14, 15, 16];

/**
 * The disks in a host. Each node of Storage Spaces Direct lists those of all nodes: MSFT_StorageNodeToPhysicalDisk
 * tells which are connected to it, and by their numbers those that it boots from.
 *
 * @see https://learn.microsoft.com/windows-hardware/drivers/storage/msft-storagenodetophysicaldisk
 */
export function addPhysicalDisks(
	draft: Draft,
	computer: string,
	index: ReadIndex,
	work: Work,
): void {
	const [listed, links, system] = [
		'MSFT_PhysicalDisk',
		'MSFT_StorageNodeToPhysicalDisk',
		'MSFT_Disk',
	].map((what) => index.ofComputer(what, computer));
	if (!listed || !links || !system) return;
	const own = links.filter((link) => isConnected(link, computer));
	const booting = system.filter(isOfSystem).map((disk) => valueAt(disk, 'Number'));
	const isBooted = (link: Raw) => booting.includes(valueAt(link, 'DiskNumber'));
	const numbers = new Set(own.filter(isBooted).map((link) => valueAt(link, 'DiskNumber')));
	if (booting.length === 0 || numbers.size < booting.length) return;
	const booted = new Set(own.filter(isBooted).map(diskOf));
	const ids = new Set(own.map(diskOf).filter((id) => !booted.has(id)));
	const byId = new Map(listed.map((disk) => [idIn(valueAt(disk, 'ObjectId'), 'PD'), disk]));
	const disks = [...ids].map((id) => byId.get(id));
	if (ids.has(undefined) || !disks.every((disk) => disk !== undefined)) return;
	const inside = disks.filter((disk) => !elsewhere.includes(Number(valueAt(disk, 'BusType'))));
	addList(draft, 'storage.physicalDisks', inside, (raws) =>
		entriesFrom(raws, physicalDiskFacts, work),
	);
}

function isConnected(link: Raw, computer: string): boolean {
	const node = idIn(valueAt(link, 'StorageNode.ObjectId'), 'SN');
	return (
		node !== undefined &&
		computerKey(node) === computerKey(computer) &&
		valueAt(link, 'IsPhysicallyConnected') === true
	);
}

function isOfSystem(disk: Raw): boolean {
	return valueAt(disk, 'IsBoot') === true || valueAt(disk, 'IsSystem') === true;
}

function diskOf(link: Raw): string | undefined {
	return idIn(valueAt(link, 'PhysicalDisk.ObjectId'), 'PD');
}

/** What a path of Storage Spaces names: `...ObjectId="{...}:SN:HV01"`. Before it stands who was asked. */
function idIn(path: unknown, kind: 'SN' | 'PD'): string | undefined {
	const [, id] = String(path).match(new RegExp(`:${kind}:([^"]+)`)) ?? [];
	return id?.toLowerCase();
}
