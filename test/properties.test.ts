import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { propertiesRead } from './harness.ts';

/** What no rule reads (a rule that comes to read it takes it off the list), with the reason why manifests have it all the same. */
const carried: Readonly<Record<string, string>> = {
	'Cluster.collected': 'the day that ages count to, which the engine reads before there are rules',
	'Host.collected': 'the same',
	'virtualMachine.collected': 'the same',
	'Cluster.defaults': 'machines and hosts have got them before there are rules',
	'defaults.hosts': 'the same',
	'defaults.virtualMachines': 'the same',
	'Cluster.exceptions': 'what people except from rules, which the engine knows and rules do not',
	'Host.exceptions': 'the same',
	'virtualMachine.exceptions': 'the same',
	'checkpoint.purpose': 'for people',
	'clusterRole.owner': 'roles other than machines count by their names',
	'clusterRole.state': 'the same',
	'comPort.number': 'tells the ports apart',
	'dvdDrive.controllerLocation': 'tells the drives of a controller apart',
	'fileShare.size': 'for people; what is free of it counts',
	'hardDrive.controllerLocation': 'tells the drives of a controller apart',
	'hostAssignableDevice.locationPath': 'tells the devices apart',
	'hostAssignableDevice.name': 'for people',
	'hostNetworkAdapter.mac': 'tells the adapters apart',
	'hostProcessor.description': 'for people; models are told apart by their names',
	'hostProcessor.secondLevelAddressTranslation':
		'Win32_Processor denies it wherever a hypervisor runs, so that it proves nothing',
	'hostProcessor.sockets': 'for licences, which are no concern of the product',
	'localVolume.size': 'for people; what is free of it counts',
	'qosPolicy.name': 'tells the policies apart',
	'validation.date': 'for people',
	'validation.warned': 'for people; what failed counts',
	'virtualMemory.dirtyRate': 'tells how long a move takes, which plans reckon with',
	'virtualMemory.priority': 'a weight, which fails nothing',
	'virtualProcessor.compatibilityForOlderOperatingSystemsEnabled':
		'for guests that no table knows any more',
};

interface Schema {
	readonly title?: string;
	readonly properties?: Readonly<Record<string, unknown>>;
	readonly definitions?: Readonly<Record<string, Schema>>;
}

/** Every property of the schemas of manifests: `hardDrive.size`. */
function propertiesOfSchemas(): string[] {
	const files = ['cluster', 'host', 'virtual-machine'].map((name): Schema => {
		return JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
	});
	const named = files.flatMap((file) => [
		...(file.properties ? [[file.title ?? '', file] as const] : []),
		...Object.entries(file.definitions ?? {}),
	]);
	return named.flatMap(([name, { properties = {} }]) =>
		Object.keys(properties)
			.filter((key) => key !== 'apiVersion' && key !== 'kind')
			.map((key) => `${name}.${key}`),
	);
}

test('a rule reads each property of the schemas, or it is listed why none does', () => {
	const read = new Set(
		rules.flatMap((rule) =>
			[...rule.examples.good, ...rule.examples.bad, ...(rule.examples.undecided ?? [])].flatMap(
				(example) => [...propertiesRead(rule, example)],
			),
		),
	);
	const unread = propertiesOfSchemas().filter((property) => !read.has(property));
	expect(unread.sort()).toEqual(Object.keys(carried).sort());
});
