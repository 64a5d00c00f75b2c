import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { settingsOf } from '../src/engine/config.ts';
import { lintEstate, preflight } from '../src/engine/lint.ts';
import { openEstate } from '../src/engine/open-estate.ts';
import type { LintReport } from '../src/engine/report.ts';
import { renderPretty } from '../src/reporters/pretty.ts';
import { factText } from '../src/reporters/text.ts';

// Whole estates, each with its golden report: what is found, what is undecided, and the checklist of
// each planned migration. `npm run generate` writes them; a change of one is to be read line by line.
const folders = [
	...readdirSync('test/scenarios').map((name) => `test/scenarios/${name}`),
	'examples/contoso',
	'examples/fabrikam',
].filter((folder) => existsSync(folder));

const options = {
	rules,
	settings: settingsOf({}),
	// Where an estate does not say when it was collected, the report must not change from day to day.
	now: new Date('2026-11-20T12:00:00Z'),
};

function filesOf(folder: string) {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => /\.(ya?ml|json)$/.test(file))
		.map((path) => ({ path, bytes: readFileSync(`${folder}/${path}`), named: true }));
}

function renderUndecided({ undecided }: LintReport): string {
	const lines = undecided.map(
		({ ruleId, subject, missing }) =>
			`${ruleId}: ${subject.name}: ${missing.map(factText).join(', ')}\n`,
	);
	return lines.length > 0 ? `Undecided\n${lines.join('')}` : '';
}

describe.each(folders)('%s', (folder) => {
	const open = openEstate(filesOf(folder), options);

	test('its report is the golden one', async () => {
		const report = lintEstate(open, options);
		const checklists = preflight(open, open.estate.migrations, options);
		const text = [
			renderPretty(report, { color: false, view: 'lint', texts: open.manifests.texts }),
			renderUndecided(report),
			renderPretty(checklists, { color: false, view: 'checklist', texts: open.manifests.texts }),
		]
			.filter(Boolean)
			.join('\n');
		await expect(text).toMatchFileSnapshot(
			folder.startsWith('examples')
				? `expected/${folder.replace('examples/', '')}.txt`
				: `../${folder}/expected.txt`,
		);
	});
});

test.each(['recommended', 'strict'] as const)('a healthy estate is left in peace: %s', (preset) => {
	const held = { ...options, settings: settingsOf({ preset }) };
	const { findings, summary } = lintEstate(openEstate(filesOf('examples/fabrikam'), held), held);
	expect(findings).toEqual([]);
	expect(summary.undecided).toBe(0);
	expect(summary.migrations).toMatchObject({ blocked: 0, undecided: 0 });
});
