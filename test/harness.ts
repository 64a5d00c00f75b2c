import { rules } from '../rules/index.ts';
import { checkOf } from '../src/engine/check.ts';
import { settingsOf } from '../src/engine/config.ts';
import { identify } from '../src/engine/identify.ts';
import { lintEstate } from '../src/engine/lint.ts';
import { type OpenEstate, openEstate, openManifests } from '../src/engine/open-estate.ts';
import type { LintReport } from '../src/engine/report.ts';
import type { Example, Rule } from '../src/engine/rule.ts';
import { startJudge } from '../src/engine/starts.ts';
import { subjectsOf } from '../src/engine/subject.ts';
import { buildEstate, type Estate } from '../src/estate/estate.ts';
import { collectFacts, type FactCollector } from '../src/estate/facts.ts';
import { Recording } from '../src/estate/facts-read.ts';
import { nothingLost } from '../src/estate/losses.ts';
import { getOrAdd } from '../src/estate/maps.ts';
import type { Migration } from '../src/estate/migration.ts';
import { momentFacts } from '../src/facts/moment.ts';
import type { Manifest } from '../src/generated/manifest.ts';
import { type Manifests, readManifests } from '../src/source/manifest.ts';
import {
	kinds,
	type ResolvedSchema,
	rootSchema,
	type SchemaFile,
	schemaBelow,
} from '../src/source/schema.ts';
import { observeReads, withMethods } from './observe.ts';

const path = 'estate.yaml';
const now = new Date('2026-11-20T12:00:00Z');
type Observer = ReturnType<typeof observeReads>;
type Outcome = 'passed' | 'failed' | 'undecided' | 'open';

/** The text of an example as the file that it stands for. */
export function textOf({ input }: Example): string {
	return input.trim();
}

function manifestsOf(example: Example): Manifests {
	return readManifests([{ path, bytes: Buffer.from(textOf(example)), named: true }]);
}

const documentsOfExamples = new WeakMap<Example, readonly Manifest[]>();

/** The documents of an example, which is read once, for whoever changes them. */
function documentsOf(example: Example): Manifest[] {
	const documents = getOrAdd(documentsOfExamples, example, () =>
		manifestsOf(example).documents.map(({ manifest }) => manifest),
	);
	return structuredClone(documents) as Manifest[];
}

/** What rules ask of starts: by themselves these look at planned moves. */
const checksOfStarts = rules.filter(({ appliesTo }) => appliesTo?.restart);

function optionsFor(rule: Rule, example: Example) {
	return {
		rules: [rule, ...(example.input.includes('migrations:') ? [] : checksOfStarts)] as const,
		settings: settingsOf({
			preset: 'strict',
			rules: { [rule.id]: { ...(example.options ?? {}) } },
		}),
		asOf: example.asOf,
		now,
	};
}

/** What a rule makes of one of its examples, whose objects nothing may change. */
export function lintExample(rule: Rule, example: Example): LintReport {
	const options = optionsFor(rule, example);
	const open = openEstate([{ path, bytes: Buffer.from(textOf(example)), named: true }], options);
	for (const { manifest } of open.manifests.documents) deepFreeze(manifest);
	return lintEstate(open, options);
}

function deepFreeze(value: unknown): void {
	if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
	Object.freeze(value);
	for (const part of Object.values(value)) deepFreeze(part);
}

