import { defineRule } from '../../src/engine/rule.ts';
import {
	domainOf,
	isSameDomain,
	tooOldWithoutDomain,
	whyUnclear,
} from '../../src/estate/cluster/domains.ts';
import { roleNameOf } from '../../src/estate/cluster/role.ts';
import { sourceOf } from '../../src/estate/migration.ts';
import { domainSources } from '../../src/facts/live-migration.ts';

export default defineRule({
	id: 'preflight/domain',
	summary:
		'A live migration goes between members of one domain; without one, from Windows Server 2025 on.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { migrationTypes: ['Live'], operations: ['Move-ClusterVirtualMachineRole'] },
	why: 'The two nodes of a live migration authenticate each other by Kerberos, so they have to be members of one Active Directory domain; nodes of several domains, which clusters may have since Windows Server 2016, move machines by quick migration. A cluster without a domain (a workgroup cluster) moves its machines by quick migration, until Windows Server 2025, whose nodes authenticate each other by certificates.',
	sources: domainSources,
	covers: ['live-migration/trusted-domain', 'live-migration/workgroup'],
	messages: {
		workgroup:
			'{host} is in no domain, and live migration without a domain came with Windows Server 2025; older than that: {old:list}.',
		otherDomain:
			'{source} is in the domain {sourceDomain} and {destination} in {destinationDomain}.',
	},
	fix: {
		workgroup:
			'Move the machine by quick migration, for which it pauses: `Move-ClusterVirtualMachineRole -Name {role:ps} -Node {destination:ps} -MigrationType Quick`.',
		otherDomain:
			'Move the machine to a node in its own domain, or by quick migration, for which it pauses: `Move-ClusterVirtualMachineRole -Name {role:ps} -Node {destination:ps} -MigrationType Quick`.',
	},
	manualFix:
		'Move the machine by quick migration, in Failover Cluster Manager: Quick migrate virtual machine(s) to another node.',
	evidence: {
		same: 'both nodes are in the domain {domain}',
		member: 'nothing says that the nodes are in no domain, or in two',
		certificates: 'both nodes authenticate each other by certificates',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const source = sourceOf(migration, facts);
		const cluster = estate.clusterOf(virtualMachine, facts);
		if (!source || !cluster) return;
		const sourceDomain = domainOf(source, cluster, facts);
		const destinationDomain = domainOf(destination, cluster, facts);
		const names = {
			virtualMachine: virtualMachine.name,
			role: roleNameOf(virtualMachine, facts),
			destination: destination.name,
		};
		if (sourceDomain === null || destinationDomain === null) {
			const host = sourceDomain === null ? source : destination;
			const old = tooOldWithoutDomain([source, destination], cluster, estate, facts);
			if (!old) return;
			if (old.length === 0) return pass('certificates');
			return report('workgroup', [host, 'domain'], {
				...names,
				host: host.name,
				old: old.map((one) => one.name),
			});
		}
		if (sourceDomain === undefined || destinationDomain === undefined) return pass('member');
		const isSame = isSameDomain(sourceDomain, destinationDomain);
		if (isSame) return pass('same', { domain: sourceDomain });
		if (isSame === undefined)
			return facts.missing(destination, 'domain', whyUnclear(destinationDomain, sourceDomain));
		report('otherDomain', [destination, 'domain'], {
			...names,
			source: source.name,
			sourceDomain,
			destinationDomain,
		});
	},
	examples: {
		good: [
			{
				name: 'One domain, told by the nodes or by the cluster; and none, in Windows Server 2025',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
domain: contoso.com
operatingSystem: 2019
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, domain: CONTOSO.com }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
domain: null
operatingSystem: 2025
nodes: [HV11, HV12]
virtualMachines: [{ name: app02, owner: HV11 }]
migrations: [{ virtualMachine: app02, to: HV12 }]
`,
			},
			{
				name: 'Nothing is said of a domain; and a quick migration, which needs none',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
domain: null
operatingSystem: 2019
nodes: [HV11, HV12]
virtualMachines: [{ name: app02, owner: HV11 }]
migrations: [{ virtualMachine: app02, to: HV12, type: Quick }]
`,
			},
		],
		bad: [
			{
				name: 'A workgroup cluster before Windows Server 2025, and nodes in two domains',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
domain: null
operatingSystem: 2019
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations:
  - { virtualMachine: app01, to: HV02 } # <- workgroup
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
nodes: [HV11, HV12]
virtualMachines: [{ name: app02, owner: HV11 }]
migrations: [{ virtualMachine: app02, to: HV12 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, domain: contoso.com }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV12, domain: fabrikam.com } # <- otherDomain
`,
			},
		],
		undecided: [
			{
				name: 'No domain, and the version is not known',
				missing: ['HV01 operatingSystem.version', 'HV02 operatingSystem.version'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
domain: null
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
	},
});
