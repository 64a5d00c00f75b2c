import { anyKey, type DocumentKind, type LostPart } from '../estate/losses.ts';
import type { Manifest } from '../generated/manifest.ts';
import { validateCluster, validateHost, validateVirtualMachine } from '../generated/validators.ts';
import { type BadSize, convertUnits, restoreTexts, unusableValues } from './conform.ts';
import { pointerOf, type SourceDocument, type SourceProblem, valueAt } from './document.ts';
import { lazily } from './lazily.ts';
import { inThousands, limits } from './limits.ts';
import { kindsWith, noManifest, recognize } from './recognize.ts';
import { type ResolvedSchema, rootSchema, type SchemaFile } from './schema.ts';
import { type SchemaFault, type Validator, validateDocument } from './validate.ts';

/** What holds documents of each kind against their schema. */
export const validators: Readonly<Record<SchemaFile, Validator>> = {
	'cluster.schema.json': validateCluster,
	'host.schema.json': validateHost,
	'virtual-machine.schema.json': validateVirtualMachine,
};

/** A document that describes a cluster, a host or a virtual machine. */
export interface ManifestDocument {
	readonly source: SourceDocument;
	/** The valid part of the document, with its units converted. */
	readonly manifest: Manifest;
	/** Where in the source each object and list of the manifest stands. */
	objects(): ReadonlyMap<object, Origin>;
	/** The lists that lost entries because they were invalid. */
	readonly incomplete: ReadonlySet<object>;
	/** The objects that lost properties because they were invalid, with the keys that they stood at. */
	readonly spoiled: ReadonlyMap<object, ReadonlySet<string>>;
	/** Where these losses are; of very many the first. */
	readonly lostParts: readonly LostPart[];
}

/** What of a document was lost, while it is found out. */
interface PartLosses {
	readonly incomplete: Set<object>;
	readonly spoiled: Map<object, Set<string>>;
	readonly lostParts: LostPart[];
}

/** Where an object or a list of a document stands. Entries keep the indexes that they have in the file. */
export interface Origin {
	/** The object or list that it stands in; undefined for the document itself. */
	readonly holder: object | undefined;
	/** The key or index that it has there. */
	readonly key: string | number;
}

/** What came of a document: what can be used of it, and what is wrong with it. */
export interface ReadDocument {
	readonly document?: ManifestDocument;
	readonly problems: readonly SourceProblem[];
	/** The kinds that it may be of, where it could not be used and that is known; or that it may be of instead. */
	readonly mayBe?: readonly DocumentKind[];
	/** Whether it is not used because those before it had as many faults as a run may have. */
	readonly isBeyond?: boolean;
}

/**
 * Reads a document as a manifest. Its value is changed: what is invalid is taken out, texts and units
 * become what the schema means.
 *
 * @param named Whether the user named its file: a document that is no manifest is then a problem.
 * @param budget What the documents that come may still have wrong.
 */
export function readDocument(
	source: SourceDocument,
	named: boolean,
	budget: FaultBudget = faultBudget(),
): ReadDocument {
	const recognized = recognize(source) ?? (named ? noManifest(source) : undefined);
	if (!recognized) return { problems: [] };
	if (!('problem' in recognized)) return readKind(source, recognized, budget);
	const isBeyond = budget.faults < 0;
	budget.faults -= 1;
	return { problems: [recognized.problem], isBeyond };
}

/** What documents may still have wrong: problems of a file that are told, and faults of a run beyond which no more is used. */
export interface FaultBudget {
	problems: number;
	faults: number;
}

/** What the documents of one run may have wrong. */
export function faultBudget(): FaultBudget {
	return { problems: limits.problemsOfFile, faults: limits.faults };
}

function readKind(
	source: SourceDocument,
	{ file, kind }: { readonly file: SchemaFile; readonly kind: DocumentKind },
	budget: FaultBudget,
): ReadDocument {
	const schema = rootSchema(file);
	restoreTexts(source, schema);
	const scalars = lostScalars(source, schema);
	// Of each that is lost a word is said.
	const isBeyond = budget.faults < 0;
	const most = isBeyond ? 1 : Math.max(1, Math.min(limits.problems, budget.problems));
	const told = new Set(scalars.map(({ invalid }) => pointerOf(invalid)));
	const validator = validators[file];
	// Values that fit a later alternative are faults until then: hence not the first one ends it.
	const found = isBeyond ? limits.problemsOfFile : limits.faults;
	const others = validateDocument(source, schema, validator, most, found);
	const faults = [...scalars, ...others.filter(({ invalid }) => !told.has(pointerOf(invalid)))];
	const objects = lazily(() => indexObjects(source.value));
	// The places in the file are those from before anything is taken out.
	if (faults.length > 0) objects();
	const mayBe = new Set(faults.flatMap((fault) => kindsBehind(fault, kind, source.value)));
	const losses: PartLosses = { incomplete: new Set(), spoiled: new Map(), lostParts: [] };
	const problems = toldOf(faults, most);
	budget.problems -= problems.length;
	for (const { count = 1 } of faults) budget.faults -= count;
	// One that has too many alone is told as it is.
	const isAlone = faults.some(({ count }) => count !== undefined) && !isBeyond;
	if (faults.length > 0 && budget.faults < 0)
		return { problems, mayBe: [kind], isBeyond: !isAlone };
	// What holds a required property that was invalid is invalid itself: hence again, from inside out.
	for (let left = faults; left.length > 0; left = validateDocument(source, schema, validator, 0)) {
		if (!prune(source.value, left, losses)) return { problems, mayBe: [kind] };
	}
	const sizes = convertUnits(source, schema);
	budget.faults -= sizes.length;
	prune(
		source.value,
		sizes.map(({ segments }) => ({ invalid: segments })),
		losses,
	);
	return {
		problems: [
			...problems,
			...sizes.slice(0, limits.problems).map((size) => missingUnit(source, size)),
		],
		...(mayBe.size > 0 && { mayBe: [...mayBe] }),
		document: {
			source,
			manifest: source.value as Manifest,
			objects,
			...losses,
			lostParts: losses.lostParts
				.sort((one, other) => (one.pointer < other.pointer ? -1 : 1))
				.slice(0, limits.problems),
		},
	};
}

