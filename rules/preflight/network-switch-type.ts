import { defineRule } from '../../src/engine/rule.ts';
import { isMovedOff } from '../../src/estate/machine/running.ts';
import { sourceOf, statefulMigrations } from '../../src/estate/migration.ts';
import { connectionsOf, switchNamed } from '../../src/estate/network/switches.ts';

export default defineRule({
	id: 'preflight/network-switch-type',
	summary: 'A virtual switch is external, internal or private alike on both nodes.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true },
	why: 'A move succeeds where the destination has a switch of the right name but of another type, and then the machine has lost its network: an internal or private switch does not reach the physical network, and an external one lets in what was kept apart. Switches of one name that are internal or private are one network on each host: what stays behind is out of reach for a machine that goes on running elsewhere.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/hyper-v-virtual-machine-live-migration',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmswitch',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/get-started/create-a-virtual-switch-for-hyper-v-virtual-machines',
	],
	covers: ['live-migration/switch-type'],
	messages: {
		cutOff:
			'The virtual switch "{switch}" is External on {source} and {destinationType} on {destination}: the machine would lose the physical network.',
		differs:
			'The virtual switch "{switch}" is {sourceType} on {source} and {destinationType} on {destination}: the machine would be on another network.',
		hostOnly:
			'The virtual switch "{switch}" is {sourceType} on both nodes: it does not lead from one host to another, so the running machine loses whatever it reaches there on {source}.',
	},
	warnings: ['hostOnly'],
	fix: {
		cutOff:
			"Where no machine on {destination} needs the switch as it is, bind it to the adapter of the same physical network: `Set-VMSwitch -ComputerName {destination:ps} -Name {switch:ps} -NetAdapterName` and the adapter's name, with `-AllowManagementOS $false` where {destination} is not to use that adapter itself. Otherwise make an external switch of another name on both hosts, and connect the machine to that.",
		differs:
			'Connect the machine to a switch of another name that is of one type on both hosts. Only where no other machine on {destination}, nor {destination} itself, uses "{switch}" (an external switch that is changed cuts them off), make it of the same type: `Set-VMSwitch -ComputerName {destination:ps} -Name {switch:ps} -SwitchType {sourceType:ps}`.',
		hostOnly:
			'Move along what the machine reaches on "{switch}", or connect it to an external switch: `Get-VMNetworkAdapter -VMName {virtualMachine:ps} | Where-Object SwitchName -EQ {switch:ps} | Connect-VMNetworkAdapter -SwitchName` and its name.',
	},
	manualFix: {
		cutOff: 'Change the type of "{switch}" on {destination} in Virtual Network Manager.',
		differs: 'Change the type of "{switch}" on {destination} in Virtual Network Manager.',
		hostOnly:
			'Move along what the machine reaches on "{switch}", or connect it to an external network in its settings.',
	},
	evidence: {
		same: 'of one type on both nodes: {switches:list}',
		nothing: 'there is no virtual switch to compare',
	},
	check({ migration, facts, report, pass }) {
		const { virtualMachine, destination, type } = migration;
		const connections = connectionsOf(virtualMachine, facts);
		if (connections.length === 0) return pass('nothing');
		const source = sourceOf(migration, facts);
		const there = facts.need(destination, 'switches');
		const here = source && facts.need(source, 'switches');
		const same = new Set<string>();
		const isStateful = statefulMigrations.some((one) => one === type);
		const goesOn = isStateful && !isMovedOff(migration, facts);
		for (const { adapter, name } of connections) {
			// Where the destination has none of that name, preflight/network-switch says so.
			const to = there && switchNamed(there, name, facts);
			if (!to) continue;
			const from = here && switchNamed(here, name, facts);
			if (source && here && !from) facts.missing(source, 'switches');
			const destinationType = facts.need(to, 'type');
			const sourceType = from && facts.need(from, 'type');
			if (!source || !sourceType || !destinationType) continue;
			const at = [adapter, 'switch'] as const;
			const data = {
				virtualMachine: virtualMachine.name,
				switch: name,
				source: source.name,
				destination: destination.name,
				sourceType,
				destinationType,
			};
			if (sourceType !== destinationType)
				report(sourceType === 'External' ? 'cutOff' : 'differs', at, data);
			else if (sourceType !== 'External' && goesOn) report('hostOnly', at, data);
			else same.add(`${name} ${sourceType}`);
		}
		if (same.size > 0) pass('same', { switches: [...same] });
		else pass('nothing');
	},
	examples: {
		good: [
			{
				name: 'External on both nodes; internal, for a machine that is shut down to move',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, owner: HV01, networkAdapters: [{ switch: Production }] }
  - { name: test01, owner: HV01, networkAdapters: [{ switch: Lab }] }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: test01, to: HV02, type: Shutdown }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, switches: [{ name: Production, type: External }, { name: Lab, type: Internal }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: Production, type: External }, { name: Lab, type: Internal }] }
`,
			},
			{
				name: 'An adapter that is not connected needs no switch',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, networkAdapters: [{ switch: null }] }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
		bad: [
			{
				name: 'Private on the destination, and external where it was internal',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: app01
    owner: HV01
    networkAdapters:
      - switch: Production # <- cutOff
      - switch: Lab # <- differs
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
switches: [{ name: Production, type: External }, { name: Lab, type: Internal }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
switches: [{ name: Production, type: Private }, { name: Lab, type: External }]
`,
			},
			{
				name: 'Internal on both nodes, and the machine goes on running',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: test01
    owner: HV01
    networkAdapters: [{ switch: Lab }] # <- hostOnly
migrations: [{ virtualMachine: test01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, switches: [{ name: Lab, type: Internal }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: Lab, type: Internal }] }
`,
			},
		],
		undecided: [
			{
				name: 'The types were not collected',
				missing: ['HV01 switches[0].type', 'HV02 switches[0].type'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, owner: HV01, networkAdapters: [{ switch: Production }] }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, switches: [{ name: Production }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: Production }] }
`,
			},
			{
				name: 'The source is unknown',
				missing: ['app01 owner'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, networkAdapters: [{ switch: Production }] }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: Production, type: External }] }
`,
			},
		],
	},
});
