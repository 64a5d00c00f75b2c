import { existsSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Exception } from '../engine/exceptions.ts';
import { parsePathGlob } from '../engine/glob.ts';
import { manifestExceptions } from '../engine/manifest-exceptions.ts';
import { openEstate } from '../engine/open-estate.ts';
import type { LintReport } from '../engine/report.ts';
import { requiredValidations } from '../engine/revalidation.ts';
import { againstBase, earlierFindings } from '../engine/since.ts';
import type { InputFile } from '../source/manifest.ts';
import type { Input } from './command.ts';
import { mayConfigure } from './configuration.ts';
import { readInput } from './files.ts';
import { type BaseCommit, baseCommit } from './git.ts';
import { judgeCounted } from './judge.ts';
import type { Workspace } from './workspace.ts';

/** An estate as it was. */
interface Base {
	readonly name: string;
	readonly files: readonly InputFile[];
	/** The files that decide what counts, as far as they differ now. */
	readonly changed: readonly string[];
}

const noProgress = { step() {}, done() {} };

/**
 * The report held against the estate as it was at a commit, or as it is in another folder: what was
 * there already does not count.
 */
export function sinceThen(
	report: LintReport,
	since: string,
	operands: readonly string[],
	input: Input & { readonly deciding: readonly string[] },
	workspace: Workspace,
): LintReport {
	const { options, open, deciding, exclusions } = input;
	const isFolder = existsSync(since) && statSync(since).isDirectory();
	const base = isFolder
		? {
				name: since,
				files: readInput([since], () => new Uint8Array(), noProgress, workspace),
				changed: [],
			}
		: baseOf(since, operands, { deciding, exclusions });
	// Both are judged on one day: nothing gets older by a change.
	const { shard } = options;
	const before = {
		...options,
		asOf: open.asOf.date,
		// A part is of the same clusters then as now, however many there were.
		shard: shard && { ...shard, clusters: open.estate.clusters },
	};
	const earlier = openEstate(base.files, before);
	const known = judgeCounted({ ...input, open: earlier, options: before });
	const faults = known.findings.filter(({ subject }) => subject.kind === 'document').length;
	return againstBase(report, earlierFindings(known, base.changed), {
		from: base.name,
		faults,
		changed: base.changed,
		exceptions: newExceptions(
			manifestExceptions(earlier, options).exceptions,
			manifestExceptions(open, options).exceptions,
		),
		validations: requiredValidations(earlier.estate, open.estate),
	});
}

/** The exceptions of manifests that were not there, or that said something else. */
function newExceptions(before: readonly Exception[], now: readonly Exception[]) {
	const keyOf = ({ rule, of, reason, until = '' }: Exception) =>
		JSON.stringify([rule, of, reason, until]);
	const known = new Set(before.map(keyOf));
	return now
		.filter((one) => !known.has(keyOf(one)))
		.map(({ rule, of, reason, place: { path, range } }) => ({ rule, of, reason, path, range }));
}

function baseOf(
	ref: string,
	operands: readonly string[],
	{ deciding, exclusions }: Pick<Input, 'exclusions'> & { readonly deciding: readonly string[] },
): Base {
	const commit = baseCommit(ref);
	const isMeant = selection(operands);
	return {
		name: `${ref} at ${commit.id.slice(0, 12)}`,
		files: commit.read(
			commit.paths.filter(
				(path) =>
					isMeant(path) &&
					(operands.includes(path) || !exclusions.some((one) => one.excludes(path))),
			),
		),
		changed: [
			...deciding
				.map((path) => relative('.', path).replaceAll('\\', '/'))
				.filter((path) => isChanged(path, commit)),
			...commit.paths.filter((path) => mayConfigure(path) && !existsSync(path)),
		],
	};
}

function isChanged(path: string, commit: BaseCommit): boolean {
	if (!commit.paths.includes(path)) return true;
	const [then] = commit.read([path]);
	return !existsSync(path) || !readFileSync(path).equals(then?.bytes ?? new Uint8Array());
}

/** Whether a path of the commit is one that the operands mean, by the rules of the folder as it is now. */
function selection(operands: readonly string[]): (path: string) => boolean {
	const wanted = (operands.length > 0 ? operands : ['.']).map((operand) => {
		const path = relative('.', resolve(operand)).replaceAll('\\', '/');
		const glob = parsePathGlob(path.toLowerCase());
		return (file: string): boolean => {
			if (file === path) return true;
			if (/[*?{]/.test(operand)) return 'matches' in glob && glob.matches(file.toLowerCase());
			const below =
				path === '' ? file : file.startsWith(`${path}/`) ? file.slice(path.length + 1) : '../';
			return /\.(ya?ml|json)$/i.test(below) && !/(^|\/)(\.|node_modules\/)/.test(below);
		};
	});
	return (file) => wanted.some((fits) => fits(file));
}
