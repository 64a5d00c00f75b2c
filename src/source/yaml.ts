import {
	CORE_SCHEMA,
	constructFromEvents,
	EVENT_ID,
	type Event,
	mergeTag,
	parseEvents,
	YAMLException,
} from 'js-yaml';
import {
	linesOf,
	type ParsedFile,
	type Range,
	type Segments,
	type SourceDocument,
	type SourceProblem,
} from './document.ts';
import { divideEstate, type Excess, excessOf, excessOfText, limits } from './limits.ts';
import { commentsOf } from './yaml-comments.ts';
import { excessOfYaml } from './yaml-excess.ts';
import { problemOfYaml } from './yaml-problems.ts';
import { findNode, headOf, type Node, nodeOf, textOfScalar } from './yaml-tree.ts';

/** Texts, numbers, truth values, null, lists and objects: there is no tag that makes anything else. */
const schema = CORE_SCHEMA.withTags(mergeTag);

/** A stretch of a file that is parsed by itself. */
interface Chunk {
	readonly text: string;
	/** Where in the file it begins. */
	readonly offset: number;
}

/** Parses a YAML file of any number of documents. One that cannot be parsed is a problem, the rest stay. */
export function parseYaml(path: string, text: string): ParsedFile {
	const position = linesOf(text).positionOf;
	const range = (from: number, to: number): Range => ({ start: position(from), end: position(to) });
	const documents: SourceDocument[] = [];
	const problems: SourceProblem[] = [];
	const problem = ({ offset, message, fix }: Excess): void => {
		problems.push({
			ruleId: 'syntax',
			path,
			range: range(offset, offset),
			message,
			fix,
			segments: [],
		});
	};
	const read = (chunk: Chunk, events: readonly Event[]): void => {
		for (const document of documentsOf(events)) {
			const excess = excessOfYaml(document, chunk.text);
			if (excess) {
				problem({ ...excess, offset: chunk.offset + excess.offset });
				continue;
			}
			try {
				const value = constructFromEvents(document, {
					source: chunk.text,
					schema,
					maxTotalMergeKeys: limits.mergedKeys,
				})[0];
				if (value === null || value === undefined) continue;
				documents.push(yamlDocument(path, text, value, chunk, document, range));
			} catch (error) {
				problem(problemIn(chunk, error));
			}
		}
	};

	const excess = excessOfText(text);
	if (excess) {
		problem(excess);
		return { documents, problems };
	}
	const whole = { text, offset: 0 };
	const markers = [...text.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index);
	if (markers.length > limits.entries) {
		const offset = markers[limits.entries] as number;
		const fix = divideEstate;
		problem(excessOf(offset, limits.entries, 'documents in one file', fix));
		return { documents, problems };
	}
	try {
		read(whole, parseEvents(text, { maxDepth: limits.depth }));
	} catch (error) {
		// What begins a document cannot be anything else: the others can be read by themselves.
		const chunks = /^%/m.test(text) ? [whole] : chunksOf(text, markers);
		if (chunks.length === 1) problem(problemIn(whole, error));
		else
			for (const chunk of chunks)
				try {
					read(chunk, parseEvents(chunk.text, { maxDepth: limits.depth }));
				} catch (fault) {
					problem(problemIn(chunk, fault));
				}
	}
	return { documents, problems };
}

function chunksOf(text: string, markers: readonly number[]): Chunk[] {
	const starts = [0, ...markers.filter((offset) => offset > 0)];
	return starts.map((offset, index) => ({ text: text.slice(offset, starts[index + 1]), offset }));
}

/** The events of each document of a text. */
function documentsOf(events: readonly Event[]): Event[][] {
	const documents: Event[][] = [];
	let start = 0;
	let depth = 0;
	for (const [index, { type }] of events.entries()) {
		if (type === EVENT_ID.POP) depth -= 1;
		else if (type !== EVENT_ID.SCALAR && type !== EVENT_ID.ALIAS) depth += 1;
		if (depth > 0) continue;
		documents.push(events.slice(start, index + 1));
		start = index + 1;
	}
	return documents;
}

function problemIn({ offset }: Chunk, error: unknown): Excess {
	if (!(error instanceof YAMLException)) throw error;
	const problem = problemOfYaml(error);
	return { ...problem, offset: offset + problem.offset };
}

function yamlDocument(
	path: string,
	text: string,
	value: unknown,
	chunk: Chunk,
	events: readonly Event[],
	range: (from: number, to: number) => Range,
): SourceDocument {
	let tree: Node | undefined;
	const rootNode = (): Node => {
		tree ??= nodeOf(events, chunk.text) as Node;
		return tree;
	};
	const find = (segments: Segments) => findNode(rootNode(), segments, chunk.text);
	const rangeOfNode = ({ start, end }: Pick<Node, 'start' | 'end'>) =>
		range(chunk.offset + start, chunk.offset + end);
	return {
		path,
		text,
		value,
		rangeOf(segments, target) {
			const { node, key, whole } = find(segments);
			return rangeOfNode(whole && target === 'key' && key ? key : headOf(node, chunk.text));
		},
		textOf(segments) {
			const { node, whole } = find(segments);
			return whole && node.kind === 'scalar' ? textOfScalar(node, chunk.text) : undefined;
		},
		commentsWith(marker) {
			return commentsOf(rootNode(), chunk.text, marker).map(({ words, part, ...place }) => ({
				words,
				range: rangeOfNode(place),
				at: part && {
					segments: part.keys.map((key) =>
						typeof key === 'number'
							? key
							: key.kind === 'scalar'
								? textOfScalar(key, chunk.text)
								: '',
					),
					range: rangeOfNode(part),
				},
			}));
		},
	};
}
