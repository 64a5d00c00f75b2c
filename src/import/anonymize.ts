import {
	kinds,
	type ResolvedSchema,
	rootSchema,
	type Schema,
	schemaBelow,
} from '../source/schema.ts';
import { Pseudonyms } from './pseudonyms.ts';

type Properties = Readonly<Record<string, unknown>>;

/** Properties that name nobody: versions, models, and what the product calls its own parts. */
const kept = new Set([
	...['apiVersion', 'kind', 'edition', 'build', 'version', 'operatingSystem'],
	...[
		'manufacturer',
		'model',
		'description',
		'features',
		'feature',
		'busType',
		'systemDrive',
		'type',
	],
	...['interfaceDescription', 'updates', 'supportedConfigurationVersions', 'dialect', 'workloads'],
	...['integrationServicesVersion', 'locationPath', 'dvdDrives', 'device'],
	// Tests of the product, as its reports call them.
	...['failed', 'warned', 'canceled'],
	...['vendor', 'extensionName', 'mandatoryFeatureName', 'powerPlan', 'biosVersion'],
]);
/** Objects whose names are those of models or of parts of the product. */
const ofModels = new Set([
	...['hostProcessor', 'partitionableGpu', 'gpuPartitionAdapter', 'service'],
	...['hostAssignableDevice', 'assignableDevice', 'switchExtension', 'switchExtensionFeature'],
]);
/** Definitions of values in which nobody is named. */
const plain = new Set(['size', 'linkSpeed', 'date', 'windowsServerVersion', 'timeOfDay']);
/**
 * Manifests with other names, addresses, identifiers and paths, so that an estate can be shown to others.
 * What is the same stays the same, what lies in something stays there, and numbers, versions and models
 * stay as they are: every verdict is the same. The same manifests become the same others.
 */
export function anonymize(manifests: readonly object[]): Properties[] {
	const texts: string[] = [];
	const ranges: { minimum: string; maximum: string }[] = [];
	const models = new Set<string>();
	const look = (text: string, isKept: boolean): string => {
		texts.push(text);
		if (isKept) models.add(text);
		return text;
	};
	for (const manifest of manifests) {
		changed(manifest, look);
		const { macAddressRange: range } = manifest as {
			macAddressRange?: { minimum?: string; maximum?: string };
		};
		if (range?.minimum && range.maximum)
			ranges.push({ minimum: range.minimum, maximum: range.maximum });
	}
	const pseudonyms = new Pseudonyms(texts, ranges);
	return manifests.map(
		(manifest) =>
			changed(manifest, (text, isKept) =>
				isKept || models.has(text) ? text : pseudonyms.of(text),
			) as Properties,
	);
}

type Change = (text: string, isKept: boolean) => string;

function changed(manifest: object, change: Change): unknown {
	const { kind } = manifest as { kind: string };
	const file = kinds[kind];
	return walk(manifest, file && rootSchema(file), false, change);
}

function walk(
	value: unknown,
	schema: ResolvedSchema | undefined,
	isKept: boolean,
	change: Change,
): unknown {
	if (Array.isArray(value))
		return value.map((entry) => walk(entry, schema && schemaBelow(schema, 0), isKept, change));
	if (typeof value === 'object' && value !== null)
		return Object.fromEntries(
			Object.entries(value).map(([key, inner]) => {
				const below = schema && schemaBelow(schema, key);
				const own = schema?.definition?.replace(/Defaults$/, '') ?? '';
				const isModel = key === 'name' && ofModels.has(own);
				return [key, walk(inner, below, isModel || kept.has(key), change)];
			}),
		);
	if (typeof value !== 'string') return value;
	const isPlain = plain.has(schema?.definition ?? '') || isNamed(schema?.schema, value);
	return change(value, isKept || isPlain);
}

/** Whether the schema itself names the value, or it is a date. */
function isNamed(schema: Schema | undefined, value: string): boolean {
	const all = [schema, ...(schema?.anyOf ?? []), ...(schema?.allOf ?? [])];
	return (
		all.some((one) => one?.enum?.includes(value) || one?.const === value) ||
		/^\d{4}-\d\d-\d\d(?:T|$)/.test(value)
	);
}
