import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
	buildSources,
	canUpgradeRolling,
	clusterFunctionalLevelSources,
	compareVersions,
	functionalLevelOf,
	isWithin,
	longTermVersions,
	servicePackOfBuild,
	versionOfBuild,
	versionsOfBuild,
	type WindowsServerVersion,
	windowsServerName,
	windowsServerVersions,
} from '../../src/facts/windows-server.ts';

const { definitions } = JSON.parse(readFileSync('schemas/defs.schema.json', 'utf8'));

test('versions are compared by age, not by their text', () => {
	expect(compareVersions('2008R2', '2012')).toBeLessThan(0);
	expect(compareVersions('2012R2', '2012')).toBeGreaterThan(0);
	expect(compareVersions('2022', '2022')).toBe(0);
	expect(compareVersions('1709', '2016')).toBeGreaterThan(0);
	expect(compareVersions('20H2', '2022')).toBeLessThan(0);
	expect(compareVersions('23H2', '2025')).toBeLessThan(0);
});

test('releases with one Hyper-V are of one age', () => {
	expect(compareVersions('1809', '2019')).toBe(0);
	expect(compareVersions('Azure Stack HCI 22H2', '2022')).toBe(0);
	expect(isWithin('Azure Stack HCI 21H2', { from: '2022', to: '2022' })).toBe(true);
	expect(isWithin('1909', { to: '2019' })).toBe(false);
});

test('manifests may name every version, and no other', () => {
	const { enum: values } = definitions.windowsServerVersion;
	expect([...new Set(values.map(String))].sort()).toEqual([...windowsServerVersions].sort());
	expect([...windowsServerVersions]).toEqual(expect.arrayContaining([...longTermVersions]));
});

test('versions go by the names that people know', () => {
	expect(windowsServerName('2008R2')).toBe('Windows Server 2008 R2');
	expect(windowsServerName('20H2')).toBe('Windows Server, version 20H2');
	expect(windowsServerName('Azure Local 24H2')).toBe('Azure Local 24H2');
});

test.each<[WindowsServerVersion, WindowsServerVersion, boolean]>([
	['2012R2', '2016', true],
	['2025', '2022', true],
	['2012', '2012R2', false],
	['2016', '2022', false],
	['2012R2', '1709', false],
	['2016', '1709', true],
	['1709', '2019', true],
	['2019', '2022', true],
	['1909', '2022', true],
	['1803', '1903', false],
	['2022', 'Azure Stack HCI 22H2', false],
	['Azure Stack HCI 21H2', 'Azure Stack HCI 22H2', true],
])('a rolling upgrade joins %s and %s: %s', (one, other, isJoined) => {
	expect(canUpgradeRolling(one, other)).toBe(isJoined);
	expect(canUpgradeRolling(other, one)).toBe(isJoined);
});

test('both ends of a range are inside, an absent end is open', () => {
	expect(isWithin('2012', { from: '2012', to: '2016' })).toBe(true);
	expect(isWithin('2016', { from: '2012', to: '2016' })).toBe(true);
	expect(isWithin('2019', { from: '2012', to: '2016' })).toBe(false);
	expect(isWithin('2008R2', { to: '2012' })).toBe(true);
	expect(isWithin('2025', {})).toBe(true);
});

test('cluster functional levels rise with the version', () => {
	expect(longTermVersions.map(functionalLevelOf)).toEqual([6, 7, 8, 9, 10, 11, 12]);
	expect(functionalLevelOf('1909')).toBeUndefined();
});

test.each([
	['6.1.7600', '2008R2'],
	['6.1.7601.17514', '2008R2'],
	['6.2.9200', '2012'],
	['6.3.9600', '2012R2'],
	['10.0.14393', '2016'],
	['10.0.17763.107', '2019'],
	['10.0.20348', '2022'],
	['10.0.26100', '2025'],
	['10.0.18363', '1909'],
	['10.0.20349.1129', 'Azure Stack HCI 22H2'],
])('build %s is Windows Server %s', (build, version) => {
	expect(versionOfBuild(build)).toBe(version);
});

test.each(['6.0.6003', '6.10.1', '10.0.25398', '10.0.143930', '10.0', ''])(
	'build %s tells no version',
	(build) => {
		expect(versionOfBuild(build)).toBeUndefined();
	},
);

test('one build may be of two products', () => {
	expect(versionsOfBuild('10.0.20348.2340')).toEqual(['2022', 'Azure Stack HCI 21H2']);
	expect(versionsOfBuild('10.0.25398')).toEqual(['23H2', 'Azure Local 23H2']);
});

test('builds of Windows Server 2008 R2 tell the service pack', () => {
	expect(servicePackOfBuild('6.1.7600')).toBe(0);
	expect(servicePackOfBuild('6.1.7601.17514')).toBe(1);
	expect(servicePackOfBuild('6.3.9600')).toBeUndefined();
});

test('sources are public addresses', () => {
	for (const source of [...buildSources, ...clusterFunctionalLevelSources]) {
		expect(source).toMatch(/^https:\/\//);
	}
});
