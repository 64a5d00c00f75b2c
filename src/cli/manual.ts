import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the manual, which comes with the package: it can be read where nothing else can. */
export function manualFolder(): string {
	for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
		const manual = join(folder, 'docs');
		if (existsSync(join(manual, 'rules', 'README.md')) || dirname(folder) === folder) return manual;
	}
}

/** The pages by their names: `formats`, `preflight/memory`. */
export function pageNames(): string[] {
	const folder = manualFolder();
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.md'))
		.map((file) => file.replace(/^rules\/(?=.*\/)|\.md$/g, ''))
		.sort();
}

/** The text of a page; undefined where there is none of that name. */
export function readPage(name: string): string | undefined {
	if (!pageNames().includes(name)) return undefined;
	const path = [join('rules', `${name}.md`), `${name}.md`]
		.map((file) => join(manualFolder(), file))
		.find((file) => existsSync(file));
	return path && readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}

/** A section of a page, by its heading, without it; empty where there is none. */
export function sectionOf(page: string, heading: string): string {
	const [, rest = ''] = page.split(`\n## ${heading}\n`);
	return (rest.split(/\n## /)[0] ?? '').trim();
}
