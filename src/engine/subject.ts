import type { Estate } from '../estate/estate.ts';
import type { Migration } from '../estate/migration.ts';
import type { At, SubjectKind } from './rule.ts';

/** One thing that rules look at. */
export interface Subject {
	readonly kind: SubjectKind;
	/** What the check is handed for it. */
	readonly input: Readonly<Record<string, unknown>>;
	/** The object that stands for it in the manifest; undefined for the estate. */
	readonly object: object | undefined;
	/** Where it is named, of a host that no document describes. */
	readonly namedAt?: At;
}

/** All subjects of an estate that rules of that kind look at. */
export function subjectsOf(estate: Estate, kind: SubjectKind): Subject[] {
	switch (kind) {
		case 'estate':
			return [{ kind, input: {}, object: undefined }];
		case 'cluster':
			return estate.clusters.map((cluster) => ({ kind, input: { cluster }, object: cluster }));
		case 'host':
			return [
				...estate.hosts.map((host) => ({ kind, input: { host }, object: host })),
				...estate.namedHosts.map(({ host, namedBy }) => ({
					kind,
					input: { host },
					object: host,
					namedAt: [namedBy, namedBy.kind === 'Cluster' ? 'nodes' : 'owner'] as unknown as At,
				})),
			];
		case 'virtualMachine':
			return estate.virtualMachines.map((virtualMachine) => ({
				kind,
				input: { virtualMachine },
				object: virtualMachine,
			}));
		case 'sharedVolume':
			return estate.sharedVolumes.map((input) => ({
				kind,
				input: { ...input },
				object: input.sharedVolume,
			}));
		case 'migration':
			return estate.migrations.map(migrationSubject);
	}
}

/** A migration as a subject. Its findings fall back on the entry that plans it, or on the machine. */
export function migrationSubject(migration: Migration): Subject {
	return {
		kind: 'migration',
		input: { migration },
		object: migration.planned ?? migration.virtualMachine,
	};
}
