import type { Guest } from './guest.ts';
import { guests } from './guest-table.ts';

const guestByAlias = new Map(
	guests.flatMap((guest) => guest.aliases.map((alias) => [alias, guest] as const)),
);

/** The longest alias first, so that Windows Server 2012 R2 is not taken for Windows Server 2012. */
const anyAlias = new RegExp(
	`(?<![a-z0-9])(?:${[...guestByAlias.keys()]
		.sort((a, b) => b.length - a.length)
		.map((alias) => alias.replace('.', '\\.'))
		.join('|')})(?![a-z0-9])`,
	'g',
);

/**
 * The guest that a text names, as people and Windows write it: `Windows Server 2008 R2 SP1`, `Microsoft
 * Windows Server 2019 Datacenter`.
 *
 * @returns undefined where the text names none that is known, or more than one.
 */
export function findGuest(text: string): Guest | undefined {
	const plain = text
		.toLowerCase()
		.replace(/\((?:r|tm)\)|[®™,]/g, '')
		.replace(/[\s_-]+/g, ' ')
		.replace(/(?<=\d) ?r2\b/g, ' r2');
	const found = new Set(plain.match(anyAlias)?.map((alias) => guestByAlias.get(alias)));
	return found.size === 1 ? [...found][0] : undefined;
}

const windows = /\b(?:windows|hyper-v server)\b/i;
const others =
	/linux|ubuntu|debian|centos|red ?hat|\brhel\b|suse|\bsles\b|fedora|\brocky\b|freebsd|openbsd|netbsd/i;

/** Whether a text names a Windows, known or not; undefined where it names no system that is known. */
export function isWindows(text: string): boolean | undefined {
	if (windows.test(text)) return true;
	return others.test(text) ? false : undefined;
}
