const MB = 1024 ** 2;
const GB = 1024 ** 3;

export const memoryOverheadSources: readonly string[] = [
	'https://learn.microsoft.com/biztalk/technical-guides/system-resource-costs-on-hyper-v',
];

/**
 * What a machine costs its host besides the memory that its system sees: "32 MB for the first GB of RAM
 * allocated to each virtual machine, plus another 8 MB for every additional GB". Microsoft observed it on
 * Windows Server 2008 R2, and has published no other figure since.
 */
export function memoryOverhead(bytes: number): number {
	return bytes > 0 ? 32 * MB + Math.max(0, bytes / GB - 1) * 8 * MB : 0;
}
