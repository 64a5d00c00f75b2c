import { buildEstate, type Estate } from '../estate/estate.ts';
import { anyKey, type Losses, nothingLost } from '../estate/losses.ts';
import { type Convert, type InputFile, type Manifests, readManifests } from '../source/manifest.ts';
import { type AsOf, asOfDate } from './as-of.ts';
import { type FoundLosses, fillDefaults } from './defaults.ts';
import { findPlaces, type Places } from './places.ts';
import { compareText } from './report.ts';

/** What the reading of an estate works with. */
export interface OpenOptions {
	/** The day that ages count to, where the user says it: an ISO date. */
	readonly asOf?: string | undefined;
	/** The clock. */
	readonly now: Date;
	/** Is told of each part of the work before it begins. */
	readonly progress?: Progress | undefined;
	/** Reads files that are no manifests, but inventories. */
	readonly convert?: Convert | undefined;
}

/** Is told what comes next, and how many bytes it has to read. */
export type Progress = (what: string, bytes?: number) => void;

/** An estate that has been read, with what is needed to judge it and to point into its files. */
export interface OpenEstate {
	readonly manifests: Manifests;
	readonly estate: Estate;
	readonly losses: Losses;
	readonly places: Places;
	readonly asOf: AsOf;
}

/** Reads the files of an estate, in the order of their paths, whatever order they come in. */
export function openEstate(files: readonly InputFile[], options: OpenOptions): OpenEstate {
	const ordered = [...files].sort((one, other) => compareText(one.path, other.path));
	return openManifests(
		readManifests(
			ordered,
			(file, number) =>
				options.progress?.(`reading file ${number} of ${files.length}`, file.bytes.length),
			options.convert,
		),
		options,
	);
}

/** Links manifests that have been read. */
export function openManifests(
	manifests: Manifests,
	options: Pick<OpenOptions, 'asOf' | 'now'>,
): OpenEstate {
	const documents = manifests.documents.map(({ manifest }) => manifest);
	const estate = buildEstate(documents);
	const found: FoundLosses = {
		incomplete: new Set(manifests.documents.flatMap((document) => [...document.incomplete])),
		spoiled: new Map(manifests.documents.flatMap((document) => [...document.spoiled])),
	};
	// Places are those of the documents as they were written.
	if (estate.clusters.some(({ defaults }) => defaults))
		for (const document of manifests.documents) document.objects();
	const filled = fillDefaults(estate, found);
	return {
		manifests,
		estate,
		losses: lossesOf(found, manifests, estate),
		places: findPlaces(manifests.documents, manifests.lost, filled),
		asOf: asOfDate(options.asOf, documents, options.now),
	};
}

/** What of manifests was lost. Of what is only named, a document that was lost may have told anything. */
function lossesOf(
	{ incomplete, spoiled }: FoundLosses,
	{ documents, lost }: Manifests,
	estate: Estate,
): Losses {
	const parts = documents.flatMap((document) => document.lostParts);
	// What was remembered of one input is known by its losses: each has its own.
	if (parts.length + lost.length + incomplete.size + spoiled.size === 0) return { ...nothingLost };
	return {
		documents: lost,
		parts,
		isIncomplete: (list) => incomplete.has(list),
		isSpoiled(object, key) {
			const keys = spoiled.get(object);
			if (keys?.has(key) || keys?.has(anyKey)) return true;
			const kind = estate.onlyNamed(object);
			return kind !== undefined && lost.some(({ mayBe }) => mayBe.includes(kind));
		},
	};
}
