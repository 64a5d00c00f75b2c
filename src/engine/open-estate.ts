import { buildEstate, type Estate } from '../estate/estate.ts';
import { type InputFile, type Manifests, readManifests } from '../source/manifest.ts';
import { type AsOf, asOfDate } from './as-of.ts';
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
}

/** Is told what comes next, and how many bytes it has to read. */
export type Progress = (what: string, bytes?: number) => void;

/** An estate that has been read, with what is needed to judge it and to point into its files. */
export interface OpenEstate {
	readonly manifests: Manifests;
	readonly estate: Estate;
	readonly places: Places;
	readonly asOf: AsOf;
}

/** Reads the files of an estate, in the order of their paths, whatever order they come in. */
export function openEstate(files: readonly InputFile[], options: OpenOptions): OpenEstate {
	const ordered = [...files].sort((one, other) => compareText(one.path, other.path));
	return openManifests(
		readManifests(ordered, (file, number) =>
			options.progress?.(`reading file ${number} of ${files.length}`, file.bytes.length),
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
	return {
		manifests,
		estate: buildEstate(documents),
		places: findPlaces(manifests.documents),
		asOf: asOfDate(options.asOf, documents, options.now),
	};
}
