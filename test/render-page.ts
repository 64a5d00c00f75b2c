import { rules } from '../rules/index.ts';
import { parseArguments } from '../src/cli/arguments.ts';
import { conclude } from '../src/cli/command.ts';
import { wantedMigrations } from '../src/cli/commands/wanted-migrations.ts';
import type { Config } from '../src/engine/config.ts';
import { settingsOf } from '../src/engine/config.ts';
import { lintEstate, preflight } from '../src/engine/lint.ts';
import { openEstate } from '../src/engine/open-estate.ts';
import { renderPretty } from '../src/reporters/pretty.ts';

const prompt = 'PS> hvlint';

/**
 * A page of the documentation, with what hvlint says after each `PS> hvlint` of the files that stand
 * on the page before it. A block of YAML is a file where its first line is a comment with the name.
 */
export function renderPage(page: string): string {
	const files = new Map<string, string>();
	return page.replace(/^```(\w+)\n([\s\S]*?)^```$/gm, (block, language: string, text: string) => {
		const name = /^# (\S+\.yaml)\n/.exec(text)?.[1];
		if (language === 'yaml' && name) files.set(name, text);
		const [command = ''] = text.split('\n');
		if (!command.startsWith(prompt)) return block;
		return `\`\`\`${language}\n${command}\n${answer(command, files)}\`\`\``;
	});
}

function answer(command: string, files: ReadonlyMap<string, string>): string {
	const { command: name, values } = parseArguments(command.split(' ').slice(2));
	const config: Config = { ...(values.preset && { preset: values.preset }) };
	const options = { rules, settings: settingsOf(config), now: new Date('2026-11-20T12:00:00Z') };
	const open = openEstate(
		[...files].map(([path, text]) => ({ path, bytes: Buffer.from(text), named: true })),
		options,
	);
	const report =
		name === 'preflight'
			? preflight(open, wantedMigrations(open.estate, values), options)
			: lintEstate(open, options);
	const view = name !== 'preflight' ? 'lint' : values.vm === undefined ? 'matrix' : 'checklist';
	const said = renderPretty(report, { color: false, view, texts: open.manifests.texts });
	const { reasons } = conclude(report, config);
	return [said, ...reasons.map((reason) => `hvlint: ${reason}\n`)].join('');
}
