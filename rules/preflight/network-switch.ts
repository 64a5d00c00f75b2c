import { defineRule } from '../../src/engine/rule.ts';
import { configurationResource } from '../../src/estate/cluster/resources.ts';
import { poolOfAnySwitch } from '../../src/estate/compute/resource-pools.ts';
import { quiet } from '../../src/estate/facts.ts';
import { areNumberedApart, closestName } from '../../src/estate/names/numbered.ts';
import { switchRemedies } from '../../src/estate/network/switch-remedies.ts';
import { connectionsOf, switchNamed } from '../../src/estate/network/switches.ts';
import { findDeadUplink } from '../../src/estate/network/uplinks.ts';

const remedies = switchRemedies('destination');
const refresh =
	'Then refresh the machine in the cluster: `Update-ClusterVirtualMachineConfiguration -Name {configuration:ps}`.';

export default defineRule({
	id: 'preflight/network-switch',
	summary:
		'The destination has a virtual switch of the name that each adapter is connected to, and the switch has its physical network.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true },
	why: 'A network adapter is connected to a virtual switch by its name. Where the destination has no switch of that name, a live migration fails within its first tenth, and any other move leaves the machine without that network. Names are compared as Windows compares names, without regard to case; a blank at the end of one makes it another. An adapter of a resource pool may be connected to whichever switch of the pool there is: then the name is not what counts. A switch whose adapter is gone or has no link takes the machine, and the machine has lost its network; of a team one member is enough. Whether an adapter is up that the manifest does not list is to be looked at when the machine moves.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
		'https://learn.microsoft.com/powershell/module/hyper-v/compare-vm',
		'https://learn.microsoft.com/powershell/module/hyper-v/connect-vmnetworkadapter',
	],
	covers: ['live-migration/missing-switch', 'live-migration/switch-name'],
	messages: {
		missing: '{destination} has no virtual switch named "{switch}".',
		misspelt: '{destination} has no virtual switch named "{switch}", but one named "{candidate}".',
		uplinkDown:
			'The virtual switch "{switch}" on {destination} is bound to {adapters:list} ({status}): the machine would lose its network.',
		embeddedTeamDown:
			'The virtual switch "{switch}" on {destination} is a team of {adapters:list} ({status}): the machine would lose its network.',
		teamDown:
			'The virtual switch "{switch}" on {destination} is bound to the team {team} with {adapters:list} ({status}): the machine would lose its network.',
	},
	fix: {
		...remedies,
		missing: `${remedies.missing} ${refresh}`,
		misspelt: `If they are meant to be one, name them alike on all nodes: \`Rename-VMSwitch -ComputerName {destination:ps} -Name {candidate:ps} -NewName {switch:ps}\`. ${refresh}`,
	},
	manualFix: {
		missing: `Make a virtual network of that name on {destination}, on the adapter of the same physical network, in Virtual Network Manager. ${refresh}`,
		misspelt: `If they are meant to be one, name them alike on all nodes in Virtual Network Manager. ${refresh}`,
		uplinkDown:
			'See to the link. Where the adapter is gone for good, bind the virtual network to another of the same physical network in Virtual Network Manager on {destination}.',
	},
	standAloneFix: {
		missing: `${remedies.missing} Or connect the adapter to one of the switches there when it moves: it is among the \`Incompatibilities\` of what \`Compare-VM\` returns, which \`Move-VM -CompatibilityReport\` takes.`,
		misspelt:
			'If they are meant to be one, name them alike: `Rename-VMSwitch -ComputerName {destination:ps} -Name {candidate:ps} -NewName {switch:ps}`. Or connect the adapter to "{candidate}" when it moves: it is among the `Incompatibilities` of what `Compare-VM` returns, which `Move-VM -CompatibilityReport` takes.',
	},
	evidence: {
		present: '{destination} has the virtual switches that it is connected to: {switches:list}',
		unconnected: 'no adapter is connected to a virtual switch',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const connections = connectionsOf(virtualMachine, facts);
		if (connections.length === 0) return pass('unconnected');
		const switches = facts.need(destination, 'switches');
		if (!switches || !facts.isComplete(switches)) return;
		const present = new Set<string>();
		// They came with Windows Server 2012.
		const mayHavePools = estate.windowsServerOf(destination, quiet(facts)) !== '2008R2';
		for (const { adapter, name } of connections) {
			const there = switchNamed(switches, name, facts);
			if (there) {
				present.add(there.name === name ? name : `${name} (there ${there.name})`);
				const dead = findDeadUplink(there, destination, facts);
				if (dead)
					report(dead.fault, [adapter, 'switch'], {
						destination: destination.name,
						switch: there.name,
						...dead,
					});
				continue;
			}
			const pool = mayHavePools ? poolOfAnySwitch(adapter, destination, facts) : undefined;
			if (pool !== undefined) {
				facts.missing(adapter, 'switch', `any switch of the resource pool "${pool}" may do`);
				continue;
			}
			const data = {
				destination: destination.name,
				switch: name,
				configuration: configurationResource(virtualMachine.name),
			};
			const candidate = closestName(
				name,
				switches.map((one) => one.name),
			);
			// VLAN11 is no misspelt VLAN10.
			if (candidate === undefined || areNumberedApart(name, candidate))
				report('missing', [adapter, 'switch'], data);
			else report('misspelt', [adapter, 'switch'], { ...data, candidate });
		}
		pass('present', { destination: destination.name, switches: [...present] });
	},
	examples: {
		good: [
			{
				name: 'The destination has the switch, whatever its case',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, networkAdapters: [{ switch: Production }] }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters: [{ name: NIC1, status: Up }]
switches: [{ name: production }, { name: Backup }]
`,
			},
			{
				name: 'A member of each team is up, whatever the others are',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, networkAdapters: [{ switch: SET }, { switch: LBFO }, { switch: Lab }] }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters:
  - { name: NIC1, status: Up }
  - { name: NIC2, interfaceDescription: 'Mellanox ConnectX-4 #2', status: Disconnected }
  - { name: VM Team, interfaceDescription: Microsoft Network Adapter Multiplexor Driver, status: Up }
teams: [{ name: VM Team, members: [NIC1, NIC2] }]
switches:
  - { name: SET, type: External, teamMembers: [NIC1, 'Mellanox ConnectX-4 #2'] }
  - { name: LBFO, type: External, adapter: VM Team }
  - { name: Lab, type: Private }
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
				name: 'No switch of that name, and one whose name is nearly the same',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    networkAdapters:
      - switch: Production # <- misspelt
      - switch: DMZ # <- missing
      - switch: VLAN11 # <- missing
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: Prodution }, { name: VLAN10 }] }
`,
			},
			{
				name: 'What the switches are bound to is gone, or has no link',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    networkAdapters:
      - switch: Production # <- uplinkDown
      - switch: SET # <- embeddedTeamDown
      - switch: LBFO # <- teamDown
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters:
  - { name: NIC1, status: NotPresent }
  - { name: NIC2, interfaceDescription: Mellanox ConnectX-4, status: Disconnected }
teams: [{ name: VM Team, members: [NIC1, NIC2] }]
switches:
  - { name: Production, type: External, adapter: NIC1 }
  - { name: SET, type: External, teamMembers: [NIC1, Mellanox ConnectX-4] }
  - { name: LBFO, type: External, adapter: VM Team }
`,
			},
			{
				name: 'The destination has no virtual switch at all',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: app01
    networkAdapters:
      - switch: Production # <- missing
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [] }
`,
			},
		],
		open: [
			{
				name: 'Adapters that the list of the host leaves out, one of them in a team',
				conditions: [
					'the adapter NIC9 of HV02 is up',
					'the adapter NIC2 of HV02 is up',
					'the adapter NIC3 of HV02 is up',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01, networkAdapters: [{ switch: DMZ }, { switch: SET }] }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters: [{ name: NIC1, status: Disconnected }, { name: NIC2 }]
switches:
  - { name: DMZ, type: External, adapter: NIC9 }
  - { name: SET, type: External, teamMembers: [NIC1, NIC2, NIC3] }
`,
			},
		],
		undecided: [
			{
				name: 'The adapter is of a resource pool, whose switch has another name there',
				missing: ['app01 networkAdapters[0].switch'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01, networkAdapters: [{ switch: LAN, resourcePool: Offices }] }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
switches: [{ name: Offices East }]
resourcePools: [{ name: Offices, resourcePoolType: Ethernet }]
`,
			},
			{
				name: 'Which of the adapters a switch is bound to, and which there are',
				missing: [
					'HV02 switches[0].adapter',
					'HV02 switches[1].teamMembers',
					'HV03 networkAdapters',
					'HV03 switches[0].adapter',
					'HV04 switches[0].adapter',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03, HV04]
virtualMachines:
  - { name: app01, owner: HV01, networkAdapters: [{ switch: Production }, { switch: SET }] }
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app01, from: HV01, to: HV03 }
  - { virtualMachine: app01, from: HV01, to: HV04 }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters: [{ name: NIC1, status: Up }, { name: NIC2, status: Down }]
switches: [{ name: Production, type: External }, { name: SET, adapter: Teamed-Interface }]
---
apiVersion: hvlint/v1
kind: Host
name: HV03
switches: [{ name: Production, type: External }, { name: SET, type: Private }]
---
apiVersion: hvlint/v1
kind: Host
name: HV04
networkAdapters: [{ name: vEthernet (Management), virtual: true, status: Up }]
switches: [{ name: Production, type: External }, { name: SET, type: Private }]
`,
			},
			{
				name: 'Neither an adapter nor the switches of the destination were collected',
				missing: ['HV02 switches', 'app01 networkAdapters[1].switch'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: Production }, { name: Backup }] }
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
	},
});
