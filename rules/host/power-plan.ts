import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
	id: 'host/power-plan',
	summary: 'The power plan of a host is High performance.',
	subject: 'host',
	severity: 'info',
	optIn: 'practice',
	why: 'With the plan Balanced the processors of a host that is mostly idle slow down, and its machines with them. Microsoft recommends Balanced in general, and says to consider High performance for hosts whose machines need low latency or as much performance as possible; administrators set it on every host. Where the firmware controls the power itself, the plan does little.',
	sources: [
		'https://techgenix.com/hyper-v-optimization-tips-part5/',
		'https://learn.microsoft.com/windows-server/administration/performance-tuning/role/hyper-v-server/configuration',
	],
	covers: ['practice/power-plan'],
	messages: { other: 'The power plan of {host} is {plan}.' },
	fix: 'On {host}: `powercfg /setactive 8c5e7fda-e8bf-4a96-9a85-a6e23a8c635c`; in its firmware let the operating system control the power.',
	check({ host, facts, report }) {
		const plan = facts.need(host, 'powerPlan');
		if (plan !== undefined && !/^(high|ultimate) performance$/i.test(plan.trim()))
			report('other', [host, 'powerPlan'], { host: host.name, plan });
	},
	examples: {
		good: [
			{
				name: 'High performance, and more than that',
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01, powerPlan: High performance }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, powerPlan: Ultimate Performance }
`,
			},
		],
		bad: [
			{
				name: 'The default',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
powerPlan: Balanced # <- other
`,
			},
		],
		undecided: [
			{
				name: 'The plan was not collected',
				missing: ['HV01 powerPlan'],
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01 }
`,
			},
		],
	},
});
