import { defineRule } from '../../src/engine/rule.ts';
import { windowsGuestOf } from '../../src/estate/machine/guest.ts';
import {
	compareConfigurationVersions,
	featureConfigurationVersions,
} from '../../src/facts/configuration-versions.ts';

export default defineRule({
	id: 'checkpoints/production',
	summary: 'The checkpoints of a server machine are production checkpoints.',
	subject: 'virtualMachine',
	severity: 'warning',
	appliesTo: { from: '2016' },
	why: 'A standard checkpoint holds the memory of a running machine, and going back to it takes a server back in the middle of its transactions. Microsoft means it for development and tests. A production checkpoint is taken by the backup technology inside the guest and is supported for all production workloads; on a domain controller it is the only one that is supported.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/manage/choose-between-standard-or-production-checkpoints-in-hyper-v',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/avoid-using-checkpoints-on-a-virtual-machine-server-workload-production',
	],
	covers: ['bpa/checkpoints-production', 'practice/production-checkpoints'],
	messages: {
		standard: '{virtualMachine} runs {guest} and takes standard checkpoints.',
		tooOld:
			'{virtualMachine} runs {guest} and takes standard checkpoints; with configuration version {version} it can take no others.',
	},
	fix: {
		tooOld:
			'Shut it down and give it the version of its host: `Update-VMVersion -Name {virtualMachine:ps}`. That cannot be undone, and hosts of older versions cannot run it afterwards. Then `Set-VM -Name {virtualMachine:ps} -CheckpointType Production`.',
		standard:
			'`Set-VM -Name {virtualMachine:ps} -CheckpointType Production`, or `ProductionOnly` to take no standard checkpoint where a production one fails.',
	},
	check({ virtualMachine, facts, report }) {
		if (facts.need(virtualMachine, 'checkpointType') !== 'Standard') return;
		const guest = windowsGuestOf(virtualMachine, facts);
		if (!guest?.name.startsWith('Windows Server')) return;
		const at = [virtualMachine, 'checkpointType'] as const;
		const names = { virtualMachine: virtualMachine.name, guest: guest.name };
		// Whatever the version, it fails: only the remedy hangs on it.
		const version = facts.peek(virtualMachine, 'version') ?? undefined;
		const isTooOld =
			version !== undefined &&
			compareConfigurationVersions(version, featureConfigurationVersions.productionCheckpoints) < 0;
		if (isTooOld) report('tooOld', at, { ...names, version });
		else report('standard', at, names);
	},
	examples: {
		good: [
			{
				name: 'Production checkpoints, none at all, and machines that are no Windows servers',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - { name: app01, checkpointType: Production }
  - { name: app02, checkpointType: ProductionOnly, guest: { operatingSystem: Windows Server 2022 } }
  - { name: app03, checkpointType: Disabled }
  - { name: dev01, checkpointType: Standard, guest: { operatingSystem: Windows 11 Enterprise } }
  - { name: web01, checkpointType: Standard, guest: { operatingSystem: Ubuntu 22.04 } }
`,
			},
		],
		bad: [
			{
				name: 'A server with standard checkpoints',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2016
virtualMachines:
  - name: app01
    checkpointType: Standard # <- standard
    guest: { operatingSystem: Windows Server 2012 R2 }
  - name: app02
    version: '5.0'
    checkpointType: Standard # <- tooOld
    guest: { operatingSystem: Windows Server 2012 R2 }
  - name: app03
    version: '6.2'
    checkpointType: Standard # <- standard
    guest: { operatingSystem: Windows Server 2012 R2 }
`,
			},
		],
		undecided: [
			{
				name: 'Neither the kind nor the system is known',
				missing: [
					'app01 checkpointType',
					'app02 guest.operatingSystem',
					'app03 guest.operatingSystem',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - { name: app01, guest: { operatingSystem: Windows Server 2022 } }
  - { name: app02, checkpointType: Standard }
  - { name: app03, checkpointType: Standard, guest: { operatingSystem: Windows } }
`,
			},
		],
	},
});
