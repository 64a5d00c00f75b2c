import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	extensionOf,
	isInside,
	isSamePath,
	parseWindowsPath,
	pathKey,
} from '../../../src/estate/storage/windows-path.ts';

const parse = parseWindowsPath;

/** A name as folders and files have it: no separator, no dot or blank at its end. */
const name = fc
	.stringMatching(/^[A-Za-z0-9 ._{}()'$-]{1,12}$/)
	.filter((text) => /[^. ]$/.test(text) && text === text.trim());
const root = fc.oneof(
	fc.constantFrom('C:', 'd:', '\\\\FS01\\vms', '\\\\fs01.contoso.com\\vms$'),
	fc.uuid().map((id) => `\\\\?\\Volume{${id}}`),
);
const names = fc.array(name, { maxLength: 5 });
const path = fc.tuple(root, names).map((parts) => parts.flat().join('\\'));
/** Anything that might stand in a manifest, with more than its share of what has a meaning in paths. */
const anyText = fc.oneof(
	path,
	fc.string(),
	fc
		.array(fc.constantFrom('\\', '/', '?', '.', '..', ' ', 'C:', 'unc', 'srv', 'x', '\n'))
		.map((parts) => parts.join('')),
);

describe('two spellings of one place', () => {
	test.each([
		['C:\\ClusterStorage\\Volume1', 'c:\\clusterstorage\\VOLUME1'],
		['C:\\ClusterStorage\\Volume1', 'C:/ClusterStorage/Volume1/'],
		['C:\\ClusterStorage\\Volume1', 'C:\\ClusterStorage\\\\Volume1\\'],
		['C:\\ClusterStorage\\Volume1', 'C:\\ClusterStorage\\.\\Volume2\\..\\Volume1'],
		['C:\\ClusterStorage\\Volume1', '\\\\?\\C:\\ClusterStorage\\Volume1'],
		['C:\\ClusterStorage\\Volume1', '\\\\.\\C:\\ClusterStorage\\Volume1'],
		['C:\\', 'C:'],
		['C:\\', 'C:\\..\\..'],
		['\\\\fs01\\vms\\app01', '\\\\FS01\\VMs\\app01\\'],
		['\\\\fs01\\vms\\app01', '\\\\?\\UNC\\fs01\\vms\\app01'],
		['\\\\fs01\\vms', '//fs01/vms/..'],
		[
			'\\\\?\\Volume{26a21bda-a627-11d7-9931-806e6f6e6963}\\app01',
			'\\\\?\\VOLUME{26A21BDA-A627-11D7-9931-806E6F6E6963}\\app01\\',
		],
	])('%s is %s', (one, other) => {
		expect(isSamePath(parse(one), parse(other))).toBe(true);
		expect(pathKey(parse(one))).toBe(pathKey(parse(other)));
	});

	test('in any case, with any separators, with or without a prefix', () => {
		fc.assert(
			fc.property(path, (text) => {
				const spellings = [
					text.toUpperCase(),
					text.replaceAll('\\', '/'),
					`${text}\\`,
					`${text}\\x\\..`,
					`${text}\\.`,
					text.startsWith('\\\\') ? text.replace(/^\\\\(?!\?)/, '\\\\?\\UNC\\') : `\\\\?\\${text}`,
				];
				for (const spelling of spellings) expect(parse(spelling)).toEqual(parse(text));
			}),
		);
	});
});

describe('a folder', () => {
	test.each([
		['C:\\ClusterStorage\\Volume10', 'C:\\ClusterStorage\\Volume1'],
		['C:\\ClusterStorage\\Volume1', 'C:\\ClusterStorage\\Volume10'],
		['C:\\ClusterStorage\\Volume1.old\\app01', 'C:\\ClusterStorage\\Volume1'],
		['C:\\ClusterStorage\\Volume1\\..\\Volume2', 'C:\\ClusterStorage\\Volume1'],
		['D:\\ClusterStorage\\Volume1', 'C:\\ClusterStorage\\Volume1'],
		['\\\\HV01\\C$\\ClusterStorage\\Volume1', 'C:\\ClusterStorage\\Volume1'],
		['\\\\fs01\\vms2\\app01', '\\\\fs01\\vms'],
		['ClusterStorage\\Volume1', 'C:\\ClusterStorage\\Volume1'],
	])('%s is not inside %s', (one, folder) => {
		expect(isInside(parse(one), parse(folder))).toBe(false);
	});

	test('holds itself and everything below it, and nothing beside it', () => {
		fc.assert(
			fc.property(path, name, names, (folder, file, below) => {
				const inside = parse([folder, file, ...below].join('\\'));
				expect(isInside(inside, parse(folder))).toBe(true);
				expect(isInside(parse(folder), parse(folder))).toBe(true);
				expect(isInside(parse(folder), inside)).toBe(false);
				const beside = parse(`${folder}\\${file}0`);
				expect(isInside(beside, parse(`${folder}\\${file}`))).toBe(false);
			}),
		);
	});
});

test('no text is too strange, and taking a path apart twice changes nothing', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const once = parse(text);
			expect(parse(pathKey(once))).toEqual(once);
			expect(once.parts).not.toContain('..');
			expect(once.parts).not.toContain('');
		}),
		{ numRuns: 1000 },
	);
});

test.each([
	'app01',
	'\\ClusterStorage\\Volume1',
	'C:app01',
	'\\\\fs01',
	'\\\\.\\PhysicalDrive2',
	'Disk 2 100.00 GB Bus 0 Lun 1 Target 0',
	'',
])('%j names no place', (text) => {
	expect(parse(text).kind).toBe('relative');
});

test.each([
	['C:\\vms\\app01.VHDX', '.vhdx'],
	['C:\\vms\\app01_1A2B.avhd', '.avhd'],
	['C:\\vms.old\\app01', ''],
	['C:\\', ''],
])('%s ends in %j', (text, ending) => {
	expect(extensionOf(parse(text))).toBe(ending);
});
