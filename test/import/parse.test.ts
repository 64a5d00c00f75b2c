import { describe, expect, test } from 'vitest';
import { importExports } from '../../src/import/import.ts';
import { parseExport } from '../../src/import/parse.ts';

const machine = {
	Name: 'app01',
	Id: '416e49fd-28dd-413c-9743-aa3e69e4807d',
	ComputerName: 'HV01',
	State: 2,
	AutomaticStopAction: 3,
};

/** Imports one file, and answers with the machines that came of it and what was told. */
function importFile(content: string | Uint8Array, path = 'export.json') {
	const { documents, problems } = parseExport(
		path,
		typeof content === 'string' ? Buffer.from(content) : content,
	);
	const { manifests, skipped } = importExports(documents);
	const machines = manifests.filter((one) => 'kind' in one && one.kind === 'VirtualMachine');
	return {
		machines,
		problems,
		skipped: skipped.map(({ raw, reason }) => `/${raw.segments.join('/')} ${reason}`),
	};
}

describe('shapes of the exports that people have', () => {
	const json = JSON.stringify(machine);
	test.each([
		['one object', json],
		['a list', `[${json}]`],
		['a list in a list, as a pipeline in @( ) makes it', `[[${json}]]`],
		['a list that Windows PowerShell wrapped', `{"value":[${json}],"Count":1}`],
		[
			'documents one after the other',
			`${JSON.stringify({ ...machine, Name: 'x', Id: '20ff7fe3-fd54-425c-aa97-fbf3c2e7a868' })}\n${json}`,
		],
		['a byte-order mark', `\uFEFF${json}`],
	])('%s', (_, text) => {
		const { machines, problems, skipped } = importFile(text);
		expect(machines).toContainEqual(
			expect.objectContaining({
				name: 'app01',
				owner: 'HV01',
				state: 'Running',
				automaticStopAction: 'Save',
			}),
		);
		expect({ problems, skipped }).toEqual({ problems: [], skipped: [] });
	});

	test('UTF-16, as > of Windows PowerShell writes it', () => {
		const bytes = Buffer.from(`\uFEFF${json}`, 'utf16le');
		expect(importFile(bytes).machines).toHaveLength(1);
	});

	test('Export-Clixml', () => {
		const { machines } = importFile(
			`<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><Obj RefId="0">
			<ToString>app01</ToString><Props><S N="Name">app_x0031_</S><S N="ComputerName">HV01</S>
			<G N="Id">416e49fd-28dd-413c-9743-aa3e69e4807d</G>
			<Obj N="State" RefId="1"><ToString>Running</ToString><I32>2</I32></Obj>
			<Obj N="AutomaticStopAction" RefId="2"><ToString>Save</ToString><I32>3</I32></Obj>
			<Nil N="Version" /></Props></Obj></Objs>`,
			'machines.psd1',
		);
		expect(machines).toMatchObject([
			{ name: 'app1', state: 'Running', automaticStopAction: 'Save', version: null },
		]);
	});

	test('objects of Export-Clixml that are referred to, and one that holds itself', () => {
		const { machines } = importFile(
			`<Objs><Obj RefId="9"><LST><Ref RefId="9"/></LST></Obj>
			<Obj RefId="1"><ToString>Running</ToString><I32>2</I32></Obj>
			<Obj RefId="2"><Props><S N="Name">app01</S><S N="ComputerName">HV01</S><Ref N="State" RefId="1"/>
			<G N="Id">416e49fd-28dd-413c-9743-aa3e69e4807d</G>
			<S N="AutomaticStopAction">Save</S><Ref N="Version" RefId="2"/></Props></Obj></Objs>`,
		);
		expect(machines).toMatchObject([{ name: 'app01', state: 'Running' }]);
	});

	test('what references of Export-Clixml bring into one file has a limit, whatever they double', () => {
		const lists = Array.from(
			{ length: 40 },
			(_, n) => `<Obj RefId="${n}"><LST>${`<Ref RefId="${n - 1}"/>`.repeat(2)}<S>x</S></LST></Obj>`,
		);
		const { machines, problems } = importFile(`<Objs>${lists.join('')}</Objs>`);
		expect(machines).toEqual([]);
		expect(problems).toMatchObject([
			{
				path: 'export.json',
				position: { line: 1 },
				message: expect.stringContaining('more than 10,000,000 characters'),
			},
		]);
	});

	test('many references to one text come to as much', () => {
		const of = (references: number) => {
			const text = `<Obj RefId="0"><LST><S>${'x'.repeat(100_000)}</S></LST></Obj>`;
			const list = `<Obj RefId="1"><LST>${'<Ref RefId="0"/>'.repeat(references)}</LST></Obj>`;
			return importFile(`<Objs>${text}${list}</Objs>`).problems.map(({ message }) => message);
		};
		const told = [expect.stringContaining('more than 10,000,000 characters')];
		expect(of(90)).not.toEqual(told);
		expect(of(101)).toEqual(told);
	});

	test('documents of one file have a limit, which is told with its place', () => {
		const { problems } = importFile('{}\n'.repeat(100_001));
		expect(problems).toMatchObject([
			{ message: 'More than 100,000 documents in one file.', position: { line: 100_001 } },
		]);
	});

	test('names of enumerations, and the objects that remoting makes of them', () => {
		const remoted = {
			...machine,
			State: { value: 6, Value: 'Saved' },
			AutomaticStopAction: 'ShutDown',
		};
		expect(importFile(JSON.stringify(remoted)).machines).toMatchObject([
			{ state: 'Saved', automaticStopAction: 'ShutDown' },
		]);
	});

	test('a list that -Depth cut off is not known, and an empty one is none', () => {
		const cut = {
			...machine,
			HardDrives: 'Microsoft.HyperV.PowerShell.HardDiskDrive',
			DVDDrives: '',
		};
		const [one] = importFile(JSON.stringify(cut)).machines;
		expect(one).not.toHaveProperty('hardDrives');
		expect(one).toHaveProperty('dvdDrives', []);
	});
});

