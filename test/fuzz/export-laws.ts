import { importFiles } from '../../src/cli/commands/import.ts';
import { nameKey } from '../../src/estate/names/names.ts';
import { mergeManifests } from '../../src/import/merge.ts';
import { isRecord, type Raw } from '../../src/import/raw.ts';
import { nameOfMachine } from '../../src/import/reads.ts';
import { markdownImport, tellImport } from '../../src/import/tell.ts';
import { tidy } from '../../src/import/tidy.ts';
import { writeFiles, writeOneFile } from '../../src/import/write.ts';
import { type InputFile, readManifests } from '../../src/source/manifest.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import { harmlessText } from './harmless.ts';

/** What is imported becomes manifests that are read as they were made, or it is told what does not. */
export function obeyExport(files: readonly InputFile[]): void {
	const { manifests: made, ...imported } = importFiles(files);
	const { problems, skipped, reads, validations } = imported;
	const manifests = made.map(tidy);
	const about = [...problems, ...validations, ...skipped.map(({ raw }) => raw)];
	const silent = files.find(
		({ path, bytes }) => !isEmptyList(bytes) && !about.some((one) => one.path === path),
	);
	if (silent && reads.length === 0) throw new Error(`nothing is said of ${silent.path}`);
	const names = new Set(made.map((one) => nameKey(String((one as { name: string }).name))));
	const left = new Set(skipped.map(({ raw }) => placeOf(raw)));
	const isTold = (raw: Raw, cluster: string | undefined) =>
		names.has(nameKey(nameOfMachine(raw) ?? String(cluster))) || left.has(placeOf(raw));
	for (const { what, asked, objects = [] } of reads)
		if (['Get-VM', 'Get-Cluster'].includes(what))
			for (const raw of objects)
				if (isRecord(raw.value) && !isTold(raw, asked.cluster))
					throw new Error(`an object of ${what} is lost`);
	const text = writeOneFile(manifests);
	readsBack(text, manifests);
	const report = { ...imported, objects: [] };
	for (const one of [text, tellImport(report), markdownImport(report)]) harmlessText(one, 'import');
	importedAgain(manifests);
}

/** Of a cmdlet that gave nothing there is nothing to say. */
function isEmptyList(bytes: Uint8Array): boolean {
	return /^[\s[\]]*$/.test(Buffer.from(bytes).toString());
}

function placeOf({ path, segments }: Raw): string {
	return JSON.stringify([path, segments]);
}

/** A later run refuses nothing of it, and reads what was meant. */
function readsBack(text: string, manifests: readonly object[]): void {
	if (manifests.length === 0) return;
	const { problems } = readManifests([{ path: 'a.yaml', bytes: Buffer.from(text), named: true }]);
	if (problems[0]) throw new Error(`a manifest is refused: ${problems[0].message}`);
	const back = parseYaml('a.yaml', text).documents.map(({ value }) => value);
	if (JSON.stringify(back) !== JSON.stringify(manifests)) throw new Error('it is read otherwise');
}

/** To import the same again changes nothing. */
function importedAgain(manifests: readonly object[]): void {
	const { objects } = mergeManifests(writeFiles(manifests), manifests, () => true, undefined, []);
	const changed = objects.find(({ what }) => what !== 'kept');
	if (changed) throw new Error(`the same again is ${changed.what}`);
}
