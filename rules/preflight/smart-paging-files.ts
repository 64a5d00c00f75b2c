import { defineRule } from '../../src/engine/rule.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import type { Migration } from '../../src/estate/migration.ts';
import {
	nameOfPlace,
	sharedFolderFor,
	storageFaultOf,
	storagePlaceOf,
} from '../../src/estate/storage/storage.ts';
import { storageHolderOf, takesStorage } from '../../src/estate/storage/travelling-storage.ts';
import { isSamePath, parseWindowsPath, whyNoPlace } from '../../src/estate/storage/windows-path.ts';
import { ask, nameAnyOf, nameMissing } from '../../src/estate/tentative.ts';
import { machineFeatures } from '../../src/facts/machine-features.ts';
import type { VirtualMachine } from '../../src/generated/manifest.ts';

/** The product's own folder, which every host has on its system drive. */
const productFolder = parseWindowsPath('C:\\ProgramData\\Microsoft\\Windows\\Hyper-V');

const elsewhere =
	'Choose a folder that every node reaches, while the machine is off: `Set-VM -Name {virtualMachine:ps} -SmartPagingFilePath {target:ps}`.';

export default defineRule({
	id: 'preflight/smart-paging-files',
	summary: 'The folder for Smart Paging files of the machine is there on the destination.',
	subject: 'migration',
	severity: 'warning',
	appliesTo: { from: machineFeatures.smartPaging.windowsServer, of: 'machine' },
	why: 'A machine with Dynamic Memory may need a Smart Paging file while it restarts, if it starts with more memory than it may shrink to. A folder on a disk of the source, or on a volume that is not online, does not stop the move, but a restart after it finds no place for the file. The folder that Hyper-V chooses by itself exists on every host.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/dynamic-memory',
		machineFeatures.smartPaging.source,
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vm',
	],
	messages: {
		local:
			'The Smart Paging files of {virtualMachine} go to {path}, on a disk that only one host reaches.',
		unknownVolume:
			'The Smart Paging files of {virtualMachine} go to {path}, which is on none of the Cluster Shared Volumes of {cluster}.',
		otherRole:
			'The Smart Paging files of {virtualMachine} go to {path}, on {disk}, a disk that does not belong to its role.',
		notOnline:
			'The Smart Paging files of {virtualMachine} go to {path}, on {disk}, which is {state}.',
	},
	fix: {
		local: elsewhere,
		unknownVolume: elsewhere,
		otherRole: elsewhere,
		notOnline: 'Bring it online before the move: `Start-ClusterResource -Name {disk:ps}`.',
	},
	standAloneFix: {
		notOnline: 'Bring {disk} online before the move, in Failover Cluster Manager.',
	},
	evidence: {
		unused: 'a machine without Dynamic Memory has no Smart Paging file',
		noGap: 'its minimum memory is its startup memory: a restart needs no Smart Paging file',
		reachable: 'the folder for Smart Paging files is on every node',
		moved: 'the folder for Smart Paging files moves along',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine } = migration;
		const dynamic = ask(facts, (own) => own.need(virtualMachine, 'memory', 'dynamic'));
		if (dynamic.answer === false) return pass('unused');
		const gap = ask(facts, (own) => mayNeedMore(virtualMachine, own));
		if (gap.answer === false) return pass('noGap');
		const goes = ask(facts, (own) => takesStorage(migration, estate, own));
		if (goes.answer) return pass('moved');
		if (goes.answer === undefined) return nameMissing(goes.missing, facts);
		const place = ask(facts, (own) => faultyPlaceOf(migration, estate, own));
		if (place.answer === 'reachable' && place.missing.length === 0) return pass('reachable');
		// The memory alone can tell that nothing is wrong, and so can the place.
		const memory = dynamic.answer ? gap : dynamic;
		nameAnyOf(
			[memory.missing, place.missing].filter((way) => way.length > 0),
			facts,
		);
		if (!dynamic.answer || !gap.answer || !place.answer || place.answer === 'reachable') return;
		const { fault, ...names } = place.answer;
		report(fault, [virtualMachine, 'smartPagingFilePath'], {
			virtualMachine: virtualMachine.name,
			...names,
		});
	},
	examples: {
		good: [
			{
				name: 'On a Cluster Shared Volume, in the folder that Hyper-V chooses, or without Dynamic Memory',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', state: Online }]
virtualMachines:
  - { name: app01, owner: HV01, memory: { dynamic: true }, smartPagingFilePath: 'C:\\ClusterStorage\\Volume1\\app01' }
  - { name: app02, owner: HV01, memory: { dynamic: true }, smartPagingFilePath: 'C:\\ProgramData\\Microsoft\\Windows\\Hyper-V' }
  - { name: app03, owner: HV01, memory: { dynamic: false }, smartPagingFilePath: 'D:\\Paging' }
  - { name: app04, owner: HV01, memory: { dynamic: true, minimum: 1GB, startup: 1GB }, smartPagingFilePath: 'D:\\Paging' }
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app02, to: HV02 }
  - { virtualMachine: app03, to: HV02 }
  - { virtualMachine: app04, to: HV02 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01 }
`,
			},
			{
				name: 'Outside a cluster the folder moves along with the files of the machine',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: '2022' }
virtualMachines: [{ name: app01, memory: { dynamic: true }, smartPagingFilePath: 'D:\\app01' }]
migrations: [{ virtualMachine: app01, to: HV02, includeStorage: true }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2022' } }
`,
			},
		],
		bad: [
			{
				name: 'On a disk of the source, on no declared volume, on the disk of another role, and on a volume that is offline',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
disks: [{ name: Cluster Disk 2, path: 'E:', owner: app01 }]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1', state: Offline }]
virtualMachines:
  - name: app04
    owner: HV01
    memory: { dynamic: true, minimum: 512MB, startup: 1GB }
    smartPagingFilePath: C:\\ClusterStorage\\Volume1\\app04 # <- notOnline
  - name: app01
    owner: HV01
    memory: { dynamic: true, minimum: 512MB, startup: 1GB }
    smartPagingFilePath: D:\\Paging # <- local
  - name: app02
    owner: HV01
    memory: { dynamic: true, minimum: 512MB, startup: 1GB }
    smartPagingFilePath: C:\\ClusterStorage\\Volume2 # <- unknownVolume
  - name: app03
    owner: HV01
    memory: { dynamic: true, minimum: 512MB, startup: 1GB }
    smartPagingFilePath: E:\\Paging # <- otherRole
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app02, to: HV02 }
  - { virtualMachine: app03, to: HV02 }
  - { virtualMachine: app04, to: HV02 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01 }
`,
			},
		],
		open: [
			{
				name: 'Whether the volume of the folder is online when the machine moves',
				conditions: ['the volume Volume1 is online'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
virtualMachines:
  - { name: app01, owner: HV01, memory: { dynamic: true, minimum: 512MB, startup: 1GB }, smartPagingFilePath: 'C:\\ClusterStorage\\Volume1\\app01' }
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
		undecided: [
			{
				name: 'Whether the machine may shrink below what it starts with',
				missing: ['app01 memory.startup', 'app01 memory.minimum'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
disks: []
virtualMachines: [{ name: app01, owner: HV01, memory: { dynamic: true }, smartPagingFilePath: 'D:\\Paging' }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
			{
				name: 'Neither the kind of memory nor the folder is known',
				missing: ['app01 memory.dynamic', 'app01 smartPagingFilePath'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01 }
`,
			},
		],
	},
});

