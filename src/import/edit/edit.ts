import { isDeepStrictEqual } from 'node:util';
import { type Document, isCollection, parseAllDocuments, visit } from 'yaml';
import type { Segments } from '../../source/document.ts';
import { yamlText } from '../yaml-text.ts';
import { NotInPlace, Places } from './places.ts';
import { isReplacement, type Revisions, revised } from './revision.ts';
import { applySplices, type Splice } from './splice.ts';
import { type Edited, Splicer } from './splicer.ts';

/** What becomes of the documents of a file, one for each: undefined where one stays, null where it goes. */
type Editing = readonly (Edited | null | undefined)[];

/** The documents of a file, with merges (`<<`) as hvlint reads them. */
export function parseDocuments(text: string): Document[] {
	return parseAllDocuments(text, { merge: true }) as Document[];
}

/**
 * The text of a file whose documents say something else. What does not change keeps its place, its spacing
 * and its comments; where that cannot be had, as with some anchors, the comments stay.
 */
export function editYaml(text: string, editing: Editing): string {
	const documents = parseDocuments(text);
	const wanted = documents.flatMap((document, number) => {
		const one = editing[number];
		return one === null ? [] : [one === undefined ? document.toJSON() : one.wanted];
	});
	for (const way of [spliced, rewritten]) {
		const result = way(text, editing);
		if (result !== undefined && isDeepStrictEqual(valuesOf(result), wanted)) return result;
	}
	return wanted.map((one) => `${yamlText(one as object)}\n`).join('---\n');
}

/** What the documents of a text say; undefined where that is no YAML. */
function valuesOf(text: string): unknown {
	const documents = parseDocuments(text);
	if (documents.some(({ errors }) => errors.length > 0)) return undefined;
	try {
		return documents.map((one) => one.toJSON());
	} catch {
		// An alias of nothing.
		return undefined;
	}
}

/** Undefined where the changes cannot be said by other lines. */
function spliced(text: string, editing: Editing): string | undefined {
	const places = new Places(text);
	try {
		const splices = parseDocuments(text).flatMap((document, number): readonly Splice[] => {
			const one = editing[number];
			if (one === undefined) return [];
			if (one !== null) return new Splicer(places, document, one).splices;
			const [start, , end] = document.range ?? [0, 0, 0];
			return [{ start, end, text: '' }];
		});
		return applySplices(text, splices);
	} catch (error) {
		if (error instanceof NotInPlace) return undefined;
		throw error;
	}
}

/** The documents as the library writes them. */
function rewritten(text: string, editing: Editing): string {
	return parseDocuments(text)
		.flatMap((document, number) => {
			const one = editing[number];
			if (one === null) return [];
			if (one) {
				visit(document, {
					Alias: (_, alias) => document.createNode(alias.resolve(document)?.toJS(document)),
				});
				reviseInside(document, [], one.revisions);
			}
			return [document.toString({ lineWidth: 0 })];
		})
		.join('');
}

function reviseInside(document: Document, path: Segments, revisions: Revisions): void {
	const removed: Segments[] = [];
	for (const [key, revision] of revisions) {
		const at = [...path, key];
		const node = document.getIn(at, true);
		if (!isReplacement(revision) && isCollection(node)) reviseInside(document, at, revision);
		else if (isReplacement(revision) && revision.to === undefined) removed.push(at);
		else document.setIn(at, document.createNode(revised(undefined, revision)));
	}
	// From the end, so that what goes moves no entry that is still to go.
	removed.sort((one, other) => Number(other.at(-1)) - Number(one.at(-1)));
	for (const at of removed) document.deleteIn(at);
}
