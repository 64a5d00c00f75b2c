import { defineRule } from '../../src/engine/rule.ts';
import { quiet } from '../../src/estate/facts.ts';
import { windowsGuestOf } from '../../src/estate/machine/guest.ts';
import {
	compareConfigurationVersions,
	dynamicProcessorCompatibility,
} from '../../src/facts/configuration-versions.ts';
import { isWithin } from '../../src/facts/windows-server.ts';

export default defineRule({
	id: 'guest/processor-compatibility',
	summary: 'Processor compatibility mode hides nothing that the guest needs.',
	subject: 'virtualMachine',
	severity: 'warning',
	appliesTo: { from: '2012' },
	why: 'Processor compatibility mode shows a machine a fixed set of processor features, which lacks POPCNT and SSE4.2. Windows 11 asks for both to be installed and to start, and from version 24H2 on it does not start without. The mode that came with Windows Server 2025, `CommonClusterFeatureSet`, shows what the processors of a cluster have in common, these two among them.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/supported-windows-guest-operating-systems-for-hyper-v-on-windows',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/configure-processor-compatibility-mode',
	],
	covers: ['live-migration/compatibility-windows-11'],
	messages: {
		hidden:
			'{virtualMachine} runs {guest}, which needs {features:list} of its processor, and processor compatibility mode hides them.',
	},
	fix: 'Shut the machine down, run `Set-VMProcessor -VMName {virtualMachine:ps} -CompatibilityForMigrationEnabled $false`, and start it again; it then moves live only between hosts with the same processor features. In a cluster of Windows Server 2025 `-CompatibilityForMigrationEnabled $true -CompatibilityForMigrationMode CommonClusterFeatureSet` does as well.',
	check({ virtualMachine, estate, facts, report }) {
		const guest = windowsGuestOf(virtualMachine, facts);
		if (!guest?.processorFeatures) return;
		if (!facts.need(virtualMachine, 'processor', 'compatibilityForMigrationEnabled')) return;
		const mode = facts.peek(virtualMachine, 'processor', 'compatibilityForMigrationMode');
		const host = estate.windowsServerOf(virtualMachine, quiet(facts));
		if (mode === 'CommonClusterFeatureSet') {
			const version = facts.need(virtualMachine, 'version');
			// Below, such a machine is in the standard mode.
			const isOld =
				version !== undefined &&
				(version === null ||
					compareConfigurationVersions(version, dynamicProcessorCompatibility.version) < 0);
			if (!isOld) return;
		}
		if (mode === undefined && !(host && isWithin(host, { to: '2022' })))
			facts.assume(
				virtualMachine,
				'processor',
				'compatibilityForMigrationMode',
				'MinimumFeatureSet',
				'MinimumFeatureSet',
			);
		report('hidden', [virtualMachine, 'processor'], {
			virtualMachine: virtualMachine.name,
			guest: guest.name,
			features: guest.processorFeatures,
		});
	},
	examples: {
		good: [
			{
				name: 'Without the mode, with the one of Windows Server 2025, and a guest that needs neither',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2025
virtualMachines:
  - { name: desk01, processor: { compatibilityForMigrationEnabled: false }, guest: { operatingSystem: Windows 11 Enterprise } }
  - name: desk02
    version: '12.0'
    processor: { compatibilityForMigrationEnabled: true, compatibilityForMigrationMode: CommonClusterFeatureSet }
    guest: { operatingSystem: Windows 11 Enterprise }
  - { name: app01, processor: { compatibilityForMigrationEnabled: true }, guest: { operatingSystem: Windows Server 2022 } }
`,
			},
		],
		bad: [
			{
				name: 'Windows 11 in the standard mode',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - name: desk01
    processor: # <- hidden
      compatibilityForMigrationEnabled: true
    guest: { operatingSystem: Windows 11 Enterprise 24H2 }
`,
			},
			{
				name: 'Too old a machine for the mode of the cluster',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2025
virtualMachines:
  - name: desk01
    version: '9.0'
    processor: # <- hidden
      compatibilityForMigrationEnabled: true
      compatibilityForMigrationMode: CommonClusterFeatureSet
    guest: { operatingSystem: Windows 11 Enterprise }
`,
			},
		],
		undecided: [
			{
				name: 'Whether the mode is on was not collected',
				missing: ['desk01 processor.compatibilityForMigrationEnabled'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - { name: desk01, guest: { operatingSystem: Windows 11 } }
`,
			},
		],
	},
});
