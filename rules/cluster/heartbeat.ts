import { defineRule } from '../../src/engine/rule.ts';
import { heartbeatDefaults, heartbeatSources } from '../../src/facts/heartbeat.ts';

export default defineRule({
	id: 'cluster/heartbeat',
	summary: 'Heartbeat and quarantine have the defaults of their version.',
	subject: 'cluster',
	severity: 'info',
	optIn: 'practice',
	appliesTo: { from: '2012' },
	why: 'Longer heartbeats hide a network that loses packets and delay every failover; shorter ones make nodes leave for nothing. Microsoft allows other values, for clusters that stretch over sites or run in a cloud: a value that differs from the default is to be known, and the rule set off where it is meant.',
	sources: heartbeatSources,
	covers: ['practice/heartbeat'],
	messages: {
		differs:
			'{property} of {cluster} is {value}, and the default of {version:windowsServer} is {default}.',
	},
	fix: 'Where nobody knows why: `(Get-Cluster -Name {cluster:ps}).{property} = {default}`.',
	check({ cluster, estate, facts, report }) {
		const version = estate.windowsServerOf(cluster, facts);
		for (const { key, property, byVersion } of heartbeatDefaults) {
			const value = facts.assume(cluster, key, undefined, 'the default');
			const defaults = version && byVersion(version);
			const [first] = defaults ?? [];
			if (value === undefined || !defaults || first === undefined || !version) continue;
			if (!defaults.includes(value))
				report('differs', [cluster, key], {
					cluster: cluster.name,
					property,
					value,
					version,
					default: first,
				});
		}
	},
	examples: {
		good: [
			{
				name: 'The defaults, and nothing said',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
sameSubnetDelay: 1000
sameSubnetThreshold: 10
crossSubnetDelay: 1000
crossSubnetThreshold: 20
quarantineThreshold: 3
quarantineDuration: 7200
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, operatingSystem: 2012R2, sameSubnetThreshold: 5, quarantineThreshold: 9 }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC03, operatingSystem: 2025 }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC04, operatingSystem: 2019, sameSubnetThreshold: 20 }
`,
			},
		],
		bad: [
			{
				name: 'More heartbeats may be missed, and a node is hardly ever quarantined',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
sameSubnetThreshold: 40 # <- differs
quarantineThreshold: 100 # <- differs
`,
			},
		],
		undecided: [
			{
				name: 'The version is not known',
				missing: ['HVC01 operatingSystem'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, sameSubnetThreshold: 20 }
`,
			},
		],
	},
});
