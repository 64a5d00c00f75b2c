import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
	id: 'host/computer-name',
	summary: 'The registry spells the name of a host that migrates over SMB in upper case.',
	subject: 'host',
	severity: 'error',
	optIn: 'practice',
	appliesTo: { from: '2019', to: '2019' },
	why: 'On Windows Server 2019 no live migration over SMB reaches a node whose name is not in upper case in the registry: it fails with 0x80042001 and 0x8007000D. Windows writes the name in upper case, but answer files and scripts have written it otherwise. The rule is one of practice, as hardly an inventory has what it asks for: the name of a host in a manifest is what somebody typed, and proves nothing.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
	],
	covers: ['live-migration/host-name-case', 'practice/host-name-case'],
	messages: {
		lowerCase:
			'The registry does not spell the name of {host} in upper case, and live migrations over SMB ask for that.',
	},
	fix: "Move the machines of {host} away, then on {host}: `$key = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName'; Set-ItemProperty -Path $key -Name ComputerName -Value (Get-ItemProperty -Path $key).ComputerName.ToUpper()`, and restart it.",
	check({ host, facts, report }) {
		const option = facts.need(host, 'liveMigration', 'performance');
		if (option !== undefined && option !== 'SMB') return;
		if (facts.need(host, 'isComputerNameUpperCase') !== false || option === undefined) return;
		report('lowerCase', [host, 'isComputerNameUpperCase'], { host: host.name });
	},
	examples: {
		good: [
			{
				name: 'In upper case, and another way of migrating',
				input: `
apiVersion: hvlint/v1
kind: Host
name: hv01
isComputerNameUpperCase: true
operatingSystem: { version: 2019 }
liveMigration: { performance: SMB }
---
apiVersion: hvlint/v1
kind: Host
name: hv02
isComputerNameUpperCase: false
operatingSystem: { version: 2019 }
liveMigration: { performance: Compression }
`,
			},
		],
		bad: [
			{
				name: 'As a script wrote it',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
isComputerNameUpperCase: false # <- lowerCase
operatingSystem: { version: 2019 }
liveMigration: { performance: SMB }
`,
			},
		],
		undecided: [
			{
				name: 'The name in the registry; the way of migrating',
				missing: ['hv01 isComputerNameUpperCase', 'HV02 liveMigration.performance'],
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: hv01, operatingSystem: { version: 2019 }, liveMigration: { performance: SMB } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, isComputerNameUpperCase: false, operatingSystem: { version: 2019 } }
`,
			},
		],
	},
});
