import type { Rule } from '../src/engine/rule.ts';
import { movesOutsideClusters } from '../src/facts/outside-clusters.ts';
import {
	isWithin,
	type LongTermVersion,
	longTermVersions,
	type WindowsServerVersion,
} from '../src/facts/windows-server.ts';
import { lintExample } from './harness.ts';

/** One remedy of a rule, with the Windows Server versions that show it. */
export interface Remedy {
	readonly messageId: string;
	/** The template. */
	readonly text: string;
	readonly versions: readonly WindowsServerVersion[];
}

/** What can be found only from a later version on than the rule itself, and why. */
const foundFrom: Readonly<Record<string, LongTermVersion>> = {
	// Rolling upgrades start from 2012 R2, and the functional level is raised from 2016 on.
	'cluster/rolling-upgrade mixed': '2012R2',
	'cluster/functional-level above': '2012R2',
	'cluster/functional-level behind': '2016',
	// Cumulative updates, whose build tells them all, came with 2016.
	'cluster/updates build': '2016',
	'cluster/witness-disk storageSpacesDirect': '2016',
	// Before dynamic witness the number of nodes decides, which is another message.
	'cluster/witness noWitness': '2012R2',
	// Storage Spaces Direct came with 2016.
	'cluster/witness pool': '2016',
	'cluster/witness poolOfTwo': '2016',
	// Machines have a configuration version older than their host's from 2016 on.
	'limits/virtual-machine tooManyForVersion': '2016',
	'limits/virtual-machine tooMuchForVersion': '2016',
	'guest/supported-host generation': '2012R2',
	'memory/dynamic-range minimumTooLow': '2012',
	// Pools of devices for clusters came with 2025.
	'preflight/assigned-devices noPool': '2025',
	'preflight/assigned-devices noneFree': '2025',
	'preflight/live-migration-enabled noneInCluster': '2022',
	// Teams came with 2012, those that are switches themselves with 2016.
	'network/switch-names teamDown': '2012',
	'network/switch-names embeddedTeamDown': '2016',
	'preflight/network-switch teamDown': '2012',
	'preflight/network-switch embeddedTeamDown': '2016',
	'virtual-machine/failover-devices partition': '2022',
	'virtual-machine/failover-devices edition': '2025',
	// The text says from which version on there is the cmdlet.
	'preflight/file-share-access denied': '2012R2',
	// Before 2016 machines have the one version that their host knows.
	'preflight/configuration-version tooNew': '2016',
	'preflight/configuration-version tooOld': '2016',
	// Before 2012 nothing moves outside a cluster, and preflight/operating-system says so.
	'preflight/included-storage stays': '2012',
	'preflight/destination-storage noPath': '2012',
	'preflight/destination-storage noVolume': '2012',
	'preflight/destination-storage noRoom': '2012',
	'preflight/destination-storage noAccess': '2012R2',
	'preflight/movable-disks physical': '2012',
	'preflight/movable-disks shared': '2012',
	'preflight/endpoints typeOfRoles': '2012',
};

/**
 * The remedies of a rule: for each message the usual one, the one by hand where there is one, and the
 * one for a machine that is no role, which moves from Windows Server 2012 on.
 */
export function remediesOf(rule: Rule): Remedy[] {
	const { id, messages, fix, manualFix, standAloneFix, appliesTo = {} } = rule;
	return Object.keys(messages).flatMap((messageId) => {
		const from = foundFrom[`${id} ${messageId}`];
		const versions = longTermVersions.filter(
			(version) => isWithin(version, appliesTo) && isWithin(version, from ? { from } : {}),
		);
		const usual = typeof fix === 'string' ? fix : (fix[messageId] ?? '');
		const byHand = typeof manualFix === 'string' ? manualFix : manualFix?.[messageId];
		const alone =
			typeof standAloneFix === 'string' ? standAloneFix : (standAloneFix?.[messageId] ?? '');
		const isAlone = (version: WindowsServerVersion) =>
			alone !== '' && isWithin(version, movesOutsideClusters);
		const isByHand = (version: WindowsServerVersion) =>
			byHand !== undefined && version === '2008R2';
		return [
			{ messageId, text: usual, versions: versions.filter((version) => !isByHand(version)) },
			{ messageId, text: byHand ?? '', versions: versions.filter(isByHand) },
			{ messageId, text: alone, versions: versions.filter(isAlone) },
		].filter((one) => one.versions.length > 0);
	});
}

/** All remedies in one list, to be read at a glance: the templates, and how the examples fill them. */
export function renderRemedies(rules: readonly Rule[]): string {
	return rules.map((rule) => renderRule(rule)).join('\n');
}

function renderRule(rule: Rule): string {
	const shown = rule.examples.bad.flatMap((example) => lintExample(rule, example).findings);
	const lines = remediesOf(rule).flatMap(({ messageId, text, versions }) => {
		const filled = shown
			.filter((finding) => finding.messageId === messageId)
			.map(({ fix }) => fix)
			.filter((fix) => isFilled(text, fix));
		return [
			`  ${messageId} (${versions[0]}${versions.length > 1 ? ` to ${versions.at(-1)}` : ''})`,
			`    ${text}`,
			...[...new Set(filled)].filter((fix) => fix !== text).map((fix) => `    = ${fix}`),
		];
	});
	return `${rule.id}\n${lines.join('\n')}\n`;
}

/** Whether a text is a template with its values. */
function isFilled(template: string, text: string): boolean {
	const parts = template
		.split(/\{\w+(?::\w+)?\}/)
		.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${parts.join('[\\s\\S]*')}$`).test(text);
}
