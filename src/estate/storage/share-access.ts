import type { FileShare, Host } from '../../generated/manifest.ts';
import { type Facts, quiet } from '../facts.ts';
import { isSameComputer, isSameName } from '../names/names.ts';

/** Accounts that every computer of the domain is in. */
const everybody = ['Everyone', 'Authenticated Users', 'Domain Computers'];

/** Accounts of people and of the server itself, as Get-SmbShareAccess prints them: no computer of the domain is in them. */
const nobody = [
	/^(?:builtin|nt authority|nt service)\\/i,
	/(?:^|\\)(?:creator owner|domain admins|domain users|enterprise admins|system)$/i,
];

/** Whether the computer account of a host has full access to a share, as the files of a machine ask for. */
export function hasFullAccess(share: FileShare, host: Host, facts: Facts): boolean | undefined {
	const accounts = facts.need(share, 'fullAccess');
	return accounts && isAmong(accounts, host, [share, 'fullAccess'], facts);
}

/** Whether the computer account of a host may read from a share, which is enough for an image. */
export function mayRead(share: FileShare, host: Host, facts: Facts): boolean | undefined {
	const full = facts.peek(share, 'fullAccess');
	if (full && isAmong(full, host, [share, 'fullAccess'], quiet(facts))) return true;
	const readers = facts.peek(share, 'readAccess');
	const mayRead = readers && isAmong(readers, host, [share, 'readAccess'], quiet(facts));
	if (mayRead) return true;
	if (readers && mayRead === undefined) isAmong(readers, host, [share, 'readAccess'], facts);
	const isEverythingSaid = hasFullAccess(share, host, facts) === false;
	// New-SmbShare -FullAccess lets in those that it names, and nobody else.
	const left = facts.assume(share, 'readAccess', [], 'nobody but who has full access');
	const isDenied = readers === undefined || mayRead === false;
	return isEverythingSaid && isDenied && facts.isComplete(left) ? false : undefined;
}

function isAmong(
	accounts: readonly string[],
	host: Host,
	at: readonly [share: FileShare, fact: string],
	facts: Facts,
): boolean | undefined {
	const names = accounts.map(accountName);
	const isNamed = names.some(
		(name) => isSameComputer(name, host.name) || everybody.some((one) => isSameName(one, name)),
	);
	if (isNamed) return true;
	const group = accounts.find(isGroup);
	if (group !== undefined) {
		facts.missing(...at, `whether ${host.name} is in ${group} is not told`);
		return undefined;
	}
	return facts.isComplete(accounts) ? false : undefined;
}

/** Whether an account may be a group with computers in it: it has a domain or a blank, and not the `$` of a computer. */
function isGroup(account: string): boolean {
	return (
		/[\\\s]/.test(account.trim()) &&
		!/\$\s*$/.test(account) &&
		!nobody.some((one) => one.test(account))
	);
}

/** `CONTOSO\HV02$` is the account of HV02. */
function accountName(account: string): string {
	return account.replace(/^.*\\/, '').replace(/\$$/, '');
}
