import { defineRule } from '../../src/engine/rule.ts';

/** The integration services by their keys, with the names that the cmdlets have for them. */
const services = {
	guestServiceInterface: 'Guest Service Interface',
	heartbeat: 'Heartbeat',
	keyValuePairExchange: 'Key-Value Pair Exchange',
	shutdown: 'Shutdown',
	timeSynchronization: 'Time Synchronization',
	vss: 'VSS',
} as const;

export default defineRule({
	id: 'virtual-machine/integration-services',
	summary: 'The integration services are offered to a machine.',
	subject: 'virtualMachine',
	severity: 'warning',
	appliesTo: { from: '2012' },
	why: 'Through them a host shuts a guest down, backs it up, tells whether it lives and knows its addresses; the cluster restarts a machine whose heartbeat stops. All but the guest service interface, which copies files into the guest, are on unless somebody turns them off. Time synchronization may be off: guests such as domain controllers take the time from elsewhere.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/offer-all-available-integration-services-to-virtual-machines',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/manage-hyper-v-integration-services',
		'https://learn.microsoft.com/powershell/module/hyper-v/enable-vmintegrationservice',
	],
	covers: ['bpa/integration-services-offered'],
	options: {
		optional: {
			type: 'array',
			items: { type: 'string' },
			default: ['guestServiceInterface', 'timeSynchronization'],
			description: 'The services that may be off, by their keys.',
		},
	},
	messages: {
		off: 'These integration services are not offered to {virtualMachine}: {names:list}.',
	},
	fix: '`Enable-VMIntegrationService -VMName {virtualMachine:ps} -Name {names:ps}`. Where Windows is in another language, `Get-VMIntegrationService` shows its names for them.',
	check({ virtualMachine, facts, options: { optional }, report }) {
		const offered = facts.assume(
			virtualMachine,
			'integrationServices',
			undefined,
			'all offered but the guest service interface',
		);
		if (!offered) return;
		const wanted = Object.keys(services).filter((key) => !optional.includes(key));
		const off = (wanted as (keyof typeof services)[]).filter(
			(key) => facts.need(offered, key) === false,
		);
		if (off.length > 0)
			report('off', [virtualMachine, 'integrationServices'], {
				virtualMachine: virtualMachine.name,
				names: off.map((key) => services[key]),
			});
	},
	examples: {
		good: [
			{
				name: 'Offered, also where nothing is said; the time from elsewhere',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines:
  - name: dc01
    integrationServices: { heartbeat: true, keyValuePairExchange: true, shutdown: true, timeSynchronization: false, vss: true }
  - { name: app01 }
`,
			},
		],
		bad: [
			{
				name: 'Two are off',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines:
  - name: app01
    integrationServices: { heartbeat: true, keyValuePairExchange: true, shutdown: false, vss: false } # <- off
`,
			},
			{
				name: 'None may be off',
				options: { optional: [] },
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines:
  - name: app01
    integrationServices: # <- off
      { guestServiceInterface: false, heartbeat: true, keyValuePairExchange: true, shutdown: true, timeSynchronization: true, vss: true }
`,
			},
		],
		undecided: [
			{
				name: 'Only one of them was collected',
				missing: [
					'app01 integrationServices.keyValuePairExchange',
					'app01 integrationServices.shutdown',
					'app01 integrationServices.vss',
				],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines: [{ name: app01, integrationServices: { heartbeat: true } }]
`,
			},
		],
	},
});
