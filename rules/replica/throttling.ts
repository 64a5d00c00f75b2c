import { defineRule } from '../../src/engine/rule.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { sendingOf } from '../../src/estate/replica/replication.ts';
import type { QosPolicy } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'replica/throttling',
	summary: 'A policy limits how much of the network replication takes.',
	subject: 'virtualMachine',
	severity: 'warning',
	optIn: true,
	appliesTo: { from: '2012' },
	why: 'After a pause or an initial replication everything is sent at once and may fill the line between two sites. A policy of the sending host holds it down by its port. The rule is opt-in because most networks limit it in their own devices, or have a line for it.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/configure-a-policy-to-throttle-the-replication-traffic-on-the-network',
		'https://learn.microsoft.com/powershell/module/netqos/new-netqospolicy',
	],
	covers: ['bpa/replica-throttle-policy'],
	messages: {
		unlimited:
			'{virtualMachine} is replicated to port {port}, and no policy of {host} limits what is sent there.',
	},
	fix: "For as many bits per second as replication may take: `New-NetQosPolicy -CimSession {host:ps} -Name 'Hyper-V Replica' -IPDstPortMatchCondition {port} -ThrottleRateActionBitsPerSecond BITS`.",
	check({ virtualMachine, estate, facts, report }) {
		const replication = sendingOf(virtualMachine, facts);
		const port = replication && facts.need(replication, 'replicaServerPort');
		const host = port ? estate.ownerOf(virtualMachine, facts) : undefined;
		const policies = host && facts.need(host, 'qosPolicies');
		if (!port || !policies || !facts.isComplete(policies)) return;
		const limits = policies
			.filter((policy) => isFor(policy, port, facts))
			.map((policy) => facts.need(policy, 'throttleRate'));
		const isLimited = limits.some((limit) => limit !== 0);
		if (!isLimited)
			report('unlimited', [replication, 'replicaServerPort'], {
				virtualMachine: virtualMachine.name,
				host: host.name,
				port,
			});
	},
	examples: {
		good: [
			{
				name: 'A policy for the port',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
qosPolicies: [{ name: Replica, ipDstPortStart: 443, throttleRate: 100Mbps }]
virtualMachines:
  - { name: app01, replication: { mode: Primary, replicaServerPort: 443 } }
  - { name: app02, replication: null }
`,
			},
		],
		bad: [
			{
				name: 'Policies for other ports, or of priority alone',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
qosPolicies:
  - { name: SMB, ipDstPortStart: 445, throttleRate: 1Gbps }
  - { name: Web, ipDstPortStart: 80, ipDstPortEnd: 90, throttleRate: 0 }
virtualMachines:
  - name: app01
    replication:
      mode: Primary
      replicaServerPort: 80 # <- unlimited
`,
			},
		],
		undecided: [
			{
				name: 'Neither the port nor the policies are known',
				missing: [
					'app01 replication.replicaServerPort',
					'HV02 qosPolicies',
					'HV03 qosPolicies[0].throttleRate',
				],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
qosPolicies: []
virtualMachines: [{ name: app01, replication: { mode: Primary } }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2022 }
virtualMachines: [{ name: app02, replication: { mode: Primary, replicaServerPort: 80 } }]
---
apiVersion: hvlint/v1
kind: Host
name: HV03
operatingSystem: { version: 2022 }
qosPolicies: [{ name: Replica, ipDstPortStart: 80 }]
virtualMachines: [{ name: app03, replication: { mode: Primary, replicaServerPort: 80 } }]
`,
			},
		],
	},
});

/** Whether a policy is for what is sent to a port; one that names none is for other traffic. */
function isFor(policy: QosPolicy, port: number, facts: Facts): boolean {
	const first = facts.assume(policy, 'ipDstPortStart', undefined, 'other traffic');
	if (first === undefined) return false;
	const last = facts.assume(policy, 'ipDstPortEnd', first, 'the same port');
	return first <= port && port <= last;
}
