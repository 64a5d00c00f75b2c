import { defineRule } from '../../src/engine/rule.ts';
import { versionsAgainst } from '../../src/estate/cluster/node-versions.ts';
import {
	buildSources,
	servicePackOfBuild,
	windowsServerName,
} from '../../src/facts/windows-server.ts';

export default defineRule({
	id: 'estate/operating-system',
	summary: "A host's build and service pack are those of its Windows Server version.",
	subject: 'host',
	severity: 'error',
	why: 'Each version of Windows Server has a build number of its own, and a service pack another one. Where they contradict each other one of them is a slip, or was read at another time, and every check that hangs on the version may be about the wrong one.',
	sources: buildSources,
	covers: ['test-cluster/validate-operating-system-version'],
	messages: {
		build: '{host} is said to run {version:windowsServer}, and its build {build} is of {other}.',
		servicePack:
			'{host} is said to have service pack {servicePack}, and its build {build} has {other}.',
	},
	fix: 'Correct the one that is wrong: `Get-WmiObject Win32_OperatingSystem | Select-Object Caption, Version, ServicePackMajorVersion` on {host} tells them all.',
	check({ host, estate, facts, report }) {
		const build = facts.assume(host, 'operatingSystem', 'build', undefined, 'one of its version');
		if (build === undefined) return void estate.windowsServerOf(host, facts);
		const place = [host, 'operatingSystem'] as const;
		const version = facts.assume(
			host,
			'operatingSystem',
			'version',
			undefined,
			'that of its build',
		);
		const other = versionsAgainst(host, facts);
		if (version && other)
			report('build', place, {
				host: host.name,
				version,
				build,
				other: other.versions.map(windowsServerName).join(' or '),
			});
		const servicePack = facts.assume(
			host,
			'operatingSystem',
			'servicePack',
			undefined,
			'that of its build',
		);
		const ofBuild = servicePackOfBuild(build);
		if (servicePack !== undefined && ofBuild !== undefined && servicePack !== ofBuild)
			report('servicePack', place, {
				host: host.name,
				servicePack,
				build,
				other: ofBuild === 0 ? 'none' : `service pack ${ofBuild}`,
			});
	},
	examples: {
		good: [
			{
				name: 'A build of its version, with and without the revision, and of two products with one build',
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2022', build: 10.0.20348.2340 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2012R2, build: 6.3.9600 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, operatingSystem: { version: Azure Stack HCI 21H2, build: 10.0.20348 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV04, operatingSystem: { version: 2008R2, build: 6.1.7601, servicePack: 1 } }
`,
			},
			{
				name: 'A build that no table knows, and no build',
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2025', build: 10.0.29999 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2025' } }
`,
			},
		],
		bad: [
			{
				name: 'The build of Windows Server 2019',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: # <- build
  version: '2022'
  build: 10.0.17763.6532
`,
			},
			{
				name: 'The build without the service pack',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: # <- servicePack
  version: 2008R2
  build: 6.1.7600
  servicePack: 1
`,
			},
		],
		undecided: [
			{
				name: 'Neither is known',
				missing: ['HV01 operatingSystem.version'],
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01 }
`,
			},
		],
	},
});
