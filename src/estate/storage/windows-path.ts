import { remembering } from '../maps.ts';

/** A Windows path, taken apart so that two spellings of one place compare as equal. */
export interface WindowsPath {
	readonly kind: 'drive' | 'unc' | 'volume' | 'relative';
	/** `c:`, `\\server\share` or `\\?\volume{guid}`, in lower case; empty for a relative path. */
	readonly root: string;
	/** The names below the root, in lower case, with `.` and `..` resolved. */
	readonly parts: readonly string[];
}

/**
 * Takes a Windows path apart as Windows itself compares paths: without regard to case, `/` like `\`,
 * trailing separators and the `\\?\` and `\\.\` prefixes left out. A path is what its name says: where
 * a junction leads is on the disk of one host, not in a manifest, so a junction counts as a folder of
 * its own.
 *
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export const parseWindowsPath = remembering((text): WindowsPath => {
	const rest = withoutDevicePrefix(text.trim().replaceAll('/', '\\').toLowerCase());
	const volume = /^(volume\{[0-9a-f-]+\})(?:\\(.*))?$/s.exec(rest);
	if (volume) return place('volume', `\\\\?\\${volume[1]}`, volume[2] ?? '');
	const drive = /^([a-z]:)(?:\\(.*))?$/s.exec(rest);
	if (drive) return place('drive', drive[1] as string, drive[2] ?? '');
	const unc = /^\\\\([^\\?]+)\\+([^\\]+)(?:\\(.*))?$/s.exec(rest);
	const [server, share] = [trimEnd(unc?.[1] ?? ''), trimEnd(unc?.[2] ?? '')];
	if (server && share) return place('unc', `\\\\${server}\\${share}`, unc?.[3] ?? '');
	return place('relative', '', rest);
});

/** The server of a path over the network, as a key. */
export function serverOf({ kind, root }: WindowsPath): string | undefined {
	return kind === 'unc' ? root.slice(2, root.indexOf('\\', 2)) : undefined;
}

/** `\\?\UNC\server\share` is `\\server\share`, `\\?\C:\folder` is `C:\folder`. */
function withoutDevicePrefix(text: string): string {
	if (!text.startsWith('\\\\')) return text;
	const prefix = /[?.]\\+(unc\\+)?\s*/y;
	let start = 2;
	let isNetwork = true;
	while (isNetwork) {
		prefix.lastIndex = start;
		const found = prefix.exec(text);
		if (!found) break;
		start = prefix.lastIndex;
		isNetwork = found[1] !== undefined;
	}
	return isNetwork ? `\\\\${text.slice(start)}` : text.slice(start);
}

function place(kind: WindowsPath['kind'], root: string, rest: string): WindowsPath {
	const parts: string[] = [];
	for (const part of rest.split('\\')) {
		const name = trimEnd(part);
		if (part.trim() === '..') parts.pop();
		else if (name !== '') parts.push(name);
	}
	return { kind, root, parts };
}

/** Windows itself drops the dots and blanks that a name ends in. */
function trimEnd(name: string): string {
	let length = name.length;
	while (length > 0 && /[.\s]/.test(name.charAt(length - 1))) length -= 1;
	return name.slice(0, length);
}

/** Whether a path is a folder's, or lies anywhere below it. Volume10 is not inside Volume1. */
export function isInside(path: WindowsPath, folder: WindowsPath): boolean {
	return (
		path.kind === folder.kind &&
		path.root === folder.root &&
		folder.parts.every((part, index) => path.parts[index] === part)
	);
}

/** Whether a path leads to a Cluster Shared Volume: below `\\ClusterStorage` of a drive. */
export function isInClusterStorage({ kind, parts }: WindowsPath): boolean {
	return kind === 'drive' && parts[0] === 'clusterstorage';
}

/** Whether two paths name the same place. */
export function isSamePath(one: WindowsPath, other: WindowsPath): boolean {
	return isInside(one, other) && one.parts.length === other.parts.length;
}

/** The path as text, in lower case: equal for equal places, so that it can serve as a key. */
export function pathKey({ root, parts }: WindowsPath): string {
	return [root, ...parts].join('\\');
}

/** The ending of a file's name with its dot, in lower case: `.vhdx`; empty where it has none. */
export function extensionOf(path: WindowsPath): string {
	return /\.[^.]+$/.exec(path.parts.at(-1) ?? '')?.[0] ?? '';
}

/** Why a path tells no place. */
export function whyNoPlace({ kind }: WindowsPath): string {
	if (kind === 'relative') return 'it has neither a drive nor a share';
	return kind === 'unc' ? 'a share of one host leads there' : 'no volume of that name is told';
}
