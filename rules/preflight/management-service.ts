import { defineRule } from '../../src/engine/rule.ts';
import { isRole } from '../../src/estate/cluster/role.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { type Migration, migrationOperations, sourceOf } from '../../src/estate/migration.ts';
import { isService, type ServiceName } from '../../src/estate/names/services.ts';
import type { Host } from '../../src/generated/manifest.ts';

const analyzer =
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer';

/** A service that is being started runs before long. */
const running = ['Running', 'StartPending', 'ContinuePending'];

export default defineRule({
	id: 'preflight/management-service',
	summary:
		'The services that move machines run where the machine is and where it moves to, and the hypervisor runs there.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true, operations: migrationOperations },
	why: 'The Hyper-V Virtual Machine Management service (vmms) moves machines, and starts them; the hypervisor runs them. A host without either takes none, however well it is otherwise. A node whose Cluster service (ClusSvc) does not run takes no part in its cluster: no role moves to it.',
	sources: [
		`${analyzer}/the-hyper-v-virtual-machine-management-service-must-be-running`,
		`${analyzer}/windows-hypervisor-must-be-running`,
		'https://learn.microsoft.com/powershell/module/failoverclusters/start-clusternode',
	],
	messages: {
		notRunning:
			'The Hyper-V Virtual Machine Management service (vmms) of {host} does not run: {status}.',
		notClustered: 'The Cluster service (ClusSvc) of {host} does not run: {status}.',
		noHypervisor: 'No hypervisor runs on {host}.',
	},
	startFaults: ['noHypervisor'],
	fix: {
		notRunning:
			'On {host}: `Start-Service -Name vmms`. If it does not stay up, look at the log Hyper-V-VMMS.',
		notClustered:
			'On {host}: `Start-Service -Name ClusSvc`. If it does not stay up, choose another node.',
		noHypervisor:
			'On {host}: `bcdedit.exe /set hypervisorlaunchtype auto`, then look in the firmware that hardware-assisted virtualization and data execution prevention are on, and turn the host off and on. The log Hyper-V-Hypervisor tells why it did not start.',
	},
	evidence: { runs: 'they run on {hosts:list}, as far as the manifests tell' },
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination, operation } = migration;
		const mayBeRole = operation === 'Move-ClusterVirtualMachineRole';
		for (const host of hostsOf(migration, facts)) {
			const at = [host, 'services'] as const;
			const status = stoppedStatusOf('vmms', host, facts);
			if (status) report('notRunning', at, { host: host.name, status });
			const ofCluster = mayBeRole && stoppedStatusOf('ClusSvc', host, facts);
			if (ofCluster && isRole(virtualMachine, estate, facts))
				report('notClustered', at, { host: host.name, status: ofCluster });
		}
		if (facts.assume(destination, 'hypervisorPresent', true, 'it runs') === false)
			report('noHypervisor', [destination, 'hypervisorPresent'], { host: destination.name });
		pass('runs', { hosts: hostsOf(migration, facts).map(({ name }) => name) });
	},
	examples: {
		good: [
			{
				name: 'As the product has it, which is also what is taken where nothing is said',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, services: [{ name: VMMS, status: Running }, { name: Spooler, status: Stopped }] }
`,
			},
		],
		bad: [
			{
				name: 'Stopped on one host, and the hypervisor not started on the other',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
services: [{ name: vmms, status: Stopped }, { name: ClusSvc, status: Running }] # <- notRunning
---
apiVersion: hvlint/v1
kind: Host
name: HV02
hypervisorPresent: false # <- noHypervisor
`,
			},
			{
				name: 'The Cluster service of a node is stopped, which is no matter to a machine that is no role',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, highlyAvailable: true }
  - { name: app02, owner: HV01, highlyAvailable: false }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
services: [{ name: vmms, status: Running }, { name: Cluster Service, status: Stopped }] # <- notClustered
`,
			},
		],
		undecided: [
			{
				name: 'The service is listed without its status, and nobody says where the machine is',
				missing: ['HV02 services[0].status', 'app01 owner'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines: [{ name: app01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, services: [{ name: vmms }] }
`,
			},
		],
	},
});

/** The hosts of a move, each once. */
function hostsOf(migration: Migration, facts: Facts): readonly Host[] {
	const source = sourceOf(migration, facts);
	return [...new Set([...(source ? [source] : []), migration.destination])];
}

/** How a service of a host is that does not run; the product starts both with the host. */
function stoppedStatusOf(name: ServiceName, host: Host, facts: Facts): string | undefined {
	const services = facts.assume(host, 'services', [], 'vmms and ClusSvc running');
	const service = services.find((one) => isService(one.name, name));
	const status = service && facts.need(service, 'status');
	return status && running.includes(status) ? undefined : status;
}
