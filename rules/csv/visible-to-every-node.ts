import { defineRule } from '../../src/engine/rule.ts';
import { domainsAround, siteAmong } from '../../src/estate/cluster/fault-domains.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { firstNames, isSameUnit } from '../../src/estate/names/names.ts';
import { isSpace } from '../../src/estate/storage/spaces.ts';
import { cameWith } from '../../src/facts/came-with.ts';
import { isWithin } from '../../src/facts/windows-server.ts';
import type { Cluster, FaultDomain, Host } from '../../src/generated/manifest.ts';

/** The site of a node; null where it is in none, undefined where that is not told, and then it is asked for. */
function siteOf(node: Host, cluster: Cluster, facts: Facts): FaultDomain | null | undefined {
	const domains = facts.assume(cluster, 'faultDomains', [], 'none but the nodes');
	const around = domainsAround(node, domains, facts);
	const site = siteAmong(around);
	if (site) return site;
	for (const domain of around) facts.need(domain, 'type');
	const outermost = around.at(-1);
	const parent = outermost ? facts.need(outermost, 'parentName') : null;
	return parent === null && facts.isComplete(domains) ? null : undefined;
}

export default defineRule({
	id: 'csv/visible-to-every-node',
	summary: 'Each node sees the logical unit of each Cluster Shared Volume.',
	subject: 'sharedVolume',
	severity: 'warning',
	why: 'A node without a path of its own to a Cluster Shared Volume reads and writes it over the network through another node. The machines run on, slowly, and the volume cannot fail over to that node. The virtual disks of Storage Spaces are shown by one node at a time and are left out, and so is the storage of another site, of which a node has a copy.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/failover-cluster-csvs',
		'https://learn.microsoft.com/windows-server/failover-clustering/clustering-requirements',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/jj134244(v=ws.11)',
		'https://learn.microsoft.com/windows-server/storage/storage-replica/stretch-cluster-replication-using-shared-storage',
	],
	covers: ['setup-order/2'],
	messages: {
		notVisible: 'The logical unit {lunId} of {volume} is not seen by {nodes:list}.',
	},
	fix: 'Present the logical unit there, and rescan: `Update-HostStorageCache -CimSession {nodes:ps}`.',
	manualFix: 'Present the logical unit there, and rescan: Disk Management, Action > Rescan Disks.',
	check({ sharedVolume, cluster, estate, facts, report }) {
		if (facts.peek(cluster, 'storageSpacesDirect')) return;
		const isOfSpaces = isSpace(sharedVolume, facts);
		if (isOfSpaces) return;
		const lunId = facts.need(sharedVolume, 'lunId');
		const looked = (estate.nodesOf(cluster, facts) ?? []).map((node) => {
			const luns = facts.need(node, 'storage', 'luns');
			const sees = lunId && luns?.some((one) => isSameUnit(one, lunId));
			return { node, sees: sees || (luns && facts.isComplete(luns) ? false : undefined) };
		});
		// Each site has its own storage, which the other one has a copy of.
		const siteBy = new Map(looked.map(({ node }) => [node, siteOf(node, cluster, facts)]));
		const isOfAnotherSite = (node: Host) => {
			const apart = looked.filter((one) => siteBy.get(one.node) !== siteBy.get(node));
			const near = looked.filter((one) => !apart.includes(one));
			return apart.some(({ sees }) => sees !== false) && !near.some(({ sees }) => sees);
		};
		const blind = looked
			.filter(({ node, sees }) => sees === false && !isOfAnotherSite(node))
			.map(({ node }) => node);
		if (!lunId || blind.length === 0) return;
		// A virtual disk of Storage Spaces is seen by its owner alone.
		if (isOfSpaces === undefined && looked.filter(({ sees }) => sees).length < 2) {
			const version = estate.windowsServerOf(cluster, facts);
			if (!version) return;
			if (isWithin(version, cameWith.storageSpaces)) return facts.missing(sharedVolume, 'busType');
		}
		report('notVisible', [sharedVolume, 'lunId'], {
			nodes: firstNames(blind),
			lunId,
			volume: sharedVolume.name,
		});
	},
	examples: {
		good: [
			{
				name: 'Presented to both nodes',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
sharedVolumes: [{ name: Volume1, lunId: '600A0B80001' }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, storage: { luns: ['600A0B80001'] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, storage: { luns: ['600a0b80001'] } }
`,
			},
			{
				name: 'Two sites, each with its own storage, in racks',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [OSLO1, OSLO2, BERGEN1, BERGEN2]
faultDomains:
  - { name: Oslo, type: Site, parentName: null }
  - { name: Bergen, type: Site, parentName: null }
  - { name: Rack 1, type: Rack, parentName: Oslo }
  - { name: OSLO1, type: Node, parentName: Rack 1 }
  - { name: OSLO2, type: Node, parentName: Oslo }
  - { name: BERGEN1, type: Node, parentName: Bergen }
  - { name: BERGEN2, type: Node, parentName: Bergen }
sharedVolumes: [{ name: Volume1, lunId: '600A0B80001', busType: Fibre Channel }]
---
{ apiVersion: hvlint/v1, kind: Host, name: OSLO1, storage: { luns: ['600A0B80001'] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: OSLO2, storage: { luns: ['600A0B80001'] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: BERGEN1, storage: { luns: ['600A0B80002'] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: BERGEN2, storage: { luns: ['600A0B80002'] } }
`,
			},
			{
				name: 'Storage Spaces, and Storage Spaces Direct',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
nodes: [HV01, HV02]
sharedVolumes: [{ name: Volume1, lunId: 6F1C9A0B, busType: spaces }]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
storageSpacesDirect: {}
sharedVolumes: [{ name: Volume1, lunId: 7A1C9A0B }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, storage: { luns: [6F1C9A0B] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, storage: { luns: [] } }
`,
			},
		],
		bad: [
			{
				name: 'A node that does not see what the other node of its site sees',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [OSLO1, OSLO2, BERGEN1, BERGEN2]
faultDomains:
  - { name: Oslo, type: Site, parentName: null }
  - { name: Bergen, type: Site, parentName: null }
  - { name: OSLO1, type: Node, parentName: Oslo }
  - { name: OSLO2, parentName: Oslo }
  - { name: BERGEN1, type: Node, parentName: Bergen }
  - { name: BERGEN2, type: Node, parentName: Bergen }
sharedVolumes:
  - { name: Volume1, lunId: '600A0B80001', busType: Fibre Channel } # <- notVisible
---
{ apiVersion: hvlint/v1, kind: Host, name: OSLO1, storage: { luns: ['600A0B80001'] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: OSLO2, storage: { luns: [] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: BERGEN1, storage: { luns: ['600A0B80002'] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: BERGEN2, storage: { luns: ['600A0B80002'] } }
`,
			},
			{
				name: 'The third node was forgotten',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
sharedVolumes:
  - { name: Volume1, lunId: '600A0B80001' } # <- notVisible
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, storage: { luns: ['600A0B80001'] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, storage: { luns: ['600A0B80001'] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, storage: { luns: ['600A0B80002'] } }
`,
			},
			{
				name: 'A volume on Fibre Channel that one of two nodes sees',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
sharedVolumes:
  - { name: Volume1, lunId: '600A0B80001', busType: Fibre Channel } # <- notVisible
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, storage: { luns: ['600A0B80001'] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, storage: { luns: [] } }
`,
			},
		],
		undecided: [
			{
				name: 'One of two nodes sees it: it may be one of Storage Spaces',
				missing: ['HVC01 sharedVolumes[0].busType', 'HVC01 sharedVolumes[1].lunId'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
sharedVolumes: [{ name: Volume1, lunId: '600A0B80001' }, { name: Volume2 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, storage: { luns: ['600A0B80001'] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, storage: { luns: [] } }
`,
			},
			{
				name: 'What a node sees is not collected',
				missing: ['HV02 storage.luns'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
sharedVolumes: [{ name: Volume1, lunId: '600A0B80001' }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, storage: { luns: ['600A0B80001'] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
		],
	},
});
