import type { WindowsServerVersion } from './windows-server.ts';

/**
 * The builds of the hosts that bring their own integration services on a disk, by version, with the
 * service packs in order. The services that a build brings carry its number. From Windows Server
 * 2016 on there is no such disk: Windows Update keeps the services of every Windows guest current.
 *
 * @see https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/manage-hyper-v-integration-services
 * @see https://learn.microsoft.com/windows/win32/sysinfo/operating-system-version
 */
export const integrationServicesBuilds: {
	readonly [Version in WindowsServerVersion]?: readonly [string, ...string[]];
} = {
	'2008R2': ['6.1.7600', '6.1.7601'],
	'2012': ['6.2.9200'],
	'2012R2': ['6.3.9600'],
};

/** Whether a version of integration services comes from before a build, hotfixes left aside. */
export function isFromBefore(version: string, build: string): boolean {
	const [parts, others] = [version, build].map((text) => text.split('.').slice(0, 3).map(Number));
	const index = parts?.findIndex((part, at) => part !== others?.[at]) ?? -1;
	return index >= 0 && (parts?.[index] ?? 0) < (others?.[index] ?? 0);
}

/** How a guest gets the integration services of its host. */
export const installIntegrationServices =
	'Connect to {virtualMachine} by Virtual Machine Connection, choose Action > Insert Integration Services Setup Disk, run the set-up in the guest, and eject the disk afterwards.';
