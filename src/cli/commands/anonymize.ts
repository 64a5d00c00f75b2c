import { anonymize } from '../../import/anonymize.ts';
import { tidy } from '../../import/tidy.ts';
import { writeOneFile } from '../../import/write.ts';
import { readManifests } from '../../source/manifest.ts';
import type { Arguments } from '../arguments.ts';
import type { Result } from '../command.ts';
import { exitCodes, Failure } from '../failure.ts';
import { importFiles, readFiles } from './import.ts';

/** `hvlint import FILES... --anonymize`: exports and manifests, as manifests that can be shown to others. */
export function runAnonymize({ operands, values }: Arguments): Result {
	if (values.output ?? values.format ?? values.check)
		throw new Failure('--anonymize prints the manifests: it goes with no other option.');
	if (operands.length === 0)
		throw new Failure('--anonymize needs the files, as in hvlint import estate --anonymize.');
	const files = readFiles(operands);
	const own = readManifests(files.map((file) => ({ ...file, named: false })));
	const { manifests, problems } = importFiles(
		files.filter(({ path }) => !own.paths.includes(path)),
	);
	const all = [...own.documents.map(({ manifest }) => manifest), ...manifests];
	const unread = new Set([...problems, ...own.problems].map(({ path }) => path));
	const reasons = [...unread].map((path) => `${path} could not be read as a whole.`);
	if (all.length === 0)
		return {
			output: '',
			exitCode: unread.size > 0 ? exitCodes.invalid : exitCodes.noManifest,
			reasons: [...reasons, 'no cluster, host or machine is in what was named.'],
		};
	return {
		output: writeOneFile(anonymize(all).map(tidy)),
		exitCode: unread.size > 0 ? exitCodes.invalid : exitCodes.clean,
		reasons,
	};
}
