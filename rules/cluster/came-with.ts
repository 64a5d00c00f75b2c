import { defineRule } from '../../src/engine/rule.ts';
import {
	findEarlyUses,
	newestVersionIn,
	sourcesOfUses,
	type Use,
} from '../../src/estate/came-with.ts';
import { placeOf } from '../../src/estate/measures/measure.ts';
import { ask } from '../../src/estate/tentative.ts';
import { cameWith } from '../../src/facts/came-with.ts';
import type { Cluster } from '../../src/generated/manifest.ts';

const uses: readonly Use<Cluster>[] = [
	{
		feature: cameWith.cloudWitness,
		declaredAt(cluster, facts) {
			const witness = facts.need(cluster, 'quorum', 'witness');
			if (!witness) return undefined;
			const isOther = facts.peek(witness, 'disk') ?? facts.peek(witness, 'fileShare');
			const cloud =
				isOther === undefined ? facts.need(witness, 'cloud') : facts.peek(witness, 'cloud');
			return cloud === undefined ? undefined : placeOf(witness, 'cloud');
		},
	},
	{
		feature: cameWith.storageSpacesDirect,
		declaredAt: (cluster, facts) =>
			facts.assume(cluster, 'storageSpacesDirect', null, 'off') === null
				? undefined
				: placeOf(cluster, 'storageSpacesDirect'),
	},
	{
		feature: cameWith.clusterWithoutDomain,
		declaredAt: (cluster, facts) =>
			facts.assume(cluster, 'domain', undefined, 'there is one') === null
				? placeOf(cluster, 'domain')
				: undefined,
	},
	{
		feature: cameWith.affinityRules,
		declaredAt: (cluster, facts) =>
			facts.assume(cluster, 'affinityRules', [], 'none').length > 0
				? placeOf(cluster, 'affinityRules')
				: undefined,
	},
	{
		feature: cameWith.faultDomains,
		declaredAt: (cluster, facts) =>
			facts.assume(cluster, 'faultDomains', [], 'none').length > 0
				? placeOf(cluster, 'faultDomains')
				: undefined,
	},
	{
		feature: cameWith.scaleOutFileServers,
		declaredAt(cluster, facts) {
			const role = facts
				.assume(cluster, 'roles', [], 'none')
				.find((one) => /scale.?out/i.test(facts.assume(one, 'type', '', 'another one')));
			return role && placeOf(role, 'type');
		},
	},
];

export default defineRule({
	id: 'cluster/came-with',
	summary: 'A cluster has nothing that came with a later version of Windows Server.',
	subject: 'cluster',
	severity: 'error',
	why: 'What an older version does not have cannot be set up there: a plan or a manifest that says so is wrong in one of the two. During a rolling upgrade the newest node counts.',
	sources: sourcesOfUses(uses),
	covers: ['quorum/cloud'],
	messages: {
		early: '{feature} came with {from:windowsServer}, and {cluster} has {version:windowsServer}.',
	},
	fix: '{instead}, or upgrade the nodes of {cluster} to {from:windowsServer} or later.',
	check({ cluster, estate, facts, report }) {
		const version = ask(facts, (own) => newestVersionIn(cluster, estate, own));
		if (version.answer === undefined) return void findEarlyUses(uses, cluster, version, facts);
		for (const { feature, at } of findEarlyUses(uses, cluster, version, facts))
			report('early', at, {
				feature: feature.title,
				from: feature.from,
				instead: feature.instead,
				cluster: cluster.name,
				version: version.answer,
			});
	},
	examples: {
		good: [
			{
				name: 'What its version has, a rolling upgrade to such a version, and Azure Local',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
domain: null
quorum: { witness: { cloud: contosowitness } }
storageSpacesDirect: {}
affinityRules: [{ name: Web, ruleType: DifferentNode, groups: [web01, web02] }]
faultDomains: [{ name: Berlin, type: Site }]
roles: [{ name: FILES, type: ScaleOutFileServer }]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
nodes: [HV11, HV12]
functionalLevel: 8
quorum: { witness: { cloud: contosowitness } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, operatingSystem: { version: 2012R2 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV12, operatingSystem: { version: 2016 } }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC03
operatingSystem: Azure Stack HCI 20H2
quorum: { witness: { cloud: contosowitness } }
affinityRules: [{ name: Web, ruleType: DifferentNode, groups: [web01, web02] }]
`,
			},
			{
				name: 'A disk as the witness, whatever the version',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, quorum: { witness: { disk: Witness } } }
`,
			},
		],
		bad: [
			{
				name: 'Windows Server 2012 R2 with what came with 2016 and 2022',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
domain: null # <- early
quorum:
  witness:
    cloud: contosowitness # <- early
storageSpacesDirect: # <- early
  poolSize: 40TB
affinityRules: [{ name: Web, ruleType: DifferentNode, groups: [web01, web02] }] # <- early
faultDomains: [{ name: Berlin, type: Site }] # <- early
`,
			},
			{
				name: 'A Scale-Out File Server in Windows Server 2008 R2',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
quorum: { witness: { disk: Witness } }
roles: [{ name: FILES, type: ScaleOutFileServer }] # <- early
`,
			},
		],
		undecided: [
			{
				name: 'The version, or a quorum that such a version has, was not collected',
				missing: ['HVC01 operatingSystem', 'HVC02 quorum.witness'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, quorum: { witness: { cloud: contosowitness } } }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, operatingSystem: 2012R2 }
`,
			},
		],
	},
});
