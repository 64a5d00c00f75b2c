import type { Host, VirtualNetworkAdapter } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { nameKey } from '../names/names.ts';

/** An adapter of a machine that takes part in port mirroring. */
export interface Mirror {
	readonly adapter: VirtualNetworkAdapter;
	readonly virtualMachine: string;
	readonly switchName: string;
	readonly mode: 'Source' | 'Destination';
}

/**
 * The adapters of a host's machines that send mirrored frames and have nobody to receive them, or receive
 * and have nobody to send: both ends are on one virtual switch of one host.
 */
export function lonelyMirrors(host: Host, estate: Estate, facts: Facts): Mirror[] {
	const mirrors = estate.machinesOn(host, facts).flatMap((machine) =>
		(facts.need(machine, 'networkAdapters') ?? []).flatMap((adapter): Mirror[] => {
			const mode = facts.assume(adapter, 'portMirroringMode', 'None', 'None');
			const switchName = mode === 'None' ? undefined : facts.need(adapter, 'switch');
			if (mode === 'None' || !switchName) return [];
			return [{ adapter, virtualMachine: machine.name, switchName, mode }];
		}),
	);
	return mirrors.filter(
		(one) =>
			!mirrors.some(
				(other) => other.mode !== one.mode && nameKey(other.switchName) === nameKey(one.switchName),
			),
	);
}
