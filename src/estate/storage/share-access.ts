import type { FileShare, Host } from '../../generated/manifest.ts';
import { type Facts, quiet } from '../facts.ts';
import { isSameComputer, isSameName, nameKey } from '../names/names.ts';
import type { StorageHolder } from './storage.ts';
import type { WindowsPath } from './windows-path.ts';

/** Accounts that every computer is in, and those that every computer of one domain is in. */
const everybody = /^(?:(?:nt authority|builtin)\\)?(?:everyone|authenticated users)\s*$/i;
const computersOfDomain = 'Domain Computers';

/** Accounts of people and of the server itself, as Get-SmbShareAccess prints them: no computer of the domain is in them. */
const nobody = [
	/^(?:builtin|nt authority|nt service)\\/i,
	/(?:^|\\)(?:creator owner|domain admins|domain users|enterprise admins|system)$/i,
];

/** Whether the computer account of a host has full access to a share, as the files of a machine ask for. */
export function hasFullAccess(
	share: FileShare,
	host: Host,
	holder: StorageHolder,
	facts: Facts,
): boolean | undefined {
	const accounts = facts.need(share, 'fullAccess');
	return accounts && isAmong(accounts, { host, holder }, [share, 'fullAccess'], facts);
}

/** Whether the computer account of a host may read from a share, which is enough for an image. */
export function mayRead(
	share: FileShare,
	host: Host,
	holder: StorageHolder,
	facts: Facts,
): boolean | undefined {
	const reader = { host, holder };
	const full = facts.peek(share, 'fullAccess');
	if (full && isAmong(full, reader, [share, 'fullAccess'], quiet(facts))) return true;
	const readers = facts.peek(share, 'readAccess');
	const mayRead = readers && isAmong(readers, reader, [share, 'readAccess'], quiet(facts));
	if (mayRead) return true;
	if (readers && mayRead === undefined) isAmong(readers, reader, [share, 'readAccess'], facts);
	const isEverythingSaid = hasFullAccess(share, host, holder, facts) === false;
	// New-SmbShare -FullAccess lets in those that it names, and nobody else.
	const left = facts.assume(share, 'readAccess', [], 'nobody but who has full access');
	const isDenied = readers === undefined || mayRead === false;
	return isEverythingSaid && isDenied && facts.isComplete(left) ? false : undefined;
}

/** Names the file shares as missing, of which the one that a path is on is not told. */
export function nameUnlistedShare(path: WindowsPath, holder: StorageHolder, facts: Facts): void {
	const isListed = facts.peek(holder, 'fileShares') !== undefined;
	facts.missing(holder, 'fileShares', isListed ? `${path.root} is not among them` : undefined);
}

/** A host, and what its shares are told of: its cluster, or itself. */
interface Client {
	readonly host: Host;
	readonly holder: StorageHolder;
}

function isAmong(
	accounts: readonly string[],
	client: Client,
	at: readonly [share: FileShare, fact: string],
	facts: Facts,
): boolean | undefined {
	const { host } = client;
	const own = accounts.filter(
		(account) => everybody.test(account.trim()) || isAccountOf(host, account),
	);
	if (own.length > 0 && isInNoDomain(client, facts)) {
		facts.missing(...at, `${host.name} is in no domain, and has no account that others know`);
		return undefined;
	}
	const [stranger] = own.filter((account) => isOfOtherDomain(account, host, facts));
	if (own.some((account) => !isOfOtherDomain(account, host, facts))) return true;
	if (stranger !== undefined) {
		facts.missing(...at, `whether ${stranger} is of the domain of ${host.name} is not told`);
		return undefined;
	}
	const group = accounts.find(isGroup);
	if (group !== undefined) {
		facts.missing(...at, `whether ${host.name} is in ${group} is not told`);
		return undefined;
	}
	return facts.isComplete(accounts) ? false : undefined;
}

/** Whether a host is in no domain: no source tells by which account it opens a share then. */
function isInNoDomain({ host, holder }: Client, facts: Facts): boolean {
	const because = 'one that it is in';
	const own = facts.assume(host, 'domain', undefined, because);
	if (own !== undefined || holder.kind === 'Host') return own === null;
	return facts.assume(holder, 'domain', undefined, because) === null;
}

/** Whether an account is by its name that of a host, or of all computers of its domain. */
function isAccountOf(host: Host, account: string): boolean {
	const name = accountName(account);
	return isSameComputer(name, host.name) || isSameName(name, computersOfDomain);
}

/** Whether an account may be a group with computers in it: it has a domain or a blank, and not the `$` of a computer. */
function isGroup(account: string): boolean {
	return (
		/[\\\s]/.test(account.trim()) &&
		!/\$\s*$/.test(account) &&
		!nobody.some((one) => one.test(account))
	);
}

/** Whether an account says another domain than that of a host: none of the labels of that is its short name. */
function isOfOtherDomain(account: string, host: Host, facts: Facts): boolean {
	if (everybody.test(account.trim())) return false;
	const [, prefix] = /^(.*)\\/.exec(account) ?? [];
	const domain = facts.peek(host, 'domain');
	return (
		prefix !== undefined &&
		typeof domain === 'string' &&
		![nameKey(domain), ...nameKey(domain).split('.')].includes(nameKey(prefix))
	);
}

/** `CONTOSO\HV02$` is the account of HV02. */
function accountName(account: string): string {
	return account.replace(/^.*\\/, '').replace(/\$$/, '');
}
