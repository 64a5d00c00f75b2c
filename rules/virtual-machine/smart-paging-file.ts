import { defineRule } from '../../src/engine/rule.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import {
	isInClusterStorage,
	isInside,
	parseWindowsPath,
} from '../../src/estate/storage/windows-path.ts';
import { ask, nameAnyOf } from '../../src/estate/tentative.ts';
import type { VirtualMachine } from '../../src/generated/manifest.ts';

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
		const dynamic = ask(facts, (own) => own.need(virtualMachine, 'memory', 'dynamic'));
		const startup = ask(facts, (own) => own.need(virtualMachine, 'memory', 'startup'));
		const minimum = ask(facts, (own) => own.need(virtualMachine, 'memory', 'minimum'));
		const isKnown = startup.answer !== undefined && minimum.answer !== undefined;
		if (dynamic.answer === false) return;
		if (isKnown && Number(startup.answer) <= Number(minimum.answer)) return;
		const host = ask(facts, (own) => systemDiskHostOf(virtualMachine, estate, own));
		if (host.answer === null && host.missing.length === 0) return;
		// The memory alone can tell that nothing is wrong, and so can the place.
		const memory = dynamic.answer ? [...startup.missing, ...minimum.missing] : dynamic.missing;
		nameAnyOf(
			[memory, host.missing].filter((way) => way.length > 0),
			facts,
		);
		if (dynamic.answer && isKnown && host.answer)
			report('systemDisk', [virtualMachine, 'smartPagingFilePath'], {
				virtualMachine: virtualMachine.name,
				path: facts.peek(virtualMachine, 'smartPagingFilePath') ?? '',
				host: host.answer.name,
				startup: Number(startup.answer),
				minimum: Number(minimum.answer),
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

/** The host on whose system disk the files of a machine are; null where they are elsewhere, undefined where that is not known. */
function systemDiskHostOf(machine: VirtualMachine, estate: Estate, facts: Facts) {
	const text = facts.need(machine, 'smartPagingFilePath');
	if (text === undefined) return undefined;
	const path = parseWindowsPath(text);
	// The folder of the Cluster Shared Volumes is on the system disk by name only.
	if (path.kind !== 'drive' || isInClusterStorage(path)) return null;
	const host = estate.ownerOf(machine, facts);
	const systemDrive = host && facts.need(host, 'systemDrive');
	if (!systemDrive) return undefined;
	return isInside(path, parseWindowsPath(systemDrive)) ? host : null;
}
