const MB = 1024 ** 2;
const GB = 1024 ** 3;

export const memoryReserveSources: readonly string[] = [
	'https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/main/hyperv-tools/root-memory-reserve/readme.md',
	'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/hh831766(v=ws.11)',
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/dynamic-memory',
];

/**
 * The memory, in bytes, that Hyper-V keeps from the virtual machines where a host declares no reserve.
 *
 * The amount is the only one that Microsoft has published: "By default, Hyper-V root reserve is: 384MB +
 * 30MB per 1GB of physical memory on the host machine." It names no version. On the versions: "Hyper-V
 * running on Windows Server 2012 R2 monitors the runtime health of the host operating system to
 * determine how much memory can be safely allocated to virtual machines. In previous versions, Hyper-V
 * performed calculations at boot-time"; and Windows Server 2012 improved these calculations. So a
 * machine that misses by less than the reserve may still start.
 */
export function defaultReserve(totalBytes: number): number {
	return 384 * MB + Math.round((totalBytes / GB) * 30 * MB);
}
