import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../rules/index.ts';
import { renderHelp } from '../src/cli/help.ts';
import { settingsOf } from '../src/engine/config.ts';
import { lintEstate, preflight } from '../src/engine/lint.ts';
import { openEstate } from '../src/engine/open-estate.ts';
import type { LintReport } from '../src/engine/report.ts';
import { renderPretty } from '../src/reporters/pretty.ts';
import type { RenderContext } from '../src/reporters/reporter.ts';

const folder = 'examples/contoso';
const options = { rules, settings: settingsOf({}), now: new Date('2026-11-20T12:00:00Z') };

/** The parts of the README that hvlint itself says, by the name of their markers. */
export const readmeRegions = {
	help: () => `\`\`\`text\n${renderHelp()}\`\`\`\n`,
	output: renderOutput,
};

/** Two findings of the example estate, what it sums up to, and the checklist of one blocked move. */
function renderOutput(): string {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
		.filter((path) => /\.(yaml|json)$/.test(path));
	const open = openEstate(
		files.map((path) => ({ path, bytes: readFileSync(path), named: true })),
		options,
	);
	const report = lintEstate(open, options);
	const shown = ['csv/machine-files', 'storage/volume-room'].flatMap((ruleId) =>
		report.findings.filter((finding) => finding.ruleId === ruleId).slice(0, 1),
	);
	const render = (one: LintReport, view: RenderContext['view']) =>
		renderPretty(one, { color: false, view, texts: open.manifests.texts });
	const blocked = report.migrations.find(({ verdict }) => verdict === 'blocked');
	const migration = open.estate.migrations.find(
		({ virtualMachine, destination }) =>
			virtualMachine.name === blocked?.virtualMachine && destination.name === blocked.to,
	);
	const checklist = migration ? render(preflight(open, [migration], options), 'checklist') : '';
	return [
		`\`\`\`text\n$ npx hvlint ${folder}\n`,
		render({ ...report, findings: shown }, 'lint').replace(/\nPlanned/, '\n...\n\nPlanned'),
		'```\n\n',
		`\`\`\`text\n$ npx hvlint preflight ${folder} --vm ${blocked?.virtualMachine} --to ${blocked?.to}\n\n`,
		checklist,
		'```\n',
	].join('');
}
