import type { Draft } from './draft.ts';
import { addList, entriesFrom, type Mapping, type Work } from './map.ts';
import { propertyOf } from './raw.ts';
import type { Machine, ReadIndex } from './read-index.ts';
import { flag, integer, type Reader, text } from './readers.ts';

/**
 * The make and model of a graphics processor. Its path leads to a slot of one host, and PCI's words for the
 * model are in it: `PCI#VEN_10DE&DEV_2860&SUBSYS_252D1043&REV_A1#4&296b7397&0&0008#{…}\\GPUPARAV`.
 */
const model: Reader<string> = (raw, skip) => {
	const path = text(raw, skip);
	return path && (/(?:^|[\\#])PCI[\\#](VEN_[^\\#]+)/i.exec(path)?.[1] ?? path);
};

/** Get-VMHostPartitionableGpu. */
export const partitionableGpuFacts: Mapping = [
	['name', 'Name', model],
	['partitionCount', 'PartitionCount', integer],
	['supportsIncomingLiveMigration', 'SupportsIncomingLiveMigration', flag],
];

/** Get-VMGpuPartitionAdapter, whose Name is the same for all: GPU Partition Settings, in the host's language. */
const gpuPartitionFacts: Mapping = [
	['name', 'InstancePath', model],
	['supportsOutgoingLiveMigration', 'SupportsOutgoingLiveMigration', flag],
];

/** The partitions of a machine. One that names no graphics processor takes any that its host has. */
export function addGpuPartitions(
	draft: Draft,
	machine: Machine,
	index: ReadIndex,
	work: Work,
): void {
	const adapters = index.ofMachine('Get-VMGpuPartitionAdapter', machine);
	const paths = (index.ofComputer('Get-VMHostPartitionableGpu', machine.computer) ?? []).flatMap(
		(gpu) => propertyOf(gpu, 'Name') ?? [],
	);
	const [only, ...others] = new Set(paths.map((path) => model(path, () => {})));
	addList(draft, 'gpuPartitionAdapters', adapters, (raws) =>
		entriesFrom(raws, gpuPartitionFacts, work).map((entry) => {
			if (others.length === 0) entry.set('name', only, paths[0] ?? entry.raw);
			return entry;
		}),
	);
}
