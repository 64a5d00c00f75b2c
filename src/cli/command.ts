import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rules } from '../../rules/index.ts';
import { isDate } from '../engine/as-of.ts';
import type { Config } from '../engine/config.ts';
import { settingsOf } from '../engine/config.ts';
import { rulesOfEdition } from '../engine/editions.ts';
import type { Exception } from '../engine/exceptions.ts';
import type { LintOptions } from '../engine/lint.ts';
import { type OpenEstate, openEstate } from '../engine/open-estate.ts';
import { isAtLeast, type LintReport, type Summary, severities } from '../engine/report.ts';
import type { Shard } from '../engine/shard.ts';
import type { Exclusion, PlacedOverride } from '../engine/unused-settings.ts';
import { count } from '../reporters/text.ts';
import type { SourceProblem } from '../source/document.ts';
import type { InputFile } from '../source/manifest.ts';
import { decodeText } from '../source/text.ts';
import type { Arguments, Values } from './arguments.ts';
import { type LoadedConfig, loadConfig } from './configuration.ts';
import { exitCodes, Failure } from './failure.ts';
import { readInput } from './files.ts';
import { invalidInput, invalidPlaces, problemText } from './invalid-input.ts';
import { startProgress } from './progress.ts';
import { currentFolder, isInside, type Workspace } from './workspace.ts';

/** What a command prints, and how the process ends. */
export interface Result {
	readonly output: string;
	readonly exitCode: number;
	/** Why the exit code is not 0: lines for standard error. */
	readonly reasons: readonly string[];
}

/** An estate that was read as the command line says, and what it is to be judged by. */
export interface Input {
	readonly open: OpenEstate;
	readonly options: LintOptions;
	readonly config: Config;
	/** The file of known findings that the command line or the configuration names. */
	readonly baseline: string | undefined;
	/** What may stand, as the configuration says. */
	readonly exceptions: readonly Exception[];
	/** The overrides of the configuration; none where only a part of what it is for was read. */
	readonly overrides: readonly PlacedOverride[];
	/** The files of the configuration. */
	readonly configurations: readonly string[];
	/** Which files are not to be read. */
	readonly exclusions: readonly Exclusion[];
	/** Those that no file fits, where all that they are for was looked at. */
	readonly unusedExclusions: readonly Exclusion[];
}

/** Reads the configuration and the manifests of a command line, and has work done on them. */
export async function withInput<T>(
	{ values, operands }: Arguments,
	workspace: Workspace,
	work: (input: Input) => T,
): Promise<T> {
	const { options, ...judged } = await lintOptions(values, workspace, operands);
	const progress = startProgress(process.stderr);
	const withProgress = { ...options, progress: progress.step };
	try {
		const unused = new Set(judged.exclusions.filter(({ folder }) => isWhole(folder, operands)));
		const files = readInput(operands, () => readFileSync(0), progress, workspace, {
			isExcluded(path) {
				const excluding = judged.exclusions.filter((one) => one.excludes(path));
				for (const one of excluding) unused.delete(one);
				return excluding.length > 0;
			},
		});
		const convert = files.some(isInventoryFile)
			? (await import('../import/documents.ts')).documentsOfInventory
			: undefined;
		const open = openEstate(files, { ...withProgress, convert });
		if (open.manifests.paths.length === 0)
			throw new Failure(
				`No manifest found in ${operands.length > 0 ? operands.join(', ') : 'the current folder'}: a manifest begins with apiVersion: hvlint/v1.`,
				exitCodes.noManifest,
			);
		return withPlaces(open.manifests.problems, () =>
			work({
				open,
				options: { ...withProgress, convert },
				...judged,
				unusedExclusions: [...unused],
			}),
		);
	} finally {
		progress.done();
	}
}

/** What comes of some work; where it cannot be done, it is told where the input is not valid, too. */
function withPlaces<T>(problems: readonly SourceProblem[], work: () => T): T {
	try {
		return work();
	} catch (error) {
		if (!(error instanceof Failure) || problems.length === 0) throw error;
		const told = invalidPlaces(problems).map(problemText);
		throw new Failure([...told, error.message].join('\n'), error.exitCode);
	}
}

/** Whether a file begins as the collector's do: what reads them is not loaded for nothing. */
function isInventoryFile({ bytes }: InputFile): boolean {
	return /^\uFEFF?\s*\{\s*"inventory"\s*:\s*"hvlint\//.test(
		decodeText(bytes.subarray(0, 200)).text,
	);
}

