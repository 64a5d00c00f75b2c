import { getOrAdd } from '../maps.ts';
import type { WindowsPath } from './windows-path.ts';

interface Folder<T> {
	held?: T;
	readonly below: Map<string, Folder<T>>;
}

/** Objects by the paths that they have, found by the paths of what lies in them. */
export class PathIndex<T> {
	readonly #roots = new Map<string, Folder<T>>();

	/** Of several with one path the last is kept. */
	set({ root, parts }: WindowsPath, object: T): void {
		let folder = child(this.#roots, root);
		for (const part of parts) folder = child(folder.below, part);
		folder.held = object;
	}

	/**
	 * What a path lies in: the innermost, as a volume may be mounted in a folder of another.
	 *
	 * @param outermost So many folders deep it lies at least.
	 */
	around({ root, parts }: WindowsPath, outermost = 0): T | undefined {
		let folder = this.#roots.get(root);
		let found: T | undefined;
		for (let depth = 0; folder; depth += 1) {
			if (depth >= outermost) found = folder.held ?? found;
			const part = parts[depth];
			folder = part === undefined ? undefined : folder.below.get(part);
		}
		return found;
	}
}

function child<T>(folders: Map<string, Folder<T>>, name: string): Folder<T> {
	return getOrAdd(folders, name, () => ({ below: new Map() }));
}
