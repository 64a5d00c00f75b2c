import {
	type Document,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	parseAllDocuments,
} from 'yaml';
import {
	linesOf,
	type ParsedFile,
	type Range,
	type Segments,
	type SourceDocument,
	type SourceProblem,
} from './document.ts';

type MapPair = Pair<Node, Node | null>;
type Found = { readonly node: Node | null; readonly pair?: MapPair; readonly whole: boolean };

/** Parses a YAML file of any number of documents. One that cannot be parsed is a problem, the rest stay. */
export function parseYaml(path: string, text: string): ParsedFile {
	const position = linesOf(text).positionOf;
	const range = (from: number, to: number): Range => ({ start: position(from), end: position(to) });
	const documents: SourceDocument[] = [];
	const problems: SourceProblem[] = [];
	const problem = (from: number, to: number, message: string, fix: string): void => {
		problems.push({ ruleId: 'syntax', path, range: range(from, to), message, fix, segments: [] });
	};

	const parsed = parseAllDocuments(text, {
		prettyErrors: false,
		merge: true,
		version: '1.2',
		logLevel: 'error',
	});
	for (const document of Array.isArray(parsed) ? parsed : []) {
		if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION'))
			throw new RangeError('The document is nested too deeply.');
		// Brackets that are never closed are one error each, all at the end.
		const errors = new Map(
			document.errors.map((error) => [`${error.pos} ${error.message}`, error]),
		);
		for (const error of errors.values())
			problem(error.pos[0], error.pos[1], asSentence(error.message), yamlFix(error.code));
		if (document.errors.length > 0 || document.contents === null) continue;
		try {
			documents.push(yamlDocument(path, text, document as Document.Parsed, range));
		} catch (error) {
			// Too many aliases: the parser's own guard against texts that explode.
			problem(0, 0, asSentence((error as Error).message), 'Write the repeated parts out.');
		}
	}
	return { documents, problems };
}

function yamlDocument(
	path: string,
	text: string,
	document: Document.Parsed,
	range: (from: number, to: number) => Range,
): SourceDocument {
	const value: unknown = document.toJS();
	const nodeRange = (node: Node | null | undefined): Range | undefined =>
		node?.range ? range(node.range[0], node.range[1]) : undefined;
	return {
		path,
		text,
		value,
		rangeOf(segments, target) {
			const { node, pair, whole } = find(document, segments);
			const key = nodeRange(pair?.key);
			if (whole && target === 'key' && key) return key;
			const head = isMap(node) ? headOf(node) : node;
			return nodeRange(head) ?? key ?? range(0, 0);
		},
		textOf(segments) {
			const { node, whole } = find(document, segments);
			return whole && isScalar(node) ? (node.source ?? String(node.value)) : undefined;
		},
	};
}

/** What stands for a whole object: its name, or else its first key. */
function headOf(map: { items: unknown[] }): Node | null {
	const pairs = map.items as MapPair[];
	const name = pairs.find(({ key }) => isScalar(key) && key.value === 'name')?.value;
	return (isScalar(name) ? name : pairs[0]?.key) ?? null;
}

/** Walks down as far as the segments lead; `whole` tells whether that was all the way. */
function find(document: Document.Parsed, segments: Segments): Found {
	let found: Found = { node: resolve(document, document.contents), whole: true };
	for (const segment of segments) {
		const { node } = found;
		const pair = isMap(node) ? pairOf(document, node.items as MapPair[], segment) : undefined;
		const next = pair
			? pair.value
			: isSeq(node)
				? (node.items[Number(segment)] as Node)
				: undefined;
		if (next === undefined) return { ...found, whole: false };
		found = { node: resolve(document, next), ...(pair && { pair }), whole: true };
	}
	return found;
}

function pairOf(
	document: Document.Parsed,
	pairs: readonly MapPair[],
	key: string | number,
): MapPair | undefined {
	const own = pairs.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
	if (own) return own;
	for (const pair of pairs) {
		if (!isScalar(pair.key) || pair.key.source !== '<<') continue;
		const merged = resolve(document, pair.value);
		for (const source of isSeq(merged) ? merged.items : [merged]) {
			const map = resolve(document, source as Node);
			const inherited = isMap(map) ? pairOf(document, map.items as MapPair[], key) : undefined;
			if (inherited) return inherited;
		}
	}
	return undefined;
}

function resolve(document: Document.Parsed, node: Node | null): Node | null {
	return isAlias(node) ? ((node.resolve(document) as Node | undefined) ?? null) : node;
}

function asSentence(message: string): string {
	const text = message.trim();
	return /[.!?]$/.test(text) ? text : `${text}.`;
}

function yamlFix(code: string): string {
	switch (code) {
		case 'TAB_AS_INDENT':
			return 'Indent with blanks.';
		case 'DUPLICATE_KEY':
			return 'Keep one of the two.';
		case 'BAD_DQ_ESCAPE':
			return "Write Windows paths without quotes, or in single quotes ('C:\\ClusterStorage').";
		case 'BAD_INDENT':
			return 'Line the entries of one list or object up in the same column.';
		default:
			return 'Mend the YAML; quotes around a value that holds `: `, ` #` or a leading `*`, `&`, `@`, `%` often do.';
	}
}
