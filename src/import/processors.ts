import type { Draft } from './draft.ts';
import * as facts from './host-facts.ts';
import { fill, type Work } from './map.ts';
import { propertyOf, type Raw, valueAt } from './raw.ts';

type Of = (what: string) => readonly Raw[] | undefined;

/** The processors of a host, all packages together, and their NUMA nodes. */
export function addProcessors(draft: Draft, of: Of, work: Work): void {
	const packages = of('Win32_Processor');
	const [first] = packages ?? [];
	if (packages && first) {
		fill(draft, first, facts.processorFacts, work);
		draft.set('processor.sockets', packages.length, first);
		const cores = packages.map((raw) => valueAt(raw, 'NumberOfCores'));
		if (cores.every((count): count is number => typeof count === 'number'))
			draft.set(
				'processor.cores',
				cores.reduce((sum, count) => sum + count, 0),
				first,
			);
	}
	addNumaNodes(draft, of);
}

/** Get-VMHost lists its NUMA nodes, too; of those that -Depth cut off the names of their type are left. */
function addNumaNodes(draft: Draft, of: Of): void {
	const numaNodes = of('Get-VMHostNumaNode');
	const [numaNode] = numaNodes ?? [];
	if (numaNodes && numaNode) draft.set('processor.numaNodes', numaNodes.length, numaNode);
	const [host] = of('Get-VMHost') ?? [];
	const status = host && propertyOf(host, 'HostNumaStatus');
	if (status && Array.isArray(status.value) && status.value.length > 0)
		draft.set('processor.numaNodes', status.value.length, status);
}
