import { defineRule } from '../../src/engine/rule.ts';
import { sourceOf } from '../../src/estate/migration.ts';
import { allFilesOf } from '../../src/estate/storage/machine-files.ts';
import { isInClusterStorage, parseWindowsPath } from '../../src/estate/storage/windows-path.ts';
import { ask, nameMissing } from '../../src/estate/tentative.ts';

/** The letter that Setup gives. One that is another was chosen, and then the other node may have it too. */
const usualDrive = 'C:';

export default defineRule({
	id: 'preflight/system-drive',
	summary:
		'Where the machine lies on Cluster Shared Volumes, both nodes have the system drive at one letter.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true, operations: ['Move-ClusterVirtualMachineRole'] },
	why: 'Cluster Shared Volumes are found below ClusterStorage on the system drive. Where its letter differs, the destination does not find the machine under its path: a live migration fails near its end (event 20413), a quick one when the configuration comes online. A machine whose files all lie on shares, or on clustered disks with letters of their own, has the same paths on both.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
		'https://learn.microsoft.com/windows-server/failover-clustering/failover-cluster-csvs',
	],
	covers: ['live-migration/system-drive'],
	messages: {
		differs:
			'{source} has the system drive {sourceDrive} and {destination} has {destinationDrive}.',
	},
	fix: 'Move {virtualMachine} to a node whose system drive is {sourceDrive}. A system drive keeps its letter: {destination} has to be installed anew.',
	evidence: {
		same: 'the system drive is {drive} on both nodes',
		none: 'the cluster has no Cluster Shared Volumes',
		elsewhere: 'no file of {virtualMachine} lies on a Cluster Shared Volume',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const cluster = estate.clusterOf(virtualMachine, facts);
		const source = sourceOf(migration, facts);
		if (!cluster || !source) return;
		const nodes = [source, destination] as const;
		const isUsual = nodes.every(
			(node) => (facts.peek(node, 'systemDrive') ?? usualDrive).toUpperCase() === usualDrive,
		);
		const [sourceDrive, destinationDrive] = nodes.map((node) =>
			(isUsual
				? facts.assume(node, 'systemDrive', usualDrive, `${usualDrive}, as Setup has it`)
				: facts.need(node, 'systemDrive')
			)?.toUpperCase(),
		);
		if (!sourceDrive || !destinationDrive) return;
		if (sourceDrive === destinationDrive) return pass('same', { drive: sourceDrive });
		const volumes = facts.need(cluster, 'sharedVolumes');
		if (volumes?.length === 0) return pass('none');
		if (!volumes) return;
		const { answer: files, missing } = ask(facts, (own) =>
			allFilesOf(virtualMachine, cluster, estate, own),
		);
		if (!files.some(({ path }) => isInClusterStorage(parseWindowsPath(path)))) {
			nameMissing(missing, facts);
			return pass('elsewhere', { virtualMachine: virtualMachine.name });
		}
		report('differs', [destination, 'systemDrive'], {
			virtualMachine: virtualMachine.name,
			source: source.name,
			destination: destination.name,
			sourceDrive,
			destinationDrive,
		});
	},
	examples: {
		good: [
			{
				name: 'One letter, in whatever case; a cluster without Cluster Shared Volumes; and the letter that Setup gives',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
sharedVolumes: [{ name: Volume1 }]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, systemDrive: 'C:' }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, systemDrive: 'c:' }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC02
nodes: [HV11, HV12]
sharedVolumes: []
virtualMachines: [{ name: app02, owner: HV11 }]
migrations: [{ virtualMachine: app02, to: HV12 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV11, systemDrive: 'C:' }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV12, systemDrive: 'D:' }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC03
nodes: [HV21, HV22]
virtualMachines: [{ name: app03, owner: HV21 }]
migrations: [{ virtualMachine: app03, to: HV22 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV21, systemDrive: 'C:' }
`,
			},
			{
				name: 'A machine whose files all lie on a share, and one on a clustered disk with a letter',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
sharedVolumes: [{ name: Volume1 }]
virtualMachines:
  - { name: app01, owner: HV01, checkpoints: [], path: '\\\\fs1\\vms\\app01', hardDrives: [{ path: '\\\\fs1\\vms\\app01\\os.vhdx', type: Fixed }] }
  - { name: app02, owner: HV01, checkpoints: [], path: 'X:\\app02', hardDrives: [{ path: 'X:\\app02\\os.vhdx', type: Fixed }] }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, systemDrive: 'C:' }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, systemDrive: 'D:' }
`,
			},
			{
				name: 'Nothing is said of the system drives',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
		bad: [
			{
				name: 'A destination that starts from D:',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
sharedVolumes: [{ name: Volume1 }]
virtualMachines: [{ name: app01, owner: HV01, path: 'C:\\ClusterStorage\\Volume1\\app01' }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, systemDrive: 'C:' }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, systemDrive: 'D:' } # <- differs
`,
			},
		],
		undecided: [
			{
				name: 'Whether there are Cluster Shared Volumes is not known',
				missing: ['HVC01 sharedVolumes'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, systemDrive: 'C:' }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, systemDrive: 'D:' }
`,
			},
			{
				name: 'Where the machine lies is not known',
				missing: ['app01 path', 'app01 hardDrives', 'app01 checkpoints'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
sharedVolumes: [{ name: Volume1 }]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, systemDrive: 'C:' }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, systemDrive: 'D:' }
`,
			},
			{
				name: 'One node starts from D:, and nothing is said of the other',
				missing: ['HV02 systemDrive'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
sharedVolumes: [{ name: Volume1 }]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, systemDrive: 'D:' }
`,
			},
		],
	},
});
