import { expect, test } from 'vitest';
import {
	compareConfigurationVersions,
	configurationVersionSources,
	configurationVersions,
	featureConfigurationVersions,
	supportsConfigurationVersion,
} from '../../src/facts/configuration-versions.ts';
import type { WindowsServerVersion } from '../../src/facts/windows-server.ts';

test('configuration versions are compared part by part as numbers', () => {
	expect(compareConfigurationVersions('9.0', '10.0')).toBeLessThan(0);
	expect(compareConfigurationVersions('10.5', '10.0')).toBeGreaterThan(0);
	expect(compareConfigurationVersions('8', '8.0')).toBe(0);
});

test.each<[WindowsServerVersion, string, boolean | undefined]>([
	['2012', '5.0', undefined],
	['2012R2', '5.0', true],
	['2012R2', '8.0', false],
	['2016', '6.2', true],
	['2016', '9.0', false],
	['2019', '9.0', true],
	['2022', '7.1', false],
	['2022', '8.0', true],
	['2022', '10.5', false],
	['2025', '11.1', true],
	['2025', '12.0', true],
	['2025', '254.0', false],
])('Windows Server %s and configuration version %s: %s', (host, version, supported) => {
	expect(supportsConfigurationVersion(host, version)).toBe(supported);
});

test('the default is supported, and every feature has a version that some host runs', () => {
	for (const { minimum, maximum, default: usual } of Object.values(configurationVersions)) {
		expect(compareConfigurationVersions(minimum, usual)).toBeLessThanOrEqual(0);
		expect(compareConfigurationVersions(usual, maximum)).toBeLessThanOrEqual(0);
	}
	for (const version of Object.values(featureConfigurationVersions)) {
		expect(compareConfigurationVersions(version, '12.0')).toBeLessThanOrEqual(0);
	}
	expect(configurationVersionSources[0]).toMatch(/^https:\/\//);
});
