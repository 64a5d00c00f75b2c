import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { importFiles } from '../../src/cli/commands/import.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { lintEstate } from '../../src/engine/lint.ts';
import { openEstate } from '../../src/engine/open-estate.ts';
import { tellImport } from '../../src/import/tell.ts';
import { tidy } from '../../src/import/tidy.ts';
import { writeOneFile } from '../../src/import/write.ts';
import { renderPretty } from '../../src/reporters/pretty.ts';

// What people's own tools printed, restated with our names and values in the form that it had: the same
// properties, encodings and line ends. Each folder belongs together, and has what comes of it beside it:
// the manifests, what was told, and the report. `npm run generate` writes these; a change is to be read.
const root = 'test/import/captures';
const options = { rules, settings: settingsOf({}), now: new Date('2026-11-20T12:00:00Z') };

function filesOf(folder: string) {
	return readdirSync(`${root}/${folder}`)
		.filter((name) => !name.startsWith('expected.'))
		.sort()
		.map((path) => ({ path, bytes: readFileSync(`${root}/${folder}/${path}`), named: true }));
}

function reportOf(manifests: string): string {
	const bytes = Buffer.from(manifests);
	const open = openEstate([{ path: 'expected.yaml', bytes, named: true }], options);
	const report = lintEstate(open, options);
	// An import writes nothing that a run refuses.
	expect(report.findings.filter(({ ruleId }) => ruleId === 'schema')).toEqual([]);
	return renderPretty(report, { color: false, view: 'lint', texts: open.manifests.texts });
}

describe.each(readdirSync(root))('%s', (folder) => {
	const files = filesOf(folder);

	test('becomes these manifests, and this is told and reported', async () => {
		const { manifests, ...imported } = importFiles(files);
		const told = tellImport({ ...imported, objects: [] });
		if (manifests.length === 0) {
			await expect(told).toMatchFileSnapshot(`captures/${folder}/expected.txt`);
			return;
		}
		const text = writeOneFile(manifests.map(tidy));
		await expect(text).toMatchFileSnapshot(`captures/${folder}/expected.yaml`);
		const report = [told, reportOf(text)].filter(Boolean).join('\n');
		await expect(report).toMatchFileSnapshot(`captures/${folder}/expected.txt`);
	});

	test.each(files)('$path alone is read, or says what to do in its place', (file) => {
		const { manifests, problems, skipped, validations } = importFiles([file]);
		expect(manifests.length + problems.length + skipped.length + validations.length).not.toBe(0);
		for (const { fix } of problems) expect(fix).toMatch(/`.*`|Export|Run/);
	});
});
