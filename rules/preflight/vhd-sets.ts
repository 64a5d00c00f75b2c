import { defineRule } from '../../src/engine/rule.ts';
import { quiet } from '../../src/estate/facts.ts';
import { isSet } from '../../src/estate/storage/machine-files.ts';
import { cameWith } from '../../src/facts/came-with.ts';

export default defineRule({
	id: 'preflight/vhd-sets',
	summary: 'The destination knows the VHD Sets of a machine.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { to: '2012R2', of: 'destination', restart: true },
	why: 'VHD Sets (.vhds) came with Windows Server 2016. A host of Windows Server 2012 R2, which may be in one cluster with it during a rolling upgrade, does not open them.',
	sources: [cameWith.vhdSets.source],
	messages: {
		unknown:
			'The disk {path} of {virtualMachine} is a VHD Set, which {destination} with {version:windowsServer} does not know.',
	},
	startFaults: ['unknown'],
	fix: 'Choose a destination with Windows Server 2016 or later. A VHD Set does not become a shared .vhdx again.',
	evidence: { none: 'none of its disks is a VHD Set' },
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const version = estate.windowsServerOf(destination, quiet(facts));
		for (const drive of facts.need(virtualMachine, 'hardDrives') ?? []) {
			const path = facts.peek(drive, 'passThrough') ? undefined : facts.need(drive, 'path');
			if (path && isSet(path))
				report('unknown', [drive, 'path'], {
					path,
					virtualMachine: virtualMachine.name,
					destination: destination.name,
					version: version ?? '2012R2',
				});
		}
		pass('none');
	},
	examples: {
		good: [
			{
				name: 'A destination that knows them, and a machine without one',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
virtualMachines:
  - { name: sql01, owner: HV01, hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\quorum.vhds' }] }
  - { name: app01, owner: HV01, hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01.vhdx' }, { passThrough: true, path: null }] }
migrations: [{ virtualMachine: sql01, to: HV02 }, { virtualMachine: app01, to: HV03 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2016' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, operatingSystem: { version: 2012R2 } }
`,
			},
		],
		bad: [
			{
				name: 'Back to a node of Windows Server 2012 R2',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - name: sql01
    owner: HV01
    hardDrives:
      - path: 'C:\\ClusterStorage\\Volume1\\quorum.vhds' # <- unknown
migrations: [{ virtualMachine: sql01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2016' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2012R2 } }
`,
			},
		],
		undecided: [
			{
				name: 'The disks, or the version of the destination, were not collected',
				missing: ['sql01 hardDrives', 'HV03 operatingSystem.version'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
virtualMachines:
  - { name: sql01, owner: HV01 }
  - { name: sql02, owner: HV01, hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\quorum.vhds' }] }
migrations: [{ virtualMachine: sql01, to: HV02 }, { virtualMachine: sql02, to: HV03 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2012R2 } }
`,
			},
		],
	},
});
