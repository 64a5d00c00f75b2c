import { defineRule } from '../../src/engine/rule.ts';
import { nameOfShare, sharesOfMachines } from '../../src/estate/storage/machine-shares.ts';

export default defineRule({
	id: 'storage/file-share-continuity',
	summary: 'A file share that machines lie on is continuously available.',
	subject: 'cluster',
	severity: 'warning',
	appliesTo: { from: '2012' },
	why: 'On a continuously available share the handles to the disks of machines outlive the failure of a node of the file server. Without it, such a failure takes the disks away from running machines.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/use-at-least-smb-protocol-version-3.0-configured-for-continuous-availability-file-shares',
		'https://learn.microsoft.com/powershell/module/smbshare/set-smbshare',
	],
	covers: ['bpa/smb-continuous-availability'],
	messages: { notContinuous: 'Machines lie on {share}, which is not continuously available.' },
	fix: 'On the file server, which takes a failover cluster for it: `Set-SmbShare -Name {name:ps} -ContinuouslyAvailable $true`. Otherwise move the machines to a share that is, with `Move-VMStorage`.',
	check({ cluster, estate, facts, report }) {
		for (const share of sharesOfMachines(cluster, estate, facts))
			if (facts.need(share, 'continuouslyAvailable') === false)
				report('notContinuous', [share, 'continuouslyAvailable'], {
					share: share.path,
					name: nameOfShare(share.path),
				});
	},
	examples: {
		good: [
			{
				name: 'A share of a Scale-Out File Server, and one for images of media only',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
fileShares:
  - { path: '\\\\sofs01\\vms', continuouslyAvailable: true }
  - { path: '\\\\fs02\\iso', continuouslyAvailable: false }
virtualMachines:
  - name: app01
    path: \\\\sofs01\\vms\\app01
    hardDrives: [{ path: '\\\\sofs01\\vms\\app01\\os.vhdx', type: Fixed }]
    dvdDrives: [{ path: '\\\\fs02\\iso\\w.iso' }]
`,
			},
		],
		bad: [
			{
				name: 'A share of a single file server',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
fileShares:
  - path: \\\\fs01\\vms
    continuouslyAvailable: false # <- notContinuous
virtualMachines: [{ name: app01, path: '\\\\fs01\\vms\\app01', hardDrives: [] }]
`,
			},
		],
		undecided: [
			{
				name: 'The setting was not collected',
				missing: ['HVC01 fileShares[0].continuouslyAvailable'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
fileShares: [{ path: '\\\\fs01\\vms' }]
virtualMachines: [{ name: app01, path: '\\\\fs01\\vms\\app01', hardDrives: [] }]
`,
			},
		],
	},
});
