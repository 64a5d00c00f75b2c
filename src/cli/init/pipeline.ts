import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manualFolder } from '../manual.ts';
import type { Draft } from './draft.ts';

/** A system that runs pipelines: by what it is known, and where the workflow of hvlint goes. */
interface System {
	readonly name: string;
	readonly files: readonly string[];
	/** The address of a repository there. */
	readonly remote: RegExp;
	readonly example: string;
	/** The first of these that is not taken. */
	readonly targets: readonly string[];
	/** What is to be done where it went to another place than the first. */
	readonly otherwise?: string;
}

const systems: readonly System[] = [
	{
		name: 'GitHub Actions',
		files: ['.github'],
		remote: /[@/.]github\.com\b/i,
		example: 'github.yml',
		targets: ['.github/workflows/hvlint.yml'],
	},
	{
		name: 'GitLab CI',
		files: ['.gitlab-ci.yml'],
		remote: /\bgitlab\b/i,
		example: 'gitlab.yml',
		targets: ['.gitlab-ci.yml', 'hvlint.gitlab-ci.yml'],
		otherwise: 'include it in .gitlab-ci.yml: `include: hvlint.gitlab-ci.yml`',
	},
	{
		name: 'Azure Pipelines',
		files: ['azure-pipelines.yml', '.azure-pipelines'],
		remote: /\bdev\.azure\.com\b|\bvisualstudio\.com\b/i,
		example: 'azure-pipelines.yml',
		targets: ['azure-pipelines.yml', 'azure-pipelines-hvlint.yml'],
		otherwise: 'make a pipeline of it in Azure DevOps',
	},
];

/** The workflow for the system that a folder shows, or its repository's address; undefined where neither tells. */
export function pipelineDraft(): Draft | undefined {
	const remote = addresses();
	const system =
		systems.find(({ files }) => files.some((file) => existsSync(file))) ??
		systems.find((one) => one.remote.test(remote));
	if (!system) return undefined;
	const { example, targets, name, otherwise } = system;
	const path =
		targets.find(isOurs) ?? targets.find((one) => !existsSync(one)) ?? (targets.at(-1) as string);
	const text = readFileSync(join(manualFolder(), 'ci', example), 'utf8');
	return {
		path,
		content: withoutPaths(text).replace(/^# Copy \S+ \S+\. /, '# '),
		what: `the workflow for ${name}`,
		...(otherwise !== undefined && path !== targets[0] && { next: otherwise }),
	};
}

/** Whether a workflow runs hvlint already, which one run of `hvlint init` may have written. */
function isOurs(path: string): boolean {
	try {
		return /\bhvlint\b/.test(readFileSync(path, 'utf8'));
	} catch {
		return false;
	}
}

/** The examples name folders of theirs; without, the whole repository is linted. */
function withoutPaths(text: string): string {
	return text.replace(/^ +paths: \|\n(?: +(?:clusters|hosts)\n)+/m, '');
}

/** The addresses of the repository, as its settings have them: Git itself need not be there. */
function addresses(): string {
	try {
		const settings = readFileSync(join('.git', 'config'), 'utf8');
		return [...settings.matchAll(/^\s*url\s*=\s*(.+)$/gm)].map(([, url]) => url).join('\n');
	} catch {
		return '';
	}
}
