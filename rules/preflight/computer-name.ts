import { defineRule } from '../../src/engine/rule.ts';
import { sourceOf } from '../../src/estate/migration.ts';

export default defineRule({
	id: 'preflight/computer-name',
	summary: 'A node that takes live migrations over SMB has its name in upper case in its registry.',
	subject: 'migration',
	severity: 'error',
	appliesTo: {
		from: '2019',
		to: '2019',
		of: 'destination',
		migrationTypes: ['Live'],
		operations: ['Move-ClusterVirtualMachineRole'],
	},
	why: 'In a cluster of Windows Server 2019 no live migration over SMB reaches a node whose name is not in upper case in its registry: each fails on the source with 0x80042001 and 0x8007000D. Windows writes it in upper case; answer files and scripts have written it otherwise. Other ways of copying the memory are not touched by it.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmhost',
	],
	covers: ['live-migration/host-name-case'],
	messages: {
		lowerCase:
			'{source} migrates over SMB, and the registry of {destination} does not spell its name in upper case.',
	},
	fix: "Until it is spelled so, let {source} migrate another way: `Set-VMHost -ComputerName {source:ps} -VirtualMachineMigrationPerformanceOption Compression`. Then, with its machines moved away, on {destination}: `$key = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName'; Set-ItemProperty -Path $key -Name ComputerName -Value (Get-ItemProperty -Path $key).ComputerName.ToUpper()`, and restart it.",
	evidence: {
		upperCase: 'the registry of {destination} spells its name in upper case',
		otherWay: '{source} does not migrate over SMB',
	},
	check({ migration, facts, report, pass }) {
		const { destination } = migration;
		const isUpperCase = facts.assume(
			destination,
			'isComputerNameUpperCase',
			true,
			'as Windows writes it',
		);
		if (isUpperCase) return pass('upperCase', { destination: destination.name });
		const source = sourceOf(migration, facts);
		const option = source && facts.need(source, 'liveMigration', 'performance');
		if (!source || option === undefined) return;
		const names = { source: source.name, destination: destination.name };
		if (option !== 'SMB') return pass('otherWay', names);
		report('lowerCase', [destination, 'isComputerNameUpperCase'], names);
	},
	examples: {
		good: [
			{
				name: 'In upper case, and another way of migrating',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02, HV03]
virtualMachines:
  - { name: app01, owner: HV01, highlyAvailable: true }
  - { name: app02, owner: HV02, highlyAvailable: true }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV03 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, liveMigration: { performance: SMB } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, liveMigration: { performance: Compression }, isComputerNameUpperCase: true }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, isComputerNameUpperCase: false }
`,
			},
		],
		bad: [
			{
				name: 'As a script wrote it',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01, highlyAvailable: true }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, liveMigration: { performance: SMB } }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
isComputerNameUpperCase: false # <- lowerCase
`,
			},
		],
		undecided: [
			{
				name: 'Nobody says how the source copies memory',
				missing: ['HV01 liveMigration.performance'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01, highlyAvailable: true }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, isComputerNameUpperCase: false }
`,
			},
		],
	},
});
