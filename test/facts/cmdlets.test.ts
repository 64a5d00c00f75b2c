import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type SoughtFact, shownBy } from '../../src/engine/shown-by.ts';
import { cmdlets, knownToPeople } from '../../src/facts/cmdlets.ts';
import { windowsServerVersions } from '../../src/facts/windows-server.ts';
import { faultsOf } from '../powershell/cmdlets.ts';
import { commandsOf } from '../powershell/commands.ts';

const schemas = ['cluster', 'host', 'virtual-machine', 'defs'].map((name) =>
	readFileSync(`schemas/${name}.schema.json`, 'utf8'),
);

/** What the schemas name that shows no fact, and why. */
const showsNothing: Readonly<Record<string, string>> = {
	'Add-VMHostAssignableDevice': 'how a host comes to a fact',
	'Auto-Select': 'a usage of a disk',
	'Failover-Clustering': 'a feature',
	'Manual-Select': 'a usage of a disk',
	'Move-ClusterVirtualMachineRole': 'what a planned migration asks for',
	'Move-VM': 'what a planned migration asks for',
	'Move-VMStorage': 'what a planned migration asks for',
	'New-ClusterAffinityRule': 'how a rule comes to be',
	'Set-ClusterQuorum': 'how a witness comes to be',
};

test('the cmdlets and classes that the schemas name are listed, and no others', () => {
	const named = schemas.flatMap((text) =>
		[...text.matchAll(/\b(?:[A-Z][a-z]+-[A-Z]\w+|(?:Win32|Msvm|MSFT)_\w+)/g)].map(([name]) => name),
	);
	const listed = [...Object.keys(cmdlets), ...Object.keys(showsNothing)];
	expect([...new Set(named)].sort()).toEqual(listed.sort());
});

test.each(Object.entries(cmdlets))('%s is asked as some version has it', (_, { commands }) => {
	for (const text of commands)
		for (const command of commandsOf(text.replaceAll(/[[\]]/g, '')))
			expect(windowsServerVersions.map((version) => faultsOf(command, version))).toContainEqual([]);
});

const host = { host: 'HV02' };
const machine = { host: 'HV01', virtualMachine: "web'01" };
const disk = { ...machine, path: 'C:\\ClusterStorage\\Volume1\\os.vhdx' };

test.each<[SoughtFact['kind'], string, Record<string, string>, string]>([
	['host', 'memory.total', host, "Get-VMHost -ComputerName 'HV02' | Select-Object MemoryCapacity"],
	['host', 'switches', host, "Get-VMSwitch -ComputerName 'HV02'"],
	[
		'host',
		'processor.name',
		host,
		"Get-CimInstance -ComputerName 'HV02' -ClassName Win32_Processor | Select-Object Name",
	],
	['host', 'storage.luns', host, "Get-Disk -CimSession 'HV02' | Select-Object UniqueId"],
	[
		'virtualMachine',
		'memory.startup',
		machine,
		"Get-VMMemory -ComputerName 'HV01' -VMName 'web''01' | Select-Object Startup",
	],
	[
		'virtualMachine',
		'owner',
		machine,
		"Get-ClusterGroup -Name 'web''01' | Select-Object OwnerNode",
	],
	[
		'virtualMachine',
		'hardDrives[0].size',
		disk,
		"Get-VHD -ComputerName 'HV01' -Path 'C:\\ClusterStorage\\Volume1\\os.vhdx' | Select-Object Size",
	],
	// Without the path there is nothing to ask Get-VHD for: the list of disks tells it.
	[
		'virtualMachine',
		'hardDrives[0].size',
		machine,
		"Get-VMHardDiskDrive -ComputerName 'HV01' -VMName 'web''01'",
	],
	[
		'cluster',
		'sharedVolumes[0].path',
		{ cluster: 'HVC01', entry: 'Volume1' },
		"(Get-ClusterSharedVolume -Cluster 'HVC01' -Name 'Volume1').SharedVolumeInfo.FriendlyVolumeName",
	],
])('%s %s: %s', (kind, fact, names, command) => {
	expect(shownBy({ kind, fact, names }, false)).toBe(`\`${command}\``);
});

test.each([
	['host processor.features', 'known to people'],
	['virtualMachine guest.operatingSystem', 'known to people'],
	['host memory.reserve', 'known to people'],
])('%s is %s', (key, said) => {
	const [kind, fact] = key.split(' ') as ['host', string];
	expect(shownBy({ kind, fact, names: {} }, false)).toBe(said);
});

test('what people know is a part of something that a cmdlet shows', () => {
	for (const key of knownToPeople) {
		const [kind, fact] = key.split(' ') as ['host', string];
		const whole = fact.replace(/(\[\])?\.\w+$/, '');
		const names = { cluster: 'HVC01', host: 'HV02', virtualMachine: 'app01' };
		expect(shownBy({ kind, fact: whole, names }, false)).toMatch(/^`/);
	}
});
