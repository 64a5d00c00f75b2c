import type { Schema } from '../src/source/schema.ts';

/** What is each object's own: its names, where it is, and where it is to move. */
const own = [
	...['apiVersion', 'kind', 'name', 'id', 'cluster', 'owner', 'role', 'collected'],
	...['migrations', 'exceptions'],
];

/**
 * The JSON Schema of a cluster's `defaults`: the properties of hosts and machines that many of them
 * can have in common. It is written to schemas/defaults.schema.json.
 */
export function defaultsSchema(host: Schema, virtualMachine: Schema): object {
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		$id: 'defaults.schema.json',
		title: 'defaults of hvlint manifests',
		description: 'Generated from host.schema.json and virtual-machine.schema.json.',
		definitions: {
			hostDefaults: defaultsOf('HostDefaults', host, 'host.schema.json'),
			virtualMachineDefaults: defaultsOf(
				'VirtualMachineDefaults',
				virtualMachine.definitions?.virtualMachine ?? {},
				'virtual-machine.schema.json',
			),
		},
	};
}

function defaultsOf(title: string, { properties = {} }: Schema, file: string): object {
	const shared = Object.entries(properties).filter(([name]) => !own.includes(name));
	return {
		title,
		type: 'object',
		additionalProperties: false,
		properties: JSON.parse(
			JSON.stringify(Object.fromEntries(shared), (key, value) =>
				key === '$ref' && value.startsWith('#') ? `${file}${value}` : value,
			),
		),
	};
}
