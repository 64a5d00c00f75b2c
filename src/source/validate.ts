import { anyKey } from '../estate/losses.ts';
import { closest } from '../estate/names/closest.ts';
import { type Segments, type SourceDocument, type SourceProblem, valueAt } from './document.ts';
import { limits } from './limits.ts';
import { propertiesOf, type ResolvedSchema, schemaBelow } from './schema.ts';
import { type SchemaError, TooManyFaults, withMostFaults } from './schema-errors.ts';

/** What ajv makes of a schema. */
export interface Validator {
	(value: unknown): boolean;
	errors?: readonly SchemaError[] | null;
}

/** What of a document is wrong, and which part of it cannot be used for that. */
export interface SchemaFault {
	/** Undefined where as many are told already as anybody reads. */
	readonly problem?: SourceProblem;
	readonly invalid: Segments;
	/** How many faults it stands for, if not for one. */
	readonly count?: number;
	/** The property that an unknown one may have been meant for; `anyKey` where it could be any. */
	readonly meant?: string;
}

/**
 * Holds a document against a schema, by the validator that was made of it.
 *
 * @param most So many faults are told; the rest is only found.
 * @param found So many are found before the document as a whole is one.
 */
export function validateDocument(
	document: SourceDocument,
	schema: ResolvedSchema,
	validator: Validator,
	most: number = limits.problems,
	found: number = limits.faults,
): SchemaFault[] {
	const { errors, excess } = withMostFaults(found, () => errorsOf(document.value, validator));
	// Alternatives may find the same fault.
	const faults = new Map<string, SchemaFault>();
	for (const error of withoutNoise(errors)) {
		const fault =
			faults.size < most ? faultOf(document, schema, error) : bareFault(document, error);
		const key = [fault.problem?.message, ...fault.invalid].join('\0');
		if (!faults.has(key)) faults.set(key, fault);
	}
	const all = [...faults.values()];
	return excess ? [excessFault(document, excess), ...all] : all;
}

function errorsOf(
	value: unknown,
	validator: Validator,
): { readonly errors: readonly SchemaError[]; readonly excess?: TooManyFaults } {
	try {
		return { errors: validator(value) ? [] : (validator.errors ?? []) };
	} catch (error) {
		if (!(error instanceof TooManyFaults)) throw error;
		return { errors: error.first, excess: error };
	}
}

/** The document as a whole, where too much of it is wrong for the rest to be told apart. */
function excessFault(document: SourceDocument, { message }: TooManyFaults): SchemaFault {
	return {
		problem: {
			ruleId: 'schema',
			path: document.path,
			range: document.rangeOf([], 'value'),
			message,
			fix: 'It is no manifest of this kind as a whole: mend its first ones and look again.',
			segments: [],
		},
		invalid: [],
		count: limits.faults,
	};
}

/** Only what cannot be used. */
function bareFault(document: SourceDocument, { instancePath, params }: SchemaError): SchemaFault {
	const at = segmentsOf(instancePath, document.value);
	const unknown = params.additionalProperty;
	return unknown === undefined
		? { invalid: at }
		: { invalid: [...at, String(unknown)], meant: anyKey };
}

function segmentsOf(pointer: string, root: unknown): Segments {
	return pointer
		.split('/')
		.slice(1)
		.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
		.map((step, index, all) =>
			Array.isArray(valueAt(root, all.slice(0, index))) ? Number(step) : step,
		);
}

/**
 * Of a value that fits none of several alternatives: the faults inside the alternative that it comes
 * nearest to, or else that it is of no alternative's type, told once. That no alternative fits adds
 * nothing.
 */
function withoutNoise(errors: readonly SchemaError[]): SchemaError[] {
	const choices = new Set(
		errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath),
	);
	const others = errors.filter(({ keyword }) => keyword !== 'anyOf');
	const withNearer = new Set<string>();
	const withValues = new Set<string>();
	const typesAt = new Map<string, string[]>();
	let way: readonly string[] = [];
	for (const { keyword, instancePath, params } of others) {
		// The faults of one object follow one another.
		if (way.at(-1) !== instancePath) way = wayTo(instancePath);
		const isOfWhole = keyword === 'type' || keyword === 'enum';
		for (const pointer of isOfWhole ? way.slice(0, -1) : way) withNearer.add(pointer);
		if (keyword === 'enum') withValues.add(instancePath);
		if (keyword === 'type')
			typesAt.set(instancePath, [...(typesAt.get(instancePath) ?? []), String(params.type)]);
	}
	return others.flatMap((error) => {
		const { keyword, instancePath } = error;
		const isOfWhole = keyword === 'type' || keyword === 'enum';
		if (!isOfWhole || !choices.has(instancePath)) return [error];
		if (withNearer.has(instancePath)) return [];
		if (keyword === 'enum') return [error];
		if (withValues.has(instancePath)) return [];
		return [{ ...error, params: { type: String(typesAt.get(instancePath)) } }];
	});
}

