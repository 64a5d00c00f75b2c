import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonText } from '../../reporters/printable.ts';
import { manualFolder } from '../manual.ts';
import type { Draft } from './draft.ts';

const folder = 'schemas';

/** The editor has JSON of its own, and an extension for YAML: each has settings of its own. */
const isJson = (glob: string) => /\.json$/i.test(glob);

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
	const schema = `./${folder}/manifest.schema.json`;
	const json = manifests.filter(isJson);
	const yaml = manifests.filter((glob) => !isJson(glob));
	const settings = {
		'yaml.schemas': {
			...(yaml.length > 0 && { [schema]: yaml }),
			[`./${folder}/config.schema.json`]: 'hvlint.yaml',
		},
		...(json.length > 0 && {
			'json.schemas': [{ fileMatch: json.map((glob) => `/${glob}`), url: schema }],
		}),
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
