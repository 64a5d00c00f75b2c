import { defineRule } from '../../src/engine/rule.ts';
import type { Facts } from '../../src/estate/facts.ts';
import {
	grantedTo,
	guardianName,
	hasKeys,
	includeService,
} from '../../src/estate/machine/guardians.ts';
import { whyTooOld } from '../../src/estate/machine/machine-features.ts';
import type { Migration } from '../../src/estate/migration.ts';
import { ask, nameAnyOf, nameMissing } from '../../src/estate/tentative.ts';
import { machineFeatures } from '../../src/facts/machine-features.ts';
import { isWithin } from '../../src/facts/windows-server.ts';
import type { VirtualMachine } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'preflight/virtual-tpm',
	summary: 'The destination can unlock the virtual TPM and the encrypted state of the machine.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true, from: machineFeatures.virtualTpm.windowsServer, of: 'machine' },
	why: 'The state of a virtual TPM, like state that is encrypted without one, is locked by a key protector. A host opens it with the keys of a guardian that the protector is granted to, or lets a Host Guardian Service open it. On a host without either the machine does not start: "The key protector for the virtual machine could not be unwrapped." A name does not tell: each host makes guardians of its own, `UntrustedGuardian` for one, and only their certificates say whether two are the same.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/learn-more/generation-2-virtual-machine-security-settings-for-hyper-v',
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/hyper-v-virtual-machine-live-migration',
		'https://learn.microsoft.com/powershell/module/hgsclient/grant-hgskeyprotectoraccess',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmkeyprotector',
		'https://learn.microsoft.com/powershell/module/hgsclient/get-hgsclientconfiguration',
		machineFeatures.virtualTpm.source,
	],
	covers: ['live-migration/virtual-tpm'],
	messages: {
		guardianMissing:
			'{virtualMachine} {has}, and {destination} has no guardian that its key protector is granted to.',
		notGranted:
			'{virtualMachine} {has}, {destination} is guarded by a Host Guardian Service, and the key protector is not granted to the service, but opened by keys of {source}.',
		unsupported:
			'{virtualMachine} {has}, which {version:windowsServer} on {destination} does not know.',
	},
	startFaults: ['guardianMissing', 'notGranted'],
	fix: {
		guardianMissing:
			'Shut the machine down and grant its key protector to a guardian of {destination}, as well as to those that it is granted to already. On {destination}: `Get-HgsGuardian -Name UntrustedGuardian | Export-HgsGuardian -Path C:\\guardian.xml` (where it has none: `New-HgsGuardian -Name UntrustedGuardian -GenerateCertificates`). On the source, with that file: `Import-HgsGuardian -Path C:\\guardian.xml -Name {destination:ps} -AllowUntrustedRoot; $protector = ConvertTo-HgsKeyProtector -Bytes (Get-VMKeyProtector -VMName {virtualMachine:ps}); $protector = Grant-HgsKeyProtectorAccess -KeyProtector $protector -GuardianFriendlyName {destination:ps} -AllowUntrustedRoot; Set-VMKeyProtector -VMName {virtualMachine:ps} -KeyProtector $protector.RawData`.',
		notGranted:
			'Shut the machine down and grant its key protector to the Host Guardian Service too, on {source}: fetch http://SERVICE/KeyProtection/service/metadata/2014-07/metadata.xml of the service to C:\\guardian.xml, then `Import-HgsGuardian -Path C:\\guardian.xml -Name Service -AllowUntrustedRoot; $protector = ConvertTo-HgsKeyProtector -Bytes (Get-VMKeyProtector -VMName {virtualMachine:ps}); $protector = Grant-HgsKeyProtectorAccess -KeyProtector $protector -GuardianFriendlyName Service -AllowUntrustedRoot; Set-VMKeyProtector -VMName {virtualMachine:ps} -KeyProtector $protector.RawData`.',
		unsupported: 'Choose a destination with Windows Server 2016 or later.',
	},
	evidence: {
		none: 'it has no virtual TPM, and its state is not encrypted',
		guardian: '{destination} has keys of {guardians:list}',
		guarded: 'a Host Guardian Service unlocks it on both hosts',
		granted: 'the key protector is granted to the Host Guardian Service too',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, source, destination } = migration;
		const has = whatIsLocked(virtualMachine, facts);
		if (has === 'nothing') return pass('none');
		const names = { virtualMachine: virtualMachine.name, destination: destination.name, has };
		const version = estate.windowsServerOf(destination, facts);
		if (version && !isWithin(version, { from: machineFeatures.virtualTpm.windowsServer }))
			return report('unsupported', [virtualMachine, 'security'], { ...names, version });
		// A guarded host has no guardians of its own: the service opens every key protector.
		if (facts.peek(destination, 'isHostGuarded') !== true) {
			const isOpened = opensByItsKeys(migration, facts);
			if (isOpened)
				pass('guardian', {
					...names,
					guardians: grantedTo(virtualMachine, facts).map(guardianName),
				});
			else if (isOpened === false) report('guardianMissing', [virtualMachine, 'security'], names);
			return;
		}
		// What the service unlocks for one guarded host it unlocks for the next.
		if (!source) return facts.missing(virtualMachine, 'owner');
		const isGuarded = facts.need(source, 'isHostGuarded');
		if (isGuarded) return pass('guarded');
		// An unguarded host opens the protector by keys of its own.
		if (isGuarded === undefined) return;
		const isGranted = isGrantedToService(virtualMachine, facts);
		if (isGranted) pass('granted');
		else if (isGranted === false)
			report('notGranted', [virtualMachine, 'security'], { ...names, source: source.name });
	},
	examples: {
		good: [
			{
				name: 'The destination has the keys of the owner, or of a guardian that was granted access',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - name: app01
    owner: HV01
    security:
      tpmEnabled: true
      guardian: { name: UntrustedGuardian, encryptionCertificateThumbprint: A1B2C3D4E5F60718293A4B5C6D7E8F9001122334 }
  - name: app02
    owner: HV01
    security:
      tpmEnabled: true
      guardian: { name: UntrustedGuardian, encryptionCertificateThumbprint: 0F1E2D3C4B5A69788796A5B4C3D2E1F000112233 }
      guardians: [{ name: HV02, encryptionCertificateThumbprint: a1b2c3d4e5f60718293a4b5c6d7e8f9001122334 }]
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: HVC01
guardians:
  - { name: UntrustedGuardian, encryptionCertificateThumbprint: A1B2C3D4E5F60718293A4B5C6D7E8F9001122334 }
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
  - { name: app03, owner: HV01, version: '5.0' }
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app02, to: HV02 }
  - { virtualMachine: app03, to: HV02 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01 }
`,
			},
			{
				name: 'From an unguarded host to a guarded one, whose service was granted access',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - name: app01
    owner: HV01
    security: { tpmEnabled: true, guardian: Owner, guardians: [{ name: Fabric, isHostGuardianService: true }] }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, cluster: HVC01, isHostGuarded: false }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01, isHostGuarded: true }
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
				name: 'No guardian on the destination, and one that only has the same name',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - name: app01
    owner: HV01
    security: { tpmEnabled: true, guardian: UntrustedGuardian } # <- guardianMissing
  - name: app02
    owner: HV01
    security: # <- guardianMissing
      tpmEnabled: true
      guardian: { name: UntrustedGuardian, encryptionCertificateThumbprint: 0F1E2D3C4B5A69788796A5B4C3D2E1F000112233 }
      guardians: []
  - name: app03
    owner: HV01
    security: { tpmEnabled: false, encryptStateAndVmMigrationTraffic: true } # <- guardianMissing
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app02, to: HV03 }
  - { virtualMachine: app03, to: HV02 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01, isHostGuarded: false, guardians: [] }
---
apiVersion: hvlint/v1
kind: Host
name: HV03
cluster: HVC01
isHostGuarded: false
guardians: [{ name: UntrustedGuardian, encryptionCertificateThumbprint: A1B2C3D4E5F60718293A4B5C6D7E8F9001122334 }]
`,
			},
			{
				name: 'To a guarded host, with a protector that no service is granted',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - name: app01
    owner: HV01
    security: { tpmEnabled: true, guardian: UntrustedGuardian, guardians: [] } # <- notGranted
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, cluster: HVC01, isHostGuarded: false }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01, isHostGuarded: true, guardians: [] }
`,
			},
			{
				name: 'To a node that is too old',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: app01
    owner: HV01
    security: { tpmEnabled: true } # <- unsupported
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2012R2 } }
`,
			},
		],
		undecided: [
			{
				name: 'Nothing is known of a virtual TPM, or of the guardians of one',
				missing: [
					'app01 security.tpmEnabled',
					'app02 security.guardian',
					'app02 security.guardians',
					'HV02 guardians',
					'HV01 isHostGuarded',
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
				name: 'A guardian of the same name may be another one',
				missing: [
					'app01 security.guardian.encryptionCertificateThumbprint',
					'app01 security.guardians',
					'HV02 guardians[].encryptionCertificateThumbprint',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - { name: app01, owner: HV01, security: { tpmEnabled: true, guardian: UntrustedGuardian } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01, isHostGuarded: false, guardians: [UntrustedGuardian] }
`,
			},
			{
				name: 'A guarded destination, and a source that is none',
				missing: ['app01 security.guardians', 'app02 security.guardians[].isHostGuardianService'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - { name: app01, owner: HV01, security: { tpmEnabled: true, guardian: UntrustedGuardian } }
  - { name: app02, owner: HV01, security: { tpmEnabled: true, guardian: UntrustedGuardian, guardians: [Fabric] } }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, cluster: HVC01, isHostGuarded: false }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC01, isHostGuarded: true, guardians: [] }
`,
			},
		],
	},
});

