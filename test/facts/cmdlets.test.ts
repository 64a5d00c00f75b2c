import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type SoughtFact, shownBy } from '../../src/engine/shown-by.ts';
import { cmdlets } from '../../src/facts/cmdlets.ts';
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
	'Test-Cluster': 'what writes the report',
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
	// What names an adapter may be its name or its description.
	[
		'host',
		'networkAdapters[].status',
		{ ...host, entry: 'P3', unlisted: 'P3' },
		"Get-NetAdapter -CimSession 'HV02' | Where-Object { $_.Name, $_.InterfaceDescription -contains 'P3' } | Select-Object Status",
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
	[
		'cluster',
		'dynamicQuorum',
		{ cluster: 'HVC01' },
		"Get-Cluster -Name 'HVC01' | Select-Object DynamicQuorum",
	],
	[
		'virtualMachine',
		'replication.lastTestFailover',
		machine,
		"Measure-VMReplication -ComputerName 'HV01' -VMName 'web''01' | Select-Object LastTestFailoverInitiatedTime",
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
	[
		'cluster',
		'sharedVolumes[0].fileSystem',
		{ cluster: 'HVC01', entry: 'Volume1', path: 'C:\\ClusterStorage\\Volume1' },
		"Get-Volume -CimSession 'HVC01' -FilePath 'C:\\ClusterStorage\\Volume1' | Select-Object FileSystemType",
	],
])('%s %s: %s', (kind, fact, names, command) => {
	expect(shownBy({ kind, fact, names }, false)).toBe(`\`${command}\``);
});

test.each([
	['host processor.features', 'known to people'],
	['virtualMachine guest.operatingSystem', 'known to people'],
	['host memory.reserve', 'known to people'],
	['host switches[0].vlans', 'known to people'],
])('%s is %s', (key, said) => {
	const [kind, fact] = key.split(' ') as ['host', string];
	expect(shownBy({ kind, fact, names: {} }, false)).toBe(said);
});

/** What is no fact about an object, but how the manifest is written. */
const ofTheManifest = [
	...['apiVersion', 'kind', 'collected', 'defaults'],
	...['Defaults.virtualMachines', 'Defaults.hosts'],
];

interface ObjectSchema {
	readonly title?: string;
	readonly description?: string;
	readonly properties?: Readonly<Record<string, { description?: string; $ref?: string }>>;
	readonly definitions?: Readonly<Record<string, ObjectSchema>>;
}

test('every property of the reference names its cmdlet or class, or is known to people', () => {
	const wholes = schemas.map((text): ObjectSchema => JSON.parse(text));
	const definitions = wholes.flatMap((whole) => Object.entries(whole.definitions ?? {}));
	const isTold = (description = '') =>
		/known to people/i.test(description) ||
		Object.keys(cmdlets).some((name) => new RegExp(`\\b${name}\\b`).test(description));
	const objects = [...wholes, ...definitions.map(([, one]) => one)];
	const untold = objects.flatMap(({ title, description: ofObject = '', properties = {} }) =>
		/known to people/i.test(ofObject)
			? []
			: Object.entries(properties).flatMap(([name, { description, $ref }]) => {
					const definition = definitions.find(([one]) => one === $ref?.split('/').at(-1))?.[1];
					return isTold(description ?? definition?.description) ? [] : [`${title}.${name}`];
				}),
	);
	const isOfTheManifest = (key: string) =>
		ofTheManifest.some((one) => key === one || key.endsWith(`.${one}`));
	expect(untold.filter((key) => !isOfTheManifest(key))).toEqual([]);
});
