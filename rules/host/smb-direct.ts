import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
	id: 'host/smb-direct',
	summary: 'A host whose adapters have RDMA migrates live over SMB.',
	subject: 'host',
	severity: 'info',
	optIn: 'practice',
	appliesTo: { from: '2012R2' },
	why: 'Over SMB Direct the adapters copy the memory of a machine without the processors, and SMB Multichannel takes all links at once: on adapters with RDMA that is the fastest of the three ways. Compression is the default. For Windows Server Microsoft describes the choice and leaves it; for Azure Local it advises SMB on adapters with RDMA where live migration has 5 Gbps or more, and compression below.',
	sources: [
		'https://learn.microsoft.com/azure/azure-local/concepts/host-network-requirements',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/deploy/set-up-hosts-for-live-migration-without-failover-clustering',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmhost',
	],
	covers: ['practice/smb-direct'],
	messages: {
		other: '{host} has adapters with RDMA, and migrates live by {option}: {adapters:list}.',
	},
	fix: '`Set-VMHost -ComputerName {host:ps} -VirtualMachineMigrationPerformanceOption SMB`.',
	check({ host, facts, report }) {
		if (!facts.assume(host, 'liveMigration', 'enabled', true, 'on')) return;
		const adapters = facts.need(host, 'networkAdapters') ?? [];
		const direct = adapters.filter((adapter) => facts.need(adapter, 'rdmaEnabled'));
		if (direct.length === 0) return;
		const option = facts.need(host, 'liveMigration', 'performance');
		if (option !== undefined && option !== 'SMB')
			report('other', [host, 'liveMigration'], {
				host: host.name,
				option,
				adapters: direct.map(({ name }) => name),
			});
	},
	examples: {
		good: [
			{
				name: 'SMB with RDMA, compression without, and no live migration at all',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
liveMigration: { performance: SMB }
networkAdapters: [{ name: NIC 1, rdmaEnabled: true }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2022 }
liveMigration: { performance: Compression }
networkAdapters: [{ name: NIC 1, rdmaEnabled: false }]
---
apiVersion: hvlint/v1
kind: Host
name: HV03
operatingSystem: { version: 2022 }
liveMigration: { enabled: false, performance: Compression }
networkAdapters: [{ name: NIC 1, rdmaEnabled: true }]
`,
			},
		],
		bad: [
			{
				name: 'RDMA that live migration does not use',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
liveMigration: { performance: Compression } # <- other
networkAdapters: [{ name: NIC 1, rdmaEnabled: true }]
`,
			},
		],
		undecided: [
			{
				name: 'The adapters, whether they have RDMA, and the option were not collected',
				missing: [
					'HV01 networkAdapters',
					'HV02 networkAdapters[0].rdmaEnabled',
					'HV03 liveMigration.performance',
				],
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: 2022 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2022 }, networkAdapters: [{ name: NIC 1 }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, operatingSystem: { version: 2022 }, networkAdapters: [{ name: NIC 1, rdmaEnabled: true }] }
`,
			},
		],
	},
});
