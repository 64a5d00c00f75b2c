import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { importFiles } from '../src/cli/commands/import.ts';
import { settingsOf } from '../src/engine/config.ts';
import { lintEstate } from '../src/engine/lint.ts';
import { openEstate } from '../src/engine/open-estate.ts';
import { longTermVersions } from '../src/facts/windows-server.ts';
import { tidy } from '../src/import/tidy.ts';
import { writeOneFile } from '../src/import/write.ts';
import {
	buildEngine,
	parseScript,
	type RunsScripts,
	realShells,
	runScript,
} from './powershell/engine.ts';
import { mockedModules } from './powershell/mocks.ts';

const script = 'collect/Export-HvlintInventory.ps1';
const cluster = readFileSync('test/powershell/estates/cluster.ps1', 'utf8');

/** What one read of an inventory has. */
interface Read {
	readonly command?: string;
	readonly class?: string;
	readonly registry?: string;
	readonly session?: string;
	readonly computer?: string;
	readonly name?: string;
	readonly path?: string;
	readonly objects?: readonly Record<string, unknown>[];
	readonly error?: string;
}

async function collectIn(
	run: RunsScripts,
	environment: string,
	parameters: Readonly<Record<string, string | readonly string[]>>,
) {
	const path = join(mkdtempSync(join(tmpdir(), 'hvlint-collector-')), 'inventory.json');
	const ran = await run(environment, script, { ...parameters, Path: path });
	const text = ran.failure === null ? readFileSync(path, 'utf8') : undefined;
	const reads: readonly Read[] = text === undefined ? [] : JSON.parse(text).reads;
	/** The objects that a command or a class gave of a computer, or why there are none. */
	const read = (what: string, computer?: string) => {
		const found = reads.find(
			(one) =>
				(one.command ?? one.class ?? one.session) === what &&
				(computer === undefined || one.computer === computer),
		);
		return found?.objects ?? found?.error;
	};
	return { ...ran, path, text, reads, read };
}

type Tail<All extends readonly unknown[]> = All extends [unknown, ...infer Rest] ? Rest : never;

/** What is said of the manifests that an import makes of an inventory. */
function alarmsOf(inventory = '') {
	const imported = importFiles([
		{ path: 'inventory.json', bytes: Buffer.from(inventory), named: true },
	]);
	const bytes = Buffer.from(writeOneFile(imported.manifests.map(tidy)));
	const options = { rules, settings: settingsOf({}), now: new Date() };
	const { findings } = lintEstate(
		openEstate([{ path: 'estate.yaml', bytes, named: true }], options),
		options,
	);
	return [
		...imported.problems.map(({ message }) => message),
		...imported.skipped.map(({ reason }) => reason),
		...findings.map(({ ruleId, message }) => `${ruleId}: ${message}`),
	];
}

const missing = buildEngine();
if (missing !== undefined) console.warn(`The collector is not tested: ${missing}.`);

test('the collector is written in ASCII, which Windows PowerShell reads without a byte-order mark', () => {
	expect(readFileSync(script, 'latin1')).toMatch(/^[\t\n -~]*$/);
});

describe.skipIf(missing !== undefined)('the text of the collector', () => {
	test('parses, without any syntax that Windows PowerShell 5.1 lacks', async () => {
		const { errors, newer } = await parseScript(script);
		expect({ errors, newer }).toEqual({ errors: [], newer: [] });
	});

	test('calls nothing that could change anything', async () => {
		const { commands, functions } = await parseScript(script);
		const called = new Set(commands.map(({ name }) => name));
		for (const name of functions) called.delete(name);
		expect([...called].filter((name) => !name.startsWith('Get-')).sort()).toEqual([
			'ConvertTo-HgsKeyProtector',
			'ConvertTo-Json',
			// Of StdRegProv, and only to read: the stand-in for it refuses all else.
			'Invoke-CimMethod',
			'New-CimSession',
			'New-CimSessionOption',
			'Remove-CimSession',
			'Set-StrictMode',
			'Where-Object',
			'Write-Progress',
			'Write-Verbose',
			'Write-Warning',
		]);
		// What is called by a name from a table is a Get- cmdlet as well, but for one that tells statistics.
		const tables = readFileSync(script, 'utf8').matchAll(/Command = '([^']+)'/g);
		expect([...tables].map(([, name = '']) => name).filter((name) => !/^Get-/.test(name))).toEqual([
			'Measure-VMReplication',
		]);
	});

	test('has complete help', async () => {
		const { help, helpOfParameters, parameters } = await parseScript(script);
		expect(Object.keys(help).sort()).toEqual(
			['description', 'examples', 'inputs', 'links', 'outputs', 'synopsis'].sort(),
		);
		expect([...helpOfParameters].sort()).toEqual(parameters.map((one) => one.toUpperCase()).sort());
	});
});