/**
 * The kinds that a document may hold which has a fault: one by a property of theirs, or machines in a list
 * that is none, or that stands under a name that nobody knows.
 */
function kindsBehind(
	{ invalid, meant }: SchemaFault,
	kind: DocumentKind,
	value: unknown,
): readonly DocumentKind[] {
	const [key, ...below] = invalid;
	if (key === undefined || below.length > 0) return [];
	if ((meant ?? key) === 'virtualMachines') return ['VirtualMachine'];
	const kinds = kindsWith(String(key), kind);
	const mayHold = kind !== 'VirtualMachine' && meant === anyKey;
	return mayHold && listsObjects((value as Record<string, unknown>)[key])
		? [...kinds, 'VirtualMachine']
		: kinds;
}

function listsObjects(value: unknown): boolean {
	return Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null);
}

/** The problems of faults: as many as anybody reads, and how many more there are. */
function toldOf(faults: readonly SchemaFault[], most: number): SourceProblem[] {
	const told = faults.flatMap(({ problem }) => problem ?? []).slice(0, most);
	const more = faults.length - told.length;
	const [first] = told;
	if (more === 0 || !first) return told;
	const message = `The document has ${inThousands(more)} more problems.`;
	return [...told, { ...first, message, fix: 'Mend those above first.', segments: [] }];
}

function missingUnit(source: SourceDocument, { segments, value }: BadSize): SourceProblem {
	return {
		ruleId: 'schema',
		path: source.path,
		range: source.rangeOf(segments, 'value'),
		message: `"${segments.at(-1)}" is ${value}, which means ${value} bytes.`,
		fix: `Write the unit, as in ${value}GB.`,
		segments,
	};
}

/** Numbers that are not what was written, and texts that lost characters. */
function lostScalars(source: SourceDocument, schema: ResolvedSchema): SchemaFault[] {
	return unusableValues(source, schema).map(({ segments, message, fix }) => ({
		invalid: segments,
		problem: {
			ruleId: 'schema',
			path: source.path,
			range: source.rangeOf(segments, 'value'),
			message,
			fix,
			segments,
		},
	}));
}

/**
 * Takes invalid parts out of a document, as if they had not been collected, and remembers what was
 * there: a property goes alone, an entry leaves its list incomplete. Changes the value.
 *
 * @returns whether the rest can be used.
 */
function prune(
	value: unknown,
	faults: readonly Pick<SchemaFault, 'invalid' | 'meant'>[],
	{ incomplete, spoiled, lostParts }: PartLosses,
): boolean {
	const entries = new Map<unknown[], Set<unknown>>();
	for (const { invalid, meant } of faults) {
		const key = invalid.at(-1);
		if (key === undefined) return false;
		const container = valueAt(value, invalid.slice(0, -1));
		if (Array.isArray(container)) {
			incomplete.add(container);
			const holder = valueAt(value, invalid.slice(0, -2));
			lostParts.push({
				object: holder as object,
				fact: String(invalid.at(-2)),
				pointer: pointerOf(invalid),
			});
			const gone = entries.get(container) ?? new Set();
			entries.set(container, gone.add(container[key as number]));
		} else if (typeof container === 'object' && container !== null) {
			delete (container as Record<string, unknown>)[key];
			const keys = spoiled.get(container) ?? new Set();
			spoiled.set(container, keys.add(meant ?? String(key)));
			const fact = meant === undefined || meant === anyKey ? String(key) : meant;
			lostParts.push({ object: container, fact, pointer: pointerOf(invalid) });
		}
	}
	for (const [list, gone] of entries) {
		const kept = list.filter((entry) => !gone.has(entry));
		for (const [index, entry] of kept.entries()) list[index] = entry;
		list.length = kept.length;
	}
	return true;
}

/** Where each object and list of a document stands. */
function indexObjects(root: unknown): Map<object, Origin> {
	const index = new Map<object, Origin>();
	const visit = (value: unknown, holder: object | undefined, key: string | number): void => {
		if (typeof value !== 'object' || value === null || index.has(value)) return;
		index.set(value, { holder, key });
		if (Array.isArray(value))
			for (const [entry, part] of value.entries()) visit(part, value, entry);
		else
			for (const name of Object.keys(value))
				visit((value as Record<string, unknown>)[name], value, name);
	};
	visit(root, undefined, '');
	return index;
}
