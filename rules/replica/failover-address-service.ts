import { defineRule } from '../../src/engine/rule.ts';
import { failoverAddressOf } from '../../src/estate/replica/failover-address.ts';
import { receivingOf } from '../../src/estate/replica/replication.ts';

export default defineRule({
	id: 'replica/failover-address-service',
	summary: 'A Replica machine that is to get an address when it fails over can get it.',
	subject: 'virtualMachine',
	severity: 'error',
	appliesTo: { from: '2012' },
	why: 'The host writes the address into the guest through the integration service Key-Value Pair Exchange. Where that is not offered the machine comes up with the address of the primary machine, which is wrong in the networks of the other site and in use in the same one.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/integration-services-must-be-installed-before-primary-or-replica-virtual-machine',
		'https://learn.microsoft.com/powershell/module/hyper-v/enable-vmintegrationservice',
	],
	covers: ['bpa/replica-is-before-alt-ip'],
	messages: {
		notOffered:
			'{virtualMachine} is to get the address {address} when it fails over, and the integration service Key-Value Pair Exchange is not offered to it.',
	},
	fix: "`Enable-VMIntegrationService -VMName {virtualMachine:ps} -Name 'Key-Value Pair Exchange'`.",
	check({ virtualMachine, facts, report }) {
		if (!receivingOf(virtualMachine, facts)) return;
		const services = facts.assume(
			virtualMachine,
			'integrationServices',
			undefined,
			'all offered but the guest service interface',
		);
		if (!services || facts.need(services, 'keyValuePairExchange') !== false) return;
		for (const adapter of facts.need(virtualMachine, 'networkAdapters') ?? []) {
			const address = failoverAddressOf(adapter, facts);
			if (address)
				report('notOffered', [adapter, 'failoverConfiguration'], {
					virtualMachine: virtualMachine.name,
					address,
				});
		}
	},
	examples: {
		good: [
			{
				name: 'Offered, also where nothing is said, and no address to get',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV09
operatingSystem: { version: 2022 }
virtualMachines:
  - name: app01
    replication: { mode: Replica }
    integrationServices: { keyValuePairExchange: true }
    networkAdapters: [{ failoverConfiguration: { ipv4Address: 10.2.0.11 } }]
  - name: app02
    replication: { mode: Replica }
    networkAdapters: [{ failoverConfiguration: { ipv4Address: 10.2.0.12 } }]
  - name: app03
    replication: { mode: Replica }
    integrationServices: { keyValuePairExchange: false }
    networkAdapters: [{ failoverConfiguration: null }]
`,
			},
		],
		bad: [
			{
				name: 'Not offered',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV09
operatingSystem: { version: 2022 }
virtualMachines:
  - name: app01
    replication: { mode: Replica }
    integrationServices: { keyValuePairExchange: false }
    networkAdapters:
      - failoverConfiguration: { ipv4Address: 10.2.0.11 } # <- notOffered
`,
			},
		],
		undecided: [
			{
				name: 'The service, or the address, is not known',
				missing: [
					'app01 integrationServices.keyValuePairExchange',
					'app02 networkAdapters[0].failoverConfiguration',
				],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV09
operatingSystem: { version: 2022 }
virtualMachines:
  - { name: app01, replication: { mode: Replica }, integrationServices: { vss: true } }
  - name: app02
    replication: { mode: Replica }
    integrationServices: { keyValuePairExchange: false }
    networkAdapters: [{ name: LAN }]
`,
			},
		],
	},
});
