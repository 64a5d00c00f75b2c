import { defineRule } from '../../src/engine/rule.ts';
import {
	featuresLacking,
	featuresOf,
	haveSameModel,
	mayOfferSame,
} from '../../src/estate/compute/processor-features.ts';
import type { Estate } from '../../src/estate/estate.ts';
import { type Facts, quiet } from '../../src/estate/facts.ts';
import { carriesState, isRestarted } from '../../src/estate/machine/running.ts';
import { type Migration, sourceOf } from '../../src/estate/migration.ts';
import { ask, nameAnyOf, nameMissing } from '../../src/estate/tentative.ts';
import {
	compareConfigurationVersions,
	dynamicProcessorCompatibility,
} from '../../src/facts/configuration-versions.ts';
import { isWithin } from '../../src/facts/windows-server.ts';
import type { Host, VirtualMachine } from '../../src/generated/manifest.ts';

const liveMigrationQuestions =
	'https://github.com/MicrosoftDocs/windowsserverdocs/blob/8d74b06c2581d2e94ad588c7de3bef1dc17b45ab/caps-export-05-24/Topic/Hyper-V-Live-Migration-FAQ.md';

export default defineRule({
	id: 'preflight/processor-features',
	summary: 'The destination offers the processor features that a machine sees.',
	subject: 'migration',
	severity: 'error',
	why: 'A system that runs may use any processor feature that it found when it started, so Hyper-V cancels a move to a host that lacks one of them. Processor compatibility mode shows a machine only features that the processors of its manufacturer have in common: a fixed set, or from Windows Server 2025 on the set of its cluster. Windows Server 2008 R2 asks for it whenever the models differ.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/processor-compatibility-mode',
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/configure-processor-compatibility-mode',
		'https://learn.microsoft.com/windows/win32/hyperv_v2/msvm-compatibilityvector',
		liveMigrationQuestions,
	],
	covers: ['live-migration/processor-features'],
	messages: {
		lacks: '{virtualMachine} sees processor features that {destination} lacks: {features:list}.',
		lacksInMode:
			'{virtualMachine} sees processor features that {destination} lacks, although processor compatibility mode is on: {features:list}.',
		modelDiffers:
			'{source} has {sourceModel} processors and {destination} has {destinationModel} ones, and {virtualMachine} is not set to migrate to a different processor version.',
	},
	fix: {
		lacks:
			'Shut the machine down (a saved one has to be started for it), let it use common features only, and start it again: `Stop-VM -Name {virtualMachine:ps}; Set-VMProcessor -VMName {virtualMachine:ps} -CompatibilityForMigrationEnabled $true; Start-VM -Name {virtualMachine:ps}`. In a cluster of Windows Server 2025 add `-CompatibilityForMigrationMode CommonClusterFeatureSet` for a machine of version 10.0 or later: it hides only what a node of the cluster lacks. Between Intel and AMD that does not help.',
		lacksInMode:
			'Shut the machine down (a saved one has to be started for it) and start it again, so that it gets the common features as they are now: `Stop-VM -Name {virtualMachine:ps}; Start-VM -Name {virtualMachine:ps}`.',
		modelDiffers:
			'Shut {virtualMachine} down, select "Migrate to a physical computer with a different processor version" in its settings (Failover Cluster Manager, Settings > Processor), and start it again. Between Intel and AMD that does not help.',
	},
	manualFix: {
		lacksInMode: 'Shut {virtualMachine} down and start it again.',
		lacks:
			'Shut {virtualMachine} down, select "Migrate to a physical computer with a different processor version" in its settings (Failover Cluster Manager, Settings > Processor), and start it again. Between Intel and AMD that does not help.',
	},
	evidence: {
		compatibility: 'processor compatibility mode is on',
		offered: '{destination} offers every feature that the machine sees',
		sameModel: 'both nodes have {model} processors and {version:windowsServer}',
		restarted: 'the machine starts afresh on {destination}',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const names = { virtualMachine: virtualMachine.name, destination: destination.name };
		if (isRestarted(migration, facts)) return pass('restarted', names);
		const source = sourceOf(migration, facts);
		if (!source) return;
		const mode = facts.peek(virtualMachine, 'processor', 'compatibilityForMigrationEnabled');
		const isDeclared = facts.peek(virtualMachine, 'processor', 'features') !== undefined;
		const hides = ask(facts, (own) => hidesDifferences(migration, estate, own));
		if (mode && !isDeclared && hides.answer) {
			assumeFeatures(virtualMachine, 'what its mode leaves of them', facts);
			return pass('compatibility');
		}
		// With compatibility mode on, a machine sees fewer features than its host.
		const holder = mode || isDeclared ? virtualMachine : source;
		const seen = featuresOf(holder, facts);
		const offered = featuresOf(destination, facts);
		const lacking = seen && offered && featuresLacking(seen, offered);
		const isSameModel = haveSameModel(source, destination, facts);
		// The one version for which no features make up for another model.
		const goesByModel =
			!mode && !isSameModel && estate.windowsServerOf(destination, facts) === '2008R2';

		if (goesByModel && isSameModel === false) {
			const isModeKnown =
				facts.need(virtualMachine, 'processor', 'compatibilityForMigrationEnabled') !== undefined;
			if (isModeKnown && carriesState(migration, facts))
				report('modelDiffers', [virtualMachine, 'name'], {
					...names,
					source: source.name,
					sourceModel: facts.peek(source, 'processor', 'name') ?? '',
					destinationModel: facts.peek(destination, 'processor', 'name') ?? '',
				});
			return;
		}
		const lacks = lacking !== undefined && lacking.length > 0;
		if (lacking && (lacks || !isSameModel))
			assumeFeatures(virtualMachine, 'those of its host', facts);
		if (lacks) {
			const isSeenKnown =
				isDeclared ||
				facts.need(virtualMachine, 'processor', 'compatibilityForMigrationEnabled') !== undefined;
			if (isSeenKnown && carriesState(migration, facts))
				report(mode ? 'lacksInMode' : 'lacks', [virtualMachine, 'name'], {
					...names,
					features: lacking,
				});
			return;
		}
		if (lacking && !goesByModel) return pass('offered', names);

		const isAlike = isSameModel && mayOfferSame(source, destination, facts);
		const shared = ask(facts, (own) => sharedVersion(source, destination, estate, own));
		if (isAlike && shared.answer) {
			for (const host of [source, destination])
				assumeFeatures(host, 'those of its model, firmware alike', facts);
			const model = facts.peek(source, 'processor', 'name') ?? '';
			return pass('sameModel', { model, version: shared.answer });
		}

		const missing = (question: (facts: Facts) => void) => ask(facts, question).missing;
		const ofMode = mode
			? hides.missing
			: missing((own) => own.need(virtualMachine, 'processor', 'compatibilityForMigrationEnabled'));
		const ofModel = missing((own) => {
			if (isAlike === false) return;
			for (const host of [source, destination]) own.need(host, 'processor', 'name');
			nameMissing(shared.missing, own);
		});
		const ofFeatures = missing((own) => {
			if (goesByModel) return;
			if (!seen) own.missing(holder, 'processor.features');
			if (!offered) own.missing(destination, 'processor.features');
		});
		const ways = [ofMode, ofModel, ofFeatures];
		nameAnyOf(
			ways.filter((way) => way.length > 0),
			facts,
		);
	},
	examples: {
		good: [
			{
				name: 'One model',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01 }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2019' }, processor: { name: Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2019' }, processor: { name: Intel(R) Xeon(R) Gold  6130 CPU @ 2.10GHz } }
`,
			},
			{
				name: 'The newer destination offers more',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, processor: { compatibilityForMigrationEnabled: false } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2019' }, processor: { name: Intel(R) Xeon(R) CPU E5-2650 v4 @ 2.20GHz, features: [sse4.2, avx2] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2019' }, processor: { name: Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz, features: [SSE4.2, AVX2, avx512f] } }
`,
			},
			{
				name: 'What the machine sees counts, not what its host has',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, processor: { compatibilityForMigrationEnabled: false, features: [sse4.2, avx2] } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2019' }, processor: { name: Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz, features: [sse4.2, avx2, avx512f] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2019' }, processor: { name: Intel(R) Xeon(R) CPU E5-2650 v4 @ 2.20GHz, features: [sse4.2, avx2] } }