describe('what is not understood is told, and never guessed', () => {
	test('a number that no enumeration has, and a state in German', () => {
		const { machines, skipped } = importFile(
			JSON.stringify([
				{ ...machine, State: 4711 },
				{ ...machine, Id: '20ff7fe3-fd54-425c-aa97-fbf3c2e7a868', State: 'Läuft' },
			]),
		);
		expect(machines).toHaveLength(2);
		for (const one of machines) expect(one).not.toHaveProperty('state');
		expect(skipped).toEqual([
			'/0/State has an unknown value, 4711',
			'/1/State has an unknown value, "Läuft"',
		]);
	});

	test('a list with an entry in Chinese is no list of the rest', () => {
		const { machines, skipped } = importFile(
			JSON.stringify({ ...machine, OperationalStatus: ['正常运行', 'Ok'] }),
		);
		expect(machines[0]).not.toHaveProperty('operationalStatus');
		expect(skipped).toEqual(['/OperationalStatus/0 has an unknown value, "正常运行"']);
	});

	test('less memory than none', () => {
		const { machines, skipped } = importFile(JSON.stringify({ ...machine, MemoryAssigned: -1 }));
		expect(machines[0]).not.toHaveProperty('memory.assigned');
		expect(skipped).toEqual(['/MemoryAssigned is less than nothing']);
	});

	test('an object of something else', () => {
		expect(importFile('{"items":[1]}').skipped).toEqual([
			'/ is no object of a cmdlet that hvlint knows: it has items. Run collect/Export-HvlintInventory.ps1, or export whole objects, as `Get-VM | ConvertTo-Json -Depth 4` does',
		]);
	});

	test('a number beyond what can be read exactly', () => {
		const { machines, skipped } = importFile(
			JSON.stringify({ ...machine, MemoryAssigned: '18446744073709551615' }),
		);
		expect(machines).toHaveLength(1);
		expect(skipped).toEqual(['/MemoryAssigned is no whole number that can be read exactly']);
	});
});

