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
 * trailing separators and the `\\?\` and `\\.\` prefixes left out.
 *
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function parseWindowsPath(text: string): WindowsPath {
	let rest = text.trim().replaceAll('/', '\\').toLowerCase();
	const volume = /^\\\\[?.]\\(volume\{[0-9a-f-]+\})(?:\\(.*))?$/.exec(rest);
	if (volume) return place('volume', `\\\\?\\${volume[1]}`, volume[2] ?? '');
	rest = rest.replace(/^\\\\[?.]\\unc\\/, '\\\\').replace(/^\\\\[?.]\\/, '');
	const drive = /^([a-z]:)(?:\\(.*))?$/.exec(rest);
	if (drive) return place('drive', drive[1] as string, drive[2] ?? '');
	const unc = /^\\\\([^\\]+)\\+([^\\]+)(?:\\(.*))?$/.exec(rest);
	if (unc) return place('unc', `\\\\${unc[1]}\\${unc[2]}`, unc[3] ?? '');
	return place('relative', '', rest);
}

function place(kind: WindowsPath['kind'], root: string, rest: string): WindowsPath {
	const parts: string[] = [];
	for (const part of rest.split('\\')) {
		if (part === '..') parts.pop();
		// Windows itself drops the dots and blanks that a name ends in.
		else if (part !== '.' && part.replace(/[. ]+$/, '') !== '')
			parts.push(part.replace(/[. ]+$/, ''));
	}
	return { kind, root, parts };
}

/** Whether a path is a folder's, or lies anywhere below it. Volume10 is not inside Volume1. */
export function isInside(path: WindowsPath, folder: WindowsPath): boolean {
	return (
		path.kind === folder.kind &&
		path.root === folder.root &&
		folder.parts.every((part, index) => path.parts[index] === part)
	);
}

/** Whether two paths name the same place. */
export function isSamePath(one: WindowsPath, other: WindowsPath): boolean {
	return isInside(one, other) && one.parts.length === other.parts.length;
}

/** The folder that a file or a folder lies in; a root's is the root itself. */
export function folderOf(path: WindowsPath): WindowsPath {
	return { ...path, parts: path.parts.slice(0, -1) };
}

/** The path as text, in lower case: equal for equal places, so that it can serve as a key. */
export function pathKey({ root, parts }: WindowsPath): string {
	return [root, ...parts].join('\\');
}

/** The ending of a file's name with its dot, in lower case: `.vhdx`; empty where it has none. */
export function extensionOf(path: WindowsPath): string {
	return /\.[^.]+$/.exec(path.parts.at(-1) ?? '')?.[0] ?? '';
}
