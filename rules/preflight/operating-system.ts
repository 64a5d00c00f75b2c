import { defineRule } from '../../src/engine/rule.ts';
import { canShareCluster, versionsAgainst } from '../../src/estate/cluster/node-versions.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { migrationOperations, sourceOf } from '../../src/estate/migration.ts';
import {
	canMoveBetween,
	movesOutsideClusters,
	outsideClusterSources,
	storageMigration,
	storageMigrationSources,
} from '../../src/facts/outside-clusters.ts';
import { compareVersions, isWithin, windowsServerName } from '../../src/facts/windows-server.ts';
import type { Host } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'preflight/operating-system',
	summary: 'Source and destination run Windows Server versions that machines move between.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true, operations: migrationOperations },
	why: 'Up to Windows Server 2012 all nodes of a cluster run one version, and a machine moves only to a host of its own. From 2012 R2 on, nodes of a version and of the next one work together during a rolling upgrade, and machines move between them in both directions; their configuration version decides. Outside a cluster machines move from Windows Server 2012 on: from 2012 to 2012 R2, and between any two later versions.',
	sources: [
		...outsideClusterSources,
		...storageMigrationSources,
		'https://learn.microsoft.com/windows-server/failover-clustering/cluster-operating-system-rolling-upgrade',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/hh831435(v=ws.11)',
		'https://github.com/MicrosoftDocs/windowsserverdocs/blob/8d74b06c2581d2e94ad588c7de3bef1dc17b45ab/caps-export-05-24/Topic/Hyper-V-Live-Migration-FAQ.md',
		'https://github.com/MicrosoftDocs/windowsserverdocs/blob/8d74b06c2581d2e94ad588c7de3bef1dc17b45ab/caps-export-05-24/Topic/Migrate-Hyper-V-to-Windows-Server-2012-R2-from-Windows-Server-2012.md',
	],
	covers: ['live-migration/same-version'],
	messages: {
		differs:
			'{source} runs {sourceVersion:windowsServer} and {destination} {destinationVersion:windowsServer}, which cannot be in one cluster.',
		notBetween:
			'{source} runs {sourceVersion:windowsServer} and {destination} {destinationVersion:windowsServer}, between which no machine moves outside a cluster.',
		notBack:
			'{source} runs {sourceVersion:windowsServer} and {destination} the older {destinationVersion:windowsServer}, to which no machine moves back outside a cluster.',
		withoutMoves:
			'{old} runs {version:windowsServer}, in which no machine moves outside a cluster while it exists.',
		noStorageMigration:
			'{destination} runs {destinationVersion:windowsServer}, in which the files of a machine do not move while it exists.',
	},
	fix: {
		differs:
			'Move {virtualMachine} to a node of its own version. A rolling upgrade goes one version at a time, starting from Windows Server 2012 R2. Before Windows Server 2012 R2 a cluster is upgraded by copying its roles to a new one (Copy Cluster Roles in Failover Cluster Manager).',
		notBetween:
			'Move {virtualMachine} by way of a host of a version between the two, or shut it down, export it on {source} and import it on {destination}.',
		notBack:
			'Leave {virtualMachine} on hosts of its version. An older one does not import it either: there it is made anew, with a copy of its disks.',
		withoutMoves:
			'Export {virtualMachine} on {source} while it is off, import it on {destination}, and delete the original.',
		noStorageMigration:
			'Export {virtualMachine} while it is off, import it at the other place, and delete the original.',
	},
	evidence: {
		same: 'both nodes run {version:windowsServer}',
		rolling: 'machines move between {sourceVersion} and {destinationVersion}',
		between: 'Move-VM moves machines from {sourceVersion} to {destinationVersion}',
		storage: '{version:windowsServer} moves the files of machines',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination, operation } = migration;
		const to = estate.windowsServerOf(destination, facts);
		const names = { virtualMachine: virtualMachine.name, destination: destination.name };
		const at = [destination, 'operatingSystem'] as const;
		if (operation === 'Move-VMStorage') {
			if (to === undefined) return;
			if (isWithin(to, storageMigration)) return pass('storage', { version: to });
			return report('noStorageMigration', at, { ...names, destinationVersion: to });
		}
		const source = sourceOf(migration, facts);
		const from = source && estate.windowsServerOf(source, facts);
		if (!source || from === undefined || to === undefined) return;
		const versions = { sourceVersion: from, destinationVersion: to };
		const data = { ...names, ...versions, source: source.name };
		const doubted = [source, destination].filter((host) => isDoubted(host, facts));
		if (doubted.length > 0) return;
		if (operation === 'Move-VM') {
			const [old] = [source, destination].filter(
				(_, end) => !isWithin(end ? to : from, movesOutsideClusters),
			);
			if (canMoveBetween(from, to)) pass('between', versions);
			else if (compareVersions(to, from) < 0) report('notBack', at, data);
			else if (old)
				report('withoutMoves', at, { ...data, old: old.name, version: old === source ? from : to });
			else report('notBetween', at, data);
		} else if (from === to) pass('same', { version: to });
		else if (canShareCluster([from, to].sort(compareVersions))) pass('rolling', versions);
		else report('differs', at, data);
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
				name: 'Between stand-alone hosts: one step from 2012, any way from 2012 R2 on',
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01, cluster: null, operatingSystem: { version: '2012' }, virtualMachines: [{ name: app01 }], migrations: [{ virtualMachine: app01, to: HV02 }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: null, operatingSystem: { version: 2012R2 }, virtualMachines: [{ name: app02 }], migrations: [{ virtualMachine: app02, to: HV03 }] }
---
apiVersion: hvlint/v1
kind: Host
name: HV03
cluster: null
operatingSystem: { version: '2025' }
virtualMachines: [{ name: app03 }]
migrations:
  - { virtualMachine: app03, to: HV02 }
  - { virtualMachine: app03, to: HV03, destinationStoragePath: 'E:\\app03' }
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
			{
				name: 'Stand-alone hosts: back to 2012, two steps at once, and in Windows Server 2008 R2 not at all',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: '2012' } # <- notBack
virtualMachines: [{ name: app01 }]
migrations: [{ virtualMachine: app01, to: HV03 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: null, operatingSystem: { version: 2012R2 }, virtualMachines: [{ name: app02 }], migrations: [{ virtualMachine: app02, to: HV01 }] }
---
apiVersion: hvlint/v1
kind: Host
name: HV03
cluster: null
operatingSystem: { version: '2019' } # <- notBetween
---
apiVersion: hvlint/v1
kind: Host
name: HV04
cluster: null
operatingSystem: { version: 2008R2 } # <- noStorageMigration withoutMoves
virtualMachines: [{ name: app04 }, { name: app05 }]
migrations:
  - { virtualMachine: app04, to: HV04, destinationStoragePath: 'E:\\app04' }
---
apiVersion: hvlint/v1
kind: Host
name: HV05
cluster: null
operatingSystem: { version: 2008R2 }
virtualMachines: [{ name: app06 }]
migrations: [{ virtualMachine: app06, to: HV04 }]
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

/** Whether the build of a host contradicts its version; then the version is named as missing. */
function isDoubted(host: Host, facts: Facts): boolean {
	const other = versionsAgainst(host, facts);
	if (!other) return false;
	const versions = other.versions.map(windowsServerName).join(' or ');
	facts.missing(host, 'operatingSystem.version', `its build ${other.build} is of ${versions}`);
	return true;
}
