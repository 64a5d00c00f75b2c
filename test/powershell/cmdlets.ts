import { readFileSync } from 'node:fs';
import {
	compareVersions,
	type WindowsServerVersion,
	windowsServerVersions,
} from '../../src/facts/windows-server.ts';

/**
 * What the cmdlet reference lists for each Windows Server version: module, cmdlet, and the version
 * that its parameters (aliases among them) came with; `*` is the cmdlet itself.
 *
 * @see https://github.com/MicrosoftDocs/windows-powershell-docs docset/winserver<version>-ps
 */
const reference: Readonly<Record<string, Readonly<Record<string, Record<string, string>>>>> =
	JSON.parse(readFileSync(new URL('cmdlets.json', import.meta.url), 'utf8'));

/** What other pages of Microsoft's document and the cmdlet reference does not list. */
const documentedElsewhere: Readonly<Record<string, Record<string, string>>> = {
	// https://learn.microsoft.com/windows-server/virtualization/hyper-v/configure-processor-compatibility-mode
	// https://learn.microsoft.com/powershell/module/activedirectory/get-adtrust
	// https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-R2-and-2008/ee617195(v=technet.10)
	'Get-ADComputer': { 'from 2012': 'Identity' },
	'Move-ADObject': { 'from 2012': 'Identity TargetPath' },
	'Get-ADTrust': { 'from 2012': 'Filter' },
	// https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/persistent-memory-cmdlets
	'Get-VMPmemController': { 'from 2019': 'ComputerName VMName' },
	// An alias of Get-VMSnapshot.
	'Get-VMCheckpoint': { 'from 2016': 'ComputerName VMName' },
	// https://learn.microsoft.com/windows-server/virtualization/hyper-v/deploy/deploying-graphics-devices-using-dda
	'Get-VMAssignableDevice': { 'from 2016': 'VMName' },
	'Remove-VMAssignableDevice': { 'from 2016': 'LocationPath VMName' },
	'Set-VMProcessor': { 'from 2025': 'CompatibilityForMigrationMode' },
};

/**
 * The module FailoverClusters of Windows Server 2008 R2.
 *
 * @see https://learn.microsoft.com/previous-versions/windows/powershell-scripting/ee461009(v=technet.10)
 */
const of2008R2 = new Set(
	[
		'Add-Cluster: Checkpoint Disk FileServerRole GenericApplicationRole GenericScriptRole GenericServiceRole Group Node PrintServerRole Resource ResourceDependency ResourceType ServerRole SharedVolume VirtualMachineRole',
		'Block-Cluster: Access',
		'Clear-Cluster: DiskReservation Node',
		'Get-Cluster: Access AvailableDisk Checkpoint Group Log Network NetworkInterface Node OwnerNode Parameter Quorum Resource ResourceDependency ResourceDependencyReport ResourceType SharedVolume',
		'Grant-Cluster: Access',
		'Move-Cluster: Group Resource SharedVolume VirtualMachineRole',
		'Remove-Cluster: Access Checkpoint Group Node Resource ResourceDependency ResourceType SharedVolume',
		'Repair-Cluster: SharedVolume',
		'Resume-Cluster: Node Resource',
		'Set-Cluster: Log OwnerNode Parameter Quorum ResourceDependency',
		'Start-Cluster: Group Node Resource',
		'Stop-Cluster: Group Node Resource',
		'Suspend-Cluster: Node Resource',
		'Test-Cluster: ResourceFailure',
		'Update-Cluster: IPResource VirtualMachineConfiguration',
	].flatMap((line) => {
		const [verb = '', nouns = ''] = line.split(': ');
		return nouns.split(' ').map((noun) => verb + noun);
	}),
).add('Get-Cluster');
for (const verb of ['New', 'Remove', 'Start', 'Stop', 'Test']) of2008R2.add(`${verb}-Cluster`);
// https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-R2-and-2008/cc732263(v=ws.11)
for (const verb of ['Add', 'Get', 'Remove']) of2008R2.add(`${verb}-WindowsFeature`);

/** Parameters of these that came with Windows Server 2012. */
const notIn2008R2: Readonly<Record<string, readonly string[]>> = {
	'Move-ClusterVirtualMachineRole': ['MigrationType', 'Wait', 'VMId'],
	'Resume-ClusterNode': ['Failback'],
	'Suspend-ClusterNode': ['Drain', 'ForceDrain', 'TargetNode', 'Wait'],
};

