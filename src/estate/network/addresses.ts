import { isIPv6 } from 'node:net';
import { isInSubnet } from './networks.ts';

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
