import type { Guest } from '../../facts/guest.ts';
import { findGuest, isAnyWindows, isWindows } from '../../facts/guests.ts';
import type { VirtualMachine } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';

/**
 * The Windows that runs in a machine, with what Microsoft says of it; null where it is a system that
 * Microsoft's tables say nothing of. A name that tells a Windows and not which is as good as none.
 */
export function windowsGuestOf(
	virtualMachine: VirtualMachine,
	facts: Facts,
): Guest | null | undefined {
	const name = statedGuest(virtualMachine, facts);
	return name === undefined ? undefined : (findGuest(name) ?? null);
}

/** Whether a machine runs a Windows, of whatever version; a name that tells no system is taken for another one. */
export function runsWindows(virtualMachine: VirtualMachine, facts: Facts): boolean | undefined {
	const name = facts.need(virtualMachine, 'guest', 'operatingSystem');
	return name === undefined ? undefined : (isWindows(name) ?? false);
}

/** What a machine is said to run, where that tells a system; otherwise it is named as missing. */
export function statedGuest(virtualMachine: VirtualMachine, facts: Facts): string | undefined {
	const name = facts.need(virtualMachine, 'guest', 'operatingSystem');
	if (name === undefined || !isAnyWindows(name)) return name;
	facts.missing(virtualMachine, 'guest.operatingSystem', `${name} does not tell which Windows`);
	return undefined;
}

/** Whether a machine is a domain controller: what goes back in time there harms the whole domain. */
export function isDomainController(virtualMachine: VirtualMachine, facts: Facts): boolean {
	const guest = facts.assume(virtualMachine, 'guest', undefined, 'no domain controller');
	const role = guest && facts.assume(guest, 'domainRole', 'MemberServer', 'no domain controller');
	return role === 'PrimaryDomainController' || role === 'BackupDomainController';
}

const installed = { state: 'Installed' } as const;

/** Whether a machine's system is installed, rather than only planned. */
export function isInstalled(virtualMachine: VirtualMachine, facts: Facts): boolean | undefined {
	const installation = facts.assume(virtualMachine, 'installation', installed, 'installed');
	const state = 'state' in installation ? installation.state : undefined;
	if (state === undefined) facts.missing(virtualMachine, 'installation.state');
	return state === undefined ? undefined : state === 'Installed';
}
