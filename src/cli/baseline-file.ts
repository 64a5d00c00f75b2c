import { existsSync, writeFileSync } from 'node:fs';
import { countByRule } from '../engine/baseline.ts';
import type { KnownFinding } from '../engine/report.ts';
import { jsonText } from '../reporters/printable.ts';
import { decodeText } from '../source/text.ts';
import { Failure } from './failure.ts';
import { readFile } from './files.ts';
import { admit, shownPath, type Workspace } from './workspace.ts';

/** The version of the file, by which a later hvlint knows it. */
const format = 'hvlint/1';
/** Where a baseline goes where nothing else is said. */
export const baselineName = 'hvlint-baseline.json';

/**
 * Reads a baseline.
 *
 * @throws Failure where there is none, or it is not one: no finding is known then, and every one would count.
 */
export function readBaseline(path: string, workspace: Workspace): KnownFinding[] {
	const shown = shownPath(path, workspace);
	if (!existsSync(path))
		throw new Failure(`The baseline ${shown} does not exist: hvlint baseline writes it.`);
	const refuse = (why: string): never => {
		throw new Failure(`${shown} is no baseline of hvlint: ${why}. hvlint baseline writes one.`);
	};
	let content: unknown;
	try {
		content = JSON.parse(decodeText(readFile(path, workspace)).text);
	} catch (error) {
		if (error instanceof Failure) throw error;
		refuse('it is not JSON');
	}
	const { baseline, findings } = (content ?? {}) as Record<string, unknown>;
	if (typeof baseline !== 'string' || !baseline.startsWith('hvlint/'))
		refuse(`it has no "baseline": "${format}"`);
	if (baseline !== format)
		throw new Failure(
			`${shown} is a baseline of another version, ${JSON.stringify(baseline)}; this hvlint reads ${format}.`,
		);
	if (!Array.isArray(findings)) return refuse('it has no list of findings');
	const broken = findings.findIndex((entry) => !isKnownFinding(entry));
	if (broken >= 0)
		refuse(`entry ${broken + 1} of its findings lacks rule, problem, object or identity`);
	return findings;
}

function isKnownFinding(entry: unknown): entry is KnownFinding {
	const { rule, problem, object, identity } = (entry ?? {}) as Record<string, unknown>;
	return [rule, problem, object, identity].every((value) => typeof value === 'string');
}

/** Writes a baseline: a line for each finding, so that a review shows which came and went. */
export function writeBaseline(
	path: string,
	known: readonly KnownFinding[],
	workspace: Workspace,
): void {
	const lines = known.map(
		({ rule, problem, object, identity }) =>
			`    ${jsonText({ rule, problem, object, identity }).trim().replace(/\n\s*/g, ' ')}`,
	);
	const counts = jsonText(countByRule(known)).trim().replaceAll('\n', '\n  ');
	const list = lines.length > 0 ? `[\n${lines.join(',\n')}\n  ]` : '[]';
	const text = `{\n  "baseline": "${format}",\n  "counts": ${counts},\n  "findings": ${list}\n}\n`;
	admit(path, workspace);
	try {
		writeFileSync(path, text);
	} catch (error) {
		throw new Failure(
			`${shownPath(path, workspace)} cannot be written: ${(error as Error).message}.`,
		);
	}
}
