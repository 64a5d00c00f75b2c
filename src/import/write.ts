import { Document, isCollection, isMap, isScalar, isSeq, type Node, visit } from 'yaml';
import { nameKey } from '../estate/names/names.ts';

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

/** Longer collections than this stand one entry on a line. */
const flowWidth = 90;

/** One YAML document, ending in a line break. */
export function writeManifest(manifest: object): string {
	const document = new Document(manifest);
	visit(document, {
		Collection(key, node) {
			if (key === null) return;
			node.flow = isShort(node);
		},
	});
	return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Whether a list or object of plain values fits on a line. */
function isShort(node: Node): boolean {
	if (!isCollection(node)) return true;
	const items: Node[] = isMap(node)
		? node.items.flatMap((pair) => [pair.key as Node, pair.value as Node])
		: isSeq(node)
			? (node.items as Node[])
			: [];
	if (!items.every((item) => isScalar(item) || (isCollection(item) && item.items.length === 0)))
		return false;
	const width = items.reduce(
		(sum, item) => sum + (isScalar(item) ? String(item.value).length : 2) + 2,
		0,
	);
	return width <= flowWidth;
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

/** A name that every file system takes: what Windows forbids, and what leads elsewhere, becomes an underscore. */
function fileName(name: string): string {
	const plain = name
		.replace(/[<>:"/\\|?*\p{Cc}\p{Cf}]/gu, '_')
		.replace(/[. ]+$/, '_')
		.replace(/^\.+/, '_')
		.slice(0, 100);
	return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(plain) || plain === '' ? `_${plain}` : plain;
}
