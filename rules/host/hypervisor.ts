import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
	id: 'host/hypervisor',
	summary: 'The hypervisor of a host runs.',
	subject: 'host',
	severity: 'error',
	appliesTo: { from: '2012' },
	why: 'Without the hypervisor no machine starts. It is missing where the firmware does not let it use the virtualization of the processors or the protection of data against execution, or where the system is told to start without it. The product starts it with its host.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/windows-hypervisor-must-be-running',
		'https://learn.microsoft.com/windows/win32/cimwin32prov/win32-computersystem',
	],
	covers: ['bpa/hypervisor-running'],
	messages: { absent: 'No hypervisor runs on {host}.' },
	fix: 'On {host}: `bcdedit.exe /set hypervisorlaunchtype auto`, then look in the firmware that hardware-assisted virtualization and data execution prevention are on, and turn the host off and on. The log Hyper-V-Hypervisor tells why it did not start.',
	check({ host, facts, report }) {
		if (facts.assume(host, 'hypervisorPresent', true, 'it runs') === false)
			report('absent', [host, 'hypervisorPresent'], { host: host.name });
	},
	examples: {
		good: [
			{
				name: 'It runs, which is also what is taken where nothing is said',
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: 2022 }, hypervisorPresent: true }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2022 } }
`,
			},
		],
		bad: [
			{
				name: 'It does not',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
hypervisorPresent: false # <- absent
`,
			},
		],
		undecided: [
			{
				name: 'Nothing says whether the version tells it',
				missing: ['HV01 operatingSystem.version'],
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01, hypervisorPresent: false }
`,
			},
		],
	},
});
