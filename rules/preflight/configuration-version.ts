import { defineRule } from '../../src/engine/rule.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { ask } from '../../src/estate/tentative.ts';
import {
	compareConfigurationVersions,
	configurationVersionSources,
	configurationVersions,
	supportsConfigurationVersion,
} from '../../src/facts/configuration-versions.ts';
import { isWithin, type WindowsServerVersion } from '../../src/facts/windows-server.ts';
import type { Host } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'preflight/configuration-version',
	summary: 'The destination supports the configuration version of a machine.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true, from: '2012R2', of: 'destination' },
	why: 'Each Windows Server runs machines of certain configuration versions only. A machine of another one neither moves there nor starts there, and a version can be raised but never lowered.',
	sources: [
		...configurationVersionSources,
		'https://learn.microsoft.com/windows-server/failover-clustering/cluster-operating-system-rolling-upgrade',
	],
	covers: [
		'limits/vm.configVersion.min',
		'limits/vm.configVersion.max',
		'live-migration/configuration-version',
		'live-migration/machine-below-8',
	],
	messages: {
		tooNew:
			'{virtualMachine} has configuration version {version}, and {destination} supports {supported}.',
		tooOld:
			'{virtualMachine} has configuration version {version}, and {destination} supports {supported}.',
	},
	fix: {
		tooNew:
			'Move it to a node that supports {version}, or upgrade {destination}. A configuration version cannot be lowered: otherwise make a new machine for the disks with `New-VM -Version`.',
		tooOld:
			'On a host whose Windows Server supports such a version, in a cluster once its functional level is raised to that: shut the machine down and raise its version, `Stop-VM -Name {virtualMachine:ps}; Update-VMVersion -Name {virtualMachine:ps}`, which cannot be undone.',
	},
	standAloneFix: {
		tooOld:
			'Where it is now, if no host of an older Windows Server is to take it again: shut the machine down and raise its version, `Stop-VM -Name {virtualMachine:ps}; Update-VMVersion -Name {virtualMachine:ps}`, which cannot be undone.',
	},
	evidence: {
		supported: '{destination} supports configuration version {version}',
		sameSystem: 'it runs on {version:windowsServer} already',
		converted: 'it has none yet, and gets that of {version:windowsServer}',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, source, destination } = migration;
		const windowsServer = estate.windowsServerOf(destination, facts);
		const sourceWindowsServer =
			source && ask(facts, (quietly) => estate.windowsServerOf(source, quietly)).answer;
		if (sourceWindowsServer && windowsServer && hasNoVersion(sourceWindowsServer))
			return pass('converted', { version: windowsServer });
		const isRunning = facts.peek(virtualMachine, 'state') === 'Running';
		if (isRunning && windowsServer !== undefined && windowsServer === sourceWindowsServer)
			return pass('sameSystem', { version: windowsServer });
		const version = facts.need(virtualMachine, 'version');
		if (version === undefined || windowsServer === undefined) return;
		if (version === null) return facts.missing(virtualMachine, 'version');

		const data = { virtualMachine: virtualMachine.name, destination: destination.name, version };
		const range = supportedBy(destination, windowsServer, version, facts);
		if (!range) return;
		if (range.isSupported) return pass('supported', data);
		const isOlder = compareConfigurationVersions(version, range.minimum) < 0;
		report(isOlder ? 'tooOld' : 'tooNew', [virtualMachine, 'version'], {
			...data,
			supported:
				range.minimum === range.maximum
					? `only ${range.minimum}`
					: `${range.minimum} to ${range.maximum}`,
		});
	},
	examples: {
		good: [
			{
				name: 'Both know it',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, version: '8.0' }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2016' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2022' } }
`,
			},
			{
				name: '9.0 is older than 10.0',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, version: '9.0' }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2019' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2022' } }
`,
			},
			{
				name: 'The host lists more than its Windows Server came with',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, version: '10.5' }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2022' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2025' }, supportedConfigurationVersions: ['8.0', '10.0', '10.5', '11.0', '12.0'] }
`,
			},
			{
				name: 'Out of Windows Server 2012, where machines have none',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: '2012' }
virtualMachines: [{ name: app01, state: Running, version: null }, { name: app02 }]
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2012R2 } }
`,
			},
			{
				name: 'It runs on the same Windows Server already',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2019' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2019' } }
`,
			},
		],
		bad: [
			{
				name: 'Raised too early',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, version: '12.0' } # <- tooNew
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2025' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2022' } }
`,
			},
			{
				name: 'Never raised',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, version: '5.0' } # <- tooOld
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2019' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2022' } }
`,
			},
			{
				name: 'A version that the host does not list',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, version: '12.0' } # <- tooNew
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2025' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2022' }, supportedConfigurationVersions: ['8.0', '9.0', '10.0'] }
`,
			},
			{
				name: 'From Windows Server 2016 to 2012 R2',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, version: '8.0' } # <- tooNew
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2016' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2012R2' } }
`,
			},
		],
		undecided: [
			{
				name: 'The version is unknown',
				missing: ['app01 version'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2019' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2022' } }
`,
			},
			{
				name: 'The destination is unknown',
				missing: ['HV02 operatingSystem.version'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, version: '10.0' }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2022' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
			{
				name: 'A version of a preview',
				missing: ['HV02 supportedConfigurationVersions'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Running, version: '254.0' }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2022' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2025' } }
`,
			},
		],
	},
});

/** Whether machines of a Windows Server show no configuration version yet. */
function hasNoVersion(version: WindowsServerVersion): boolean {
	return isWithin(version, { to: '2012' });
}

/** What a host says that it supports, or else what its Windows Server is known to support. */
function supportedBy(
	host: Host,
	windowsServer: WindowsServerVersion,
	version: string,
	facts: Facts,
) {
	const listed = facts.peek(host, 'supportedConfigurationVersions');
	if (listed) {
		facts.need(host, 'supportedConfigurationVersions');
		const sorted = [...listed].sort(compareConfigurationVersions);
		const [minimum, maximum] = [sorted[0], sorted.at(-1)];
		if (minimum === undefined || maximum === undefined) return undefined;
		const isSupported = listed.includes(version);
		if (!isSupported && !facts.isComplete(listed)) return undefined;
		return { minimum, maximum, isSupported };
	}
	const known = configurationVersions[windowsServer];
	const newest = configurationVersions['2025']?.maximum as string;
	const isSupported = supportsConfigurationVersion(windowsServer, version);
	// Previews and later updates bring versions that no table knows.
	if (isSupported === undefined || compareConfigurationVersions(version, newest) > 0) {
		facts.missing(host, 'supportedConfigurationVersions');
		return undefined;
	}
	const { minimum, maximum } = known ?? { minimum: version, maximum: version };
	return { minimum, maximum, isSupported };
}