/** Whether a machine starts with more memory than it may shrink to; undefined where that is not known. */
function mayNeedMore(machine: VirtualMachine, facts: Facts): boolean | undefined {
	const startup = facts.need(machine, 'memory', 'startup');
	const minimum = facts.need(machine, 'memory', 'minimum');
	return startup === undefined || minimum === undefined ? undefined : startup > minimum;
}

/** What is wrong with the place of the files, or that the destination reaches it; undefined where that is not known. */
function faultyPlaceOf(migration: Migration, estate: Estate, facts: Facts) {
	const { virtualMachine } = migration;
	const holder = storageHolderOf(migration, estate, facts);
	const path = facts.need(virtualMachine, 'smartPagingFilePath');
	if (!holder || path === undefined) return undefined;
	if (isSamePath(parseWindowsPath(path), productFolder)) return 'reachable';
	const place = storagePlaceOf(holder, path, estate, facts);
	if (!place) return undefined;
	if (place.kind === 'unknown')
		facts.missing(virtualMachine, 'smartPagingFilePath', whyNoPlace(place.path));
	const fault = storageFaultOf(place, virtualMachine, estate, facts);
	const state =
		place.kind === 'sharedVolume' ? facts.observe(place.sharedVolume, 'state') : undefined;
	if (!fault && (state ?? 'Online') === 'Online') return 'reachable';
	return {
		fault: fault ?? ('notOnline' as const),
		state: (state ?? '').toLowerCase(),
		path,
		cluster: holder.name,
		disk: nameOfPlace(place),
		target: facts.peek(virtualMachine, 'path') ?? sharedFolderFor(holder, virtualMachine, facts),
	};
}