const shells: readonly [name: string, run: RunsScripts][] = [
	...(missing === undefined ? [['the engine', runScript] as [string, RunsScripts]] : []),
	...realShells(),
];

describe.skipIf(shells.length === 0).each(shells)('the collector in %s', (_, run) => {
	const collect = (...what: Tail<Parameters<typeof collectIn>>) => collectIn(run, ...what);

	let known: ReturnType<typeof collect> | undefined;
	/** What is collected of the cluster: asked for several times, run once. */
	const collectCluster = () => {
		known ??= collect(mockedModules('2022', cluster), { Cluster: 'CL1' });
		return known;
	};

	test('collects a cluster, its nodes and machines, past a node that is down', async () => {
		const { output, failure, path, text, read, reads } = await collectCluster();
		expect(alarmsOf(text)).toEqual([]);
		expect(failure).toBeNull();
		expect(output).toEqual([path]);
		expect(read('Get-ClusterSharedVolume')).toEqual([
			{
				Name: 'Cluster Disk 2',
				State: 'Online',
				OwnerNode: 'HV01',
				SharedVolumeInfo: [
					{
						FriendlyVolumeName: 'C:\\ClusterStorage\\Volume1',
						FaultState: 0,
						MaintenanceMode: false,
						Partition: {
							Name: '\\\\?\\Volume{06076bd5-9d4b-4cd8-ad79-344aa2f347c5}\\',
							FileSystem: 'CSVFS',
							Size: 10994914951168,
							FreeSpace: 2431013945344,
						},
					},
				],
			},
		]);
		expect(read('Get-ClusterOwnerNode')).toEqual([{ OwnerNodes: ['HV01', 'HV02'] }]);
		expect(read('Get-VM', 'HV01')).toMatchObject([
			{
				Name: 'app01',
				State: 'Running',
				MemoryAssigned: 8589934592,
				Uptime: '1.06:00:00',
				CreationTime: '2026-01-02T03:04:05Z',
				OperationalStatus: [2],
				IntegrationServicesVersion: null,
			},
			{ Name: 'db01', State: 'Off' },
		]);
		expect(read('Get-VM', 'HV02')).toEqual([]);
		expect(read('host', 'HV03')).toBe('The node is down.');
		expect(read('Get-HgsClientConfiguration', 'HV01')).toMatchObject([{ IsHostGuarded: false }]);
		expect(read('Get-WindowsFeature', 'HV02')).toContainEqual({ Name: 'DHCP', Installed: false });
		expect(read('Msvm_VirtualSystemSettingData', 'HV01')).toEqual([
			{
				VirtualSystemIdentifier: '416E49FD-28DD-413C-9743-AA3E69E4807D',
				...{ AllowFullSCSICommandSet: false, AllowReducedFcRedundancy: true },
			},
		]);
		expect(read('MSFT_HgsGuardian', 'HV01')).toMatchObject([{ SigningCertificate: 'MIID' }]);
		const files = reads.flatMap((one) => (one.command === 'Get-VHD' ? [one.path] : []));
		expect(files).toEqual([
			'C:\\ClusterStorage\\Volume1\\app01.avhdx',
			'C:\\ClusterStorage\\Volume1\\db01.vhdx',
			'C:\\ClusterStorage\\Volume1\\app01.vhdx',
		]);
	});

	test('tells the logical unit behind a clustered disk, and the file system below that of the cluster', async () => {
		const { text = '' } = await collectCluster();
		const { manifests } = importFiles([
			{ path: 'inventory.json', bytes: Buffer.from(text), named: true },
		]);
		expect(manifests[0]).toMatchObject({
			kind: 'Cluster',
			disks: [
				{ name: 'Cluster Disk 1', lunId: '600A0B8000CAFE0000000000000000A1', use: 'Witness' },
			],
		});
	});

	test.each(longTermVersions.filter((version) => version !== '2008R2'))(
		'asks the cmdlets of Windows Server %s for nothing that they do not know',
		async (version) => {
			const { failure, reads } =
				version === '2022'
					? await collectCluster()
					: await collect(mockedModules(version, cluster), { Cluster: 'CL1' });
			expect(failure).toBeNull();
			const errors = reads.flatMap(({ command, error }) =>
				error === undefined ? [] : [`${command}: ${error}`],
			);
			expect(errors.filter((error) => /parameter/i.test(error))).toEqual([]);
		},
	);

	/** HV01 answers nothing but this, and HV02 does. */
	const refusing = (reason: string) => `
		$refuse = { param($asked) if ("$($asked.ComputerName)" -eq 'HV01') { throw '${reason}' } }
		foreach ($name in 'New-CimSession', 'Get-VMHost', 'Get-VM') { $mocks[$name] = $refuse }`;

	test('a missing right is told, and never looks like an absence', async () => {
		const denied = refusing('You do not have the required permission to complete this task.');
		const { warnings, read } = await collect(mockedModules('2022', cluster + denied), {
			ComputerName: ['HV01', 'HV02'],
		});
		expect(read('Get-VMHost', 'HV01')).toMatch(/required permission/);
		expect(read('Get-VM', 'HV01')).toMatch(/required permission/);
		expect(read('CIM', 'HV01')).toMatch(/required permission/);
		expect(read('Win32_OperatingSystem', 'HV01')).toBeUndefined();
		expect(read('Get-VM', 'HV02')).toEqual([]);
		expect(warnings).toEqual([expect.stringMatching(/^3 of \d+ reads failed/)]);
	});

	test('a computer that is not there is not waited for again and again', async () => {
		const away = refusing('The RPC server is unavailable.');
		const { reads } = await collect(mockedModules('2022', cluster + away), {
			ComputerName: ['HV01', 'HV02'],
		});
		const ofAway = reads.filter(({ computer }) => computer === 'HV01');
		expect(ofAway.map((one) => one.command ?? one.session)).toEqual([
			'CIM',
			'Get-VMHost',
			'Get-VM',
		]);
	});

	test('a cluster of another domain has nodes of that domain', async () => {
		const named = `
			$mocks['Get-Cluster'] = { New-Estate @{ Name = 'CL1'; Domain = 'corp.example' } }`;
		const { reads } = await collect(mockedModules('2022', cluster + named), {
			Cluster: 'cl1.corp.example',
		});
		const asked = new Set(reads.flatMap(({ computer = '' }) => computer));
		expect([...asked].filter((name) => /^HV/.test(name)).sort()).toEqual([
			'HV01.corp.example',
			'HV02.corp.example',
			'HV03.corp.example',
		]);
	});

	test('a virtual hard disk on a share is asked for here where the host may not go on to it', async () => {
		const onShare = `
			$mocks['Get-VMHardDiskDrive'] = { param($asked) foreach ($machine in $asked.VM) { New-Estate @{ VMId = $machine.Id; VMName = $machine.Name; Path = "\\\\fs1\\vms\\$($machine.Name).vhdx" } } }
			$mocks['Get-VHD'] = {
				param($asked)
				if ($asked.ContainsKey('ComputerName') -or "$($asked.Path)" -like '*db01*') { throw 'Access is denied.' }
				New-Estate @{ Path = "$($asked.Path)"; VhdType = [VhdType]::Fixed; ParentPath = '' }
			}`;
		const { reads } = await collect(mockedModules('2022', cluster + onShare), {
			ComputerName: ['HV01'],
		});
		const disks = reads.filter(
			({ command, path }) => command === 'Get-VHD' && /fs1/.test(path ?? ''),
		);
		expect(disks).toMatchObject([
			{ computer: 'HV01', objects: [{ VhdType: 'Fixed' }] },
			{ computer: 'HV01', error: 'Access is denied.' },
		]);
	});

	test('one machine that cannot be read keeps no other from being told', async () => {
		const broken = `
			$mocks['Get-VMProcessor'] = {
				param($asked)
				foreach ($machine in $asked.VM) {
					if ($machine.Name -eq 'db01') { throw 'The operation failed.' }
					New-Estate @{ VMId = $machine.Id; VMName = $machine.Name; Count = [long] 4 }
				}
			}`;
		const { reads } = await collect(mockedModules('2022', cluster + broken), {
			ComputerName: ['HV01'],
		});
		expect(reads.filter(({ command }) => command === 'Get-VMProcessor')).toMatchObject([
			{ name: 'app01', objects: [{ VMName: 'app01', Count: 4 }] },
			{ name: 'db01', error: 'The operation failed.' },
		]);
	});

	test('a machine whose number does not survive a reader of JSON keeps its digits', async () => {
		const large = `$mocks['Get-VMHost'] = { New-Estate @{ Name = 'HV01'; MemoryCapacity = [uint64]::MaxValue } }`;
		const { read } = await collect(mockedModules('2022', cluster + large), {
			ComputerName: ['HV01'],
		});
		expect(read('Get-VMHost', 'HV01')).toEqual([
			{ Name: 'HV01', MemoryCapacity: '18446744073709551615' },
		]);
	});

	test('tells when the failover of a replica was last tested', async () => {
		const replica = `
			$mocks['Get-VMReplication'] = { New-Estate @{ VMId = $app01.Id; Name = 'app01'; ReplicationMode = 'Replica'; ReplicationState = 'Replicating'; ReplicationRelationshipType = 'Simple' } }
			$mocks['Measure-VMReplication'] = { New-Estate @{ VMId = $app01.Id; VMName = 'app01'; ReplicationRelationshipType = 'Simple'; LastTestFailoverInitiatedTime = [datetime] '2026-11-03T04:05:06Z' } }`;
		const { text = '' } = await collect(mockedModules('2022', cluster + replica), {
			ComputerName: ['HV01'],
		});
		const { manifests } = importFiles([
			{ path: 'inventory.json', bytes: Buffer.from(text), named: true },
		]);
		expect(manifests).toMatchObject([
			{ kind: 'Host' },
			{
				name: 'app01',
				replication: { mode: 'Replica', lastTestFailover: '2026-11-03T04:05:06Z' },
			},
			{ name: 'db01', replication: null },
		]);
	});

	test('Windows Server 2008 R2 is read by its classes', async () => {
		const older = `
			$mocks['Win32_OperatingSystem'] = { New-Estate @{ Caption = 'Windows Server 2008 R2'; Version = '6.1.7601' } }
			$mocks['Msvm_ComputerSystem'] = {
				New-Estate @{ Name = 'HV01'; ElementName = 'HV01'; EnabledState = [uint16] 2 }
				New-Estate @{ Name = '3228A4A2-CF69-44EC-8A5D-934AC47A411A'; ElementName = 'old01'; EnabledState = [uint16] 2 }
			}
			$mocks['Msvm_VirtualSwitch'] = { New-Estate @{ Name = '5F05'; ElementName = 'LAN' } }`;
		const { read, text = '' } = await collect(mockedModules('2022', cluster + older), {
			ComputerName: ['HV01'],
		});
		expect(read('Get-VM', 'HV01')).toBeUndefined();
		const { manifests } = importFiles([
			{ path: 'inventory.json', bytes: Buffer.from(text), named: true },
		]);
		expect(manifests).toMatchObject([
			{ kind: 'Host', operatingSystem: { version: '2008R2' }, switches: [{ name: 'LAN' }] },
			{ kind: 'VirtualMachine', name: 'old01', owner: 'HV01', state: 'Running' },
		]);
	});

	test('a folder that is not there is told before anything is read', async () => {
		const path = join(tmpdir(), 'hvlint-no-such-folder', 'inventory.json');
		const { failure } = await run(mockedModules('2022', cluster), script, { Path: path });
		expect(failure).toMatch(/There is no folder for .*, and nothing was read/);
	});

	test.each([
		[{ Cluster: 'CL2' }, cluster, /cluster CL2 could not be read: .* not found/],
		[{ Cluster: 'CL1' }, 'Remove-Item function:Get-Cluster', /RSAT-Clustering-PowerShell/],
		[{}, 'Remove-Item function:Get-VMHost', /RSAT-Hyper-V-Tools/],
		[
			{ Cluster: 'CL1' },
			`${cluster}
			$ExecutionContext.InvokeProvider.Item.Remove('function:Get-Cluster', $false)
			$copied = New-Module -Name FailoverClusters { function Get-Cluster { } }
			$copied.PrivateData = @{ ImplicitRemoting = $true }
			Import-Module $copied -Global`,
			/FailoverClusters run in Windows PowerShell here.*powershell\.exe/,
		],
	])('%j cannot be answered: a sentence, and no file', async (parameters, estate, message) => {
		const hidden = estate.replace(
			/Remove-Item function:(\S+)/,
			(_, name) => `$ExecutionContext.InvokeProvider.Item.Remove('function:${name}', $false)`,
		);
		const { failure } = await collect(mockedModules('2022', hidden), parameters);
		expect(failure).toMatch(message);
	});
});
