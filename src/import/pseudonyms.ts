import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { areNumberedApart, closestName } from '../estate/names/numbered.ts';
import { bitsOf } from '../estate/network/addresses.ts';
import { macNumber } from '../estate/network/mac-addresses.ts';
import { recommendedExclusions } from '../facts/antivirus.ts';

/** How Windows calls an interface of a team: by its team and its VLAN. */
const teamInterface = /^(.+)( - VLAN \d+)$/i;
const guid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
const mac = /^(?:[0-9a-f]{12}|[0-9a-f]{2}(?:-[0-9a-f]{2}){5}|[0-9a-f]{2}(?::[0-9a-f]{2}){5})$/i;
/** An address in a path: that of a server. */
const ipv4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/;
const ipv6 = /(?<![\da-f:])(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}(?![\da-f:])/;
/** The same where colons may not stand. */
const literal = /(?<![\w-])[\da-f]{0,4}(?:-[\da-f]{0,4}){2,7}(?:s\d+)?\.ipv6-literal\.net/;
const numbers = new RegExp(
	`(${[guid, ipv4, ipv6, literal].map(({ source }) => source).join('|')})`,
	'i',
);
/** World wide names and thumbprints, as some tools write them. */
const inPairs = /^[0-9a-f]{2}(?:[:\s-][0-9a-f]{2}){7,}$/i;
const identifier = /^(0x|naa\.|eui\.|t10\.)?([0-9a-f]{16,})$/i;
/** What stands between the names of a path, of a domain or of a distinguished name. */
const separators = /([\\/.,=;|()[\]@:"${}*]+)/;
/** Names that every estate has, and that rules know. */
const generic =
	/^(?:clusterstorage|volume ?\d*|primordial|available storage|cluster group|cluster disk \d+|programdata|program files|microsoft|windows|hyper-v|users|public|documents|virtual (?:machines|hard disks)|snapshots|undo log configuration|pipe|unc|\?|cdrom\d+|physicaldrive\d+|ou|dc|cn|vethernet|network adapter|legacy network adapter|default switch|untrustedguardian|everyone|authenticated users|domain (?:computers|admins|users)|enterprise admins|creator owner|system|builtin|administrators|nt (?:authority|service)|hyperv|fileserver|system32|%\w+%|[a-z]|\d{1,4})$/i;
const endings = /^(?:a?vhdx?|vhds|vhdpmem|iso|vfd|flp|xml|vmcx|vmrs|vmgs|bin|exe)$/i;
/** Processes and endings that antivirus software is to leave alone. */
const exclusions = Object.values(recommendedExclusions('2025')).flat();
const ofProduct = new Set(exclusions.map((name) => name.replace(/^\.|\.exe$/g, '')));
/** How VMM names the groups of its machines. */
const groupOfManager = /^(scvmm )(.*?)( resources)?$/is;
/** Accounts, drivers and power plans whose words tell what they are. */
const wellKnown =
	/^[\d\s,-]+$|^S-1-|multiplexor|\bteam(?:ing)? driver|^teamed-interface\b|^(?:(?:high|ultimate) performance|balanced|power saver)$/i;

/** `abcdefgh12`, and `abcdefgh12a` for what is likely the same, misspelt. */
interface Pseudonym {
	readonly root: string;
	readonly number: number;
	readonly letters: string;
}

/**
 * Makes up other names, addresses and identifiers, the same for the same, so that whatever compared as
 * equal, inside or near compares so again. What they come from is not told by them: the key is the
 * estate itself.
 *
 * @param estate All texts of the estate.
 */
export class Pseudonyms {
	readonly #key: string;
	/**
	 * Names that look alike have pseudonyms that do: what differs by its number has another number,
	 * and what is misspelt a letter behind that of the name that it is like.
	 */
	readonly #names = new Map<string, Pseudonym>();
	readonly #counts = new Map<string, number>();
	/** How many of the digits of Microsoft's addresses that machines get are those of a whole range. */
	readonly #rangeBits: number;

	constructor(estate: readonly string[], ranges: readonly { minimum: string; maximum: string }[]) {
		this.#key = createHash('sha256').update(JSON.stringify(estate)).digest('hex');
		this.#rangeBits = Math.min(
			40,
			...ranges.map(({ minimum, maximum }) => commonBits(macBits(minimum), macBits(maximum))),
		);
	}

	/** Another text of the same shape. */
	of(text: string): string {
		const trimmed = text.trim();
		// Before addresses: eight pairs would be one of IPv6, too.
		if (inPairs.test(trimmed)) return this.#pairs(trimmed);
		const [ip = '', length] = trimmed.split('/');
		// It names no address, but that any is meant.
		if (ip === '0.0.0.0' || ip === '::') return trimmed;
		if (isIP(ip) > 0 && (length === undefined || /^\d+$/.test(length)))
			return this.#address(trimmed);
		if (mac.test(trimmed)) return this.#mac(trimmed);
		if (wellKnown.test(trimmed)) return text;
		const [, manager, role, resources = ''] = groupOfManager.exec(trimmed) ?? [];
		if (manager && role) return manager + this.of(role) + resources;
		const [, team, vlan = ''] = teamInterface.exec(trimmed) ?? [];
		if (team) return this.of(team) + vlan;
		const [, prefix = '', digits] = identifier.exec(trimmed) ?? [];
		if (digits !== undefined) return prefix + this.#hex(digits);
		return text
			.split(numbers)
			.map((part, index) => (index % 2 === 1 ? this.#number(part) : this.#path(part)))
			.join('');
	}

	/** An identifier or an address inside a text. */
	#number(text: string): string {
		if (guid.test(text)) return this.#guid(text);
		if (isIP(text) > 0) return this.#address(text);
		const [, groups = '', ending] = /^([\da-f-]+)((?:s\d+)?\.ipv6-literal\.net)$/i.exec(text) ?? [];
		const address = groups.replaceAll('-', ':');
		return isIP(address) > 0
			? this.#address(address).replaceAll(':', '-') + ending
			: this.#path(text);
	}

	/** The same as of the digits alone. */
	#pairs(text: string): string {
		const digits = this.#hex(text.replace(/[^0-9a-f]/gi, ''));
		let next = 0;
		return text.replace(/[0-9a-f]/gi, () => digits.charAt(next++));
	}

	/** Each name between separators for itself: `HV01.corp.example` stays in the domain `corp.example`. */
	#path(text: string): string {
		const parts = text.split(separators);
		return parts
			.map((part, index) => {
				if (index % 2 === 1) return part;
				const isEnding = index === parts.length - 1 && /\.$/.test(parts[index - 1] ?? '');
				if (isEnding && endings.test(part.trim())) return part;
				return this.#name(part);
			})
			.join('');
	}

	#name(text: string): string {
		const [, before = '', core = '', after = ''] = /^([\s_-]*)(.*?)([\s_-]*)$/s.exec(text) ?? [];
		if (core === '' || generic.test(core) || ofProduct.has(core.toLowerCase())) return text;
		const { root, number, letters } = this.#nameFor(core.toLowerCase());
		return `${before}${root}${/\s/.test(core) ? ' ' : ''}${number}${letters}${after}`;
	}

	#nameFor(key: string): Pseudonym {
		const known = this.#names.get(key);
		if (known) return known;
		const alike = closestName(key, this.#names.keys()) ?? '';
		const like = this.#names.get(alike);
		const root = like?.root ?? this.#root(key);
		const made =
			like && !areNumberedApart(key, alike)
				? { ...like, letters: inLetters(this.#count(`${root}${like.number}`)) }
				: { root, number: this.#count(root), letters: '' };
		this.#names.set(key, made);
		return made;
	}

	/** How many there are of it, with this one. */
	#count(of: string): number {
		const count = (this.#counts.get(of) ?? 0) + 1;
		this.#counts.set(of, count);
		return count;
	}

	/** Eight letters, which look like no other eight. */
	#root(key: string): string {
		const bytes = this.#digest(key).match(/../g) ?? [];
		return bytes
			.slice(0, 8)
			.map((byte) => String.fromCharCode(97 + (Number.parseInt(byte, 16) % 26)))
			.join('');
	}

	#digest(text: string): string {
		return createHash('sha256').update(`${this.#key} ${text}`).digest('hex');
	}

	#guid(text: string): string {
		if (/^[0-]+$/.test(text)) return text;
		const digits = this.#digest(text.toLowerCase());
		let next = 0;
		const made = text.replace(/[0-9a-f]/gi, () => digits.charAt(next++));
		return /[A-F]/.test(text) ? made.toUpperCase() : made;
	}

	#hex(text: string): string {
		const key = text.toLowerCase();
		const digits = `${this.#digest(key)}${this.#digest(`${key} more`)}`.repeat(
			Math.ceil(text.length / 128),
		);
		const made = digits.slice(0, text.length);
		return /[a-f]/.test(text) ? made : made.toUpperCase();
	}

	/** The same in all digits but some: those are others, and the same behind the same digits. */
	#flipped(bits: string, from: number, to: number): string {
		let result = bits.slice(0, from);
		for (let at = from; at < Math.max(from, to); at += 1) {
			const flip =
				at === from || Number.parseInt(this.#digest(bits.slice(0, at)).charAt(0), 16) % 2 === 1;
			result += flip ? (bits[at] === '1' ? '0' : '1') : bits[at];
		}
		return result + bits.slice(result.length);
	}

	#mac(text: string): string {
		const bits = macBits(text);
		if (/^0+$/.test(bits)) return text;
		const isOfMachines = macNumber(text) >= 0x00155d000000 && macNumber(text) <= 0x00155dffffff;
		const flipped = this.#flipped(bits, 24, isOfMachines ? this.#rangeBits : 40);
		const digits = Number.parseInt(flipped, 2).toString(16).padStart(12, '0');
		let next = 0;
		const made = text.replace(/[0-9a-f]/gi, () => digits.charAt(next++));
		return /[a-f]/.test(text) ? made : made.toUpperCase();
	}

	/** What an address is of (private, of its link) stays, and so do its subnets and its last digits. */
	#address(text: string): string {
		const bits = bitsOf(text);
		if (!bits) return text;
		const { address, subnet, hasLength } = bits;
		const isShort = address.length === 32;
		const kept = keptBits(address);
		const flipped = this.#flipped(address, kept, isShort ? 24 : 112);
		// The address of a subnet stays one.
		const isSubnet = hasLength && !address.slice(subnet.length).includes('1');
		const made = isSubnet ? flipped.slice(0, subnet.length).padEnd(address.length, '0') : flipped;
		const written = isShort ? writeBytes(made) : writeGroups(made);
		return hasLength ? `${written}/${text.split('/')[1]}` : written;
	}
}

function macBits(text: string): string {
	return macNumber(text).toString(2).padStart(48, '0');
}

function commonBits(one: string, other: string): number {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length += 1;
	return length;
}

/** How many digits tell what kind of an address it is. */
function keptBits(address: string): number {
	if (address.length === 128) return address.startsWith('1111111010') ? 64 : 16;
	const [first, second] = [address.slice(0, 8), address.slice(8, 16)].map((byte) =>
		Number.parseInt(byte, 2),
	) as [number, number];
	const isWhole = (first === 192 && second === 168) || (first === 169 && second === 254);
	return isWhole ? 16 : (first === 172 && second >= 16 && second < 32) || first === 100 ? 12 : 8;
}

function writeBytes(bits: string): string {
	return (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)).join('.');
}

function writeGroups(bits: string): string {
	const groups = (bits.match(/.{16}/g) ?? []).map((group) =>
		Number.parseInt(group, 2).toString(16),
	);
	return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
}

/** A number as the columns of a sheet are counted: a, b, … z, aa. */
function inLetters(number: number): string {
	const letter = String.fromCharCode(97 + ((number - 1) % 26));
	return number > 26 ? inLetters(Math.floor((number - 1) / 26)) + letter : letter;
}
