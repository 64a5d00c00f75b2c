import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonText } from '../../reporters/printable.ts';
import { manualFolder } from '../manual.ts';
import type { Draft } from './draft.ts';

const folder = 'schemas';

/** The schemas, and what tells Visual Studio Code which files they are for. */
export function editorDrafts(manifests: readonly string[]): Draft[] {
	const source = join(manualFolder(), '..', 'schemas');
	const isTaken = existsSync(folder) && !existsSync(join(folder, 'manifest.schema.json'));
	if (isTaken || !existsSync(source)) return [];
	const schemas = readdirSync(source)
		.filter((name) => name.endsWith('.schema.json') && name !== 'report.schema.json')
		.map(
			(name): Draft => ({
				path: `${folder}/${name}`,
				content: readFileSync(join(source, name), 'utf8'),
				what: '',
			}),
		);
	const settings = {
		'yaml.schemas': {
			[`./${folder}/manifest.schema.json`]: manifests,
			[`./${folder}/config.schema.json`]: 'hvlint.yaml',
		},
	};
	return [
		...schemas,
		{
			path: '.vscode/settings.json',
			content: jsonText(settings),
			what: 'completion in Visual Studio Code, with the extension YAML, by what is in schemas/',
			instead: `add to it: ${JSON.stringify(settings).slice(1, -1)}`,
		},
	];
}
