import type { Override, Settings } from './config.ts';
import type { ExceptionPlace } from './exceptions.ts';
import { identify } from './identify.ts';
import { identityOf } from './identity.ts';
import type { OpenEstate } from './open-estate.ts';
import type { Finding } from './report.ts';
import type { SubjectKind } from './rule.ts';
import { subjectsOf } from './subject.ts';

/** A glob of the configuration's `exclude`, with its place. */
export interface Exclusion {
	readonly glob: string;
	readonly place: ExceptionPlace;
	/** The folder that the glob starts from. */
	readonly folder: string;
	/** Whether a file is one that is not to be read. */
	excludes(path: string): boolean;
}

/** An override of the configuration that is for some files or objects, with its number and its place. */
export interface PlacedOverride {
	readonly number: number;
	readonly override: Override;
	readonly place: ExceptionPlace;
}

const kinds: readonly SubjectKind[] = [
	'cluster',
	'host',
	'virtualMachine',
	'sharedVolume',
	'migration',
];

/** What is said of overrides that are for nothing of the estate. */
export function unusedOverrides(
	overrides: readonly PlacedOverride[],
	{ estate, places }: OpenEstate,
	settings: Settings,
): Finding[] {
	// A move may be planned next week.
	let open = overrides.filter(({ override: { objects = [] } }) =>
		objects.every((name) => !/ to /i.test(name)),
	);
	for (const subject of kinds.flatMap((kind) =>
		open.length > 0 ? subjectsOf(estate, kind) : [],
	)) {
		const target = identify(subject, places);
		open = open.filter(({ number }) => !settings.isFor(number, target));
	}
	return open.map(({ override: { files = [], objects = [] }, place }): Finding => {
		const of = [...objects, ...files].join(', ');
		return findingOf('override-unused', of, place, {
			message: `The override for ${of} is for nothing here.`,
			fix: 'Mend its names, or take it out.',
		});
	});
}

/** What is said of globs of `exclude` that no file fits. */
export function unusedExclusions(exclusions: readonly Exclusion[]): Finding[] {
	return exclusions.map(({ glob, place }) =>
		findingOf('exclude-unused', glob, place, {
			message: `No file here fits ${glob}, which is not to be read.`,
			fix: 'Mend it, or take it out: hidden files and folders and `node_modules` are passed over anyway.',
		}),
	);
}

function findingOf(
	ruleId: string,
	of: string,
	place: ExceptionPlace,
	words: Pick<Finding, 'message' | 'fix'>,
): Finding {
	return {
		ruleId,
		messageId: ruleId,
		severity: 'info',
		...words,
		subject: { kind: 'estate', name: 'estate' },
		...place,
		data: {},
		identity: identityOf([ruleId, of]),
	};
}
