import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { remembering } from '../estate/maps.ts';
import { closest } from '../estate/names/closest.ts';
import { beginsAsManifest, isManifestText } from '../source/recognize.ts';
import { decodeText } from '../source/text.ts';

/** As much of a file tells whether it is a manifest: many comments may stand before what it says. */
const headOfManifest = 64 * 1024;
/** As much of a file whose name is far from that of any manifest. */
const headOfOther = 4 * 1024;

/** Extensions of plain texts of any kind. */
const plainTexts = ['txt', 'text', 'conf', 'cfg', 'config', 'tpl', 'tmpl', 'template'];

/** The extension of manifests that one is near to. */
const extensionMeant = remembering((extension) =>
	plainTexts.includes(extension) ? 'yaml' : closest(extension, ['yaml', 'yml', 'json']),
);

/** Whether a name is that of a manifest. */
export function isManifestName(name: string): boolean {
	return /\.(ya?ml|json)$/i.test(name);
}

/** The name that a file should have, were it a manifest. */
export interface ProperName {
	readonly name: string;
	/** Whether the name that it has is near to that. */
	readonly isNear: boolean;
	/** How many bytes tell whether it is one. */
	readonly head: number;
}

/**
 * The name that a file should have which a folder holds and which would be passed over by its name, were
 * it a manifest: `hv01.yaml` for `hv01.yaml.txt`, `hv01.yml~`, `hv01.yam`, `hv01.txt`, `.hv01.yaml`, and also
 * for `hv01.md`, whose name is far from all that a manifest may have.
 */
export function properName(name: string): ProperName {
	const near = nearName(name);
	if (near !== undefined) return { name: near, isNear: true, head: headOfManifest };
	const stem = name.replace(/^\.+/, '').replace(/\.[^.]*$/, '');
	return { name: `${stem || 'manifest'}.yaml`, isNear: false, head: headOfOther };
}

function nearName(name: string): string | undefined {
	const visible = name.replace(/^\.+/, '');
	if (isManifestName(visible)) return visible;
	const [, stem] = /^(.+?\.(?:ya?ml|json))[^a-z0-9].*$/i.exec(visible) ?? [];
	if (stem !== undefined) return stem;
	const dot = visible.lastIndexOf('.');
	if (dot <= 0) return visible === '' ? undefined : `${visible}.yaml`;
	const meant = extensionMeant(
		visible
			.slice(dot + 1)
			.trim()
			.toLowerCase(),
	);
	return meant && `${visible.slice(0, dot)}.${meant}`;
}

/** Whether a file is what an editor or its owner put aside: what it was stands beside it. */
export function isPutAside(path: string, { name }: ProperName): boolean {
	return !/\.txt$/i.test(path) && existsSync(join(dirname(path), name));
}

/** Why a file is none that is read, though what it begins with says that it is a manifest. */
export function misnamed(path: string, { name, isNear }: ProperName, head: Uint8Array) {
	const { text } = decodeText(head);
	if (isNear ? !isManifestText(text) : !beginsAsManifest(text)) return undefined;
	return {
		message: `It is a manifest, and ${JSON.stringify(basename(path))} is the name of none.`,
		fix: `Name it ${JSON.stringify(name)}, or take it out of the folder.`,
	};
}
