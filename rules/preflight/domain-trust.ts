import { defineRule } from '../../src/engine/rule.ts';
import { isSameDomain, whyUnclear } from '../../src/estate/cluster/domains.ts';
import { sourceOf } from '../../src/estate/migration.ts';
import { outsideClusterSources } from '../../src/facts/outside-clusters.ts';

export default defineRule({
	id: 'preflight/domain-trust',
	summary:
		'Hosts that a machine moves between outside a role are in one domain, or in domains that trust each other.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { operations: ['Move-VM'] },
	why: 'The hosts authenticate each other, by Kerberos or CredSSP, before a machine moves, and for both they need accounts of Active Directory. Hosts of a workgroup have none; the certificates with which Windows Server 2025 does without are those of a workgroup cluster and serve its roles.',
	sources: [
		...outsideClusterSources,
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/live-migration-workgroup-cluster',
	],
	covers: ['live-migration/trusted-domain'],
	messages: {
		workgroup: '{host} is in no domain.',
		noTrust:
			'{source} is in {sourceDomain} and {destination} in {destinationDomain}, and {trusting} does not trust {trusted}.',
	},
	fix: {
		workgroup:
			'Join {host} to the domain of the other host (`Add-Computer`), or shut the machine down, export it on the one host and import it on the other.',
		noTrust:
			'Let the domains trust each other (Active Directory Domains and Trusts), or shut the machine down, export it on {source} and import it on {destination}.',
	},
	evidence: {
		same: 'both hosts are in {domain}',
		trust: '{sourceDomain} and {destinationDomain} trust each other',
	},
	check({ migration, facts, report, pass }) {
		const { destination } = migration;
		const source = sourceOf(migration, facts);
		const ends = source ? [source, destination] : [destination];
		for (const host of ends)
			if (facts.need(host, 'domain') === null)
				report('workgroup', [host, 'domain'], { host: host.name });
		const sourceDomain = source && facts.peek(source, 'domain');
		const destinationDomain = facts.peek(destination, 'domain');
		if (!source || !sourceDomain || !destinationDomain) return;
		const isSame = isSameDomain(sourceDomain, destinationDomain);
		if (isSame) return pass('same', { domain: sourceDomain });
		if (isSame === undefined)
			return facts.missing(destination, 'domain', whyUnclear(destinationDomain, sourceDomain));
		const names = { source: source.name, destination: destination.name };
		const domains = { sourceDomain, destinationDomain };
		for (const [host, trusting, trusted] of [
			[source, sourceDomain, destinationDomain],
			[destination, destinationDomain, sourceDomain],
		] as const) {
			const trusts = facts.need(host, 'trustedDomains');
			if (!trusts || !facts.isComplete(trusts)) continue;
			const answers = trusts.map((one) => isSameDomain(one, trusted));
			if (answers.includes(true)) continue;
			const unclear = trusts[answers.indexOf(undefined)];
			if (unclear !== undefined)
				facts.missing(host, 'trustedDomains', whyUnclear(unclear, trusted));
			else report('noTrust', [host, 'trustedDomains'], { ...names, ...domains, trusting, trusted });
		}
		pass('trust', domains);
	},
	examples: {
		good: [
			{
				name: 'One domain, and two that trust each other',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
domain: contoso.com
trustedDomains: [fabrikam.com]
virtualMachines: [{ name: app01 }]
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app01, to: HV03 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, domain: Contoso.com }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, domain: fabrikam.com, trustedDomains: [CONTOSO.com] }
`,
			},
		],
		bad: [
			{
				name: 'A host in a workgroup, and a domain that trusts nobody',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
domain: contoso.com
trustedDomains: [fabrikam.com]
virtualMachines: [{ name: app01 }]
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app01, to: HV03 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
domain: null # <- workgroup
---
apiVersion: hvlint/v1
kind: Host
name: HV03
domain: fabrikam.com
trustedDomains: [] # <- noTrust
`,
			},
		],
		undecided: [
			{
				name: 'The domain of one host, and the trusts of another, are not collected',
				missing: ['HV01 trustedDomains', 'HV02 domain', 'HV03 trustedDomains'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
domain: contoso.com
virtualMachines: [{ name: app01 }]
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app01, to: HV03 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, domain: fabrikam.com }
`,
			},
		],
	},
});
