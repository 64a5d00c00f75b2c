import { isWithin, type VersionRange, type WindowsServerVersion } from './windows-server.ts';

/** Where machines move between hosts that share no cluster (Move-VM), with their storage or without. */
export const movesOutsideClusters: VersionRange = { from: '2012' };

/** Where the files of a machine that runs move to another place (Move-VMStorage). */
export const storageMigration: VersionRange = { from: '2012' };

/**
 * Between which versions Move-VM is supported, besides a version and itself: any two of a range, and
 * pairs that work in one direction. What a host runs of them, configuration versions decide.
 */
const betweenVersions = {
	anyOf: { from: '2012R2' } satisfies VersionRange,
	oneWay: [['2012', '2012R2']] satisfies (readonly [WindowsServerVersion, WindowsServerVersion])[],
};

/** What the protocol by which two hosts authenticate asks of who starts a move between them. */
export const whoMayStart = {
	CredSSP: (source: string) => `start the move in a session on ${source} itself`,
	Kerberos: (source: string) =>
		`start the move on ${source}, or from elsewhere with constrained delegation of both to cifs and Microsoft Virtual System Migration Service`,
} as const;

/** Where the versions that may differ, the ways to authenticate, and what cannot travel are said. */
export const outsideClusterSources: readonly string[] = [
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/deploy/set-up-hosts-for-live-migration-without-failover-clustering',
	'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/hh831435(v=ws.11)',
];

export const storageMigrationSources: readonly string[] = [
	'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/hh831656(v=ws.11)',
	'https://learn.microsoft.com/powershell/module/hyper-v/move-vmstorage',
];

/** The disks of a machine that do not move outside its role; some keep it only where its files move. */
export const immovableDisks: Readonly<
	Record<'physical' | 'shared', { readonly onlyWithFiles: boolean; readonly source: string }>
> = {
	physical: {
		onlyWithFiles: false,
		source:
			'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/hh831435(v=ws.11)',
	},
	shared: {
		onlyWithFiles: true,
		source:
			'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/dn281956(v=ws.11)',
	},
};

/** Whether Move-VM is supported from a host of a version to one of another. */
export function canMoveBetween(from: WindowsServerVersion, to: WindowsServerVersion): boolean {
	const { anyOf, oneWay } = betweenVersions;
	if (![from, to].every((version) => isWithin(version, movesOutsideClusters))) return false;
	return (
		from === to ||
		[from, to].every((version) => isWithin(version, anyOf)) ||
		oneWay.some(([older, newer]) => from === older && to === newer)
	);
}
