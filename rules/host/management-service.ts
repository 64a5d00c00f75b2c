import { defineRule } from '../../src/engine/rule.ts';
import { isService } from '../../src/estate/names/services.ts';

const analyzer =
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer';

/** A service that is being started runs before long. */
const running = ['Running', 'StartPending', 'ContinuePending'];

export default defineRule({
	id: 'host/management-service',
	summary: 'The Hyper-V Virtual Machine Management service runs, and starts with its host.',
	subject: 'host',
	severity: 'error',
	why: 'Machines run on without the service, but nobody can manage them: none can be made, changed, moved or started, and none starts by itself after a restart of the host. The product installs it to start automatically.',
	sources: [
		`${analyzer}/the-hyper-v-virtual-machine-management-service-must-be-running`,
		`${analyzer}/the-hyper-v-virtual-machine-management-service-should-be-configured-to-start`,
	],
	covers: ['bpa/vmms-running', 'bpa/vmms-auto-start', 'practice/services'],
	messages: {
		notRunning:
			'The Hyper-V Virtual Machine Management service (vmms) of {host} does not run: {status}.',
		notAutomatic:
			'The Hyper-V Virtual Machine Management service (vmms) of {host} does not start with its host: {startType}.',
	},
	warnings: ['notAutomatic'],
	fix: {
		notRunning:
			'On {host}: `Start-Service -Name vmms`. If it does not stay up, look at the log Hyper-V-VMMS.',
		notAutomatic: 'On {host}: `Set-Service -Name vmms -StartupType Automatic`.',
	},
	check({ host, facts, report }) {
		const services = facts.assume(host, 'services', [], 'vmms running, started automatically');
		const service = services.find(({ name }) => isService(name, 'vmms'));
		if (!service) return;
		const status = facts.need(service, 'status');
		const startType = facts.need(service, 'startType');
		if (status !== undefined && !running.includes(status))
			report('notRunning', [service, 'status'], { host: host.name, status });
		if (startType !== undefined && !startType.startsWith('Automatic'))
			report('notAutomatic', [service, 'startType'], { host: host.name, startType });
	},
	examples: {
		good: [
			{
				name: 'As the product installs it, which is also what is taken where nothing is said',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
services: [{ name: VMMS, status: Running, startType: Automatic }, { name: Spooler, status: Stopped }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
		],
		bad: [
			{
				name: 'Stopped, and started by hand',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
services:
  - name: vmms
    status: Stopped # <- notRunning
    startType: Automatic
---
apiVersion: hvlint/v1
kind: Host
name: HV02
services:
  - name: vmms
    status: Running
    startType: Manual # <- notAutomatic
`,
			},
		],
		undecided: [
			{
				name: 'The service is listed, and not how it stands with it',
				missing: ['HV01 services[0].status', 'HV01 services[0].startType'],
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01, services: [{ name: vmms }] }
`,
			},
		],
	},
});
