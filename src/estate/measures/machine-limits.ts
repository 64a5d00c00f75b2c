import { limit } from '../../facts/limits.ts';
import { isWithin, type WindowsServerVersion } from '../../facts/windows-server.ts';
import type { VirtualMachine } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';
import { type Excess, excessOf, isBeyond, type Measure } from './measure.ts';

/** How a machine is held against a limit, which may hold for one generation only. */
export interface MachineMeasure<Message extends string> extends Measure<VirtualMachine, Message> {
	readonly generation?: 1 | 2;
}

/** Older than every configuration version that a machine shows. */
const oldest = '0.0';

/**
 * What of a machine is beyond the limits of its host's Windows Server version. The machine's
 * generation and configuration version are asked for only where the limits of one are exceeded.
 */
export function findMachineExcesses<Message extends string>(
	measures: readonly MachineMeasure<Message>[],
	machine: VirtualMachine,
	version: WindowsServerVersion,
	facts: Facts,
): Excess<Message>[] {
	const generation = generationOf(machine, version, facts);
	const shown = facts.peek(machine, 'version');
	const configurationVersion = shown === null ? oldest : shown;
	return measures.flatMap((one) => {
		if (one.generation && generation && one.generation !== generation) return [];
		const stated = limit(one.limit, version, configurationVersion);
		const ofHost = limit(one.limit, version);
		const lowest = configurationVersion ? stated : limit(one.limit, version, oldest);
		if (typeof stated !== 'number' || typeof lowest !== 'number') return [];
		return one
			.measure(machine, facts)
			.filter(({ amount }) => {
				if (!isBeyond(one.limit, amount, lowest, facts)) return false;
				if (one.generation && !generation) facts.missing(machine, 'generation');
				const isCertain = isBeyond(one.limit, amount, stated, facts);
				if (!isCertain) facts.missing(machine, 'version');
				return isCertain && (!one.generation || generation !== undefined);
			})
			.map((measured) => {
				const isBeyondHost =
					typeof ofHost !== 'number' || ofHost === stated || measured.amount.least > ofHost;
				return isBeyondHost
					? excessOf(one, measured, ofHost ?? stated, version)
					: { ...excessOf(one, measured, stated, version), ofNewVersion: ofHost };
			});
	});
}

function generationOf(
	machine: VirtualMachine,
	version: WindowsServerVersion,
	facts: Facts,
): 1 | 2 | undefined {
	return isWithin(version, { to: '2012' }) ? 1 : facts.peek(machine, 'generation');
}
