import { guests } from './guest-table.ts';
import type { WindowsServerVersion } from './windows-server.ts';

/** Amounts of dynamic memory in bytes, each of which is the least that will do. */
export interface DynamicMemoryAmounts {
	readonly minimum: number;
	readonly startup: number;
	readonly maximum: number;
}

/** A Windows that runs in a virtual machine. What is absent Microsoft does not state. */
export interface Guest {
	readonly name: string;
	/** How its name appears in texts, in lower case, editions and service packs left out. */
	readonly aliases: readonly string[];
	/** Static memory, or startup memory, in bytes. */
	readonly memory?: { readonly minimum: number; readonly recommended?: number };
	readonly dynamicMemory?: {
		readonly required: DynamicMemoryAmounts;
		readonly recommended: DynamicMemoryAmounts;
	};
	/** The most virtual processors, by the machine's generation. */
	readonly maximumProcessors?: { readonly generation1?: number; readonly generation2: number };
	readonly minimumProcessors?: number;
	/** It runs in generation 2 machines only. */
	readonly generation2Only?: true;
	/** The oldest host that supports it. */
	readonly minimumHost?: WindowsServerVersion;
	readonly sources: readonly string[];
}

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