/**
 * Whether a destination that no service guards, as far as is known, opens the key protector by keys of its own.
 *
 * @returns undefined where that is not known, and then what would tell it is named as missing.
 */
function opensByItsKeys(
	{ virtualMachine, source, destination }: Migration,
	facts: Facts,
): boolean | undefined {
	const keys = ask(facts, (own) => hasKeys(destination, virtualMachine, own));
	if (keys.answer) {
		facts.assume(destination, 'isHostGuarded', false, 'no Host Guardian Service');
		return true;
	}
	if (keys.answer === false)
		return facts.need(destination, 'isHostGuarded') === false ? false : undefined;
	const ends = source ? [source, destination] : [destination];
	const service = ask(facts, (own) => ends.map((host) => own.need(host, 'isHostGuarded')));
	if (facts.peek(destination, 'isHostGuarded') === false) nameMissing(keys.missing, facts);
	else nameAnyOf([keys.missing, service.missing], facts);
	return undefined;
}

/** Whether the service is among the guardians of a machine; where that is not known, it is named as missing. */
function isGrantedToService(virtualMachine: VirtualMachine, facts: Facts): boolean | undefined {
	const further = facts.need(virtualMachine, 'security', 'guardians');
	if (!further) return undefined;
	const isGranted = includeService(further, facts);
	if (isGranted === undefined)
		facts.missing(virtualMachine, 'security.guardians[].isHostGuardianService');
	return isGranted;
}

/** What the key protector of a machine locks, in words. */
function whatIsLocked(virtualMachine: VirtualMachine, facts: Facts): string {
	if (facts.peek(virtualMachine, 'generation') !== 1) {
		const tooOld = whyTooOld('virtualTpm', virtualMachine, facts);
		const enabled = tooOld
			? facts.assume(virtualMachine, 'security', 'tpmEnabled', false, tooOld)
			: facts.peek(virtualMachine, 'security', 'tpmEnabled');
		// Shielding comes with a virtual TPM.
		if (enabled || facts.peek(virtualMachine, 'security', 'shielded')) return 'has a virtual TPM';
		if (enabled === undefined) facts.missing(virtualMachine, 'security.tpmEnabled');
	}
	const encrypts = facts.assume(
		virtualMachine,
		'security',
		'encryptStateAndVmMigrationTraffic',
		false,
		'off, unless somebody turns it on',
	);
	return encrypts ? 'encrypts its state' : 'nothing';
}
