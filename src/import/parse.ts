import { type ParseError, parseTree } from 'jsonc-parser';
import { linesOf, type Position } from '../source/document.ts';
import { endOfDocument, tooDeep } from '../source/json-text.ts';
import { excessOfExport, inThousands, limits } from '../source/limits.ts';
import { decodeText } from '../source/text.ts';
import { objectsOfClixml } from './clixml.ts';
import { closeInventory } from './cut-inventory.ts';
import type { ExportedDocument } from './import.ts';
import { inventoryOfMachineXml } from './machine-xml.ts';
import { isSubject } from './reads.ts';
import {
	type StrangeText,
	shownXml,
	strangeBytes,
	strangePage,
	strangeText,
	strangeXml,
} from './strange-text.ts';
import { tornProblem, tornText } from './torn-text.ts';
import { type ValidationReport, validationOfPage, validationOfXml } from './validation-report.ts';
import { deepest, parseXml, type XmlElement } from './xml.ts';

/** Why a file, or the rest of it, could not be read. */
export interface ExportProblem {
	readonly path: string;
	readonly position: Position;
	readonly message: string;
	readonly fix: string;
}

/** What came of one file. */
export interface ParsedExport {
	readonly documents: readonly ExportedDocument[];
	readonly problems: readonly ExportProblem[];
	/** Evidence that goes into no manifest. */
	readonly validations?: readonly ValidationReport[];
}

/** Reads a file of an export, whatever it is called: by what it holds. */
export function parseExport(path: string, bytes: Uint8Array): ParsedExport {
	const strange = strangeBytes(path, bytes);
	if (strange) return refused(path, strange);
	const { text, problem } = decodeText(bytes);
	const parsed = parseText(path, text);
	if (!problem) return parsed;
	const { offset, message, fix } = problem;
	const damage = { path, position: linesOf(text).positionOf(offset), message, fix };
	return { ...parsed, problems: [damage, ...parsed.problems] };
}

