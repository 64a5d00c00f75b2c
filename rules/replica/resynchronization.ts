import { defineRule } from '../../src/engine/rule.ts';
import { sendingOf } from '../../src/estate/replica/replication.ts';

const hour = 60;
const day = 24 * hour;

export default defineRule({
	id: 'replica/resynchronization',
	summary: 'A replicated machine is resynchronized by itself, at off-peak hours.',
	subject: 'virtualMachine',
	severity: 'warning',
	appliesTo: { from: '2012' },
	why: 'When its host went down hard, a machine and its Replica are compared block by block before replication goes on. Until somebody starts that, the log of what is not replicated grows, and the Replica falls behind. It reads both disks as a whole, so that it is left to the hours of the night. An analyzer of Windows does not know them either: it takes up to half of the day for off-peak.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/resynchronization-of-replication-should-be-scheduled-for-off-peak-hours',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmreplication',
	],
	covers: ['bpa/replica-resync-offpeak'],
	options: {
		hours: {
			type: 'integer',
			default: 12,
			minimum: 1,
			maximum: 24,
			description: 'How many hours of the day may be open to resynchronization.',
		},
	},
	messages: {
		byHand: '{virtualMachine} is not resynchronized until somebody starts it.',
		anyTime:
			'{virtualMachine} is resynchronized from {start} to {end}, {open} hours of the day; off-peak are at most {hours}.',
	},
	fix: '`Set-VMReplication -VMName {virtualMachine:ps} -AutoResynchronizeEnabled $true -AutoResynchronizeIntervalStart 18:30 -AutoResynchronizeIntervalEnd 06:00`, or other hours at which the storage has least to do.',
	check({ virtualMachine, facts, options: { hours }, report }) {
		const replication = sendingOf(virtualMachine, facts);
		if (!replication) return;
		const isOn = facts.need(replication, 'autoResynchronizeEnabled');
		const names = { virtualMachine: virtualMachine.name };
		if (isOn === false) return report('byHand', [replication, 'autoResynchronizeEnabled'], names);
		const start = facts.need(replication, 'autoResynchronizeIntervalStart');
		const end = facts.need(replication, 'autoResynchronizeIntervalEnd');
		if (start === undefined || end === undefined) return;
		const open = (minutesOf(end) - minutesOf(start) + day) % day;
		if (open > hours * hour)
			report('anyTime', [replication, 'autoResynchronizeIntervalStart'], {
				...names,
				start,
				end,
				open: Math.round((10 * open) / hour) / 10,
				hours,
			});
	},
	examples: {
		good: [
			{
				name: 'At night',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines:
  - name: app01
    replication:
      mode: Primary
      autoResynchronizeEnabled: true
      autoResynchronizeIntervalStart: '18:30:00'
      autoResynchronizeIntervalEnd: '06:00:00'
  - { name: app02, replication: { mode: Replica, autoResynchronizeEnabled: false } }
`,
			},
		],
		bad: [
			{
				name: 'Off, and open by day',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines:
  - name: app01
    replication:
      mode: Primary
      autoResynchronizeEnabled: false # <- byHand
  - name: app02
    replication:
      mode: Primary
      autoResynchronizeEnabled: true
      autoResynchronizeIntervalStart: '06:00' # <- anyTime
      autoResynchronizeIntervalEnd: '23:00'
`,
			},
			{
				name: 'Fewer hours',
				options: { hours: 4 },
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines:
  - name: app01
    replication:
      mode: Primary
      autoResynchronizeEnabled: true
      autoResynchronizeIntervalStart: '22:00' # <- anyTime
      autoResynchronizeIntervalEnd: '04:00'
`,
			},
		],
		undecided: [
			{
				name: 'The hours are not known',
				missing: [
					'app01 replication.autoResynchronizeEnabled',
					'app01 replication.autoResynchronizeIntervalStart',
					'app01 replication.autoResynchronizeIntervalEnd',
					'app02 replication.autoResynchronizeIntervalStart',
					'app02 replication.autoResynchronizeIntervalEnd',
				],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
virtualMachines:
  - { name: app01, replication: { mode: Primary } }
  - { name: app02, replication: { mode: Primary, autoResynchronizeEnabled: true } }
`,
			},
		],
	},
});

/** The minutes of a time of the day since midnight. */
function minutesOf(time: string): number {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return hours * hour + minutes;
}
