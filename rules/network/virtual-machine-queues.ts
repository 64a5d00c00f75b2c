import { defineRule } from '../../src/engine/rule.ts';
import { isUplink } from '../../src/estate/network/uplinks.ts';

const pages =
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer';

/** Slower adapters do well with one processor for all machines, in bits per second. */
const fast = 10_000_000_000;

export default defineRule({
	id: 'network/virtual-machine-queues',
	summary: 'Fast adapters behind virtual switches have their virtual machine queues on.',
	subject: 'host',
	severity: 'warning',
	appliesTo: { from: '2012' },
	why: 'With virtual machine queues (VMQ) the adapter itself sorts what comes in by machine, and the work is spread over several processors. Without them one processor handles the traffic of all machines, which it cannot do at 10 Gbps. On slower adapters people turn queues off for the sake of drivers, and Windows does so itself for some, so that only adapters of 10 Gbps or more are looked at.',
	sources: [
		`${pages}/vmq-should-be-enabled-on-vmq-capable-physical-network-adapters-external`,
		'https://learn.microsoft.com/powershell/module/netadapter/get-netadaptervmq',
	],
	covers: ['bpa/vmq-enabled'],
	messages: {
		disabled:
			'{adapter} of {host} ({speed:linkSpeed}) is behind the virtual switch "{switch}" with its virtual machine queues off.',
	},
	fix: '`Enable-NetAdapterVmq -CimSession {host:ps} -Name {adapter:ps}`. It restarts the adapter.',
	check({ host, facts, report }) {
		for (const adapter of facts.assume(host, 'networkAdapters', [], 'as the product has them')) {
			if (facts.assume(adapter, 'vmqEnabled', true, 'true') !== false) continue;
			const speed = facts.need(adapter, 'linkSpeed');
			if (speed === undefined || speed < fast) continue;
			for (const one of facts.need(host, 'switches') ?? [])
				if (isUplink(adapter, one, host, facts))
					report('disabled', [adapter, 'vmqEnabled'], {
						host: host.name,
						adapter: adapter.name,
						speed,
						switch: one.name,
					});
		}
	},
	examples: {
		good: [
			{
				name: 'On, off on a slow adapter, on one for storage and on one that is not able to',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2019 }
networkAdapters:
  - { name: NIC 1, linkSpeed: 25Gbps, vmqEnabled: true }
  - { name: NIC 2, linkSpeed: 1Gbps, vmqEnabled: false }
  - { name: Storage 1, linkSpeed: 25Gbps, vmqEnabled: false }
  - { name: NIC 3, linkSpeed: 25Gbps, vmqEnabled: null }
  - { name: NIC 4, linkSpeed: 25Gbps }
switches:
  - { name: Production, type: External, teamMembers: [NIC 1, NIC 3, NIC 4] }
  - { name: Backup, type: External, adapter: NIC 2 }
  - { name: Lab, type: Internal }
`,
			},
		],
		bad: [
			{
				name: 'Off on an adapter behind a switch, on a member of a team, and on one of an embedded team',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2019 }
networkAdapters:
  - { name: NIC 1, interfaceDescription: Contoso 25G, linkSpeed: 25Gbps, vmqEnabled: false } # <- disabled
  - { name: NIC 2, linkSpeed: 10Gbps, vmqEnabled: false } # <- disabled
  - { name: NIC 3, linkSpeed: 10Gbps, vmqEnabled: false } # <- disabled
teams: [{ name: Team 1, members: [NIC 2] }]
switches:
  - { name: Production, type: External, teamMembers: [Contoso 25G] }
  - { name: Backup, type: External, adapter: Team 1 }
  - { name: DMZ, type: External, adapter: NIC 3 }
`,
			},
		],
		undecided: [
			{
				name: 'What a switch is bound to, and how fast an adapter is',
				missing: ['HV01 switches[0].adapter', 'HV02 networkAdapters[0].linkSpeed'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2019 }
networkAdapters: [{ name: NIC 1, linkSpeed: 10Gbps, vmqEnabled: false }]
switches: [{ name: Production, type: External }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2019 }
networkAdapters: [{ name: NIC 1, vmqEnabled: false }]
switches: [{ name: Production, type: External, adapter: NIC 1 }]
`,
			},
		],
	},
});
