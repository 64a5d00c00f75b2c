import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Origins } from '../../import/draft.ts';
import { type Import, importExports } from '../../import/import.ts';
import { type Merged, mergeManifests } from '../../import/merge.ts';
import { type ParsedExport, parseExport } from '../../import/parse.ts';
import { type PresentFile, UnreadableFile } from '../../import/present.ts';
import { coveredComputers, hostsOfUnknownMachines } from '../../import/reads.ts';
import { type ImportReport, markdownImport, tellImport } from '../../import/tell.ts';
import { tidy } from '../../import/tidy.ts';
import { withValidations } from '../../import/validations.ts';
import { gatherNewFiles, writeOneFile } from '../../import/write.ts';
import { jsonText, printable } from '../../reporters/printable.ts';
import { count } from '../../reporters/text.ts';
import { pointerOf } from '../../source/document.ts';
import type { InputFile } from '../../source/manifest.ts';
import type { Arguments } from '../arguments.ts';
import type { Result } from '../command.ts';
import { crawl } from '../crawl.ts';
import { exitCodes, Failure } from '../failure.ts';
import { readFile, readInput } from '../files.ts';
import { parseOutputs } from '../output.ts';
import { startProgress } from '../progress.ts';
import { currentFolder } from '../workspace.ts';

/** `hvlint import FILES... [-o FOLDER]`: exports to manifests, or manifests brought up to date. */
export function runImport({ operands, values }: Arguments): Result {
	if (operands.length === 0)
		throw new Failure(
			'hvlint import needs the files of an export, as in hvlint import inventory.json -o estate.',
		);
	if (values.format !== undefined && values.output === undefined)
		throw new Failure(
			'--format tells what an import into a folder did: it goes with -o. Without that, the manifests are printed.',
		);
	if (values.ours && values.theirs) throw new Failure('--ours and --theirs exclude each other.');
	const render = renderer(values);
	const { problems, ...imported } = importFiles(readFiles(operands));
	const isOfFolder = values.output !== undefined && imported.validations.length > 0;
	if (imported.manifests.length === 0 && !isOfFolder)
		return {
			output: render({ ...imported, problems, objects: [] }),
			exitCode: problems.length > 0 ? exitCodes.invalid : exitCodes.noManifest,
			reasons: [
				imported.validations.length > 0
					? 'a report of Test-Cluster goes into the manifest of its cluster: import it along with that, or with -o into the folder that holds it.'
					: imported.unanswered.length > 0
						? 'no cluster, host or machine was collected: collect again, with an account that may read them.'
						: 'no cluster, host or machine is in what was named: import what collect/Export-HvlintInventory.ps1 writes, or `Get-VM | ConvertTo-Json -Depth 4`.',
			],
		};
	const gaps = hostsOfUnknownMachines(imported.reads).map(
		(host) =>
			`the machines of ${host} are not all known, and no verdict would count the others: collect again, with their names and the right to read them.`,
	);
	const exitCode = problems.length + gaps.length > 0 ? exitCodes.invalid : exitCodes.clean;
	if (values.output === undefined) {
		const told = tellImport({ ...imported, problems, objects: [] })
			.split('\n')
			.filter(Boolean);
		return {
			output: writeOneFile(imported.manifests.map(tidy)),
			exitCode,
			reasons: [...told, ...gaps],
		};
	}
	const merged = mergeInto(values.output, imported, values);
	const output = render({ ...imported, problems, objects: merged.objects });
	const ended = values.check
		? compared(values.output, merged, exitCode)
		: written(values.output, merged, exitCode);
	// What a program reads is that and nothing else.
	const isRead = (values.format ?? []).some((format) => format !== 'pretty');
	const told = isRead ? ended.output.split('\n').filter(Boolean) : [];
	return {
		output: isRead ? output : `${output}${ended.output}`,
		exitCode: ended.exitCode,
		reasons: [...told, ...ended.reasons, ...gaps],
	};
}

/** Reads whatever is named, for its content tells what it is. */
export function readFiles(operands: readonly string[]): readonly InputFile[] {
	const progress = startProgress(process.stderr);
	const any = () => true;
	try {
		return readInput(operands, () => readFileSync(0), progress, currentFolder(), {
			wants: any,
		});
	} finally {
		progress.done();
	}
}

