import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hvlint } from './process.ts';

const machine = {
	Name: 'good01',
	Id: '416e49fd-28dd-413c-9743-aa3e69e4807d',
	ComputerName: 'HV01',
	State: 2,
	AutomaticStopAction: 3,
	MemoryStartup: 4 * 1024 ** 3,
};
const other = { ...machine, Name: 'other', Id: 'b' };
const text = JSON.stringify(other);
const utf16 = Buffer.from(JSON.stringify({ ...other, Name: 'Büro-ü' }), 'utf16le');
const swapped = Buffer.from(utf16).swap16();
const none = { code: 2, told: [] as string[], names: [] as string[] };

/** Files that are wrong in one way each, beside one that is right: its machine is always imported. */
const files: Readonly<
	Record<
		string,
		{
			readonly name?: string;
			readonly content: string | Buffer;
			readonly code?: number;
			readonly told?: readonly string[];
			readonly names?: readonly string[];
		}
	>
> = {
	'JSON that ends in the middle, after a document': {
		...none,
		content: `${text}\n[${text.slice(0, 60)}`,
		told: ['bad.json:2:62: The JSON ends in the middle. The export was cut off'],
		names: ['other'],
	},
	'JSON with a fault': {
		...none,
		content: `{\n  "Name": "other",\n  "State": Running\n}`,
		told: ['bad.json:3:12: This is no JSON.'],
	},
	'numbers that JSON does not have': {
		content: text.replace('4294967296', 'NaN').replace('"State":2', '"State":-Infinity'),
		told: [
			'MemoryStartup is no whole number that can be read exactly',
			'State has an unknown value, "-Infinity"',
		],
		names: ['other'],
	},
	'an export of another product': {
		content: JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: {}, spec: {}, status: {} }),
		told: [
			'bad.json: An object is no object of a cmdlet that hvlint knows: it has apiVersion, kind, metadata, spec and others',
		],
	},
	'a table of values': {
		...none,
		name: 'bad.csv',
		content: '"Name","State","CPUUsage"\n"other","Running","0"\n',
		told: ['bad.csv:1:1: This is a table of values, as Export-Csv writes it.'],
	},
	'a table with the type of its objects': {
		...none,
		name: 'bad.csv',
		content: '#TYPE Microsoft.HyperV.PowerShell.VirtualMachine\n"Name"\n"other"\n',
		told: ['This is a table of values, as Export-Csv writes it.'],
	},
	'what a terminal shows': {
		...none,
		name: 'bad.txt',
		content: 'Name  State   CPUUsage(%)\n----  -----   -----------\nother Running 0\n',
		told: ['bad.txt:1:1: This is what a cmdlet prints in a console'],
	},
	'a script': {
		...none,
		name: 'bad.ps1',
		content: '<#\n  .SYNOPSIS\n#>\nGet-VM\n',
		told: ['bad.ps1:1:1: This is PowerShell'],
	},
	'a page': {
		...none,
		name: 'bad.html',
		content: '<!DOCTYPE html><html><body>other</body></html>',
		told: ['bad.html:1:1: This is an HTML page, and no report of Test-Cluster.'],
	},
	'XML that has entities': {
		...none,
		name: 'bad.xml',
		content:
			'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
		told: ['bad.xml:1:1: This is no XML that can be read: it has a document type'],
	},
	'a configuration of today': {
		...none,
		name: 'bad.vmcx',
		content: Buffer.from([1, 0, 0, 0, 2, 0, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3]),
		told: ['bad.vmcx:1:1: This is a binary file.', 'or `Get-VM | ConvertTo-Json -Depth 4`'],
	},
	'a plan that is not shown': {
		...none,
		name: 'tfplan',
		content: Buffer.from('PK\u0003\u0004\u0014\u0000'),
		told: ['tfplan:1:1: This is a ZIP archive.', 'what `terraform show -json` prints'],
	},
	'a warning before the JSON': {
		...none,
		content: `WARNING: Resulting JSON is truncated.\n${JSON.stringify(other, null, 2)}`,
		told: ['bad.json:1:1: Other lines stand before the JSON'],
	},
	'a prompt behind the JSON': {
		content: `${JSON.stringify({ ...other, Name: 'other' })}\nPS C:\\>`,
		code: 2,
		told: ['bad.json:2:1: This is no JSON.', 'What is whole before it was imported.'],
		names: ['other'],
	},
	'an empty file': { ...none, content: '', told: ['bad.json:1:1: The file is empty.'] },
	'UTF-16 with a mark': {
		content: Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
		names: ['Büro-ü'],
	},
	'UTF-16 without a mark': { content: utf16, names: ['Büro-ü'] },
	'UTF-16 of the other order': { content: swapped, names: ['Büro-ü'] },
	'a code page of Windows': {
		...none,
		content: Buffer.from(JSON.stringify({ ...other, Name: 'Büro' }), 'latin1'),
		told: [
			'bad.json:1:11: The file is not valid UTF-8. Save it as UTF-8',
			'is a machine without a name',
		],
	},
	'states in German': {
		content: JSON.stringify({ ...other, Name: 'Büro', State: 'Wird ausgeführt' }),
		told: ['State has an unknown value, "Wird ausgeführt"'],
		names: ['Büro'],
	},
	'states in French': {
		content: JSON.stringify({
			...other,
			State: 'En cours d’exécution',
			DynamicMemoryEnabled: 'Vrai',
		}),
		told: [
			'State has an unknown value, "En cours d’exécution"',
			'DynamicMemoryEnabled is neither true nor false',
		],
		names: ['other'],
	},
	'states and names in Chinese': {
		content: JSON.stringify({
			...other,
			Name: '数据库',
			State: '正在运行',
			AutomaticStopAction: '保存',
		}),
		told: [
			'State has an unknown value, "正在运行"',
			'AutomaticStopAction has an unknown value, "保存"',
		],
		names: ['数据库'],
	},
};

