import { defineRule } from '../../src/engine/rule.ts';
import { getOrAdd } from '../../src/estate/maps.ts';
import { nameKey } from '../../src/estate/names/names.ts';
import { replicationServerOf } from '../../src/estate/replica/replication.ts';

export default defineRule({
	id: 'replica/trust-groups',
	summary: 'Each primary server has a trust group of its own at a Replica server.',
	subject: 'host',
	severity: 'warning',
	optIn: true,
	appliesTo: { from: '2012' },
	why: 'Every server of a trust group may send changes to the Replicas of the machines of all the others. Servers between which machines move, and which are no cluster with a Replica Broker, have to share one; servers of different owners never should. A manifest does not tell who trusts whom, so that the rule is opt-in: the Best Practices Analyzer names every group that two entries share.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/authorization-entries-should-have-distinct-trust-group-names-for-primary-servers',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmreplicationauthorizationentry',
	],
	covers: ['bpa/replica-distinct-trust-groups'],
	messages: {
		shared: 'At {host} {server} is in the trust group {group}, as {other} is.',
	},
	fix: 'Where no machine moves between the two: `Set-VMReplicationAuthorizationEntry -ComputerName {host:ps} -AllowedPrimaryServer {server:ps} -TrustGroup GROUP`, with a group that no other entry has.',
	check({ host, facts, report }) {
		const server = replicationServerOf(host, facts);
		if (!server || facts.need(server, 'replicationAllowedFromAnyServer') !== false) return;
		const entries = facts.need(server, 'authorizationEntries') ?? [];
		if (entries.length < 2) return;
		const firstOf = new Map<string, (typeof entries)[number]>();
		for (const entry of entries) {
			const group = facts.need(entry, 'trustGroup');
			if (group === undefined) continue;
			const first = getOrAdd(firstOf, nameKey(group), () => entry);
			if (first !== entry)
				report('shared', [entry, 'trustGroup'], {
					host: host.name,
					server: entry.allowedPrimaryServer,
					other: first.allowedPrimaryServer,
					group,
				});
		}
	},
	examples: {
		good: [
			{
				name: 'Groups of their own, and a single entry',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
replicationServer:
  replicationAllowedFromAnyServer: false
  authorizationEntries:
    - { allowedPrimaryServer: broker.contoso.com, trustGroup: CONTOSO }
    - { allowedPrimaryServer: hv09.fabrikam.com, trustGroup: FABRIKAM }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2022 }
replicationServer: { replicationAllowedFromAnyServer: false, authorizationEntries: [{ allowedPrimaryServer: hv09.fabrikam.com }] }
`,
			},
		],
		bad: [
			{
				name: 'Two owners in one group',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
replicationServer:
  replicationAllowedFromAnyServer: false
  authorizationEntries:
    - { allowedPrimaryServer: broker.contoso.com, trustGroup: DEFAULT }
    - allowedPrimaryServer: hv09.fabrikam.com
      trustGroup: Default # <- shared
`,
			},
		],
		undecided: [
			{
				name: 'The groups were not collected',
				missing: [
					'HV01 replicationServer.authorizationEntries[0].trustGroup',
					'HV01 replicationServer.authorizationEntries[1].trustGroup',
				],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
replicationServer:
  replicationAllowedFromAnyServer: false
  authorizationEntries: [{ allowedPrimaryServer: hv08.contoso.com }, { allowedPrimaryServer: hv09.contoso.com }]
`,
			},
		],
	},
});
