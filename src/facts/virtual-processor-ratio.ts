import { limit, limits } from './limits.ts';
import type { WindowsServerVersion } from './windows-server.ts';

/**
 * The ratio of virtual to logical processors that Windows Server 2008 R2 supports in one case: "A ratio
 * of 12:1 is supported on Hyper-V in Windows Server 2008 R2 Service Pack 1 when all guest operating
 * systems on the server run Windows 7. Otherwise, the supported ratio is 8:1."
 */
const windows7Ratio = 12;

export const virtualProcessorRatioSources: readonly string[] =
	limits.virtualProcessorsPerLogicalProcessor.sources;

/**
 * How many virtual processors a host may have for each of its logical processors; `null` where the
 * version has no such limit.
 *
 * @param onlyWindows7 Whether the host has service pack 1 and every guest on it is Windows 7.
 */
export function virtualProcessorRatio(
	version: WindowsServerVersion,
	onlyWindows7: boolean,
): number | null {
	const ratio = limit('virtualProcessorsPerLogicalProcessor', version) ?? null;
	return ratio !== null && onlyWindows7 ? windows7Ratio : ratio;
}
