import { importExports } from '../../src/import/import.ts';
import { parseExport } from '../../src/import/parse.ts';
import { tidy } from '../../src/import/tidy.ts';

/** Imports values as if they were files; answers with the manifests, by what they are and their names, and what was told. */
export function importValues(...values: readonly unknown[]) {
	return importTexts(...values.map((value) => JSON.stringify(value)));
}

/** The same of the texts of files. */
export function importTexts(...texts: readonly string[]) {
	const parsed = texts.map((text, number) => parseExport(`${number}.json`, Buffer.from(text)));
	const { manifests, skipped } = importExports(parsed.flatMap(({ documents }) => documents));
	return {
		manifests: Object.fromEntries(
			manifests
				.map(tidy)
				.map(({ apiVersion: _, kind, name, ...facts }) => [`${kind} ${name}`, facts]),
		),
		told: skipped.map(({ raw, reason }) => `/${raw.segments.join('/')} ${reason}`),
	};
}
