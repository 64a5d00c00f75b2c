import { linesOf, type Position } from '../source/document.ts';
import { decodeText } from '../source/text.ts';
import { parseClixml } from './clixml.ts';
import type { ExportedDocument } from './import.ts';
import { inventoryOfXml } from './xml.ts';

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
}

/** Reads a file of an export, whatever it is called: by what it holds. */
export function parseExport(path: string, bytes: Uint8Array): ParsedExport {
	if (/\.(vmcx|vmrs|vmgs)$/i.test(path) || isBinary(bytes))
		return refused(path, 'This is a binary file.', binaryFix);
	const { text } = decodeText(bytes);
	const start = text.search(/\S/);
	if (start < 0) return refused(path, 'The file is empty.', emptyFix);
	if (text[start] === '<') return parseMarkup(path, text.slice(start));
	if (text[start] === '{' || text[start] === '[') return parseDocuments(path, text);
	return refused(path, 'This is neither JSON nor the output of Export-Clixml.', knownFix);
}

function parseMarkup(path: string, text: string): ParsedExport {
	if (/^(<\?xml[^>]*\?>\s*)?<Objs\b/.test(text)) return parseClixml(path, text);
	if (/^<!doctype html|^<html/i.test(text)) return refused(path, 'This is an HTML page.', knownFix);
	const value = inventoryOfXml(text);
	if (value instanceof Error)
		return refused(path, `This is no XML that can be read: ${value.message}`, 'Export it anew.');
	if (value === undefined) return refused(path, 'This XML is nothing that hvlint knows.', knownFix);
	return { documents: [{ path, value }], problems: [] };
}

const binaryFix =
	'Since Windows Server 2016 configurations (.vmcx) are binary: run collect/Export-HvlintInventory.ps1, or `Get-VM | ConvertTo-Json -Depth 4`.';
const emptyFix = 'ConvertTo-Json prints nothing where the cmdlet gave nothing: leave the file out.';
const knownFix =
	'hvlint imports the inventory of collect/Export-HvlintInventory.ps1, and what ConvertTo-Json and Export-Clixml print of the cmdlets of Hyper-V and FailoverClusters, and the XML configurations of machines before Windows Server 2016.';

function refused(path: string, message: string, fix: string): ParsedExport {
	return { documents: [], problems: [{ path, position: { line: 1, column: 1 }, message, fix }] };
}

/** Text in UTF-16 has zeros in every other byte; other zeros are in no text. */
function isBinary(bytes: Uint8Array): boolean {
	const head = bytes.subarray(0, 4096);
	const zeros = head.filter((byte) => byte === 0).length;
	return zeros > 0 && (zeros > head.length * 0.6 || zeros < head.length * 0.2) && head.length > 16;
}

/** JSON documents, one after the other, as several cmdlets append them to one file. */
function parseDocuments(path: string, text: string): ParsedExport {
	const documents: ExportedDocument[] = [];
	const problems: ExportProblem[] = [];
	for (let offset = skipBlanks(text, 0); offset < text.length; ) {
		const end = endOfDocument(text, offset);
		try {
			documents.push({ path, value: JSON.parse(text.slice(offset, end)) });
		} catch (error) {
			problems.push(syntaxProblem(path, text, offset, error as Error));
			return { documents, problems };
		}
		offset = skipBlanks(text, end);
	}
	return { documents, problems };
}

function skipBlanks(text: string, offset: number): number {
	let next = offset;
	while (next < text.length && /[\s,]/.test(text.charAt(next))) next += 1;
	return next;
}

/** Where the object or list that begins here ends; the end of the text where it does not. */
function endOfDocument(text: string, offset: number): number {
	let depth = 0;
	for (let at = offset; at < text.length; at += 1) {
		const character = text.charCodeAt(at);
		if (character === 34) at = endOfString(text, at);
		else if (character === 123 || character === 91) depth += 1;
		else if (character === 125 || character === 93) {
			depth -= 1;
			if (depth === 0) return at + 1;
		}
	}
	return text.length;
}

function endOfString(text: string, offset: number): number {
	for (let at = offset + 1; at < text.length; at += 1) {
		const character = text.charCodeAt(at);
		if (character === 92) at += 1;
		else if (character === 34) return at;
	}
	return text.length;
}

function syntaxProblem(path: string, text: string, start: number, error: Error): ExportProblem {
	const [, at] = /position (\d+)/.exec(error.message) ?? [];
	const offset = at === undefined ? text.length : start + Number(at);
	const isCut = offset >= text.trimEnd().length;
	return {
		path,
		position: linesOf(text).positionOf(Math.min(offset, text.length)),
		message: isCut ? 'The JSON ends in the middle.' : 'This is no JSON.',
		fix: isCut
			? 'The export was cut off: make it anew. What stands before it was imported.'
			: 'Export it with `ConvertTo-Json -Depth 4`, and do not edit it. What stands before it was imported.',
	};
}
