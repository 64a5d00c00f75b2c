import { closest } from '../../estate/names/closest.ts';
import type { Arguments } from '../arguments.ts';
import type { Result } from '../command.ts';
import { Failure } from '../failure.ts';
import { manualFolder, pageNames, readPage } from '../manual.ts';

/** `hvlint docs [PAGE]`: a page of the manual as it is, or which there are. */
export function runDocs({ operands }: Arguments): Result {
	const [wanted, second] = operands;
	if (second !== undefined) throw new Failure('hvlint docs takes the name of one page.');
	const output = wanted === undefined ? listOfPages() : pageNamed(wanted);
	return { output, exitCode: 0, reasons: [] };
}

function pageNamed(wanted: string): string {
	const name = wanted
		.toLowerCase()
		.replaceAll('\\', '/')
		.replace(/^(docs\/)?(rules\/(?=.*\/))?|\.md$/g, '');
	const names = pageNames();
	const page = readPage(names.find((one) => one.toLowerCase() === name) ?? name);
	if (page !== undefined) return page;
	const guess = closest(name, names);
	throw new Failure(
		`The manual has no page ${JSON.stringify(wanted)}.${guess ? ` Did you mean ${guess}?` : ''} hvlint docs lists them.`,
	);
}

function listOfPages(): string {
	const names = pageNames().filter((name) => !name.includes('/') && name !== 'README');
	return [
		`The manual is in ${manualFolder()}.`,
		'',
		...names.map((name) => `  hvlint docs ${name}`),
		'  hvlint docs RULE, as in hvlint docs preflight/memory; hvlint rules lists them',
		'',
	].join('\n');
}
