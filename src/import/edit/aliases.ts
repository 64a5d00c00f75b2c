import { type Document, isCollection, isScalar, type Node, visit } from 'yaml';
import { yamlInFlow } from '../yaml-text.ts';
import { rangeOf } from './places.ts';
import type { Splice } from './splice.ts';

/** The anchors in a node. */
export function anchorsIn(node: Node): string[] {
	const anchors: string[] = [];
	visit(node, (_, inner) => {
		if ((isScalar(inner) || isCollection(inner)) && inner.anchor) anchors.push(inner.anchor);
	});
	return anchors;
}

/** What refers to something that changes says itself what it said before, unless it changes as well. */
export function aliasesWrittenOut(
	document: Document,
	anchors: ReadonlySet<string>,
	splices: readonly Splice[],
): Splice[] {
	const written: Splice[] = [];
	if (anchors.size === 0) return written;
	visit(document, {
		Alias: (_, alias) => {
			const [start, end] = rangeOf(alias);
			const isChanged = splices.some((one) => one.start === start && one.end === end);
			if (!anchors.has(alias.source) || isChanged) return;
			written.push({ start, end, text: yamlInFlow(alias.resolve(document)?.toJS(document)) });
		},
	});
	return written;
}
