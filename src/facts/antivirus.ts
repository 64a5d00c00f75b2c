import { isWithin, type WindowsServerVersion } from './windows-server.ts';

export const antivirusSources: readonly string[] = [
	'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/antivirus-exclusions-for-hyper-v-hosts',
	'https://learn.microsoft.com/defender-endpoint/configure-server-exclusions-microsoft-defender-antivirus',
];

/** The processes of Hyper-V that a scanner leaves alone, each with the version that brought it. */
const processes = [
	['vmms.exe', '2008R2'],
	['vmwp.exe', '2008R2'],
	['vmsp.exe', '2016'],
	['vmcompute.exe', '2019'],
] as const;

/** The files of machines that a scanner leaves alone, each with the version that brought it. */
const extensions = [
	['.vhd', '2008R2'],
	['.avhd', '2008R2'],
	['.vsv', '2008R2'],
	['.bin', '2008R2'],
	['.iso', '2008R2'],
	['.xml', '2008R2'],
	['.vhdx', '2012'],
	['.avhdx', '2012'],
	['.vhds', '2016'],
	['.rct', '2016'],
	['.mrt', '2016'],
	['.vmcx', '2016'],
	['.vmrs', '2016'],
	['.vmgs', '2016'],
	['.vhdpmem', '2019'],
] as const;

/** What antivirus software leaves alone on a host, as Microsoft recommends it. */
export function recommendedExclusions(version: WindowsServerVersion) {
	const isThere = ([, from]: (typeof processes | typeof extensions)[number]) =>
		isWithin(version, { from });
	return {
		processes: processes.filter(isThere).map(([name]) => name),
		extensions: extensions.filter(isThere).map(([extension]) => extension),
	};
}
