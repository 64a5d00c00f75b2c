import { defineRule } from '../../src/engine/rule.ts';
import { sharesOfMachines } from '../../src/estate/storage/machine-shares.ts';

export default defineRule({
	id: 'storage/file-share-dialect',
	summary: 'A file share that machines lie on speaks SMB 3.0 or later.',
	subject: 'cluster',
	severity: 'error',
	appliesTo: { from: '2012' },
	why: 'Hyper-V takes machines on a file share with SMB 3.0 or later only: the earlier versions of the protocol keep no promise about what was written. Microsoft does not support them for machines.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/use-at-least-smb-protocol-version-3.0-for-file-shares-that-store-files-for-virtual-machines',
	],
	covers: ['bpa/smb-version-3'],
	messages: { tooOld: 'Machines lie on {share}, which speaks SMB {dialect}.' },
	fix: 'Move the machines to a share of Windows Server 2012 or later, or of another file server with SMB 3.0, with `Move-VMStorage`.',
	check({ cluster, estate, facts, report }) {
		for (const share of sharesOfMachines(cluster, estate, facts)) {
			const dialect = facts.need(share, 'dialect');
			if (dialect !== undefined && Number.parseInt(dialect, 10) < 3)
				report('tooOld', [share, 'dialect'], { share: share.path, dialect });
		}
	},
	examples: {
		good: [
			{
				name: 'SMB 3, an old share for images of media only, and a cluster without shares',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
fileShares: [{ path: '\\\\fs01\\vms', dialect: 3.1.1 }, { path: '\\\\fs02\\iso', dialect: 2.1.0 }]
virtualMachines:
  - { name: app01, path: '\\\\fs01\\vms\\app01', hardDrives: [], dvdDrives: [{ path: '\\\\fs02\\iso\\w.iso' }] }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2022
nodes: [HV01, HV02]
fileShares: []
`,
			},
		],
		bad: [
			{
				name: 'A share of an old file server',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
fileShares:
  - path: \\\\fs01\\vms
    dialect: 2.1.0 # <- tooOld
virtualMachines:
  - name: app01
    path: \\\\fs01\\vms\\app01
    hardDrives: [{ path: '\\\\fs01\\vms\\app01\\os.vhdx', type: Dynamic }]
`,
			},
		],
		undecided: [
			{
				name: 'The dialect was not collected, nor one of the shares, nor the files of a machine',
				missing: [
					'HVC01 fileShares[0].dialect',
					'HVC02 fileShares',
					'app01 hardDrives',
					'app02 hardDrives',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
fileShares: [{ path: '\\\\fs01\\vms' }]
virtualMachines: [{ name: app01, path: '\\\\fs01\\vms\\app01' }]
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
operatingSystem: 2019
nodes: [HV01, HV02]
virtualMachines: [{ name: app02, path: '\\\\fs01\\vms\\app02' }]
`,
			},
		],
	},
});
