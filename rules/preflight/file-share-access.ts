import { defineRule } from '../../src/engine/rule.ts';
import { quiet } from '../../src/estate/facts.ts';
import { allFilesOf, placeFiles } from '../../src/estate/storage/machine-files.ts';
import { nameOfShare } from '../../src/estate/storage/machine-shares.ts';
import { hasFullAccess, nameUnlistedShare } from '../../src/estate/storage/share-access.ts';
import { storageHolderOf, takesStorage } from '../../src/estate/storage/travelling-storage.ts';

export default defineRule({
	id: 'preflight/file-share-access',
	summary:
		'The computer account of the destination has full access to the SMB shares of the machine.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true, from: '2012', of: 'destination' },
	why: 'A host opens the files of a machine on an SMB share with its own computer account. A host that was added to the cluster later is easily forgotten on the share, and then no machine on that share moves to it. A computer that is in no domain has no account that a file server knows; whether it is let in is asked.',
	sources: [
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/hh831435(v=ws.11)',
		'https://learn.microsoft.com/powershell/module/smbshare/grant-smbshareaccess',
		'https://learn.microsoft.com/windows/win32/services/localsystem-account',
	],
	covers: ['live-migration/share-permissions'],
	messages: { denied: '{destination} has no full access to {share}, where {path} lies.' },
	fix: 'On the file server, give the computer account access to the share, `Grant-SmbShareAccess -Name {name:ps} -AccountName {account:ps} -AccessRight Full`, and to its folder (from Windows Server 2012 R2 on `Set-SmbPathAcl -ShareName {name:ps}`).',
	evidence: {
		granted: '{destination} has full access to {shares:list}',
		none: 'none of its files is on a file share',
		copied: 'its files go along',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const holder = storageHolderOf(migration, estate, facts);
		if (!holder) return;
		// Where they go along the destination gets copies: preflight/destination-storage.
		if (takesStorage(migration, estate, quiet(facts))) return pass('copied');
		const shares = new Set<string>();
		const denied = new Set<string>();
		const files = allFilesOf(virtualMachine, holder, estate, facts);
		for (const { file, place } of placeFiles(files, holder, estate, facts)) {
			if (place.kind !== 'fileShare') continue;
			const { share } = place;
			if (!share) {
				nameUnlistedShare(place.path, holder, facts);
				continue;
			}
			shares.add(share.path);
			if (denied.has(share.path)) continue;
			if (hasFullAccess(share, destination, holder, facts) !== false) continue;
			denied.add(share.path);
			report('denied', file.at, {
				destination: destination.name,
				share: share.path,
				path: file.path,
				name: nameOfShare(share.path),
				account: `${destination.name}$`,
			});
		}
		if (shares.size > 0) pass('granted', { destination: destination.name, shares: [...shares] });
		else pass('none');
	},
	examples: {
		good: [
			{
				name: 'Both nodes have full access',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
fileShares: [{ path: '\\\\fs01\\vms', fullAccess: [HV01, 'CONTOSO\\HV02$'] }]
virtualMachines:
  - name: app01
    owner: HV01
    path: \\\\FS01\\VMs\\app01
    checkpoints: []
    hardDrives: [{ type: Fixed, path: '\\\\fs01\\vms\\app01\\os.vhdx' }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01 }
`,
			},
			{
				name: 'Everything on a Cluster Shared Volume',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
virtualMachines:
  - { name: app01, owner: HV01, path: 'C:\\ClusterStorage\\Volume1\\app01', checkpoints: [], hardDrives: [] }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01 }
`,
			},
			{
				name: 'Between stand-alone hosts: on a share that the destination reaches, and with its files',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualMachines:
  - name: app01
    path: \\\\fs01\\vms\\app01
    checkpoints: []
    hardDrives: []
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app01, to: HV03, includeStorage: true }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null
operatingSystem: { version: '2022' }
fileShares: [{ path: '\\\\fs01\\vms', fullAccess: [HV01, HV02] }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, cluster: null, operatingSystem: { version: '2022' } }
`,
			},
		],
		bad: [
			{
				name: 'The new node was not given access',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
fileShares: [{ path: '\\\\fs01\\vms', fullAccess: [HV01, HV02] }]
virtualMachines:
  - name: app01
    owner: HV01
    path: \\\\fs01\\vms\\app01 # <- denied
    checkpoints: []
    hardDrives: []
migrations: [{ virtualMachine: app01, to: HV03 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, cluster: HVC01 }
`,
			},
			{
				name: 'A stand-alone host without access to the share of the machine',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
virtualMachines:
  - name: app01
    path: \\\\fs01\\vms\\app01 # <- denied
    checkpoints: []
    hardDrives: []
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null
operatingSystem: { version: '2022' }
fileShares: [{ path: '\\\\fs01\\vms', fullAccess: [HV01] }]
`,
			},
		],
		undecided: [
			{
				name: 'The permissions are not known',
				missing: ['HVC01 fileShares[0].fullAccess', 'HVC01 fileShares'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
fileShares: [{ path: '\\\\fs01\\vms' }]
virtualMachines:
  - name: app01
    owner: HV01
    path: \\\\fs01\\vms\\app01
    checkpoints: []
    hardDrives: [{ type: Fixed, path: '\\\\fs02\\vms\\app01\\os.vhdx' }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01 }
`,
			},
		],
	},
});
