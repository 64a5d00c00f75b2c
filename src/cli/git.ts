import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import type { InputFile } from '../source/manifest.ts';
import { Failure } from './failure.ts';

/** As many bytes are taken from a command of Git. */
const mostBytes = 1024 ** 3;

/** A commit that a change is held against. */
export interface BaseCommit {
	readonly id: string;
	/** The files of the commit, by their paths from the current folder. */
	readonly paths: readonly string[];
	/** What files of it hold. */
	read(paths: readonly string[]): InputFile[];
}

/**
 * Finds the commit at which the current branch left another one.
 *
 * @throws Failure where there is none: what is new could not be told then.
 */
export function baseCommit(ref: string): BaseCommit {
	if (ref.startsWith('-') || ref === '')
		throw new Failure(`--since is a commit or a folder, not ${JSON.stringify(ref)}.`);
	if (!git(['rev-parse', '--git-dir']).ok)
		throw new Failure(
			`--since ${ref} is no folder, and the current folder is in no repository of Git.`,
		);
	const id = commitId(ref);
	if (id === undefined)
		throw new Failure(`There is no commit ${JSON.stringify(ref)} here.${shallowText()}`);
	const base = git(['merge-base', 'HEAD', id]);
	if (!base.ok)
		throw new Failure(`HEAD and ${JSON.stringify(ref)} have no commit in common.${shallowText()}`);
	return commitOf(base.text.trim());
}

/** The whole id of a commit; undefined where there is none of that name here, or no repository at all. */
export function commitId(name: string): string | undefined {
	const found = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
	return found.ok ? found.text.trim() : undefined;
}

function commitOf(id: string): BaseCommit {
	const prefix = git(['rev-parse', '--show-prefix']).text.trim();
	const up = '../'.repeat(prefix.split('/').length - 1);
	const ids = new Map<string, string>();
	for (const entry of git(['ls-tree', '-r', '-z', '--full-tree', id]).text.split('\0')) {
		const [, object = '', path = ''] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
		if (path === '') continue;
		ids.set(path.startsWith(prefix) ? path.slice(prefix.length) : `${up}${path}`, object);
	}
	return {
		id,
		paths: [...ids.keys()],
		read(paths) {
			const wanted = paths.map((path) => ids.get(path) ?? id);
			const { bytes } = git(['cat-file', '--batch'], `${wanted.join('\n')}\n`);
			return blobsOf(bytes, paths);
		},
	};
}

/** What `cat-file --batch` prints: of each object its id, type and size on a line, and then itself. */
function blobsOf(bytes: Buffer, paths: readonly string[]): InputFile[] {
	let at = 0;
	return paths.map((path) => {
		const end = bytes.indexOf('\n', at);
		const size = Number(/ blob (\d+)$/.exec(bytes.toString('latin1', at, Math.max(at, end)))?.[1]);
		if (Number.isNaN(size)) throw new Failure(`${path} cannot be read as it was: Git lacks it.`);
		at = end + 1 + size + 1;
		return { path, bytes: bytes.subarray(end + 1, at - 1), named: false };
	});
}

function shallowText(): string {
	return git(['rev-parse', '--is-shallow-repository']).text.trim() === 'true'
		? ' The clone is shallow: fetch the whole history (git fetch --unshallow; in a workflow, fetch-depth: 0 of actions/checkout).'
		: '';
}

/** Runs Git: it reads only, fetches nothing, and no text of the user's can be an option. */
function git(args: readonly string[], input = ''): { ok: boolean; text: string; bytes: Buffer } {
	const { status, stdout, error } = spawnSync(
		'git',
		['--no-optional-locks', '-C', process.cwd(), ...args],
		{
			// Windows would look for the program in the current folder first, which strangers may have filled.
			cwd: dirname(process.execPath),
			env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' },
			input,
			maxBuffer: mostBytes,
		},
	);
	if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT')
		throw new Failure('--since needs Git, and there is no git on the PATH.');
	const bytes = stdout ?? Buffer.alloc(0);
	return { ok: status === 0, text: bytes.toString(), bytes };
}