describe('files that cannot be read say why', () => {
	test('what stands before the place where a list was cut off is imported', () => {
		const second = { ...machine, Id: '20ff7fe3-fd54-425c-aa97-fbf3c2e7a868', Name: 'app02' };
		const text = JSON.stringify([machine, second, machine]);
		for (const [length, names] of [
			[-2, ['app01', 'app02']],
			[-JSON.stringify(machine).length, ['app01', 'app02']],
			[JSON.stringify(machine).length, []],
		] as const) {
			const { machines, problems } = importFile(text.slice(0, length));
			expect(machines.map((one) => (one as { name?: string }).name)).toEqual(names);
			const [problem] = problems;
			expect(problem?.message).toBe('The JSON ends in the middle.');
			expect(problem?.fix.includes('What is whole before it')).toBe(names.length > 0);
		}
	});

	const json = JSON.stringify(machine);
	test.each([
		['cut off', `${json}\n{"Name": "app02", `, /ends in the middle/],
		['no JSON', `{ "Name": app01 }`, /This is no JSON/],
		['words', 'app01 runs on HV01', /neither JSON nor/],
		['a table of the console', 'Name  State\n----  -----\nHV01  Up', /in a console/],
		['a list of the console', 'Name  : app01\r\nState : Running\r\n', /in a console/],
		['a manifest', 'apiVersion: hvlint/v1\nkind: Host\nname: HV01', /manifest already/],
		['configuration of Terraform', 'resource "hyperv_machine_instance" "web" {}', /Terraform/],
		['a script', '[CmdletBinding()]\nparam ()', /This is PowerShell/],
		['a configuration of DSC', '<#\n#>\nConfiguration Example\n{\n}', /This is PowerShell/],
		['a CSV', 'Name,State\r\napp01,Running', /table of values/],
		['a page', '<!DOCTYPE html><html></html>', /HTML page/],
		['other XML', '<labbuilderconfig />', /does not know: a <labbuilderconfig>/],
		['broken XML', '<Objs><Obj></Objs>', /no XML that can be read/],
		['an entity', '<!DOCTYPE x [<!ENTITY a "b">]><Objs>&a;</Objs>', /document type/],
		['nothing', '  \n', /empty/],
		['a definition of Vagrant', 'Vagrant.configure("2") do |config|\nend\n', /what is to be made/],
		['a play of Ansible', '- hosts: hyperv\n  tasks:\n    - name: x\n', /what is to be made/],
		['a template of Packer', 'source "hyperv-iso" "x" {\n}\n', /what is to be made/],
		['a workbook', 'PK\u0003\u0004[Content_Types].xml', /document for people/],
		['a page to print', '%PDF-1.7\n\0\0', /document for people/],
		['a cabinet', 'MSCF\0\0\0\0', /an archive/],
		['a log of events', 'ElfFile\0', /log of events/],
	])('%s', (_, text, message) => {
		const { problems } = importFile(text, 'export.txt');
		expect(problems).toMatchObject([
			{ path: 'export.txt', message: expect.stringMatching(message) },
		]);
		expect(problems[0]?.fix).not.toBe('');
	});

	test.each([
		['"app01"', 'is no object, and so'],
		['{"Incompatibilities":[],"OperationType":0}', 'is a report of Compare-VM'],
		['{"VMHost":"HV01","VMCPath":"C:\\\\a"}', 'is of Virtual Machine Manager'],
		['{"CimClass":{},"Name":"x"}', 'is of a class of CIM'],
		['{"inventory":"hvlint/v9","reads":[]}', 'is an inventory of another version'],
		['{"terraform_version":"1","lineage":"x"}', 'is a state as Terraform keeps it'],
	])('%s %s', (text, reason) => {
		expect(importFile(text).skipped).toEqual([expect.stringContaining(reason)]);
	});

	test('what stands before the end of a file that was cut off is imported', () => {
		expect(importFile(`${json}\n{"Name": "app02", `).machines).toHaveLength(1);
	});

	test('a binary configuration names the cmdlet', () => {
		const bytes = new Uint8Array(4096).fill(7);
		expect(importFile(bytes, 'app01.vmcx').problems).toMatchObject([
			{ message: 'This is a binary file.', fix: expect.stringContaining('Get-VM') },
		]);
	});
});

