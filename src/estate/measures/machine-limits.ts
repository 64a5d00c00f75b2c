import { limit } from '../../facts/limits.ts';
import {
	isWithin,
	longTermVersions,
	type WindowsServerVersion,
} from '../../facts/windows-server.ts';
import type { VirtualMachine } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { getOrAdd } from '../maps.ts';
import { ask, nameMissing, type TentativeAnswer } from '../tentative.ts';
import {
	type Excess,
	excessOf,
	findAtVersion,
	isBeyond,
	type Measure,
	type Measured,
} from './measure.ts';

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
	estate: Estate,
	facts: Facts,
): readonly Excess<Message>[] {
	// The same amounts are held against the limits of several versions.
	const known = new Map<MachineMeasure<Message>, TentativeAnswer<readonly Measured[]>>();
	const amountsOf = (one: MachineMeasure<Message>, asking: Facts): readonly Measured[] => {
		// Where the version is known, there is one.
		if (asking === facts) return one.measure(machine, facts);
		const measured = getOrAdd(known, one, () => ask(facts, (own) => one.measure(machine, own)));
		nameMissing(measured.missing, asking);
		return measured.answer;
	};
	let measured: typeof measures | undefined;
	return findAtVersion(machine, estate, facts, (version, asking) => {
		const isKnown = asking === facts;
		if (!isKnown) measured ??= measures.filter((one) => isMeasured(one, asking));
		const generation = generationOf(machine, version, asking);
		return (measured ?? measures).flatMap((one) =>
			isOfGeneration(one, generation)
				? excessesOf(one, () => amountsOf(one, asking), machine, version, generation, asking)
				: [],
		);
	});

	/** Whether there is an amount to be held against the limits of every version. What is missing is named here. */
	function isMeasured(one: MachineMeasure<Message>, asking: Facts): boolean {
		const isLimited = longTermVersions.some(
			(version) =>
				typeof limit(one.limit, version) === 'number' &&
				isOfGeneration(one, generationOf(machine, version, asking)),
		);
		return isLimited && amountsOf(one, asking).length > 0;
	}
}

function isOfGeneration(
	one: { readonly generation?: 1 | 2 },
	generation: 1 | 2 | undefined,
): boolean {
	return !one.generation || !generation || one.generation === generation;
}

function excessesOf<Message extends string>(
	one: MachineMeasure<Message>,
	amounts: () => readonly Measured[],
	machine: VirtualMachine,
	version: WindowsServerVersion,
	generation: 1 | 2 | undefined,
	facts: Facts,
): Excess<Message>[] {
	const ofHost = limit(one.limit, version);
	if (typeof ofHost !== 'number') return [];
	const shown = facts.peek(machine, 'version');
	const configurationVersion = shown === null ? oldest : shown;
	const stated = limit(one.limit, version, configurationVersion);
	const lowest = configurationVersion ? stated : limit(one.limit, version, oldest);
	if (typeof stated !== 'number' || typeof lowest !== 'number') return [];
	return amounts()
		.filter(({ amount }) => {
			if (!isBeyond(one.limit, amount, lowest, facts)) return false;
			if (one.generation && !generation) facts.missing(machine, 'generation');
			const isCertain = isBeyond(one.limit, amount, stated, facts);
			if (!isCertain) facts.missing(machine, 'version');
			return isCertain && (!one.generation || generation !== undefined);
		})
		.map((measured) => {
			const isBeyondHost = ofHost === stated || measured.amount.least > ofHost;
			return isBeyondHost
				? excessOf(one, measured, ofHost, version)
				: { ...excessOf(one, measured, stated, version), ofNewVersion: ofHost };
		});
}

function generationOf(
	machine: VirtualMachine,
	version: WindowsServerVersion,
	facts: Facts,
): 1 | 2 | undefined {
	return isWithin(version, { to: '2012' }) ? 1 : facts.peek(machine, 'generation');
}
