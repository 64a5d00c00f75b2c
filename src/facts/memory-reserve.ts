import { isWithin, type WindowsServerVersion } from './windows-server.ts';

const MB = 1024 ** 2;
const GB = 1024 ** 3;

/** The memory that Hyper-V keeps from the virtual machines, for the management operating system. */
export interface MemoryReserve {
	readonly bytes: number;
	/**
	 * calculated: Hyper-V reckons it when the host starts. monitored: Hyper-V watches the host while it
	 * runs and has no fixed reserve, so that the amount is an estimate.
	 */
	readonly method: 'calculated' | 'monitored';
}

export const memoryReserveSources: readonly string[] = [
	'https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/main/hyperv-tools/root-memory-reserve/readme.md',
	'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-R2-and-2012/hh831766(v=ws.11)',
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/dynamic-memory',
];

export const machineOverheadSources: readonly string[] = [
	'https://learn.microsoft.com/biztalk/technical-guides/system-resource-costs-on-hyper-v',
];

/**
 * The memory reserve of a host that declares none.
 *
 * The amount is the only one that Microsoft has published: "By default, Hyper-V root reserve is: 384MB +
 * 30MB per 1GB of physical memory on the host machine." It names no version. On the versions: "Hyper-V
 * running on Windows Server 2012 R2 monitors the runtime health of the host operating system to
 * determine how much memory can be safely allocated to virtual machines. In previous versions, Hyper-V
 * performed calculations at boot-time"; and Windows Server 2012 improved these calculations. So a
 * machine that misses by less than the reserve may still start.
 */
export function defaultReserve(totalBytes: number, version: WindowsServerVersion): MemoryReserve {
	return {
		bytes: 384 * MB + Math.round((totalBytes / GB) * 30 * MB),
		method: isWithin(version, { to: '2012' }) ? 'calculated' : 'monitored',
	};
}

/**
 * The memory that Hyper-V takes for a running machine, beside the memory assigned to it: "observed to be
 * approximately 300 MB for the hypervisor, plus 32 MB for the first GB of RAM allocated to each virtual
 * machine, plus another 8 MB for every additional GB". The page names no version; the pages beside it
 * are about Windows Server 2008 and 2008 R2, so it is undefined for the versions after them.
 */
export function machineOverhead(
	assignedBytes: number,
	version: WindowsServerVersion,
): number | undefined {
	if (version !== '2008R2') return undefined;
	return 32 * MB + Math.max(0, Math.ceil(assignedBytes / GB) - 1) * 8 * MB;
}