test('the configuration of a machine before Windows Server 2016', () => {
	const xml = `<?xml version="1.0" encoding="UTF-16" standalone="yes"?><configuration>
		<_83f8638b-8dca-4152-9eda-2ca8b33039b4_><controller0><drive0>
			<pathname type="string">C:\\ClusterStorage\\Volume1\\old01.vhd</pathname><type type="string">VHD</type>
		</drive0><drive1><pathname type="string"></pathname><type type="string">NONE</type></drive1></controller0>
		<controller1><drive0><pathname type="string"></pathname><type type="string">ISO</type></drive0></controller1></_83f8638b-8dca-4152-9eda-2ca8b33039b4_>
		<properties><global_id type="string">0AA394FA-7C4A-4070-BA32-773D43B28A68</global_id><name type="string">old01</name>
			<subtype type="integer">0</subtype><version type="integer">1280</version><highly_available type="bool">True</highly_available></properties>
		<settings><memory><bank><size type="integer">1024</size><dynamic_memory_enabled type="bool">False</dynamic_memory_enabled></bank></memory>
			<processors><count type="integer">2</count></processors></settings></configuration>`;
	expect(importFile(xml, 'old01.XML').machines).toMatchObject([
		{
			name: 'old01',
			generation: 1,
			version: '5.0',
			highlyAvailable: true,
			processor: { count: 2 },
			memory: { startup: '1GB', dynamic: false },
			hardDrives: [
				{
					path: 'C:\\ClusterStorage\\Volume1\\old01.vhd',
					controllerType: 'IDE',
					controllerNumber: 0,
					controllerLocation: 0,
				},
			],
			dvdDrives: [{ media: 'None', path: null, controllerType: 'IDE', controllerNumber: 1 }],
		},
	]);
});

test('a disk of the host that such a machine has is not taken for a file', () => {
	const xml = `<configuration><_83f8638b-8dca-4152-9eda-2ca8b33039b4_><controller0><drive0>
		<pathname type="string">C:\\a.vhd</pathname><type type="string">OTHER</type></drive0></controller0></_83f8638b-8dca-4152-9eda-2ca8b33039b4_>
		<properties><global_id type="string">0AA394FA-7C4A-4070-BA32-773D43B28A68</global_id><name type="string">old01</name></properties></configuration>`;
	expect(importFile(xml, 'old01.XML').machines).toMatchObject([
		{ hardDrives: [{ controllerType: 'IDE', controllerNumber: 0, controllerLocation: 0 }] },
	]);
	expect(JSON.stringify(importFile(xml).machines)).not.toMatch(/passThrough|a\.vhd/);
});

test('lines that were cut at the width of a console are told, with the place of the first', () => {
	const cut = (text: string) => parseExport('any.json', Buffer.from(text)).problems;
	for (const text of [
		'[\n{ "Name": "app01",\n"Path": "C:\\\\VM\n"State": 2 }]',
		'{ "Name": "app01",\n"Path": "C:\\\\VM\n"Notes": "a\n"State": 2 }',
	])
		expect(cut(text)).toMatchObject([
			{ position: { column: 9 }, message: expect.stringContaining('does not end on its line') },
		]);
	expect(cut('{ "Name": "app01",\n"Path": "C:\\\\V\n')[0]?.message).toContain('ends in the middle');
});

describe('references of Export-Clixml', () => {
	const objects = (inner: string) =>
		parseExport('any.xml', Buffer.from(`<Objs>${inner}</Objs>`)).documents.map(
			({ value }) => value,
		);

	test('are what they refer to, also a text', () => {
		expect(
			objects(`<Obj RefId="0"><Props><Obj N="OwnerNode" RefId="1"><ToString>HV01</ToString></Obj></Props></Obj>
				<Obj RefId="2"><Props><Ref N="OwnerNode" RefId="1" /></Props></Obj>`),
		).toEqual([{ OwnerNode: 'HV01' }, { OwnerNode: 'HV01' }]);
	});

	test('to nothing, and back to where they stand, are cut off, and never none', () => {
		expect(
			objects(`<Obj RefId="0"><Props><Ref N="QuorumResource" RefId="7" />
				<Obj N="HardDrives" RefId="1"><LST><Ref RefId="0" /></LST></Obj></Props></Obj>`),
		).toEqual([{ QuorumResource: 'System.Object', HardDrives: ['System.Object'] }]);
	});

	test('to one another make no file endless', () => {
		const lists = Array.from({ length: 40 }, (_, number) => {
			const inner = `<Ref RefId="${number - 1}" />`.repeat(number === 0 ? 0 : 10);
			return `<Obj RefId="${number}"><LST>${inner}<S>a</S></LST></Obj>`;
		});
		const { documents, problems } = parseExport(
			'any.xml',
			Buffer.from(`<Objs>${lists.join('')}</Objs>`),
		);
		expect(documents).toEqual([]);
		expect(problems[0]?.message).toContain('references bring more than');
	});
});

