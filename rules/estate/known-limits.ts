import { defineRule } from '../../src/engine/rule.ts';
import type { Estate } from '../../src/estate/estate.ts';
import { type Facts, quiet } from '../../src/estate/facts.ts';
import { firstNames } from '../../src/estate/names/names.ts';
import { azureLocalSources, hasAzureLocalLimits } from '../../src/facts/limits/azure-local.ts';
import {
	buildSources,
	isLongTerm,
	type WindowsServerVersion,
} from '../../src/facts/windows-server.ts';
import type { Cluster, Host } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'estate/known-limits',
	summary: 'The limits of a version of Windows Server are published.',
	subject: 'estate',
	severity: 'info',
	why: "Microsoft's tables of limits are about the versions of the long-term servicing channel. For semi-annual releases hvlint takes no other version's numbers: what would be held against a limit, against a supported guest system or against a cluster functional level is not judged there. Azure Local has a short table of its own, followed here from Azure Stack HCI 21H2 on; the machines of Azure Local 23H2 and later have the limits of Windows Server 2022. All else is judged.",
	sources: [
		...buildSources,
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/maximum-scale-limits',
		...azureLocalSources,
	],
	messages: {
		notJudged:
			'No limits are known of {version:windowsServer}, so that none is judged on {names:list}.',
		few: 'Not all limits are known of {version:windowsServer}, and others are not judged on {names:list}.',
	},
	fix: 'Nothing is wrong with it. For its limits look into its own documentation.',
	check({ estate, facts, report }) {
		for (const [version, objects] of objectsByVersion(estate, facts)) {
			const [first] = objects;
			if (first && !isLongTerm(version))
				report(hasAzureLocalLimits(version) ? 'few' : 'notJudged', [first, 'operatingSystem'], {
					version,
					names: firstNames(objects),
				});
		}
	},
	examples: {
		good: [
			{
				name: 'Versions of the long-term channel',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: '2022', nodes: [HV01] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { build: 10.0.26100 } }
`,
			},
		],
		bad: [
			{
				name: 'Azure Stack HCI and a semi-annual release',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: Azure Stack HCI 22H2 # <- few
nodes: [HV01]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01 }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: # <- notJudged
  version: 1909
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, operatingSystem: { build: 10.0.18363.1556 } }
`,
			},
		],
		undecided: [
			{
				name: 'A version is unknown',
				missing: ['HV01 operatingSystem.version'],
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01 }
`,
			},
		],
	},
});

/** The clusters and hosts of each version; a host that says nothing of its own goes with its cluster. */
function objectsByVersion(estate: Estate, facts: Facts) {
	const byVersion = new Map<WindowsServerVersion, (Cluster | Host)[]>();
	const add = (version: WindowsServerVersion | undefined, object: Cluster | Host) => {
		if (version) byVersion.set(version, [...(byVersion.get(version) ?? []), object]);
	};
	for (const cluster of estate.clusters) add(facts.peek(cluster, 'operatingSystem'), cluster);
	for (const host of estate.hosts) {
		const cluster = estate.clusterOf(host, quiet(facts));
		const version = estate.windowsServerOf(host, facts);
		if (!cluster || facts.peek(cluster, 'operatingSystem') !== version) add(version, host);
	}
	return byVersion;
}
