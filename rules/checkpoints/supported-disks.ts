import { defineRule } from '../../src/engine/rule.ts';
import type { Estate } from '../../src/estate/estate.ts';
import { type Facts, quiet } from '../../src/estate/facts.ts';
import { isPassThrough, isShared } from '../../src/estate/storage/machine-files.ts';
import { machineFeatures } from '../../src/facts/machine-features.ts';
import { compareVersions } from '../../src/facts/windows-server.ts';
import type { HardDrive, VirtualMachine } from '../../src/generated/manifest.ts';

const firstWithFibreChannel = machineFeatures.virtualFibreChannel.windowsServer;

/** What of a machine's storage takes no checkpoints; undefined where nothing is known to, but may. */
function obstaclesOf(
	machine: VirtualMachine,
	estate: Estate,
	facts: Facts,
): readonly string[] | undefined {
	const drives = facts.need(machine, 'hardDrives');
	const version = estate.windowsServerOf(machine, quiet(facts));
	const isOld = version !== undefined && compareVersions(version, firstWithFibreChannel) < 0;
	const adapters = isOld
		? (facts.peek(machine, 'fibreChannelHostBusAdapters') ?? [])
		: facts.need(machine, 'fibreChannelHostBusAdapters');
	const obstacles = new Set((drives ?? []).map((drive) => obstacleOf(drive, facts)));
	if (adapters && adapters.length > 0) obstacles.add('virtual Fibre Channel adapters');
	const known = [...obstacles].filter((one) => one !== 'unknown' && one !== undefined);
	const isKnown = drives !== undefined && adapters !== undefined && !obstacles.has('unknown');
	return known.length > 0 || isKnown ? (known as string[]) : undefined;
}

function obstacleOf(drive: HardDrive, facts: Facts): string | undefined {
	if (isPassThrough(drive, facts)) return 'pass-through disks';
	const path = facts.need(drive, 'path');
	if (path === undefined) return 'unknown';
	if (path === null) return undefined;
	return !/\.vhds$/i.test(path) && isShared(drive, facts) ? 'shared disks' : undefined;
}

export default defineRule({
	id: 'checkpoints/supported-disks',
	summary: 'A machine with checkpoints has no disk that Hyper-V takes no checkpoints of.',
	subject: 'virtualMachine',
	severity: 'error',
	why: 'Checkpoints of machines with pass-through disks, with shared .vhdx disks or with virtual Fibre Channel adapters are not supported: what is on such a disk is not part of the checkpoint, and the checkpoint cannot be applied or merged reliably. Disks of a VHD Set (.vhds) are not meant; they came with checkpoints of their own in Windows Server 2016.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/hyper-v-snapshots-checkpoints-differencing-disks',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/create-vhdset-file',
	],
	covers: ['live-migration/checkpoint-devices'],
	messages: {
		unsupported:
			'{virtualMachine} has checkpoints ({count}), and {obstacles:list}, of which Hyper-V takes none.',
	},
	fix: 'Delete the checkpoints in Hyper-V Manager, the youngest first, and back the disk up from within the guest, or move what is on it to a virtual hard disk of the machine alone.',
	check({ virtualMachine, estate, facts, report }) {
		const checkpoints = facts.peek(virtualMachine, 'checkpoints');
		if (checkpoints?.length === 0 && facts.isComplete(checkpoints)) return;
		// What was lost of these may have been an obstacle, and is named.
		for (const list of ['hardDrives', 'fibreChannelHostBusAdapters'] as const)
			facts.peek(virtualMachine, list);
		// Of a machine whose checkpoints are not known, they alone are asked for: without any, the rest is idle.
		const obstacles = obstaclesOf(virtualMachine, estate, checkpoints ? facts : quiet(facts));
		if (obstacles?.length === 0) return;
		if (facts.need(virtualMachine, 'checkpoints') !== undefined && obstacles !== undefined)
			report('unsupported', [virtualMachine, 'checkpoints'], {
				virtualMachine: virtualMachine.name,
				count: checkpoints?.length ?? 0,
				obstacles,
			});
	},
	examples: {
		good: [
			{
				name: 'Virtual hard disks, a VHD Set, and none of its checkpoints',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - name: app01
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhdx' }]
    fibreChannelHostBusAdapters: []
    checkpoints: [{ name: before the update }]
  - name: sql01
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\sql\\data.VHDS', shared: true }]
    fibreChannelHostBusAdapters: []
    checkpoints: [{ name: before the update, type: Production }]
  - { name: san01, hardDrives: [{ lunId: 600A0B80, passThrough: true }], checkpoints: [] }
  - { name: new01, hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\new01\\os.vhdx' }], fibreChannelHostBusAdapters: [] }
`,
			},
			{
				name: 'Before Windows Server 2012, which brought virtual Fibre Channel adapters',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
virtualMachines:
  - name: app01
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhd' }]
    checkpoints: [{ name: before the update }]
`,
			},
		],
		bad: [
			{
				name: 'A pass-through disk, a shared one, and a Fibre Channel adapter',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
virtualMachines:
  - name: san01
    hardDrives:
      - { path: 'C:\\ClusterStorage\\Volume1\\san01\\os.vhdx' }
      - { diskNumber: 4, passThrough: true }
    fibreChannelHostBusAdapters: []
    checkpoints: [{ name: before the update }] # <- unsupported
  - name: sql01
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\sql\\data.vhdx', shared: true }]
    fibreChannelHostBusAdapters: [{ virtualSan: Fabric A }]
    checkpoints: [{ name: before the update }] # <- unsupported
  - name: tape01
    hardDrives: []
    fibreChannelHostBusAdapters: [{ virtualSan: Fabric A }]
    checkpoints: [{ name: before the update }] # <- unsupported
`,
			},
		],
		undecided: [
			{
				name: 'Windows Server 2012 has virtual Fibre Channel adapters',
				missing: ['app01 fibreChannelHostBusAdapters'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012
virtualMachines:
  - name: app01
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\app01\\os.vhdx' }]
    checkpoints: [{ name: before the update }]
`,
			},
			{
				name: 'Its checkpoints are not known, or its disks and adapters are not',
				missing: [
					'san01 checkpoints',
					'new01 checkpoints',
					'app01 hardDrives',
					'app01 fibreChannelHostBusAdapters',
					'app02 hardDrives[0].path',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: san01, hardDrives: [{ passThrough: true }], fibreChannelHostBusAdapters: [] }
  - { name: new01 }
  - { name: app01, checkpoints: [{ name: before the update }] }
  - { name: app02, hardDrives: [{ type: Dynamic }], fibreChannelHostBusAdapters: [], checkpoints: [{ name: before the update }] }
`,
			},
		],
	},
});
