import { defineRule } from '../../src/engine/rule.ts';
import {
	isInClusterStorage,
	isInside,
	parseWindowsPath,
} from '../../src/estate/storage/windows-path.ts';

export default defineRule({
	id: 'virtual-machine/smart-paging-file',
	summary: 'Smart Paging does not write to the system disk of the host.',
	subject: 'virtualMachine',
	severity: 'warning',
	appliesTo: { from: '2012' },
	why: 'A machine whose startup memory is more than its minimum memory may have to restart where that much is not free; then its host pages for it. On the system disk of the host that might cause the host itself problems, and a file there stays behind when the machine moves.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/avoid-storing-smart-paging-files-on-a-system-disk',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vm',
	],
	covers: ['bpa/smart-paging-not-system-disk', 'storage/smart-paging'],
	messages: {
		systemDisk:
			'The Smart Paging file of {virtualMachine} lies in {path}, on the system disk of {host}; it starts with {startup:size} and can shrink to {minimum:size}.',
	},
	fix: 'While the machine is off: `Set-VM -Name {virtualMachine:ps} -SmartPagingFilePath` with a folder on another disk, best the folder of the machine on its Cluster Shared Volume.',
	check({ virtualMachine, estate, facts, report }) {
		if (!facts.need(virtualMachine, 'memory', 'dynamic')) return;
		const startup = facts.need(virtualMachine, 'memory', 'startup');
		const minimum = facts.need(virtualMachine, 'memory', 'minimum');
		if (startup !== undefined && minimum !== undefined && startup <= minimum) return;
		const text = facts.need(virtualMachine, 'smartPagingFilePath');
		const path = parseWindowsPath(text ?? '');
		// The folder of the Cluster Shared Volumes is on the system disk by name only.
		if (path.kind !== 'drive' || isInClusterStorage(path)) return;
		const host = estate.ownerOf(virtualMachine, facts);
		const systemDrive = host && facts.need(host, 'systemDrive');
		if (!host || !systemDrive || !isInside(path, parseWindowsPath(systemDrive))) return;
		if (text !== undefined && startup !== undefined && minimum !== undefined)
			report('systemDisk', [virtualMachine, 'smartPagingFilePath'], {
				virtualMachine: virtualMachine.name,
				path: text,
				host: host.name,
				startup,
				minimum,
			});
	},
	examples: {
		good: [
			{
				name: 'On a shared volume, a share and another disk; static, and nothing to page for',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01]
virtualMachines:
  - { name: app01, owner: HV01, memory: { dynamic: true, startup: 4GB, minimum: 2GB }, smartPagingFilePath: 'c:/ClusterStorage/Volume1/app01' }
  - { name: app02, owner: HV01, memory: { dynamic: true, startup: 4GB, minimum: 2GB }, smartPagingFilePath: '\\\\fs01\\machines\\app02' }
  - { name: app03, owner: HV01, memory: { dynamic: true, startup: 4GB, minimum: 2GB }, smartPagingFilePath: 'E:\\app03' }
  - { name: app04, owner: HV01, memory: { dynamic: false }, smartPagingFilePath: 'C:\\app04' }
  - { name: app05, owner: HV01, memory: { dynamic: true, startup: 2GB, minimum: 2GB }, smartPagingFilePath: 'C:\\app05' }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, systemDrive: 'C:' }
`,
			},
		],
		bad: [
			{
				name: 'In the folder of Hyper-V on the system disk',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
owner: HV01
memory: { dynamic: true, startup: 4GB, minimum: 2GB }
smartPagingFilePath: C:\\ProgramData\\Microsoft\\Windows\\Hyper-V # <- systemDisk
---
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
systemDrive: 'C:'
`,
			},
		],
		undecided: [
			{
				name: 'Facts are missing',
				missing: [
					'app01 memory.dynamic',
					'app02 memory.startup',
					'app02 memory.minimum',
					'app02 smartPagingFilePath',
					'HV01 systemDrive',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01]
virtualMachines:
  - { name: app01, owner: HV01, smartPagingFilePath: 'C:\\app01' }
  - { name: app02, owner: HV01, memory: { dynamic: true } }
  - { name: app03, owner: HV01, memory: { dynamic: true, startup: 4GB, minimum: 2GB }, smartPagingFilePath: 'C:\\app03' }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01 }
`,
			},
		],
	},
});