`,
			},
			{
				name: 'Compatibility mode',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, processor: { compatibilityForMigrationEnabled: true } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: 2008R2 }, processor: { name: Intel(R) Xeon(R) CPU X5650 @ 2.67GHz } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2008R2 }, processor: { name: Intel(R) Xeon(R) CPU E5450 @ 3.00GHz } }
`,
			},
			{
				name: 'The features that the cluster has in common',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, processor: { compatibilityForMigrationEnabled: true, compatibilityForMigrationMode: CommonClusterFeatureSet } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2025' }, processor: { name: Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2025' }, processor: { name: Intel(R) Xeon(R) CPU E5-2650 v4 @ 2.20GHz } }
`,
			},
			{
				name: 'Below configuration version 10.0 the mode of a cluster is the standard one',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, version: '9.0', processor: { compatibilityForMigrationEnabled: true, compatibilityForMigrationMode: CommonClusterFeatureSet } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2025' }, processor: { name: Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2022' }, processor: { name: Intel(R) Xeon(R) CPU E5-2650 v4 @ 2.20GHz } }
`,
			},
			{
				name: 'A machine that is off, and one that is turned off',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Off }
  - { name: app02, owner: HV01, state: Running }
migrations: [{ virtualMachine: app01, to: HV02, type: Quick }, { virtualMachine: app02, to: HV02, type: TurnOff }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2019' }, processor: { name: Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2019' }, processor: { name: Intel(R) Xeon(R) CPU E5-2650 v4 @ 2.20GHz } }
`,
			},
		],
		bad: [
			{
				name: 'To an older processor',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, processor: { compatibilityForMigrationEnabled: false } } # <- lacks
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2019' }, processor: { name: Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz, features: [sse4.2, avx2, avx512f] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2019' }, processor: { name: Intel(R) Xeon(R) CPU E5-2650 v4 @ 2.20GHz, features: [sse4.2, avx2] } }
`,
			},
			{
				name: 'A saved machine is checked like a running one, however its role moves',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, state: Saved, processor: { compatibilityForMigrationEnabled: false } } # <- lacks
  - { name: app02, owner: HV01, state: Saved, processor: { compatibilityForMigrationEnabled: false } } # <- lacks
