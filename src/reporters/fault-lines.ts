import type { ReportedConflict } from '../engine/capacity-report.ts';
import { listed } from './text.ts';

/** How many nodes a line names. */
const mostNames = 4;

/**
 * What keeps a machine from nodes, and what to do about it: those that a check says the same of share
 * a line, which names the first of them where the text has the name of the node.
 */
export function faultLines(faults: ReportedConflict['faults']): string[] {
	const byKind = new Map<string, { nodes: string[]; text: string; fix: string }>();
	for (const { node, ruleId, message, fix } of faults) {
		const text = `${message} (${ruleId})`;
		const kind = text.replaceAll(node, '');
		const known = byKind.get(kind) ?? { nodes: [], text, fix };
		known.nodes.push(node);
		byKind.set(kind, known);
	}
	return [...byKind.values()].flatMap(({ nodes, text, fix }) => [
		`  ${listed(nodes, mostNames)}: ${text}`,
		...fixLines(fix),
	]);
}

/** What to do about it, a line for each way. */
export function fixLines(fix: string | undefined): string[] {
	return fix ? fix.split('\n').map((one) => `  Fix: ${one}`) : [];
}
