import { nameKey } from '../estate/names/names.ts';
import { yamlText } from './yaml-text.ts';

/** A file that an import writes. */
export interface WrittenFile {
	/** Below the folder, with `/`. */
	readonly path: string;
	readonly text: string;
}

const folders: Readonly<Record<string, string>> = {
	Cluster: 'clusters',
	Host: 'hosts',
	VirtualMachine: 'virtual-machines',
};

/** One YAML document, ending in a line break. */
export function writeManifest(manifest: object): string {
	return `${yamlText(manifest)}\n`;
}

/** One file for each cluster, host and machine. */
export function writeFiles(manifests: readonly object[]): WrittenFile[] {
	const taken = new Set<string>();
	return manifests.map((manifest) => {
		const { kind, name } = manifest as { kind: string; name: string };
		const base = `${folders[kind]}/${fileName(name)}`;
		let path = `${base}.yaml`;
		for (let number = 2; taken.has(nameKey(path)); number += 1) path = `${base}-${number}.yaml`;
		taken.add(nameKey(path));
		return { path, text: writeManifest(manifest) };
	});
}

/** All manifests in one file. */
export function writeOneFile(manifests: readonly object[]): string {
	return manifests.map(writeManifest).join('---\n');
}

const oneFile = 'estate.yaml';

/** Puts the files that were not there before into one, behind what that one holds already. */
export function gatherNewFiles(
	written: readonly WrittenFile[],
	present: readonly WrittenFile[],
): WrittenFile[] {
	const there = new Set(present.map(({ path }) => nameKey(path)));
	const fresh = written.filter(({ path }) => !there.has(nameKey(path)));
	if (fresh.length === 0) return [...written];
	const isOne = ({ path }: WrittenFile) => there.has(nameKey(path)) && path === oneFile;
	const own = written.find(isOne) ?? present.find(isOne);
	const texts = [
		...(own ? [own.text.replace(/\n?$/, '\n')] : []),
		...fresh.map(({ text }) => text),
	];
	const rest = written.filter((file) => !fresh.includes(file) && !isOne(file));
	return [...rest, { path: oneFile, text: texts.join('---\n') }];
}

/** A name that every file system takes: what Windows forbids, and what leads elsewhere, becomes an underscore. */
function fileName(name: string): string {
	const allowed = name
		.normalize()
		.replace(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]/gu, '_')
		.replace(/[. ]+$/, '_')
		.replace(/^\.+/, '_');
	// Whole characters: halves of different ones would become the same file.
	const plain = [...allowed].slice(0, 100).join('');
	const isDevice = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])( *\.|$)/i.test(plain);
	return isDevice || plain === '' ? `_${plain}` : plain;
}