function folder() {
	const path = mkdtempSync(join(tmpdir(), 'hvlint-input-'));
	writeFileSync(join(path, 'good.json'), JSON.stringify(machine));
	return path;
}

test.each(Object.entries(files))(
	'%s',
	async (_, { name = 'bad.json', content, code = 0, told = [], names = [] }) => {
		const path = folder();
		writeFileSync(join(path, name), content);
		const ended = await hvlint(['import', name, 'good.json', '-o', 'estate'], { cwd: path });
		for (const line of told) expect(ended.out).toContain(line);
		const hosts = names.length > 0 || ended.out.includes('HV01 new') ? 1 : 0;
		const imported = [...ended.out.matchAll(/^ {2}(\S+) new on HV01$/gm)].map(([, one]) => one);
		expect(imported.sort()).toEqual(['good01', ...names].sort());
		expect(ended.out).toContain(`Wrote ${names.length + 1 + hosts} files`);
		expect(ended.code).toBe(code);
		expect(readFileSync(join(path, 'estate/virtual-machines/good01.yaml'), 'utf8')).toContain(
			'4GB',
		);
		// What is not understood has no place in a manifest.
		if (told.some((line) => line.includes('State ')))
			expect(
				readFileSync(join(path, `estate/virtual-machines/${names[0]}.yaml`), 'utf8'),
			).not.toContain('state:');
	},
);

test('a file that is larger than any inventory is told, and not read', async () => {
	const path = folder();
	writeFileSync(join(path, 'large.json'), '[');
	truncateSync(join(path, 'large.json'), 500 * 1000 ** 2);
	const { code, out } = await hvlint(['import', 'large.json', 'good.json', '-o', 'estate'], {
		cwd: path,
	});
	expect(code).toBe(2);
	expect(out).toContain(
		'large.json:1:1: It cannot be read: it has more than 268,435,456 bytes. Export fewer hosts',
	);
	expect(out).toContain('good01 new on HV01');
});
