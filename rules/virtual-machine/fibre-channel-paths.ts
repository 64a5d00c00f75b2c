import { defineRule } from '../../src/engine/rule.ts';
import { isSameName, nameKey, nameOf } from '../../src/estate/names/names.ts';
import { machineFeatures } from '../../src/facts/machine-features.ts';

export default defineRule({
	id: 'virtual-machine/fibre-channel-paths',
	summary: 'A machine reaches its Fibre Channel storage through more than one host bus adapter.',
	subject: 'virtualMachine',
	severity: 'info',
	appliesTo: { from: machineFeatures.virtualFibreChannel.windowsServer },
	why: 'A machine whose virtual Fibre Channel adapters all go through one port loses its storage with it. With two adapters, on virtual SANs of two fabrics, and multipath I/O in the guest it goes on over the other. A virtual SAN is taken to have ports of its own, which no other one has.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/virtual-machines-with-virtual-fibre-channel-adapter-should-be-configured',
		machineFeatures.virtualFibreChannel.source,
	],
	covers: ['bpa/vfc-ha'],
	messages: {
		single:
			'{virtualMachine} reaches its Fibre Channel storage through one adapter, on {virtualSan}.',
		onePort:
			'The Fibre Channel adapters of {virtualMachine} all go through one port of {host}, {port} of {virtualSan}.',
	},
	fix: 'Shut the machine down, add an adapter on the virtual SAN of another fabric (`Add-VMFibreChannelHba -VMName {virtualMachine:ps} -SanName NAME`), zone it, and set up multipath I/O in the guest.',
	check({ virtualMachine, estate, facts, report }) {
		const adapters = facts.assume(virtualMachine, 'fibreChannelHostBusAdapters', [], 'none');
		const used = adapters.flatMap((adapter) => facts.need(adapter, 'virtualSan')?.trim() || []);
		if (adapters.some((adapter) => facts.peek(adapter, 'virtualSan') === undefined)) return;
		const [virtualSan] = used;
		if (virtualSan === undefined || new Set(used.map(nameKey)).size > 1) return;
		const at = [virtualMachine, 'fibreChannelHostBusAdapters'] as const;
		const data = { virtualMachine: virtualMachine.name, virtualSan };
		if (used.length === 1) {
			if (facts.isComplete(adapters)) report('single', at, data);
			return;
		}
		const host = estate.ownerOf(virtualMachine, facts);
		const sans = host && facts.need(host, 'virtualSans');
		const san = sans?.find((one) => isSameName(nameOf(one), virtualSan));
		if (!host || !san) return;
		if (typeof san === 'string') return facts.missing(host, 'virtualSans', 'it tells no ports');
		const ports = facts.need(san, 'hostBusAdapters');
		const [port] = ports ?? [];
		if (ports?.length === 1 && facts.isComplete(ports) && port)
			report('onePort', at, { ...data, host: host.name, port });
	},
	examples: {
		good: [
			{
				name: 'Two virtual SANs, one of two ports, and machines without Fibre Channel',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - { name: sql01, owner: HV01, fibreChannelHostBusAdapters: [{ virtualSan: Fabric A }, { virtualSan: Fabric B }] }
  - { name: sql02, owner: HV01, fibreChannelHostBusAdapters: [{ virtualSan: Fabric C }, { virtualSan: fabric c }] }
  - { name: sql03, fibreChannelHostBusAdapters: [{ virtualSan: null }] }
  - { name: app01 }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
virtualSans: [Fabric A, Fabric B, { name: Fabric C, hostBusAdapters: [2101001B32A90001, 2101001B32A90002] }]
`,
			},
		],
		bad: [
			{
				name: 'One port for both adapters, and a single adapter',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - name: sql01
    owner: HV01
    fibreChannelHostBusAdapters: # <- onePort
      - { virtualSan: Fabric A }
      - { virtualSan: Fabric A }
  - name: sql02
    owner: HV01
    fibreChannelHostBusAdapters: [{ virtualSan: Fabric A }] # <- single
---
apiVersion: hvlint/v1
kind: Host
name: HV01
virtualSans: [{ name: fabric a, hostBusAdapters: [2101001B32A90001] }]
`,
			},
		],
		undecided: [
			{
				name: 'The ports of the virtual SAN',
				missing: ['HV01 virtualSans', 'HV02 virtualSans[0].hostBusAdapters'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - { name: sql01, owner: HV01, fibreChannelHostBusAdapters: [{ virtualSan: Fabric A }, { virtualSan: Fabric A }] }
  - { name: sql02, owner: HV02, fibreChannelHostBusAdapters: [{ virtualSan: Fabric A }, { virtualSan: Fabric A }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, virtualSans: [Fabric A] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, virtualSans: [{ name: Fabric A }] }
`,
			},
		],
	},
});
