import type { Override, Settings } from './config.ts';
import type { ExceptionPlace } from './exceptions.ts';
import { identify } from './identify.ts';
import { identityOf } from './identity.ts';
import type { OpenEstate } from './open-estate.ts';
import type { Finding } from './report.ts';
import type { SubjectKind } from './rule.ts';
import { subjectsOf } from './subject.ts';

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
		return {
			ruleId: 'override-unused',
			messageId: 'override-unused',
			severity: 'info',
			message: `The override for ${of} is for nothing here.`,
			fix: 'Mend its names, or take it out.',
			subject: { kind: 'estate', name: 'estate' },
			...place,
			data: {},
			identity: identityOf(['override-unused', of]),
		};
	});
}
