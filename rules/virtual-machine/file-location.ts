import { defineRule } from '../../src/engine/rule.ts';
import { filesOf } from '../../src/estate/storage/machine-files.ts';
import { parseWindowsPath, whyNoPlace } from '../../src/estate/storage/windows-path.ts';

export default defineRule({
	id: 'virtual-machine/file-location',
	summary: 'The files of a machine are in a folder, not in the root of a drive or share.',
	subject: 'virtualMachine',
	severity: 'error',
	why: 'Hyper-V sets the access permissions of all files of a machine, which it cannot in the root of a drive or file share. Microsoft supports machines only whose files are in a folder.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/hyper-v-vm-supported-file-locations',
	],
	covers: ['live-migration/file-location'],
	messages: {
		drive: 'The {kind} {path} of {virtualMachine} is in the root of a drive.',
		share: 'The {kind} {path} of {virtualMachine} is in the root of a file share.',
	},
	fix: 'Move the machine into a folder: `Move-VMStorage -VMName {virtualMachine:ps} -DestinationStoragePath {folder:ps}`. All its files go there, except disks that it shares with other machines; single ones move with `-VirtualMachinePath` or `-Vhds`.',
	manualFix:
		'Shut {virtualMachine} down, export it, delete it, and import it from a folder such as {folder} (Hyper-V Manager).',
	check({ virtualMachine, facts, report }) {
		for (const { path: text, kind, at } of filesOf(virtualMachine, facts)) {
			const path = parseWindowsPath(text);
			if (path.kind === 'relative') facts.missing(...at, whyNoPlace(path));
			// What is said of drives and shares is not said of volumes without a drive letter.
			if (path.kind !== 'drive' && path.kind !== 'unc') continue;
			const isFolder = kind === 'configuration';
			if (path.parts.length > (isFolder ? 0 : 1)) continue;
			const root = path.kind === 'drive' ? path.root.toUpperCase() : path.root;
			report(path.kind === 'drive' ? 'drive' : 'share', at, {
				kind,
				path: text,
				virtualMachine: virtualMachine.name,
				folder: `${root}\\${virtualMachine.name}`,
			});
		}
	},
	examples: {
		good: [
			{
				name: 'In folders of a drive and of a share, and in a Cluster Shared Volume',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
path: 'D:\\VMs'
hardDrives:
  - { path: 'D:\\VMs\\os.vhdx', type: Fixed }
  - { path: '\\\\fs01\\vms\\app01\\data.vhdx', type: Dynamic }
  - { path: 'C:\\ClusterStorage\\Volume1\\log.vhdx', type: Dynamic }
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app02
path: 'C:\\ClusterStorage\\Volume1'
hardDrives:
  - { path: '\\\\?\\Volume{26a21bda-a627-11d7-9931-806e6f6e6963}\\os.vhdx', type: Dynamic }
  - { path: 'Disk 2 100.00 GB', passThrough: true }
`,
			},
		],
		bad: [
			{
				name: 'In the root of a drive and of a share',
				input: `
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
path: 'd:/' # <- drive
hardDrives:
  - { path: 'D:\\os.vhdx', type: Fixed } # <- drive
  - { path: '\\\\?\\UNC\\fs01\\vms\\data.vhdx', type: Dynamic } # <- share
  - path: 'D:\\VMs\\log.vhdx'
    type: Differencing
    parents: ['D:\\base.vhdx'] # <- drive
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app02
path: '\\\\fs01\\vms' # <- share
hardDrives: []
`,
			},
		],
		undecided: [
			{
				name: 'Nothing is known of the files, or only a name',
				missing: ['app01 path', 'app01 hardDrives', 'app02 hardDrives[0].path'],
				input: `
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app01 }
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app02
path: 'D:\\VMs'
hardDrives: [{ path: os.vhdx, type: Fixed }]
`,
			},
		],
	},
});
