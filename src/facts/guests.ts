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
	const found = new Set(
		plainName(text)
			.match(anyAlias)
			?.map((alias) => guestByAlias.get(alias)),
	);
	return found.size === 1 ? [...found][0] : undefined;
}

/** A name in one spelling: what people shorten (`WS2019`, `Win2016R2`, `W2K12`, `Win10`) is written out. */
function plainName(text: string): string {
	return text
		.toLowerCase()
		.replace(/\((?:r|tm)\)|[®™,]/g, '')
		.replace(/[\s_-]+/g, ' ')
		.replace(
			/(?:\b(?:ws?|win(?:dows)?(?: ?server)?) ?|^)2k(\d\d?)(?=\b|r2)/g,
			(_, year) => `windows server 20${year.padStart(2, '0')}`,
		)
		.replace(/^(20\d\d)(?= ?r2$|$)/, 'windows server $1')
		.replace(
			/(?:\b(?:ws|w|win ?(?:server|srv)?)|^(?:server|srv)) ?(20\d\d)(?=\b|r2)/g,
			'windows server $1',
		)
		.replace(/(?:\bwin ?|^)(xp|vista)\b/g, 'windows $1')
		.replace(/\bw(?:in)? ?(7|8|8\.1|10|11)\b/g, 'windows $1')
		.replace(/windows windows/g, 'windows')
		.replace(/(?<=\d) ?r2\b/g, ' r2');
}

const windows = /\b(?:windows|hyper v server)\b/;
const others =
	/linux|ubuntu|debian|centos|red ?hat|\brhel\b|suse|\bsles\b|fedora|\brocky\b|bsd\b|(?:pf|opn)sense|vyos|android|macos|solaris|photon os|coreos|flatcar|fortios|chrome ?os|\besxi?\b/;

/** Whether a text names a Windows, known or not; undefined where it names no system that is known. */
export function isWindows(text: string): boolean | undefined {
	const plain = plainName(text);
	if (windows.test(plain)) return true;
	return others.test(plain) ? false : undefined;
}

/** Whether a text names a Windows and not which: it is too coarse to be held against anything. */
export function isAnyWindows(text: string): boolean {
	return isWindows(text) === true && !/\d|\b(?:xp|vista|nt)\b/i.test(text);
}