migrations: [{ virtualMachine: app01, to: HV02, type: Quick }, { virtualMachine: app02, to: HV02, type: TurnOff }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2019' }, processor: { name: Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz, features: [sse4.2, avx2, avx512f] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2019' }, processor: { name: Intel(R) Xeon(R) CPU E5-2650 v4 @ 2.20GHz, features: [sse4.2, avx2] } }
`,
			},
			{
				name: 'A machine that was started before the node with fewer features was there',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - name: app01 # <- lacksInMode
    owner: HV01
    processor:
      compatibilityForMigrationEnabled: true
      compatibilityForMigrationMode: CommonClusterFeatureSet
      features: [sse4.2, avx2, avx512f]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2025' }, processor: { name: Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz, features: [sse4.2, avx2, avx512f] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2025' }, processor: { name: Intel(R) Xeon(R) CPU E5-2650 v4 @ 2.20GHz, features: [sse4.2, avx2] } }
`,
			},
			{
				name: 'Two models under Windows Server 2008 R2',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, processor: { compatibilityForMigrationEnabled: false } } # <- modelDiffers
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: 2008R2 }, processor: { name: Intel(R) Xeon(R) CPU X5650 @ 2.67GHz } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2008R2 }, processor: { name: Intel(R) Xeon(R) CPU E5450 @ 3.00GHz } }
`,
			},
		],
		undecided: [
			{
				name: 'Two models, and no features',
				missing: ['HV01 processor.features', 'HV02 processor.features'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, processor: { compatibilityForMigrationEnabled: false } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2019' }, processor: { name: Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2019' }, processor: { name: Intel(R) Xeon(R) CPU E5-2650 v4 @ 2.20GHz } }
`,
			},
			{
				name: 'One model, and two versions of Windows Server',
				missing: [
					'app01 processor.compatibilityForMigrationEnabled',
					'HV01 processor.features',
					'HV02 processor.features',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01 }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2016' }, processor: { name: Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2019' }, processor: { name: Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz } }
