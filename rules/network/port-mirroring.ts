import { defineRule } from '../../src/engine/rule.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { isSameName } from '../../src/estate/names/names.ts';
import { switchNamed } from '../../src/estate/network/switches.ts';
import { ask, nameMissing } from '../../src/estate/tentative.ts';
import type { Host, VirtualMachine } from '../../src/generated/manifest.ts';

const pages =
	'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer';
type Mode = 'None' | 'Destination' | 'Source';

export default defineRule({
	id: 'network/port-mirroring',
	summary: 'What is mirrored on a virtual switch has a source and a destination on the same host.',
	subject: 'virtualMachine',
	severity: 'warning',
	appliesTo: { from: '2012' },
	why: 'A virtual switch copies the traffic of the sources among its ports to the destinations among its ports. It reaches no other host: a machine that watches another one has to be where that is. The port to the physical network and the adapters of the management system can be sources and destinations, too.',
	sources: [
		`${pages}/one-or-more-network-adapters-should-be-configured-as-the-destination-for-port`,
		`${pages}/one-or-more-network-adapters-should-be-configured-as-the-source-for-port`,
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmnetworkadapter',
	],
	covers: ['bpa/port-mirroring-destination', 'bpa/port-mirroring-source'],
	messages: {
		noDestination:
			'An adapter of {virtualMachine} is a source of port mirroring, and the virtual switch "{switch}" of {host} has no destination.',
		noSource:
			'An adapter of {virtualMachine} is a destination of port mirroring, and the virtual switch "{switch}" of {host} has no source.',
	},
	fix: {
		noDestination:
			'Move the machine that watches to {host}, make its adapter a destination (`Set-VMNetworkAdapter -PortMirroring Destination`), or mirror nothing: `Get-VMNetworkAdapter -ComputerName {host:ps} -VMName {virtualMachine:ps} | Where-Object PortMirroringMode -EQ Source | Where-Object SwitchName -EQ {switch:ps} | Set-VMNetworkAdapter -PortMirroring None`.',
		noSource:
			'Move the machine that is watched to {host}, make its adapter a source (`Set-VMNetworkAdapter -PortMirroring Source`), or mirror nothing: `Get-VMNetworkAdapter -ComputerName {host:ps} -VMName {virtualMachine:ps} | Where-Object PortMirroringMode -EQ Destination | Where-Object SwitchName -EQ {switch:ps} | Set-VMNetworkAdapter -PortMirroring None`.',
	},
	check({ virtualMachine, estate, facts, report }) {
		for (const adapter of facts.assume(virtualMachine, 'networkAdapters', [], 'none mirrors')) {
			const mode = facts.assume(adapter, 'portMirroringMode', 'None', 'None');
			const name = mode === 'None' ? undefined : facts.need(adapter, 'switch')?.trim();
			const host = name && estate.ownerOf(virtualMachine, facts);
			if (!name || !host) continue;
			const wanted = mode === 'Source' ? 'Destination' : 'Source';
			const { answer, missing } = ask(facts, (tentative) => [
				isInManagement(host, name, wanted, tentative),
				...estate
					.machinesOn(host, tentative)
					.map((one) => isInMachine(one, name, wanted, tentative)),
			]);
			if (answer.includes(true)) continue;
			nameMissing(missing, facts);
			const data = { virtualMachine: virtualMachine.name, switch: name, host: host.name };
			if (!answer.includes(undefined))
				report(mode === 'Source' ? 'noDestination' : 'noSource', [adapter], data);
		}
	},
	examples: {
		good: [
			{
				name: 'Source and destination on one host, what comes from the physical network, and nothing mirrored',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: 2019 }
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: Production, portMirroringMode: Source }] }
  - { name: ids01, networkAdapters: [{ switch: production, portMirroringMode: Destination }, { switch: Production }] }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null
operatingSystem: { version: 2019 }
networkAdapters: [{ name: vEthernet (Production), virtual: true, switch: Production }]
switches: [{ name: Production, monitorMode: Source }]
virtualMachines: [{ name: ids02, networkAdapters: [{ switch: Production, portMirroringMode: Destination }] }]
---
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app03 }
`,
			},
		],
		bad: [
			{
				name: 'The machine that watches is on another node',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    networkAdapters:
      - { switch: Production, portMirroringMode: Source } # <- noDestination
  - name: ids01
    owner: HV02
    networkAdapters:
      - { switch: Production, portMirroringMode: Destination } # <- noSource
---
apiVersion: hvlint/v1
kind: Host
name: HV01
networkAdapters: []
switches: [{ name: Production, monitorMode: None }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
networkAdapters: []
switches: [{ name: Production, monitorMode: None }]
`,
			},
		],
		undecided: [
			{
				name: 'Whether the port to the physical network is a source; and where the machine is',
				missing: ['HV01 networkAdapters', 'HV01 switches[0].monitorMode', 'ids02 owner'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01]
virtualMachines:
  - { name: ids01, owner: HV01, networkAdapters: [{ switch: Production, portMirroringMode: Destination }] }
  - { name: ids02, networkAdapters: [{ switch: Production, portMirroringMode: Destination }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, switches: [{ name: Production }] }
`,
			},
		],
	},
});

/** Whether the port of a switch to the physical network, or an adapter of the management system, is what is wanted. */
function isInManagement(host: Host, name: string, wanted: Mode, facts: Facts): boolean | undefined {
	const switches = facts.need(host, 'switches');
	const adapters = facts.need(host, 'networkAdapters');
	const one = switches && switchNamed(switches, name, facts);
	const isPort = one && facts.need(one, 'monitorMode') === wanted;
	const isAdapter = adapters?.some(
		(adapter) =>
			facts.assume(adapter, 'portMirroringMode', 'None', 'None') === wanted &&
			isSameName(facts.need(adapter, 'switch') ?? '', name),
	);
	if (isPort || isAdapter) return true;
	if (switches && !one) facts.missing(host, 'switches');
	return one && adapters && facts.peek(one, 'monitorMode') ? false : undefined;
}

function isInMachine(
	machine: VirtualMachine,
	name: string,
	wanted: Mode,
	facts: Facts,
): boolean | undefined {
	const adapters = facts.need(machine, 'networkAdapters');
	return adapters?.some(
		(adapter) =>
			facts.assume(adapter, 'portMirroringMode', 'None', 'None') === wanted &&
			isSameName(facts.need(adapter, 'switch') ?? '', name),
	);
}
