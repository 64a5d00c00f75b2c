import { readdirSync, readFileSync } from 'node:fs';
import { XMLValidator } from 'fast-xml-parser';
import { lexer, type Token, walkTokens } from 'marked';
import { parseAllDocuments } from 'yaml';
import { rules } from '../rules/index.ts';
import { readManifests } from '../src/source/manifest.ts';
import { hostileNames } from './reporters/hostile.ts';
import { readStream } from './runner.ts';

/** Texts that mean something to a terminal, a CI, a parser of a format, a browser or PowerShell. */
export const hostileTexts: readonly string[] = [
	...Object.values(hostileNames).filter((name) => name.length < 1000),
	...[
		"'; Remove-VM *; '",
		'\u2018; Remove-VM *; \u2018',
		'\u2019; Remove-VM *; \u2019',
		'\u201a; Remove-VM *; \u201b',
		'"; Remove-VM *; "',
		'\u201d; Remove-VM *; \u201e',
		'$(Remove-VM *)',
		'@(Remove-VM *)',
		'`; Remove-VM *; `',
		'x\n; Remove-VM *\n#',
		"x\n'@\nRemove-VM *\n@'",
		'x\r\n::set-output name=verdict::allowed',
		'#> ; Remove-VM * ; <#',
		'--%; Remove-VM *',
		'} ; Remove-VM * ; {',
		'x\u2028Remove-VM *\u2029',
		'x\u0085Remove-VM *',
		'::stop-commands::x',
		'  ::add-mask::x',
		'\t##[group]x',
		'##vso[task.setvariable variable=a;isOutput=true]b',
		'##teamcity[blockOpened name=x]',
		'section_start:1700000000:x[collapsed=true]',
		'--- x\n+++ y\n^^^ +++\n~~~ z',
		'verdict<<EOF\nallowed\nEOF',
		'</script><script>alert(1)</script>',
		'--><img src=x onerror=alert(1)>',
		']]></failure><![CDATA[',
		'&#x1b;[2J&lt;b&gt;&quot;',
		'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>&b;',
		'javascript:alert(1)',
		'[x]: https://evil.example\n\n[x]',
		'```\n</details><h1>x</h1>\n```',
		'- [x] done\n- [ ] not',
		'| a | b |\n| - | - |',
		'\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007',
		'\u001b]1338;url=https://evil.example/a.png\u0007',
		'a\u0008\u0008\u0008b\u007f\u0090q\u009c',
		'\u2066\u2067\u2068\u2069\u061c\u180e',
		'../../etc/passwd',
		'C:\\Windows\\System32\\..\\..\\x',
		'CON',
		'a: *b',
		'!!binary aGk=',
		'*a &a <<: {}',
		'%YAML 1.1\n---\n...',
		'{{ a }} ${{ github.token }} %(a)s {0} {name:ps}',
		'__proto__',
		'constructor',
		'=cmd|x!A1',
	],
];

export type Written = Record<string, unknown>;

/** The documents of the manifests of a folder. */
export function documentsIn(folder: string): Written[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.yaml$/.test(file))
		.sort()
		.flatMap((file) => parseAllDocuments(readFileSync(`${folder}/${file}`, 'utf8')))
		.map((document) => document.toJS() as Written);
}

/** The texts of a value, each once. */
export function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return [...new Set(Object.values(value).flatMap(textsIn))];
}

/** The same value with other texts. */
export function withTexts<T>(value: T, other: (text: string) => string): T {
	if (typeof value === 'string') return other(value) as T;
	if (Array.isArray(value)) return value.map((one) => withTexts(one, other)) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, part]) => [key, withTexts(part, other)]),
	) as T;
}

/** Puts a hostile text behind each text, another one behind the next; the same behind the same. */
export function spoiler(turn: number): (text: string) => string {
	const given = new Map<string, string>();
	return (text) => {
		const known = given.get(text);
		if (known !== undefined) return known;
		const hostile = hostileTexts[(turn + given.size) % hostileTexts.length] as string;
		// Where nothing stands before it, it begins a line; what ends a path is a name of a file.
		const spoilt = turn % 2 === 0 ? `${hostile}${text}` : `${text}${hostile}`;
		given.set(text, spoilt);
		return spoilt;
	};
}

