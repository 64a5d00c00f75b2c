import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a search came upon. */
export interface Crawled {
	readonly path: string;
	/** Why it cannot be read. */
	readonly unreadable?: string;
	/** Whether it is a file of a name that is not sought. */
	readonly isOther?: boolean;
}

/** Entries of folders that a search looks at behind links. */
const mostBehindLinks = 10_000;
const ignored = ['node_modules', '.git'];

interface Folder {
	readonly path: string;
	readonly depth: number;
	readonly isBehindLink: boolean;
}

/**
 * Finds the files below a folder, without what is in hidden ones unless it is asked for. Each folder is
 * looked into once, however many links lead there; folders come before links to them. What cannot be
 * looked into is told, where it may hold what is sought.
 *
 * @param wants Whether a name may be that of a file that is sought.
 */
export function crawl(
	root: string,
	wants: (name: string) => boolean,
	{ hidden = false, depth: deepest = Number.POSITIVE_INFINITY } = {},
): Crawled[] {
	const found: Crawled[] = [];
	const seen = new Set<string>();
	const folders: Folder[] = [{ path: root, depth: 1, isBehindLink: false }];
	const links: Folder[] = [];
	let behindLinks = 0;
	const takeFile = (path: string, name: string): void => {
		found.push(isSought(name) ? { path } : { path, isOther: true });
	};
	const isSought = (name: string) => (hidden || !name.startsWith('.')) && wants(name);
	const take = (entry: Dirent, { path: holder, depth, isBehindLink }: Folder): void => {
		const path = join(holder, entry.name);
		if (entry.isFile()) {
			takeFile(path, entry.name);
			return;
		}
		if (!hidden && entry.name.startsWith('.')) return;
		if (entry.isDirectory()) {
			if (depth < deepest)
				(isBehindLink ? links : folders).push({ path, depth: depth + 1, isBehindLink });
			return;
		}
		const kind = kindOf(path);
		if (kind === 'folder') {
			if (depth < deepest) links.push({ path, depth: depth + 1, isBehindLink: true });
		} else if (kind === 'file') {
			takeFile(path, entry.name);
		} else if (wants(entry.name) || (kind === 'nothing' && !entry.name.includes('.')))
			found.push({ path, unreadable: why[kind] });
	};
	for (let next = folders.shift() ?? links.shift(); next; next = folders.shift() ?? links.shift()) {
		const { path, isBehindLink } = next;
		try {
			const real = realpathSync.native(path);
			if (seen.has(real)) continue;
			seen.add(real);
			const entries = readdirSync(path, { withFileTypes: true }).filter(
				({ name }) => !ignored.includes(name),
			);
			if (isBehindLink) behindLinks += entries.length;
			if (behindLinks > mostBehindLinks) {
				found.push({ path, unreadable: `more than ${mostBehindLinks} files are behind links` });
				break;
			}
			for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1)))
				take(entry, next);
		} catch (error) {
			found.push({ path, unreadable: (error as Error).message });
		}
	}
	return found;
}

const why = {
	nothing: 'it is a link that leads nowhere',
	special: 'it is no regular file',
} as const;

/** What a path is, or where its links lead. */
function kindOf(path: string): 'file' | 'folder' | keyof typeof why {
	try {
		const stats = statSync(path);
		return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'special';
	} catch {
		return lstatSync(path, { throwIfNoEntry: false }) ? 'nothing' : 'special';
	}
}
