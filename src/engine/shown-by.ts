import { type Asked, cmdlets } from '../facts/cmdlets.ts';
import { momentFacts } from '../facts/moment.ts';
import { type ResolvedSchema, rootSchema, type SchemaFile, schemaBelow } from '../source/schema.ts';
import { type Data, placeholders, renderMessage, renderRemedy } from './message.ts';
import type { NamedObject } from './report.ts';

/** A fact of a cluster, a host or a machine. */
export interface SoughtFact {
	readonly kind: 'cluster' | 'host' | 'virtualMachine' | 'document';
	/** The path from the cluster, host or machine: `hardDrives[0].size`. */
	readonly fact: string;
	/** The values of the placeholders of src/facts/cmdlets.ts, as far as they are known. */
	readonly names: Data;
}

/** What is said of a fact that no cmdlet shows. */
const bySomebody = 'known to people';
/** Facts that a report tells. */
const byReport: Readonly<Record<string, string>> = {
	'cluster validation': 'the report of Test-Cluster, by hvlint import',
};

const files: Readonly<Partial<Record<SoughtFact['kind'], SchemaFile>>> = {
	cluster: 'cluster.schema.json',
	host: 'host.schema.json',
	virtualMachine: 'virtual-machine.schema.json',
};

/** What has to hold when a change is made, for a fact of the moment. */
export function conditionText({ kind, fact, names }: SoughtFact): string {
	const key = `${kind} ${generalFact(fact)}`;
	const text = momentFacts[key];
	if (text === undefined) throw new Error(`${key} is no fact of the moment.`);
	return renderRemedy(text, names);
}

/** What shows a fact: a command between backticks, or where to look. */
export function shownBy({ kind, fact, names }: SoughtFact, is2008R2: boolean): string {
	const general = generalFact(fact);
	const sources = sourcesOf(kind, general);
	if (kind === 'document') return 'the file itself, once it can be read';
	for (const { asked, properties } of sources) {
		if (is2008R2 && asked.on2008R2 !== undefined) return renderRemedy(asked.on2008R2, names);
		if ('standAlone' in names && asked.onStandAlone !== undefined)
			return renderRemedy(asked.onStandAlone, names);
		const command = asked.commands
			.map((one) => withoutUnknown(one, names))
			.find((one) => placeholders(one).every(([placeholder]) => placeholder in names));
		if (command !== undefined) return `\`${selected(renderMessage(command, names), properties)}\``;
	}
	return byReport[`${kind} ${general}`] ?? bySomebody;
}

/** A cmdlet or class that shows a fact, and its properties that do. */
export interface FactSource {
	readonly name: string;
	readonly asked: Asked;
	readonly properties: string | undefined;
}

/** The first cmdlet or class that a description names, with the properties behind it. */
const cmdletNamed =
	/\b((?:Get|Measure)-[A-Z]\w+|(?:Win32|Msvm)_\w+)(?: ([A-Z]\w*(?:\.\w+)*(?:(?:, | and )(?!Windows Server)[A-Z]\w*(?![-\w]))*))?/;
const known = new Map<string, readonly FactSource[]>();

/** Whether a description says that no cmdlet shows it. */
function isKnownToPeople(description: string): boolean {
	return /\bknown to people\b/i.test(description);
}

/** What the schema says of a fact, and of what it is a part of, from inside out. */
export function sourcesOf(kind: NamedObject['kind'], fact: string): readonly FactSource[] {
	const key = `${kind} ${fact}`;
	const sources: FactSource[] = [];
	const file = files[kind as SoughtFact['kind']];
	let schema: ResolvedSchema | undefined = file && rootSchema(file);
	for (const [, step] of known.has(key) ? [] : fact.matchAll(/([^.[\]]+)|\[\]/g)) {
		schema = schema && schemaBelow(schema, step ?? 0);
		const description = schema?.schema.description ?? '';
		const [, name = '', properties] = cmdletNamed.exec(description) ?? [];
		const asked = cmdlets[name];
		// A cmdlet may show what it is a part of, and not this.
		if (isKnownToPeople(description)) sources.length = 0;
		else if (asked) sources.unshift({ name, asked, properties });
	}
	const result = known.get(key) ?? sources;
	known.set(key, result);
	return result;
}

function generalFact(fact: string): string {
	return fact.replace(/\[\d+\]/g, '[]');
}

function withoutUnknown(command: string, names: Data): string {
	return command.replace(/\[([^\]]*\{(\w+)[^\]]*)\]/g, (_, part: string, name: string) =>
		name in names ? part : '',
	);
}

function selected(command: string, properties: string | undefined): string {
	if (properties === undefined) return command;
	if (properties.includes('.')) return `(${command}).${properties}`;
	return `${command} | Select-Object ${properties.replace(' and ', ', ')}`;
}
