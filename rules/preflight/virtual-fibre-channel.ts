import { defineRule } from '../../src/engine/rule.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { hexKey, isSameName, nameOf } from '../../src/estate/names/names.ts';
import { machineFeatures } from '../../src/facts/machine-features.ts';
import type { VirtualSan } from '../../src/generated/manifest.ts';

/** Whether nothing is behind a virtual SAN. One that is told by its name alone has a port, as it was made with. */
function isPortless(one: string | VirtualSan, facts: Facts): boolean {
	if (typeof one === 'string') return false;
	const ports = facts.assume(one, 'hostBusAdapters', undefined, 'one or more');
	return ports?.length === 0 && facts.isComplete(ports);
}

export default defineRule({
	id: 'preflight/virtual-fibre-channel',
	summary:
		'The destination has the virtual SAN of every virtual Fibre Channel adapter of the machine.',
	subject: 'migration',
	severity: 'error',
	appliesTo: {
		restart: true,
		from: machineFeatures.virtualFibreChannel.windowsServer,
		of: 'machine',
	},
	why: 'A virtual Fibre Channel adapter is connected to a virtual SAN by its name, so the destination needs one of the same name, with a port of a host bus adapter behind it. While a live migration lasts both hosts are logged on to the fabric, one with each of the two sets of addresses of the adapter: with one set alone the logical units are not there when the machine arrives.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/virtual-fibre-channel-for-hyper-v',
		machineFeatures.virtualFibreChannel.source,
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/a-virtual-san-should-be-associated-with-a-physical-host-bus-adapter',
		'https://learn.microsoft.com/powershell/module/hyper-v/add-vmfibrechannelhba',
		'https://learn.microsoft.com/powershell/module/failoverclusters/test-cluster',
	],
	covers: ['live-migration/fibre-channel', 'live-migration/fibre-channel-names'],
	messages: {
		virtualSanMissing: '{destination} has no virtual SAN {virtualSan}.',
		portless: 'The virtual SAN {virtualSan} of {destination} has no port of a host bus adapter.',
		sameAddresses:
			'Both address sets of an adapter of {virtualMachine} have the port name {portName}.',
	},
	startFaults: ['virtualSanMissing', 'portless', 'sameAddresses'],
	fix: {
		virtualSanMissing:
			'Create it on {destination} with those ports of its host bus adapters that are in the same fabric: `Get-InitiatorPort -ConnectionType FibreChannel -CimSession {destination:ps}` lists all, and `New-VMSan -ComputerName {destination:ps} -Name {virtualSan:ps} -HostBusAdapter` takes them.',
		portless:
			'`Connect-VMSan -ComputerName {destination:ps} -Name {virtualSan:ps} -WorldWideNodeName WWNN -WorldWidePortName WWPN`, with the names of a port in the same fabric (`Get-InitiatorPort -CimSession {destination:ps}` lists them).',
		sameAddresses:
			'Shut the machine down and let Hyper-V give the adapter new addresses: `Get-VMFibreChannelHba -VMName {virtualMachine:ps} | Where-Object WorldWidePortNameSetB -EQ {portName:ps} | Set-VMFibreChannelHba -GenerateWwn`. The zones and masks of the storage have to know them.',
	},
	evidence: {
		none: 'it has no virtual Fibre Channel adapter',
		noVirtualSan: '{source}, where it is now, has no virtual SAN',
		unconnected: 'none of its virtual Fibre Channel adapters is connected',
		present: '{destination} has {virtualSans:list}',
	},
	check({ migration, facts, report, pass }) {
		const { virtualMachine, source, destination, type } = migration;
		if (facts.peek(virtualMachine, 'fibreChannelHostBusAdapters') === undefined) {
			const sans = source && facts.peek(source, 'virtualSans');
			if (source && sans?.length === 0) {
				facts.need(source, 'virtualSans');
				return pass('noVirtualSan', { source: source.name });
			}
		}
		const adapters = facts.need(virtualMachine, 'fibreChannelHostBusAdapters');
		if (!adapters) return;
		if (adapters.length === 0) return pass('none');
		const connected = adapters.filter((adapter) => {
			const virtualSan = facts.need(adapter, 'virtualSan');
			return virtualSan === undefined || virtualSan?.trim();
		});
		if (connected.length === 0) return pass('unconnected');
		const virtualSans = facts.need(destination, 'virtualSans');
		const used = new Set<string>();
		for (const adapter of connected) {
			const virtualSan = facts.peek(adapter, 'virtualSan');
			if (virtualSan) used.add(virtualSan);
			const names = { destination: destination.name, virtualMachine: virtualMachine.name };
			const there = virtualSan && virtualSans?.find((one) => isSameName(nameOf(one), virtualSan));
			if (virtualSan && virtualSans && !there && facts.isComplete(virtualSans))
				report('virtualSanMissing', [adapter, 'virtualSan'], { ...names, virtualSan });
			if (virtualSan && there && isPortless(there, facts))
				report('portless', [adapter, 'virtualSan'], { ...names, virtualSan });
			if (type !== 'Live') continue;
			const setA = facts.need(adapter, 'worldWidePortNameSetA');
			const setB = facts.need(adapter, 'worldWidePortNameSetB');
			if (setA !== undefined && setB !== undefined && hexKey(setA) === hexKey(setB))
				report('sameAddresses', [adapter, 'worldWidePortNameSetB'], {
					...names,
					portName: hexKey(setB).toUpperCase(),
				});
		}
		pass('present', { destination: destination.name, virtualSans: [...used] });
	},
	examples: {
		good: [
			{
				name: 'The destination has the virtual SAN',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    fibreChannelHostBusAdapters:
      - { virtualSan: FabricA, worldWidePortNameSetA: C003FF5778E50002, worldWidePortNameSetB: C003FF5778E50003 }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01, virtualSans: [fabrica, FabricB] }
`,
			},
			{
				name: 'No adapter, one that is not connected, and a host without a virtual SAN for one',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, fibreChannelHostBusAdapters: [] }
  - { name: app02, owner: HV01 }
  - { name: app03, owner: HV01, fibreChannelHostBusAdapters: [{ virtualSan: null }] }
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app02, to: HV02 }
  - { virtualMachine: app03, to: HV02 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, cluster: HVC01, virtualSans: [] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01 }
`,
			},
		],
		bad: [
			{
				name: 'Another name, and the same addresses twice',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2016
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    fibreChannelHostBusAdapters:
      - virtualSan: FabricA # <- virtualSanMissing
        worldWidePortNameSetA: C003FF5778E50002
        worldWidePortNameSetB: 'c0:03:ff:57:78:e5:00:02' # <- sameAddresses
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01, virtualSans: [Fabric1] }
`,
			},
			{
				name: 'The port behind it is gone',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    fibreChannelHostBusAdapters:
      - virtualSan: FabricA # <- portless
        worldWidePortNameSetA: C003FF5778E50002
        worldWidePortNameSetB: C003FF5778E50003
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: HVC01
virtualSans: [{ name: FabricA, hostBusAdapters: [] }]
`,
			},
		],
		undecided: [
			{
				name: 'The virtual SANs of the destination are not known',
				missing: [
					'HV02 virtualSans',
					'app01 fibreChannelHostBusAdapters[0].worldWidePortNameSetA',
					'app01 fibreChannelHostBusAdapters[0].worldWidePortNameSetB',
					'app02 fibreChannelHostBusAdapters',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2016
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, fibreChannelHostBusAdapters: [{ virtualSan: FabricA }] }
  - { name: app02, owner: HV01 }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01 }
`,
			},
		],
	},
});
