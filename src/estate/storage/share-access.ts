import type { FileShare, Host } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';
import { isSameComputer, isSameName } from '../names/names.ts';

/** Accounts that every computer of the domain is in. */
const everybody = ['Everyone', 'Authenticated Users'];

/** Whether the computer account of a host has full access to a share, as the files of a machine ask for. */
export function hasFullAccess(share: FileShare, host: Host, facts: Facts): boolean | undefined {
	const accounts = facts.need(share, 'fullAccess');
	return accounts && isAmong(accounts, host, facts);
}

/** Whether the computer account of a host may read from a share, which is enough for an image. */
export function mayRead(share: FileShare, host: Host, facts: Facts): boolean | undefined {
	const full = facts.peek(share, 'fullAccess');
	if (full && isAmong(full, host, facts)) return true;
	const readers = facts.peek(share, 'readAccess');
	if (readers && isAmong(readers, host, facts)) return true;
	const isEverythingSaid = hasFullAccess(share, host, facts) === false;
	// New-SmbShare -FullAccess lets in those that it names, and nobody else.
	const left = facts.assume(share, 'readAccess', [], 'nobody but who has full access');
	return isEverythingSaid && facts.isComplete(left) ? false : undefined;
}

function isAmong(accounts: readonly string[], host: Host, facts: Facts): boolean | undefined {
	const names = accounts.map(accountName);
	const isNamed = names.some(
		(name) => isSameComputer(name, host.name) || everybody.some((one) => isSameName(one, name)),
	);
	if (isNamed) return true;
	return facts.isComplete(accounts) ? false : undefined;
}

/** `CONTOSO\HV02$` is the account of HV02. */
function accountName(account: string): string {
	return account.replace(/^.*\\/, '').replace(/\$$/, '');
}