/** A JSON Pointer and those of all that it lies in: `/a/0` gives itself, `/a` and the document. */
function wayTo(pointer: string): string[] {
	const steps = pointer.split('/');
	return steps.map((_, depth) => steps.slice(0, depth + 1).join('/'));
}

function faultOf(
	document: SourceDocument,
	root: ResolvedSchema,
	error: SchemaError,
): SchemaFault & { readonly problem: SourceProblem } {
	const at = segmentsOf(error.instancePath, document.value);
	const schema = at.reduce<ResolvedSchema | undefined>(
		(parent, key) => parent && schemaBelow(parent, key),
		root,
	);
	const value = valueAt(document.value, at);
	const name = String(at.at(-1) ?? 'the document');
	const fault = (
		message: string,
		fix: string,
		segments: Segments = at,
		target: 'key' | 'value' = 'value',
	): SchemaFault & { readonly problem: SourceProblem } => ({
		problem: {
			ruleId: 'schema',
			path: document.path,
			range: document.rangeOf(segments, target),
			message,
			fix,
			segments,
		},
		invalid: segments,
	});

	switch (error.keyword) {
		case 'additionalProperties': {
			const key = String(error.params.additionalProperty);
			const known = schema ? Object.keys(propertiesOf(schema)) : [];
			const guess = closest(key, known);
			const unknown = fault(
				`Unknown property ${quote(key)}.`,
				guess ? `Did you mean ${quote(guess)}?` : `Known here: ${someOf(known)}.`,
				[...at, key],
				'key',
			);
			return { ...unknown, meant: guess ?? anyKey };
		}
		case 'required': {
			const key = String(error.params.missingProperty);
			return fault(`${quote(key)} is missing.`, `Add ${quote(key)} here.`, at, 'key');
		}
		case 'enum':
		case 'const': {
			const values = (error.params.allowedValues as unknown[]) ?? [error.params.allowedValue];
			const allowed = [...new Set(values.map(String))];
			const guess = typeof value === 'string' ? closest(value, allowed) : undefined;
			return fault(
				`${quote(name)} is ${show(value)}, which is none of its values.`,
				guess ? `Did you mean ${quote(guess)}?` : `Write one of ${allowed.join(', ')}.`,
			);
		}
		case 'type':
			return fault(
				`${quote(name)} is ${show(value)}, not ${typeWords(String(error.params.type))}.`,
				schema?.form ?? schema?.schema.description ?? 'Write a value of that type.',
			);
		case 'pattern':
			return fault(
				`${quote(name)} is ${show(value)}, which does not have the form that it needs.`,
				schema?.form ??
					schema?.schema.description ??
					`It must match ${String(error.params.pattern)}.`,
			);
		default:
			return fault(
				`${quote(name)} is ${show(value)}: it ${error.message ?? 'is not valid'}.`,
				schema?.schema.description ?? 'Mend the value.',
			);
	}
}

function someOf(names: readonly string[]): string {
	const most = 40;
	return names.slice(0, most).join(', ') + (names.length > most ? ', ...' : '');
}

function quote(text: string): string {
	return `"${text.length > 80 ? `${text.slice(0, 80)}...` : text}"`;
}

function show(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (value === null) return 'null';
	if (typeof value === 'object') return 'an object';
	return typeof value === 'string' ? quote(value) : String(value);
}

function typeWords(types: string): string {
	const words: Readonly<Record<string, string>> = {
		array: 'a list',
		object: 'an object',
		string: 'text',
		integer: 'a whole number',
		number: 'a number',
		boolean: 'true or false',
		null: 'null',
	};
	return types
		.split(',')
		.map((type) => words[type] ?? type)
		.join(' or ');
}
