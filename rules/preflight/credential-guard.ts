import { defineRule } from '../../src/engine/rule.ts';
import { domainOf } from '../../src/estate/cluster/domains.ts';
import type { Estate } from '../../src/estate/estate.ts';
import { type Facts, quiet } from '../../src/estate/facts.ts';
import { sourceOf } from '../../src/estate/migration.ts';
import { ask, nameAnyOf } from '../../src/estate/tentative.ts';
import { workgroupMigration } from '../../src/facts/live-migration.ts';
import { isWithin, type WindowsServerVersion } from '../../src/facts/windows-server.ts';
import type { Host } from '../../src/generated/manifest.ts';

/** What turns Credential Guard on by itself on members of a domain, before somebody has to. */
const onByDefault: readonly WindowsServerVersion[] = [
	'Azure Local 23H2',
	'2025',
	'Azure Local 24H2',
];

export default defineRule({
	id: 'preflight/credential-guard',
	summary: 'A source that runs Credential Guard does not authenticate live migrations by CredSSP.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { from: '2016', of: 'source', migrationTypes: ['Live'] },
	why: 'CredSSP cannot delegate credentials past Credential Guard, which Windows Server 2025 and Azure Local turn on by default on servers that are joined to a domain. A live migration fails where the source combines the two, in clusters too; on the destination Credential Guard does no harm. CredSSP was the default up to Windows Server 2022.',
	sources: [
		'https://learn.microsoft.com/windows/security/identity-protection/credential-guard/considerations-known-issues',
		'https://learn.microsoft.com/azure/azure-local/manage/manage-secure-baseline',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/deploy/set-up-hosts-for-live-migration-without-failover-clustering',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/live-migration-workgroup-cluster',
	],
	covers: ['live-migration/credential-guard'],
	messages: {
		blocked: '{source} runs Credential Guard and authenticates live migrations by CredSSP.',
	},
	fix: 'Let both hosts use Kerberos: `Set-VMHost -ComputerName {source:ps}, {destination:ps} -VirtualMachineMigrationAuthenticationType Kerberos`, and allow each of the two constrained delegation to `Microsoft Virtual System Migration Service` and `cifs` of the other in Active Directory, with any authentication protocol. Hosts in no domain have no Kerberos: between them the machine moves by quick migration, or while it is off.',
	evidence: {
		kerberos: '{source} uses Kerberos',
		off: '{source} does not run Credential Guard',
		certificates: '{source} is in no domain: its cluster authenticates by certificates',
	},
	check({ migration, estate, facts, report, pass }) {
		const { destination, operation } = migration;
		const source = sourceOf(migration, facts);
		if (!source) return;
		const protocol = ask(facts, (own) => own.need(source, 'liveMigration', 'authentication'));
		if (protocol.answer === 'Kerberos') return pass('kerberos', { source: source.name });
		const version = estate.windowsServerOf(source, facts);
		const isInWorkgroup = domainAround(source, estate, facts) === null;
		const isOfRole = operation === 'Move-ClusterVirtualMachineRole';
		if (isInWorkgroup && isOfRole && version && isWithin(version, workgroupMigration))
			return pass('certificates', { source: source.name });
		const isOnByDefault = onByDefault.some((one) => one === version) && !isInWorkgroup;
		const guarded = ask(facts, (own) =>
			isOnByDefault
				? own.need(source, 'credentialGuard')
				: own.assume(source, 'credentialGuard', false, 'off, unless somebody turns it on'),
		);
		if (guarded.answer === false) return pass('off', { source: source.name });
		nameAnyOf(
			[guarded, protocol].map(({ missing }) => missing).filter((way) => way.length > 0),
			facts,
		);
		if (protocol.answer === 'CredSSP' && guarded.answer)
			report('blocked', [source, 'credentialGuard'], {
				source: source.name,
				destination: destination.name,
			});
	},
	examples: {
		good: [
			{
				name: 'Kerberos, or no Credential Guard at the source',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2025
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }, { name: app02, owner: HV02 }]
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV01 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
credentialGuard: true
liveMigration: { authentication: Kerberos }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
credentialGuard: false
liveMigration: { authentication: CredSSP }
`,
			},
			{
				name: 'Before Windows Server 2025 Credential Guard is off by default',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, liveMigration: { authentication: CredSSP } }
`,
			},
			{
				name: 'In a workgroup Windows Server 2025 leaves it off too',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
domain: null
operatingSystem: 2025
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
			{
				name: 'Nodes of a workgroup cluster know each other by certificates',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
domain: null
operatingSystem: 2025
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01, highlyAvailable: true }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
credentialGuard: true
liveMigration: { authentication: CredSSP }
`,
			},
			{
				name: 'The source counts: a node that is not upgraded yet takes what a newer one cannot send',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: 2022 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2025 }, credentialGuard: true }
`,
			},
		],
		bad: [
			{
				name: 'CredSSP came along with the upgrade',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2025
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
credentialGuard: true # <- blocked
liveMigration: { authentication: CredSSP }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
			{
				name: 'The first node of a rolling upgrade, and a node that was hardened before',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }, { name: app02, owner: HV02 }]
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV01 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2025 }
credentialGuard: true # <- blocked
liveMigration: { authentication: CredSSP }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2022 }
credentialGuard: true # <- blocked
liveMigration: { authentication: CredSSP }
`,
			},
		],
		undecided: [
			{
				name: 'Nothing is collected of the source',
				missing: ['HV01 credentialGuard', 'HV01 liveMigration.authentication'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2025
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01 }
`,
			},
		],
	},
});

/** The domain of a host, its own or its cluster's; null in a workgroup. */
function domainAround(host: Host, estate: Estate, facts: Facts): string | null | undefined {
	const cluster = estate.clusterOf(host, quiet(facts));
	return cluster ? domainOf(host, cluster, facts) : facts.peek(host, 'domain');
}
