import { expect, test } from 'vitest';
import {
	buildSources,
	clusterFunctionalLevelSources,
	clusterFunctionalLevels,
	compareVersions,
	isWithin,
	versionOfBuild,
	windowsServerVersions,
} from '../../src/facts/windows-server.ts';

test('versions are compared by age, not by their text', () => {
	expect(compareVersions('2008R2', '2012')).toBeLessThan(0);
	expect(compareVersions('2012R2', '2012')).toBeGreaterThan(0);
	expect(compareVersions('2022', '2022')).toBe(0);
});

test('both ends of a range are inside, an absent end is open', () => {
	expect(isWithin('2012', { from: '2012', to: '2016' })).toBe(true);
	expect(isWithin('2016', { from: '2012', to: '2016' })).toBe(true);
	expect(isWithin('2019', { from: '2012', to: '2016' })).toBe(false);
	expect(isWithin('2008R2', { to: '2012' })).toBe(true);
	expect(isWithin('2025', {})).toBe(true);
});

test('cluster functional levels rise with the version', () => {
	expect(windowsServerVersions.map((version) => clusterFunctionalLevels[version])).toEqual([
		6, 7, 8, 9, 10, 11, 12,
	]);
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
])('build %s is Windows Server %s', (build, version) => {
	expect(versionOfBuild(build)).toBe(version);
});

test.each(['6.0.6003', '6.10.1', '10.0.18363', '10.0.143930', '10.0', ''])(
	'build %s is of no known version',
	(build) => {
		expect(versionOfBuild(build)).toBeUndefined();
	},
);

test('sources are public addresses', () => {
	for (const source of [...buildSources, ...clusterFunctionalLevelSources]) {
		expect(source).toMatch(/^https:\/\//);
	}
});
