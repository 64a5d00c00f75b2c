import { isAzureLocal, isWithin, type WindowsServerVersion } from './windows-server.ts';

export const devicePoolSources: readonly string[] = [
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/deploy/use-gpu-with-clustered-vm',
	'https://learn.microsoft.com/azure-stack/hci/manage/use-gpu-with-clustered-vm',
];

/** Whether a cluster of a version starts a machine on another node that has a device of the same pool. */
export function hasDevicePools(version: WindowsServerVersion): boolean {
	// In Azure Local since its second release, whose Hyper-V is that of Windows Server 2022.
	return isWithin(version, { from: isAzureLocal(version) ? '2022' : '2025' });
}
