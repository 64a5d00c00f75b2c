import { parseWindowsPath, type WindowsPath } from '../estate/storage/windows-path.ts';

/** Writes the paths of one machine so that those of another one read the same which lead to like places. */
export type PathWriter = (text: string) => string;

/** How paths go on that clusters and hosts speak of. */
type Branch = Map<string, Branch>;

/**
 * What a check can go by in a path is where it leads to on what clusters and hosts speak of, and how it stands
 * to the machine's other paths. So the names below that are told by numbers, in the order in which they come.
 *
 * @param documents Whoever speaks of paths besides machines.
 */
export function alikePaths(documents: readonly object[]): () => PathWriter {
	const known: Branch = new Map();
	const learn = (value: unknown): void => {
		if (typeof value === 'string') learnPath(known, value);
		else if (typeof value === 'object' && value !== null) Object.values(value).forEach(learn);
	};
	for (const document of documents)
		for (const [key, value] of Object.entries(document))
			if (key !== 'virtualMachines') learn(value);
	return () => {
		const names = new Map<string, number>();
		return (text) => {
			const path = text.includes('\\') ? parseWindowsPath(text) : undefined;
			if (!path || path.kind === 'relative') return text;
			const told = text.split('\\');
			const first = told.length - path.parts.length;
			// What is spelled in another way than it is read stays as it is.
			if (!path.parts.every((part, at) => part === told[first + at]?.toLowerCase())) return text;
			for (let at = knownParts(known, path); at < path.parts.length; at += 1)
				told[first + at] = numbered(path.parts[at] as string, names);
			return told.join('\\');
		};
	};
}

function learnPath(known: Branch, text: string): void {
	const path = text.includes('\\') || text.endsWith(':') ? parseWindowsPath(text) : undefined;
	if (!path || path.kind === 'relative') return;
	let branch = known;
	for (const name of [rootKey(path), ...path.parts]) {
		const next: Branch = branch.get(name) ?? new Map();
		branch.set(name, next);
		branch = next;
	}
}

/** How many of a path's names stay: those that others speak of, and in any case the first, as `ClusterStorage` is. */
function knownParts(known: Branch, path: WindowsPath): number {
	let branch = known.get(rootKey(path));
	let count = 0;
	while (branch && count < path.parts.length) {
		branch = branch.get(path.parts[count] as string);
		if (branch) count += 1;
	}
	return Math.max(1, count);
}

/** A server goes by its name with and without its domain. */
function rootKey({ root }: WindowsPath): string {
	return root.replace(/^(\\\\[^\\.]+)\.[^\\]+/, '$1');
}

/** A file keeps its ending, and shares its number with whatever else is named so. */
function numbered(part: string, names: Map<string, number>): string {
	const ending = /\.[^.]+$/.exec(part)?.[0] ?? '';
	const name = part.slice(0, part.length - ending.length);
	const number = names.get(name) ?? names.size;
	names.set(name, number);
	return `<${number}>${ending}`;
}
