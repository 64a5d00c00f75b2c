import type { Rule } from '../src/engine/rule.ts';
import type { Facts } from '../src/estate/facts.ts';
import { lintExample } from './harness.ts';
import { withMethods } from './observe.ts';

/** How docs/preflight.md groups the checks, by the names of their rules. */
const groups: Readonly<Record<string, readonly string[]>> = {
	'Source, destination and the machine itself': [
		'endpoints',
		'machine-identifier',
		'domain-trust',
		'node-state',
		'management-service',
		'possible-owner',
		'operating-system',
		'system-drive',
		'service-packs',
		'installation-type',
		'machine-state',
		'machine-operation',
		'turned-off',
		'live-migration-preferred',
		'configuration-version',
		'vhd-sets',
		'dynamic-memory',
		'affinity-apart',
		'affinity-together',
		'anti-affinity',
		'enforced-anti-affinity',
	],
	'Live migration and its network': [
		'domain',
		'live-migration-enabled',
		'computer-name',
		'migration-network',
		'incoming-migration-network',
		'migration-network-speed',
		'migration-authentication',
		'credential-guard',
	],
	Processor: [
		'processor-vendor',
		'processor-architecture',
		'processor-features',
		'processor-count',
		'processor-ratio',
		'numa-spanning',
	],
	Memory: [
		'memory',
		'numa-memory',
		'resource-pools',
		'persistent-memory',
		'smart-paging-files',
		'saved-state-room',
	],
	Storage: [
		'included-storage',
		'destination-storage',
		'movable-disks',
		'storage-access',
		'shared-volume-state',
		'clustered-disk-access',
		'file-share-access',
		'pass-through-disks',
		'dvd-media',
		'checkpoint-devices',
		'floppy-media',
	],
	Network: [
		'network-switch',
		'network-switch-type',
		'network-vlan',
		'mandatory-features',
		'sr-iov',
	],
	'Devices and keys': [
		'virtual-fibre-channel',
		'assigned-devices',
		'gpu-partition',
		'virtual-tpm',
		'serial-ports',
		'usb-devices',
	],
};

/**
 * The checks of the preflight in their groups, each with the facts that it asks for.
 *
 * @throws Error where a check is in no group, or a group names one that is gone.
 */
export function renderChecks(rules: readonly Rule[]): string {
	const checks = new Map(
		rules
			.filter(({ subject }) => subject === 'migration')
			.map((rule) => [rule.id.replace('preflight/', ''), rule]),
	);
	const grouped = Object.values(groups).flat();
	const ungrouped = [...checks.keys()].filter((name) => !grouped.includes(name));
	if (ungrouped.length > 0)
		throw new Error(`No group in test/render-preflight.ts has ${ungrouped.join(', ')}.`);
	return Object.entries(groups)
		.map(([title, names]) => {
			const rows = names.map((name) => {
				const rule = checks.get(name);
				if (!rule) throw new Error(`No check of the preflight is named ${name}.`);
				return `| [${name}](rules/${rule.id}.md) | ${rule.summary} | ${factTexts(rule)} | ${scopeText(rule)} |\n`;
			});
			return `### ${title}\n\n| Check | What has to be so | What it may need to know | Effect |\n| :-- | :-- | :-- | :-- |\n${rows.join('')}`;
		})
		.join('\n');
}

const words = { virtualMachine: 'machine', host: 'hosts', cluster: 'cluster' } as const;

/** The facts that a check asks for in its examples, by the kind of object, with the product's defaults. */
function factTexts(rule: Rule): string {
	const watched: Rule = {
		...rule,
		check: (context) => rule.check({ ...context, facts: asking(context.facts) }),
	};
	const { good, bad, undecided = [], open = [] } = rule.examples;
	const examples = [...good, ...bad, ...undecided, ...open];
	const reports = examples.map((example) => lintExample(watched, example));
	const missing = reports.flatMap((report) => report.undecided.flatMap((one) => one.missing));
	const conditions = reports.flatMap(({ migrations }) =>
		migrations.flatMap(({ checks }) => checks.flatMap((check) => check.conditions ?? [])),
	);
	const defaults = reports.flatMap(({ migrations }) =>
		migrations.flatMap(({ checks }) => checks.flatMap((check) => check.defaults ?? [])),
	);
	return Object.entries(words)
		.flatMap(([kind, word]) => {
			const facts = new Map<string, string>();
			for (const { object, fact } of missing)
				if (object.kind === kind) facts.set(general(fact), '');
			// An amount in a default is the example's, not the product's.
			for (const { object, fact, value } of defaults)
				if (object.kind === kind)
					facts.set(general(fact), ` (else: ${value.replace(/, \d.*/, '')})`);
			for (const { object, fact } of conditions)
				if (object.kind === kind) facts.set(general(fact), ' (of the moment)');
			const told = [...facts]
				// A list is known where its entries are.
				.filter(([fact]) => ![...facts.keys()].some((other) => other.startsWith(`${fact}[]`)))
				.sort()
				.map(([fact, otherwise]) => `\`${fact}\`${otherwise}`);
			return told.length > 0 ? [`${word}: ${told.join(', ')}`] : [];
		})
		.join('<br>');
}

function general(fact: string): string {
	return fact.replace(/\[\d+\]/g, '[]');
}

/** The same facts, of which all that is asked for counts as missing: the report then lists it. */
function asking(facts: Facts): Facts {
	const wrapper: Facts = withMethods(facts, {
		once: (subject, question, ...given) => question(subject, wrapper, ...given),
		reckon: (subject, question, ...given) => question(subject, wrapper, ...given),
		need(object: object, key: string, inner?: string) {
			facts.missing(object, inner === undefined ? key : `${key}.${inner}`);
			return facts.need(object as never, key as never, inner as never);
		},
		observe(object, key) {
			facts.name({ object, fact: key, isOfTheMoment: true });
			return facts.observe(object, key);
		},
	});
	return wrapper;
}

/** What moves by a cmdlet, in a word. */
const operationWords = {
	'Move-ClusterVirtualMachineRole': 'roles',
	'Move-VM': 'other machines',
	'Move-VMStorage': 'files alone',
} as const;

function scopeText({
	severity,
	optIn,
	appliesTo: { from, to, migrationTypes, operations } = {},
}: Rule): string {
	const versions =
		from && to === from ? from : from ? `${from} and later` : to ? `up to ${to}` : '';
	return [
		severity === 'error' ? 'blocks' : 'warns',
		...(optIn ? ['opt-in'] : []),
		...(operations ? [operations.map((one) => operationWords[one]).join(', ')] : []),
		...(migrationTypes ? [migrationTypes.join(', ')] : []),
		...(versions ? [versions.replace('R2', ' R2')] : []),
	].join('; ');
}