/** The cmdlets of PowerShell itself that texts use, with their parameters (and operators). */
const core: Readonly<Record<string, string>> = {
	'Add-Computer': 'DomainName',
	'ForEach-Object': 'Process',
	'Get-Acl': 'Path',
	'Get-CimInstance': 'ClassName ComputerName Namespace Filter',
	'Get-ComputerInfo': '',
	'Get-ChildItem': 'Path',
	'Get-Counter': 'ComputerName Counter',
	'Get-Date': '',
	'Get-HotFix': 'ComputerName',
	'Get-ItemProperty': 'Path',
	'Get-Service': 'ComputerName Name',
	'Get-WmiObject': 'Class ComputerName Namespace Filter',
	'Invoke-Command': 'ComputerName ScriptBlock',
	'Restart-Computer': 'ComputerName',
	'Set-ItemProperty': 'Path Name Value',
	'Select-Object': 'ExpandProperty First Property',
	'Set-Service': 'Name StartupType',
	'Start-Service': 'Name',
	'Where-Object': 'EQ NE LT GT LE GE Like NotLike Match NotMatch In NotIn Contains',
};

const common = ['Confirm', 'WhatIf', 'Verbose', 'ErrorAction', 'PassThru'];

/** The version that each parameter of a cmdlet came with, and the one that it is gone from. */
function parametersOf(cmdlet: string): Map<string, { from?: string; until?: string }> {
	const found = new Map<string, { from?: string; until?: string }>();
	const tables = [...Object.values(reference), documentedElsewhere];
	for (const table of tables)
		for (const [range, names] of Object.entries(table[cmdlet] ?? {})) {
			const [bound = '', version = ''] = range.split(' ');
			const keys = names.toLowerCase().split(' ');
			// A cmdlet is as old as the oldest of its parameters.
			for (const key of bound === 'from' ? ['*', ...keys] : keys) {
				const known = found.get(key)?.from;
				if (bound === 'from' && isVersion(known) && isVersion(version))
					if (compareVersions(known, version) < 0) continue;
				found.set(key, { ...found.get(key), [bound]: version });
			}
		}
	return found;
}

/**
 * What a version of Windows Server does not have of a command.
 *
 * @returns one sentence for each fault; none where the command can be typed there.
 */
export function faultsOf(
	{ name, parameters }: { name: string; parameters: readonly string[] },
	version: WindowsServerVersion,
): string[] {
	if (core[name] !== undefined) {
		const known = core[name].toLowerCase().split(' ');
		return parameters
			.filter((one) => !known.includes(one.toLowerCase()))
			.map((one) => `${name} -${one}: not among the parameters that the tests know`);
	}
	if (version === '2008R2' && !of2008R2.has(name))
		return [`${name}: Windows Server 2008 R2 has no such cmdlet`];
	const on = version === '2008R2' ? '2012' : version;
	const known = parametersOf(name);
	const isThere = (key: string) => {
		const { from, until } = known.get(key) ?? {};
		return (
			isVersion(from) &&
			compareVersions(from, on) <= 0 &&
			!(isVersion(until) && compareVersions(until, on) <= 0)
		);
	};
	if (version === '2008R2' && /-WindowsFeature$/.test(name)) return [];
	if (!isThere('*')) return [`${name}: Windows Server ${version} has no such cmdlet`];
	return parameters
		.filter(
			(one) =>
				!(common.includes(one) || isThere(one.toLowerCase())) ||
				(version === '2008R2' && notIn2008R2[name]?.includes(one)),
		)
		.map((one) => `${name} -${one}: not in Windows Server ${version}`);
}

function isVersion(text: string | undefined): text is WindowsServerVersion {
	return windowsServerVersions.some((one) => one === text);
}

/** The cmdlets of some modules that a version of Windows Server documents, each with its parameters in lower case. */
export function cmdletsOf(
	version: WindowsServerVersion,
	modules: readonly string[],
): ReadonlyMap<string, readonly string[]> {
	const names = modules.flatMap((module) => Object.keys(reference[module] ?? {}));
	const there = names.filter((name) => faultsOf({ name, parameters: [] }, version).length === 0);
	return new Map(
		there.map((name) => {
			const parameters = [...parametersOf(name).keys()].filter((key) => /^[a-z]+$/.test(key));
			const are = parameters.filter(
				(one) => faultsOf({ name, parameters: [one] }, version).length === 0,
			);
			return [name, are];
		}),
	);
}
