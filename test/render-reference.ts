import { readFileSync } from 'node:fs';
import type { Schema as BareSchema } from '../src/source/schema.ts';

interface Schema extends BareSchema {
	readonly title?: string;
	readonly tsType?: string;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly items?: Schema;
	readonly anyOf?: readonly Schema[];
	readonly definitions?: Readonly<Record<string, Schema>>;
}

const read = (file: string): Schema => JSON.parse(readFileSync(`schemas/${file}`, 'utf8'));
const defs = read('defs.schema.json').definitions ?? {};
const kinds = ['cluster', 'host', 'virtual-machine'].map((name) => read(`${name}.schema.json`));
const objects = kinds.flatMap(({ definitions = {} }) => Object.entries(definitions));

/** Every property of a manifest, as the schemas have it. */
export function renderReference(): string {
	const [cluster, host, machine] = kinds.map((kind) => {
		const inner = Object.entries(kind.definitions ?? {});
		return kind.properties
			? [renderObject(kind, '##'), ...inner.map(([, one]) => renderObject(one, '###'))]
			: inner.map(([, one], index) => renderObject(one, index === 0 ? '##' : '###'));
	});
	return [
		'<!-- Generated from schemas/ by `npm run generate`. Do not edit. -->',
		'# Manifest reference',
		'Every property, with the cmdlet that tells it. How manifests are written is told in [manifests](manifests.md); your editor shows the same [while you write](editors.md). Required properties are **bold**; everything else may be left out, and then counts as not collected.',
		...(cluster ?? []),
		...(host ?? []),
		...(machine ?? []),
		'## Values',
		...Object.entries(defs).map(
			([name, { description = '', ...schema }]) =>
				`### ${name}\n\n${description}${schema.const || schema.enum ? ` ${valueText(schema)}.` : ''}`,
		),
		'',
	].join('\n\n');
}

function renderObject({ title, description, properties = {}, required }: Schema, level: string) {
	const rows = Object.entries(properties).map(([name, schema]) => {
		const shown = required?.includes(name) ? `**${name}**` : name;
		return `| ${shown} | ${valueText(schema)} | ${cell(descriptionOf(schema))} |\n`;
	});
	return `${level} ${title}\n\n${description}\n\n| Property | Value | What it is |\n| :-- | :-- | :-- |\n${rows.join('')}`.trimEnd();
}

/** What a property says of itself, else the first sentence of what its definition says. */
function descriptionOf(schema: Schema): string {
	return (
		schema.description ?? resolved(schema)?.description?.replace(/(?:\. Absent)?: .*$/s, '.') ?? ''
	);
}

function resolved({ $ref }: Schema): Schema | undefined {
	const name = $ref?.split('/').at(-1) ?? '';
	return defs[name] ?? objects.find(([one]) => one === name)?.[1];
}

/** The values that a schema takes, in words. */
function valueText(schema: Schema): string {
	// What each of many objects has by default is described with the object.
	const part = /^Partial<(\w+)>$/.exec(schema.tsType ?? '')?.[1];
	if (part) return `properties of a [${part}](#${part.toLowerCase()})`;
	if (schema.$ref) {
		const title = resolved(schema)?.title;
		const name = title ?? schema.$ref.split('/').at(-1);
		return `[${name}](#${name?.toLowerCase()})`;
	}
	if (schema.anyOf) return schema.anyOf.map(valueText).join(', or ');
	const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
	if (values.length > 0)
		return [...new Set(values.map((value) => `\`${String(value)}\``))].join(', ');
	if (schema.items) return `list: ${valueText(schema.items)}`;
	const words: Readonly<Record<string, string>> = {
		string: 'text',
		integer: `whole number${rangeText(schema)}`,
		boolean: 'true or false',
		null: '`null`',
	};
	const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
	return types.flatMap((type) => words[type] ?? []).join(', or ');
}

function rangeText({ minimum, maximum }: Schema): string {
	if (maximum !== undefined) return `, ${minimum} to ${maximum}`;
	return minimum ? `, ${minimum} or more` : '';
}

function cell(text: string): string {
	return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
