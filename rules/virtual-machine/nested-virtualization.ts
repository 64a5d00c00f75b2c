import { defineRule } from '../../src/engine/rule.ts';
import { nameManufacturer, vendorOf } from '../../src/estate/compute/processors.ts';
import {
	compareConfigurationVersions,
	featureConfigurationVersions,
} from '../../src/facts/configuration-versions.ts';
import { isWithin } from '../../src/facts/windows-server.ts';

const onAmd = { from: '2022' } as const;
const { nestedVirtualization, nestedVirtualizationOnAmd } = featureConfigurationVersions;

export default defineRule({
	id: 'virtual-machine/nested-virtualization',
	summary: 'A machine that runs Hyper-V itself has the host and the configuration version for it.',
	subject: 'virtualMachine',
	severity: 'error',
	appliesTo: { from: '2016' },
	why: 'Nested virtualization came with Windows Server 2016 and configuration version 8.0 for processors of Intel, and with Windows Server 2022 and configuration version 9.3 for those of AMD. Without them the guest cannot start a hypervisor. While a hypervisor runs in the guest, its memory neither grows nor shrinks, so that dynamic memory keeps it at what it had then.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/enable-nested-virtualization',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/nested-virtualization',
	],
	messages: {
		host: '{virtualMachine} is to run Hyper-V itself, and {host} has {version:windowsServer}, which does not offer that with its processors.',
		version:
			'{virtualMachine} is to run Hyper-V itself and has configuration version {version}; with the processors of {host} that takes {needed}.',
		dynamicMemory:
			'{virtualMachine} is to run Hyper-V itself, and its dynamic memory does not change while that runs.',
	},
	warnings: ['dynamicMemory'],
	fix: {
		host: 'Move {virtualMachine} to a host whose Windows Server version offers it, or give it up with the machine off: `Set-VMProcessor -ComputerName {host:ps} -VMName {virtualMachine:ps} -ExposeVirtualizationExtensions $false`.',
		version:
			'With the machine off: `Update-VMVersion -ComputerName {host:ps} -Name {virtualMachine:ps}`. That cannot be undone, and hosts of older versions cannot run it afterwards.',
		dynamicMemory:
			'With the machine off, give it the memory that its own machines take: `Set-VMMemory -ComputerName {host:ps} -VMName {virtualMachine:ps} -DynamicMemoryEnabled $false -StartupBytes` and the amount.',
	},
	check({ virtualMachine, estate, facts, report }) {
		const processor = facts.assume(virtualMachine, 'processor', undefined, 'nothing exposed');
		const exposes =
			processor &&
			facts.assume(processor, 'exposeVirtualizationExtensions', false, 'nothing exposed');
		if (!exposes) return;
		const host = estate.ownerOf(virtualMachine, facts);
		if (facts.need(virtualMachine, 'memory', 'dynamic') && host)
			report('dynamicMemory', [virtualMachine, 'memory'], {
				virtualMachine: virtualMachine.name,
				host: host.name,
			});
		const windows = estate.windowsServerOf(virtualMachine, facts);
		if (!host || !windows) return;
		const names = { virtualMachine: virtualMachine.name, host: host.name };
		const at = [virtualMachine, 'processor'] as const;
		const version = facts.need(virtualMachine, 'version') ?? undefined;
		const isOld = (needed: string) =>
			version !== undefined && compareConfigurationVersions(version, needed) < 0;
		const isEnoughForAmd = isWithin(windows, onAmd) && !isOld(nestedVirtualizationOnAmd);
		if (version !== undefined && isEnoughForAmd) return;
		const vendor = vendorOf(host, facts);
		if (!vendor) nameManufacturer(host, facts);
		if (vendor === 'AuthenticAMD' && !isWithin(windows, onAmd))
			return report('host', at, { ...names, version: windows });
		const needed = vendor === 'AuthenticAMD' ? nestedVirtualizationOnAmd : nestedVirtualization;
		const isTooOld = isOld(needed) && (vendor !== undefined || isOld(nestedVirtualization));
		if (isTooOld) report('version', at, { ...names, version: version ?? '', needed });
	},
	examples: {
		good: [
			{
				name: 'Intel from 2016 on, AMD from 2022 on, and not exposed',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
virtualMachines:
  - { name: lab01, owner: HV01, version: '8.0', processor: { exposeVirtualizationExtensions: true }, memory: { dynamic: false } }
  - { name: lab02, owner: HV02, version: '10.0', processor: { exposeVirtualizationExtensions: true }, memory: { dynamic: false } }
  - { name: lab03, owner: HV01, version: '5.0', memory: { dynamic: true } }
  - { name: lab04, owner: HV01, version: '5.0', processor: { count: 2 }, memory: { dynamic: true } }
  - { name: lab05, owner: HV03, version: '10.0', processor: { exposeVirtualizationExtensions: true }, memory: { dynamic: false } }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2016 }
processor: { name: Intel(R) Xeon(R) Gold 6230 CPU @ 2.10GHz }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2022 }, processor: { manufacturer: AuthenticAMD } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, operatingSystem: { version: 2022 } }
`,
			},
		],
		bad: [
			{
				name: 'Machines and hosts that are too old',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
virtualMachines:
  - name: lab01
    owner: HV01
    version: '5.0'
    processor: { exposeVirtualizationExtensions: true } # <- version
  - name: lab02
    owner: HV02
    version: '9.0'
    processor: { exposeVirtualizationExtensions: true } # <- host
  - name: lab03
    owner: HV03
    version: '9.0'
    processor: { exposeVirtualizationExtensions: true } # <- version
    memory: { dynamic: true } # <- dynamicMemory
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: 2016 }, processor: { manufacturer: GenuineIntel } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2019 }, processor: { manufacturer: AuthenticAMD } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV03, operatingSystem: { version: 2022 }, processor: { manufacturer: AuthenticAMD } }
`,
			},
		],
		undecided: [
			{
				name: 'The manufacturer decides, or the configuration version',
				missing: ['HV01 processor.manufacturer', 'lab02 memory.dynamic', 'lab02 version'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
nodes: [HV01, HV02]
virtualMachines:
  - { name: lab01, owner: HV01, version: '9.0', processor: { exposeVirtualizationExtensions: true }, memory: { dynamic: false } }
  - { name: lab02, owner: HV02, processor: { exposeVirtualizationExtensions: true } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { manufacturer: GenuineIntel } }
`,
			},
		],
	},
});