/** The day of a moment, where the clock is: `2026-11-28`. */
export function dayOf(now: Date): string {
	const two = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What a command line and its configuration say of how to judge. */
export async function lintOptions(
	values: Values,
	workspace: Workspace = currentFolder(),
	operands: readonly string[] = [],
): Promise<Omit<Input, 'open' | 'unusedExclusions'>> {
	const loaded = await loadConfig(values.config, workspace);
	const config: Config = {
		...loaded.config,
		...(values.preset !== undefined && { preset: values.preset }),
		...(values['fail-on'] !== undefined && { failOn: values['fail-on'] }),
		...(values['fail-on-undecided'] !== undefined && {
			failOnUndecided: values['fail-on-undecided'],
		}),
	};
	const asOf = values['as-of'];
	if (asOf !== undefined && !isDate(asOf))
		throw new Failure(`--as-of is a date, as in 2026-11-20, not ${JSON.stringify(asOf)}.`);
	const { counted, newer } = rulesOfEdition(rules, config);
	return {
		config,
		exceptions: loaded.exceptions,
		configurations: loaded.paths,
		overrides: isWhole(loaded.folder, operands) ? loaded.overrides : [],
		exclusions: loaded.exclusions,
		baseline:
			values.baseline === undefined ? baselineOf(loaded, workspace) : resolve(values.baseline),
		options: {
			rules: counted,
			newer,
			settings: settingsOf(config, loaded.relativePath),
			shard: shardFrom(values),
			asOf,
			now: new Date(),
		},
	};
}

/**
 * The baseline that the configuration names.
 *
 * @throws Failure where strangers may have written that, and it is outside of their workspace.
 */
function baselineOf(
	{ config, folder }: LoadedConfig,
	{ root, confined }: Workspace,
): string | undefined {
	if (config.baseline === undefined) return undefined;
	const path = resolve(folder, config.baseline);
	if (confined && !isInside(root, path))
		throw new Failure(
			`The baseline of the configuration is outside of the workspace: ${config.baseline}.`,
		);
	return path;
}

/** The part that `--shard K/N` names. */
function shardFrom({ shard }: Values): Shard | undefined {
	if (shard === undefined) return undefined;
	const [, index = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(shard) ?? []).map(Number);
	if (index < 1 || index > of)
		throw new Failure(
			`--shard is a part and how many there are, as in 3/8: from 1/8 to 8/8, not ${JSON.stringify(shard)}.`,
		);
	return { index, of };
}

/** Whether paths take in all that the configuration of a folder is for. */
function isWhole(folder: string, operands: readonly string[]): boolean {
	return (operands.length > 0 ? operands : ['.']).some((one) => isInside(resolve(one), folder));
}

/**
 * How a run ends that found this, whatever format it is told in.
 *
 * @param problems In how many places the input is not valid.
 */
export function conclude(
	report: LintReport,
	config: Config,
	problems = report.findings.filter(({ subject }) => subject.kind === 'document').length,
): Omit<Result, 'output'> {
	const { summary } = report;
	const { failOn = 'error' } = config;
	const invalid = invalidInput(problems);
	if (invalid) return invalid;
	const { errors, warnings, infos } = summary;
	const bySeverity = { error: errors, warning: warnings, info: infos };
	const counted = severities
		.filter((one) => failOn !== 'never' && isAtLeast(one, failOn))
		.reduce((sum, one) => sum + bySeverity[one], 0);
	if (counted > 0)
		return {
			exitCode: exitCodes.findings,
			reasons: [`${counted} ${counted === 1 ? 'finding' : 'findings'} at or above ${failOn}.`],
		};
	const undecided = undecidedThatFails(summary, config);
	if (undecided !== undefined) return { exitCode: exitCodes.findings, reasons: [undecided] };
	return { exitCode: exitCodes.clean, reasons: [] };
}

/** What is undecided that the run may not end well with, in a sentence; undefined where nothing is. */
function undecidedThatFails(
	{ undecided, migrations }: Summary,
	{ failOnUndecided: setting = 'none' }: Config,
): string | undefined {
	const because = `--fail-on-undecided ${setting}`;
	// Whoever asks for certainty of moves has no use for one that is known to fail.
	if (setting !== 'none' && migrations.blocked > 0)
		return `${count(migrations.blocked, 'migration')} ${areWord(migrations.blocked)} blocked, which ${because} does not let pass.`;
	if (setting === 'migrations' && migrations.undecided > 0)
		return `${count(migrations.undecided, 'migration')} ${areWord(migrations.undecided)} undecided, which ${because} does not let pass.`;
	if (setting === 'all' && undecided > 0)
		return `${count(undecided, 'check')} ${areWord(undecided)} undecided, which ${because} does not let pass.`;
	return undefined;
}

function areWord(number: number): string {
	return number === 1 ? 'is' : 'are';
}
