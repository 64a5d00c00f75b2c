import type { Estate } from '../estate/estate.ts';
import type { Migration } from '../estate/migration.ts';
import type { At, SubjectKind } from './rule.ts';

/** One thing that rules look at. */
export interface Subject {
	readonly kind: SubjectKind;
	/** What the check is handed for it. */
	readonly input: Readonly<Record<string, unknown>>;
	/** Undefined for all that is no move. */
	readonly migration: Migration | undefined;
	/** The object that stands for it in the manifest; undefined for the estate. */
	readonly object: object | undefined;
	/** Where it is named, of a host that no document describes. */
	readonly namedAt: At | undefined;
}

/** A subject that stands in the manifest as an object of it. */
function declared(
	kind: SubjectKind,
	input: Subject['input'],
	object: object | undefined,
	namedAt?: At,
): Subject {
	return { kind, input, migration: undefined, object, namedAt };
}

/** All subjects of an estate that rules of that kind look at. */
export function subjectsOf(estate: Estate, kind: SubjectKind): Subject[] {
	switch (kind) {
		case 'estate':
			return [declared(kind, {}, undefined)];
		case 'cluster':
			return estate.clusters.map((cluster) => declared(kind, { cluster }, cluster));
		case 'host':
			return [
				...estate.hosts.map((host) => declared(kind, { host }, host)),
				...estate.namedHosts.map(({ host, namedBy }) => {
					const key = namedBy.kind === 'Cluster' ? 'nodes' : 'owner';
					return declared(kind, { host }, host, [namedBy, key] as unknown as At);
				}),
			];
		case 'virtualMachine':
			return estate.virtualMachines.map((virtualMachine) =>
				declared(kind, { virtualMachine }, virtualMachine),
			);
		case 'sharedVolume':
			return estate.sharedVolumes.map((input) => declared(kind, { ...input }, input.sharedVolume));
		case 'migration':
			return estate.migrations.map(migrationSubject);
	}
}

/** A migration as a subject. Its findings fall back on the entry that plans it, or on the machine. */
export function migrationSubject(migration: Migration): Subject {
	return {
		kind: 'migration',
		input: { migration },
		migration,
		object: migration.planned ?? migration.virtualMachine,
		namedAt: undefined,
	};
}