/** The findings that an example marks with `# <- id`, each as its line and message id. */
export function markedFindings(example: Example): string[] {
	return textOf(example)
		.split('\n')
		.flatMap((line, index) =>
			[...(/# <- (.*)$/.exec(line)?.[1] ?? '').matchAll(/\w+/g)].map(
				([id]) => `${index + 1} ${id}`,
			),
		);
}

/**
 * The optional facts that a check read by itself and found absent, without naming them as missing
 * and without finding a fault: each is a pass by silence.
 */
export function silentReads(rule: Rule, example: Example): string[] {
	let reads: { readonly object: object; readonly key: string }[] = [];
	const observer = observeReads((object, key, value) => {
		if (value === undefined && key !== 'kind' && key !== 'apiVersion') reads.push({ object, key });
	});
	const observed = observedManifests(example, observer);
	const silent: string[] = [];
	const watched: Rule = {
		...rule,
		check(context) {
			const facts = context.facts as FactCollector;
			let faults = 0;
			reads = [];
			observer.during(() =>
				rule.check({
					...context,
					facts: unobserved(facts, observer),
					startOn: (...pair) => observer.aside(() => context.startOn(...pair)),
					report(...report) {
						faults += 1;
						context.report(...report);
					},
				}),
			);
			if (faults > 0) return;
			const { missed, conditions } = facts.collected();
			for (const { object, key } of reads) {
				const named = [...missed, ...conditions].some(
					(one) =>
						observer.original(one.object) === object &&
						(one.fact === key || one.fact.startsWith(`${key}.`)),
				);
				if (!named) silent.push(key);
			}
		},
	};
	const options = optionsFor(watched, example);
	lintEstate(openManifests(observed, options), options);
	return silent;
}

/** What names hosts and clusters, and says who the nodes are: that is compared wherever checks are. */
const namesAndNodes = new Set(['kind', 'apiVersion', 'name', 'nodes']);

/** What a check of a move read of hosts, clusters and other machines without the record of facts telling it. */
export function unrecordedReads(rule: Rule, example: Example): string[] {
	let reads: { readonly object: object; readonly key: string }[] = [];
	const observer = observeReads((object, key) => reads.push({ object, key }));
	const observed = observedManifests(example, observer);
	const unrecorded: string[] = [];
	const watched: Rule = {
		...rule,
		check(context) {
			const { estate, migration } = context as unknown as { estate: Estate; migration: Migration };
			const recording = new Recording(estate.virtualMachines, true, true);
			const facts = collectFacts(undefined, recording);
			reads = [];
			const others = new Set<object>(estate.virtualMachines.map(observer.original));
			const machine = observer.original(migration.virtualMachine);
			others.delete(machine);
			recording.take(migration.virtualMachine);
			observer.during(() =>
				rule.check({ ...context, facts, report: () => undefined, pass: () => undefined }),
			);
			const read = recording.take();
			const ofHosts = new Set([...read.ofHost, ...read.ofHosts]);
			const isKnown = ({ object, key }: (typeof reads)[number]): boolean => {
				const { kind } = object as { kind?: string };
				if (namesAndNodes.has(key)) return true;
				// Where others are looked at, nothing is told of one machine as of another.
				if (object === machine) return read.ofMachine.has(key) || read.ofOthers.size > 0;
				if (others.has(object)) return read.ofOthers.has(key);
				if (kind !== 'Host' && kind !== 'Cluster') return true;
				if (key === 'virtualMachines') return read.ofOthers.size > 0;
				return (kind === 'Host' ? ofHosts : read.ofClusters).has(key);
			};
			unrecorded.push(...reads.filter((one) => !isKnown(one)).map(({ key }) => key));
			rule.check(context);
		},
	};
	const options = optionsFor(watched, example);
	lintEstate(openManifests(observed, options), options);
	return unrecorded;
}

/** The manifests of an example, with every object observed. */
function observedManifests(example: Example, { observe }: Observer): Manifests {
	const manifests = manifestsOf(example);
	return {
		...manifests,
		documents: manifests.documents.map((document) => ({
			...document,
			manifest: observe(document.manifest),
			objects: () =>
				new Map(
					[...document.objects()].map(([object, { holder, key }]) => [
						observe(object),
						{ holder: holder && observe(holder), key },
					]),
				),
			incomplete: new Set([...document.incomplete].map(observe)),
			spoiled: new Map([...document.spoiled].map(([object, keys]) => [observe(object), keys])),
		})),
	};
}

/** The same facts; what they read is theirs to name. */
function unobserved(facts: FactCollector, observer: Observer): FactCollector {
	const aside =
		(method: (...input: never[]) => unknown): (() => never) =>
		(...input: never[]) =>
			observer.aside(() => method.apply(facts, input)) as never;
	const wrapper: FactCollector = withMethods(facts, {
		once: (subject, question, ...given) => question(subject, wrapper, ...given),
		reckon: (subject, question, ...given) => question(subject, wrapper, ...given),
		need: aside(facts.need),
		assume: aside(facts.assume),
		observe: aside(facts.observe),
		peek: aside(facts.peek),
		apart: () => unobserved(facts.apart(), observer),
		tentatively: () => unobserved(facts.tentatively(), observer),
	});
	return wrapper;
}

/**
 * The properties that a rule reads of an example, or that the estate reads to link it, each as the
 * definition of the schemas that has it and its name: `hardDrive.size`.
 */
export function propertiesRead(rule: Rule, example: Example): Set<string> {
	const definitions = new Map<object, string>();
	const found = new Set<string>();
	const observer = observeReads((object, key) => {
		const definition = definitions.get(object);
		if (definition !== undefined) found.add(`${definition}.${key}`);
	});
	const observed = observedManifests(example, observer);
	for (const { manifest } of observed.documents)
		nameDefinitions(observer.original(manifest), rootOf(manifest.kind), definitions, manifest.kind);
	observer.during(() => buildEstate(observed.documents.map(({ manifest }) => manifest)));
	const watched: Rule = {
		...rule,
		check: (context) => observer.during(() => rule.check(context)),
	};
	const options = optionsFor(watched, example);
	lintEstate(openManifests(observed, options), options);
	return found;
}

function rootOf(kind: string | undefined): ResolvedSchema {
	return rootSchema(kinds[kind as string] as SchemaFile);
}

/** The name of what a schema describes; of several alternatives one is of objects at most. */
function definitionOf({ schema, definition }: ResolvedSchema): string | undefined {
	const [composed] = [...(schema.allOf ?? []), ...(schema.anyOf ?? [])];
	return composed?.$ref?.split('/').at(-1) ?? definition;
}

function nameDefinitions(
	value: unknown,
	schema: ResolvedSchema | undefined,
	definitions: Map<object, string>,
	fallback = '',
): void {
	if (!schema || typeof value !== 'object' || value === null) return;
	if (!Array.isArray(value)) definitions.set(value, definitionOf(schema) ?? fallback);
	for (const [key, part] of Array.isArray(value) ? value.entries() : Object.entries(value))
		nameDefinitions(part, schemaBelow(schema, key), definitions);
}

/**
 * Takes each optional fact of an example away in turn. What is left may be undecided; without a fact
 * of the moment it may also be open, but it never passes.
 *
 * @returns the facts whose absence made an answer of the rule flip, or become decided.
 */
export function flippingFacts(rule: Rule, example: Example): string[] {
	const options = optionsFor(rule, example);
	const originals = documentsOf(example);
	// What is opened gets the defaults of its cluster: the originals state nothing but what they did.
	const before = outcomes(openDocuments(structuredClone(originals), options), options);
	const flips: string[] = [];
	for (const [index, original] of originals.entries())
		for (const fact of optionalFacts(original)) {
			const copies = structuredClone(originals);
			remove(copies[index] as Manifest, fact);
			for (const [subject, after] of outcomes(openDocuments(copies, options), options)) {
				const answer = before.get(subject)?.outcome;
				// Where the product has a default, its value may well be another answer.
				if (answer === undefined || after.assumed.has(fact.at(-1) as string)) continue;
				const { outcome } = after;
				if (outcome === answer || outcome === 'undecided') continue;
				if (outcome !== 'open' || !holdsMomentary(original, fact))
					flips.push(
						`${original.kind} ${original.name} ${fact.join('.')}: ${subject}: ${answer} → ${outcome}`,
					);
			}
		}
	return flips;
}

/**
 * Where a fact is stated and does not tell enough, whoever wrote it has to be told why it is asked for.
 *
 * @returns the facts that a rule asks for as if they were not there.
 */
export function statedFactsAskedFor(rule: Rule, example: Example): string[] {
	const options = optionsFor(rule, example);
	const open = openEstate([{ path, bytes: Buffer.from(textOf(example)), named: true }], options);
	const check = checkOf(open.estate, {
		asOf: new Date(open.asOf.date),
		losses: nothingLost,
		startOn: startJudge(open, options),
		optionsOf: (_, subject) => options.settings.optionsOf(rule, identify(subject, open.places)),
	});
	const missed = subjectsOf(open.estate, rule.subject).flatMap(
		(subject) => check(rule, subject)?.missed ?? [],
	);
	return missed
		.filter(({ because, entry }) => because === undefined && entry === undefined)
		.filter(({ object, fact }) => at(object, fact.split('.')) !== undefined)
		.map(({ object, fact }) => `${'name' in object ? object.name : ''} ${fact}`);
}

/** Whether a fact of a document is one of the moment, or holds some. */
function holdsMomentary(document: Manifest, fact: readonly (string | number)[]): boolean {
	return optionalFacts(document)
		.filter((other) => fact.every((step, index) => other[index] === step))
		.some((other) => isMomentary(document, other));
}

function isMomentary({ kind }: Manifest, fact: readonly (string | number)[]): boolean {
	const isInMachine = fact[0] === 'virtualMachines' && fact.length > 2;
	const owner = isInMachine || !kind ? 'VirtualMachine' : kind;
	const path = (isInMachine ? fact.slice(2) : fact)
		.map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
		.join('')
		.slice(1);
	const key = `${owner.charAt(0).toLowerCase()}${owner.slice(1)} ${path}`;
	return Object.hasOwn(momentFacts, key);
}

/**
 * Takes each entry of each list of an example away in turn, as if it had been invalid.
 *
 * @returns the entries whose loss made the rule find a fault: a false alarm.
 */
export function alarmsByLostEntries(rule: Rule, example: Example): string[] {
	const options = optionsFor(rule, example);
	const originals = documentsOf(example);
	const before = outcomes(openDocuments(structuredClone(originals), options), options);
	const alarms: string[] = [];
	for (const [index, original] of originals.entries())
		for (const entry of listEntries(original)) {
			const copies = structuredClone(originals);
			const list = at(copies[index] as Manifest, entry.slice(0, -1)) as unknown[];
			list.splice(entry.at(-1) as number, 1);
			const open = openDocuments(copies, options);
			for (const [subject, { outcome }] of outcomes(open, options, (one) => one === list))
				if (outcome === 'failed' && before.get(subject)?.outcome !== 'failed')
					alarms.push(`${original.kind} ${original.name} ${entry.join('.')}: ${subject}`);
		}
	return alarms;
}

function openDocuments(documents: readonly Manifest[], options: ReturnType<typeof optionsFor>) {
	return openManifests(
		{
			documents: documents.map((manifest) => ({
				source: { path, text: '', value: manifest, rangeOf: nowhere, textOf: () => undefined },
				manifest,
				objects: () => new Map(),
				incomplete: new Set(),
				spoiled: new Map(),
				lostParts: [],
			})),
			problems: [],
			lost: [],
			passedOver: [],
			paths: [path],
			texts: new Map(),
		},
		// Without it, an estate that lost its date would be judged by the clock.
		{ ...options, asOf: options.asOf ?? now.toISOString() },
	);
}

const nowhere = () => ({ start: { line: 1, column: 1 }, end: { line: 1, column: 1 } });

interface Answer {
	readonly outcome: Outcome;
	/** The keys whose default the check took. */
	readonly assumed: ReadonlySet<string | undefined>;
}

/** The answer for each subject that the rule holds for. */
function outcomes(
	open: OpenEstate,
	options: ReturnType<typeof optionsFor>,
	isIncomplete: (part: object) => boolean = () => false,
): Map<string, Answer> {
	const [rule] = options.rules;
	const answers = new Map<string, Answer>();
	const losses = { ...nothingLost, isIncomplete };
	const check = checkOf(open.estate, {
		asOf: new Date(open.asOf.date),
		losses,
		startOn: startJudge({ ...open, losses }, options),
		optionsOf: (_, subject) => options.settings.optionsOf(rule, identify(subject, open.places)),
	});
	for (const subject of subjectsOf(open.estate, rule.subject)) {
		const answer = check(rule, subject);
		if (answer)
			answers.set(identify(subject, open.places).name.name, {
				outcome: answer.outcome,
				assumed: new Set(answer.assumed.map(({ fact }) => fact.split('.').at(-1))),
			});
	}
	return answers;
}

function optionalFacts(document: Manifest): (string | number)[][] {
	const found: (string | number)[][] = [];
	const visit = (
		value: unknown,
		schema: ResolvedSchema | undefined,
		at: (string | number)[],
	): void => {
		if (!schema || typeof value !== 'object' || value === null) return;
		const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
		for (const [key, part] of entries) {
			const optional = typeof key === 'string' && !isRequired(schema, key);
			// A planned migration is what is asked, not a fact.
			if (optional && at[0] !== 'migrations') found.push([...at, key]);
			visit(part, schemaBelow(schema, key), [...at, key]);
		}
	};
	visit(document, rootOf(document.kind), []);
	return found;
}

function isRequired({ schema }: ResolvedSchema, key: string): boolean {
	return (
		['apiVersion', 'kind', 'name'].includes(key) ||
		[schema, ...(schema.allOf ?? []), ...(schema.anyOf ?? [])].some((part) =>
			part.required?.includes(key),
		)
	);
}

/** The paths of all entries of all lists, except the planned migrations: they are what is asked. */
function listEntries(
	value: unknown,
	path: readonly (string | number)[] = [],
): (string | number)[][] {
	if (typeof value !== 'object' || value === null || path[0] === 'migrations') return [];
	const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
	return [...entries].flatMap(([key, part]) => [
		...(typeof key === 'number' ? [[...path, key]] : []),
		...listEntries(part, [...path, key]),
	]);
}

function remove(document: object, fact: readonly (string | number)[]): void {
	delete at(document, fact.slice(0, -1))[fact.at(-1) as string];
}

// biome-ignore lint/suspicious/noExplicitAny: a walk down plain data.
function at(document: object, path: readonly (string | number)[]): any {
	// biome-ignore lint/suspicious/noExplicitAny: a walk down plain data.
	return path.reduce<any>((part, key) => part?.[key], document);
}