/** Makes manifests of exports, and tells what could not be read. */
export function importFiles(
	files: readonly InputFile[],
): Import & Pick<ImportReport, 'problems' | 'validations'> {
	const parsed = files.map(
		({ path, bytes, unreadable }): ParsedExport =>
			unreadable === undefined
				? parseExport(path, bytes)
				: { documents: [], problems: [unreadableProblem(path, unreadable)] },
	);
	const documents = parsed.flatMap((one) => one.documents);
	const validations = parsed.flatMap((one) => one.validations ?? []);
	// Nobody asks where the facts came from.
	const imported = importExports(documents, new Origins(false));
	return {
		...imported,
		manifests: withValidations(imported.manifests, validations),
		problems: parsed.flatMap((one) => one.problems),
		validations,
	};
}

function mergeInto(
	folder: string,
	imported: Import & Pick<ImportReport, 'validations'>,
	values: Arguments['values'],
): Merged {
	const present = presentFiles(folder);
	const resolution = values.ours ? 'ours' : values.theirs ? 'theirs' : undefined;
	const isCovered = coveredComputers(imported.reads);
	let merged: Merged;
	try {
		merged = mergeManifests(
			present,
			imported.manifests,
			isCovered,
			resolution,
			imported.validations,
		);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		throw new Failure(`${error.message} in ${folder}: mend it first; nothing was written.`);
	}
	return values['one-file'] ? { ...merged, files: gatherNewFiles(merged.files, present) } : merged;
}

/** `--check`: what would be written is told, and is a finding. */
function compared(folder: string, { objects }: Merged, exitCode: number): Result {
	return objects.every(({ what }) => what === 'kept')
		? { output: '', exitCode, reasons: [] }
		: {
				output: '',
				exitCode: exitCodes.findings,
				reasons: [`${folder} differs from the export; nothing was written.`],
			};
}

function written(folder: string, { files, removed, objects }: Merged, exitCode: number): Result {
	for (const inside of new Set(files.map(({ path }) => dirname(path))))
		mkdirSync(join(folder, inside), { recursive: true });
	for (const { path, text } of files) writeFileSync(join(folder, path), text);
	for (const path of removed) rmSync(join(folder, path));
	const conflicts = objects.filter(({ what }) => what === 'conflict').length;
	const gone = removed.length > 0 ? `, removed ${removed.length}` : '';
	return {
		output: `Wrote ${count(files.length, 'file')} in ${printable(folder)}${gone}.\n`,
		exitCode: conflicts > 0 ? exitCodes.invalid : exitCode,
		reasons:
			conflicts > 0
				? [
						`${count(conflicts, 'object')} without a collected day and the export contradict each other: say --ours or --theirs.`,
					]
				: [],
	};
}

function unreadableProblem(path: string, reason: string) {
	return {
		path,
		position: { line: 1, column: 1 },
		message: `It cannot be read: ${reason.replace(/\.$/, '')}.`,
		fix: /bytes/.test(reason)
			? 'Export fewer hosts or machines at once: files that are named together belong together.'
			: 'Give the account that runs hvlint the right to read it.',
	};
}

function renderer(values: Arguments['values']): (report: ImportReport) => string {
	const [{ format, file } = { format: 'pretty', file: undefined }] = parseOutputs(
		values.format ?? [],
	);
	if (file !== undefined || !['pretty', 'json', 'markdown'].includes(format))
		throw new Failure('hvlint import prints --format pretty, json or markdown.');
	if (format === 'json')
		return ({ objects, problems, skipped, survey, unanswered, validations }) =>
			jsonText({
				understood: survey.understood(),
				passedOver: survey.passedOver(),
				changes: objects,
				problems,
				unanswered,
				validations,
				skipped: skipped.map(({ raw, reason }) => ({
					path: raw.path,
					pointer: pointerOf(raw.segments),
					reason,
				})),
			});
	return format === 'markdown' ? markdownImport : tellImport;
}

/** @throws Failure where one cannot be read: it would be written anew, or beside itself. */
function presentFiles(folder: string): PresentFile[] {
	if (!existsSync(folder)) return [];
	return crawl(folder, (name) => /\.ya?ml$/i.test(name))
		.filter(({ isOther }) => !isOther)
		.map(({ path, unreadable }) => {
			if (unreadable !== undefined) throw new Failure(`${path} cannot be read: ${unreadable}.`);
			return {
				path: relative(folder, path).replaceAll('\\', '/'),
				text: Buffer.from(readFile(path, currentFolder())).toString(),
			};
		});
}
