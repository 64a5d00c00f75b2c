import { defineRule } from '../../src/engine/rule.ts';
import { compareConfigurationVersions } from '../../src/facts/configuration-versions.ts';
import { machineFeatures } from '../../src/facts/machine-features.ts';

const { windowsServer, configurationVersion, source } = machineFeatures.virtualTpm;

export default defineRule({
	id: 'virtual-machine/virtual-tpm',
	summary:
		'A machine with a virtual TPM is of the generation and configuration version that have one.',
	subject: 'virtualMachine',
	severity: 'error',
	appliesTo: { from: windowsServer },
	why: 'A virtual TPM came with configuration version 7.0, and only machines of generation 2 have one; those of generation 1 have a key storage drive instead. Where a manifest says otherwise, the machine cannot be made so, or the manifest is wrong.',
	sources: [
		source,
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/what-s-new-in-hyper-v-on-windows',
	],
	messages: {
		generation: '{virtualMachine} has a virtual TPM and is of generation 1, which has none.',
		version:
			'{virtualMachine} has a virtual TPM and configuration version {version}; that takes {needed}.',
	},
	fix: {
		generation:
			'Take the virtual TPM out of the manifest, or make the machine anew as one of generation 2.',
		version:
			'Shut the machine down and give it the version of its host: `Update-VMVersion -Name {virtualMachine:ps}`. That cannot be undone, and hosts of older versions cannot run it afterwards.',
	},
	check({ virtualMachine, facts, report }) {
		const security = facts.assume(virtualMachine, 'security', undefined, 'without a virtual TPM');
		if (!security || !facts.assume(security, 'tpmEnabled', false, 'without a virtual TPM')) return;
		const { name } = virtualMachine;
		if (facts.need(virtualMachine, 'generation') === 1)
			report('generation', [security, 'tpmEnabled'], { virtualMachine: name });
		const version = facts.need(virtualMachine, 'version');
		if (version && compareConfigurationVersions(version, configurationVersion) < 0)
			report('version', [virtualMachine, 'version'], {
				virtualMachine: name,
				version,
				needed: configurationVersion,
			});
	},
	examples: {
		good: [
			{
				name: 'Generation 2 with a version that has it, and none',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - { name: app01, generation: 2, version: '9.0', security: { tpmEnabled: true } }
  - { name: app02, generation: 1, version: '5.0', security: { tpmEnabled: false } }
`,
			},
		],
		bad: [
			{
				name: 'Generation 1, and a version of before',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - name: app01
    generation: 1
    version: '9.0'
    security: { tpmEnabled: true } # <- generation
  - name: app02
    generation: 2
    version: '6.2' # <- version
    security: { tpmEnabled: true }
`,
			},
		],
		undecided: [
			{
				name: 'Generation and version are not known',
				missing: ['app01 generation', 'app01 version'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines: [{ name: app01, security: { tpmEnabled: true } }]
`,
			},
		],
	},
});
