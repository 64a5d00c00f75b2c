import { findGuest, isAnyWindows } from '../../facts/guests.ts';
import { virtualProcessorRatio } from '../../facts/virtual-processor-ratio.ts';
import type { Host, VirtualMachine } from '../../generated/manifest.ts';
import type { Facts, MissingFact } from '../facts.ts';
import { missingState } from '../machine/running.ts';
import { type Amount, between, exactly } from '../measures/amount.ts';
import { mostNamed } from '../missing-facts.ts';

/** How many virtual processors a host with Windows Server 2008 R2 may run for these machines. */
export function supportedVirtualProcessors(
	host: Host,
	machines: readonly (readonly VirtualMachine[])[],
	facts: Facts,
): Amount {
	const logical = facts.peek(host, 'processor', 'logicalProcessors');
	if (logical === undefined)
		return between(0, Number.POSITIVE_INFINITY, host, 'processor.logicalProcessors');
	const [least, most] = [false, true].map(
		(onlyWindows7) => logical * (virtualProcessorRatio('2008R2', onlyWindows7) ?? 0),
	) as [number, number];
	const answers = [
		hasServicePack(host, facts),
		...machines.flatMap((some) => facts.once(some, whatKeepsFromMost)),
	];
	if (answers.includes(false)) return exactly(least);
	const unknown = answers.filter((answer) => typeof answer === 'object');
	return { least: unknown.length > 0 ? least : most, most, unknown };
}

function hasServicePack(host: Host, facts: Facts): boolean | MissingFact {
	const servicePack = facts.peek(host, 'operatingSystem', 'servicePack');
	if (servicePack !== undefined) return servicePack >= 1;
	const build = facts.peek(host, 'operatingSystem', 'build');
	if (build !== undefined) return build.startsWith('6.1.7601');
	return { object: host, fact: 'operatingSystem.servicePack' };
}

/** Of machines the answers that matter: that one runs something else, or the first facts that would tell. */
function whatKeepsFromMost(
	machines: readonly VirtualMachine[],
	facts: Facts,
): readonly (false | MissingFact)[] {
	const answers = machines.map((one) => runsWindows7(one, facts));
	if (answers.includes(false)) return [false];
	return answers.filter((answer) => typeof answer === 'object').slice(0, mostNamed);
}

/** True also for a machine that does not run: it counts for nothing. */
function runsWindows7(machine: VirtualMachine, facts: Facts): boolean | MissingFact {
	const state = facts.peek(machine, 'state');
	if (state === 'Off' || state === 'Saved') return true;
	const system = facts.peek(machine, 'guest', 'operatingSystem');
	const guest = system === undefined ? undefined : findGuest(system);
	if (guest?.name === 'Windows 7') return true;
	if (system === undefined || isAnyWindows(system))
		return { object: machine, fact: 'guest.operatingSystem' };
	return state !== undefined && state !== 'Other' ? false : missingState(machine, facts);
}
