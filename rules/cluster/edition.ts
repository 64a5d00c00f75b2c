import { defineRule } from '../../src/engine/rule.ts';
import { cameWith } from '../../src/facts/came-with.ts';
import { isWithin } from '../../src/facts/windows-server.ts';

/** The editions with less than everything: Standard and below it. */
const lesser = /\b(?:standard|web|foundation|essentials)\b/i;

export default defineRule({
	id: 'cluster/edition',
	summary: 'The edition of a node has what its cluster uses.',
	subject: 'host',
	severity: 'error',
	why: 'Failover clustering is part of the editions Enterprise and Datacenter in Windows Server 2008 R2 (and of Hyper-V Server), not of Standard. From Windows Server 2012 on Standard has it too, but Storage Spaces Direct takes Datacenter.',
	sources: [
		'https://technet.microsoft.com/library/cc730692.aspx',
		'https://learn.microsoft.com/windows-server/storage/storage-spaces/deploy-storage-spaces-direct',
	],
	covers: ['live-migration/edition', 'storage/direct-edition'],
	messages: {
		noClustering:
			'{node} has the edition {edition} of Windows Server 2008 R2, which has no failover clustering.',
		noStorageSpacesDirect:
			'{node} has the edition {edition}, and the Storage Spaces Direct of {cluster} takes Datacenter.',
	},
	fix: {
		noClustering: 'Install the edition Enterprise or Datacenter on {node}.',
		noStorageSpacesDirect: 'Bring {node} to the edition Datacenter.',
	},
	check({ host, estate, facts, report }) {
		const { operatingSystem } = host;
		const edition = facts.peek(host, 'operatingSystem', 'edition');
		if (edition !== undefined && !lesser.test(edition)) return;
		const cluster = estate.clusterOf(host, facts);
		const version = cluster && estate.windowsServerOf(host, facts);
		if (!cluster || !version || isWithin(version, { from: '2012', to: '2012R2' })) return;
		const direct = isWithin(version, cameWith.storageSpacesDirect)
			? facts.need(cluster, 'storageSpacesDirect')
			: undefined;
		if (version !== '2008R2' && !direct) return;
		facts.need(host, 'operatingSystem', 'edition');
		if (!operatingSystem || edition === undefined) return;
		const names = { node: host.name, edition, cluster: cluster.name };
		report(direct ? 'noStorageSpacesDirect' : 'noClustering', [operatingSystem, 'edition'], names);
	},
	examples: {
		good: [
			{
				name: 'Enterprise in 2008 R2, Standard without Storage Spaces Direct, Datacenter with it, and a host of no cluster',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2022
nodes: [HV02]
storageSpacesDirect: null
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC03
operatingSystem: 2022
nodes: [HV03]
storageSpacesDirect: {}
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { edition: Enterprise } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { edition: Standard } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, operatingSystem: { edition: Datacenter } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV04, cluster: null, operatingSystem: { version: 2008R2, edition: Standard } }
`,
			},
		],
		bad: [
			{
				name: 'Standard where it is not enough',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2022
nodes: [HV02]
storageSpacesDirect: {}
---
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { edition: Standard } # <- noClustering
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { edition: Windows Server 2022 Standard } # <- noStorageSpacesDirect
`,
			},
		],
		undecided: [
			{
				name: 'The edition, or Storage Spaces Direct, is not known',
				missing: ['HV01 operatingSystem.edition', 'HVC02 storageSpacesDirect'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2022
nodes: [HV02]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { edition: Standard } }
`,
			},
		],
	},
});
