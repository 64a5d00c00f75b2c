import { defineRule } from '../../src/engine/rule.ts';
import { sendingOf } from '../../src/estate/replica/replication.ts';
import { isPassThrough, isSet, isShared } from '../../src/estate/storage/machine-files.ts';
import {
	isInClusterStorage,
	isSamePath,
	parseWindowsPath,
} from '../../src/estate/storage/windows-path.ts';
import { cameWith } from '../../src/facts/came-with.ts';

export default defineRule({
	id: 'storage/shared-disks',
	summary:
		'A virtual hard disk that machines share is one that can be shared, and is not replicated.',
	subject: 'virtualMachine',
	severity: 'error',
	appliesTo: { from: cameWith.sharedDisks.from },
	why: 'The disk of a guest cluster is a .vhdx or a VHD Set (.vhds), on a Cluster Shared Volume or on a share of a Scale-Out File Server: Hyper-V shares no other file, and none on a disk of one host. A shared .vhdx is not replicated by Hyper-V Replica; a VHD Set is, from Windows Server 2016 on.',
	sources: [
		cameWith.sharedDisks.source,
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/create-vhdset-file',
	],
	covers: ['live-migration/shared-disks'],
	messages: {
		format:
			'{virtualMachine} shares the disk {path}, and only .vhdx files and VHD Sets can be shared.',
		local:
			'{virtualMachine} shares the disk {path}, which is neither on a Cluster Shared Volume nor on a share.',
		replicated: '{virtualMachine} is replicated, and shares the disk {path}.',
	},
	fix: {
		format:
			'Shut the machines that share it down and convert it: `Convert-VHD -Path {path:ps}` with a `-DestinationPath` that ends with .vhdx, then attach that one.',
		local:
			'Put it on a Cluster Shared Volume or on a share of a Scale-Out File Server, or give the guests a disk by iSCSI.',
		replicated:
			'Replicate the machine without the disk (`Remove-VMReplication -VMName {virtualMachine:ps}`, then `Enable-VMReplication` as it was, with `-ExcludedVhdPath {path:ps}`), and what is on the disk by means of the guest cluster.',
	},
	check({ virtualMachine, estate, facts, report }) {
		for (const drive of facts.need(virtualMachine, 'hardDrives') ?? []) {
			if (isPassThrough(drive, facts) || !isShared(drive, facts)) continue;
			const path = facts.need(drive, 'path');
			if (!path) continue;
			const place = parseWindowsPath(path);
			const at = [drive, 'path'] as const;
			const names = { virtualMachine: virtualMachine.name, path };
			if (!/\.a?vhd[xs]$/i.test(path)) report('format', at, names);
			const isLocal =
				place.kind === 'drive' &&
				(!isInClusterStorage(place) || estate.clusterOf(virtualMachine, facts) === null);
			if (isLocal) report('local', at, names);
			const replication = isSet(path) ? undefined : sendingOf(virtualMachine, facts);
			const excluded = replication && facts.need(replication, 'excludedDisks');
			if (!excluded || !facts.isComplete(excluded)) continue;
			if (!excluded.some((one) => isSamePath(parseWindowsPath(one), place)))
				report('replicated', at, names);
		}
	},
	examples: {
		good: [
			{
				name: 'A .vhdx, a VHD Set that is replicated, a disk that is left out, and disks of one machine',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - { name: sql01, hardDrives: [{ path: 'C:\\\\ClusterStorage\\\\Volume1\\\\sql\\\\data.vhdx', shared: true }] }
  - { name: sql02, hardDrives: [{ path: '\\\\\\\\sofs\\\\vms\\\\data.VHDS' }], replication: { mode: Primary, excludedDisks: [] } }
  - name: sql03
    hardDrives: [{ path: 'C:\\\\ClusterStorage\\\\Volume1\\\\sql03\\\\data.vhdx', shared: true }]
    replication: { mode: Primary, excludedDisks: ['c:\\\\clusterstorage\\\\volume1\\\\sql03\\\\data.vhdx'] }
  - { name: app01, hardDrives: [{ path: 'C:\\\\ClusterStorage\\\\Volume1\\\\app01\\\\os.vhd' }, { lunId: 600A0B80, passThrough: true, shared: true }], replication: { mode: Primary, excludedDisks: [] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: LAB01, cluster: null, operatingSystem: { version: 2022 }, virtualMachines: [{ name: lab01, hardDrives: [{ path: 'D:\\\\lab01\\\\os.vhdx' }] }] }
`,
			},
		],
		bad: [
			{
				name: 'A .vhd, one that is replicated, one on a clustered disk with a letter, and one on a stand-alone host',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
virtualMachines:
  - name: sql01
    hardDrives:
      - { path: 'C:\\\\ClusterStorage\\\\Volume1\\\\sql\\\\data.vhd', shared: true } # <- format
  - name: sql02
    replication: { mode: Primary, excludedDisks: ['C:\\\\ClusterStorage\\\\Volume1\\\\sql\\\\other.vhdx'] }
    hardDrives:
      - { path: 'C:\\\\ClusterStorage\\\\Volume1\\\\sql\\\\data.vhdx', shared: true } # <- replicated
  - name: sql03
    hardDrives:
      - { path: 'E:\\\\sql\\\\data.vhdx', shared: true } # <- local
---
apiVersion: hvlint/v1
kind: Host
name: LAB01
cluster: null
operatingSystem: { version: 2022 }
virtualMachines:
  - name: lab01
    hardDrives:
      - { path: 'D:\\\\lab\\\\quorum.vhds', shared: true } # <- local
`,
			},
		],
		undecided: [
			{
				name: 'Its disks are not known, nor which of them are not replicated',
				missing: [
					'app01 hardDrives',
					'sql01 replication.excludedDisks',
					'sql02 hardDrives[0].path',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - { name: app01 }
  - { name: sql01, hardDrives: [{ path: 'C:\\\\ClusterStorage\\\\Volume1\\\\data.vhdx', shared: true }], replication: { mode: Primary } }
  - { name: sql02, hardDrives: [{ shared: true }] }
`,
			},
		],
	},
});
