import { isCut, isRecord, type Raw, type Skip, valueAt } from './raw.ts';
import type { Read } from './reads.ts';
import { isHyperV, isSilent, readOfNode, readsOfCluster, readsOfHost, switchOf } from './scvmm.ts';
import { readsOfMachine } from './scvmm-machines.ts';

/** What cmdlets of Virtual Machine Manager print, by properties that no other object has together, and the reads that it amounts to. */
const objects: readonly (readonly [
	properties: readonly string[],
	reads: (raw: Raw, skip: Skip) => Read[],
])[] = [
	// Get-SCVirtualMachine
	[['HostName', 'VMCPath'], readsOfMachine],
	// Get-SCVMHost
	[['CommunicationStateString', 'CoresPerCPU', 'TotalMemory'], readsOfLoneHost],
	// Get-SCVMHostCluster
	[['ClusterName', 'Nodes'], readsOfCluster],
	// Get-SCVirtualNetwork
	[['LogicalNetworks', 'VMHostNetworkAdapters'], readsOfLoneSwitch],
];

/** The reads that an object of Virtual Machine Manager amounts to; undefined where it is none. */
export function readsOfManagerObject(raw: Raw, skip: Skip): Read[] | undefined {
	return readerOf(raw.value)?.(raw, skip);
}

/** Whether an object is what a cmdlet of Virtual Machine Manager prints. */
export function isObjectOfManager(value: unknown): boolean {
	return readerOf(value) !== undefined;
}

function readerOf(value: unknown) {
	if (!isRecord(value)) return undefined;
	return objects.find(([names]) => names.every((name) => Object.hasOwn(value, name)))?.[1];
}

/** A host that tells of itself what the nodes of a cluster do. */
function readsOfLoneHost(host: Raw, skip: Skip): Read[] {
	if (!isHyperV(host, skip)) return [];
	return [...readsOfHost(host, skip), ...(isSilent(host) ? [] : [readOfNode(host)])];
}

/** Past the depth of an export the name of its host stands there. */
function readsOfLoneSwitch(raw: Raw, skip: Skip): Read[] {
	const computer =
		valueAt(raw, 'VMHost.Name') ?? valueAt(raw, 'VMHost') ?? valueAt(raw, 'VMHostName');
	if (typeof computer === 'string' && computer !== '' && !isCut(computer))
		return [{ what: 'Get-VMSwitch', asked: { computer }, objects: [switchOf(raw)] }];
	skip(raw, 'is a virtual network, and does not name its host');
	return [];
}
