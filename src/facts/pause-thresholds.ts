const MB = 1024 ** 2;
const GB = 1024 ** 3;

/**
 * At which free space of a volume the Hyper-V of Windows Server 2008 and 2008 R2 pauses the machines on it,
 * and at which it begins to warn.
 *
 * @see https://blogs.msdn.microsoft.com/virtual_pc_guy/2009/04/22/why-is-my-virtual-machine-paused-critical-hyper-v/
 */
const thresholds = [
	['paused', 200 * MB],
	['warned', 2 * GB],
] as const;

/** What Hyper-V does with so much free space on a volume, and below how much; undefined where it does nothing. */
export function pauseThreshold(free: number) {
	const [reached] = thresholds.filter(([, threshold]) => free < threshold);
	return reached && { id: reached[0], threshold: reached[1] };
}