`,
			},
			{
				name: 'Nothing is known',
				missing: [
					'HV01 processor.name',
					'HV02 processor.name',
					'app01 processor.compatibilityForMigrationEnabled',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01 }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: 2008R2 }, processor: { cores: 8 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2008R2 }, processor: { cores: 8 } }
`,
			},
			{
				name: 'Compatibility mode may be on',
				missing: ['app01 processor.compatibilityForMigrationEnabled'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01 }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2019' }, processor: { name: Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz, features: [sse4.2, avx512f] } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2019' }, processor: { name: Intel(R) Xeon(R) CPU E5-2650 v4 @ 2.20GHz, features: [sse4.2] } }
`,
			},
			{
				name: "A cluster's common features between two versions of Windows Server",
				missing: ['app01 processor.features', 'HV02 processor.features'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, processor: { compatibilityForMigrationEnabled: true, compatibilityForMigrationMode: CommonClusterFeatureSet } }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: '2025' }, processor: { name: Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: '2022' }, processor: { name: Intel(R) Xeon(R) CPU E5-2650 v4 @ 2.20GHz } }
`,
			},
		],
	},
});

/** Takes features for granted that no manifest lists. */
function assumeFeatures(holder: Host | VirtualMachine, because: string, facts: Facts): void {
	facts.assume(holder as Host, 'processor', 'features', undefined, because);
}

/**
 * The version that both hosts run. One model offers the same only within one: each version of Windows
 * Server, like each microcode, may hide features of a processor or bring new ones to light.
 */
function sharedVersion(source: Host, destination: Host, estate: Estate, facts: Facts) {
	const [one, other] = [source, destination].map((host) => estate.windowsServerOf(host, facts));
	return one === other ? one : undefined;
}

/**
 * Whether the mode that is on makes any two nodes of one manufacturer alike. The set that a cluster
 * has in common is reckoned by some versions alone; among nodes of others it tells nothing, and there is
 * no such choice.
 */
function hidesDifferences(
	{ virtualMachine, source, destination }: Migration,
	estate: Estate,
	facts: Facts,
): boolean {
	const versions = [source, destination].map(
		(host) => host && estate.windowsServerOf(host, quiet(facts)),
	);
	const stated = facts.peek(virtualMachine, 'processor', 'compatibilityForMigrationMode');
	if (stated === undefined && versions.every((one) => one && isWithin(one, { to: '2022' })))
		return true;
	const mode = facts.assume(
		virtualMachine,
		'processor',
		'compatibilityForMigrationMode',
		'MinimumFeatureSet',
		'MinimumFeatureSet',
	);
	if (mode !== 'CommonClusterFeatureSet') return true;
	// Below, such a machine is in the standard mode.
	const version = facts.peek(virtualMachine, 'version');
	if (version && compareConfigurationVersions(version, dynamicProcessorCompatibility.version) < 0)
		return true;
	const cluster = source && estate.clusterOf(source, facts);
	if (!cluster || cluster !== estate.clusterOf(destination, facts)) return false;
	return [source, destination].every((host) => {
		const version = host && estate.windowsServerOf(host, facts);
		return dynamicProcessorCompatibility.windowsServer.some((one) => one === version);
	});
}
