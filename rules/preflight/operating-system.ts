import { defineRule } from '../../src/engine/rule.ts';
import { sourceOf } from '../../src/estate/migration.ts';
import { canShareCluster } from '../../src/estate/node-versions.ts';
import { compareVersions } from '../../src/facts/windows-server.ts';

export default defineRule({
	id: 'preflight/operating-system',
	summary: 'Source and destination run Windows Server versions that machines move between.',
	subject: 'migration',
	severity: 'error',
	why: 'Up to Windows Server 2012 all nodes of a cluster run one version, and a machine moves only to a host of its own. From 2012 R2 on, nodes of a version and of the next one work together during a rolling upgrade, and machines move between them in both directions; their configuration version decides.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/cluster-operating-system-rolling-upgrade',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/hh831435(v=ws.11)',
		'https://github.com/MicrosoftDocs/windowsserverdocs/blob/8d74b06c2581d2e94ad588c7de3bef1dc17b45ab/caps-export-05-24/Topic/Hyper-V-Live-Migration-FAQ.md',
		'https://github.com/MicrosoftDocs/windowsserverdocs/blob/8d74b06c2581d2e94ad588c7de3bef1dc17b45ab/caps-export-05-24/Topic/Migrate-Hyper-V-to-Windows-Server-2012-R2-from-Windows-Server-2012.md',
	],
	messages: {
		differs:
			'{source} runs {sourceVersion:windowsServer} and {destination} {destinationVersion:windowsServer}, which cannot be in one cluster.',
	},
	fix: 'Move {virtualMachine} to a node of its own version. A rolling upgrade goes one version at a time, starting from Windows Server 2012 R2. Before Windows Server 2012 R2 a cluster is upgraded by copying its roles to a new one (Copy Cluster Roles in Failover Cluster Manager).',
	evidence: {
		same: 'both nodes run {version:windowsServer}',
		rolling: 'machines move between {sourceVersion} and {destinationVersion}',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const source = sourceOf(migration, facts);
		const to = estate.windowsServerOf(destination, facts);
		const from = source && estate.windowsServerOf(source, facts);
		if (!source || from === undefined || to === undefined) return;
		if (from === to) return pass('same', { version: to });
		const versions = {
			sourceVersion: from,
			destinationVersion: to,
		};
		if (canShareCluster([from, to].sort(compareVersions))) return pass('rolling', versions);
		report('differs', [destination, 'operatingSystem'], {
			...versions,
			virtualMachine: virtualMachine.name,
			source: source.name,
			destination: destination.name,
		});
	},
	examples: {
		good: [
			{
				name: 'One version',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
			{
				name: 'During a rolling upgrade, back to the older version too',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }, { name: app02, owner: HV02 }]
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV01 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2022' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2025' } }
`,
			},
		],
		bad: [
			{
				name: 'A node of Windows Server 2012 R2 among those of 2012',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: 2012R2 } }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: '2012' } # <- differs
`,
			},
			{
				name: 'A rolling upgrade joins neighbouring versions only',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2016' } }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: '2022' } # <- differs
`,
			},
		],
		undecided: [
			{
				name: 'A version was not collected',
				missing: ['HV02 operatingSystem.version'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2022' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
		],
	},
});
