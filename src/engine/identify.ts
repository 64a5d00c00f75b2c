import type { Migration } from '../estate/migration.ts';
import type { Subject } from './check.ts';
import type { Target } from './config.ts';
import type { Places } from './places.ts';
import type { NamedObject } from './report.ts';

/** A subject by its name and its file, as the configuration and the report know it. */
export function identify(subject: Subject, places: Places): Target {
	const path = subject.object && places.pathOf(subject.object);
	const { migration } = subject.input as { migration?: Migration };
	if (migration)
		return {
			name: {
				kind: 'migration',
				name: moveName(migration.virtualMachine.name, migration.destination.name),
			},
			alias: migration.virtualMachine.name,
			path,
		};
	if (!subject.object) return { name: { kind: 'estate', name: 'estate' }, path };
	return {
		name: { kind: subject.kind, name: (subject.object as { name: string }).name },
		path,
	};
}

const kindNames: Readonly<Record<string, NamedObject['kind']>> = {
	Cluster: 'cluster',
	Host: 'host',
	Document: 'document',
};

function moveName(machine: string, host: string): string {
	return `${machine} to ${host}`;
}

/** A cluster, host, machine, document or a move that nobody planned by its kind and name, as the report knows it. */
export function nameOf(object: object): NamedObject {
	const { kind, name, virtualMachine, to } = object as Readonly<Record<string, string | undefined>>;
	if (virtualMachine !== undefined && to !== undefined)
		return { kind: 'migration', name: moveName(virtualMachine, to) };
	return { kind: kindNames[kind ?? ''] ?? 'virtualMachine', name: name ?? '' };
}
