import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importFiles } from '../../src/cli/commands/import.ts';

const people = 'nown to people';

/** What has a cmdlet and no import sets (an import that comes to set it takes it off the list), with the reason. */
const unset: Readonly<Record<string, string>> = {
	'Cluster.operatingSystem': 'each node tells its own',
	'Cluster.virtualMachines': 'machines have manifests of their own',
	'Host.virtualMachines': 'the same; that a host alone has none is told',
	'Cluster.fileShares': 'the file server tells them, which is none of the hosts',
	'fileShare.path': 'the same',
	'fileShare.dialect': 'the same',
	'fileShare.continuouslyAvailable': 'the same',
	'fileShare.fullAccess': 'the same',
	'fileShare.readAccess': 'the same',
	'fileShare.size': 'the same',
	'fileShare.free': 'the same',
	'Host.fileShares': 'shares of a host alone: whether machines are meant to lie there, people know',
	'Host.organizationalUnit': 'of Active Directory, which is not asked',
	'Host.trustedDomains': 'the same',
	'Host.certificates': 'the store of certificates is read on the host itself alone',
	'certificate.thumbprint': 'the same',
	'certificate.notAfter': 'the same',
	'hostMemory.available': 'a counter, which is read on the host itself alone',
	'Host.qosPolicies': 'not collected: practice alone asks for them',
	'qosPolicy.name': 'the same',
	'qosPolicy.ipDstPortStart': 'the same',
	'qosPolicy.ipDstPortEnd': 'the same',
	'qosPolicy.throttleRate': 'the same',
	'hostStorage.physicalDisks': 'with Storage Spaces Direct each node lists the disks of all nodes',
	'physicalDisk.busType': 'the same',
	'physicalDisk.mediaType': 'the same',
	'physicalDisk.size': 'the same',
	'physicalDisk.uniqueId': 'the same',
	'physicalDisk.usage': 'the same',
	'hostStorage.storageSpacesDirectRawCapacity': 'the same',
	'hostStorage.enclosures': 'the same',
	'storageEnclosure.uniqueId': 'the same',
	'virtualNetworkAdapter.failoverConfiguration': 'not collected: replicas alone have one',
	'failoverConfiguration.ipv4Address': 'the same',
	'failoverConfiguration.ipv6Address': 'the same',
	'resourcePool.paths': 'not collected: Get-VMStoragePath takes one pool at a time',
	'virtualSwitch.monitorMode':
		'not collected: it is in an object that has no properties of its own',
	'virtualMachine.persistentMemory': 'the controllers of its drives tell it',
	'setupStep.feature': 'the order in which a cluster was built, people know',
};

interface Schema {
	readonly title?: string;
	readonly description?: string;
	readonly $ref?: string;
	readonly items?: Schema;
	readonly anyOf?: readonly Schema[];
	readonly oneOf?: readonly Schema[];
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly definitions?: Readonly<Record<string, Schema>>;
}

const schemas = new Map(
	readdirSync('schemas').map((name): [string, Schema] => [
		name,
		JSON.parse(readFileSync(`schemas/${name}`, 'utf8')),
	]),
);
/** The definitions that manifests begin with, and the files that these are in. */
const roots: Readonly<Record<string, readonly [file: string, schema: Schema]>> = {
	Cluster: ['cluster.schema.json', schemas.get('cluster.schema.json') ?? {}],
	Host: ['host.schema.json', schemas.get('host.schema.json') ?? {}],
	VirtualMachine: [
		'virtual-machine.schema.json',
		{ $ref: 'virtual-machine.schema.json#/definitions/virtualMachine' },
	],
};

/** Calls back for each property that a value has, with the definition that it is of: `hardDrive`, `size`. */
function walk(
	value: unknown,
	schema: Schema,
	file: string,
	name: string,
	note: (property: string) => void,
): void {
	if (Array.isArray(value)) {
		for (const one of value) if (schema.items) walk(one, schema.items, file, name, note);
	}
	for (const one of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
		walk(value, one, file, name, note);
	if (schema.$ref) {
		const [other, path = ''] = schema.$ref.split('#');
		const target = other || file;
		const key = path.split('/').pop() ?? '';
		const found = schemas.get(target)?.definitions?.[key];
		if (found) walk(value, found, target, key, note);
	}
	if (typeof value !== 'object' || value === null || !schema.properties) return;
	for (const [key, inner] of Object.entries(value)) {
		const own = schema.properties[key];
		if (!own) continue;
		note(`${name}.${key}`);
		walk(inner, own, file, name, note);
	}
}

/** The properties that the captures come to have. */
function propertiesImported(): Set<string> {
	const found = new Set<string>();
	const root = 'test/import/captures';
	for (const folder of readdirSync(root)) {
		const inputs = readdirSync(`${root}/${folder}`)
			.filter((name) => !name.startsWith('expected.'))
			.map((path) => ({ path, bytes: readFileSync(`${root}/${folder}/${path}`), named: true }));
		for (const manifest of importFiles(inputs).manifests) {
			const { kind } = manifest as { kind: string };
			const [file, schema] = roots[kind] ?? ['', {}];
			walk(manifest, schema, file, kind, (property) => void found.add(property));
		}
	}
	return found;
}

/** The properties that some cmdlet or class tells, as their descriptions say. */
function propertiesTold(): string[] {
	const named = [...schemas]
		.filter(([file]) => file !== 'defaults.schema.json')
		.flatMap(([, { title = '', properties, definitions = {} }]) => [
			...(properties && Object.hasOwn(roots, title) ? [[title, { properties }] as const] : []),
			...Object.entries(definitions),
		]);
	return named.flatMap(([name, { properties = {} }]) =>
		Object.entries(properties)
			.filter(([, { description = '' }]) =>
				/\b(?:Get|Test|ConvertTo)-\w+|\bWin32_\w+/.test(description),
			)
			.filter(([, { description = '' }]) => !description.includes(people))
			.map(([key]) => `${name}.${key}`),
	);
}

test('an import sets each property that a cmdlet tells, or it is listed why none does', () => {
	const imported = propertiesImported();
	const missing = propertiesTold().filter((property) => !imported.has(property));
	expect(missing.sort()).toEqual(Object.keys(unset).sort());
});