test.each([
	[
		'<configuration><properties><global_id>0AA394FA</global_id><name>old01 - (1/2/2012)</name><type_id type="string">Snapshots</type_id></properties></configuration>',
		/configuration of no machine/,
	],
	[
		'<?xml version="1.0"?><Objects><Object Type="Microsoft.HyperV.PowerShell.VirtualMachine" /></Objects>',
		/ConvertTo-Xml/,
	],
])('%s is no export, and is told what it is', (xml, message) => {
	const { documents, problems } = parseExport('any.xml', Buffer.from(xml));
	expect(documents).toEqual([]);
	expect(problems[0]?.message).toMatch(message);
});

test('an adapter of another kind in a configuration is never overlooked', () => {
	const configuration = (device: string) =>
		`<configuration>${device}<properties><global_id type="string">0AA394FA-7C4A-4070-BA32-773D43B28A68</global_id><name type="string">old01</name></properties></configuration>`;
	const address = '<MacAddress type="string">00-15-5D-01-07-DC</MacAddress>';
	const legacy = importFile(configuration(`<_1_>${address}</_1_>`), 'old01.xml');
	expect(legacy.machines).toMatchObject([{ networkAdapters: [{ legacy: true }] }]);
	const strange = importFile(configuration(`<_1_><card>${address}</card></_1_>`), 'old01.xml');
	expect(strange.machines[0]).not.toHaveProperty('networkAdapters');
});

test('numbers as texts are read, and a date that two languages read differently is not', () => {
	const snapshot = (created: unknown) => ({
		VMName: 'app01',
		VMId: machine.Id,
		Name: 'before',
		SnapshotType: '0',
		CreationTime: created,
	});
	const created = (value: unknown) =>
		importFile(JSON.stringify([{ ...machine, State: '2' }, snapshot(value)])).machines[0];
	for (const value of [
		'/Date(1767225600000)/',
		'2026-01-01T01:00:00.0000000+01:00',
		'2026-01-01T00:00:00',
	])
		expect(created(value)).toMatchObject({
			state: 'Running',
			checkpoints: [{ type: 'Standard', created: '2026-01-01T00:00:00Z' }],
		});
	for (const value of ['01.02.2026 10:00:00', '1/2/2026 10:00:00 AM', '/Date(99999999999999999)/'])
		expect(created(value)).toMatchObject({ checkpoints: [{ name: 'before' }] });
	expect(JSON.stringify(created('01.02.2026 10:00:00'))).not.toContain('created');
});

test('what only a checkpoint is connected to is told of it, and not of its machine', () => {
	const checkpoint = {
		VMName: 'app01',
		VMId: machine.Id,
		Name: 'before',
		SnapshotType: '0',
		DVDDrives: [{ Path: 'D:\\iso\\setup.iso', DvdMediaType: 1 }, { Path: null }],
		NetworkAdapters: [{ Name: 'NIC', SwitchName: 'Staging' }],
	};
	const bare = { ...checkpoint, Name: 'bare', DVDDrives: [], NetworkAdapters: 'System.Object[]' };
	const { machines, skipped } = importFile(JSON.stringify([machine, checkpoint, bare]));
	expect(machines[0]).toMatchObject({
		checkpoints: [
			{
				name: 'before',
				dvdDrives: [{ path: 'D:\\iso\\setup.iso', media: 'Iso' }, { path: null }],
				networkAdapters: [{ name: 'NIC', switch: 'Staging' }],
			},
			{ name: 'bare', dvdDrives: [] },
		],
	});
	expect(machines[0]).not.toHaveProperty('dvdDrives');
	expect(skipped.join()).toContain('NetworkAdapters was cut off');
});

test('names of types and what stands for objects are told as cut off, and are no entries', () => {
	for (const cut of [
		'System.Object[]',
		'@{Name=a; Path=C:\\a.vhdx}',
		['Microsoft.HyperV.PowerShell.HardDiskDrive'],
	]) {
		const { machines, skipped } = importFile(JSON.stringify({ ...machine, HardDrives: cut }));
		expect(machines[0]).not.toHaveProperty('hardDrives');
		expect(skipped).toEqual(['/HardDrives was cut off: export it with a greater -Depth']);
	}
	expect(importFile(JSON.stringify({ ...machine, Name: 'System.Prod' })).machines).toMatchObject([
		{ name: 'System.Prod' },
	]);
});

