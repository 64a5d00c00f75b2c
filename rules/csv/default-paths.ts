import { defineRule } from '../../src/engine/rule.ts';
import { sharedFolderOf, storagePlaceOf } from '../../src/estate/storage/storage.ts';
import { fileShareStorage, fileShareStorageSources } from '../../src/facts/shared-storage.ts';
import { isWithin } from '../../src/facts/windows-server.ts';

/** The two paths, with what the cmdlet calls them. */
const settings = [
	{ key: 'virtualMachines', parameter: 'VirtualMachinePath', what: 'machines' },
	{ key: 'virtualHardDisks', parameter: 'VirtualHardDiskPath', what: 'virtual hard disks' },
] as const;

export default defineRule({
	id: 'csv/default-paths',
	summary: 'The nodes put new machines and new virtual hard disks on a Cluster Shared Volume.',
	subject: 'host',
	severity: 'warning',
	optIn: 'practice',
	why: 'A machine that is created without a word about its place lands in the default folder of its host; for virtual hard disks Hyper-V Manager and Windows Admin Center offer theirs. On a local disk neither can be made highly available, and nobody notices before the machine has to move. Microsoft asks to choose shared storage for each machine that is to be highly available, and for no default folders; administrators set them on the nodes of a cluster. A cluster that has no Cluster Shared Volume is left alone.',
	sources: [
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmhost',
		...fileShareStorageSources,
	],
	covers: ['setup-order/25'],
	messages: {
		local: '{host} puts new {what} into {path}, on a disk of its own.',
		unknownVolume:
			'{host} puts new {what} into {path}, which is on none of the Cluster Shared Volumes of {cluster}.',
		networkStorage:
			'{host} puts new {what} into {path}, a network share, which Hyper-V in {version:windowsServer} does not support.',
	},
	fix: '`Set-VMHost -ComputerName {host:ps} -{parameter} {target:ps}`.',
	manualFix: 'Set it to {target} in Hyper-V Manager, Hyper-V Settings of {host}.',
	check({ host, estate, facts, report }) {
		const cluster = estate.clusterOf(host, facts);
		const volumes = cluster && facts.need(cluster, 'sharedVolumes');
		if (!cluster || volumes?.length === 0) return;
		for (const { key, parameter, what } of settings) {
			const path = facts.need(host, 'paths', key);
			const place = path === undefined ? undefined : storagePlaceOf(cluster, path, estate, facts);
			const { paths } = host;
			if (path === undefined || !place || !volumes || !paths) continue;
			const at = [paths, key] as const;
			const data = {
				host: host.name,
				what,
				path,
				parameter,
				target: sharedFolderOf(cluster, facts),
			};
			if (place.kind === 'local') report('local', at, data);
			else if (place.kind === 'unknownSharedVolume')
				report('unknownVolume', at, { ...data, cluster: cluster.name });
			else if (place.kind === 'fileShare') {
				const version = estate.windowsServerOf(host, facts);
				if (version && !isWithin(version, fileShareStorage))
					report('networkStorage', at, { ...data, version });
			}
		}
	},
	examples: {
		good: [
			{
				name: 'On a Cluster Shared Volume, and on an SMB share',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: HVC01
paths: { virtualMachines: 'C:\\ClusterStorage\\Volume1\\', virtualHardDisks: '\\\\fs01\\vms' }
`,
			},
			{
				name: 'A stand-alone host, and a cluster without a Cluster Shared Volume',
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, sharedVolumes: [] }
---
apiVersion: hvlint/v1
kind: Host
name: HV09
cluster: null
paths: { virtualMachines: 'D:\\VMs', virtualHardDisks: 'D:\\VMs' }
---
apiVersion: hvlint/v1
kind: Host
name: HV11
cluster: HVC02
paths: { virtualMachines: 'E:\\VMs', virtualHardDisks: 'E:\\VMs' }
`,
			},
		],
		bad: [
			{
				name: 'The folders that Windows chose, and a volume that is none',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: HVC01
paths:
  virtualMachines: C:\\ProgramData\\Microsoft\\Windows\\Hyper-V # <- local
  virtualHardDisks: C:\\ClusterStorage # <- unknownVolume
`,
			},
			{
				name: 'A network share in Windows Server 2008 R2',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: HVC01
paths:
  virtualMachines: C:\\ClusterStorage\\Volume1
  virtualHardDisks: \\\\nas01\\vhd # <- networkStorage
`,
			},
		],
		undecided: [
			{
				name: 'The paths and the volumes are not known',
				missing: [
					'HVC01 sharedVolumes',
					'HV01 paths.virtualMachines',
					'HV01 paths.virtualHardDisks',
				],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2019 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, cluster: HVC01 }
`,
			},
			{
				name: 'Paths on a disk of the host, where nobody told whether there is a volume',
				missing: ['HVC01 sharedVolumes'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2019, disks: [] }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: HVC01
paths: { virtualMachines: 'D:\\VMs', virtualHardDisks: 'D:\\VMs' }
`,
			},
			{
				name: 'A volume by its number, which none of the known ones tells',
				missing: ['HVC01 sharedVolumes[0].volumePath'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2019, sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }] }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: HVC01
paths:
  virtualMachines: '\\\\?\\Volume{26a21bda-a627-11d7-9931-806e6f6e6963}\\VMs'
  virtualHardDisks: C:\\ClusterStorage\\Volume1
`,
			},
		],
	},
});
