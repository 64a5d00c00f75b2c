import type { Guest } from '../facts/guest.ts';
import { findGuest, isWindows } from '../facts/guests.ts';
import type { VirtualMachine } from '../generated/manifest.ts';
import type { Facts } from './facts.ts';

/**
 * The Windows that runs in a machine, with what Microsoft says of it; null where it is another
 * system, of which Microsoft's tables say nothing. A name that tells no system is as good as none.
 */
export function windowsGuestOf(
	virtualMachine: VirtualMachine,
	facts: Facts,
): Guest | null | undefined {
	const name = facts.need(virtualMachine, 'guest', 'operatingSystem');
	if (name === undefined) return undefined;
	const guest = findGuest(name) ?? (isWindows(name) === false ? null : undefined);
	if (guest === undefined) facts.missing(virtualMachine, 'guest.operatingSystem');
	return guest;
}

/** Whether a machine runs a Windows, of whatever version. */
export function runsWindows(virtualMachine: VirtualMachine, facts: Facts): boolean | undefined {
	const name = facts.need(virtualMachine, 'guest', 'operatingSystem');
	const answer = name === undefined ? undefined : isWindows(name);
	if (answer === undefined) facts.missing(virtualMachine, 'guest.operatingSystem');
	return answer;
}

const installed = { state: 'Installed' } as const;

/** Whether a machine's system is installed, rather than only planned. */
export function isInstalled(virtualMachine: VirtualMachine, facts: Facts): boolean | undefined {
	const installation = facts.assume(virtualMachine, 'installation', installed, 'installed');
	const state = 'state' in installation ? installation.state : undefined;
	if (state === undefined) facts.missing(virtualMachine, 'installation.state');
	return state === undefined ? undefined : state === 'Installed';
}