/** The texts of documents that may be any: with another one in its place they are still valid. */
export function freeTexts(documents: readonly Written[]): ReadonlySet<string> {
	const isValid = (all: readonly Written[]) =>
		readManifests([{ path: 'a.json', bytes: Buffer.from(JSON.stringify(all)), named: true }])
			.problems.length === 0;
	return new Set(
		textsIn(documents).filter((text) =>
			isValid(withTexts(documents, (one) => (one === text ? `x${text}` : one))),
		),
	);
}

type Container = Readonly<Record<string, unknown>>;

/** Copies of a value with one part of it alone, which is the text: one for each part. */
export function withValue(value: unknown, text: string): unknown[] {
	if (typeof value !== 'object' || value === null) return [text];
	if (Array.isArray(value)) return [text, ...withValue(value[0], text).map((one) => [one])];
	return [
		text,
		...Object.entries(value as Container).flatMap(([key, part]) =>
			withValue(part, text).map((one) => ({ [key]: one })),
		),
	];
}

/** Copies of a value with one part of it alone, whose key is the text: one for each key. */
export function withKey(value: unknown, text: string): unknown[] {
	if (typeof value !== 'object' || value === null) return [];
	if (Array.isArray(value)) return withKey(value[0], text).map((one) => [one]);
	return Object.entries(value as Container).flatMap(([key, part]) => [
		{ [text]: part },
		...withKey(part, text).map((one) => ({ [key]: one })),
	]);
}

const sources = new Set(rules.flatMap((rule) => rule.sources));

/** What a reader of a format finds in a text that is not of the format, or is more than text. */
export function faultsOfFormat(text: string, format: string, plainPage: string): unknown[] {
	const rest = (pattern: RegExp) => [text.replace(pattern, '')].filter((one) => one !== '');
	switch (format) {
		case 'json':
		case 'sarif':
		case 'gitlab':
			return typeof JSON.parse(text) === 'object' ? [] : ['no JSON'];
		case 'junit':
			return [XMLValidator.validate(text)].filter((one) => one !== true);
		case 'github': {
			const { commands, log } = readStream(text);
			const isOwn = ({ name, properties }: (typeof commands)[number]) =>
				/^(error|warning|notice)$/.test(name) && properties.title === 'hvlint';
			return [...log.filter((line) => line !== ''), ...commands.filter((one) => !isOwn(one))];
		}
		case 'azure':
			return rest(/^##vso\[task\.\w+ [^\]]*\][^\n]*\n|^hvlint: [^\n]*\n/gm);
		case 'teamcity':
			return rest(/^##teamcity\[\w+( \w+='([^|'\]\n]|\|.)*')*\]\n/gm);
		case 'markdown':
			return markupIn(text);
		case 'html':
			return elementsIn(text, plainPage);
		default:
			return [];
	}
}

/** What Markdown makes of a text besides text and links to sources. */
function markupIn(text: string): string[] {
	const found: string[] = [];
	walkTokens(lexer(text), (token: Token) => {
		const isOwn =
			token.type === 'html'
				? /^(<br>|<\/?details>.*|<details><summary>.*)\s*$/s.test(token.raw)
				: token.type === 'link'
					? sources.has(token.href)
					: token.type !== 'image';
		if (!isOwn) found.push(token.raw);
	});
	return found;
}

/** The elements of a page that a plain one has not, or that do something. */
function elementsIn(page: string, plainPage: string): string[] {
	const [elements = [], plain = []] = [page, plainPage].map((one) => [
		...one.replace(/<(script|style)\b.*?<\/\1>/gs, '<$1>').matchAll(/<(\w+)([^>]*)>/g),
	]);
	const names = new Set(plain.map(([, name]) => name));
	const scripts = elements.filter(([, name]) => name === 'script');
	return [
		...elements.filter(([, name]) => !names.has(name)),
		...elements.filter(([, , attributes = '']) => /\s(on\w+|src|style)\s*=/i.test(attributes)),
		...(scripts.length === 2 ? [] : scripts),
	].map(([element]) => element);
}
