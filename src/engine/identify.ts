import type { Target } from './config.ts';
import type { Places } from './places.ts';
import type { NamedObject } from './report.ts';
import type { Subject } from './subject.ts';

/** A subject by its name and its file, as the configuration and the report know it. */
export function identify(subject: Subject, places: Places): Target {
	return new Identified(subject, places);
}

/** Made for each subject, and by a class: an object with an accessor of its own takes V8 far longer. */
class Identified implements Target {
	readonly name: NamedObject;
	readonly alias: string | undefined;
	readonly #subject: Subject;
	readonly #places: Places;

	constructor(subject: Subject, places: Places) {
		const { object, kind, migration } = subject;
		const { name } = (object ?? { name: 'estate' }) as { name: string };
		this.name = migration
			? {
					kind: 'migration',
					name: moveName(migration.virtualMachine.name, migration.destination.name),
				}
			: { kind, name };
		this.alias = migration?.virtualMachine.name;
		this.#subject = subject;
		this.#places = places;
	}

	/** Most settings do not ask where an object stands. */
	get path(): string | undefined {
		const holder = this.#subject.namedAt?.[0] ?? this.#subject.object;
		return holder && this.#places.pathOf(holder);
	}
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
