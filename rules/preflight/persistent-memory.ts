import { defineRule } from '../../src/engine/rule.ts';
import { quiet } from '../../src/estate/facts.ts';
import { migrationOperations } from '../../src/estate/migration.ts';
import { extensionOf, parseWindowsPath } from '../../src/estate/storage/windows-path.ts';
import { machineFeatures } from '../../src/facts/machine-features.ts';

export default defineRule({
	id: 'preflight/persistent-memory',
	summary: 'A machine that moves, or whose files do, has no virtual persistent memory.',
	subject: 'migration',
	severity: 'error',
	appliesTo: {
		restart: true,
		from: machineFeatures.persistentMemory.windowsServer,
		of: 'machine',
		operations: migrationOperations,
	},
	why: 'Virtual persistent memory (a .vhdpmem file) is the memory of one host, from Windows Server 2019 on. Microsoft supports neither live nor storage migration of a machine that has any. The file is made on a volume with direct access (DAX) to the memory of its host: however else its role moves, the machine finds no such file on another node, and does not start.',
	sources: [machineFeatures.persistentMemory.source],
	messages: {
		present: '{virtualMachine} has virtual persistent memory.',
		elsewhere:
			'{virtualMachine} has virtual persistent memory, which stays on the host that it is on.',
	},
	startFaults: ['elsewhere'],
	fix: 'Shut the machine down and take it away: `Get-VMHardDiskDrive -VMName {virtualMachine:ps} -ControllerType PMEM | Remove-VMHardDiskDrive`.',
	evidence: { none: 'it has no virtual persistent memory' },
	check({ migration, facts, report, pass }) {
		const { virtualMachine, operation, type } = migration;
		const data = { virtualMachine: virtualMachine.name };
		const isOfCluster = operation === 'Move-ClusterVirtualMachineRole';
		const messageId = isOfCluster && type !== 'Live' ? 'elsewhere' : 'present';
		const declared = facts.peek(virtualMachine, 'persistentMemory');
		if (declared) return report(messageId, [virtualMachine, 'persistentMemory'], data);
		const own = declared === false ? quiet(facts) : facts;
		for (const drive of own.need(virtualMachine, 'hardDrives') ?? []) {
			if (facts.peek(drive, 'passThrough') === true) continue;
			const path = own.need(drive, 'path');
			if (path && extensionOf(parseWindowsPath(path)) === '.vhdpmem')
				report(messageId, [drive, 'path'], data);
		}
		pass('none');
	},
	examples: {
		good: [
			{
				name: 'None is declared, or no disk is one',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - { name: app01, owner: HV01, persistentMemory: false }
  - name: app02
    owner: HV01
    hardDrives: [{ path: 'C:\\ClusterStorage\\Volume1\\os.vhdx' }, { passThrough: true }]
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01 }
`,
			},
		],
		bad: [
			{
				name: 'A machine with persistent memory',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - name: app01
    owner: HV01
    hardDrives:
      - path: C:\\ClusterStorage\\Volume1\\os.vhdx
      - path: D:\\pmem\\log.vhdpmem # <- present
  - name: app02
    owner: HV01
    persistentMemory: true # <- present
  - name: app03
    owner: HV01
    state: Running
    persistentMemory: true # <- elsewhere
  - name: app04
    owner: HV01
    highlyAvailable: false
    persistentMemory: true # <- present
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app02, to: HV02 }
  - { virtualMachine: app03, to: HV02, type: Quick }
  - { virtualMachine: app04, to: HV01, destinationStoragePath: 'E:\\VMs\\app04' }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01 }
`,
			},
		],
		undecided: [
			{
				name: 'The disks of the machine are not known',
				missing: ['app01 hardDrives'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01 }
`,
			},
		],
	},
});
