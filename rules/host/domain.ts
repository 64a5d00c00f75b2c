import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
	id: 'host/domain',
	summary: 'A server that runs Hyper-V is a member of a domain.',
	subject: 'host',
	severity: 'warning',
	optIn: true,
	why: 'A domain has its policies, accounts and logs in one place, and Kerberos, which live migration and Hyper-V Replica take best. The rule is opt-in because a host in a perimeter network, or one that holds the only domain controllers, is better without; the nodes of a cluster that is made without a domain are left out.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/domain-membership-is-recommended-for-servers-running-hyper-v',
		'https://learn.microsoft.com/windows-server/failover-clustering/create-workgroup-cluster',
	],
	covers: ['bpa/host-domain-member'],
	messages: { workgroup: '{host} is in no domain.' },
	fix: 'Where there is a domain, on {host}: `Add-Computer -DomainName DOMAIN`, then restart it.',
	check({ host, estate, facts, report }) {
		// Whether the nodes of a cluster have a domain another rule tells.
		if (estate.clusterOf(host, facts) !== null) return;
		if (facts.need(host, 'domain') === null)
			report('workgroup', [host, 'domain'], { host: host.name });
	},
	examples: {
		good: [
			{
				name: 'A member, and the nodes of a cluster without a domain',
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01, cluster: null, domain: contoso.com }
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, domain: null, nodes: [HV02] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, domain: null }
`,
			},
		],
		bad: [
			{
				name: 'A stand-alone host in a workgroup',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
domain: null # <- workgroup
`,
			},
		],
		undecided: [
			{
				name: 'The domain was not collected',
				missing: ['HV01 domain', 'HV02 cluster'],
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01, cluster: null }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, domain: null }
`,
			},
		],
	},
});
