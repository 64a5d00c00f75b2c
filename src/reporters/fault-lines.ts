import type { ReportedConflict } from '../engine/capacity-report.ts';
import { listed } from './text.ts';

/** How many nodes a line names. */
const mostNames = 4;

/** What keeps a machine from nodes, and what to do about it: those that a check says the same of share a line. */
export function faultLines(faults: ReportedConflict['faults']): string[] {
	const byText = new Map<string, { nodes: string[]; fix: string }>();
	for (const { node, ruleId, message, fix } of faults) {
		const text = `${message} (${ruleId})`;
		const known = byText.get(text) ?? { nodes: [], fix };
		known.nodes.push(node);
		byText.set(text, known);
	}
	return [...byText].flatMap(([text, { nodes, fix }]) => [
		`  ${listed(nodes, mostNames)}: ${text}`,
		...fixLines(fix),
	]);
}

/** What to do about it, a line for each way. */
export function fixLines(fix: string | undefined): string[] {
	return fix ? fix.split('\n').map((one) => `  Fix: ${one}`) : [];
}