function parseText(path: string, text: string): ParsedExport {
	const start = text.search(/\S/);
	if (start < 0) return refused(path, empty);
	if (/^<[a-z?!]/i.test(text.slice(start, start + 2))) return parseMarkup(path, text.slice(start));
	if (
		/^(?:\{|\[\s*(?:[[{"\]\d-]|$)|(?:"[^"]*"|-?\d+|true|false|null)\s*$)/.test(
			text.slice(start, start + 100),
		)
	) {
		const deep = tooDeep(text, deepest);
		return deep === undefined ? parseDocuments(path, text) : refused(path, nested, text, deep);
	}
	const page = /^(from|mime-version|content-type):/i.test(text.slice(start, start + 100))
		? validated(validationOfPage(path, text))
		: undefined;
	if (page) return page;
	return refused(path, strangeText(text.slice(start)));
}

function parseMarkup(path: string, text: string): ParsedExport {
	if (/^<!doctype html|^<html/i.test(text))
		return validated(validationOfPage(path, text)) ?? refused(path, strangePage());
	let root: XmlElement;
	try {
		root = parseXml(text);
	} catch (error) {
		const message = `This is no XML that can be read: ${(error as Error).message}`;
		return refused(path, /^-<\w/m.test(text) ? shownXml : { message, fix: 'Export it anew.' });
	}
	if (root.name === 'Objs') return parseClixml(path, root);
	const report = validated(validationOfXml(path, root));
	if (report) return report;
	const value = root.name === 'configuration' ? inventoryOfMachineXml(root) : undefined;
	if (!value) return refused(path, strangeXml(root.name));
	return { documents: [{ path, value }], problems: [] };
}

function parseClixml(path: string, root: XmlElement): ParsedExport {
	try {
		return { documents: objectsOfClixml(root).map((value) => ({ path, value })), problems: [] };
	} catch (error) {
		const message = `This is more than can be read: ${(error as Error).message}`;
		return refused(path, { message, fix: fewer });
	}
}

function validated(report: ValidationReport | undefined): ParsedExport | undefined {
	return report && { documents: [], problems: [], validations: [report] };
}

const empty: StrangeText = {
	message: 'The file is empty.',
	fix: 'ConvertTo-Json prints nothing where the cmdlet gave nothing: leave the file out.',
};

const fewer =
	'Export fewer hosts or machines at once: files that are named together belong together.';

const nested: StrangeText = {
	message: 'The file is nested too deeply to be read.',
	fix: 'ConvertTo-Json goes 100 levels deep at most: look for brackets that are never closed.',
};

function refused(path: string, { message, fix }: StrangeText, text = '', offset = 0): ParsedExport {
	const position = linesOf(text).positionOf(offset);
	return { documents: [], problems: [{ path, position, message, fix }] };
}

/** One JSON document, as most files are, or several after one another. */
function parseDocuments(path: string, text: string): ParsedExport {
	const excess = excessOfExport(text);
	if (excess !== undefined) return refused(path, { message: excess, fix: fewer });
	try {
		return { documents: [{ path, value: JSON.parse(text) }], problems: [] };
	} catch {
		return parseEach(path, text);
	}
}

/** JSON documents, one after the other, as several cmdlets append them to one file. */
function parseEach(path: string, text: string): ParsedExport {
	const documents: ExportedDocument[] = [];
	const problems: ExportProblem[] = [];
	for (let offset = skipBlanks(text, 0); offset < text.length; ) {
		if (documents.length >= limits.documentsOfExport) {
			const position = linesOf(text).positionOf(offset);
			const message = `More than ${inThousands(limits.documentsOfExport)} documents in one file.`;
			problems.push({ path, position, message, fix: fewer });
			break;
		}
		const end = endOfDocument(text, offset);
		const whole = text.slice(offset, end);
		try {
			if (end === undefined) throw new SyntaxError();
			documents.push({ path, value: parseValue(whole) });
			offset = skipBlanks(text, end);
		} catch {
			const torn = tornText(text, offset, end);
			if (torn !== undefined) {
				problems.push(tornProblem(path, text, torn, documents.length > 0));
				break;
			}
			const isBegun = /[[{]/.test(text.charAt(offset));
			if (end === undefined && isBegun) return cutOff(path, text, offset, documents);
			problems.push(syntaxProblem(path, text, offset + faultOf(whole), documents.length > 0));
			break;
		}
	}
	return { documents, problems };
}

/** A file that ends in the middle: of it stays what means the same, whatever else there was. */
function cutOff(
	path: string,
	text: string,
	offset: number,
	whole: readonly ExportedDocument[],
): ParsedExport {
	const last = text.slice(offset);
	const inventory = closeInventory(last);
	const values = whole.map(({ value }) => value);
	const entries = inventory ? [inventory.value] : wholeEntries(last);
	// What stands alone may be one of several, and what was in the list is.
	const stays = (value: unknown) =>
		value === inventory?.value || Array.isArray(value) || isSubject(value);
	const all = [...values, ...entries];
	const kept = all.filter(stays);
	const problem = syntaxProblem(path, text, undefined, kept.length > 0, all.length - kept.length);
	return { documents: kept.map((value) => ({ path, value })), problems: [problem] };
}

/** The entries before the place where a list was cut off. */
function wholeEntries(text: string): unknown[] {
	const entries: unknown[] = [];
	if (text[0] !== '[') return entries;
	for (let at = skipBlanks(text, 1); text[at] === '{'; ) {
		const end = endOfDocument(text, at);
		if (end === undefined) break;
		try {
			entries.push(parseValue(text.slice(at, end)));
		} catch {
			break;
		}
		at = skipBlanks(text, end);
	}
	return entries;
}

/** Windows PowerShell prints numbers that JSON does not have as they are. As texts they are what no fact is. */
function parseValue(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		const quoted = text.replace(
			/("(?:[^"\\]|\\.)*")|(-?(?:NaN|Infinity))(?=\s*[,\]}])/g,
			(_, literal: string | undefined, number: string) => literal ?? `"${number}"`,
		);
		if (quoted === text) throw error;
		return JSON.parse(quoted);
	}
}

function skipBlanks(text: string, offset: number): number {
	let next = offset;
	while (next < text.length && /[\s,]/.test(text.charAt(next))) next += 1;
	return next;
}

/** The first character that JSON does not allow there. */
function faultOf(text: string): number {
	const errors: ParseError[] = [];
	parseTree(text, errors);
	return errors[0]?.offset ?? 0;
}

/**
 * @param offset Where the fault is; undefined where the text ends too early.
 * @param left How many objects before it were left out.
 */
function syntaxProblem(
	path: string,
	text: string,
	offset: number | undefined,
	isAnythingBefore: boolean,
	left = 0,
): ExportProblem {
	const fix =
		offset === undefined
			? 'The export was cut off: make it anew.'
			: 'Export it with `ConvertTo-Json -Depth 4`, and do not edit it.';
	const before = isAnythingBefore ? ' What is whole before it was imported.' : '';
	const without =
		left === 0
			? ''
			: ` ${left === 1 ? 'One object' : `${left} objects`} before it could be a part of more than is there, and went nowhere.`;
	return {
		path,
		position: linesOf(text).positionOf(offset ?? text.trimEnd().length),
		message: offset === undefined ? 'The JSON ends in the middle.' : 'This is no JSON.',
		fix: `${fix}${before}${without}`,
	};
}
