import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { importExports } from '../../import/import.ts';
import { mergeManifests, type PresentFile } from '../../import/merge.ts';
import { parseExport } from '../../import/parse.ts';
import { coveredComputers } from '../../import/reads.ts';
import { type ImportReport, markdownImport, tellImport } from '../../import/tell.ts';
import { tidy } from '../../import/tidy.ts';
import { writeOneFile } from '../../import/write.ts';
import { jsonText } from '../../reporters/printable.ts';
import { count } from '../../reporters/text.ts';
import type { Arguments } from '../arguments.ts';
import type { Result } from '../command.ts';
import { crawl } from '../crawl.ts';
import { exitCodes, Failure } from '../failure.ts';
import { readInput } from '../files.ts';
import { parseOutputs } from '../output.ts';
import { startProgress } from '../progress.ts';
import { currentFolder } from '../workspace.ts';

/** `hvlint import PATHS... [-o FOLDER]`: exports to manifests, or manifests brought up to date. */
export function runImport({ operands, values }: Arguments): Result {
	if (operands.length === 0)
		throw new Failure(
			'hvlint import needs the files of an export, as in hvlint import inventory.json -o estate.',
		);
	if (values.ours && values.theirs) throw new Failure('--ours and --theirs exclude each other.');
	const render = renderer(values);
	const progress = startProgress(process.stderr);
	const files = readInput(
		operands,
		() => readFileSync(0),
		progress,
		currentFolder(),
		() => true,
	);
	const parsed = files.map(({ path, bytes, unreadable }) =>
		unreadable === undefined
			? parseExport(path, bytes)
			: { documents: [], problems: [unreadableProblem(path, unreadable)] },
	);
	progress.done();
	const imported = importExports(parsed.flatMap(({ documents }) => documents));
	const problems = parsed.flatMap((one) => one.problems);
	if (imported.manifests.length === 0)
		return {
			output: render({ ...imported, problems, objects: [] }),
			exitCode: problems.length > 0 ? exitCodes.invalid : exitCodes.noManifest,
			reasons: ['no cluster, host or machine is in what was named.'],
		};
	const invalid = problems.length > 0 ? exitCodes.invalid : exitCodes.clean;
	const folder = values.output;
	if (folder === undefined)
		return {
			output: writeOneFile(imported.manifests.map(tidy)),
			exitCode: invalid,
			reasons: tellImport({ ...imported, problems, objects: [] })
				.split('\n')
				.filter(Boolean),
		};
	const resolution = values.ours ? 'ours' : values.theirs ? 'theirs' : undefined;
	const merged = mergeManifests(
		presentFiles(folder),
		imported.manifests,
		coveredComputers(imported.reads),
		resolution,
	);
	const conflicts = merged.objects.filter(({ what }) => what === 'conflict').length;
	const output = render({ ...imported, problems, objects: merged.objects });
	if (values.check)
		return {
			output,
			exitCode: merged.objects.length > 0 ? exitCodes.findings : invalid,
			reasons:
				merged.objects.length > 0
					? [`${folder} differs from the export; nothing was written.`]
					: [],
		};
	for (const { path, text } of merged.files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	for (const path of merged.removed) rmSync(join(folder, path));
	return {
		output: `${output}Wrote ${count(merged.files.length, 'file')} in ${folder}${merged.removed.length > 0 ? `, removed ${merged.removed.length}` : ''}.\n`,
		exitCode: conflicts > 0 ? exitCodes.invalid : invalid,
		reasons:
			conflicts > 0
				? [
						`${count(conflicts, 'object')} written by hand contradict the export: say --ours or --theirs.`,
					]
				: [],
	};
}

function unreadableProblem(path: string, reason: string) {
	return {
		path,
		position: { line: 1, column: 1 },
		message: `It cannot be read: ${reason.replace(/\.$/, '')}.`,
		fix: 'Give the account that runs hvlint the right to read it.',
	};
}

function renderer(values: Arguments['values']): (report: ImportReport) => string {
	const [{ format, file } = { format: 'pretty', file: undefined }] = parseOutputs(
		values.format ?? [],
	);
	if (file !== undefined || !['pretty', 'json', 'markdown'].includes(format))
		throw new Failure('hvlint import prints --format pretty, json or markdown.');
	if (format === 'json')
		return ({ objects, problems, skipped, unanswered }) =>
			jsonText({
				changes: objects,
				problems,
				unanswered,
				skipped: skipped.map(({ raw, reason }) => ({
					path: raw.path,
					pointer: `/${raw.segments.join('/')}`,
					reason,
				})),
			});
	return format === 'markdown' ? markdownImport : tellImport;
}

function presentFiles(folder: string): PresentFile[] {
	try {
		return crawl(folder, (name) => /\.ya?ml$/i.test(name)).map(({ path }) => ({
			path: relative(folder, path).replaceAll('\\', '/'),
			text: readFileSync(path, 'utf8'),
		}));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw new Failure(`${folder} cannot be read: ${(error as Error).message}.`);
	}
}
