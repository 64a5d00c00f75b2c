import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { FormatName } from '../reporters/formats.ts';
import { Failure } from './failure.ts';
import { admit, isInside, realPath, type Workspace } from './workspace.ts';

/** The folder of Git, in each spelling that Windows takes for it. */
const git = /^(?:\.git[. ]*|git~\d+)$/i;

/** How a report of each format begins; of `pretty`, what it holds. */
const marks: Readonly<Record<FormatName, RegExp>> = {
	pretty: /^machine {2,}|^Preflight: |^Ages count to /m,
	json: /^\{\s*"version": \d+,\s*"tool": \{\s*"name": "hvlint"/,
	sarif:
		/^\{\s*"\$schema": "[^"]*sarif[^"]*",[^[]*"runs": \[\s*\{\s*"tool": \{\s*"driver": \{\s*"name": "hvlint"/,
	junit:
		/^<\?xml [^>]*>\s*<testsuites>\s*<(?:\/testsuites>|testsuite name="[^"]*" package="[^"]*" id="0")/,
	github: /^::(error|warning|notice) [^\n]*title=hvlint/,
	azure: /^(?:##vso\[task\.logissue [^\n]*\n)*hvlint: /,
	gitlab: /^\[(?:\]|\s*\{\s*"description": [^\n]*\n\s*"check_name": [^\n]*\n\s*"fingerprint": )/,
	markdown: /^# hvlint \d/,
	html: /^<!DOCTYPE html>\s*<html lang="en"><head>(?:<[^>]*>){0,9}<meta name="generator" content="hvlint /,
	teamcity:
		/^##teamcity\[(?:inspectionType [^\n]* category='hvlint |(?:[^\n]*\n##teamcity\[)*buildStatus text='\{build\.status\.text\}; hvlint: )/,
};
/** As much of a file is looked at. */
const head = 1024 ** 2;

/**
 * Lets a report be written to a file.
 *
 * @throws Failure where that would overwrite what is no report of hvlint, or leave a confined workspace.
 */
export function admitReport(file: string, format: FormatName, workspace: Workspace): void {
	const path = resolve(file);
	if (workspace.confined && !isInside(workspace.root, path))
		throw new Failure('it is outside of the workspace.');
	admit(file, workspace);
	const real = realPath(path);
	if (real === undefined) throw new Failure('it is a link that leads nowhere.');
	if (`${path}${sep}${real}`.split(sep).some((name) => git.test(name)))
		throw new Failure('what is in .git is not written to.');
	if (!existsSync(path)) return;
	const text = headOf(path);
	if (text !== '' && !marks[format].test(text))
		throw new Failure(`a file is there that is no ${format} report of hvlint.`);
}

function headOf(path: string): string {
	// A device or a pipe takes what it is given.
	if (!statSync(path).isFile()) return '';
	const file = openSync(path, 'r');
	try {
		const stats = fstatSync(file);
		const bytes = Buffer.alloc(Math.min(stats.size, head));
		readSync(file, bytes);
		return bytes.toString();
	} finally {
		closeSync(file);
	}
}
