import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
	id: 'host/server-core',
	summary: 'A host is a Server Core installation.',
	subject: 'host',
	severity: 'info',
	optIn: 'practice',
	why: 'Server Core has less that needs updates and restarts, and nobody is tempted to work at the console of a host: administrators manage it from another computer. Microsoft highly recommends Server Core for servers that run Hyper-V, and supports Hyper-V on both.',
	sources: [
		'https://learn.microsoft.com/windows-server/get-started/install-options-server-core-desktop-experience',
		'https://learn.microsoft.com/windows-server/administration/performance-tuning/role/hyper-v-server/configuration',
	],
	covers: ['practice/server-core'],
	messages: { full: '{host} is an installation with the desktop.' },
	fix: 'Install {host} as Server Core when it is installed anew; from Windows Server 2016 on, an installation keeps its kind.',
	check({ host, facts, report }) {
		if (facts.need(host, 'operatingSystem', 'installation') === 'Full')
			report('full', [host, 'operatingSystem'], { host: host.name });
	},
	examples: {
		good: [
			{
				name: 'Server Core',
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { installation: Core } }
`,
			},
		],
		bad: [
			{
				name: 'A desktop on a host',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { installation: Full } # <- full
`,
			},
		],
		undecided: [
			{
				name: 'The kind of installation was not collected',
				missing: ['HV01 operatingSystem.installation'],
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: 2022 } }
`,
			},
		],
	},
});
