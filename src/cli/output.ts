import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LintReport } from '../engine/report.ts';
import { type FormatName, formatNames, formats } from '../reporters/formats.ts';
import type { RenderContext } from '../reporters/reporter.ts';
import { exitCodes, Failure } from './failure.ts';
import { admitReport } from './overwrite.ts';
import { currentFolder, type Workspace } from './workspace.ts';

/** A report that is wanted: its format, and the file it goes to; undefined for standard output. */
export interface Output {
	readonly format: FormatName;
	readonly file: string | undefined;
}

/**
 * Reads the values of `--format`: `pretty`, or `sarif=report.sarif`.
 *
 * @throws Failure for an unknown format, or where two reports would mix on standard output.
 */
export function parseOutputs(values: readonly string[]): Output[] {
	const outputs = (values.length > 0 ? values : ['pretty']).map((value): Output => {
		const [format = '', ...file] = value.split('=');
		if (!(formatNames as string[]).includes(format))
			throw new Failure(
				`--format is ${formatNames.join(', ').replace(/, (?=[^,]*$)/, ' or ')}, not ${JSON.stringify(format)}.`,
			);
		if (value.includes('=') && file.join('=') === '')
			throw new Failure(`--format ${value} names no file.`);
		return { format: format as FormatName, file: file.length > 0 ? file.join('=') : undefined };
	});
	if (outputs.filter(({ file }) => file === undefined).length > 1)
		throw new Failure(
			'Only one --format can go to standard output; give the others files, as in --format json=report.json.',
		);
	const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [resolve(file)]));
	const twice = files.find((file, index) => files.indexOf(file) !== index);
	if (twice !== undefined) throw new Failure(`Two reports would go to the file ${twice}.`);
	return outputs;
}

/** What became of the wanted reports. */
export interface Written {
	/** What goes to standard output, and is not there yet. */
	readonly output: string;
	/** The files that were written. */
	readonly files: readonly string[];
	/** The reports that could not be written, each with its reason. */
	readonly failures: readonly string[];
}

/** Renders the wanted reports and writes those that go to files. One that fails stops no other. */
export async function writeOutputs(
	outputs: readonly Output[],
	report: LintReport,
	context: RenderContext,
	workspace: Workspace = currentFolder(),
): Promise<Written> {
	const files: string[] = [];
	const failures: string[] = [];
	let output = '';
	for (const { format, file } of outputs) {
		const render = await formats[format]();
		if (file === undefined) {
			const text = render(report, context);
			if (typeof text === 'string') output = text;
			else await print(text);
			continue;
		}
		try {
			admitReport(file, format, workspace);
			// A file is no terminal.
			const { width: _, ...terminal } = context.terminal ?? {};
			writePieces(file, render(report, { ...context, terminal, color: false }));
			files.push(file);
		} catch (error) {
			failures.push(
				`the report ${file} cannot be written: ${(error as Error).message.replace(/\.?$/, '.')}`,
			);
		}
	}
	return { output, files, failures };
}

/** Prints pieces as fast as they are read. */
async function print(pieces: Iterable<string>): Promise<void> {
	const { stdout } = process;
	for (const piece of pieces) {
		if (stdout.destroyed) return;
		if (!stdout.write(piece))
			await new Promise<void>((resume) => {
				const done = () => {
					stdout.off('drain', done).off('close', done);
					resume();
				};
				stdout.on('drain', done).on('close', done);
			});
	}
}

function writePieces(file: string, text: string | Iterable<string>): void {
	if (typeof text === 'string') {
		writeFileSync(file, text);
		return;
	}
	const descriptor = openSync(file, 'w');
	try {
		for (const piece of text) writeSync(descriptor, piece);
	} finally {
		closeSync(descriptor);
	}
}

/** Lets a report that could not be written end the run as invalid, whatever was found. */
export function withFailures(
	{ output, failures }: Written,
	conclusion: { readonly exitCode: number; readonly reasons: readonly string[] },
): { output: string; exitCode: number; reasons: readonly string[] } {
	return {
		output,
		exitCode: failures.length > 0 ? exitCodes.invalid : conclusion.exitCode,
		reasons: [...conclusion.reasons, ...failures],
	};
}
