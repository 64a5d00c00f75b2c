import { describe, expect, test } from 'vitest';
import { guests } from '../../src/facts/guest-table.ts';
import { findGuest, isWindows } from '../../src/facts/guests.ts';

const MB = 1024 ** 2;

describe('findGuest', () => {
	test.each([
		['Windows Server 2008 R2 SP1', 'Windows Server 2008 R2'],
		['Windows Server® 2008 R2 Enterprise', 'Windows Server 2008 R2'],
		['Microsoft® Windows Server® 2008 Standard', 'Windows Server 2008'],
		['Windows Server (R) 2008 Standard without Hyper-V', 'Windows Server 2008'],
		['Windows Server 2012R2', 'Windows Server 2012 R2'],
		['windows-server-2012-r2', 'Windows Server 2012 R2'],
		['Windows Server 2012 Datacenter', 'Windows Server 2012'],
		['Windows 2016', 'Windows Server 2016'],
		['Windows Server 2016 Datacenter CORE', 'Windows Server 2016'],
		['Microsoft Windows Server 2019 Datacenter', 'Windows Server 2019'],
		['Windows Server 2022 Datacenter Azure Edition', 'Windows Server 2022'],
		['Windows Server 2025', 'Windows Server 2025'],
		['Windows 10 Pro', 'Windows 10'],
		['Windows 10 Enterprise LTSC 2019', 'Windows 10'],
		['Windows 11 Enterprise', 'Windows 11'],
		['Windows 8.1 Pro', 'Windows 8.1'],
		['Windows 8', 'Windows 8'],
		['Windows 7 Professional, SP1', 'Windows 7'],
		['Windows Vista™ Business', 'Windows Vista'],
		['Windows Server 2003 R2 SP2', 'Windows Server 2003 R2'],
		['Windows XP Professional SP3', 'Windows XP'],
		['Windows 2000 Server SP4', 'Windows 2000'],
		['WS2019', 'Windows Server 2019'],
		['Win2016', 'Windows Server 2016'],
		['win2012r2 std', 'Windows Server 2012 R2'],
		['W2K8R2', 'Windows Server 2008 R2'],
		['W2K12', 'Windows Server 2012'],
		['Server 2022', 'Windows Server 2022'],
		['WinSrv2019', 'Windows Server 2019'],
		['Win Server 2016', 'Windows Server 2016'],
		['Win10 Pro', 'Windows 10'],
		['win 2k16', 'Windows Server 2016'],
		['2k8r2', 'Windows Server 2008 R2'],
		['Windows 2k19', 'Windows Server 2019'],
		['2012 R2', 'Windows Server 2012 R2'],
		['2022', 'Windows Server 2022'],
		['XP', 'Windows XP'],
		['WinXP SP3', 'Windows XP'],
		['Windows Server 2000', 'Windows 2000'],
		['Windows Server, version 1909', 'Windows Server, version 1909'],
	])('%s', (text, name) => {
		expect(findGuest(text)?.name).toBe(name);
	});

	test.each([
		'',
		'Windows',
		'Windows Server',
		'Windows Server, version 1511',
		'2022 appliance',
		'Windows Storage Server 2012 R2',
		'Windows Server 20190',
		'Windows 70',
		'Windows 7 or Windows 10',
		'SQL Server 2019 on Ubuntu 22.04',
		'constructor',
	])('none in %j', (text) => {
		expect(findGuest(text)).toBeUndefined();
	});

	test('each name and alias finds its guest', () => {
		for (const guest of guests) {
			for (const text of [guest.name, ...guest.aliases]) expect(findGuest(text)).toBe(guest);
		}
	});
});

test('isWindows', () => {
	expect(isWindows('Windows Server, version 1909')).toBe(true);
	expect(isWindows('Microsoft Hyper-V Server 2016')).toBe(true);
	expect(isWindows('Red Hat Enterprise Linux 9')).toBe(false);
	expect(isWindows('FreeBSD 14')).toBe(false);
	expect(isWindows('appliance')).toBeUndefined();
});

test('amounts are in order, and sources are public', () => {
	for (const { memory, dynamicMemory, sources } of guests) {
		expect(memory?.recommended ?? Infinity).toBeGreaterThanOrEqual(memory?.minimum ?? 0);
		if (dynamicMemory) {
			const { required, recommended } = dynamicMemory;
			expect(required).toEqual({ minimum: 256 * MB, startup: 512 * MB, maximum: 512 * MB });
			expect(recommended.maximum).toBeGreaterThanOrEqual(required.maximum);
		}
		expect(sources.length).toBeGreaterThan(0);
		for (const source of sources) expect(source).toMatch(/^https:\/\//);
	}
});
