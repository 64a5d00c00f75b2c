import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { editions } from '../../engine/editions.ts';
import { printable, withoutCommands } from '../../reporters/printable.ts';
import { count } from '../../reporters/text.ts';
import { decodeText } from '../../source/text.ts';
import type { Arguments } from '../arguments.ts';
import type { Result } from '../command.ts';
import { configurationIn } from '../configuration.ts';
import { crawl } from '../crawl.ts';
import { exitCodes, Failure } from '../failure.ts';
import type { Draft } from '../init/draft.ts';
import { editorDrafts } from '../init/editor.ts';
import { pipelineDraft } from '../init/pipeline.ts';
import { runImport } from './import.ts';

/** Where manifests of an inventory go. */
const estate = 'estate';

/** `hvlint init`: what a project needs, as far as it is not there. It asks nothing, and overwrites nothing. */
export function runInit({ operands }: Arguments): Result {
	if (operands.length > 0)
		throw new Failure('hvlint init takes no path: it sets up the current folder.');
	const { drafts, globs, told, exitCode, reasons } = manifestDrafts();
	const lines: string[] = [...told];
	for (const draft of [...drafts, ...configurationDraft(), ...editorDrafts(globs), ...pipeline()])
		lines.push(...written(draft));
	lines.push(
		'Next: hvlint --statistics counts what it finds; hvlint docs ci tells how it becomes a gate.',
	);
	return { output: withoutCommands(`${lines.map(printable).join('\n')}\n`), exitCode, reasons };
}

/** Writes a file where none is, and says what became of it. */
function written({ path, content, what, next, instead }: Draft): string[] {
	if (existsSync(path)) {
		const isAsked = instead !== undefined && textOf(path) !== content;
		return what === '' ? [] : [`kept   ${path}${isAsked ? `: ${instead}` : ''}`];
	}
	try {
		mkdirSync(dirname(path), { recursive: true });
		// Nobody's file is written over, not even one that came in between.
		writeFileSync(path, content, { flag: 'wx' });
	} catch (error) {
		throw new Failure(`${path} cannot be written: ${(error as Error).message}.`);
	}
	return what === '' ? [] : [`wrote  ${path}: ${what}${next ? `; ${next}` : ''}`];
}

function configurationDraft(): Draft[] {
	const present = configurationIn('.');
	if (present) return [{ path: present, content: '', what: 'the configuration' }];
	return [{ path: 'hvlint.yaml', content: configuration, what: 'the configuration' }];
}

const configuration = `# The configuration of hvlint: hvlint docs configuration
edition: ${editions.at(-1)}    # the rules that count, so that an upgrade makes no pipeline fail by new ones
preset: recommended  # practice: administrators' practice too; strict: every rule
failOn: error        # warning, info, or never
`;

/** The workflow, or that there is none. */
function pipeline(): Draft[] {
	const draft = pipelineDraft();
	return draft ? [draft] : [];
}

interface Manifests {
	readonly drafts: readonly Draft[];
	/** Globs of where manifests are, or will be. */
	readonly globs: readonly string[];
	readonly told: readonly string[];
	/** What an import ended with. */
	readonly exitCode: number;
	readonly reasons: readonly string[];
}

const ended = { drafts: [], told: [], exitCode: exitCodes.clean, reasons: [] };

/** The manifests of an inventory that is here, or one to begin with; none where there are some. */
function manifestDrafts(): Manifests {
	const files = crawl('.', (name) => /\.(ya?ml|json)$/i.test(name)).filter(
		({ unreadable }) => unreadable === undefined,
	);
	const texts = files.map(({ path }) => ({ path: path.replaceAll('\\', '/'), text: textOf(path) }));
	const present = texts.filter(({ text }) =>
		/^[\s{[]*["']?apiVersion["']?\s*:\s*["']?hvlint\//m.test(text),
	);
	if (present.length > 0)
		return {
			...ended,
			globs: globsOf(present.map(({ path }) => path)),
			told: [`kept   ${count(present.length, 'file')} of manifests`],
		};
	const inventories = texts.filter(({ text }) => /^\s*\{\s*"inventory"\s*:\s*"hvlint\//.test(text));
	const globs = [`${estate}/**/*.yaml`];
	if (inventories.length === 0) return { ...ended, drafts: [firstManifest], globs };
	const paths = inventories.map(({ path }) => path);
	if (existsSync(estate))
		return {
			...ended,
			globs,
			told: [
				`kept   ${estate}: hvlint import ${paths.join(' ')} -o FOLDER makes manifests elsewhere`,
			],
		};
	const { output, ...rest } = runImport({
		...{ command: 'import', explicit: true, operands: paths },
		values: { output: estate },
	});
	return { drafts: [], globs, told: output.trimEnd().split('\n'), ...rest };
}

function textOf(path: string): string {
	try {
		return decodeText(readFileSync(path)).text;
	} catch {
		return '';
	}
}

/** `clusters/**` for the files of a folder, by their extension; those beside the configuration by their names. */
function globsOf(paths: readonly string[]): string[] {
	return [
		...new Set(
			paths.map((path) =>
				path.includes('/')
					? `${path.slice(0, path.indexOf('/'))}/**/*${extname(path).toLowerCase()}`
					: path,
			),
		),
	].sort();
}

const firstManifest: Draft = {
	path: `${estate}/cluster.yaml`,
	content: `# A first cluster: write its own names in place of these. Every fact is optional; what is not there is not known.
# The rest need not be typed: collect/Export-HvlintInventory.ps1, which comes with hvlint, reads a cluster, and
# hvlint import inventory.json -o ${estate} makes manifests of it (hvlint docs import).
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
`,
	what: 'a first manifest; write your own names into it',
};
