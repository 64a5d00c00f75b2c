import {
	findNodeAtLocation,
	getNodeValue,
	type Node,
	type ParseError,
	parseTree,
	printParseErrorCode,
	visit,
} from 'jsonc-parser';
import {
	linesOf,
	type ParsedFile,
	type Range,
	type Segments,
	type SourceDocument,
	type SourceProblem,
	valueAt,
} from './document.ts';

import { signsOfJson } from './json-excess.ts';
import { limits } from './limits.ts';

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Parses a JSON file: one document, or an array of documents. Places are looked for only when asked. */
export function parseJson(path: string, text: string): ParsedFile {
	const position = linesOf(text).positionOf;
	const range = (from: number, length: number): Range => ({
		start: position(from),
		end: position(from + length),
	});
	const { excess, keys } = signsOfJson(text);
	if (excess) {
		const { offset, message, fix } = excess;
		const place = range(offset, 1);
		return {
			documents: [],
			problems: [{ ruleId: 'syntax', path, range: place, message, fix, segments: [] }],
		};
	}
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return { documents: [], problems: [syntaxProblem(path, text, error as Error, range)] };
	}
	let tree: Node | undefined;
	const nodeAt = (segments: Segments): Node | undefined => {
		tree ??= parseTree(text, [], strict);
		return tree && findNodeAtLocation(tree, [...segments]);
	};
	const document = (root: Segments): SourceDocument => ({
		path,
		text,
		value: valueAt(value, root),
		rangeOf(segments, target) {
			const whole = [...root, ...segments];
			let node = nodeAt(whole);
			const key = node?.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
			if (key && target === 'key') return range(key.offset, key.length);
			for (let depth = whole.length - 1; !node && depth >= 0; depth -= 1)
				node = nodeAt(whole.slice(0, depth));
			const head = node?.type === 'object' ? headOf(node) : node;
			return head ? range(head.offset, head.length) : range(0, 0);
		},
		textOf(segments) {
			const node = nodeAt([...root, ...segments]);
			if (!node || node.type === 'object' || node.type === 'array') return undefined;
			return node.type === 'string'
				? (getNodeValue(node) as string)
				: text.slice(node.offset, node.offset + node.length);
		},
	});
	return {
		documents: Array.isArray(value) ? value.map((_, index) => document([index])) : [document([])],
		// JSON.parse keeps the last of two equal keys; the loss must not go unseen.
		problems: keysOf(value) < keys ? duplicateKeys(path, text, range) : [],
	};
}

/** What stands for a whole object: its name, or else its first key. */
function headOf(object: Node): Node {
	const name = findNodeAtLocation(object, ['name']);
	return (name?.type === 'string' ? name : object.children?.[0]?.children?.[0]) ?? object;
}

function syntaxProblem(
	path: string,
	text: string,
	error: Error,
	range: (from: number, length: number) => Range,
): SourceProblem {
	const errors: ParseError[] = [];
	parseTree(text, errors, strict);
	const [first] = errors;
	return {
		ruleId: 'syntax',
		path,
		range: first ? range(first.offset, first.length) : range(0, 0),
		message: first
			? `This is no JSON: ${words(printParseErrorCode(first.error))}.`
			: `This is no JSON: ${error.message}.`,
		fix: 'Mend the JSON; a comma too many or too few, and a single backslash in a path, are the usual faults.',
		segments: [],
	};
}

/** `CommaExpected` as words. */
function words(code: string): string {
	return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

/** How many keys a value has, with all that is in it. */
function keysOf(value: unknown): number {
	if (typeof value !== 'object' || value === null) return 0;
	let keys = 0;
	if (Array.isArray(value)) for (const entry of value) keys += keysOf(entry);
	else
		for (const key of Object.keys(value))
			keys += 1 + keysOf((value as Record<string, unknown>)[key]);
	return keys;
}

function duplicateKeys(
	path: string,
	text: string,
	range: (from: number, length: number) => Range,
): SourceProblem[] {
	const problems: SourceProblem[] = [];
	const open: Set<string>[] = [];
	visit(text, {
		onObjectBegin: () => void open.push(new Set()),
		onObjectEnd: () => void open.pop(),
		onObjectProperty(name, offset, length) {
			const seen = open.at(-1);
			if (seen?.has(name) && problems.length < limits.problems)
				problems.push({
					ruleId: 'syntax',
					path,
					range: range(offset, length),
					message: `The key ${JSON.stringify(name)} stands twice in one object.`,
					fix: 'Keep one of the two.',
					segments: [],
				});
			seen?.add(name);
		},
	});
	return problems;
}
