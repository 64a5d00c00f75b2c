import { defineRule } from '../../src/engine/rule.ts';
import { sendingOf } from '../../src/estate/replica/replication.ts';
import { isSamePath, parseWindowsPath } from '../../src/estate/storage/windows-path.ts';

export default defineRule({
	id: 'replica/paging-file',
	summary: 'The disk of a paging file is not replicated.',
	subject: 'virtualMachine',
	severity: 'info',
	optIn: true,
	appliesTo: { from: '2012' },
	why: 'A guest writes its paging file all the time, and no failover has a use for it. On a disk of its own, which is left out of the replication, it takes nothing of the network. The rule is opt-in: a manifest has to say which disk has the paging file, and most machines have it beside their system.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/virtual-hard-disks-with-paging-files-should-be-excluded-from-replication',
		'https://techcommunity.microsoft.com/t5/virtualization/excluding-virtual-disks-in-hyper-v-replica/ba-p/382187',
	],
	covers: ['bpa/replica-exclude-pagefile'],
	messages: {
		replicated: '{virtualMachine} replicates {path}, which holds a paging file.',
	},
	fix: 'If nothing else is on the disk: `Remove-VMReplication -VMName {virtualMachine:ps}`, then `Enable-VMReplication` as it was, with `-ExcludedVhdPath {path:ps}`, which copies the machine anew. If the system is on it too, give the paging file a disk of its own first.',
	check({ virtualMachine, facts, report }) {
		const replication = sendingOf(virtualMachine, facts);
		if (!replication) return;
		for (const drive of facts.need(virtualMachine, 'hardDrives') ?? []) {
			if (!facts.need(drive, 'pagingFile')) continue;
			const path = facts.need(drive, 'path');
			const excluded = facts.need(replication, 'excludedDisks');
			if (!path || !excluded || !facts.isComplete(excluded)) continue;
			const place = parseWindowsPath(path);
			if (!excluded.some((one) => isSamePath(parseWindowsPath(one), place)))
				report('replicated', [drive, 'pagingFile'], { virtualMachine: virtualMachine.name, path });
		}
	},
	examples: {
		good: [
			{
				name: 'Left out, and a machine that is not replicated',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines:
  - name: app01
    hardDrives: [{ path: 'D:\\app01\\os.vhdx', pagingFile: false }, { path: 'D:\\app01\\page.vhdx', pagingFile: true }]
    replication: { mode: Primary, excludedDisks: ['d:\\app01\\page.vhdx'] }
  - { name: app02, hardDrives: [{ path: 'D:\\app02\\os.vhdx', pagingFile: true }] }
`,
			},
		],
		bad: [
			{
				name: 'Replicated',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines:
  - name: app01
    hardDrives:
      - { path: 'D:\\app01\\os.vhdx', pagingFile: false }
      - path: D:\\app01\\page.vhdx
        pagingFile: true # <- replicated
    replication: { mode: Primary, excludedDisks: [] }
`,
			},
		],
		undecided: [
			{
				name: 'Which disk it is, or which are left out, is not known',
				missing: ['app01 hardDrives[0].pagingFile', 'app02 replication.excludedDisks'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines:
  - { name: app01, hardDrives: [{ path: 'D:\\app01\\os.vhdx' }], replication: { mode: Primary } }
  - { name: app02, hardDrives: [{ path: 'D:\\app02\\os.vhdx', pagingFile: true }], replication: { mode: Primary } }
`,
			},
		],
	},
});