test('nodes of which only some were exported are not all the nodes', () => {
	const cluster = { Name: 'CL1', SharedVolumesRoot: 'C:\\ClusterStorage' };
	const node = { Name: 'HV1', NodeWeight: 1, State: 0 };
	const group = { Name: 'app01', GroupType: 111, OwnerNode: { Name: 'HV2' }, State: 0 };
	const { documents } = parseExport('c.json', Buffer.from(JSON.stringify([cluster, node, group])));
	const { manifests, skipped } = importExports(documents);
	expect(manifests[0]).not.toHaveProperty('nodes');
	expect(skipped.map(({ reason }) => reason)).toEqual([
		'is HV2, which is not among the nodes: export all of them',
		expect.stringMatching(/^is one of some groups/),
		expect.stringMatching(/^is of the role app01, and its machine is not here/),
	]);
});

test('groups and resources of which only some were exported are not all of them', () => {
	const group = (Name: string, GroupType: number) => ({ Name, GroupType, OwnerNode: 'HV1' });
	const resource = (Name: string, ResourceType: string) => ({
		Name,
		ResourceType,
		OwnerGroup: Name,
	});
	const clusterOf = (...objects: object[]) => {
		const cluster = { Name: 'CL1', SharedVolumesRoot: 'C:\\ClusterStorage' };
		const text = JSON.stringify([cluster, ...objects]);
		return importExports(parseExport('c.json', Buffer.from(text)).documents);
	};
	const some = clusterOf(
		...[group('app01', 111), group('Files', 100)],
		resource('Virtual Machine app01', 'Virtual Machine'),
	);
	expect(some.manifests[0]).not.toHaveProperty('roles');
	expect(some.manifests[0]).not.toHaveProperty('disks');
	expect(some.skipped).toMatchObject([
		{ reason: expect.stringMatching(/^is one of some resources/) },
		{ reason: expect.stringMatching(/^is one of some groups/) },
		{ reason: expect.stringMatching(/^is of the role Virtual Machine app01/) },
	]);
	const all = clusterOf(
		...[group('app01', 111), group('Clustergruppe', 1)],
		resource('Clustername', 'Network Name'),
	);
	expect(all.manifests[0]).toMatchObject({ roles: [], disks: [] });
	expect(all.skipped).toEqual([]);
});

test.each([
	['tiny objects', `[${'{},'.repeat(4_000_001)}{}]`, /More than 4,000,000 objects/],
	['numbers', `[${'1,'.repeat(24_000_001)}1]`, /More than 24,000,000 commas/],
])('more %s than any export has are not parsed', (_, text, message) => {
	const { machines, problems } = importFile(text);
	expect(machines).toEqual([]);
	expect(problems).toMatchObject([
		{ message: expect.stringMatching(message), fix: expect.stringMatching(/^Export fewer/) },
	]);
});

test('of a list of anything but objects is told once', () => {
	expect(importFile('[1, 2, "three"]').skipped).toEqual([
		'/ is no object, and so nothing that a cmdlet prints',
	]);
});

test('lists in lists without end are no lists', () => {
	const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
	expect(parseExport('deep.json', Buffer.from(deep)).problems).toEqual([
		expect.objectContaining({
			position: { line: 1, column: 201 },
			message: 'The file is nested too deeply to be read.',
		}),
	]);
});

test('integration services are known by their Ids, whatever they are called', () => {
	const service = (id: string, Enabled: boolean) => ({
		VMName: 'app01',
		VMId: machine.Id,
		Name: 'Takt',
		Id: `Microsoft:${machine.Id.toUpperCase()}\\${id}`,
		Enabled,
		PrimaryStatusDescription: 'OK',
	});
	const services = [
		service('84EAAE65-2F2E-45F5-9BB5-0E857DC8EB47', true),
		service('5CED1297-4598-4915-A5FC-AD21BB4D02A4', false),
	];
	const integrationServices = { heartbeat: true, vss: false };
	expect(importFile(JSON.stringify([machine, ...services])).machines).toMatchObject([
		{ integrationServices },
	]);
	const inside = { ...machine, VMIntegrationService: services };
	expect(importFile(JSON.stringify(inside)).machines).toMatchObject([{ integrationServices }]);
});

test('what a host tells of itself alone is exported without the rest', () => {
	const { documents } = parseExport(
		'replica.json',
		Buffer.from(
			JSON.stringify({
				ComputerName: 'HV01',
				ReplicationEnabled: true,
				AllowedAuthenticationType: 'Kerberos',
				KerberosAuthenticationPort: 80,
			}),
		),
	);
	expect(importExports(documents).manifests).toMatchObject([
		{ name: 'HV01', replicationServer: {} },
	]);
});
