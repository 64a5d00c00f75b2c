import { isIP, isIPv6 } from 'node:net';
import { remembering } from '../maps.ts';

/** What holds on one link only: every adapter may have such an address, and it makes no network. */
const linkLocal = ['fe80::/10', '169.254.0.0/16'];

/** Whether an address holds on its own link only, as what Windows gives itself where no server answers. */
export function isLinkLocal(address: string): boolean {
	return linkLocal.some((subnet) => isInSubnet(address, subnet));
}

/** The key under which an address is found, however it is written, with or without a prefix length. */
export function addressKey(address: string): string {
	const [ip = ''] = address.trim().toLowerCase().split('/');
	return isIPv6(ip) ? new URL(`http://[${ip}]`).hostname : ip;
}

/** An address in binary digits, and those of them that its subnet begins with. */
export interface Bits {
	readonly address: string;
	readonly subnet: string;
	/** Whether a prefix length is said; else the subnet is the address itself. */
	readonly hasLength: boolean;
}

/** An address, with or without a prefix length, in binary digits: 32 of them, or 128. Undefined where it is none. */
export const bitsOf = remembering((text): Bits | undefined => {
	const [ip = '', length] = text.split('/');
	const address = digitsOf(ip);
	const prefix = length === undefined ? address.length : Number(length);
	if (address === '' || !(prefix >= 0 && prefix <= address.length)) return undefined;
	return { address, subnet: address.slice(0, prefix), hasLength: length !== undefined };
});

/**
 * Whether an address, with or without its own prefix length, lies in a subnet (or is that address).
 *
 * @returns undefined where one is no address, or where they are of different families: an adapter
 *   with an IPv4 address may have an IPv6 address that is not listed.
 */
export function isInSubnet(address: string, subnet: string): boolean | undefined {
	return liesIn(bitsOf(address)?.address ?? '', bitsOf(subnet));
}

/** The same of what is in binary digits already. */
export function liesIn(address: string, subnet: Bits | undefined): boolean | undefined {
	if (!subnet || address.length !== subnet.address.length) return undefined;
	return address.startsWith(subnet.subnet);
}

function digitsOf(ip: string): string {
	const family = isIP(ip);
	if (family === 0) return '';
	if (family === 4)
		return ip
			.split('.')
			.map((byte) => binary(Number(byte), 8))
			.join('');
	// The way that URLs write it has no dotted quad at its end.
	const [plain = ''] = ip.split('%');
	const [head = '', tail] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split('::');
	const groupsOf = (part = '') => part.split(':').filter(Boolean);
	const [first, last] = [groupsOf(head), groupsOf(tail)];
	const zeros = Array.from({ length: 8 - first.length - last.length }, () => '0');
	return [...first, ...zeros, ...last]
		.map((group) => binary(Number.parseInt(group, 16), 16))
		.join('');
}

function binary(number: number, digits: number): string {
	return number.toString(2).padStart(digits, '0');
}
