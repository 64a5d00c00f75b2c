import { defineRule } from '../../src/engine/rule.ts';
import { isSameName } from '../../src/estate/names.ts';

export default defineRule({
	id: 'preflight/virtual-tpm',
	summary: 'The destination can unlock the virtual TPM of the machine.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { from: '2016' },
	why: 'The state of a virtual TPM is encrypted by a key protector, which a host unlocks with the certificates of a guardian, private keys included, or lets a Host Guardian Service unlock. On a host without either the machine does not start: "The key protector for the virtual machine could not be unwrapped."',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/hyper-v-virtual-machine-live-migration',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/learn-more/generation-2-virtual-machine-security-settings-for-hyper-v',
		'https://learn.microsoft.com/powershell/module/hgsclient/get-hgsclientconfiguration',
	],
	messages: {
		guardianMissing:
			'{virtualMachine} has a virtual TPM protected by {guardian}, whose certificates {destination} does not have.',
	},
	fix: 'Export both certificates of {guardian}, signing and encryption, with their private keys from `Cert:\\LocalMachine\\Shielded VM Local Certificates` of the source (`Export-PfxCertificate`) and import them into the same store of {destination} (`Import-PfxCertificate`).',
	evidence: {
		none: 'it has no virtual TPM',
		guardian: '{destination} has the certificates of {guardian}',
		guarded: 'a Host Guardian Service unlocks it on both hosts',
	},
	check({ migration, facts, report, pass }) {
		const { virtualMachine, source, destination } = migration;
		if (facts.peek(virtualMachine, 'generation') === 1) return pass('none');
		const enabled = facts.need(virtualMachine, 'security', 'tpmEnabled');
		if (enabled === undefined) return;
		if (!enabled) return pass('none');
		const guardian = facts.need(virtualMachine, 'security', 'guardian');
		const guardians = facts.need(destination, 'guardians');
		const data = { virtualMachine: virtualMachine.name, destination: destination.name };
		if (guardian !== undefined && guardians?.some((one) => isSameName(one, guardian)))
			return pass('guardian', { ...data, guardian });
		const guarded = facts.need(destination, 'isHostGuarded');
		if (guarded === false) {
			if (guardian !== undefined && guardians && facts.isComplete(guardians))
				report('guardianMissing', [virtualMachine, 'security'], { ...data, guardian });
		} else if (guarded) {
			// What the service unlocks for one guarded host it unlocks for the next.
			const both = source && facts.need(source, 'isHostGuarded');
			if (both) pass('guarded');
			else facts.missing(virtualMachine, 'security.guardian');
		}
	},
	examples: {
		good: [
			{
				name: 'The guardian is on both nodes',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - { name: app01, owner: HV01, security: { tpmEnabled: true, guardian: UntrustedGuardian } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01, guardians: [UntrustedGuardian] }
`,
			},
			{
				name: 'No virtual TPM',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - { name: app01, owner: HV01, generation: 1 }
  - { name: app02, owner: HV01, generation: 2, security: { tpmEnabled: false } }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01 }
`,
			},
			{
				name: 'Two guarded hosts',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - { name: app01, owner: HV01, security: { tpmEnabled: true, guardian: Owner } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, cluster: HVC01, isHostGuarded: true }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01, isHostGuarded: true, guardians: [] }
`,
			},
		],
		bad: [
			{
				name: 'The guardian is only on the source',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - name: app01
    owner: HV01
    security: { tpmEnabled: true, guardian: UntrustedGuardian } # <- guardianMissing
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01, isHostGuarded: false, guardians: [] }
`,
			},
		],
		undecided: [
			{
				name: 'Nothing is known of a virtual TPM, or of the guardians of one',
				missing: [
					'app01 security.tpmEnabled',
					'app02 security.guardian',
					'HV02 guardians',
					'HV02 isHostGuarded',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - { name: app01, owner: HV01 }
  - { name: app02, owner: HV01, security: { tpmEnabled: true } }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01 }
`,
			},
			{
				name: 'A guarded destination, and a source that is none',
				missing: ['app01 security.guardian'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - { name: app01, owner: HV01, security: { tpmEnabled: true, guardian: UntrustedGuardian } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, cluster: HVC01, isHostGuarded: false }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01, isHostGuarded: true, guardians: [] }
`,
			},
		],
	},
});
