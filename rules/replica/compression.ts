import { defineRule } from '../../src/engine/rule.ts';
import { sendingOf } from '../../src/estate/replica/replication.ts';

export default defineRule({
	id: 'replica/compression',
	summary: 'What a machine replicates is compressed on its way.',
	subject: 'virtualMachine',
	severity: 'warning',
	appliesTo: { from: '2012' },
	why: 'Uncompressed, replication takes more of the network than it needs, mostly of a line between two sites. Whoever compresses it by other means, in the devices of that line, can leave it off and this rule out.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/compression-is-recommended-for-replication-traffic',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmreplication',
	],
	covers: ['bpa/replica-compression'],
	messages: { off: '{virtualMachine} is replicated to {server} without compression.' },
	fix: '`Set-VMReplication -VMName {virtualMachine:ps} -CompressionEnabled $true`.',
	check({ virtualMachine, facts, report }) {
		const replication = sendingOf(virtualMachine, facts);
		if (replication && facts.need(replication, 'compressionEnabled') === false)
			report('off', [replication, 'compressionEnabled'], {
				virtualMachine: virtualMachine.name,
				server: facts.peek(replication, 'replicaServer') ?? 'its Replica server',
			});
	},
	examples: {
		good: [
			{
				name: 'Compressed; a Replica machine, which sends nothing; a machine that is not replicated',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2019 }
virtualMachines:
  - { name: app01, replication: { mode: Primary, replicaServer: HV09, compressionEnabled: true } }
  - { name: app02, replication: { mode: Replica, replicaServer: HV01, compressionEnabled: false } }
  - { name: app03, replication: null }
`,
			},
		],
		bad: [
			{
				name: 'Compression was turned off',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2019 }
virtualMachines:
  - name: app01
    replication:
      mode: Primary
      replicaServer: HV09.contoso.com
      compressionEnabled: false # <- off
`,
			},
		],
		undecided: [
			{
				name: 'Nothing says which of the two it is, or whether it is compressed',
				missing: ['app01 replication.mode', 'app02 replication.compressionEnabled'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2019 }
virtualMachines:
  - { name: app01, replication: { compressionEnabled: false } }
  - { name: app02, replication: { mode: Primary } }
`,
			},
		],
	},
});
